use grad_runtime::nalgebra::Vector3;
use grad_runtime::prelude::*;

#[differentiable]
fn deduplicated(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    x.dedup(); //~ ERROR the method `dedup` of slices, arrays and `Vec`s has no derivative rule
    x[0]
}

#[differentiable]
fn normalized(v: Vector3<f64>) -> f64 {
    let mut q = v;
    q.normalize_mut(); //~ ERROR `normalize_mut` on an active value is not supported yet
    q.x
}

#[differentiable]
fn filtered(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for v in a.iter_mut().filter(|v| **v > 0.0) { //~ ERROR the iterator method `iter_mut` over active values is not supported
        *v *= 2.0;
    }
    a[0]
}

fn main() {}
