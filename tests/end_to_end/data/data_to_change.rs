//! Data that several topics change.

use grad_runtime::Differentiable;
use grad_runtime::nalgebra::Vector3;

pub(crate) const X: [f64; 5] = [0.3, 0.7, -0.4, 1.2, 0.9];
pub(crate) const Y: [f64; 5] = [1.3, 0.2, 0.5, 0.6, -0.1];

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Particle {
    pub(crate) pos: Vector3<f64>,
    pub(crate) vel: Vector3<f64>,
    pub(crate) mass: f64,
}

pub(crate) fn particles() -> Vec<Particle> {
    vec![
        Particle {
            pos: Vector3::new(0.1, 0.2, 0.3),
            vel: Vector3::new(0.3, -0.2, 0.5),
            mass: 1.5,
        },
        Particle {
            pos: Vector3::new(0.4, -0.2, 0.3),
            vel: Vector3::new(-0.3, 0.7, 0.1),
            mass: 0.5,
        },
    ]
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Layer {
    pub(crate) weights: Vec<f64>,
    pub(crate) bias: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Net {
    pub(crate) layers: Vec<Layer>,
    pub(crate) scale: f64,
}

pub(crate) fn net() -> Net {
    Net {
        layers: vec![
            Layer {
                weights: vec![0.2, 0.5, -0.3],
                bias: 0.1,
            },
            Layer {
                weights: vec![0.7, -0.4],
                bias: 0.6,
            },
        ],
        scale: 1.2,
    }
}
