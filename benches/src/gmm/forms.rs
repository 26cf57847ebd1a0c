//! The primal, as it is written with different types.

use super::{D, ICF, K, Mixture};
use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{differentiable, ops};
use std::f64::consts::{PI, TAU};

/// What the prior of a Wishart distribution with γ = 1 and m = 0 adds for all components.
pub fn constant_of_the_prior() -> f64 {
    let degrees = D as f64 + 1.0;
    // ln 2 of the scale is with γ = 1: n d (ln γ - ln 2 / 2)
    let scale = -degrees * D as f64 * 0.5 * 2.0_f64.ln();
    let mut log_gamma = 0.25 * (D * (D - 1)) as f64 * PI.ln();
    for j in 1..=D {
        log_gamma += ops::ln_gamma(0.5 * (degrees + 1.0 - j as f64));
    }
    K as f64 * (scale - log_gamma)
}

/// Over arrays, by loops.
#[differentiable]
pub fn array(
    alphas: &[f64; K],
    means: &[[f64; D]; K],
    icf: &[[f64; ICF]; K],
    #[constant] points: &[[f64; D]],
) -> f64 {
    let mut diagonals = [[0.0; D]; K];
    let mut sums = [0.0; K];
    let mut prior = 0.0;
    for k in 0..K {
        for j in 0..D {
            diagonals[k][j] = icf[k][j].exp();
            sums[k] += icf[k][j];
            prior += diagonals[k][j] * diagonals[k][j];
        }
        for l in D..ICF {
            prior += icf[k][l] * icf[k][l];
        }
    }
    let mut likelihood = 0.0;
    for point in points {
        let mut terms = [0.0; K];
        for k in 0..K {
            let mut centred = [0.0; D];
            let mut scaled = [0.0; D];
            for j in 0..D {
                centred[j] = point[j] - means[k][j];
                scaled[j] = diagonals[k][j] * centred[j];
            }
            let mut l = D;
            for i in 0..D {
                for j in i + 1..D {
                    scaled[j] += icf[k][l] * centred[i];
                    l += 1;
                }
            }
            let mut square = 0.0;
            for j in 0..D {
                square += scaled[j] * scaled[j];
            }
            terms[k] = alphas[k] + sums[k] - 0.5 * square;
        }
        likelihood += ops::logsumexp(&terms);
    }
    let n = points.len() as f64;
    -n * D as f64 / 2.0 * TAU.ln() + likelihood - n * ops::logsumexp(alphas) + 0.5 * prior
        - constant_of_the_prior()
}

/// Over slices.
#[differentiable]
pub fn slices(
    alphas: &[f64],
    means: &[[f64; D]],
    icf: &[[f64; ICF]],
    #[constant] points: &[[f64; D]],
) -> f64 {
    let mut prior = 0.0;
    for row in icf {
        for j in 0..D {
            prior += (2.0 * row[j]).exp();
        }
        for l in D..ICF {
            prior += row[l] * row[l];
        }
    }
    let mut likelihood = 0.0;
    for point in points {
        let mut terms = vec![0.0; alphas.len()];
        for k in 0..alphas.len() {
            let mut scaled = [0.0; D];
            let mut sum = 0.0;
            for j in 0..D {
                scaled[j] = icf[k][j].exp() * (point[j] - means[k][j]);
                sum += icf[k][j];
            }
            let mut l = D;
            for i in 0..D {
                for j in i + 1..D {
                    scaled[j] += icf[k][l] * (point[i] - means[k][i]);
                    l += 1;
                }
            }
            let square: f64 = scaled.iter().map(|s| s * s).sum();
            terms[k] = alphas[k] + sum - 0.5 * square;
        }
        likelihood += ops::logsumexp(&terms);
    }
    let n = points.len() as f64;
    -n * D as f64 / 2.0 * TAU.ln() + likelihood - n * ops::logsumexp(alphas) + 0.5 * prior
        - constant_of_the_prior()
}

