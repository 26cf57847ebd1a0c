//! A loop of element updates has a gradient in time proportional to the primal.

use crate::support::*;
use grad_runtime::differentiable;
use std::time::{Duration, Instant};

#[differentiable]
fn scan(values: &[f64], x: f64) -> f64 {
    let n = values.len();
    let mut state = vec![0.0; n];
    state[0] = x;
    for i in 1..n {
        state[i] = 0.5 * state[i - 1] + values[i] * x;
    }
    state[n - 1]
}

#[differentiable]
fn histogram(values: &[f64]) -> f64 {
    let mut bins = vec![0.0; 1000];
    for i in 0..values.len() {
        bins[i % 1000] += values[i] * values[i];
    }
    let mut total = 0.0;
    for i in 0..1000 {
        total += bins[i] * bins[i];
    }
    total
}

#[differentiable]
fn in_place(values: Vec<f64>) -> f64 {
    let mut a = values;
    let n = a.len();
    for i in 0..n - 1 {
        a[i + 1] = a[i + 1] * 0.5 + a[i].sin();
    }
    a[n - 1]
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

#[track_caller]
fn assert_linear(mut gradient: impl FnMut(&[f64])) {
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

#[test]
fn element_updates_cost_constant_time_each() {
    assert_linear(|values| {
        scan::grad(values, 0.5);
    });
    assert_linear(|values| {
        histogram::grad(values);
    });
    assert_linear(|values| {
        in_place::grad(values.to_vec());
    });
}

#[test]
fn the_gradients_are_right() {
    let values = [0.3, -0.7, 1.1, 0.2, 0.9];
    let (dvalues, dx) = scan::grad(&values, 0.5);
    assert_all_near(&dvalues, &slopes(|v| scan(v, 0.5), &values), 1e-8);
    assert_near(dx, slope(|x| scan(&values, x), 0.5), 1e-8);
    assert_all_near(&histogram::grad(&values), &slopes(histogram, &values), 1e-8);
    assert_all_near(
        &in_place::grad(values.to_vec()),
        &slopes(|v| in_place(v.to_vec()), &values),
        1e-8,
    );
}
