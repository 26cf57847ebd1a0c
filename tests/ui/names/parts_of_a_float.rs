use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Pair {
    a: f64,
}

#[differentiable]
impl Pair {
    fn max(&self, x: f64) -> (f64, f64) {
        (self.a * x, x)
    }

    fn sum(&self) -> Option<f64> {
        if self.a > 0.0 { Some(self.a) } else { None }
    }
}

#[differentiable]
fn pair(x: f64) -> Pair {
    Pair { a: x }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let (a, b) = pair(x).max(x); //~ ERROR `max` is taken for the method of floats or matrices of that name
    a * b
}

#[differentiable]
fn g(x: f64) -> f64 {
    match pair(x).sum() { //~ ERROR `sum` is taken for the method of floats or matrices of that name
        Some(v) => v * x,
        None => x,
    }
}

fn main() {}
