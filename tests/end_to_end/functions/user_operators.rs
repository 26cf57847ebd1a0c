//! Operators on user types: the attribute on a whole `impl` block of an operator trait.

use crate::support::*;
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::ops::{Add, Div, Mul, Neg, Sub};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[differentiable]
impl Add for Complex {
    type Output = Complex;

    fn add(self, other: Complex) -> Complex {
        Complex {
            re: self.re + other.re,
            im: self.im + other.im,
        }
    }
}

#[differentiable]
impl Sub for Complex {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            re: self.re - other.re,
            im: self.im - other.im,
        }
    }
}

#[differentiable]
impl Mul for Complex {
    type Output = Complex;

    fn mul(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

#[differentiable]
impl Mul<f64> for Complex {
    type Output = Complex;

    fn mul(self, scale: f64) -> Complex {
        Complex {
            re: self.re * scale,
            im: self.im * scale,
        }
    }
}

#[differentiable]
impl Div for Complex {
    type Output = Complex;

    fn div(self, other: Complex) -> Complex {
        let n = other.re * other.re + other.im * other.im;
        Complex {
            re: (self.re * other.re + self.im * other.im) / n,
            im: (self.im * other.re - self.re * other.im) / n,
        }
    }
}

#[differentiable]
impl Neg for Complex {
    type Output = Complex;

    fn neg(self) -> Complex {
        Complex {
            re: -self.re,
            im: -self.im,
        }
    }
}

#[differentiable]
fn arithmetic(a: Complex, b: Complex, s: f64) -> f64 {
    let c = a * b + a * s - -b;
    let d = (c - a) / b;
    d.re * d.im + c.re
}

#[differentiable]
fn mandelbrot(c: Complex, n: usize) -> f64 {
    let mut z = c;
    for _ in 0..n {
        z = z * z + c;
    }
    z.re * z.re + z.im * z.im
}

#[test]
fn operators_of_user_types() {
    let (a, b) = (Complex { re: 0.3, im: -0.7 }, Complex { re: 1.1, im: 0.4 });
    assert_gradient!(arithmetic, (a, b, 1.7));
    for n in [0, 1, 3] {
        assert_gradient!(mandelbrot, (Complex { re: 0.2, im: 0.3 }, n));
    }
    let gradient = mandelbrot::grad(Complex { re: 0.2, im: 0.3 }, 2);
    let numeric = slopes(
        |c| mandelbrot(Complex { re: c[0], im: c[1] }, 2),
        &[0.2, 0.3],
    );
    assert_all_near(&[gradient.re, gradient.im], &numeric, 1e-8);
}
