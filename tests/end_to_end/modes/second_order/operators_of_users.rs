//! The second order through operators of types of the user's.

use super::{agrees, flat, slopes};
use grad_runtime::{Differentiable, differentiable};
use std::ops::{Add, Div, Mul, MulAssign, Neg, Sub};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(super) struct Complex {
    pub(super) re: f64,
    pub(super) im: f64,
}

#[differentiable(order = 2)]
impl Add for Complex {
    type Output = Complex;
    fn add(self, o: Complex) -> Complex {
        Complex {
            re: self.re + o.re,
            im: self.im + o.im,
        }
    }
}

#[differentiable(order = 2)]
impl Mul for Complex {
    type Output = Complex;
    fn mul(self, o: Complex) -> Complex {
        Complex {
            re: self.re * o.re - self.im * o.im,
            im: self.re * o.im + self.im * o.re,
        }
    }
}

#[differentiable(order = 2)]
impl Mul<f64> for Complex {
    type Output = Complex;
    fn mul(self, o: f64) -> Complex {
        Complex {
            re: self.re * o * o,
            im: self.im * o,
        }
    }
}

#[differentiable(order = 2)]
impl Mul<Complex> for f64 {
    type Output = Complex;
    fn mul(self, o: Complex) -> Complex {
        Complex {
            re: self.sin() * o.re,
            im: self * o.im,
        }
    }
}

#[differentiable(order = 2)]
impl Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex {
            re: -self.re * self.im,
            im: -self.im,
        }
    }
}

#[differentiable(order = 2)]
impl<'a> Sub<&'a Complex> for &'a Complex {
    type Output = Complex;
    fn sub(self, o: &'a Complex) -> Complex {
        Complex {
            re: self.re - o.re * o.im,
            im: self.im - o.im,
        }
    }
}

#[differentiable(order = 2)]
impl MulAssign<f64> for Complex {
    fn mul_assign(&mut self, o: f64) {
        self.re = self.re * o;
        self.im = self.im * o * o;
    }
}

#[differentiable(order = 2)]
impl Div<usize> for Complex {
    type Output = Complex;
    fn div(self, #[constant] o: usize) -> Complex {
        Complex {
            re: self.re * self.re / o as f64,
            im: self.im,
        }
    }
}

#[differentiable(order = 2)]
pub(super) fn by_operators(a: Complex, b: Complex, x: f64) -> f64 {
    let c = a * b + a * x;
    let mut d = -c * (x * b);
    d *= x * a.re;
    let e = &d - &a;
    let g = e / 3;
    g.re * g.im + g.re
}

#[test]
fn operators_of_types_of_the_users() {
    let at = |z: &[f64]| {
        let number = |i: usize| Complex {
            re: z[i],
            im: z[i + 1],
        };
        (number(0), number(2), z[4])
    };
    let z = [0.3, -0.4, 0.7, 0.2, 1.1];
    let (a, b, x) = at(&z);
    let expected = slopes(&z, |z| {
        let (a, b, x) = at(z);
        flat(&by_operators::grad(a, b, x))
    });
    agrees("operators", &by_operators::hessian(a, b, x), &expected);
}
