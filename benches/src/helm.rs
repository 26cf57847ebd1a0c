//! `W1-helm`: the Helmholtz energy of a mixture of 20 substances by the equation of state of Peng and Robinson (1976),
//! a function of the amounts.

use crate::inputs;
use crate::row::{Row, into, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::{SMatrix, SVector};
use std::f64::consts::SQRT_2;

const N: usize = 20;
const SQRT_8: f64 = 2.0 * SQRT_2;

/// Over arrays.
#[differentiable]
pub fn array(x: &[f64; N], #[constant] a: &[[f64; N]; N], #[constant] b: &[f64; N]) -> f64 {
    let mut volume = 0.0;
    for i in 0..N {
        volume += b[i] * x[i];
    }
    let mut ideal = 0.0;
    for i in 0..N {
        ideal += x[i] * (x[i] / (1.0 - volume)).ln();
    }
    let mut attraction = 0.0;
    for i in 0..N {
        for j in 0..N {
            attraction += x[i] * a[i][j] * x[j];
        }
    }
    let log = ((1.0 + (1.0 + SQRT_2) * volume) / (1.0 + (1.0 - SQRT_2) * volume)).ln();
    ideal - attraction / (SQRT_8 * volume) * log
}

/// Over vectors and a matrix of nalgebra.
#[differentiable]
pub fn vector(
    x: &SVector<f64, N>,
    #[constant] a: &SMatrix<f64, N, N>,
    #[constant] b: &SVector<f64, N>,
) -> f64 {
    let volume = b.dot(x);
    let ideal = x.dot(&x.map(|v| (v / (1.0 - volume)).ln()));
    let log = ((1.0 + (1.0 + SQRT_2) * volume) / (1.0 + (1.0 - SQRT_2) * volume)).ln();
    ideal - x.dot(&(a * x)) / (SQRT_8 * volume) * log
}

/// By chains of iterators over slices.
#[differentiable]
pub fn slice(x: &[f64], #[constant] a: &[[f64; N]], #[constant] b: &[f64]) -> f64 {
    let volume: f64 = x.iter().zip(b).map(|(x, b)| x * b).sum();
    let ideal: f64 = x.iter().map(|x| x * (x / (1.0 - volume)).ln()).sum();
    let mut attraction = 0.0;
    for (x_i, row) in x.iter().zip(a) {
        let product: f64 = row.iter().zip(x).map(|(a, x)| a * x).sum();
        attraction += x_i * product;
    }
    let log = ((1.0 + (1.0 + SQRT_2) * volume) / (1.0 + (1.0 - SQRT_2) * volume)).ln();
    ideal - attraction / (SQRT_8 * volume) * log
}

/// The value, returned, and the gradient, written by hand. That `a` is symmetric is not in the primal.
#[inline]
pub fn by_hand(x: &[f64; N], a: &[[f64; N]; N], b: &[f64; N], gradient: &mut [f64; N]) -> f64 {
    let mut volume = 0.0;
    for i in 0..N {
        volume += b[i] * x[i];
    }
    let free = 1.0 / (1.0 - volume);
    let (mut ideal, mut total) = (0.0, 0.0);
    let mut logs = [0.0; N];
    for i in 0..N {
        logs[i] = (x[i] * free).ln();
        ideal += x[i] * logs[i];
        total += x[i];
    }
    // Aᵀ x, which gives the value as well, and A x
    let mut products = [0.0; N];
    for (x_i, row) in x.iter().zip(a) {
        for j in 0..N {
            products[j] += x_i * row[j];
        }
    }
    let attraction: f64 = x.iter().zip(&products).map(|(x, p)| x * p).sum();
    for (row, product) in a.iter().zip(&mut products) {
        let mut sums = [0.0; 4];
        for (a, x) in row.as_chunks::<4>().0.iter().zip(x.as_chunks::<4>().0) {
            for lane in 0..4 {
                sums[lane] += a[lane] * x[lane];
            }
        }
        *product += (sums[0] + sums[1]) + (sums[2] + sums[3]);
    }
    let numerator = 1.0 + (1.0 + SQRT_2) * volume;
    let denominator = 1.0 + (1.0 - SQRT_2) * volume;
    let log = (numerator / denominator).ln();
    let scale = 1.0 / (SQRT_8 * volume);
    let term = attraction * scale;
    // The derivative of the logarithm: (numerator' denominator - numerator denominator') / (numerator denominator).
    let log_bar = -term * SQRT_8 / (numerator * denominator);
    let volume_bar = total * free + term * log / volume + log_bar;
    let product_bar = -scale * log;
    for i in 0..N {
        gradient[i] = logs[i] + 1.0 + volume_bar * b[i] + product_bar * products[i];
    }
    ideal - term * log
}

/// An input point with the constants of the mixture.
#[derive(Clone)]
struct Point {
    x: [f64; N],
    a: [[f64; N]; N],
    b: [f64; N],
}

fn points() -> Vec<Point> {
    let [b] = inputs::uniform_rows(112, 1, 0.2, 1.0)[..] else {
        unreachable!("one row")
    };
    let half: Vec<[f64; N]> = inputs::uniform_rows(113, N, 0.0, 1.0);
    let a = std::array::from_fn(|i| std::array::from_fn(|j| (half[i][j] + half[j][i]) / 2.0));
    inputs::uniform_rows(111, 256, 0.1, 0.9)
        .into_iter()
        .map(|x: [f64; N]| Point {
            x: x.map(|v| v / N as f64),
            a,
            b,
        })
        .collect()
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    type Static = (SVector<f64, N>, SMatrix<f64, N, N>, SVector<f64, N>);
    const CHECKSUM: f64 = -1.222195086432e+04;
    const NORM: f64 = 1.770390894514e+02;
    vec![
        Row::new("W1-helm", "array", || {
            sides(
                points(),
                |p| array(&p.x, &p.a, &p.b),
                into([0.0; N], |p: &Point, g| by_hand(&p.x, &p.a, &p.b, g)),
                returned([0.0; N], |p: &Point| {
                    array::value_and_grad(&p.x, &p.a, &p.b)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-helm", "nalgebra", || {
            let points = points().into_iter();
            let points: Vec<Static> = points
                .map(|p| (p.x.into(), SMatrix::from(p.a), p.b.into()))
                .collect();
            sides(
                points,
                |(x, a, b)| vector(x, a, b),
                into([0.0; N], |(x, a, b): &Static, g| {
                    // By columns, which the pass over A takes for rows: the value and the gradient are those of Aᵀ, too.
                    by_hand(&x.data.0[0], &a.data.0, &b.data.0[0], g)
                }),
                returned(SVector::zeros(), |(x, a, b): &Static| {
                    vector::value_and_grad(x, a, b)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-helm", "slice", || {
            sides(
                points(),
                |p| slice(&p.x, &p.a, &p.b),
                into([0.0; N], |p: &Point, g| by_hand(&p.x, &p.a, &p.b, g)),
                returned(vec![], |p: &Point| slice::value_and_grad(&p.x, &p.a, &p.b)),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
