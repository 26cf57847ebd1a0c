use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    p: f64,
}

#[differentiable]
impl S {
    fn is_finite(&mut self) -> bool {
        self.p *= 2.0;
        self.p < 5.0
    }

    fn nrows(&mut self) -> usize {
        self.p *= 2.0;
        2
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut s = S { p: x };
    s.p *= 3.0;
    if s.is_finite() { s.p } else { 0.0 } //~ ERROR cannot borrow data in a `&` reference as mutable
}

#[differentiable]
fn g(x: f64) -> f64 {
    let mut s = S { p: x };
    s.p *= 3.0;
    let mut sum = 0.0;
    for _ in 0..s.nrows() { //~ ERROR cannot borrow data in a `&` reference as mutable
        sum += s.p;
    }
    if sum > 1.0 && s.nrows() > 1 { s.p } else { sum } //~ ERROR cannot borrow data in a `&` reference as mutable
}

fn main() {}
