//! `W5`: the Jacobian of a residual of bundle adjustment (ADBench's second objective) by camera, point and weight, and
//! the gradient of its loss.

mod by_hand;
mod forms;

use crate::flat::Beside;
use crate::inputs;
use crate::row::{Row, Sides, into, returned, sides};
use grad_runtime::Tangent as _;
use grad_runtime::nalgebra::{DMatrix, SMatrix, SVector, Vector2, Vector3};

pub use by_hand::{jacobian_by_hand, loss_by_hand};
pub use forms::{Camera, array, array_loss, vector, vector_loss};

/// An observation: a camera, a point, a weight, and where the point was seen.
#[derive(Clone, Copy)]
pub struct Observation {
    /// Rotation, centre, focal length, principal point, distortion.
    pub camera: [f64; 11],
    /// The point.
    pub point: [f64; 3],
    /// The weight of the residual.
    pub weight: f64,
    /// Where it was seen.
    pub seen: [f64; 2],
}

/// The 5,000 observations.
pub fn observations() -> Vec<Observation> {
    let cameras: Vec<[f64; 11]> = inputs::uniform_rows(501, 50, 0.0, 1.0);
    let points: Vec<[f64; 3]> = inputs::uniform_rows(502, 1000, 0.0, 1.0);
    let weights = inputs::uniform(503, 5000, 0.5, 1.0);
    let seen: Vec<[f64; 2]> = inputs::uniform_rows(504, 5000, 0.0, 640.0);
    let camera = |u: [f64; 11]| {
        std::array::from_fn(|i| match i {
            0..3 => -0.3 + 0.6 * u[i],
            3..6 => -1.0 + 2.0 * u[i],
            6 => 500.0 + 500.0 * u[i],
            7..9 => 300.0 + 40.0 * u[i],
            _ => -0.05 + 0.1 * u[i],
        })
    };
    (0..5000)
        .map(|i| {
            let [x, y, z] = points[i % 1000];
            Observation {
                camera: camera(cameras[(i % 1000 + 17 * (i / 1000)) % 50]),
                point: [-1.0 + 2.0 * x, -1.0 + 2.0 * y, 4.0 + 4.0 * z],
                weight: weights[i],
                seen: seen[i],
            }
        })
        .collect()
}

/// An observation in nalgebra's types.
#[derive(Clone, Copy)]
struct Vectors {
    camera: SVector<f64, 11>,
    parts: Camera,
    point: Vector3<f64>,
    weight: f64,
    seen: Vector2<f64>,
    arrays: Observation,
}

fn vectors() -> Vec<Vectors> {
    observations()
        .into_iter()
        .map(|o| {
            let [r0, r1, r2, c0, c1, c2, focal, x, y, k0, k1] = o.camera;
            Vectors {
                camera: o.camera.into(),
                parts: Camera {
                    rotation: Vector3::new(r0, r1, r2),
                    centre: Vector3::new(c0, c1, c2),
                    focal,
                    principal: Vector2::new(x, y),
                    distortion: Vector2::new(k0, k1),
                },
                point: o.point.into(),
                weight: o.weight,
                seen: o.seen.into(),
                arrays: o,
            }
        })
        .collect()
}

/// The derivative of the loss: camera, point, weight.
type Gradient = ([f64; 11], [f64; 3], f64);

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    const CHECKSUM: f64 = 2.714410663071e+04;
    const NORM: f64 = 7.396036973458e+04;
    vec![
        Row::new("W5", "array", arrays).published(CHECKSUM, NORM),
        Row::new("W5", "nalgebra", nalgebra).published(CHECKSUM, NORM),
        Row::new("W5", "struct", structs).published(CHECKSUM, NORM),
        Row::new("W5-loss", "array", array_losses),
        Row::new("W5-loss", "nalgebra", nalgebra_losses),
        Row::new("W5-loss", "struct", struct_losses),
    ]
}

