//! Functions of a type that is another name of a float: `Real::sin(x)`.

use crate::support::*;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

type Real = f64;
type Single = f32;

#[differentiable(order = 2)]
fn by_the_name(x: Real, y: Real) -> Real {
    Real::sin(x)
        + Real::max(x, 0.1)
        + Real::powi(x, 2)
        + Real::sqrt(x * x + y)
        + Real::atan2(x, y)
        + Real::sin_cos(x).0
        + Real::mul_add(x, y, 2.0)
        + Real::clamp(x, 0.0, 1.0)
        + Real::powf(x, 1.5)
}

#[differentiable]
fn by_another(x: Single) -> Single {
    Single::exp(x) * Single::abs(x)
}

#[differentiable]
fn distance(x: Real, y: Real) -> Real {
    Real::sqrt(x * x + y * y)
}

#[test]
fn functions_of_another_name_are_those_of_the_float() {
    assert_gradient!(by_the_name, (0.4, 0.3));
    let h = 1e-5;
    let (up, down) = (
        by_the_name::grad(0.4 + h, 0.3),
        by_the_name::grad(0.4 - h, 0.3),
    );
    assert_near(
        by_the_name::hessian(0.4, 0.3)[(0, 0)],
        (up.0 - down.0) / (2.0 * h),
        1e-6,
    );
    assert_gradient!(by_another, (-0.7));
    assert_gradient!(distance, (0.4, 0.3));
    assert_eq!(distance::grad(0.0, 0.0), (0.0, 0.0));
}

#[derive(Clone, Copy, Differentiable)]
struct Dual {
    a: f64,
    b: f64,
}

#[differentiable]
impl Dual {
    fn exp(self) -> Dual {
        Dual {
            a: self.a.exp(),
            b: self.b * 2.0,
        }
    }
    fn sin(x: f64) -> f64 {
        5.0 * x
    }
    fn max(&self, k: f64) -> f64 {
        self.a * k
    }
}

#[differentiable]
fn by_own_type(d: Dual, x: f64) -> f64 {
    let e = Dual::exp(d);
    e.a * e.b + Dual::sin(x) + Dual::max(&e, x)
}

#[test]
fn functions_of_a_type_of_the_users_are_its_own() {
    let d = Dual { a: 0.3, b: 0.5 };
    assert_gradient!(by_own_type, (d, 0.7));
    assert_close(by_own_type::grad(d, 0.7).1, 5.0 + 0.3_f64.exp());
}
