//! Hand tracking: where the points of a skinned hand are, less where they were seen, by 26 parameters of the pose (global
//! rotation and translation, and 20 angles of the fingers).

mod by_hand;

use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::{DMatrix, Matrix3, Matrix4, Vector3, Vector4};

/// Bones: the forearm, the palm, and four of each finger.
const BONES: usize = 22;
/// Parameters of a pose.
const PARAMETERS: usize = 26;

/// A hand at rest, and what of it was seen.
pub struct Model {
    parents: [Option<usize>; BONES],
    /// From a bone to its parent.
    relatives: Vec<Matrix4<f64>>,
    /// From the hand to a bone.
    inverses: Vec<Matrix4<f64>>,
    vertices: Vec<Vector4<f64>>,
    /// The bones that move a vertex.
    weights: Vec<[(usize, f64); 3]>,
    seen: Vec<(usize, Vector3<f64>)>,
}

/// The rotations about x, z and y, one after the other.
#[differentiable]
fn turned(angles: &[f64; 3]) -> Matrix4<f64> {
    let (sx, cx) = angles[0].sin_cos();
    let (sz, cz) = angles[1].sin_cos();
    let (sy, cy) = angles[2].sin_cos();
    Matrix4::new(
        cz * cy,
        cz * sy * sx - sz * cx,
        cz * sy * cx + sz * sx,
        0.0,
        sz * cy,
        sz * sy * sx + cz * cx,
        sz * sy * cx - cz * sx,
        0.0,
        -sy,
        cy * sx,
        cy * cx,
        0.0,
        0.0,
        0.0,
        0.0,
        1.0,
    )
}

/// The rotation about an axis by its length.
#[differentiable]
fn rotation(axis: &Vector3<f64>) -> Matrix3<f64> {
    let square = axis.norm_squared();
    let cross = Matrix3::new(
        0.0, -axis.z, axis.y, axis.z, 0.0, -axis.x, -axis.y, axis.x, 0.0,
    );
    if square < 1e-20 {
        return Matrix3::identity() + cross;
    }
    let angle = square.sqrt();
    let (sin, cos) = angle.sin_cos();
    Matrix3::identity() + cross * (sin / angle) + cross * cross * ((1.0 - cos) / square)
}

/// The residuals of all points.
#[differentiable]
pub fn residuals(theta: &[f64], #[constant] model: &Model) -> Vec<f64> {
    let mut pose = [[0.0; 3]; BONES];
    let mut next = 6;
    for finger in 0..5 {
        for joint in 2..5 {
            let bone = 4 * finger + joint;
            pose[bone][0] = theta[next];
            next += 1;
            if joint == 2 {
                pose[bone][1] = theta[next];
                next += 1;
            }
        }
    }
    let mut absolutes: Vec<Matrix4<f64>> = Vec::with_capacity(BONES);
    for bone in 0..BONES {
        let relative = model.relatives[bone] * turned(&pose[bone]);
        let absolute = match model.parents[bone] {
            Some(parent) => absolutes[parent] * relative,
            None => relative,
        };
        absolutes.push(absolute);
    }
    let mut transforms: Vec<Matrix4<f64>> = Vec::with_capacity(BONES);
    for bone in 0..BONES {
        transforms.push(absolutes[bone] * model.inverses[bone]);
    }
    let global = rotation(&Vector3::new(theta[0], theta[1], theta[2]));
    let shift = Vector3::new(theta[3], theta[4], theta[5]);
    let mut errors = Vec::with_capacity(3 * model.seen.len());
    for (vertex, point) in &model.seen {
        let mut place = Vector3::zeros();
        for (bone, weight) in &model.weights[*vertex] {
            let moved = transforms[*bone] * model.vertices[*vertex];
            place += Vector3::new(moved.x, moved.y, moved.z) * *weight;
        }
        let error = point - (global * place + shift);
        for i in 0..3 {
            errors.push(error[i]);
        }
    }
    errors
}

/// A hand of the shape of ADBench's, with other numbers.
fn model(points: usize) -> Model {
    let parents = std::array::from_fn(|bone| match bone {
        0 => None,
        1 => Some(0),
        _ if bone % 4 == 2 => Some(1),
        _ => Some(bone - 1),
    });
    let numbers: Vec<[f64; 6]> = inputs::uniform_rows(1301, BONES, -0.3, 0.3);
    let relatives: Vec<Matrix4<f64>> = numbers
        .iter()
        .map(|&[a, b, c, x, y, z]| {
            turned(&[a, b, c]).append_translation(&Vector3::new(x, y, 1.0 + z))
        })
        .collect();
    let mut absolutes: Vec<Matrix4<f64>> = Vec::new();
    for bone in 0..BONES {
        let parent = parents[bone].map_or(Matrix4::identity(), |parent: usize| absolutes[parent]);
        absolutes.push(parent * relatives[bone]);
    }
    let invert = |m: &Matrix4<f64>| m.try_inverse().expect("rigid motions have inverses");
    let vertices: Vec<[f64; 3]> = inputs::uniform_rows(1302, 544, -1.0, 3.0);
    let shares: Vec<[f64; 3]> = inputs::uniform_rows(1303, 544, 0.1, 1.0);
    let weights = shares.iter().enumerate().map(|(vertex, share)| {
        let total: f64 = share.iter().sum();
        std::array::from_fn(|k| ((vertex + 7 * k) % BONES, share[k] / total))
    });
    let seen: Vec<[f64; 3]> = inputs::uniform_rows(1304, points, -1.0, 3.0);
    Model {
        parents,
        inverses: absolutes.iter().map(invert).collect(),
        relatives,
        vertices: vertices
            .iter()
            .map(|v| Vector3::from(*v).push(1.0))
            .collect(),
        weights: weights.collect(),
        seen: seen
            .iter()
            .enumerate()
            .map(|(i, point)| ((5 * i) % 544, Vector3::from(*point)))
            .collect(),
    }
}

fn of<const POINTS: usize>() -> Sides {
    type Point = (Vec<f64>, Model);
    sides(
        vec![(inputs::uniform(1305, PARAMETERS, -0.5, 0.5), model(POINTS))],
        |(theta, model)| residuals(theta, model),
        into(
            by_hand::Place::new(POINTS),
            |(theta, model): &Point, place| by_hand::jacobian(theta, model, place),
        ),
        into(
            DMatrix::zeros(3 * POINTS, PARAMETERS),
            |(theta, model): &Point, place| {
                let (value, jacobian) = residuals::value_and_jacobian(theta, model);
                *place = jacobian;
                value
            },
        ),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("ht", "20 points", of::<20>),
        Row::new("ht", "200 points", of::<200>).large(),
    ]
}
