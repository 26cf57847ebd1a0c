//! A function passed to `map` or `zip_map` by its name has the derivative of the closure that calls it.

use grad_runtime::nalgebra::{SMatrix, Vector3};
use grad_runtime::{assert_gradient, ops, prelude::*};

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: SMatrix<f64, 2, 3>,
}

#[differentiable]
fn bound_to_a_variable(v: &Vector3<f64>) -> f64 {
    let a = v.map(ops::sigmoid);
    a.sum()
}

#[differentiable]
fn a_method_of_the_float(v: &Vector3<f64>) -> f64 {
    let a = v.map(f64::sin);
    a.sum()
}

#[differentiable]
fn two_vectors(v: &Vector3<f64>, w: &Vector3<f64>) -> f64 {
    let a = v.zip_map(w, f64::atan2);
    a.sum()
}

#[differentiable]
fn an_array(v: [f64; 3]) -> f64 {
    let a = v.map(f64::sin);
    a[0] + a[1] + a[2]
}

#[differentiable]
fn assigned_in_a_branch(v: &Vector3<f64>) -> f64 {
    let mut a = Vector3::zeros();
    if v.x > 0.0 {
        a = v.map(f64::sin);
    }
    a.sum()
}

#[differentiable]
fn of_a_field(layer: &Layer, #[constant] x: &Vector3<f64>) -> f64 {
    let a = (layer.weights * x).map(ops::sigmoid);
    a.norm_squared()
}

#[differentiable]
fn of_a_constant(v: &Vector3<f64>, #[constant] w: &Vector3<f64>) -> f64 {
    let a = w.map(f64::sin);
    v.dot(&a)
}

#[test]
fn a_function_named_in_map_is_differentiated() {
    let (v, w) = (Vector3::new(0.5, -1.0, 2.0), Vector3::new(1.0, 2.0, 3.0));
    assert_gradient!(bound_to_a_variable, (&v));
    assert_gradient!(a_method_of_the_float, (&v));
    assert_gradient!(two_vectors, (&v, &w));
    assert_gradient!(an_array, ([0.5, -1.0, 2.0]));
    assert_gradient!(assigned_in_a_branch, (&v));
    assert_gradient!(of_a_constant, (&v, &w));
    assert_eq!(a_method_of_the_float::grad(&v), v.map(f64::cos));
}

#[test]
fn a_function_named_in_map_reaches_the_fields_of_a_struct() {
    let layer = Layer {
        weights: SMatrix::from_row_slice(&[0.3, -0.2, 0.5, 0.1, 0.7, -0.4]),
    };
    assert_gradient!(of_a_field, (&layer, &Vector3::new(0.7, -1.2, 1.0)));
}
