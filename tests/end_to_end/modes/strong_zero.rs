//! `#[differentiable(strong_zero)]`: a cotangent that is exactly zero stays zero through a division.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, differentiable};

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

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
    v: Vector2<f64>,
}

#[differentiable]
fn id(x: f64) -> f64 {
    x
}

macro_rules! selected_away {
    ($($name:ident: $x:ident => $body:expr;)*) => {
        $(
            #[differentiable(strong_zero)]
            fn $name($x: f64) -> f64 { $body }
        )*

        #[test]
        fn every_kind_of_division_keeps_a_cotangent_of_zero() {
            $(
                assert_eq!($name::grad(0.0), 0.0, "{}", stringify!($name));
                let step = 1e-6;
                let slope = ($name(4.0 + step) - $name(4.0 - step)) / (2.0 * step);
                assert!(($name::grad(4.0) - slope).abs() < 1e-8, "{}", stringify!($name));
            )*
        }
    };
}

selected_away! {
    of_results: x => (id(1.0 + x) / id(x)).min(1.5);
    of_fields: x => {
        let s = Pair { a: 1.0 + x, b: x, v: Vector2::new(1.0, 2.0) };
        (s.a / s.b).min(1.5) + (s.v / s.b).y.min(1.0)
    };
    of_a_vector: x => (Vector2::new(1.0, 1.0) / x).x.min(1.0);
    of_an_active_vector: x => (Vector2::new(1.0, 1.0 + x) / x).y.min(2.0);
    of_components: x => Vector2::new(1.0, 1.0 + x).component_div(&Vector2::new(x, x)).y.min(2.0);
    unscaled: x => Vector2::new(1.0_f64, 1.0).unscale(x).x.min(1.0);
    as_a_power: x => x.powi(-1).min(1.0);
    as_a_reciprocal: x => id(x).recip().min(1.0);
    assigned: x => { let mut y = id(1.0 + x); y /= id(x); y.min(2.0) };
    assigned_to_a_vector: x => { let mut v = Vector2::new(1.0, 1.0 + x); v /= x; v.y.min(2.0) };
}

#[differentiable(strong_zero)]
fn of_a_struct(s: &Pair) -> f64 {
    (s.a / s.b).min(1.0)
        + (s.v / s.b).x.min(1.0)
        + s.v.component_div(&s.v).y.min(1.0)
        + s.v.unscale(s.b).x.min(1.0)
}

#[differentiable]
fn of_a_struct_by_default(s: &Pair) -> f64 {
    (s.a / s.b).min(1.0)
}

#[test]
fn a_division_of_fields_keeps_a_cotangent_of_zero() {
    let pole = Pair {
        a: 1.0,
        b: 0.0,
        v: Vector2::new(1.0, 0.0),
    };
    let zero = Pair {
        a: 0.0,
        b: 0.0,
        v: Vector2::zeros(),
    };
    let nan = of_a_struct_by_default::grad(&pole);
    assert!(nan.a.is_nan() && nan.b.is_nan());
    let got = of_a_struct::grad(&pole);
    assert_eq!((got.a, got.b, got.v.x), (zero.a, zero.b, zero.v.x));
}

#[differentiable(strong_zero)]
fn soft_minimum(g: f64, n: usize) -> f64 {
    let r = vec![f64::INFINITY; n];
    let mut t = 0.0;
    for i in 0..n {
        t += (-r[i] / g).exp();
    }
    t
}

#[test]
fn a_table_of_infinities_is_divided_as_floats() {
    assert_eq!(soft_minimum::grad(2.0, 3), 0.0);
}
