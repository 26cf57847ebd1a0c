use grad_runtime::differentiable;
use std::ops::Deref;

struct Inner;

impl Inner {
    #[differentiable(wrt(x))]
    fn area(&self, x: f64) -> f64 {
        x * x
    }
}

struct Outer(Inner);

impl Deref for Outer {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Outer {
    fn area(&self, x: f64) -> f64 {
        3.0 * x
    }
}

#[differentiable]
fn f(x: f64, #[constant] outer: &Outer) -> f64 {
    outer.area(x) //~ ERROR found by `Deref`
}

fn main() {}
