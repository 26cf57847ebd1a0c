//! Matrices built of columns, rows, diagonals, slices and functions.

use grad_runtime::nalgebra::{
    DMatrix, DVector, Matrix2, Matrix2x3, Matrix3, RealField, RowDVector, RowVector2, SMatrix,
    SVector, Vector2, Vector3,
};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn lines(a: &Vector2<f64>, b: &Vector2<f64>) -> f64 {
    let m = Matrix2::from_columns(&[*a, *b]);
    let n = Matrix2::from_diagonal(a);
    let r = Matrix2::from_rows(&[a.transpose(), (a + b).transpose()]);
    (m * n * r).trace() + SMatrix::<f64, 2, 2>::from_diagonal_element(b.x).sum()
}

/// Two matrices of the same constructor: what is made for the one has names of its own.
#[differentiable]
fn twice(a: &Vector2<f64>, b: &Vector2<f64>) -> f64 {
    let m = Matrix2::from_columns(&[*a, *b]);
    let n = Matrix2::from_columns(&[*b, a + b]);
    m.sum() * n.trace() + SMatrix::<f64, 2, 2>::from_diagonal_element(b.x).sum()
}

#[differentiable]
fn functions(v: &Vector3<f64>, x: f64) -> f64 {
    let m = Matrix3::from_fn(|i, j| v[i] * v[j] + x * (i + 2 * j) as f64);
    let w = SVector::<f64, 4>::from_fn(|i, _| x.powi(i as i32));
    (m * v).norm() + w.norm_squared()
}

#[differentiable]
fn slices(v: &[f64], x: f64) -> f64 {
    let rows = Matrix2x3::from_row_slice(&[x, v[0], v[1], 2.0, v[2], x * x]);
    let columns = Matrix2x3::from_column_slice(v);
    let listed = Vector3::from_vec(vec![x, v[0] * x, v[5]]);
    let iterated = Vector3::from_iterator(v.iter().take(3).map(|e| e * x));
    (rows * listed).dot(&(columns * iterated))
}

#[differentiable]
fn dynamic(v: &DVector<f64>, x: f64) -> f64 {
    let d = DMatrix::from_diagonal(v);
    let f = DMatrix::from_fn(2, 3, |i, j| v[j] * x + i as f64);
    let s = DMatrix::from_row_slice(2, 3, &[x, v[0], v[1], 2.0, v[2], x * x]);
    let c = DMatrix::from_columns(&[v.clone(), v * x]);
    let e = DVector::from_element(3, x.sin());
    let p = DVector::from_vec(vec![x, v[1]]);
    ((f + s) * d * c * p).sum() + e.dot(v)
}

#[test]
fn of_columns_rows_and_diagonals() {
    let (a, b) = (Vector2::new(0.5, 2.0), Vector2::new(-1.0, 3.0));
    assert_gradient!(lines, (&a, &b));
    assert_gradient!(twice, (&a, &b));
}

#[test]
fn of_functions_of_the_position() {
    assert_gradient!(functions, (&Vector3::new(0.5, -1.0, 2.0), 0.7));
}

#[test]
fn of_slices_and_iterators() {
    assert_gradient!(slices, (&[0.5, -1.0, 2.0, 0.3, 1.5, -0.4][..], 0.7));
}

#[test]
fn of_dimensions_known_at_run_time() {
    let v = DVector::from_vec(vec![0.5, -1.0, 2.0]);
    assert_gradient!(dynamic, (&v, 0.7));
}

#[differentiable]
fn row_from_array(a: f64, b: f64) -> RowVector2<f64> {
    RowVector2::from([a, b * b])
}
#[differentiable]
fn matrix_from_columns(a: f64, b: f64) -> f64 {
    let m = SMatrix::<f64, 2, 2>::from([[a, b], [a, a * b]]);
    m[(0, 1)] * m[(1, 1)]
}
#[differentiable]
fn matrix_from_an_array(columns: [[f64; 2]; 2]) -> f64 {
    Matrix2::from(columns).norm()
}
#[differentiable]
fn dynamic_from_vec(a: f64, b: f64) -> f64 {
    DVector::<f64>::from(vec![a, b]).norm()
}
#[differentiable]
fn dynamic_from_collected(a: &[f64]) -> f64 {
    RowDVector::from(a.iter().map(|x| x * x).collect::<Vec<f64>>()).norm()
}
#[differentiable]
fn generic_row<T: RealField + Copy>(x: T, y: T) -> RowVector2<T> {
    RowVector2::from([x, y * y])
}
#[differentiable]
fn of_generic_row(x: f64) -> f64 {
    generic_row(x, x).dot(&RowVector2::new(1.0, 2.0))
}

#[test]
fn constructors_named_from() {
    assert_gradient!(row_from_array, (1.0, 2.0));
    assert_gradient!(matrix_from_columns, (1.0, 2.0));
    assert_gradient!(matrix_from_an_array, ([[1.0, 2.0], [3.0, 4.0]]));
    assert_gradient!(dynamic_from_vec, (1.0, 2.0));
    assert_gradient!(dynamic_from_collected, (&[1.0, 2.0][..]));
    assert_gradient!(of_generic_row, (0.7));
}
