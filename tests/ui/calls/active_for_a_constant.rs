use grad_runtime::{Differentiable, differentiable};

#[differentiable]
fn g(x: f64, #[constant] k: f64) -> f64 {
    x * k
}

#[differentiable]
fn f(x: f64) -> f64 {
    let y = x * 2.0;
    g(y, x) + 1.0 //~ ERROR holds constant
}

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    #[differentiable]
    fn scaled(&self, #[constant] k: f64) -> f64 {
        self.a * k
    }
}

#[differentiable]
fn h(s: &S, x: f64) -> f64 {
    s.scaled(x) //~ ERROR holds constant
}

fn main() {}
