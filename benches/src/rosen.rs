//! `W1-rosen`: the chained valley of Rosenbrock (1960) in ten variables.

use crate::inputs;
use crate::row::{Row, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::SVector;

const N: usize = 10;

/// Over an array.
#[differentiable]
pub fn array(x: &[f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N - 1 {
        let step = x[i + 1] - x[i] * x[i];
        let rest = 1.0 - x[i];
        sum += 100.0 * step * step + rest * rest;
    }
    sum
}

/// Over a vector of nalgebra.
#[differentiable]
pub fn vector(x: &SVector<f64, N>) -> f64 {
    let mut sum = 0.0;
    for i in 0..N - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

/// Over pairs of neighbours in a slice.
#[differentiable]
pub fn slice(x: &[f64]) -> f64 {
    x.windows(2)
        .map(|pair| 100.0 * (pair[1] - pair[0].powi(2)).powi(2) + (1.0 - pair[0]).powi(2))
        .sum()
}

/// The value and the gradient, written by hand.
#[inline]
pub fn by_hand(x: &[f64; N]) -> (f64, [f64; N]) {
    let (mut value, mut gradient) = (0.0, [0.0; N]);
    // What the term before has for its second variable
    let mut carried = 0.0;
    for i in 0..N - 1 {
        let step = x[i + 1] - x[i] * x[i];
        let rest = 1.0 - x[i];
        let scaled = 100.0 * step;
        value += scaled * step + rest * rest;
        gradient[i] = carried - (4.0 * scaled * x[i] + 2.0 * rest);
        carried = 2.0 * scaled;
    }
    gradient[N - 1] = carried;
    (value, gradient)
}

fn points() -> Vec<[f64; N]> {
    inputs::uniform_rows(101, 256, -1.0, 2.0)
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    const CHECKSUM: f64 = 7.040332875171e+05;
    const NORM: f64 = 4.856976594595e+04;
    vec![
        Row::new("W1-rosen", "array", || {
            sides(
                points(),
                array,
                returned([0.0; N], |x: &[f64; N]| by_hand(x)),
                returned([0.0; N], array::value_and_grad),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-rosen", "nalgebra", || {
            sides(
                points().into_iter().map(SVector::from).collect(),
                vector,
                returned([0.0; N], |x: &SVector<f64, N>| by_hand(&x.data.0[0])),
                returned(SVector::zeros(), vector::value_and_grad),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-rosen", "slice", || {
            sides(
                points(),
                |x| slice(x),
                returned([0.0; N], |x: &[f64; N]| by_hand(x)),
                returned(vec![], |x: &[f64; N]| slice::value_and_grad(x)),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
