// A mistake in the body of an operator: one error, and the operator is there for other functions.
use grad_runtime::{Differentiable, differentiable};
use std::ops::{Div, Mul};

#[derive(Clone, Copy, Differentiable)]
struct Length(f64);

#[differentiable]
impl Mul for Length {
    type Output = Length;
    fn mul(self, other: Length) -> Length {
        Length((self.0 as i32) as f64 * other.0) //~ ERROR an index or an integer is constant, and this is a `f64`
    }
}

#[differentiable]
impl<'a> Div<&'a mut Length> for Length { //~ ERROR an operator on `&mut` cannot be differentiated
    type Output = Length;
    fn div(self, other: &'a mut Length) -> Length {
        Length(self.0 / other.0)
    }
}

#[differentiable]
fn area(a: Length, b: Length) -> f64 {
    (a * b).0
}

fn main() {
    area::grad(Length(1.0), Length(2.0));
}
