//! The Gaussian mixture for any size, over flat slices as ADBench has it.

use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};
use std::f64::consts::TAU;

/// The logarithm of a sum of exponentials.
#[differentiable]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut top = x[0];
    for i in 1..x.len() {
        if x[i] > top {
            top = x[i];
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - top).exp();
    }
    top + sum.ln()
}

/// The posterior, without the constants of the prior, for `k` components in `d` dimensions.
#[differentiable]
pub fn objective(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    #[constant] points: &[f64],
    d: usize,
    k: usize,
) -> f64 {
    let n = points.len() / d;
    let size = d * (d + 1) / 2;
    let mut diagonals = vec![0.0; d * k];
    let mut sums = vec![0.0; k];
    for c in 0..k {
        for j in 0..d {
            let log = icf[c * size + j];
            sums[c] += log;
            diagonals[c * d + j] = log.exp();
        }
    }
    let mut likelihood = 0.0;
    let mut terms = vec![0.0; k];
    let mut centred = vec![0.0; d];
    let mut scaled = vec![0.0; d];
    for i in 0..n {
        for c in 0..k {
            for j in 0..d {
                centred[j] = points[i * d + j] - means[c * d + j];
            }
            for j in 0..d {
                scaled[j] = diagonals[c * d + j] * centred[j];
            }
            let mut at = c * size + d;
            for j in 0..d {
                for l in j + 1..d {
                    scaled[l] += icf[at] * centred[j];
                    at += 1;
                }
            }
            let mut square = 0.0;
            for j in 0..d {
                square += scaled[j] * scaled[j];
            }
            terms[c] = alphas[c] + sums[c] - 0.5 * square;
        }
        likelihood += log_sum_exp(&terms);
    }
    let mut prior = 0.0;
    for c in 0..k {
        let mut square = 0.0;
        for j in 0..d {
            square += diagonals[c * d + j] * diagonals[c * d + j];
        }
        for l in d..size {
            square += icf[c * size + l] * icf[c * size + l];
        }
        prior += 0.5 * square;
    }
    likelihood - n as f64 * (log_sum_exp(alphas) + d as f64 / 2.0 * TAU.ln()) + prior
}

/// The gradient and what one point needs.
#[derive(Clone)]
pub struct Place {
    alphas: Vec<f64>,
    means: Vec<f64>,
    icf: Vec<f64>,
    diagonals: Vec<f64>,
    sums: Vec<f64>,
    terms: Vec<f64>,
    /// Of each component.
    centred: Vec<f64>,
    scaled: Vec<f64>,
    centred_bar: Vec<f64>,
}

crate::flat_fields!(Place: alphas, means, icf);

impl Place {
    /// Room for these sizes.
    fn new(d: usize, k: usize) -> Self {
        let zeros = |n: usize| vec![0.0; n];
        Self {
            alphas: zeros(k),
            means: zeros(d * k),
            icf: zeros(k * d * (d + 1) / 2),
            diagonals: zeros(d * k),
            sums: zeros(k),
            terms: zeros(k),
            centred: zeros(d * k),
            scaled: zeros(d * k),
            centred_bar: zeros(d),
        }
    }
}

/// Replaces terms by exponentials, their sum is 1 after; the logarithm of the sum.
fn softmax(terms: &mut [f64]) -> f64 {
    let top = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for term in terms.iter_mut() {
        *term = (*term - top).exp();
        sum += *term;
    }
    let inv = 1.0 / sum;
    for term in terms.iter_mut() {
        *term *= inv;
    }
    top + sum.ln()
}

