//! Static vectors and matrices of nalgebra: every operation against differences, and closed forms.

use crate::support::*;
use grad_runtime::nalgebra::{
    self, Matrix2, Matrix2x3, Matrix3, Matrix3x2, RowVector3, SMatrix, SVector, Vector2, Vector3,
    Vector4, matrix, vector,
};
use grad_runtime::{assert_gradient, differentiable};

fn v3() -> Vector3<f64> {
    Vector3::new(0.7, -1.2, 2.1)
}

fn w3() -> Vector3<f64> {
    Vector3::new(-0.4, 0.9, 1.6)
}

fn m3() -> Matrix3<f64> {
    Matrix3::new(1.0, -0.5, 0.3, 0.2, 1.4, -0.7, 0.6, 0.1, 0.9)
}

#[differentiable]
fn sums_by_value(v: Vector3<f64>, w: Vector3<f64>) -> f64 {
    let a = v + w;
    let b = v - w;
    let c = -v;
    (a - c).dot(&(b + w))
}

#[differentiable]
fn sums_by_reference(v: &Vector3<f64>, w: &Vector3<f64>) -> f64 {
    let a = v + w;
    let b = v - w;
    let c = -v;
    let d = a + v;
    let e = v - b;
    (&d - &c).dot(&(e + w))
}

#[test]
fn sums_and_differences() {
    // (2v + w) · v
    let (dv, dw) = sums_by_value::grad(v3(), w3());
    assert_all_close(&dv, &(4.0 * v3() + w3()));
    assert_all_close(&dw, &v3());
    // (3v + w) · 2w
    let (dv, dw) = sums_by_reference::grad(&v3(), &w3());
    assert_all_close(&dv, &(6.0 * w3()));
    assert_all_close(&dw, &(6.0 * v3() + 4.0 * w3()));
    assert_gradient!(sums_by_value, (v3(), w3()));
    assert_gradient!(sums_by_reference, (&v3(), &w3()));
}

#[differentiable]
fn scalings(v: &Vector3<f64>, m: &Matrix3<f64>, s: f64, t: &f64) -> f64 {
    let a = v * s;
    let b = s * v;
    let c = v / s;
    let d = a * *t - b / *t + 2.0 * c * 3.0;
    let n = m * s + s * m - m / 2.0;
    (n * d).sum()
}

#[test]
fn scaling_from_both_sides() {
    assert_gradient!(scalings, (&v3(), &m3(), 1.7, &0.6));
}

#[differentiable]
fn scaled_sum(v: Vector3<f64>, s: f64) -> f64 {
    (v * s).sum() + (v / s).sum() + (2.0 * v).sum()
}

#[test]
fn scaling_in_closed_form() {
    let (dv, ds) = scaled_sum::grad(v3(), 2.0);
    assert_all_close(&dv, &Vector3::repeat(2.0 + 0.5 + 2.0));
    assert_close(ds, v3().sum() - v3().sum() / 4.0);
}

#[differentiable]
fn matrix_vector(m: &Matrix2x3<f64>, v: &Vector3<f64>) -> Vector2<f64> {
    m * v
}

#[differentiable]
fn matrix_matrix(a: &Matrix2x3<f64>, b: &Matrix3x2<f64>) -> Matrix2<f64> {
    a * b
}

#[differentiable]
fn products_by_value(a: Matrix2x3<f64>, b: Matrix3x2<f64>, v: Vector2<f64>) -> f64 {
    let c = a * b;
    let d = b * a;
    (c * v).norm_squared() + (d * (b * v)).sum() + (v.transpose() * c * v).sum()
}

#[test]
fn matrix_products() {
    let a = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    let b = Matrix3x2::new(0.2, -0.4, 1.5, 0.7, -0.9, 0.1);
    let v = v3();
    let (value, pullback) = matrix_vector::vjp(&a, &v);
    assert_eq!(value, a * v3());
    let y_bar = Vector2::new(2.0, -3.0);
    let (da, dv) = pullback(y_bar);
    assert_all_close(&da, &(y_bar * v3().transpose()));
    assert_all_close(&dv, &(a.transpose() * y_bar));

    let (_, pullback) = matrix_matrix::vjp(&a, &b);
    let c_bar = Matrix2::new(1.0, 2.0, -3.0, 0.5);
    let (da, db) = pullback(c_bar);
    assert_all_close(&da, &(c_bar * b.transpose()));
    assert_all_close(&db, &(a.transpose() * c_bar));

    assert_gradient!(matrix_vector, (&a, &v3()));
    assert_gradient!(matrix_matrix, (&a, &b));
    assert_gradient!(products_by_value, (a, b, Vector2::new(0.4, 1.2)));
}

#[differentiable]
fn dot(v: &Vector3<f64>, w: &Vector3<f64>) -> f64 {
    v.dot(w)
}

#[differentiable]
fn dot_with_itself(v: Vector3<f64>) -> f64 {
    v.dot(&v)
}

