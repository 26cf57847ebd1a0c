//! The Jacobian written by hand: the derivatives of the bones first, which are few, and then of the points.

use super::{BONES, Model, PARAMETERS, rotation, turned};
use crate::flat::Flat;
use grad_runtime::nalgebra::{Matrix3, Matrix3x4, Matrix4, Vector3};

/// The Jacobian by rows.
#[derive(Clone)]
pub struct Place {
    rows: Vec<[f64; PARAMETERS]>,
}

impl Place {
    /// Room for so many points.
    pub fn new(points: usize) -> Self {
        Self {
            rows: vec![[0.0; PARAMETERS]; 3 * points],
        }
    }
}

impl Flat for Place {
    fn flat(&self, out: &mut Vec<f64>) {
        self.rows.flat(out);
    }
}

/// The derivative of a rotation about x and z (the third angle is 0) by one of them.
fn turned_dot(x: f64, z: f64, by_z: bool) -> Matrix4<f64> {
    let ((sx, cx), (sz, cz)) = (x.sin_cos(), z.sin_cos());
    let [a, b, c, d, e, f] = if by_z {
        [-sz, -cz * cx, cz * sx, cz, -sz * cx, sz * sx]
    } else {
        [0.0, sz * sx, sz * cx, 0.0, -cz * sx, -cz * cx]
    };
    let (g, h) = if by_z { (0.0, 0.0) } else { (cx, -sx) };
    Matrix4::new(
        a, b, c, 0.0, d, e, f, 0.0, 0.0, g, h, 0.0, 0.0, 0.0, 0.0, 0.0,
    )
}

/// The derivatives of a rotation by its axis.
fn rotation_dot(axis: &Vector3<f64>) -> [Matrix3<f64>; 3] {
    let square = axis.norm_squared();
    let units: [Matrix3<f64>; 3] = std::array::from_fn(|i| {
        let mut unit = Vector3::zeros();
        unit[i] = 1.0;
        unit.cross_matrix()
    });
    if square < 1e-20 {
        return units;
    }
    let angle = square.sqrt();
    let (sin, cos) = angle.sin_cos();
    let (a, b) = (sin / angle, (1.0 - cos) / square);
    let (a_dot, b_dot) = ((cos - a) / square, (a - 2.0 * b) / square);
    let cross = axis.cross_matrix();
    let both = cross * cross;
    let by_angle = cross * a_dot + both * b_dot;
    std::array::from_fn(|i| {
        by_angle * axis[i] + units[i] * a + (units[i] * cross + cross * units[i]) * b
    })
}

/// The upper three rows.
fn affine(m: Matrix4<f64>) -> Matrix3x4<f64> {
    m.fixed_rows::<3>(0).into_owned()
}

/// The residuals, returned, and their Jacobian.
pub fn jacobian(theta: &[f64], model: &Model, place: &mut Place) -> Vec<f64> {
    let mut pose = [[0.0; 2]; BONES];
    // For each bone the number of its first parameter, and how many it has.
    let mut parameters = [(0, 0); BONES];
    let mut next = 6;
    for finger in 0..5 {
        for joint in 2..5 {
            let count = if joint == 2 { 2 } else { 1 };
            pose[4 * finger + joint][..count].copy_from_slice(&theta[next..next + count]);
            parameters[4 * finger + joint] = (next, count);
            next += count;
        }
    }
    let mut relatives = [Matrix4::zeros(); BONES];
    let mut absolutes = [Matrix4::zeros(); BONES];
    let mut transforms = [Matrix3x4::zeros(); BONES];
    // The derivatives of a bone by the parameters of its finger, of which there are four; the finger's first one.
    let mut absolutes_dot = [[Matrix4::zeros(); 4]; BONES];
    let mut transforms_dot = [[Matrix3x4::zeros(); 4]; BONES];
    let mut known = [(0, 0); BONES];
    for bone in 0..BONES {
        let [x, z] = pose[bone];
        relatives[bone] = model.relatives[bone] * turned(&[x, z, 0.0]);
        let parent = model.parents[bone];
        absolutes[bone] = match parent {
            Some(parent) => absolutes[parent] * relatives[bone],
            None => relatives[bone],
        };
        transforms[bone] = affine(absolutes[bone] * model.inverses[bone]);
        let (first, count) = parameters[bone];
        let Some(parent) = parent.filter(|parent| *parent > 0) else {
            continue;
        };
        let (start, before) = if known[parent].1 == 0 {
            (first, 0)
        } else {
            known[parent]
        };
        for k in 0..before {
            absolutes_dot[bone][k] = absolutes_dot[parent][k] * relatives[bone];
        }
        for k in 0..count {
            let turn = turned_dot(x, z, k == 1);
            absolutes_dot[bone][before + k] = absolutes[parent] * (model.relatives[bone] * turn);
        }
        known[bone] = (start, before + count);
        for k in 0..before + count {
            transforms_dot[bone][k] = affine(absolutes_dot[bone][k] * model.inverses[bone]);
        }
    }
    let axis = Vector3::new(theta[0], theta[1], theta[2]);
    let global = rotation(&axis);
    let global_dot = rotation_dot(&axis);
    let shift = Vector3::new(theta[3], theta[4], theta[5]);
    let mut errors = Vec::with_capacity(3 * model.seen.len());
    for ((vertex, point), rows) in model.seen.iter().zip(place.rows.as_chunks_mut::<3>().0) {
        *rows = [[0.0; PARAMETERS]; 3];
        let mut position = Vector3::zeros();
        for (bone, weight) in &model.weights[*vertex] {
            let vertex = model.vertices[*vertex] * *weight;
            position += transforms[*bone] * vertex;
            let (start, count) = known[*bone];
            for k in 0..count {
                let column = global * (transforms_dot[*bone][k] * vertex);
                for i in 0..3 {
                    rows[i][start + k] -= column[i];
                }
            }
        }
        for k in 0..3 {
            let column = global_dot[k] * position;
            for i in 0..3 {
                rows[i][k] = -column[i];
            }
            rows[k][3 + k] = -1.0;
        }
        let error = point - (global * position + shift);
        errors.extend(&error);
    }
    errors
}
