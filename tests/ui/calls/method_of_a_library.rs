use grad_runtime::nalgebra::{Matrix3, Vector3};
use grad_runtime::prelude::*;

#[differentiable]
fn of_a_matrix(a: &Matrix3<f64>) -> f64 {
    a.svd(false, false).singular_values.sum() //~ ERROR the method `svd` of matrices has no derivative rule
}

#[differentiable]
fn of_a_vector(a: Vector3<f64>) -> f64 {
    a.sup(&Vector3::zeros()).x //~ ERROR the method `sup` of matrices has no derivative rule
}

#[differentiable]
fn of_an_option(x: Option<f64>) -> f64 {
    x.xor(None).unwrap() //~ ERROR the method `xor` of `Option`s has no derivative rule
}

#[differentiable]
fn of_a_slice(x: &[f64]) -> f64 {
    x.repeat(2)[0] //~ ERROR the method `repeat` of slices, arrays and `Vec`s has no derivative rule
}

fn main() {}
