//! Iterator chains: `map`, `sum`, `product`, `fold`, `filter`, `min_by`, `from_fn` and the rest.

use crate::support::*;
use grad_runtime::nalgebra::Vector3;
use grad_runtime::{assert_gradient, differentiable};

const DATA: [f64; 5] = [0.5, -1.0, 2.0, 0.25, 1.5];

#[differentiable]
fn sums(values: &[f64], x: f64) -> f64 {
    let a: f64 = values.iter().sum();
    let b = values.iter().map(|v| v * v * x).sum::<f64>();
    let c: f64 = values.iter().map(|&v| (v * x).sin()).sum();
    let d: f64 = (0..4).map(|i| x.powi(i) * i as f64).sum();
    a * b + c * d
}

#[test]
fn map_and_sum() {
    assert_gradient!(sums, (&DATA[..], 0.7));
    assert_gradient!(sums, (&DATA[..0], 0.7));
}

#[differentiable]
fn product(values: &[f64]) -> f64 {
    values.iter().product()
}

#[differentiable]
fn product_of_map(values: &[f64], x: f64) -> f64 {
    values.iter().map(|v| v - x).product::<f64>()
}

#[test]
fn products_are_right_with_zero_factors() {
    assert_eq!(product::grad(&[2.0, 3.0, 5.0]), [15.0, 10.0, 6.0]);
    assert_eq!(product::grad(&[2.0, 0.0, 5.0]), [0.0, 10.0, 0.0]);
    assert_eq!(product::grad(&[0.0, 3.0, 0.0]), [0.0, 0.0, 0.0]);
    assert_eq!(product::grad(&[7.0]), [1.0]);
    assert!(product::grad(&[]).is_empty());
    let (dvalues, dx) = product_of_map::grad(&[1.0, 2.0, 4.0], 2.0);
    assert_eq!(dvalues, [0.0, -2.0, 0.0]);
    assert_eq!(dx, 2.0);
}

#[differentiable]
fn folds(values: &[f64], x: f64) -> f64 {
    let horner = values.iter().fold(0.0, |acc, v| acc * x + v);
    let (largest, total) = values
        .iter()
        .fold((f64::NEG_INFINITY, 0.0), |(m, s), v| (v.max(m), s + v * x));
    horner * largest + total
}

#[test]
fn fold_carries_a_state() {
    assert_gradient!(folds, (&DATA[..], 0.7));
}

#[differentiable]
fn adaptors(values: &[f64], weights: &[f64], n: usize) -> f64 {
    let a: f64 = values.iter().zip(weights).map(|(v, w)| v * w).sum();
    let b: f64 = values.iter().skip(1).take(n).map(|v| v.exp()).sum();
    let c: f64 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(i, v)| v * i as f64)
        .sum();
    let d: f64 = values.iter().filter(|v| **v > 0.0).map(|v| v.ln()).sum();
    let e: f64 = (0..values.len())
        .filter(|i| i % 2 == 0)
        .map(|i| values[i] * weights[i])
        .sum();
    a * b + c * d - e
}

#[test]
fn zip_take_skip_rev_filter() {
    let weights = [1.0, 2.0, -0.5, 0.3, 0.9];
    for n in [0, 2, 10] {
        assert_gradient!(adaptors, (&DATA[..], &weights[..], n));
    }
}

#[differentiable]
fn extremes(values: &[f64], x: f64) -> f64 {
    let largest = values
        .iter()
        .copied()
        .max_by(|a, b| a.total_cmp(b))
        .unwrap();
    let smallest = values.iter().min_by(|a, b| a.total_cmp(b)).unwrap();
    let largest_square = values
        .iter()
        .map(|v| v * v * x)
        .max_by(f64::total_cmp)
        .unwrap();
    largest * smallest + largest_square
}

#[test]
fn min_by_and_max_by_give_all_to_the_element_returned() {
    let (dvalues, dx) = extremes::grad(&DATA, 0.5);
    assert_all_close(&dvalues, &[0.0, 2.0, -1.0 + 2.0, 0.0, 0.0]);
    assert_close(dx, 4.0);
}

#[differentiable]
fn arrays_from_functions(x: f64, values: &[f64; 3]) -> f64 {
    let a: [f64; 4] = std::array::from_fn(|i| x.powi(i as i32));
    let b = values.map(|v| v * x);
    a[3] * b[0] + a[2] * b[2] + a.iter().sum::<f64>()
}

#[test]
fn from_fn_and_array_map() {
    assert_gradient!(arrays_from_functions, (0.7, &[0.5, -1.0, 2.0]));
}

#[differentiable]
fn of_vectors(v: &Vector3<f64>, points: &[Vector3<f64>]) -> f64 {
    let a: f64 = v.iter().map(|x| x * x * x).sum();
    let b: f64 = points.iter().map(|p| (p - v).norm()).sum();
    let c = points.iter().fold(Vector3::zeros(), |acc, p| acc + p * 2.0);
    a * b + c.dot(v)
}

#[test]
fn iterators_of_vectors() {
    let points = [Vector3::new(1.0, 2.0, 3.0), Vector3::new(-1.0, 0.5, 0.0)];
    assert_gradient!(of_vectors, (&Vector3::new(0.3, -0.2, 0.9), &points[..]));
}

#[differentiable]
fn nested(rows: &[Vec<f64>], x: f64) -> f64 {
    rows.iter()
        .map(|row| row.iter().map(|v| (v * x).tanh()).sum::<f64>().powi(2))
        .sum::<f64>()
        .sqrt()
}

#[test]
fn chains_nest() {
    let rows = [vec![0.5, 1.0], vec![-0.3], vec![]];
    assert_gradient!(nested, (&rows[..], 0.7));
}

#[differentiable]
fn windows(values: &[f64]) -> f64 {
    let roughness: f64 = values.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let pairs: f64 = values.chunks(2).map(|c| c.iter().product::<f64>()).sum();
    roughness + pairs
}

#[test]
fn windows_and_chunks() {
    assert_gradient!(windows, (&DATA[..]));
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn function_by_name(values: &[f64], x: f64) -> f64 {
    let y: f64 = values.iter().map(|v| square(v + x)).sum();
    y + values
        .iter()
        .copied()
        .map(square)
        .map(f64::sin)
        .sum::<f64>()
}

#[test]
fn differentiable_functions_in_chains() {
    assert_gradient!(function_by_name, (&DATA[..], 0.7));
}
