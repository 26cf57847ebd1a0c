//! `Option`s of active values whose variant is decided by constants.

use crate::support::*;
use grad_runtime::nalgebra::Vector3;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn chosen(x: f64, y: f64, flag: bool) -> f64 {
    let maybe = if flag { Some(x * y) } else { None };
    match maybe {
        Some(product) => product * x,
        None => y,
    }
}

#[differentiable]
fn if_let(x: f64, n: usize) -> f64 {
    let mut best = None;
    for i in 0..n {
        let candidate = x * i as f64;
        if i % 2 == 1 {
            best = Some(candidate * candidate);
        }
    }
    if let Some(value) = best {
        value
    } else {
        3.0 * x
    }
}

#[differentiable]
fn unwrapped(x: f64, n: usize) -> f64 {
    let maybe = if n > 1 { Some(x.sin()) } else { None };
    maybe.unwrap_or(2.0 * x) + Some(x * x).unwrap() + maybe.map_or(0.0, |s| s * x)
}

#[test]
fn options_decided_by_constants() {
    assert_eq!(chosen::grad(2.0, 3.0, true), (12.0, 4.0));
    assert_eq!(chosen::grad(2.0, 3.0, false), (0.0, 1.0));
    for n in [0, 1, 2, 5] {
        assert_near(if_let::grad(0.7, n), slope(|x| if_let(x, n), 0.7), 1e-8);
        assert_near(
            unwrapped::grad(0.7, n),
            slope(|x| unwrapped(x, n), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn try_normalized(v: &Vector3<f64>, w: &Vector3<f64>) -> f64 {
    match v.try_normalize(1e-9) {
        Some(unit) => unit.dot(w),
        None => w.x,
    }
}

#[test]
fn try_normalize_of_zero_contributes_zero() {
    let w = Vector3::new(1.0, 2.0, 3.0);
    assert_eq!(
        try_normalized::grad(&Vector3::zeros(), &w),
        (Vector3::zeros(), Vector3::x())
    );
    assert_gradient!(try_normalized, (&Vector3::new(0.5, -1.0, 0.25), &w));
}

#[differentiable]
fn passes_options(x: f64, #[constant] table: &[Option<f64>]) -> f64 {
    let mut y = x;
    for entry in table {
        if let Some(factor) = entry {
            y = y * factor + x;
        }
    }
    y
}

#[test]
fn options_as_arguments() {
    let table = [Some(2.0), None, Some(-0.5)];
    assert_close(passes_options::grad(3.0, &table), (2.0 + 1.0) * -0.5 + 1.0);
}
