//! `for` over arrays, slices, `Vec`s, their iterators, and nalgebra's.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2x3, Vector3};
use grad_runtime::{assert_gradient, differentiable};

const DATA: [f64; 5] = [0.5, -1.0, 2.0, 0.25, 1.5];

#[differentiable]
fn over_a_slice(values: &[f64], x: f64) -> f64 {
    let mut y = x;
    for value in values {
        y = y * value + x;
    }
    for &value in values {
        y += value.sin();
    }
    y
}

#[differentiable]
fn over_an_array(values: [f64; 5], x: f64) -> f64 {
    let mut y = 0.0;
    for value in values {
        y = y * x + value;
    }
    for value in &values {
        y += value * value;
    }
    y
}

#[differentiable]
fn over_a_vec(values: Vec<f64>, x: f64) -> f64 {
    let mut y = 1.0;
    for value in &values {
        y *= value + x;
    }
    for value in values.iter() {
        y += value.cos();
    }
    for value in values {
        y += value * x;
    }
    y
}

#[test]
fn containers() {
    assert_gradient!(over_a_slice, (&DATA[..], 0.4));
    assert_gradient!(over_an_array, (DATA, 0.4));
    assert_gradient!(over_a_vec, (DATA.to_vec(), 0.4));
    assert_gradient!(over_a_slice, (&DATA[..0], 0.4));
}

#[differentiable]
fn enumerated(values: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for (i, value) in values.iter().enumerate() {
        y += value * x.powi(i as i32);
    }
    for (i, &value) in values.iter().enumerate().skip(1) {
        y *= 1.0 + value / (i as f64 + 3.0);
    }
    y
}

#[differentiable]
fn zipped(a: &[f64], b: &[f64], #[constant] weights: &[f64]) -> f64 {
    let mut y: f64 = 1.0;
    for (a, b) in a.iter().zip(b) {
        y = y.sin() + a * b;
    }
    for ((&a, b), w) in a.iter().zip(b.iter()).zip(weights) {
        y += w * (a - b) * (a - b);
    }
    y
}

#[test]
fn enumerate_and_zip() {
    assert_gradient!(enumerated, (&DATA[..], 0.4));
    // The shorter one ends it.
    assert_gradient!(zipped, (&DATA[..], &DATA[1..4], &[1.0, 2.0, 3.0, 4.0][..]));
}

#[differentiable]
fn windows_and_chunks(values: &[f64]) -> f64 {
    let mut y = 0.0;
    for pair in values.windows(2) {
        let step = pair[1] - pair[0];
        y += step * step * pair[0];
    }
    for chunk in values.chunks(2) {
        y += chunk[0] * chunk[chunk.len() - 1];
    }
    for chunk in values.chunks_exact(2) {
        y *= 1.0 + chunk[0] * chunk[1];
    }
    y
}

#[test]
fn windows_and_chunks_of_slices() {
    assert_gradient!(windows_and_chunks, (&DATA[..]));
    assert_gradient!(windows_and_chunks, (&DATA[..1]));
}

#[differentiable]
fn over_vectors(v: &Vector3<f64>, m: &Matrix2x3<f64>) -> f64 {
    let mut y = 1.0;
    for value in v.iter() {
        y = y * value + 0.5;
    }
    for (value, other) in m.iter().zip(v.iter()) {
        y += value * other;
    }
    y
}

#[differentiable]
fn over_columns_and_rows(m: &Matrix2x3<f64>) -> f64 {
    let mut y = 0.0;
    for column in m.column_iter() {
        y += column.norm() * column[0];
    }
    for row in m.row_iter() {
        y *= row.sum() + row[1];
    }
    y
}

#[test]
fn nalgebras_iterators() {
    let m = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    assert_gradient!(over_vectors, (&Vector3::new(0.7, -1.2, 2.1), &m));
    assert_gradient!(over_columns_and_rows, (&m));
}

#[differentiable]
fn by_index(values: &[f64], table: &[usize]) -> f64 {
    let mut y = 0.0;
    for i in 0..values.len() {
        y += values[i] * values[values.len() - 1 - i];
    }
    for &i in table {
        y *= values[i];
    }
    y
}

#[test]
fn indices_from_the_loop_and_from_tables() {
    assert_gradient!(by_index, (&DATA[..], &[0, 3, 3][..]));
}

#[differentiable]
fn nested_rows(rows: &[Vec<f64>], x: f64) -> f64 {
    let mut total = 0.0;
    for row in rows {
        let mut product = x;
        for value in row {
            product *= value + 1.0;
        }
        total += product;
    }
    total
}

#[test]
fn rows_of_different_lengths() {
    let rows = vec![vec![0.5, 1.0], vec![], vec![-0.3, 0.2, 2.0]];
    let (drows, dx) = nested_rows::grad(&rows, 2.0);
    assert_close(dx, 1.5 * 2.0 + 1.0 + 0.7 * 1.2 * 3.0);
    assert_all_close(&drows[0], &[4.0, 3.0]);
    assert!(drows[1].is_empty());
    assert_all_close(
        &drows[2],
        &[2.0 * 1.2 * 3.0, 2.0 * 0.7 * 3.0, 2.0 * 0.7 * 1.2],
    );
}
