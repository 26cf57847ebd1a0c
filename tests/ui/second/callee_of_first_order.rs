use grad_runtime::{Differentiable, differentiable};

#[differentiable]
fn first(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(order = 2)]
fn calls(x: f64) -> f64 {
    first(x, x * 2.0) * x //~ ERROR `first` has no second derivative
}

#[derive(Clone, Differentiable)]
struct S {
    k: f64,
}

impl S {
    #[differentiable]
    fn e(&self, x: f64) -> f64 {
        self.k * x
    }

    #[differentiable(order = 2)]
    fn f(&self, x: f64) -> f64 {
        self.e(x) * x //~ ERROR the method `e` of `S` has no second derivative
    }
}

#[differentiable(order = 2)]
fn calls_a_method(s: &S, x: f64) -> f64 {
    s.e(x) * x //~ ERROR the method `e` of `S` has no second derivative
}

fn main() {}
