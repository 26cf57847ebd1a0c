use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

#[differentiable(name = bar)]
fn foo(x: f64) -> f64 {
    x * 2.0
}

fn bar(x: f64) -> f64 {
    x * 5.0
}

#[differentiable]
fn f(x: f64) -> f64 {
    bar(x) + foo(x) //~ ERROR `foo`
}

impl S {
    #[differentiable(name = length)]
    fn size(&self) -> f64 {
        self.a * 2.0
    }

    fn length(&self) -> f64 {
        self.a * 5.0
    }
}

#[differentiable]
fn g(s: &S) -> f64 {
    s.length() //~ ERROR the method `length` of `S`
}

fn main() {}
