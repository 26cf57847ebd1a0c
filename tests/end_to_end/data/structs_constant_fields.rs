//! Nested structs with constant fields.

use crate::support::*;
use grad_runtime::nalgebra::{SMatrix, SVector, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Layer {
    weights: SMatrix<f64, 2, 3>,
    bias: Vector2<f64>,
    #[constant]
    leak: f64,
    #[constant]
    #[allow(dead_code)]
    name: &'static str,
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Network {
    first: Layer,
    scale: f64,
}

fn network() -> Network {
    Network {
        first: Layer {
            weights: SMatrix::<f64, 2, 3>::new(0.1, -0.2, 0.3, 0.4, 0.5, -0.6),
            bias: Vector2::new(0.05, -0.15),
            leak: 0.01,
            name: "first",
        },
        scale: 1.5,
    }
}

#[differentiable]
fn output(network: &Network, x: &SVector<f64, 3>) -> f64 {
    let h = network.first.weights * x + network.first.bias;
    let h = h.map(|a| a.tanh()) * network.first.leak + h;
    network.scale * h.norm_squared() + network.first.weights[(0, 1)] * network.first.bias.x
}

#[test]
fn nested_structs_and_constant_fields() {
    let (network, x) = (network(), SVector::<f64, 3>::new(1.0, -2.0, 0.5));
    assert_gradient!(output, (&network, &x));
    let (gradient, _) = output::grad(&network, &x);
    let _: (&SMatrix<f64, 2, 3>, f64) = (&gradient.first.weights, gradient.scale);
    let scale = slope(
        |scale| {
            let mut moved = network.clone();
            moved.scale = scale;
            output(&moved, &x)
        },
        network.scale,
    );
    assert_near(gradient.scale, scale, 1e-8);
}
