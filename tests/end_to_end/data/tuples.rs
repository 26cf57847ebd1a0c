//! Tuples as values, arguments and results.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn fields(p: (f64, f64, f64)) -> f64 {
    p.0 * p.1 - p.2
}

#[differentiable]
fn nested(p: ((f64, f64), f64), q: &(Vector2<f64>, f64)) -> f64 {
    let ((a, b), c) = p;
    let inner = p.0;
    a * b * c + inner.1 + (p.0).0 * q.1 + p.0.1 * q.0.x
}

#[test]
fn fields_of_tuples() {
    assert_eq!(fields::grad((2.0, 3.0, 4.0)), (3.0, 2.0, -1.0));
    let (dp, dq) = nested::grad(((2.0, 3.0), 5.0), &(Vector2::new(7.0, 1.0), 11.0));
    assert_eq!(dp, ((15.0 + 11.0, 10.0 + 1.0 + 7.0), 6.0));
    assert_eq!(dq, (Vector2::new(3.0, 0.0), 2.0));
    assert_gradient!(nested, (((2.0, 3.0), 5.0), &(Vector2::new(7.0, 1.0), 11.0)));
}

#[differentiable]
fn built_and_taken_apart(x: f64, y: f64) -> f64 {
    let pair = (x * y, x + y);
    let triple = (pair.1, pair, 2.0);
    let (a, (b, c), d) = triple;
    a * b * c * d
}

#[test]
fn tuples_are_built_and_taken_apart() {
    // 2 xy (x + y)²
    let (x, y) = (2.0, 3.0);
    assert_eq!(
        built_and_taken_apart::grad(x, y),
        (
            2.0 * y * 25.0 + 4.0 * x * y * 5.0,
            2.0 * x * 25.0 + 4.0 * x * y * 5.0
        )
    );
}

#[differentiable]
fn polar_to_plane(radius: f64, angle: f64) -> (f64, f64) {
    (radius * angle.cos(), radius * angle.sin())
}

#[differentiable]
fn uses_a_tuple_result(radius: f64, angle: f64) -> f64 {
    let (x, y) = polar_to_plane(radius, angle);
    let again = polar_to_plane(x, y);
    x * x + y * y + again.0 * polar_to_plane(radius, y).1
}

#[test]
fn functions_may_return_tuples() {
    let (value, pullback) = polar_to_plane::vjp(2.0, 0.5);
    assert_eq!(value, (2.0 * 0.5_f64.cos(), 2.0 * 0.5_f64.sin()));
    let (dr, da) = pullback((1.0, 10.0));
    assert!((dr - (0.5_f64.cos() + 10.0 * 0.5_f64.sin())).abs() < 1e-12);
    assert!((da - (-2.0 * 0.5_f64.sin() + 20.0 * 0.5_f64.cos())).abs() < 1e-12);
    assert_gradient!(polar_to_plane, (2.0, 0.5));
    assert_gradient!(uses_a_tuple_result, (1.2, 0.7));
}

#[differentiable(wrt(x))]
fn with_a_constant_tuple(x: f64, shape: (usize, f64)) -> f64 {
    x * shape.1 * shape.0 as f64
}

#[test]
fn a_tuple_may_be_constant() {
    assert_eq!(with_a_constant_tuple::grad(2.0, (3, 4.0)), 12.0);
}

#[differentiable]
fn unit_and_single(x: (f64,)) -> (f64,) {
    let nothing = ();
    let _ = nothing;
    (x.0 * x.0,)
}

#[test]
fn tuples_of_one() {
    let (value, pullback) = unit_and_single::vjp((3.0,));
    assert_eq!(value, (9.0,));
    assert_eq!(pullback((1.0,)), (6.0,));
}
