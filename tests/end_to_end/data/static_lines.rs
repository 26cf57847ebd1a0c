//! Static rows and columns that are written into dynamic matrices.

use grad_runtime::nalgebra::{DMatrix, DVector, RowVector2, Vector3};
use grad_runtime::{assert_gradient, prelude::*};

#[differentiable]
fn column(a: &Vector3<f64>) -> f64 {
    let mut m = DMatrix::zeros(3, 2);
    m.set_column(1, a);
    m.set_column(0, &(a * a.x));
    m.norm_squared()
}

#[differentiable]
fn matrix(a: &Vector3<f64>) -> DMatrix<f64> {
    let mut m = DMatrix::zeros(3, 2);
    m.set_column(0, a);
    m
}

#[differentiable]
fn rows(x: &[f64]) -> f64 {
    let mut p = DMatrix::zeros(x.len(), 2);
    for i in 1..x.len() {
        let step = p.row(i - 1) * 0.5 + RowVector2::new(x[i], 1.0);
        p.set_row(i, &step);
    }
    p.norm_squared()
}

#[differentiable]
fn in_a_branch(a: &Vector3<f64>, b: &DVector<f64>) -> f64 {
    let mut m = DMatrix::from_element(3, 2, 1.0);
    for j in 0..2 {
        if a[j] > 0.0 {
            let c = a * b[j];
            m.column_mut(j).copy_from(&c);
        } else {
            m.set_column(j, b);
        }
    }
    (m.transpose() * &m).sum()
}

#[test]
fn static_lines_of_dynamic_matrices() {
    let a = Vector3::new(0.3, -0.7, 1.1);
    assert_gradient!(column, (&a));
    assert_gradient!(rows, (&[0.4, -1.2, 0.7]));
    assert_gradient!(in_a_branch, (&a, &DVector::from_vec(vec![0.5, 1.5, -0.6])));
    let (_, pullback) = matrix::vjp(&a);
    let bar = DMatrix::from_row_slice(3, 2, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    assert_eq!(pullback(bar), Vector3::new(1.0, 3.0, 5.0));
}
