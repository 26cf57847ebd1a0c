//! `W8-se3`: the Jacobian of a point that a screw moves, by the screw and the point.

use crate::flat::Beside;
use crate::inputs;
use crate::row::{Row, returned, sides};
use grad_runtime::nalgebra::{DMatrix, SMatrix, Vector3};
use grad_runtime::{Differentiable, differentiable};

/// The cross product.
#[differentiable]
fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

/// Over arrays.
#[differentiable]
pub fn array(w: &[f64; 3], v: &[f64; 3], p: &[f64; 3]) -> [f64; 3] {
    let t = (w[0] * w[0] + w[1] * w[1] + w[2] * w[2]).sqrt();
    let a = t.sin() / t;
    let b = (1.0 - t.cos()) / (t * t);
    let c = (1.0 - a) / (t * t);
    let wp = cross(w, p);
    let wwp = cross(w, &wp);
    let wv = cross(w, v);
    let wwv = cross(w, &wv);
    let mut moved = [0.0; 3];
    for i in 0..3 {
        moved[i] = p[i] + a * wp[i] + b * wwp[i] + v[i] + b * wv[i] + c * wwv[i];
    }
    moved
}

/// Over vectors of nalgebra.
#[differentiable]
pub fn vector(w: &Vector3<f64>, v: &Vector3<f64>, p: &Vector3<f64>) -> Vector3<f64> {
    let t = w.norm();
    let a = t.sin() / t;
    let b = (1.0 - t.cos()) / (t * t);
    let c = (1.0 - a) / (t * t);
    let wp = w.cross(p);
    let wv = w.cross(v);
    p + wp * a + w.cross(&wp) * b + v + wv * b + w.cross(&wv) * c
}

/// A velocity: how a body turns and moves.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Screw {
    /// The axis times the angle.
    pub turn: Vector3<f64>,
    /// The translation.
    pub shift: Vector3<f64>,
}

impl Screw {
    /// The point after the motion.
    #[differentiable]
    pub fn moves(&self, p: &Vector3<f64>) -> Vector3<f64> {
        let t = self.turn.norm();
        let a = t.sin() / t;
        let b = (1.0 - t.cos()) / t.powi(2);
        let c = (1.0 - a) / t.powi(2);
        let turned = self.turn.cross(p);
        let shifted = self.turn.cross(&self.shift);
        let point = p + turned * a + self.turn.cross(&turned) * b;
        point + self.shift + shifted * b + self.turn.cross(&shifted) * c
    }
}

/// The point and the Jacobian by rows (turn, shift, point), written by hand.
#[inline]
pub fn by_hand(w: &[f64; 3], v: &[f64; 3], p: &[f64; 3]) -> ([f64; 3], [[f64; 9]; 3]) {
    let square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
    let t = square.sqrt();
    let (sin, cos) = t.sin_cos();
    let (inv_t, inv_square) = (1.0 / t, 1.0 / square);
    let a = sin * inv_t;
    let b = (1.0 - cos) * inv_square;
    let c = (1.0 - a) * inv_square;
    let (wp, wv) = (cross(w, p), cross(w, v));
    let (wwp, wwv) = (cross(w, &wp), cross(w, &wv));
    // The derivatives of the three factors by the angle, each divided by the angle once more.
    let a_dot = (cos - a) * inv_square;
    let b_dot = (a - 2.0 * b) * inv_square;
    let c_dot = (-a_dot - 2.0 * c) * inv_square;
    // What multiplies w in the derivative: the moved point as a function of the angle alone.
    let by_angle: [f64; 3] =
        std::array::from_fn(|i| a_dot * wp[i] + b_dot * (wwp[i] + wv[i]) + c_dot * wwv[i]);
    // w × (w × x) = w (w · x) - x (w · w), of which the derivative by w in the direction e is
    // e (w · x) + w (e · x) - 2 x (w · e).
    let (w_p, w_v) = (
        w[0] * p[0] + w[1] * p[1] + w[2] * p[2],
        w[0] * v[0] + w[1] * v[1] + w[2] * v[2],
    );
    let through = b * w_p + c * w_v;
    let mixed: [f64; 3] = std::array::from_fn(|i| b * p[i] + c * v[i]);
    let crossed: [f64; 3] = std::array::from_fn(|i| a * p[i] + b * v[i]);
    let mut jacobian = [[0.0; 9]; 3];
    let mut moved = [0.0; 3];
    for i in 0..3 {
        moved[i] = p[i] + a * wp[i] + b * (wwp[i] + wv[i]) + v[i] + c * wwv[i];
        for j in 0..3 {
            let outer = w[i] * w[j];
            jacobian[i][j] = (by_angle[i] - 2.0 * mixed[i]) * w[j] + w[i] * mixed[j];
            jacobian[i][3 + j] = c * outer;
            jacobian[i][6 + j] = b * outer;
        }
        jacobian[i][i] += through;
        jacobian[i][3 + i] += 1.0 - c * square;
        jacobian[i][6 + i] += 1.0 - b * square;
    }
    // e × x and w × e
    for (i, j, k) in [(0, 1, 2), (1, 2, 0), (2, 0, 1)] {
        jacobian[i][j] += crossed[k];
        jacobian[j][i] -= crossed[k];
        jacobian[i][3 + j] -= b * w[k];
        jacobian[j][3 + i] += b * w[k];
        jacobian[i][6 + j] -= a * w[k];
        jacobian[j][6 + i] += a * w[k];
    }
    (moved, jacobian)
}

