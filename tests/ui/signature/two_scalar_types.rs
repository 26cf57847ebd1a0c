use grad_runtime::nalgebra::Vector3;
use grad_runtime::prelude::*;

#[differentiable]
fn of_an_argument(a: f64, d: (f64, Vector3<f32>)) -> f64 { //~ ERROR the components of a tuple have two scalar types
    a * d.0 * f64::from(d.1.x)
}

#[differentiable]
fn of_the_result(x: f64) -> (f32, f64) { //~ ERROR the components of a tuple have two scalar types
    (x as f32, x)
}

fn main() {}
