//! What the topics share: comparisons of numbers, and derivatives that the library has no part in.
#![allow(dead_code)]

use std::time::{Duration, Instant};

/// Fails unless the two numbers agree to 10 digits (relative to 1 for small ones), or are both NaN or the same infinity.
#[track_caller]
pub fn assert_close(got: f64, expected: f64) {
    assert_near(got, expected, 1e-10);
}

/// As [`assert_close`], with a tolerance.
#[track_caller]
pub fn assert_near(got: f64, expected: f64, tolerance: f64) {
    if got == expected || (got.is_nan() && expected.is_nan()) {
        return;
    }
    let scale = expected.abs().max(1.0);
    assert!(
        (got - expected).abs() <= tolerance * scale,
        "got {got:?}, expected {expected:?} (tolerance {tolerance:e})"
    );
}

/// Compares component by component.
#[track_caller]
pub fn assert_all_close<'a>(
    got: impl IntoIterator<Item = &'a f64>,
    expected: impl IntoIterator<Item = &'a f64>,
) {
    assert_all_near(got, expected, 1e-10);
}

/// As [`assert_all_close`], with a tolerance.
#[track_caller]
pub fn assert_all_near<'a>(
    got: impl IntoIterator<Item = &'a f64>,
    expected: impl IntoIterator<Item = &'a f64>,
    tolerance: f64,
) {
    let (got, expected): (Vec<_>, Vec<_>) =
        (got.into_iter().collect(), expected.into_iter().collect());
    assert_eq!(got.len(), expected.len(), "the lengths differ");
    for (got, expected) in got.into_iter().zip(expected) {
        assert_near(*got, *expected, tolerance);
    }
}

/// The derivative of `f` at `x`: central differences, extrapolated once (error of order h⁴).
pub fn slope(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let step = 1e-3 * x.abs().max(1.0);
    let central = |h: f64| (f(x + h) - f(x - h)) / (2.0 * h);
    (4.0 * central(step / 2.0) - central(step)) / 3.0
}

/// The gradient of `f` at `x`, by [`slope`] in every component.
pub fn slopes(f: impl Fn(&[f64]) -> f64, x: &[f64]) -> Vec<f64> {
    (0..x.len())
        .map(|i| {
            slope(
                |xi| {
                    let mut moved = x.to_vec();
                    moved[i] = xi;
                    f(&moved)
                },
                x[i],
            )
        })
        .collect()
}

fn fastest(mut work: impl FnMut()) -> Duration {
    (0..3)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap()
}

/// Asserts that a gradient costs time in proportion to the number of values that it is given.
#[track_caller]
pub fn assert_linear(mut gradient: impl FnMut(&[f64])) {
    let times = [10_000, 100_000, 1_000_000].map(|n| {
        let values: Vec<f64> = (0..n).map(|i| (i as f64 * 0.37).sin()).collect();
        fastest(|| gradient(&values))
    });
    println!(
        "10⁴: {:?}, 10⁵: {:?}, 10⁶: {:?}",
        times[0], times[1], times[2]
    );
    // A copy of the array per update would be a factor of 10,000 from the first to the last.
    assert!(times[2] < times[0] * 1000, "{times:?}");
}