#[differentiable]
fn matrix_dot(a: &Matrix3<f64>, b: &Matrix3<f64>) -> f64 {
    a.dot(b)
}

#[differentiable]
fn cross(v: &Vector3<f64>, w: &Vector3<f64>) -> Vector3<f64> {
    v.cross(w)
}

#[test]
fn dot_and_cross() {
    assert_eq!(dot::grad(&v3(), &w3()), (w3(), v3()));
    assert_all_close(&dot_with_itself::grad(v3()), &(2.0 * v3()));
    assert_eq!(matrix_dot::grad(&m3(), &(2.0 * m3())), (2.0 * m3(), m3()));
    let (v, w) = (v3(), w3());
    let (value, pullback) = cross::vjp(&v, &w);
    assert_eq!(value, v3().cross(&w3()));
    let y_bar = Vector3::new(0.3, 1.1, -0.8);
    let (dv, dw) = pullback(y_bar);
    assert_all_close(&dv, &w3().cross(&y_bar));
    assert_all_close(&dw, &y_bar.cross(&v3()));
    assert_gradient!(cross, (&v3(), &w3()));
}

#[differentiable]
fn norm(v: &Vector3<f64>) -> f64 {
    v.norm()
}

#[differentiable]
fn magnitudes(v: &Vector3<f64>) -> f64 {
    v.magnitude() * v.magnitude_squared()
}

#[differentiable]
fn norm_squared(m: &Matrix2x3<f64>) -> f64 {
    m.norm_squared()
}

#[differentiable]
fn normalize(v: &Vector3<f64>) -> Vector3<f64> {
    v.normalize()
}

#[test]
fn norms() {
    let v = v3();
    assert_all_close(&norm::grad(&v), &(v / v.norm()));
    assert_all_close(&magnitudes::grad(&v), &(3.0 * v.norm() * v));
    let m = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    assert_all_close(&norm_squared::grad(&m), &(2.0 * m));
    let y_bar = w3();
    let (_, pullback) = normalize::vjp(&v);
    let u = v / v.norm();
    assert_all_close(&pullback(y_bar), &((y_bar - u * u.dot(&y_bar)) / v.norm()));
    assert_gradient!(norm, (&v));
    assert_gradient!(normalize, (&v));
}

#[differentiable]
fn componentwise(v: &Vector3<f64>, w: &Vector3<f64>) -> f64 {
    let product = v.component_mul(w);
    let quotient = v.component_div(w);
    product.dot(&quotient) + product.sum()
}

#[test]
fn componentwise_products_and_quotients() {
    // Σ vᵢ² + Σ vᵢ wᵢ
    let (dv, dw) = componentwise::grad(&v3(), &w3());
    assert_all_close(&dv, &(2.0 * v3() + w3()));
    assert_all_close(&dw, &v3());
    assert_gradient!(componentwise, (&v3(), &w3()));
}

#[differentiable]
fn transposes(m: &Matrix2x3<f64>, v: &Vector2<f64>) -> f64 {
    let t = m.transpose() * v;
    let u = m.tr_mul(v);
    t.dot(&u) + (m.transpose() * m).trace()
}

#[test]
fn transposes_and_traces() {
    // |mᵀ v|² + |m|²
    let m = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    let v = Vector2::new(0.4, 1.2);
    let (dm, dv) = transposes::grad(&m, &v);
    assert_all_close(&dm, &(2.0 * v * (m.transpose() * v).transpose() + 2.0 * m));
    assert_all_close(&dv, &(2.0 * m * m.transpose() * v));
    assert_gradient!(transposes, (&m, &v));
}

#[differentiable]
fn sum_and_trace(m: Matrix3<f64>) -> f64 {
    m.sum() * m.trace()
}

#[test]
fn sum_and_trace_in_closed_form() {
    let gradient = sum_and_trace::grad(m3());
    let expected = Matrix3::repeat(m3().trace()) + Matrix3::identity() * m3().sum();
    assert_all_close(&gradient, &expected);
}

#[differentiable]
fn indexed(v: &Vector3<f64>, m: &Matrix2x3<f64>, i: usize) -> f64 {
    v[0] * v[1] + v[i] * m[(1, 2)] + m[(0, i)] * m[3] + v.x * v.y - v.z * v[2]
}

#[differentiable]
fn row_and_names(r: &RowVector3<f64>, m: &Matrix2<f64>, v: Vector4<f64>) -> f64 {
    r[1] * r.z + m.m12 * m.m21 + v.w * v.x
}

