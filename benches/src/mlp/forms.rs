//! The mean loss over the batch in one function, as it is written with different types.

use super::{Example, Mlp};
use grad_runtime::nalgebra::SVector;
use grad_runtime::{differentiable, ops};

/// Over arrays, by loops.
#[differentiable]
pub fn array(
    w1: &[[f64; 2]; 16],
    b1: &[f64; 16],
    w2: &[[f64; 16]; 3],
    b2: &[f64; 3],
    #[constant] batch: &[([f64; 2], usize)],
) -> f64 {
    let mut total = 0.0;
    for (x, label) in batch {
        let mut hidden = [0.0; 16];
        for i in 0..16 {
            hidden[i] = (w1[i][0] * x[0] + w1[i][1] * x[1] + b1[i]).tanh();
        }
        let mut scores = *b2;
        for k in 0..3 {
            for i in 0..16 {
                scores[k] += w2[k][i] * hidden[i];
            }
        }
        let mut sum = 0.0;
        for k in 0..3 {
            sum += scores[k].exp();
        }
        total += sum.ln() - scores[*label];
    }
    total / batch.len() as f64
}

/// Over one slice of all parameters.
#[differentiable]
pub fn slice(theta: &[f64], #[constant] batch: &[([f64; 2], usize)]) -> f64 {
    let (w1, b1) = (&theta[..32], &theta[32..48]);
    let (w2, b2) = (&theta[48..96], &theta[96..]);
    let mut total = 0.0;
    for (x, label) in batch {
        let hidden: Vec<f64> = (0..16)
            .map(|i| (w1[2 * i] * x[0] + w1[2 * i + 1] * x[1] + b1[i]).tanh())
            .collect();
        let scores: Vec<f64> = (0..3)
            .map(|k| {
                let products: f64 = (0..16).map(|i| w2[16 * k + i] * hidden[i]).sum();
                products + b2[k]
            })
            .collect();
        total += ops::logsumexp(&scores) - scores[*label];
    }
    total / batch.len() as f64
}

/// Over a struct of matrices, the loop over the batch inside.
#[differentiable]
pub fn over_batch(net: &Mlp, #[constant] batch: &[Example]) -> f64 {
    let mut total = 0.0;
    for (x, label) in batch {
        let hidden: SVector<f64, 16> = (net.w1 * x + net.b1).map(|a| a.tanh());
        let scores = net.w2 * hidden + net.b2;
        total += ops::logsumexp(&scores) - scores[*label];
    }
    total / batch.len() as f64
}
