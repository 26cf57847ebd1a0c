//! Items of constant data, behind a reference or not, as operands beside active matrices.

use grad_runtime::nalgebra::{Matrix2, Vector2};
use grad_runtime::{assert_gradient, differentiable};

type M = Matrix2<f64>;

#[differentiable]
fn zipped(w: &M, #[constant] xs: &[Vector2<f64>], labels: &[usize]) -> f64 {
    let mut s = 0.0;
    for (x, l) in xs.iter().zip(labels) {
        let z = w * x;
        s += z[*l];
    }
    s
}

#[differentiable]
fn zipped_and_numbered(w: &M, #[constant] xs: &[Vector2<f64>], labels: &[usize]) -> f64 {
    let mut s = 0.0;
    for (i, (x, &l)) in xs.iter().zip(labels.iter()).enumerate().rev() {
        let z = w * x;
        s += z[l] * i as f64;
    }
    for (x, l) in xs.iter().zip(labels.iter().copied()) {
        s += (w * x)[l];
    }
    s + xs
        .iter()
        .zip(labels)
        .map(|(x, l)| {
            let z = w * x;
            z[*l] * x[0]
        })
        .sum::<f64>()
}

#[differentiable]
fn pairs(w: &M, #[constant] data: &[(Vector2<f64>, usize)]) -> f64 {
    let mut s = 0.0;
    for (x, l) in data {
        s += (w * x)[*l];
    }
    for &(x, l) in data {
        s += (w * x)[l] * s;
    }
    for (i, (x, l)) in data.iter().enumerate() {
        s += (w * x)[*l] * i as f64;
    }
    for (x, l) in data.iter().copied() {
        s += (w * x)[l];
    }
    s
}

#[differentiable]
fn vectors(w: &M, #[constant] xs: &[Vector2<f64>], #[constant] ys: &[Vector2<f64>]) -> f64 {
    let mut s = 0.0;
    for (x, y) in xs.iter().zip(ys) {
        let z = w * x - y;
        s += z.norm_squared() + y.dot(&z) + (y - x).dot(&z);
    }
    for (p, q) in xs.iter().zip(&xs[1..]) {
        let d = q - p;
        s += (w * d).norm_squared() + (w * q - p).sum();
    }
    s
}

#[test]
fn items() {
    let w = Matrix2::new(0.1, 0.2, 0.3, 0.4);
    let xs = [Vector2::new(0.4, 0.3), Vector2::new(1.4, 0.5)];
    let ys = [Vector2::new(-0.4, 0.7), Vector2::new(0.2, -0.5)];
    assert_gradient!(zipped, (&w, &xs, &[0, 1]));
    assert_gradient!(zipped_and_numbered, (&w, &xs, &[0, 1]));
    assert_gradient!(pairs, (&w, &[(xs[0], 1), (xs[1], 0)]));
    assert_gradient!(vectors, (&w, &xs, &ys));
}