#[test]
fn components_by_index_and_by_name() {
    let m = Matrix2x3::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    for i in 0..3 {
        assert_gradient!(indexed, (&v3(), &m, i));
    }
    let (dv, dm) = indexed::grad(&v3(), &m, 1);
    let v = v3();
    assert_all_close(&dv, &Vector3::new(2.0 * v.y, 2.0 * v.x - 1.1, -2.0 * v.z));
    // m[3] is the second element of the second column.
    assert_all_close(&dm, &Matrix2x3::new(0.0, 0.8, 0.0, 0.0, -2.0, v.y));
    let (dr, dm, dv) = row_and_names::grad(
        &RowVector3::new(1.0, 2.0, 3.0),
        &Matrix2::new(1.0, 2.0, 3.0, 4.0),
        Vector4::new(1.0, 2.0, 3.0, 4.0),
    );
    assert_eq!(dr, RowVector3::new(0.0, 3.0, 2.0));
    assert_eq!(dm, Matrix2::new(0.0, 3.0, 2.0, 0.0));
    assert_eq!(dv, Vector4::new(4.0, 0.0, 0.0, 1.0));
}

#[test]
#[should_panic(expected = "out of bounds")]
fn an_index_out_of_bounds_panics_as_in_the_primal() {
    indexed::grad(&v3(), &Matrix2x3::zeros(), 3);
}

#[differentiable]
fn constructed(x: f64, y: f64) -> f64 {
    let a = Vector3::new(x, y, x * y);
    let b = SVector::<f64, 3>::from([y, 1.0, x]);
    let c = vector![x, 2.0, y];
    let d = matrix![x, y, 0.0; 1.0, x * x, y; y, y, 2.0];
    let e = Matrix3::new(x, 0.0, 0.0, 0.0, y, 0.0, 0.0, 0.0, x);
    let f = Vector3::from_element(x) + Vector3::repeat(y);
    let mut g = Vector3::zeros();
    g += a;
    (d * a).dot(&b)
        + (e * c).dot(&f)
        + g.dot(&(Matrix3::identity() * c))
        + nalgebra::Vector3::from([x, x, y]).sum()
}

#[test]
fn constructors() {
    assert_gradient!(constructed, (0.8, -1.3));
    let (dx, dy) = constructed::grad(0.8, -1.3);
    assert_all_near(
        &[dx, dy],
        &slopes(|p| constructed(p[0], p[1]), &[0.8, -1.3]),
        1e-8,
    );
}

#[differentiable]
fn single_precision(m: &SMatrix<f32, 2, 2>, v: &SVector<f32, 2>) -> f32 {
    (m * v).norm_squared() * 0.5
}

#[test]
fn single_precision_matrices() {
    let m = Matrix2::new(1.0_f32, 2.0, 3.0, 4.0);
    let v = Vector2::new(1.0_f32, -1.0);
    let (dm, dv) = single_precision::grad(&m, &v);
    assert_eq!(dm, (m * v) * v.transpose());
    assert_eq!(dv, m.transpose() * (m * v));
}

#[differentiable]
fn least_squares(a: &SMatrix<f64, 4, 3>, x: &Vector3<f64>, b: &Vector4<f64>) -> f64 {
    0.5 * (a * x - b).norm_squared()
}

#[test]
fn least_squares_in_closed_form() {
    let a = SMatrix::<f64, 4, 3>::from_fn(|i, j| {
        (i as f64 + 1.0) * 0.3 - (j as f64) * 0.7 + (i * j) as f64 * 0.1
    });
    let (x, b) = (v3(), Vector4::new(1.0, -1.0, 0.5, 2.0));
    let residual = a * x - b;
    let (da, dx, db) = least_squares::grad(&a, &x, &b);
    assert_all_close(&da, &(residual * x.transpose()));
    assert_all_close(&dx, &(a.transpose() * residual));
    assert_all_close(&db, &-residual);
}

#[differentiable]
fn outer(v: &Vector3<f64>, w: &Vector2<f64>) -> f64 {
    let m = v * w.transpose();
    m.norm_squared()
}

#[test]
fn outer_products() {
    let w = Vector2::new(0.3, -2.0);
    let (dv, dw) = outer::grad(&v3(), &w);
    assert_all_close(&dv, &(2.0 * v3() * w.norm_squared()));
    assert_all_close(&dw, &(2.0 * w * v3().norm_squared()));
}

#[differentiable]
fn constant_sides(
    v: &Vector3<f64>,
    #[constant] m: &Matrix3<f64>,
    #[constant] w: &Vector3<f64>,
) -> f64 {
    (m * v).dot(w) + v.component_mul(w).sum() + w.dot(v) + v.cross(w).x + (v - w).norm()
}

#[test]
fn operations_with_one_constant_side() {
    assert_gradient!(constant_sides, (&v3(), &m3(), &w3()));
}

#[differentiable]
fn aliases_and_paths(
    v: &nalgebra::Vector3<f64>,
    m: &grad_runtime::nalgebra::SMatrix<f64, 3, 3>,
) -> f64 {
    v.dot(&(m * v)) + v.norm()
}

#[test]
fn full_paths_to_types() {
    assert_gradient!(aliases_and_paths, (&v3(), &m3()));
}
