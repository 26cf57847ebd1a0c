//! The gradient written by hand, one point at a time.

use super::{D, ICF, K, Mixture};
use std::f64::consts::TAU;

/// The square of the scaled distance of a point to the centre of a component.
#[inline(always)]
fn forward(
    point: &[f64; D],
    mean: &[f64; D],
    icf: &[f64; ICF],
    diagonal: &[f64; D],
    centred: &mut [f64; D],
    scaled: &mut [f64; D],
) -> f64 {
    for j in 0..D {
        centred[j] = point[j] - mean[j];
        scaled[j] = diagonal[j] * centred[j];
    }
    let mut l = D;
    for i in 0..D {
        for j in i + 1..D {
            scaled[j] += icf[l] * centred[i];
            l += 1;
        }
    }
    let mut square = 0.0;
    for j in 0..D {
        square += scaled[j] * scaled[j];
    }
    square
}

/// Adds what a component with this weight contributes to the gradient; by the diagonal itself, not by its logarithm.
#[inline(always)]
fn backward(
    weight: f64,
    icf: &[f64; ICF],
    diagonal: &[f64; D],
    centred: &[f64; D],
    scaled: &[f64; D],
    mean_bar: &mut [f64; D],
    icf_bar: &mut [f64; ICF],
) {
    // The cotangents of the scaled components and of the centred ones
    let scaled_bar = scaled.map(|s| -weight * s);
    let mut centred_bar = [0.0; D];
    for j in 0..D {
        icf_bar[j] += scaled_bar[j] * centred[j];
        centred_bar[j] = diagonal[j] * scaled_bar[j];
    }
    let mut l = D;
    for i in 0..D {
        for j in i + 1..D {
            icf_bar[l] += scaled_bar[j] * centred[i];
            centred_bar[i] += icf[l] * scaled_bar[j];
            l += 1;
        }
    }
    for j in 0..D {
        mean_bar[j] -= centred_bar[j];
    }
}

/// The value, returned, and the gradient. Nothing is kept of a point after it.
#[inline]
pub fn by_hand(mixture: &Mixture, points: &[[f64; D]], gradient: &mut Mixture) -> f64 {
    let Mixture { alphas, means, icf } = mixture;
    let mut diagonals = [[0.0; D]; K];
    let mut constants = [0.0; K];
    let mut prior = 0.0;
    for k in 0..K {
        constants[k] = alphas[k];
        for j in 0..D {
            diagonals[k][j] = icf[k][j].exp();
            constants[k] += icf[k][j];
            prior += diagonals[k][j] * diagonals[k][j];
        }
        for l in D..ICF {
            prior += icf[k][l] * icf[k][l];
        }
    }

    *gradient = Mixture {
        alphas: [0.0; K],
        means: [[0.0; D]; K],
        icf: [[0.0; ICF]; K],
    };
    let mut likelihood = 0.0;
    for point in points {
        let (mut centred, mut scaled) = ([[0.0; D]; K], [[0.0; D]; K]);
        let mut terms = [0.0; K];
        let mut top = f64::NEG_INFINITY;
        for k in 0..K {
            let square = forward(
                point,
                &means[k],
                &icf[k],
                &diagonals[k],
                &mut centred[k],
                &mut scaled[k],
            );
            terms[k] = constants[k] - 0.5 * square;
            top = top.max(terms[k]);
        }
        let mut sum = 0.0;
        for term in &mut terms {
            *term = (*term - top).exp();
            sum += *term;
        }
        likelihood += top + sum.ln();

        let inv_sum = 1.0 / sum;
        for k in 0..K {
            let weight = terms[k] * inv_sum;
            gradient.alphas[k] += weight;
            let (means_bar, icf_bar) = (&mut gradient.means[k], &mut gradient.icf[k]);
            backward(
                weight,
                &icf[k],
                &diagonals[k],
                &centred[k],
                &scaled[k],
                means_bar,
                icf_bar,
            );
        }
    }

    let n = points.len() as f64;
    let top = alphas.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights = alphas.map(|alpha| (alpha - top).exp());
    let sum: f64 = weights.iter().sum();
    for k in 0..K {
        let icf_bar = &mut gradient.icf[k];
        for j in 0..D {
            // So far by the diagonal itself; its logarithm is the parameter, and enters every term once more.
            icf_bar[j] = diagonals[k][j] * (icf_bar[j] + diagonals[k][j]) + gradient.alphas[k];
        }
        for l in D..ICF {
            icf_bar[l] += icf[k][l];
        }
        gradient.alphas[k] -= n * weights[k] / sum;
    }
    -n * D as f64 / 2.0 * TAU.ln() + likelihood - n * (top + sum.ln()) + 0.5 * prior
        - super::forms::constant_of_the_prior()
}
