//! `map`, `zip_map` and `fold` of constant data with a closure over active values.

use grad_runtime::nalgebra::{DMatrix, Vector2};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn vector(#[constant] d: &Vector2<f64>, k: f64) -> f64 {
    let f = |t: f64| t * k * k;
    d.map(|t| t * k).sum() + d.map(f).norm_squared()
}

#[differentiable]
fn folded(#[constant] d: &Vector2<f64>, k: f64) -> f64 {
    d.fold(1.0, |a, t| a * k + t)
}

#[differentiable]
fn zipped(#[constant] d: &Vector2<f64>, #[constant] e: &Vector2<f64>, k: f64) -> f64 {
    d.zip_map(e, |t, u| t * u.powi(2) * k.sin()).sum()
}

#[differentiable]
fn matrix(#[constant] d: &DMatrix<f64>, k: f64) -> f64 {
    let e = d.map(|t| (t * k).sin());
    (e.transpose() * e).sum()
}

#[differentiable]
fn array(x: f64) -> f64 {
    let c = [1.0, 2.0];
    let d = c.map(|h| h * x);
    let f = |h: f64| (h * x).cos();
    d[0] * d[1] + c.map(f)[1]
}

#[test]
fn the_closure_has_its_derivative() {
    let (d, e) = (Vector2::new(1.0, 2.0), Vector2::new(-0.5, 3.0));
    assert_gradient!(vector, (&d, 1.2));
    assert_gradient!(folded, (&d, 1.2));
    assert_gradient!(zipped, (&d, &e, 1.2));
    assert_gradient!(
        matrix,
        (
            &DMatrix::from_fn(2, 3, |i, j| 0.3 * i as f64 - 0.1 * j as f64),
            1.2
        )
    );
    assert_gradient!(array, (1.2));
}
