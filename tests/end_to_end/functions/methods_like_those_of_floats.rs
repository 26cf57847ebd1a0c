//! Methods of a user's type that are named like those of floats, on arguments, variables and results of that type.

use crate::support::*;
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct C {
    re: f64,
    im: f64,
}

macro_rules! unary {
    ($($name:ident)*) => {
        impl C {
            $(
                #[differentiable]
                fn $name(&self) -> C {
                    C { re: self.re * self.im, im: self.im * 3.0 }
                }
            )*
        }

        $(
            mod $name {
                use super::{C, differentiable};
                #[differentiable]
                pub fn parameter(z: &C) -> f64 {
                    z.$name().re
                }
                #[differentiable]
                pub fn by_value(z: C) -> f64 {
                    z.$name().re
                }
                #[differentiable]
                pub fn chained(z: C) -> f64 {
                    z.$name().$name().re
                }
                #[differentiable]
                pub fn element(z: &[C]) -> f64 {
                    let mut s = 0.0;
                    for c in z {
                        s += c.$name().re;
                    }
                    s + z[0].$name().re
                }
            }
        )*

        #[test]
        fn methods_without_arguments() {
            let z = C { re: 2.0, im: 5.0 };
            $(
                assert_eq!($name::parameter::grad(&z), C { re: 5.0, im: 2.0 });
                assert_eq!($name::by_value::grad(z), C { re: 5.0, im: 2.0 });
                assert_eq!($name::chained::grad(z), C { re: 75.0, im: 60.0 });
                assert_eq!($name::element::grad(&[z, z])[0], C { re: 10.0, im: 4.0 });
            )*
        }
    };
}

unary!(sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 exp_m1 ln ln_1p log2 log10
    sqrt cbrt recip floor ceil round trunc fract signum abs to_radians to_degrees round_ties_even);

macro_rules! binary {
    ($($name:ident)*) => {
        impl C {
            $(
                #[differentiable]
                fn $name(self, other: C) -> C {
                    C { re: self.re * other.im, im: self.im * other.re }
                }
            )*
        }

        $(
            mod $name {
                use super::{C, differentiable};
                #[differentiable]
                pub fn parameter(z: C, w: C) -> f64 {
                    z.$name(w).re
                }
            }
        )*

        #[test]
        fn methods_with_an_argument() {
            let (z, w) = (C { re: 2.0, im: 5.0 }, C { re: 3.0, im: 7.0 });
            $(
                let (z_bar, w_bar) = $name::parameter::grad(z, w);
                assert_eq!((z_bar, w_bar), (C { re: 7.0, im: 0.0 }, C { re: 0.0, im: 2.0 }));
            )*
        }
    };
}

binary!(max min powf hypot atan2 copysign log midpoint div_euclid rem_euclid);

impl C {
    #[differentiable]
    fn powi(self, n: i32) -> C {
        C {
            re: self.re * f64::from(n),
            im: self.im,
        }
    }

    #[differentiable]
    fn sin_cos(self) -> C {
        C {
            re: self.re * self.im,
            im: self.im,
        }
    }

    #[differentiable]
    fn clamp(self, low: f64, high: f64) -> f64 {
        self.re * low + self.im * high
    }

    #[differentiable(associated)]
    fn new(re: f64, im: f64) -> C {
        C { re, im }
    }
}

#[differentiable]
impl std::ops::Mul for C {
    type Output = C;
    fn mul(self, w: C) -> C {
        C {
            re: self.re * w.re - self.im * w.im,
            im: self.re * w.im + self.im * w.re,
        }
    }
}

#[differentiable]
fn other_forms(z: C, x: f64) -> f64 {
    let w: C = z;
    let mut v = w;
    v = v * z;
    let made = C { re: x, im: x }.exp().re + C::new(x, 2.0).ln().re;
    v.powi(3).re + w.sin_cos().re + z.clamp(x, 2.0) + made + (z * z).sqrt().im
}

#[test]
fn operators_locals_and_constructors() {
    let at = |p: &[f64]| other_forms(C { re: p[0], im: p[1] }, p[2]);
    let (z, x) = other_forms::grad(C { re: 0.7, im: 1.3 }, 0.4);
    assert_all_near(&[z.re, z.im, x], &slopes(at, &[0.7, 1.3, 0.4]), 1e-6);
}

type Real = f64;

#[differentiable]
fn of_floats(x: Real, y: Real) -> Real {
    let a = x.sin() + x.cos() * y.exp() + y.tan().recip() + x.sqrt().ln() + x.tanh() * y.cbrt();
    let b = x.powi(3) * y.powf(x) + x.hypot(y) + x.atan2(y) + x.max(0.1) * y.min(9.0) + x.min(y);
    let c = x.abs().log10() + y.log2() + x.log(y + 2.0) + x.exp2() + x.asinh() + y.acosh();
    let (s, t) = x.sin_cos();
    a + b * c
        + s * t
        + x.mul_add(y, x)
        + x.clamp(0.0, 9.0)
        + x.fract() * y.floor()
        + x.to_radians()
        + x.rem_euclid(y)
        + x.copysign(y)
        + (x / 2.0).asin()
        + (x / 2.0).atanh()
}

#[differentiable]
fn of_floats_directly(x: f64, y: f64) -> f64 {
    let a = x.sin() + x.cos() * y.exp() + y.tan().recip() + x.sqrt().ln() + x.tanh() * y.cbrt();
    let b = x.powi(3) * y.powf(x) + x.hypot(y) + x.atan2(y) + x.max(0.1) * y.min(9.0) + x.min(y);
    let c = x.abs().log10() + y.log2() + x.log(y + 2.0) + x.exp2() + x.asinh() + y.acosh();
    let (s, t) = x.sin_cos();
    a + b * c
        + s * t
        + x.mul_add(y, x)
        + x.clamp(0.0, 9.0)
        + x.fract() * y.floor()
        + x.to_radians()
        + x.rem_euclid(y)
        + x.copysign(y)
        + (x / 2.0).asin()
        + (x / 2.0).atanh()
}

#[differentiable]
fn at_zero(x: Real, y: Real) -> Real {
    (x * x + y * y).sqrt() + x.max(0.0) + x.hypot(y) + x.powi(0) + x.abs()
}

#[test]
fn another_name_of_a_float() {
    let (x, y) = of_floats::grad(0.7, 1.3);
    let (x_direct, y_direct) = of_floats_directly::grad(0.7, 1.3);
    assert_close(x, x_direct);
    assert_close(y, y_direct);
    assert_eq!(at_zero::grad(0.0, 0.0), (0.0, 0.0));
}
