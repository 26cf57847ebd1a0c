use grad_runtime::nalgebra::Vector3;
use grad_runtime::prelude::*;

#[differentiable]
fn popped(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    let last = x.pop().unwrap(); //~ ERROR `pop` changes its receiver, which is not supported here
    last * last
}

#[differentiable]
fn popped_in_a_statement(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    x.pop(); //~ ERROR `pop` on an active value is not supported yet
    x[0]
}

#[differentiable]
fn normalized(v: Vector3<f64>) -> f64 {
    let mut q = v;
    q.normalize_mut(); //~ ERROR `normalize_mut` on an active value is not supported yet
    q.x
}

#[differentiable]
fn written_through_references(x: f64) -> f64 {
    let mut a = [0.0; 4];
    for (i, v) in a.iter_mut().enumerate() {
        *v = x * i as f64; //~ ERROR an active value is written through a reference
    }
    a.iter().sum()
}

fn main() {}
