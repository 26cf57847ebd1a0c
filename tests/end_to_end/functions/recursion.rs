//! Recursion whose depth is decided by constants, mutual recursion.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiable]
fn fast_power(x: f64, n: usize) -> f64 {
    match n {
        0 => 1.0,
        1 => x,
        n if n % 2 == 0 => {
            let half = fast_power(x, n / 2);
            half * half
        }
        n => x * fast_power(x, n - 1),
    }
}

#[test]
fn powers() {
    for n in 0..9 {
        for x in [-1.5, 0.5, 2.0_f64] {
            let expected = if n == 0 {
                0.0
            } else {
                n as f64 * x.powi(n as i32 - 1)
            };
            assert_close(power::grad(x, n), expected);
            assert_close(fast_power::grad(x, n), expected);
        }
    }
}

#[differentiable]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { odd(x * 0.5 + 1.0, n - 1) }
}

#[differentiable]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { -x } else { even(x * x, n - 1).sin() }
}

#[test]
fn mutual_recursion() {
    for n in 0..6 {
        assert_near(even::grad(0.7, n), slope(|x| even(x, n), 0.7), 1e-8);
        assert_near(odd::grad(0.7, n), slope(|x| odd(x, n), 0.7), 1e-8);
    }
}

#[differentiable]
fn tree_sum(values: &[f64]) -> f64 {
    match values.len() {
        0 => 0.0,
        1 => values[0] * values[0],
        n => tree_sum(&values[..n / 2]) + tree_sum(&values[n / 2..]),
    }
}

#[test]
fn recursion_over_slices() {
    let values = [0.5, -1.0, 2.0, 0.25, 1.5];
    assert_all_close(&tree_sum::grad(&values), &values.map(|v| 2.0 * v));
    assert_gradient!(tree_sum, (&values[..]));
}
