//! Whole rows, columns and diagonals of matrices, assigned and swapped.

use grad_runtime::nalgebra::{Matrix2x3, Matrix3, Vector2, Vector3};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn columns_and_rows(v: &Vector2<f64>, w: &Vector2<f64>, m: Matrix2x3<f64>) -> f64 {
    let mut m = m;
    m.set_column(0, v);
    m.set_column(1, &(v + w * 2.0));
    m.column_mut(2).copy_from(w);
    let middle: Vector2<f64> = m.column(1).into_owned();
    m.set_row(1, &m.row(0).into_owned());
    m.column_mut(0).fill(middle.x);
    (m.transpose() * v).norm_squared() + middle.dot(w)
}

#[test]
fn whole_columns_and_rows() {
    let m = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    assert_gradient!(
        columns_and_rows,
        (&Vector2::new(0.5, -1.0), &Vector2::new(2.0, 0.3), m)
    );
}

#[differentiable]
fn filled_and_swapped(v: &Vector3<f64>, x: f64) -> f64 {
    let mut m = Matrix3::identity() * x;
    m.fill(x * x);
    m[(0, 2)] = v.x;
    m.swap((0, 2), (1, 1));
    m.swap_rows(0, 1);
    m.swap_columns(1, 2);
    m.fill_diagonal(v.y);
    let mut w = *v;
    w.copy_from(&(m * v));
    w.sum() + w[2] * m[(1, 1)]
}

#[test]
fn fill_swap_and_copy() {
    assert_gradient!(filled_and_swapped, (&Vector3::new(0.5, -1.0, 2.0), 0.7));
}
