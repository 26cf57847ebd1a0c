//! `W8-arm`: the Jacobian of where the hand of a UR5 is, by its six angles.

use crate::inputs;
use crate::row::{Row, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::{Matrix3, SMatrix, SVector, Vector3};

/// Lengths along the turned x axes.
const A: [f64; 6] = [0.0, -0.425, -0.39225, 0.0, 0.0, 0.0];
/// Lengths along the axes of the joints.
const D: [f64; 6] = [0.089159, 0.0, 0.0, 0.10915, 0.09465, 0.0823];
/// Sines of the angles between the axes.
const SIN: [f64; 6] = [1.0, 0.0, 0.0, 1.0, -1.0, 0.0];
/// Cosines of these angles.
const COS: [f64; 6] = [0.0, 1.0, 1.0, 0.0, 0.0, 1.0];

/// Over arrays: the product of the poses, by loops.
#[differentiable(graph)]
pub fn array(q: &[f64; 6]) -> [f64; 3] {
    let mut rotation = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let mut position = [0.0; 3];
    for i in 0..6 {
        let (s, c) = (q[i].sin(), q[i].cos());
        let joint = [
            [c, -s * COS[i], s * SIN[i]],
            [s, c * COS[i], -c * SIN[i]],
            [0.0, SIN[i], COS[i]],
        ];
        let offset = [A[i] * c, A[i] * s, D[i]];
        let mut product = [[0.0; 3]; 3];
        for row in 0..3 {
            for k in 0..3 {
                position[row] += rotation[row][k] * offset[k];
                for column in 0..3 {
                    product[row][column] += rotation[row][k] * joint[k][column];
                }
            }
        }
        rotation = product;
    }
    position
}

/// Over vectors and matrices of nalgebra.
#[differentiable]
pub fn vector(q: &SVector<f64, 6>) -> Vector3<f64> {
    let mut rotation = Matrix3::identity();
    let mut position = Vector3::zeros();
    for i in 0..6 {
        let (s, c) = (q[i].sin(), q[i].cos());
        position += rotation * Vector3::new(A[i] * c, A[i] * s, D[i]);
        rotation *= Matrix3::new(
            c,
            -s * COS[i],
            s * SIN[i],
            s,
            c * COS[i],
            -c * SIN[i],
            0.0,
            SIN[i],
            COS[i],
        );
    }
    position
}

/// Over a slice, from the hand backwards: each joint moves a point.
#[differentiable]
pub fn slice(q: &[f64]) -> Vec<f64> {
    let (mut x, mut y, mut z) = (0.0, 0.0, 0.0);
    for i in (0..q.len()).rev() {
        let (s, c) = q[i].sin_cos();
        let along = A[i] + x;
        let across = COS[i] * y - SIN[i] * z;
        z = SIN[i] * y + COS[i] * z + D[i];
        x = c * along - s * across;
        y = s * along + c * across;
    }
    vec![x, y, z]
}

/// The position and the Jacobian by rows, written by hand: axes and origins of the frames, and the point backwards.
#[inline]
pub fn by_hand(q: &[f64; 6]) -> ([f64; 3], [[f64; 6]; 3]) {
    let [(s0, c0), (s1, c1), (s2, c2), (s3, c3), (s4, c4), (s5, c5)] = q.map(f64::sin_cos);
    let _ = (s5, c5);
    // The axes 2, 3 and 4 are parallel: their angles add in the plane that the first turns.
    let (s12, c12) = (s1 * c2 + c1 * s2, c1 * c2 - s1 * s2);
    let (s123, c123) = (s12 * c3 + c12 * s3, c12 * c3 - s12 * s3);
    // In the plane: along the arm, up, and across it.
    let wrist = (
        D[4] * s123 - D[5] * s4 * c123,
        -D[4] * c123 - D[5] * s4 * s123,
    );
    let lower = (A[2] * c12 + wrist.0, A[2] * s12 + wrist.1);
    let along = A[1] * c1 + lower.0;
    let up = A[1] * s1 + lower.1;
    let across = D[3] + D[5] * c4;
    let position = [
        c0 * along + s0 * across,
        s0 * along - c0 * across,
        D[0] + up,
    ];
    let by_fifth = (-D[5] * c4 * c123, -D[5] * c4 * s123, -D[5] * s4);
    let jacobian = [
        [
            -position[1],
            -c0 * up,
            -c0 * lower.1,
            -c0 * wrist.1,
            c0 * by_fifth.0 + s0 * by_fifth.2,
            0.0,
        ],
        [
            position[0],
            -s0 * up,
            -s0 * lower.1,
            -s0 * wrist.1,
            s0 * by_fifth.0 - c0 * by_fifth.2,
            0.0,
        ],
        [0.0, along, lower.0, wrist.0, by_fifth.1, 0.0],
    ];
    (position, jacobian)
}

fn points() -> Vec<[f64; 6]> {
    let pi = std::f64::consts::PI;
    inputs::uniform_rows(801, 1000, -pi, pi)
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    const ZERO: [[f64; 6]; 3] = [[0.0; 6]; 3];
    const CHECKSUM: f64 = 1.340740831138e+01;
    const NORM: f64 = 2.664112299244e+01;
    vec![
        Row::new("W8-arm", "array", || {
            sides(
                points(),
                array,
                returned(ZERO, |q: &[f64; 6]| by_hand(q)),
                returned(SMatrix::<f64, 3, 6>::zeros(), |q: &[f64; 6]| {
                    array::value_and_jacobian(q)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W8-arm", "nalgebra", || {
            sides(
                points().into_iter().map(SVector::from).collect(),
                vector,
                returned(ZERO, |q: &SVector<f64, 6>| {
                    let (position, jacobian) = by_hand(&q.data.0[0]);
                    (position.into(), jacobian)
                }),
                returned(SMatrix::<f64, 3, 6>::zeros(), |q: &SVector<f64, 6>| {
                    vector::value_and_jacobian(q)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W8-arm", "slice", || {
            sides(
                points(),
                |q| slice(q),
                returned(ZERO, |q: &[f64; 6]| {
                    let (position, jacobian) = by_hand(q);
                    (position.to_vec(), jacobian)
                }),
                returned(
                    grad_runtime::nalgebra::DMatrix::zeros(3, 6),
                    |q: &[f64; 6]| slice::value_and_jacobian(q),
                ),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
