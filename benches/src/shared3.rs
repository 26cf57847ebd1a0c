//! `W1-shared3`: three scalars, every intermediate used more than once.

use crate::inputs;
use crate::row::{Row, returned, sides};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::Vector3;

/// The gradient in order of the arguments.
pub type Gradient = (f64, f64, f64);

/// A scalar function in which every intermediate result is shared.
#[differentiable(graph)]
pub fn shared3(x: f64, y: f64, z: f64) -> f64 {
    let a = x * y + z.sin();
    let b = a.exp() / (1.0 + a * a);
    let c = (b * b + x * x + 1.0).sqrt();
    let d = (c + y * y + 1.0).ln();
    let e = a * b * c + d.tanh() * z;
    e * e + a * d / c + b * e.sin()
}

/// The value and the gradient of [`shared3()`], written by hand.
#[inline]
pub fn by_hand(x: f64, y: f64, z: f64) -> (f64, Gradient) {
    let (sin_z, cos_z) = z.sin_cos();
    let a = x * y + sin_z;
    let q = 1.0 / (1.0 + a * a);
    let b = a.exp() * q;
    let c = (b * b + x * x + 1.0).sqrt();
    let inv_c = 1.0 / c;
    let w = c + y * y + 1.0;
    let d = w.ln();
    let t = d.tanh();
    let ab = a * b;
    let e = ab * c + t * z;
    let (sin_e, cos_e) = e.sin_cos();
    let d_over_c = d * inv_c;
    let value = e * e + a * d_over_c + b * sin_e;

    let e_bar = 2.0 * e + b * cos_e;
    let a_over_c = a * inv_c;
    let w_bar = (a_over_c + e_bar * z * (1.0 - t * t)) / w;
    let c_bar = e_bar * ab - a_over_c * d_over_c + w_bar;
    // c² = b² + x² + 1
    let square_bar = c_bar * inv_c;
    let ec = e_bar * c;
    let b_bar = sin_e + ec * a + square_bar * b;
    // b = exp(a) q, of which the derivative is b (1 - 2 a q)
    let a_bar = d_over_c + ec * b + b_bar * (b - 2.0 * (ab * q));
    let gradient = (
        square_bar * x + a_bar * y,
        2.0 * y * w_bar + a_bar * x,
        e_bar * t + a_bar * cos_z,
    );
    (value, gradient)
}

/// The 256 input points.
pub fn points() -> Vec<[f64; 3]> {
    inputs::uniform_rows(141, 256, -1.5, 1.5)
}

/// [`shared3()`] of an array.
#[differentiable]
pub fn array(p: &[f64; 3]) -> f64 {
    let [x, y, z] = *p;
    let a = x * y + z.sin();
    let b = a.exp() / (1.0 + a * a);
    let c = (b * b + x * x + 1.0).sqrt();
    let d = (c + y * y + 1.0).ln();
    let e = a * b * c + d.tanh() * z;
    e * e + a * d / c + b * e.sin()
}

/// [`shared3()`] of a vector.
#[differentiable]
pub fn vector(p: &Vector3<f64>) -> f64 {
    let a = p.x * p.y + p.z.sin();
    let b = a.exp() / (1.0 + a * a);
    let c = (b * b + p.x * p.x + 1.0).sqrt();
    let d = (c + p.y * p.y + 1.0).ln();
    let e = a * b * c + d.tanh() * p.z;
    e * e + a * d / c + b * e.sin()
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    type Point = [f64; 3];
    const ZERO: Gradient = (0.0, 0.0, 0.0);
    const CHECKSUM: f64 = 2.064127455000e+03;
    const NORM: f64 = 5.521839488890e+02;
    vec![
        Row::new("W1-shared3", "scalars", || {
            sides(
                points(),
                |&[x, y, z]| shared3(x, y, z),
                returned(ZERO, |&[x, y, z]: &Point| by_hand(x, y, z)),
                returned(ZERO, |&[x, y, z]: &Point| shared3::value_and_grad(x, y, z)),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-shared3", "array", || {
            sides(
                points(),
                array,
                returned(ZERO, |&[x, y, z]: &Point| by_hand(x, y, z)),
                returned([0.0; 3], |p: &Point| array::value_and_grad(p)),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-shared3", "nalgebra", || {
            sides(
                points().into_iter().map(Vector3::from).collect(),
                vector,
                returned(ZERO, |p: &Vector3<f64>| by_hand(p.x, p.y, p.z)),
                returned(Vector3::zeros(), |p: &Vector3<f64>| {
                    vector::value_and_grad(p)
                }),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
