//! `W9`: the Hessian of a logistic regression with 20 parameters and 500 examples.

use crate::inputs;
use crate::row::{Row, into, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::{DMatrix, SMatrix, SVector};

const N: usize = 20;
const EXAMPLES: usize = 500;
const LAMBDA: f64 = 0.01;

/// Over arrays.
#[differentiable(order = 2)]
pub fn array(w: &[f64; N], #[constant] x: &[[f64; N]], #[constant] y: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut z = 0.0;
        for j in 0..N {
            z += w[j] * x[i][j];
        }
        total += (-y[i] * z).exp().ln_1p();
    }
    let mut square = 0.0;
    for j in 0..N {
        square += w[j] * w[j];
    }
    total + 0.5 * LAMBDA * square
}

/// Over vectors of nalgebra.
#[differentiable(order = 2)]
pub fn vector(
    w: &SVector<f64, N>,
    #[constant] x: &[SVector<f64, N>],
    #[constant] y: &[f64],
) -> f64 {
    let mut total = 0.0;
    for (x, y) in x.iter().zip(y) {
        total += (1.0 + (-y * w.dot(x)).exp()).ln();
    }
    total + 0.5 * LAMBDA * w.norm_squared()
}

/// By chains of iterators over slices.
#[differentiable(order = 2)]
pub fn slice(w: &[f64], #[constant] x: &[[f64; N]], #[constant] y: &[f64]) -> f64 {
    let mut total = 0.0;
    for (x, y) in x.iter().zip(y) {
        let z: f64 = w.iter().zip(x).map(|(w, x)| w * x).sum();
        total += (-y * z).exp().ln_1p();
    }
    let square: f64 = w.iter().map(|w| w * w).sum();
    total + 0.5 * LAMBDA * square
}

/// A row of the Hessian from the diagonal on, without the regularisation: the sums stay in registers.
#[inline]
fn upper_row<const FROM: usize, const LENGTH: usize>(
    x: &[[f64; N]],
    curvatures: &[f64; EXAMPLES],
    hessian: &mut [[f64; N]; N],
) {
    let mut sums = [0.0; LENGTH];
    for (x, curvature) in x.iter().zip(curvatures) {
        let scaled = curvature * x[FROM];
        for (sum, x) in sums.iter_mut().zip(&x[FROM..]) {
            *sum += scaled * x;
        }
    }
    hessian[FROM][FROM..].copy_from_slice(&sums);
}

/// The value, returned, and the Hessian, written by hand: one pass for the curvatures of the examples, and one for
/// each row of the upper half.
#[inline]
pub fn by_hand(w: &[f64; N], x: &[[f64; N]], y: &[f64], hessian: &mut [[f64; N]; N]) -> f64 {
    let mut curvatures = [0.0; EXAMPLES];
    let mut total = 0.0;
    for ((x, y), curvature) in x.iter().zip(y).zip(&mut curvatures) {
        let mut sums = [0.0; 4];
        for (w, x) in w.as_chunks::<4>().0.iter().zip(x.as_chunks::<4>().0) {
            for lane in 0..4 {
                sums[lane] += w[lane] * x[lane];
            }
        }
        let e = (-y * ((sums[0] + sums[1]) + (sums[2] + sums[3]))).exp();
        total += e.ln_1p();
        let inv = 1.0 / (1.0 + e);
        *curvature = y * y * (e * inv) * inv;
    }
    macro_rules! rows {
        ($($from:literal)+) => {
            $(upper_row::<$from, { N - $from }>(x, &curvatures, hessian);)+
        };
    }
    rows!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19);
    let mut square = 0.0;
    for i in 0..N {
        square += w[i] * w[i];
        hessian[i][i] += LAMBDA;
        for j in 0..i {
            hessian[i][j] = hessian[j][i];
        }
    }
    total + 0.5 * LAMBDA * square
}

/// Parameters, examples and classes.
struct Point {
    w: [f64; N],
    x: Vec<[f64; N]>,
    y: Vec<f64>,
    vectors: Vec<SVector<f64, N>>,
}

fn point() -> Point {
    let x: Vec<[f64; N]> = inputs::uniform_rows(901, EXAMPLES, -1.0, 1.0);
    let sides = inputs::uniform(902, EXAMPLES, -1.0, 1.0).into_iter();
    Point {
        w: inputs::uniform_rows(903, 1, -1.0, 1.0)[0],
        vectors: x.iter().copied().map(SVector::from).collect(),
        x,
        y: sides.map(|u| if u >= 0.0 { 1.0 } else { -1.0 }).collect(),
    }
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    fn hand(p: &Point, place: &mut [[f64; N]; N]) -> f64 {
        by_hand(&p.w, &p.x, &p.y, place)
    }
    const ZERO: [[f64; N]; N] = [[0.0; N]; N];
    const CHECKSUM: f64 = 6.153293042373e+02;
    const NORM: f64 = 1.418255355967e+02;
    vec![
        Row::new("W9", "array", || {
            sides(
                vec![point()],
                |p| array(&p.w, &p.x, &p.y),
                into(ZERO, hand),
                returned(SMatrix::<f64, N, N>::zeros(), |p: &Point| {
                    let (value, _, hessian) = array::value_grad_hessian(&p.w, &p.x, &p.y);
                    (value, hessian)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W9", "nalgebra", || {
            sides(
                vec![point()],
                |p| vector(&p.w.into(), &p.vectors, &p.y),
                into(ZERO, hand),
                returned(SMatrix::<f64, N, N>::zeros(), |p: &Point| {
                    let (value, _, hessian) =
                        vector::value_grad_hessian(&p.w.into(), &p.vectors, &p.y);
                    (value, hessian)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W9", "slice", || {
            sides(
                vec![point()],
                |p| slice(&p.w, &p.x, &p.y),
                into(ZERO, hand),
                returned(DMatrix::zeros(N, N), |p: &Point| {
                    let (value, _, hessian) = slice::value_grad_hessian(&p.w, &p.x, &p.y);
                    (value, hessian)
                }),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
