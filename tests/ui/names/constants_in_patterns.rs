#![allow(non_upper_case_globals, non_camel_case_types)]
use grad_runtime::differentiable;

const zero: usize = 0;

#[derive(Clone, Copy)]
pub enum Model {
    linear,
    quadratic,
}
use Model::*;

#[differentiable]
fn in_a_match(x: f64, n: usize) -> f64 {
    match n {
        zero => x, //~ ERROR cannot shadow constants
        _ => x * x,
    }
}

#[differentiable]
fn variants(x: f64, #[constant] model: Model) -> f64 {
    match model {
        linear => x, //~ ERROR cannot shadow unit variants
        quadratic => x * x, //~ ERROR cannot shadow unit variants
    }
}

#[differentiable]
fn in_a_macro(x: f64, n: usize) -> f64 {
    if matches!(n, zero) { x } else { x * x } //~ ERROR cannot shadow constants
}

#[differentiable]
fn parameter_beside_a_glob(x: f64, E: f64) -> f64 { //~ ERROR cannot shadow constants
    use std::f64::consts::*;
    x * E * PI
}

fn main() {}
