//! The primal, as it is written with different types.

use super::Arrays;
use grad_runtime::nalgebra::{DMatrix, DVector, SMatrix, SVector};
use grad_runtime::{Differentiable, differentiable, ops};

/// Over arrays in a struct, by loops.
#[differentiable]
pub fn array(net: &Arrays, #[constant] x: &[f32; 64], label: usize) -> f32 {
    let mut first = net.b1;
    for i in 0..128 {
        for j in 0..64 {
            first[i] += net.w1[i][j] * x[j];
        }
        first[i] = first[i].max(0.0);
    }
    let mut second = net.b2;
    for i in 0..64 {
        for j in 0..128 {
            second[i] += net.w2[i][j] * first[j];
        }
        second[i] = second[i].max(0.0);
    }
    let mut scores = net.b3;
    for i in 0..10 {
        for j in 0..64 {
            scores[i] += net.w3[i][j] * second[j];
        }
    }
    let mut sum = 0.0;
    for i in 0..10 {
        sum += scores[i].exp();
    }
    sum.ln() - scores[label]
}

/// Matrices of static size.
#[derive(Clone, Debug, Differentiable)]
pub struct Net {
    /// Weights of the first layer.
    pub w1: SMatrix<f32, 128, 64>,
    /// Its biases.
    pub b1: SVector<f32, 128>,
    /// Weights of the second layer.
    pub w2: SMatrix<f32, 64, 128>,
    /// Its biases.
    pub b2: SVector<f32, 64>,
    /// Weights of the scores.
    pub w3: SMatrix<f32, 10, 64>,
    /// Their biases.
    pub b3: SVector<f32, 10>,
}

/// Over static matrices, one example.
#[differentiable]
pub fn loss(net: &Net, #[constant] x: &SVector<f32, 64>, label: usize) -> f32 {
    let first = (net.w1 * x + net.b1).map(ops::relu);
    let second = (net.w2 * first + net.b2).map(ops::relu);
    let scores = net.w3 * second + net.b3;
    ops::logsumexp(&scores) - scores[label]
}

/// Over static matrices, the mean over a batch.
#[differentiable]
pub fn batch_of_examples(net: &Net, #[constant] batch: &[(SVector<f32, 64>, usize)]) -> f32 {
    let mut total = 0.0;
    for (x, label) in batch {
        total += loss(net, x, *label);
    }
    total / batch.len() as f32
}

/// Matrices of dynamic size.
#[derive(Clone, Debug, Differentiable)]
pub struct Dynamic {
    /// Weights of the first layer.
    pub w1: DMatrix<f32>,
    /// Its biases.
    pub b1: DVector<f32>,
    /// Weights of the second layer.
    pub w2: DMatrix<f32>,
    /// Its biases.
    pub b2: DVector<f32>,
    /// Weights of the scores.
    pub w3: DMatrix<f32>,
    /// Their biases.
    pub b3: DVector<f32>,
}

/// Over dynamic matrices, a batch by columns.
#[differentiable]
pub fn dynamic_loss(net: &Dynamic, #[constant] x: &DMatrix<f32>, labels: &[usize]) -> f32 {
    let mut first = &net.w1 * x;
    for j in 0..x.ncols() {
        first.set_column(j, &(first.column(j) + &net.b1));
    }
    let first = first.map(ops::relu);
    let mut second = &net.w2 * &first;
    for j in 0..x.ncols() {
        second.set_column(j, &(second.column(j) + &net.b2));
    }
    let second = second.map(ops::relu);
    let scores = &net.w3 * &second;
    let mut total = 0.0;
    for j in 0..x.ncols() {
        let column = scores.column(j) + &net.b3;
        total += ops::logsumexp(&column) - column[labels[j]];
    }
    total / x.ncols() as f32
}

/// Over one slice of all parameters.
#[differentiable]
pub fn slice(theta: &[f32], #[constant] x: &[f32], label: usize) -> f32 {
    let first = layer(&theta[..8192], &theta[8192..8320], x);
    let first: Vec<f32> = first.iter().map(|a| a.max(0.0)).collect();
    let second = layer(&theta[8320..16512], &theta[16512..16576], &first);
    let second: Vec<f32> = second.iter().map(|a| a.max(0.0)).collect();
    let scores = layer(&theta[16576..17216], &theta[17216..], &second);
    ops::logsumexp(&scores) - scores[label]
}

/// Weights by rows times inputs, and biases.
#[differentiable]
fn layer(weights: &[f32], biases: &[f32], x: &[f32]) -> Vec<f32> {
    let mut sums = Vec::with_capacity(biases.len());
    for (row, bias) in weights.chunks(x.len()).zip(biases) {
        let products: f32 = row.iter().zip(x).map(|(w, x)| w * x).sum();
        sums.push(products + bias);
    }
    sums
}
