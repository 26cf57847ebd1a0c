//! The least squares of a polynomial that approximates the sign.

use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};

/// The sign, which is 0 at 0.
fn sign(t: f64) -> f64 {
    if t > 0.0 {
        1.0
    } else if t < 0.0 {
        -1.0
    } else {
        0.0
    }
}

/// Half the sum of the squares of sign(t) - Σ xⱼ tʲ over points from -1 to 1.
#[differentiable]
pub fn llsq(x: &[f64], points: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..points {
        let t = -1.0 + i as f64 * 2.0 / (points as f64 - 1.0);
        let mut rest = sign(t);
        let mut power = 1.0;
        for j in 0..x.len() {
            rest -= x[j] * power;
            power *= t;
        }
        sum += rest * rest;
    }
    sum / 2.0
}

/// The value, returned, and the gradient, written by hand: the powers of a point are computed once.
pub fn by_hand(x: &[f64], points: usize, place: &mut Place) -> f64 {
    let Place { gradient, powers } = place;
    gradient.fill(0.0);
    let mut sum = 0.0;
    for i in 0..points {
        let t = -1.0 + i as f64 * 2.0 / (points as f64 - 1.0);
        let mut rest = sign(t);
        let mut power = 1.0;
        for (x, kept) in x.iter().zip(powers.iter_mut()) {
            *kept = power;
            rest -= x * power;
            power *= t;
        }
        sum += rest * rest;
        for (g, power) in gradient.iter_mut().zip(powers.iter()) {
            *g -= rest * power;
        }
    }
    sum / 2.0
}

/// The gradient, and the powers of one point.
#[derive(Clone)]
pub struct Place {
    gradient: Vec<f64>,
    powers: Vec<f64>,
}

crate::flat_fields!(Place: gradient);

fn of<const POINTS: usize, const TERMS: usize>() -> Sides {
    let place = Place {
        gradient: vec![0.0; TERMS],
        powers: vec![0.0; TERMS],
    };
    sides(
        vec![inputs::uniform(1011, TERMS, -1.0, 1.0)],
        |x| llsq(x, POINTS),
        into(place, |x: &Vec<f64>, place| by_hand(x, POINTS, place)),
        into(vec![0.0; TERMS], |x: &Vec<f64>, g| {
            g.set_zero();
            llsq::accumulate_grad(x, POINTS, g)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("llsq", "512 × 16", of::<512, 16>),
        Row::new("llsq", "4,096 × 128", of::<4096, 128>).large(),
    ]
}