type Point = [[f64; 3]; 3];
type Vectors = [Vector3<f64>; 3];

fn points() -> Vec<Point> {
    let rows: Vec<[f64; 9]> = inputs::uniform_rows(811, 1000, -1.0, 1.0);
    rows.into_iter()
        .map(|[w0, w1, w2, v0, v1, v2, p0, p1, p2]| [[w0, w1, w2], [v0, v1, v2], [p0, p1, p2]])
        .collect()
}

/// The derivative by hand, with a vector for the value.
fn hand([w, v, p]: &Vectors) -> (Vector3<f64>, [[f64; 9]; 3]) {
    let (moved, jacobian) = by_hand(&w.data.0[0], &v.data.0[0], &p.data.0[0]);
    (moved.into(), jacobian)
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    type Static = SMatrix<f64, 3, 3>;
    const ZERO: [[f64; 9]; 3] = [[0.0; 9]; 3];
    const CHECKSUM: f64 = 4.734340204347e+03;
    const NORM: f64 = 9.051350800378e+01;
    vec![
        Row::new("W8-se3", "array", || {
            sides(
                points(),
                |[w, v, p]| array(w, v, p),
                returned(ZERO, |[w, v, p]: &Point| by_hand(w, v, p)),
                returned(
                    Beside::<(Static, Static, Static)>::default(),
                    |[w, v, p]: &Point| {
                        let (moved, jacobian) = array::value_and_jacobian(w, v, p);
                        (moved, Beside(jacobian))
                    },
                ),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W8-se3", "nalgebra", || {
            sides(
                points().into_iter().map(|p| p.map(Vector3::from)).collect(),
                |[w, v, p]: &Vectors| vector(w, v, p),
                returned(ZERO, hand),
                returned(
                    Beside::<(Static, Static, Static)>::default(),
                    |[w, v, p]: &Vectors| {
                        let (moved, jacobian) = vector::value_and_jacobian(w, v, p);
                        (moved, Beside(jacobian))
                    },
                ),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W8-se3", "struct", || {
            sides(
                points().into_iter().map(|p| p.map(Vector3::from)).collect(),
                |&[turn, shift, p]: &Vectors| Screw { turn, shift }.moves(&p),
                returned(ZERO, hand),
                returned(
                    Beside((DMatrix::zeros(3, 6), Static::zeros())),
                    |&[turn, shift, p]: &Vectors| {
                        let (moved, jacobian) = Screw { turn, shift }.moves_value_and_jacobian(&p);
                        (moved, Beside(jacobian))
                    },
                ),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