/// The value, returned, and the gradient, written by hand, one point at a time.
pub fn by_hand(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    points: &[f64],
    d: usize,
    k: usize,
    place: &mut Place,
) -> f64 {
    let size = d * (d + 1) / 2;
    place.alphas.fill(0.0);
    place.means.fill(0.0);
    place.icf.fill(0.0);
    let mut prior = 0.0;
    for (c, icf) in icf.chunks_exact(size).enumerate() {
        place.sums[c] = alphas[c] + icf[..d].iter().sum::<f64>();
        for (diagonal, log) in place.diagonals[c * d..][..d].iter_mut().zip(icf) {
            *diagonal = log.exp();
            prior += *diagonal * *diagonal;
        }
        prior += icf[d..].iter().map(|l| l * l).sum::<f64>();
    }
    let mut likelihood = 0.0;
    for point in points.chunks_exact(d) {
        for c in 0..k {
            let centred = &mut place.centred[c * d..][..d];
            let scaled = &mut place.scaled[c * d..][..d];
            let (means, diagonals) = (&means[c * d..][..d], &place.diagonals[c * d..][..d]);
            for j in 0..d {
                centred[j] = point[j] - means[j];
                scaled[j] = diagonals[j] * centred[j];
            }
            let mut lower = &icf[c * size + d..(c + 1) * size];
            for j in 0..d {
                let (column, rest) = lower.split_at(d - j - 1);
                lower = rest;
                let factor = centred[j];
                for (s, l) in scaled[j + 1..].iter_mut().zip(column) {
                    *s += l * factor;
                }
            }
            let square: f64 = scaled.iter().map(|s| s * s).sum();
            place.terms[c] = place.sums[c] - 0.5 * square;
        }
        likelihood += softmax(&mut place.terms);
        for c in 0..k {
            let weight = place.terms[c];
            place.alphas[c] += weight;
            let centred = &place.centred[c * d..][..d];
            // From here on its cotangent
            let scaled = &mut place.scaled[c * d..][..d];
            let (diagonals_bar, mut lower_bar) =
                place.icf[c * size..(c + 1) * size].split_at_mut(d);
            let diagonals = &place.diagonals[c * d..][..d];
            for j in 0..d {
                scaled[j] *= -weight;
                diagonals_bar[j] += scaled[j] * centred[j];
                place.centred_bar[j] = diagonals[j] * scaled[j];
            }
            let mut lower = &icf[c * size + d..(c + 1) * size];
            for j in 0..d {
                let (column, rest) = lower.split_at(d - j - 1);
                lower = rest;
                let (column_bar, rest) = lower_bar.split_at_mut(d - j - 1);
                lower_bar = rest;
                let factor = centred[j];
                let mut sums = [0.0; 4];
                let tail = &scaled[j + 1..];
                for (l_bar, s_bar) in column_bar.iter_mut().zip(tail) {
                    *l_bar += factor * s_bar;
                }
                let (fours, ones) = column.as_chunks::<4>();
                let (tail_fours, tail_ones) = tail.as_chunks::<4>();
                for (l, s_bar) in fours.iter().zip(tail_fours) {
                    for lane in 0..4 {
                        sums[lane] += l[lane] * s_bar[lane];
                    }
                }
                for (l, s_bar) in ones.iter().zip(tail_ones) {
                    sums[0] += l * s_bar;
                }
                place.centred_bar[j] += (sums[0] + sums[1]) + (sums[2] + sums[3]);
            }
            for (mean_bar, bar) in place.means[c * d..][..d].iter_mut().zip(&place.centred_bar) {
                *mean_bar -= bar;
            }
        }
    }
    let n = (points.len() / d) as f64;
    place.terms.copy_from_slice(alphas);
    let normaliser = softmax(&mut place.terms);
    for c in 0..k {
        let icf_bar = &mut place.icf[c * size..(c + 1) * size];
        for j in 0..d {
            let diagonal = place.diagonals[c * d + j];
            icf_bar[j] = diagonal * (icf_bar[j] + diagonal) + place.alphas[c];
        }
        for (bar, l) in icf_bar[d..].iter_mut().zip(&icf[c * size + d..]) {
            *bar += l;
        }
        place.alphas[c] -= n * place.terms[c];
    }
    likelihood - n * (normaliser + d as f64 / 2.0 * TAU.ln()) + 0.5 * prior
}

/// Parameters and points.
type Point = (Vec<f64>, Vec<f64>, Vec<f64>, Vec<f64>);

/// Dimensions, components, points.
pub fn of<const D: usize, const K: usize, const N: usize>() -> Sides {
    let size = D * (D + 1) / 2;
    let point: Point = (
        inputs::uniform(401, K, -1.0, 1.0),
        inputs::uniform(402, K * D, -1.0, 1.0),
        inputs::uniform(403, K * size, -0.5, 0.5),
        inputs::uniform(404, N * D, -1.5, 1.5),
    );
    sides(
        vec![point],
        |(alphas, means, icf, points)| objective(alphas, means, icf, points, D, K),
        into(
            Place::new(D, K),
            |(alphas, means, icf, points): &Point, place| {
                by_hand(alphas, means, icf, points, D, K, place)
            },
        ),
        into(
            (vec![0.0; K], vec![0.0; K * D], vec![0.0; K * size]),
            |(alphas, means, icf, points): &Point, g| {
                g.set_zero();
                objective::accumulate_grad(alphas, means, icf, points, D, K, g)
            },
        ),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("gmm", "d 10, k 25, 1,000 points", of::<10, 25, 1000>),
        Row::new("gmm", "d 64, k 25, 100 points", of::<64, 25, 100>).large(),
    ]
}
