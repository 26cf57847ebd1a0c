use grad_runtime::nalgebra::{self as na, Point3};
use grad_runtime::prelude::*;

#[differentiable]
fn distance(p: &Point3<f64>, q: &Point3<f64>) -> f64 {
    na::distance(p, q) //~ ERROR the function `distance` of `na` has no derivative rule
}

fn main() {}
