// An operator of a user's type without the attribute: the error is at the operator.
use grad_runtime::{Differentiable, differentiable};
use std::ops::{AddAssign, Mul, Neg};

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

impl Mul for Complex {
    type Output = Complex;
    fn mul(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

impl Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex {
            re: -self.re,
            im: -self.im,
        }
    }
}

impl AddAssign for Complex {
    fn add_assign(&mut self, other: Complex) {
        self.re += other.re;
        self.im += other.im;
    }
}

#[differentiable]
fn square(z: Complex) -> f64 {
    let w = z * z; //~ ERROR no derivative rule for this operation between `Complex` and `_`
    w.re
}

#[differentiable]
fn negated(z: Complex) -> f64 {
    (-z).re //~ ERROR no derivative rule for this operation on `Complex`
}

#[differentiable]
fn sum(z: Complex) -> f64 {
    let mut w = z;
    w += z; //~ ERROR no derivative rule for this operation between `Complex` and `Complex`
    w.im
}

fn main() {}
