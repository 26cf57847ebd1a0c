//! `match` on a tuple of active `Option`s, and of what is constant beside them.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn both(a: Option<f64>, b: Option<f64>) -> f64 {
    match (a, b) {
        (Some(x), Some(y)) => x * y,
        (Some(x), None) => x.sin(),
        (None, Some(y)) => y * y,
        (None, None) => 2.0,
    }
}

#[differentiable]
fn rest(a: Option<f64>, b: Option<f64>, c: f64) -> f64 {
    let first = match (&a, &b) {
        (Some(x), Some(y)) => *x * y * c,
        (None, _) => c,
        (_, other) => other.unwrap_or(c * c) * c,
    };
    if let (Some(x), Some(y)) = (b, a) {
        first * x - y
    } else {
        first * c
    }
}

#[differentiable]
fn beside_constants(a: Option<f64>, n: usize, flag: bool, x: f64) -> f64 {
    let y = match (a, n) {
        (Some(v), 0) => v * v * x,
        (Some(v), 1..=3) => v * x * n as f64,
        (None, 0) => x,
        (None, k) => x.powi(k as i32),
        (Some(_), k) => x * k as f64,
    };
    match (flag, a) {
        (true, Some(v)) => y * v,
        (false, _) => y * y,
        (true, None) => x,
    }
}

#[differentiable]
fn guarded(a: Option<f64>, b: Option<f64>, n: usize) -> f64 {
    match (a, b) {
        (Some(x), Some(y)) if n > 2 => x / y,
        (Some(x), None) if n == 0 => x,
        (Some(x), b) => x * x + b.map_or(0.0, |b| b * x),
        (None, Some(y)) => y,
        _ => 0.0,
    }
}

#[differentiable]
fn in_a_loop(x: &[Option<f64>], w: f64) -> f64 {
    let mut last = None;
    let mut sum = w;
    for i in 0..x.len() {
        match (last, x[i]) {
            (Some(before), Some(now)) => sum += before * now * w,
            (None, Some(now)) => sum *= now,
            (Some(before), None) => {
                let y: f64 = before * w;
                sum += y.cos();
            }
            (None, None) => {}
        }
        last = x[i];
    }
    sum
}

#[differentiable]
fn of_a_parameter(pair: (Option<Vector2<f64>>, Option<f64>), x: f64) -> f64 {
    let (Some(v), Some(s)) = pair else {
        return match pair {
            (Some(v), None) => v.x * x,
            (None, Some(s)) => s * x,
            _ => x,
        };
    };
    (v * s).norm_squared() * x
}

#[derive(Clone, Debug, Differentiable)]
struct Sample {
    x: f64,
    y: f64,
}

#[differentiable]
fn of_calls(s: &Sample, n: usize) -> f64 {
    let chosen = if n > 1 { Some(s.x * s.y) } else { None };
    let other = if n % 2 == 1 { Some(s.clone()) } else { None };
    match (chosen, other) {
        (Some(p), Some(Sample { x, .. })) => p * x,
        (Some(p), None) => p + s.y,
        (None, Some(t)) => t.x * t.y * t.y,
        (None, None) => s.x,
    }
}

#[test]
fn tuples_of_options() {
    let values = [None, Some(0.7), Some(-1.3)];
    for a in values {
        for b in values {
            assert_gradient!(both, (a, b));
            assert_gradient!(rest, (a, b, 0.4));
            for n in [0, 1, 2, 4] {
                assert_gradient!(guarded, (a, b, n));
                assert_gradient!(beside_constants, (a, n, b.is_some(), 0.8));
            }
            assert_gradient!(in_a_loop, (&[a, b, a, a, b, None, Some(0.3)], 0.6));
            assert_gradient!(of_a_parameter, ((a.map(|a| Vector2::new(a, 0.2)), b), 1.4));
        }
    }
    for n in 0..4 {
        assert_gradient!(of_calls, (&Sample { x: 0.8, y: -0.6 }, n));
    }
}
