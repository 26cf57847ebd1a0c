//! Types of parameters whose lifetimes are not named.

use grad_runtime::check::assert_gradient;
use grad_runtime::nalgebra::{Vector2, VectorView2};
use grad_runtime::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Fit<'a> {
    slope: f64,
    #[constant]
    data: &'a [f64],
}
impl Fit<'_> {
    #[differentiable]
    fn at(&self, x: f64) -> f64 {
        self.slope * self.data[0] * x
    }
}

#[differentiable]
fn by_reference(fit: &Fit<'_>) -> f64 {
    fit.slope * fit.data[0]
}
#[differentiable]
fn by_value(fit: Fit<'_>) -> f64 {
    fit.slope * fit.slope * fit.data[0]
}
#[differentiable]
fn held_constant(x: f64, #[constant] fit: Fit<'_>) -> f64 {
    x * fit.data[0]
}
#[differentiable]
fn of_a_view(v: VectorView2<'_, f64>) -> f64 {
    v.norm_squared()
}

#[test]
fn an_elided_lifetime_of_a_type_is_repeated_by_the_derivatives() {
    let data = [3.0, 4.0];
    let fit = Fit {
        slope: 0.5,
        data: &data,
    };
    assert_gradient!(by_reference, (&fit));
    assert_eq!(by_value::value_and_grad(fit.clone()).1.slope, 3.0);
    assert_eq!(held_constant::grad(2.0, fit.clone()), 3.0);
    assert_eq!(fit.at_grad(2.0).1, 1.5);
    let v = Vector2::new(1.0, -2.0);
    assert_eq!(of_a_view::grad(v.as_view()), 2.0 * v);
}
