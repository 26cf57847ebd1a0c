//! `Vec`: built, pushed to, extended, indexed, sliced, collected.

use crate::support::*;
use grad_runtime::differentiable;

const DATA: [f64; 5] = [0.5, -1.0, 2.0, 0.25, 1.5];

#[differentiable]
fn pushed(x: f64, n: usize) -> f64 {
    let mut powers = Vec::with_capacity(n);
    let mut p = 1.0;
    for _ in 0..n {
        powers.push(p);
        p *= x;
    }
    let mut total = 0.0;
    for i in 0..powers.len() {
        total += powers[i] * (i as f64 + 1.0);
    }
    total
}

#[test]
fn push_and_index() {
    let x = 0.7_f64;
    for n in [0, 1, 2, 6] {
        let expected: f64 = (1..n)
            .map(|i| (i * (i + 1)) as f64 * x.powi(i as i32 - 1))
            .sum();
        assert_close(pushed::grad(x, n), expected);
    }
}

#[differentiable]
fn by_value(values: Vec<f64>, x: f64) -> Vec<f64> {
    let mut values = values;
    let n = values.len();
    for i in 1..n {
        values[i] += values[i - 1] * x;
    }
    values
}

#[test]
fn vectors_in_and_out() {
    let (value, pullback) = by_value::vjp(DATA.to_vec(), 0.5);
    assert_eq!(value, by_value(DATA.to_vec(), 0.5));
    let y_bar = vec![1.0, 2.0, -3.0, 0.5, 4.0];
    let (dvalues, dx) = pullback(y_bar.clone());
    let weighted = |values: &[f64], x: f64| -> f64 {
        by_value(values.to_vec(), x)
            .iter()
            .zip(&y_bar)
            .map(|(a, b)| a * b)
            .sum()
    };
    assert_all_near(&dvalues, &slopes(|v| weighted(v, 0.5), &DATA), 1e-8);
    assert_near(dx, slope(|x| weighted(&DATA, x), 0.5), 1e-8);
}

#[differentiable]
fn matrix_of_vectors(x: f64, rows: usize, columns: usize) -> f64 {
    let mut table = vec![vec![0.0; columns]; rows];
    for i in 0..rows {
        for j in 0..columns {
            table[i][j] = x.powi((i + j) as i32);
            if i > 0 && j > 0 {
                table[i][j] += table[i - 1][j - 1] * x;
            }
        }
    }
    table[rows - 1][columns - 1]
}

#[test]
fn vectors_of_vectors() {
    for (rows, columns) in [(1, 1), (2, 3), (4, 4)] {
        assert_near(
            matrix_of_vectors::grad(0.7, rows, columns),
            slope(|x| matrix_of_vectors(x, rows, columns), 0.7),
            1e-8,
        );
    }
}
