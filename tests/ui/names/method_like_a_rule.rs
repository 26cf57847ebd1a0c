use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    fn dot(&self, other: &S) -> f64 {
        self.a * other.a * 3.0
    }

    fn norm(&self) -> f64 {
        self.a
    }

    fn sin(&self) -> f64 {
        self.a
    }

    #[differentiable]
    fn of_self(&self) -> f64 {
        self.norm() //~ ERROR this method is called on an active value and has no derivative
    }
}

#[differentiable]
fn f(s: &S, t: &S) -> f64 {
    s.dot(t) //~ ERROR no derivative rule
}

#[differentiable]
fn g(s: &S) -> f64 {
    s.norm() //~ ERROR no derivative rule
}

#[differentiable]
fn h(s: &S) -> f64 {
    s.sin() //~ ERROR no derivative rule for this method
}

fn main() {}
