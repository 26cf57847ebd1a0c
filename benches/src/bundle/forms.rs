//! The primal, as it is written with different types.

use grad_runtime::nalgebra::{SVector, Vector2, Vector3};
use grad_runtime::{Differentiable, differentiable};

/// A point turned about an axis by the length of the axis (Rodrigues), over arrays.
#[differentiable]
fn rotated(r: &[f64; 3], x: &[f64; 3]) -> [f64; 3] {
    let square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    if square > 0.0 {
        let angle = square.sqrt();
        let (sin, cos) = (angle.sin(), angle.cos());
        let w = [r[0] / angle, r[1] / angle, r[2] / angle];
        let along = (w[0] * x[0] + w[1] * x[1] + w[2] * x[2]) * (1.0 - cos);
        let wx = [
            w[1] * x[2] - w[2] * x[1],
            w[2] * x[0] - w[0] * x[2],
            w[0] * x[1] - w[1] * x[0],
        ];
        [
            x[0] * cos + wx[0] * sin + w[0] * along,
            x[1] * cos + wx[1] * sin + w[1] * along,
            x[2] * cos + wx[2] * sin + w[2] * along,
        ]
    } else {
        [
            x[0] + r[1] * x[2] - r[2] * x[1],
            x[1] + r[2] * x[0] - r[0] * x[2],
            x[2] + r[0] * x[1] - r[1] * x[0],
        ]
    }
}

/// Over arrays. A camera is rotation (3), centre (3), focal length, principal point (2), radial distortion (2).
#[differentiable(graph)]
pub fn array(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] seen: &[f64; 2],
) -> [f64; 2] {
    let rotation = [camera[0], camera[1], camera[2]];
    let from_centre = [
        point[0] - camera[3],
        point[1] - camera[4],
        point[2] - camera[5],
    ];
    let p = rotated(&rotation, &from_centre);
    let (x, y) = (p[0] / p[2], p[1] / p[2]);
    let square = x * x + y * y;
    let factor = 1.0 + camera[9] * square + camera[10] * square * square;
    let (u, v) = (
        camera[6] * x * factor + camera[7],
        camera[6] * y * factor + camera[8],
    );
    [weight * (u - seen[0]), weight * (v - seen[1])]
}

/// Half the square of the residual, over arrays.
#[differentiable(graph)]
pub fn array_loss(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] seen: &[f64; 2],
) -> f64 {
    let error = array(camera, point, weight, seen);
    0.5 * (error[0] * error[0] + error[1] * error[1])
}

/// A point turned about an axis, over vectors.
#[differentiable]
fn turned(r: &Vector3<f64>, x: &Vector3<f64>) -> Vector3<f64> {
    let square = r.norm_squared();
    if square > 0.0 {
        let angle = square.sqrt();
        let w = r / angle;
        x * angle.cos() + w.cross(x) * angle.sin() + w * (w.dot(x) * (1.0 - angle.cos()))
    } else {
        x + r.cross(x)
    }
}

/// Over vectors of nalgebra.
#[differentiable]
pub fn vector(
    camera: &SVector<f64, 11>,
    point: &Vector3<f64>,
    weight: f64,
    #[constant] seen: &Vector2<f64>,
) -> Vector2<f64> {
    let rotation = Vector3::new(camera[0], camera[1], camera[2]);
    let centre = Vector3::new(camera[3], camera[4], camera[5]);
    let p = turned(&rotation, &(point - centre));
    let projected = Vector2::new(p.x / p.z, p.y / p.z);
    let square = projected.norm_squared();
    let factor = 1.0 + camera[9] * square + camera[10] * square * square;
    let principal = Vector2::new(camera[7], camera[8]);
    (projected * (camera[6] * factor) + principal - seen) * weight
}

/// Half the square of the residual, over vectors of nalgebra.
#[differentiable]
pub fn vector_loss(
    camera: &SVector<f64, 11>,
    point: &Vector3<f64>,
    weight: f64,
    #[constant] seen: &Vector2<f64>,
) -> f64 {
    0.5 * vector(camera, point, weight, seen).norm_squared()
}

/// A camera.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Camera {
    /// Axis times angle.
    pub rotation: Vector3<f64>,
    /// Where it stands.
    pub centre: Vector3<f64>,
    /// Focal length.
    pub focal: f64,
    /// Principal point.
    pub principal: Vector2<f64>,
    /// Radial distortion.
    pub distortion: Vector2<f64>,
}

crate::flat_fields!(Camera: rotation, centre, focal, principal, distortion);

impl Camera {
    /// Where the camera sees a point.
    #[differentiable]
    pub fn project(&self, point: &Vector3<f64>) -> Vector2<f64> {
        let p = turned(&self.rotation, &(point - self.centre));
        let projected = Vector2::new(p.x, p.y) / p.z;
        let square = projected.norm_squared();
        let factor = 1.0 + self.distortion.x * square + self.distortion.y * square * square;
        projected * factor * self.focal + self.principal
    }

    /// The weighted residual.
    #[differentiable]
    pub fn error(
        &self,
        point: &Vector3<f64>,
        weight: f64,
        #[constant] seen: &Vector2<f64>,
    ) -> Vector2<f64> {
        (self.project(point) - seen) * weight
    }

    /// Half its square.
    #[differentiable]
    pub fn loss(&self, point: &Vector3<f64>, weight: f64, #[constant] seen: &Vector2<f64>) -> f64 {
        0.5 * self.error(point, weight, seen).norm_squared()
    }
}
