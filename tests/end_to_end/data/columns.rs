//! Mutation of nalgebra's vectors and matrices: elements, rows, columns.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2x3, Matrix3, SVector, Vector2, Vector3};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn elements(v: &Vector3<f64>, x: f64, i: usize) -> f64 {
    let mut w = *v;
    w[0] = x * w[1];
    w[i] += w[0] * x;
    w.y *= 2.0;
    w.z = w.x - w[i];
    let mut m = Matrix2x3::zeros();
    m[(0, 1)] = w.y;
    m[(1, i)] -= x;
    m[(0, 1)] *= m[(1, i)];
    m[4] = w.z;
    w.norm_squared() + m.sum() * x
}

#[test]
fn elements_by_index_and_by_name() {
    for i in 0..3 {
        assert_gradient!(elements, (&Vector3::new(0.5, -1.0, 2.0), 0.7, i));
    }
}

#[differentiable]
fn recurrence(start: f64, factor: &Vector2<f64>) -> f64 {
    let mut v = SVector::<f64, 8>::zeros();
    v[0] = start;
    v[1] = start * start;
    for i in 2..8 {
        v[i] = factor.x * v[i - 1] + factor.y * v[i - 2];
    }
    v.norm()
}

#[test]
fn vectors_updated_in_loops() {
    assert_gradient!(recurrence, (0.7, &Vector2::new(0.5, -0.8)));
}

#[differentiable]
fn elimination(a: Matrix3<f64>, b: Vector3<f64>) -> f64 {
    let mut a = a;
    let mut x = b;
    for i in 0..3 {
        for j in i + 1..3 {
            let factor = a[(j, i)] / a[(i, i)];
            for k in i..3 {
                a[(j, k)] = a[(j, k)] - factor * a[(i, k)];
            }
            x[j] = x[j] - factor * x[i];
        }
    }
    for i in (0..3).rev() {
        for j in i + 1..3 {
            x[i] = x[i] - a[(i, j)] * x[j];
        }
        x[i] /= a[(i, i)];
    }
    x.x + 2.0 * x.y + 3.0 * x.z
}

#[test]
fn gaussian_elimination_has_the_derivative_of_the_solution() {
    let a = Matrix3::new(3.0, -0.5, 0.3, 0.2, 2.4, -0.7, 0.6, 0.1, 1.9);
    let b = Vector3::new(1.0, -2.0, 0.5);
    let inverse = a.try_inverse().unwrap();
    let x = inverse * b;
    let adjoint = inverse.transpose() * Vector3::new(1.0, 2.0, 3.0);
    let (da, db) = elimination::grad(a, b);
    assert_all_close(&db, &adjoint);
    assert_all_close(&da, &(-adjoint * x.transpose()));
}
