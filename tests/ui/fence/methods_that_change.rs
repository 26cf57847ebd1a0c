use grad_runtime::nalgebra::Vector3;
use grad_runtime::prelude::*;

#[differentiable]
fn selected(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    *x.select_nth_unstable_by(0, f64::total_cmp).1 //~ ERROR the method `select_nth_unstable_by` of slices, arrays and `Vec`s has no derivative rule
}

#[differentiable]
fn normalized(v: Vector3<f64>) -> f64 {
    let mut q = v;
    q.normalize_mut(); //~ ERROR `normalize_mut` on an active value is not supported yet
    q.x
}

#[differentiable]
fn chained(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x.to_vec(), x.to_vec());
    for v in a.iter_mut().chain(b.iter_mut()) { //~ ERROR the iterator method `iter_mut` over active values is not supported
        *v *= 2.0;
    }
    a[0]
}

fn main() {}
