//! `accumulate_grad`: adds the gradient to what is there.

use crate::support::*;
use grad_runtime::nalgebra::{SMatrix, Vector2, Vector3};
use grad_runtime::{Differentiable, Tangent, differentiable};

#[differentiable]
fn one(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn several(x: f64, v: &Vector2<f64>, n: usize) -> f64 {
    x * v.x * n as f64 + v.y
}

#[test]
fn it_adds_to_what_is_there() {
    let mut gradient = 100.0;
    assert_eq!(one::accumulate_grad(3.0, &mut gradient), 9.0);
    assert_eq!(one::accumulate_grad(4.0, &mut gradient), 16.0);
    assert_eq!(gradient, 114.0);

    let mut gradient = (1.0, Vector2::new(10.0, 20.0));
    let value = several::accumulate_grad(2.0, &Vector2::new(3.0, 4.0), 5, &mut gradient);
    assert_eq!(value, 34.0);
    assert_eq!(gradient, (16.0, Vector2::new(20.0, 21.0)));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Model {
    weights: SMatrix<f64, 2, 3>,
    bias: Vector2<f64>,
}

#[differentiable]
fn loss(model: &Model, #[constant] x: &Vector3<f64>, #[constant] y: &Vector2<f64>) -> f64 {
    let residual = model.weights * x + model.bias - y;
    0.5 * residual.norm_squared()
}

#[test]
fn a_batch_is_a_loop_over_accumulate_grad() {
    let model = Model {
        weights: SMatrix::<f64, 2, 3>::new(0.1, -0.2, 0.3, 0.4, 0.5, -0.6),
        bias: Vector2::new(0.5, -0.5),
    };
    let batch = [
        (Vector3::new(1.0, 2.0, 3.0), Vector2::new(1.0, -1.0)),
        (Vector3::new(-1.0, 0.5, 0.0), Vector2::new(0.0, 2.0)),
        (Vector3::new(0.3, -0.3, 1.0), Vector2::new(-0.5, 0.5)),
    ];
    let mut gradient = model.zero_tangent();
    let mut total = 0.0;
    for (x, y) in &batch {
        total += loss::accumulate_grad(&model, x, y, &mut gradient);
    }
    let mut expected = Model {
        weights: SMatrix::zeros(),
        bias: Vector2::zeros(),
    };
    let mut expected_total = 0.0;
    for (x, y) in &batch {
        let residual = model.weights * x + model.bias - y;
        expected.weights += residual * x.transpose();
        expected.bias += residual;
        expected_total += 0.5 * residual.norm_squared();
    }
    assert_close(total, expected_total);
    assert_all_close(&gradient.weights, &expected.weights);
    assert_all_close(&gradient.bias, &expected.bias);
    assert_close(
        gradient.norm(),
        (expected.weights.norm_squared() + expected.bias.norm_squared()).sqrt(),
    );
}

#[differentiable]
fn of_a_slice(values: &[f64], i: usize) -> f64 {
    values[i] * values[0]
}

#[test]
fn a_slice_accumulates_into_a_vec() {
    let mut gradient = vec![1.0, 1.0, 1.0];
    of_a_slice::accumulate_grad(&[2.0, 3.0, 5.0], 2, &mut gradient);
    assert_eq!(gradient, [6.0, 1.0, 3.0]);
}

#[test]
#[should_panic(expected = "values")]
fn a_gradient_of_another_shape_panics_and_names_the_argument() {
    of_a_slice::accumulate_grad(&[2.0, 3.0, 5.0], 2, &mut vec![1.0]);
}

#[differentiable]
fn through_a_call(model: &Model, x: &Vector3<f64>) -> f64 {
    loss(model, grad_runtime::constant(x), &Vector2::zeros()) + model.bias.x
}

#[test]
fn calls_accumulate_too() {
    let model = Model {
        weights: SMatrix::zeros(),
        bias: Vector2::new(0.5, -0.5),
    };
    let mut gradient = (model.zero_tangent(), Vector3::new(7.0, 8.0, 9.0));
    through_a_call::accumulate_grad(&model, &Vector3::new(1.0, 2.0, 3.0), &mut gradient);
    through_a_call::accumulate_grad(&model, &Vector3::new(1.0, 2.0, 3.0), &mut gradient);
    assert_eq!(gradient.0.bias, Vector2::new(3.0, -1.0));
    assert_eq!(gradient.1, Vector3::new(7.0, 8.0, 9.0));
}