/// Over `Vec`s of `Vec`s, for any size.
#[differentiable]
pub fn vecs(
    alphas: &Vec<f64>,
    means: &Vec<Vec<f64>>,
    icf: &Vec<Vec<f64>>,
    #[constant] points: &[[f64; D]],
) -> f64 {
    let d = points[0].len();
    let k = alphas.len();
    let mut diagonals = vec![vec![0.0; d]; k];
    let mut sums = vec![0.0; k];
    let mut prior = 0.0;
    for c in 0..k {
        for j in 0..d {
            diagonals[c][j] = icf[c][j].exp();
            sums[c] += icf[c][j];
            prior += diagonals[c][j] * diagonals[c][j];
        }
        for l in d..icf[c].len() {
            prior += icf[c][l] * icf[c][l];
        }
    }
    let mut likelihood = 0.0;
    let mut terms = vec![0.0; k];
    let mut centred = vec![0.0; d];
    let mut scaled = vec![0.0; d];
    for point in points {
        for c in 0..k {
            for j in 0..d {
                centred[j] = point[j] - means[c][j];
                scaled[j] = diagonals[c][j] * centred[j];
            }
            let mut l = d;
            for i in 0..d {
                for j in i + 1..d {
                    scaled[j] += icf[c][l] * centred[i];
                    l += 1;
                }
            }
            let mut square = 0.0;
            for j in 0..d {
                square += scaled[j] * scaled[j];
            }
            terms[c] = alphas[c] + sums[c] - 0.5 * square;
        }
        likelihood += ops::logsumexp(&terms);
    }
    let n = points.len() as f64;
    -n * d as f64 / 2.0 * TAU.ln() + likelihood - n * ops::logsumexp(alphas) + 0.5 * prior
        - constant_of_the_prior()
}

/// Over a struct of arrays, with a function for the inverse factor times a vector.
#[differentiable]
pub fn mixture(mixture: &Mixture, #[constant] points: &[[f64; D]]) -> f64 {
    let mut prior = 0.0;
    for row in &mixture.icf {
        for j in 0..D {
            prior += (2.0 * row[j]).exp();
        }
        for l in D..ICF {
            prior += row[l] * row[l];
        }
    }
    let mut likelihood = 0.0;
    for point in points {
        let mut terms = [0.0; K];
        for k in 0..K {
            terms[k] = mixture.alphas[k] + log_density(&mixture.means[k], &mixture.icf[k], point);
        }
        likelihood += ops::logsumexp(&terms);
    }
    let n = points.len() as f64;
    -n * D as f64 / 2.0 * TAU.ln() + likelihood - n * ops::logsumexp(&mixture.alphas) + 0.5 * prior
        - constant_of_the_prior()
}

/// The logarithm of the density of one component, without the powers of 2π.
#[differentiable]
pub fn log_density(mean: &[f64; D], icf: &[f64; ICF], #[constant] point: &[f64; D]) -> f64 {
    let mut scaled = [0.0; D];
    let mut sum = 0.0;
    for j in 0..D {
        scaled[j] = icf[j].exp() * (point[j] - mean[j]);
        sum += icf[j];
    }
    let mut l = D;
    for i in 0..D {
        for j in i + 1..D {
            scaled[j] += icf[l] * (point[i] - mean[i]);
            l += 1;
        }
    }
    let mut square = 0.0;
    for j in 0..D {
        square += scaled[j] * scaled[j];
    }
    sum - 0.5 * square
}

/// Over vectors and matrices of nalgebra: the factors are matrices, made once.
#[differentiable]
pub fn matrices(
    alphas: &SVector<f64, K>,
    means: &SMatrix<f64, D, K>,
    icf: &SMatrix<f64, ICF, K>,
    #[constant] points: &[SVector<f64, D>],
) -> f64 {
    let mut factors = [SMatrix::<f64, D, D>::zeros(); K];
    let mut sums = SVector::<f64, K>::zeros();
    let mut prior = 0.0;
    for k in 0..K {
        let mut l = D;
        for i in 0..D {
            factors[k][(i, i)] = icf[(i, k)].exp();
            sums[k] += icf[(i, k)];
            for j in i + 1..D {
                factors[k][(j, i)] = icf[(l, k)];
                l += 1;
            }
        }
        prior += factors[k].norm_squared();
    }
    let mut likelihood = 0.0;
    for point in points {
        let mut terms = SVector::<f64, K>::zeros();
        for k in 0..K {
            let scaled = factors[k] * (point - means.column(k));
            terms[k] = alphas[k] + sums[k] - 0.5 * scaled.norm_squared();
        }
        likelihood += ops::logsumexp(&terms);
    }
    let n = points.len() as f64;
    -n * D as f64 / 2.0 * TAU.ln() + likelihood - n * ops::logsumexp(alphas) + 0.5 * prior
        - constant_of_the_prior()
}
