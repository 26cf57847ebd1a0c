//! References to constants of the function's own: a pullback takes the constant with it, not the reference.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn element(x: f64) -> f64 {
    let c = [1.0, -0.5, 0.25];
    let cs = &c;
    cs[0] * x
}

#[differentiable]
fn typed(x: f64) -> f64 {
    let c = [1.0, -0.5, 0.25];
    let cs: &[f64] = &c;
    cs[1] * x
}

#[differentiable]
fn passed_to_a_closure(x: f64) -> f64 {
    let c = vec![1.0, -0.5, 0.25];
    let polynomial = |coefficients: &[f64], y: f64| {
        let mut s = 1.0;
        for k in coefficients {
            s = s * y + k;
        }
        s
    };
    polynomial(&c, x) * polynomial(&c[1..], x * x)
}

#[differentiable]
fn parameters(x: f64, #[constant] p: f64, #[constant] w: Vec<f64>) -> f64 {
    let q = &p;
    let t = &w;
    let u = &t[1..];
    x * q + t[0] * x.sin() + u[0] * x * x
}

#[differentiable]
fn vector(x: Vector2<f64>) -> f64 {
    let p = Vector2::new(1.0, 2.0);
    let p = &p;
    (x - p).norm()
}

#[test]
fn references_to_constants() {
    assert_gradient!(element, (0.4));
    assert_gradient!(typed, (0.4));
    assert_gradient!(passed_to_a_closure, (0.4));
    assert_gradient!(parameters, (0.4, 0.5, vec![0.6, 0.7]));
    assert_gradient!(vector, (Vector2::new(0.4, 0.5)));
}
