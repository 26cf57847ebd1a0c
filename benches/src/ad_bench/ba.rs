//! Bundle adjustment over slices: the two rows of the Jacobian of each observation.

use crate::bundle::{Observation, jacobian_by_hand, observations};
use crate::flat::Beside;
use crate::row::{Row, Sides, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::{DMatrix, DVector};

/// The cross product.
#[differentiable]
fn cross(a: &[f64], b: &[f64]) -> Vec<f64> {
    vec![
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

/// A point turned about an axis by the length of the axis.
#[differentiable]
fn rotated(axis: &[f64], x: &[f64]) -> Vec<f64> {
    let square: f64 = axis.iter().map(|r| r * r).sum();
    if square > 0.0 {
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let w: Vec<f64> = axis.iter().map(|r| r / angle).collect();
        let wx = cross(&w, x);
        let dot: f64 = w.iter().zip(x).map(|(w, x)| w * x).sum();
        let along = dot * (1.0 - cos);
        (0..3)
            .map(|i| x[i] * cos + wx[i] * sin + w[i] * along)
            .collect()
    } else {
        let rx = cross(axis, x);
        (0..3).map(|i| x[i] + rx[i]).collect()
    }
}

/// The weighted residual of an observation.
#[differentiable]
pub fn residual(camera: &[f64], point: &[f64], weight: f64, #[constant] seen: &[f64]) -> Vec<f64> {
    let from_centre: Vec<f64> = (0..3).map(|i| point[i] - camera[3 + i]).collect();
    let p = rotated(&camera[..3], &from_centre);
    let (x, y) = (p[0] / p[2], p[1] / p[2]);
    let square = x * x + y * y;
    let factor = 1.0 + camera[9] * square + camera[10] * square * square;
    let u = camera[6] * x * factor + camera[7];
    let v = camera[6] * y * factor + camera[8];
    vec![weight * (u - seen[0]), weight * (v - seen[1])]
}

fn of<const N: usize>() -> Sides {
    let mut chosen = observations();
    chosen.truncate(N);
    let place = (
        DMatrix::zeros(2, 11),
        DMatrix::zeros(2, 3),
        DVector::zeros(2),
    );
    sides(
        chosen,
        |o| residual(&o.camera, &o.point, o.weight, &o.seen),
        returned([[0.0; 15]; 2], |o: &Observation| {
            let (value, jacobian) = jacobian_by_hand(&o.camera, &o.point, o.weight, &o.seen);
            (value.to_vec(), jacobian)
        }),
        returned(Beside(place), |o: &Observation| {
            let (value, blocks) =
                residual::value_and_jacobian(&o.camera, &o.point, o.weight, &o.seen);
            (value, Beside(blocks))
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("ba", "slices, 100 observations", of::<100>),
        Row::new("ba", "slices, 5,000 observations", of::<5000>).large(),
    ]
}