const ZERO: [[f64; 15]; 2] = [[0.0; 15]; 2];
const ZERO_GRADIENT: Gradient = ([0.0; 11], [0.0; 3], 0.0);

/// The Jacobian by hand.
fn hand(o: &Observation) -> ([f64; 2], [[f64; 15]; 2]) {
    jacobian_by_hand(&o.camera, &o.point, o.weight, &o.seen)
}

/// The Jacobian by hand, with a vector for the value.
fn hand_of_vectors(o: &Vectors) -> (Vector2<f64>, [[f64; 15]; 2]) {
    let (value, jacobian) = hand(&o.arrays);
    (value.into(), jacobian)
}

/// The gradient of the loss by hand.
fn loss_hand(o: &Observation) -> (f64, Gradient) {
    loss_by_hand(&o.camera, &o.point, o.weight, &o.seen)
}

fn arrays() -> Sides {
    type Blocks = (SMatrix<f64, 2, 11>, SMatrix<f64, 2, 3>, SVector<f64, 2>);
    sides(
        observations(),
        |o| array(&o.camera, &o.point, o.weight, &o.seen),
        returned(ZERO, hand),
        returned(Beside(Blocks::default()), |o: &Observation| {
            let (value, blocks) = array::value_and_jacobian(&o.camera, &o.point, o.weight, &o.seen);
            (value, Beside(blocks))
        }),
    )
}

fn nalgebra() -> Sides {
    type Blocks = (SMatrix<f64, 2, 11>, SMatrix<f64, 2, 3>, SVector<f64, 2>);
    sides(
        vectors(),
        |o| vector(&o.camera, &o.point, o.weight, &o.seen),
        returned(ZERO, hand_of_vectors),
        returned(Beside(Blocks::default()), |o: &Vectors| {
            let (value, blocks) =
                vector::value_and_jacobian(&o.camera, &o.point, o.weight, &o.seen);
            (value, Beside(blocks))
        }),
    )
}

fn structs() -> Sides {
    let place = (
        DMatrix::zeros(2, 11),
        SMatrix::<f64, 2, 3>::zeros(),
        SVector::<f64, 2>::zeros(),
    );
    sides(
        vectors(),
        |o| o.parts.error(&o.point, o.weight, &o.seen),
        returned(ZERO, hand_of_vectors),
        returned(Beside(place), |o: &Vectors| {
            let (value, blocks) = o
                .parts
                .error_value_and_jacobian(&o.point, o.weight, &o.seen);
            (value, Beside(blocks))
        }),
    )
}

fn array_losses() -> Sides {
    sides(
        observations(),
        |o| array_loss(&o.camera, &o.point, o.weight, &o.seen),
        returned(ZERO_GRADIENT, loss_hand),
        returned(ZERO_GRADIENT, |o: &Observation| {
            array_loss::value_and_grad(&o.camera, &o.point, o.weight, &o.seen)
        }),
    )
}

fn nalgebra_losses() -> Sides {
    let place = (SVector::<f64, 11>::zeros(), Vector3::<f64>::zeros(), 0.0);
    sides(
        vectors(),
        |o| vector_loss(&o.camera, &o.point, o.weight, &o.seen),
        returned(ZERO_GRADIENT, |o: &Vectors| loss_hand(&o.arrays)),
        returned(place, |o: &Vectors| {
            vector_loss::value_and_grad(&o.camera, &o.point, o.weight, &o.seen)
        }),
    )
}

fn struct_losses() -> Sides {
    let first = vectors()[0];
    sides(
        vectors(),
        |o| o.parts.loss(&o.point, o.weight, &o.seen),
        returned(ZERO_GRADIENT, |o: &Vectors| loss_hand(&o.arrays)),
        into((first.parts, first.point, 0.0), |o: &Vectors, g| {
            g.set_zero();
            o.parts.loss_accumulate_grad(&o.point, o.weight, &o.seen, g)
        }),
    )
}
