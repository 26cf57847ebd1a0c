//! `W1-ackley`: the function of Ackley (1987) in ten variables.

use crate::inputs;
use crate::row::{Row, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::SVector;
use std::f64::consts::{E, TAU};

const N: usize = 10;

/// Over an array.
#[differentiable]
pub fn array(x: &[f64; N]) -> f64 {
    let mut squares = 0.0;
    let mut cosines = 0.0;
    for v in x {
        squares += v * v;
        cosines += (TAU * v).cos();
    }
    let n = N as f64;
    -20.0 * (-0.2 * (squares / n).sqrt()).exp() - (cosines / n).exp() + 20.0 + E
}

/// Over a vector of nalgebra.
#[differentiable]
pub fn vector(x: &SVector<f64, N>) -> f64 {
    let root = (x.norm_squared() / N as f64).sqrt();
    let cosines = x.map(|v| (TAU * v).cos()).sum() / N as f64;
    -20.0 * (-0.2 * root).exp() - cosines.exp() + 20.0 + E
}

/// By chains of iterators over a slice.
#[differentiable]
pub fn slice(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let squares: f64 = x.iter().map(|v| v * v).sum();
    let cosines: f64 = x.iter().map(|v| (TAU * v).cos()).sum();
    -20.0 * (-0.2 * (squares / n).sqrt()).exp() - (cosines / n).exp() + 20.0 + E
}

/// The value and the gradient, written by hand.
#[inline]
pub fn by_hand(x: &[f64; N]) -> (f64, [f64; N]) {
    const INV_N: f64 = 1.0 / N as f64;
    let (mut squares, mut cosines, mut sines) = (0.0, 0.0, [0.0; N]);
    for (v, sine) in x.iter().zip(&mut sines) {
        squares += v * v;
        let (sin, cos) = (TAU * v).sin_cos();
        *sine = sin;
        cosines += cos;
    }
    let root = (squares * INV_N).sqrt();
    let well = -20.0 * (-0.2 * root).exp();
    let waves = (cosines * INV_N).exp();
    // The derivative of the root is x / (n root), that of the exponent -0.2 times it.
    let by_square = if root == 0.0 {
        0.0
    } else {
        -0.2 * INV_N * well / root
    };
    let by_sine = TAU * INV_N * waves;
    let mut gradient = [0.0; N];
    for i in 0..N {
        gradient[i] = by_square * x[i] + by_sine * sines[i];
    }
    (well - waves + 20.0 + E, gradient)
}

fn points() -> Vec<[f64; N]> {
    inputs::uniform_rows(121, 256, -3.0, 3.0)
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    const CHECKSUM: f64 = 3.500865730483e+01;
    const NORM: f64 = 2.570213636365e+01;
    vec![
        Row::new("W1-ackley", "array", || {
            sides(
                points(),
                array,
                returned([0.0; N], |x: &[f64; N]| by_hand(x)),
                returned([0.0; N], array::value_and_grad),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-ackley", "nalgebra", || {
            sides(
                points().into_iter().map(SVector::from).collect(),
                vector,
                returned([0.0; N], |x: &SVector<f64, N>| by_hand(&x.data.0[0])),
                returned(SVector::zeros(), vector::value_and_grad),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-ackley", "slice", || {
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
