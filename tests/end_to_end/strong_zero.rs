//! `#[differentiable(strong_zero)]`: a cotangent that is exactly zero stays zero through a division.

use grad_runtime::differentiable;

#[differentiable(strong_zero)]
fn saturated(x: f64) -> f64 {
    (1.0 / x).min(1.0)
}

#[differentiable]
fn saturated_by_default(x: f64) -> f64 {
    (1.0 / x).min(1.0)
}

#[test]
fn a_division_that_is_not_selected_contributes_zero_on_request() {
    assert_eq!(saturated::grad(0.0), 0.0);
    assert_eq!(saturated::grad(4.0), -0.0625);
    assert!(saturated_by_default::grad(0.0).is_nan());
}
