//! The sum of the squared distances of points to the nearest of some centres.

use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};

/// The squared distance.
#[differentiable]
fn distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// The cost of these centres.
#[differentiable]
pub fn cost(centres: &[Vec<f64>], #[constant] points: &[Vec<f64>]) -> f64 {
    let mut total = 0.0;
    for point in points {
        let mut least = f64::INFINITY;
        for centre in centres {
            least = least.min(distance(point, centre));
        }
        total += least;
    }
    total
}

/// The value, returned, and the gradient, written by hand: only the nearest centre has a derivative.
pub fn by_hand(centres: &[Vec<f64>], points: &[Vec<f64>], gradient: &mut [Vec<f64>]) -> f64 {
    for row in gradient.iter_mut() {
        row.fill(0.0);
    }
    let mut total = 0.0;
    for point in points {
        let (mut least, mut nearest) = (f64::INFINITY, 0);
        for (c, centre) in centres.iter().enumerate() {
            let square: f64 = point
                .iter()
                .zip(centre)
                .map(|(a, b)| (a - b) * (a - b))
                .sum();
            if square < least {
                (least, nearest) = (square, c);
            }
        }
        total += least;
        let parts = gradient[nearest].iter_mut().zip(&centres[nearest]);
        for ((g, centre), point) in parts.zip(point) {
            *g += 2.0 * (centre - point);
        }
    }
    total
}

/// Points and centres.
type Point = (Vec<Vec<f64>>, Vec<Vec<f64>>);

fn rows_of(seed: u64, count: usize, dimension: usize) -> Vec<Vec<f64>> {
    inputs::uniform(seed, count * dimension, -1.0, 1.0)
        .chunks(dimension)
        .map(<[f64]>::to_vec)
        .collect()
}

fn of<const POINTS: usize, const CENTRES: usize, const D: usize>() -> Sides {
    let zero = vec![vec![0.0; D]; CENTRES];
    sides(
        vec![(rows_of(1041, POINTS, D), rows_of(1042, CENTRES, D))],
        |(points, centres)| cost(centres, points),
        into(zero.clone(), |(points, centres): &Point, g| {
            by_hand(centres, points, g)
        }),
        into(zero, |(points, centres): &Point, g| {
            g.set_zero();
            cost::accumulate_grad(centres, points, g)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("kmeans", "1,000 × 2, 5 centres", of::<1000, 5, 2>),
        Row::new("kmeans", "10,000 × 8, 16 centres", of::<10_000, 16, 8>).large(),
    ]
}
