//! `map` and `zip_map` with a closure.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2x3, SVector, Vector3};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn sum_of_tanh(v: &Vector3<f64>) -> f64 {
    v.map(|x| x.tanh()).sum()
}

#[differentiable]
fn path_as_closure(v: &Vector3<f64>) -> f64 {
    v.map(f64::sin).sum()
}

#[test]
fn map_applies_the_derivative_to_every_component() {
    let v = Vector3::new(0.4, -1.1, 2.0);
    assert_all_close(&sum_of_tanh::grad(&v), &v.map(|x| 1.0 / x.cosh().powi(2)));
    assert_all_close(&path_as_closure::grad(&v), &v.map(|x| x.cos()));
}

#[differentiable]
fn closure_with_a_block(m: &Matrix2x3<f64>, n: i32) -> Matrix2x3<f64> {
    m.map(|x: f64| {
        let e = x.exp();
        let scaled = e * x;
        scaled / (1.0 + e) + x.powi(n)
    })
}

#[test]
fn the_closure_may_be_a_block() {
    let m = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    assert_gradient!(closure_with_a_block, (&m, 3));
    let (value, pullback) = closure_with_a_block::vjp(&m, 2);
    assert_eq!(value, closure_with_a_block(&m, 2));
    let gradient = pullback(Matrix2x3::repeat(1.0));
    let expected = m.map(|x| slope(|x| x.exp() * x / (1.0 + x.exp()) + x * x, x));
    assert_all_near(&gradient, &expected, 1e-8);
}

#[differentiable]
fn captures(v: &Vector3<f64>, scale: f64, w: &Vector3<f64>) -> f64 {
    let offset = w.norm();
    let y = v.map(|x| (x * scale).sin() + offset * x);
    y.dot(w)
}

#[test]
fn the_closure_may_capture_active_values() {
    let (v, w) = (Vector3::new(0.4, -1.1, 2.0), Vector3::new(1.0, 0.5, -0.3));
    assert_gradient!(captures, (&v, 0.7, &w));
    let (_, ds, _) = captures::grad(&v, 0.7, &w);
    let expected: f64 = (0..3).map(|i| v[i] * (0.7 * v[i]).cos() * w[i]).sum();
    assert_close(ds, expected);
}

#[differentiable]
fn captured_component(v: &Vector3<f64>) -> f64 {
    v.map(|x| x * v[0] + v.norm_squared()).sum()
}

#[test]
fn the_closure_may_capture_what_it_maps() {
    assert_gradient!(captured_component, (&Vector3::new(0.4, -1.1, 2.0)));
}

#[differentiable]
fn zipped(v: &SVector<f64, 4>, w: &SVector<f64, 4>, s: f64) -> f64 {
    v.zip_map(w, |a, b| s * a * b.exp() + a / (1.0 + b * b))
        .sum()
}

#[test]
fn zip_map_pulls_back_to_both() {
    let (v, w) = (
        SVector::<f64, 4>::new(1.0, -0.5, 0.25, 2.0),
        SVector::<f64, 4>::new(0.1, 0.7, -0.9, 1.5),
    );
    let (dv, dw, ds) = zipped::grad(&v, &w, 1.5);
    assert_all_close(&dv, &w.map(|b| 1.5 * b.exp() + 1.0 / (1.0 + b * b)));
    assert_all_close(
        &dw,
        &v.zip_map(&w, |a, b| {
            1.5 * a * b.exp() - 2.0 * a * b / (1.0 + b * b).powi(2)
        }),
    );
    assert_close(ds, v.zip_map(&w, |a, b| a * b.exp()).sum());
    assert_gradient!(zipped, (&v, &w, 1.5));
}

#[differentiable]
fn zipped_with_a_constant(v: &Vector3<f64>, #[constant] target: &Vector3<f64>) -> f64 {
    v.zip_map(target, |a, t| (a - t) * (a - t)).sum() + target.zip_map(v, |t, a| t * a).sum()
}

#[test]
fn zip_map_with_one_constant_side() {
    let (v, t) = (Vector3::new(0.4, -1.1, 2.0), Vector3::new(1.0, 0.5, -0.3));
    assert_all_close(&zipped_with_a_constant::grad(&v, &t), &(2.0 * (v - t) + t));
}

#[differentiable]
fn chain(v: &Vector3<f64>) -> f64 {
    v.map(|x| x.exp())
        .map(|x| 1.0 / (1.0 + x))
        .zip_map(v, |a, b| a * b)
        .norm_squared()
}

#[test]
fn elementwise_chains() {
    assert_gradient!(chain, (&Vector3::new(0.4, -1.1, 2.0)));
}

#[differentiable]
fn branches_inside(v: &Vector3<f64>, slope: f64) -> f64 {
    v.map(|x| if x > 0.0 { x } else { slope * x }).sum()
}

#[test]
fn a_closure_may_branch() {
    let (dv, dslope) = branches_inside::grad(&Vector3::new(1.0, -2.0, 3.0), 0.1);
    assert_eq!(dv, Vector3::new(1.0, 0.1, 1.0));
    assert_eq!(dslope, -2.0);
}

#[differentiable]
fn halve(x: f64) -> f64 {
    0.5 * x * x
}

#[differentiable]
fn calls_inside(v: &Vector3<f64>) -> f64 {
    v.map(|x| halve(x) + 1.0).sum() + v.map(halve).sum()
}

#[test]
fn a_closure_may_call_a_differentiable_function() {
    let v = Vector3::new(1.0, -2.0, 3.0);
    assert_all_close(&calls_inside::grad(&v), &(2.0 * v));
}

#[differentiable]
fn square_root(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt()) } else { None }
}

/// That `map` is of an option, only rustc knows.
#[differentiable]
fn mapped_options(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..3 {
        let scaled = square_root(x - i as f64).map(|v| v * y.sin());
        let pair = scaled.map(|v| (v, v * y));
        if let Some((a, b)) = pair {
            sum += a * b;
        }
        sum += scaled.unwrap_or(y);
    }
    sum
}

#[test]
fn a_closure_maps_what_a_call_may_give() {
    for x in [-0.5, 0.5, 1.5, 2.5] {
        assert_gradient!(mapped_options, (x, 0.7));
    }
}
