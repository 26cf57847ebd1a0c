//! The combinators of an active `Option`, and a loop over one.

use grad_runtime::{assert_gradient, prelude::*};

#[differentiable]
fn mapped(a: Option<f64>, k: f64) -> f64 {
    a.map(|v| v * v * k).unwrap_or(k)
}

#[differentiable]
fn filtered(a: Option<f64>, k: f64) -> f64 {
    let b = a
        .filter(|v| *v > 0.5)
        .and_then(|v| if v < 2.0 { Some(v * k) } else { None });
    b.or_else(|| Some(k * k)).unwrap_or(0.0)
}

#[differentiable]
fn either(x: f64, y: f64) -> f64 {
    let o = if x > y { Some(x * y) } else { None };
    let p = Some(x.sin() * y);
    o.or(p).map(|v| v * y).unwrap_or_else(|| x * x)
}

#[differentiable]
fn over_an_option(x: f64, y: f64) -> f64 {
    let o = if x > y { Some(x * x) } else { None };
    let mut s = y;
    for v in o {
        s += v * y;
    }
    for v in &o {
        s *= v;
    }
    s
}

#[test]
fn options_are_mapped_filtered_and_walked() {
    for (a, k) in [(1.3, 0.7), (0.2, 0.7), (2.5, 0.4)] {
        assert_gradient!(mapped, (Some(a), k));
        assert_gradient!(filtered, (Some(a), k));
        assert_gradient!(either, (a, k));
        assert_gradient!(over_an_option, (a, k));
    }
    assert_gradient!(mapped, (None, 0.7));
    assert_gradient!(filtered, (None, 0.7));
}
