//! `Vec`s extended, sliced and collected.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

const DATA: [f64; 5] = [0.5, -1.0, 2.0, 0.25, 1.5];

#[differentiable]
fn macros(x: f64, y: f64, n: usize) -> f64 {
    let mut a = vec![x, y, x * y];
    let mut b = vec![y; n];
    let c: Vec<f64> = Vec::new();
    a[1] += b[n - 1] * x;
    b[0] = a[2];
    b.extend(&a);
    b.extend_from_slice(&a[1..]);
    a.extend(c);
    b.push(7.0 * x);
    let mut total = a.len() as f64 * y;
    for (i, value) in b.iter().enumerate() {
        total += value * (i as f64 + 1.0).sqrt();
    }
    total
}

#[test]
fn the_macro_extend_and_constants() {
    for n in [1, 2, 4] {
        let (dx, dy) = macros::grad(0.7, 1.2, n);
        assert_all_near(
            &[dx, dy],
            &slopes(|p| macros(p[0], p[1], n), &[0.7, 1.2]),
            1e-8,
        );
    }
}

#[differentiable]
fn slices(values: &[f64], x: f64, i: usize) -> f64 {
    let head = &values[..i];
    let tail = &values[i..];
    let middle = &values[1..=3];
    let mut total = x;
    for value in head {
        total *= value + 3.0;
    }
    for (a, b) in tail.iter().zip(middle) {
        total += a * b * x;
    }
    total + middle[1] * tail[0] + values[i..i + 1][0]
}

#[test]
fn slices_of_ranges() {
    for i in [0, 1, 3] {
        assert_gradient!(slices, (&DATA[..], 0.7, i));
    }
}

#[differentiable]
fn collected(values: &[f64], x: f64) -> f64 {
    let scaled: Vec<f64> = values.iter().map(|v| v * x).collect();
    let squares = scaled
        .iter()
        .zip(values)
        .map(|(a, b)| a * b)
        .collect::<Vec<_>>();
    let mut copy = values.to_vec();
    let cloned = copy.clone();
    copy[0] = squares[1];
    squares.iter().sum::<f64>() * copy[0] + scaled[2] + cloned[0]
}

#[test]
fn collect_and_clone() {
    assert_gradient!(collected, (&DATA[..], 0.7));
}

#[differentiable]
fn first_and_last(values: &[f64]) -> f64 {
    let n = values.len();
    let is_long = !values.is_empty() && n > 3;
    let factor = if is_long { values[n - 1] } else { 1.0 };
    values.first().unwrap() * values.last().unwrap() * factor
}

#[test]
fn ends_of_slices() {
    assert_gradient!(first_and_last, (&DATA[..]));
    assert_gradient!(first_and_last, (&DATA[..2]));
}
