// The attribute on an `impl` block that is not that of an operator with a derivative.
use grad_runtime::{Differentiable, differentiable};
use std::fmt;
use std::ops::Not;

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[differentiable]
impl fmt::Display for Complex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { //~ ERROR `Formatter` has no derivative
        write!(f, "{} + {}i", self.re, self.im)
    }
}

#[differentiable]
impl Not for Complex { //~ ERROR the operator of `Not` has no derivative
    type Output = Complex;
    fn not(self) -> Complex {
        self
    }
}

#[differentiable(name = sum, wrt(other))]
impl std::ops::Add for Complex {
    //~^ ERROR `name` is not an argument of `#[differentiable]` on an `impl` block
    //~^^ ERROR `wrt` is not an argument of `#[differentiable]` on an `impl` block
    type Output = Complex;
    fn add(self, other: Complex) -> Complex {
        Complex {
            re: self.re + other.re,
            im: self.im + other.im,
        }
    }
}

fn main() {
    let z = Complex { re: 3.0, im: 4.0 };
    println!("{}", !z + z);
}
