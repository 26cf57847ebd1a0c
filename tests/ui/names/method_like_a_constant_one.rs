use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    #[differentiable]
    fn position(&self) -> f64 {
        self.a * 3.0
    }

    fn count(&self) -> f64 {
        self.a
    }
}

#[differentiable]
fn f(s: &S) -> f64 {
    s.position() + s.a //~ ERROR taken for one that gives a constant
}

#[differentiable]
fn g(s: &S) -> f64 {
    let n = s.count(); //~ ERROR taken for one that gives a constant
    n * 2.0 + s.a
}

trait Length {
    fn len(self) -> f64;
}

impl Length for f64 {
    fn len(self) -> f64 {
        self * 2.0
    }
}

#[differentiable]
fn h(x: f64) -> f64 {
    x.len() + x //~ ERROR taken for one that gives a constant
}

fn main() {}
