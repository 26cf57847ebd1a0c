//! Powers, steps and remainders.

use super::{INFINITY, powf};
use grad_runtime::differentiable;

#[test]
fn general_powers_have_their_limits() {
    assert_eq!(powf::grad(0.0, 0.0).0, 0.0);
    assert_eq!(powf::grad(0.0, 0.0).1, 0.0);
    assert_eq!(powf::grad(0.0, 2.0), (0.0, 0.0));
    assert_eq!(powf::grad(0.0, 1.0), (1.0, 0.0));
    assert_eq!(powf::grad(-2.0, 3.0), (12.0, 0.0));
}

#[differentiable]
pub(super) fn powi_zero(x: f64) -> f64 {
    x.powi(0)
}

#[differentiable]
pub(super) fn powi_n(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[differentiable]
pub(super) fn powf_zero(x: f64) -> f64 {
    x.powf(0.0)
}

#[test]
fn the_power_zero_is_flat_everywhere() {
    for x in [0.0, -1.0, 2.0, INFINITY] {
        assert_eq!(powi_zero::grad(x), 0.0);
        assert_eq!(powi_n::grad(x, 0), 0.0);
        assert_eq!(powf_zero::grad(x), 0.0);
    }
}

#[differentiable]
pub(super) fn powf_one(x: f64) -> f64 {
    x.powf(1.0)
}

#[differentiable]
pub(super) fn powf_two(x: f64) -> f64 {
    x.powf(2.0)
}

#[differentiable]
pub(super) fn powf_three(x: f64) -> f64 {
    x.powf(3.0)
}

#[test]
fn an_integral_literal_exponent_is_an_integer_power() {
    assert_eq!(powf_one::grad(0.0), 1.0);
    assert_eq!(powf_two::grad(0.0), 0.0);
    assert_eq!(powf_three::grad(0.0), 0.0);
    assert_eq!(powf_two::grad(-3.0), -6.0);
    assert_eq!(powf_three::grad(-2.0), 12.0);
    assert_eq!(powi_n::grad(0.0, 1), 1.0);
    assert_eq!(powi_n::grad(0.0, 2), 0.0);
}

#[differentiable]
pub(super) fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[test]
fn atan2_at_the_origin_is_flat() {
    assert_eq!(atan2::grad(0.0, 0.0), (0.0, 0.0));
}

#[differentiable]
pub(super) fn clamp(x: f64) -> f64 {
    x.clamp(-1.0, 2.0)
}

#[test]
fn clamp_is_flat_outside_and_at_a_bound() {
    for (x, slope) in [(-3.0, 0.0), (-1.0, 0.0), (0.5, 1.0), (2.0, 0.0), (9.0, 0.0)] {
        assert_eq!(clamp::grad(x), slope, "at {x}");
    }
}

#[differentiable]
pub(super) fn steps(x: f64) -> f64 {
    x.floor() + x.ceil() + x.round() + x.trunc() + x.signum()
}

#[differentiable]
pub(super) fn fract(x: f64) -> f64 {
    x.fract()
}

#[test]
fn steps_are_flat_and_fract_is_not() {
    for x in [-1.5, -1.0, 0.0, 0.5, 2.0] {
        assert_eq!(steps::grad(x), 0.0);
        assert_eq!(fract::grad(x), 1.0);
    }
}

#[differentiable]
pub(super) fn remainder(a: f64, b: f64) -> f64 {
    a % b
}

#[differentiable]
pub(super) fn rem_euclid(a: f64, b: f64) -> f64 {
    a.rem_euclid(b)
}

#[test]
fn remainders_follow_the_number_of_whole_steps() {
    for (a, b) in [
        (7.0, 2.0),
        (-7.0, 2.0),
        (7.0, -2.0),
        (-7.0, -2.0),
        (4.0, 2.0),
    ] {
        let (a, b): (f64, f64) = (a, b);
        assert_eq!(remainder::grad(a, b), (1.0, -(a / b).trunc()));
        assert_eq!(rem_euclid::grad(a, b), (1.0, -((a - a.rem_euclid(b)) / b)));
    }
}
