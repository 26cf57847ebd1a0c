//! Exits, names and types of functions that change their arguments.

use grad_runtime::nalgebra::{DMatrix, SVector};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
pub(super) fn early(x: &[f64], y: &mut [f64], z: &mut f64) -> f64 {
    for i in 0..x.len() {
        if x[i] < 0.0 {
            return *z * y[0];
        }
        y[i] += *z * x[i];
        if x[i] > 2.5 {
            *z = y[i];
            break;
        }
        *z *= x[i];
    }
    y[0] * *z
}

#[differentiable]
pub(super) fn shadowed(y: &mut f64, x: f64) {
    *y *= x;
    let y = *y * 2.0;
    let _z = y;
}

#[differentiable]
pub(super) fn exchanged(a: &mut Vec<f64>, b: &mut Vec<f64>, c: &mut f64, d: &mut f64) {
    std::mem::swap(a, b);
    a.push(*c);
    std::mem::swap(c, d);
    b[0] *= *d;
}

#[differentiable]
pub(super) fn matrices(a: &mut DMatrix<f64>, v: &mut SVector<f64, 3>, s: f64) -> f64 {
    a[(0, 1)] *= s;
    *v += SVector::<f64, 3>::new(1.0, s, 2.0);
    v[2] = s * v[0];
    *a *= s;
    a.sum() * v.norm()
}

#[differentiable]
pub(super) fn optional(o: &mut Option<f64>, x: f64) -> f64 {
    let r = match *o {
        Some(v) => v * x,
        None => x,
    };
    *o = Some(r * r);
    r
}

#[test]
fn exits_names_and_types() {
    let x = [1.0, 2.0, 3.0];
    assert_gradient!(early, (&x, &mut [1.0, 2.0, 0.4], &mut 0.4));
    assert_gradient!(early, (&[1.0, -2.0, 3.0], &mut [1.0, 2.0, 0.4], &mut 0.4));
    assert_gradient!(shadowed, (&mut 0.4, 0.7));
    assert_gradient!(
        exchanged,
        (&mut vec![0.4, 0.5], &mut vec![0.7], &mut 0.3, &mut 0.9)
    );
    let a = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    assert_gradient!(
        matrices,
        (
            &mut a.clone(),
            &mut SVector::<f64, 3>::new(0.1, 0.2, 0.3),
            0.7
        )
    );
    assert_gradient!(optional, (&mut Some(0.4), 0.7));
}
