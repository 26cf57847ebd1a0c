//! The logarithm of a sum of exponentials.

use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};

/// With the largest taken out, so that nothing overflows.
#[differentiable]
pub fn lse(x: &[f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = x.iter().map(|x| (x - top).exp()).sum();
    top + sum.ln()
}

/// The value, returned, and the gradient, written by hand: the exponentials are the gradient up to a factor.
pub fn by_hand(x: &[f64], gradient: &mut [f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for (x, g) in x.iter().zip(gradient.iter_mut()) {
        *g = (x - top).exp();
        sum += *g;
    }
    let inv_sum = 1.0 / sum;
    for g in gradient {
        *g *= inv_sum;
    }
    top + sum.ln()
}

fn of<const N: usize>() -> Sides {
    sides(
        vec![inputs::uniform(1001, N, -5.0, 5.0)],
        |x| lse(x),
        into(vec![0.0; N], |x: &Vec<f64>, g| by_hand(x, g)),
        into(vec![0.0; N], |x: &Vec<f64>, g| {
            g.set_zero();
            lse::accumulate_grad(x, g)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("lse", "1,000", of::<1_000>),
        Row::new("lse", "100,000", of::<100_000>).large(),
    ]
}
