//! Generic functions: scalars, sizes, lifetimes, `where` clauses, `impl Fn`.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2, RealField, SMatrix, SVector, Vector2, Vector3};
use grad_runtime::{Scalar, assert_gradient, differentiable};

#[differentiable]
fn scalar<T: Scalar>(x: T, y: T) -> T {
    (x * y).sin() + x / y - T::lit(2.0) * x
}

#[test]
fn one_function_serves_both_precisions() {
    let (x, y) = (0.7_f64, 1.3_f64);
    let expected = (
        (x * y).cos() * y + 1.0 / y - 2.0,
        (x * y).cos() * x - x / (y * y),
    );
    let (dx, dy): (f64, f64) = scalar::grad(x, y);
    assert_close(dx, expected.0);
    assert_close(dy, expected.1);
    let (dx, dy) = scalar::grad::<f32>(0.7, 1.3);
    assert_near(dx.into(), expected.0, 1e-5);
    assert_near(dy.into(), expected.1, 1e-5);
    let (value, pullback) = scalar::vjp::<f64>(x, y);
    assert_eq!(value, scalar(x, y));
    assert_close(pullback(2.0).0, 2.0 * expected.0);
    assert_eq!(scalar::value_and_grad::<f64>(x, y).0, scalar(x, y));
}

#[differentiable]
fn real_field<T: RealField + Copy + Scalar>(x: T, y: T) -> T {
    x.exp() * y.sqrt() + x.powi(3) + T::pi() * y
}

#[test]
fn nalgebras_real_field_is_a_scalar() {
    let (x, y) = (0.7_f64, 1.3_f64);
    let (dx, dy) = real_field::grad(x, y);
    assert_close(dx, x.exp() * y.sqrt() + 3.0 * x * x);
    assert_close(dy, 0.5 * x.exp() / y.sqrt() + std::f64::consts::PI);
}

#[differentiable]
fn sizes<const N: usize, const M: usize>(m: &SMatrix<f64, N, M>, x: &SVector<f64, M>) -> f64 {
    (m * x).norm_squared() / N as f64
}

#[test]
fn const_generic_sizes() {
    let m = SMatrix::<f64, 2, 3>::new(1.0, -2.0, 0.5, 0.3, 0.8, -1.1);
    let x = Vector3::new(0.4, -1.0, 2.0);
    let (dm, dx) = sizes::grad(&m, &x);
    assert_all_close(&dm, &(m * x * x.transpose()));
    assert_all_close(&dx, &(m.transpose() * (m * x)));
    let (_, dx) = sizes::grad::<2, 2>(&Matrix2::identity(), &Vector2::new(3.0, 4.0));
    assert_eq!(dx, Vector2::new(3.0, 4.0));
}

#[differentiable]
fn both<T, const N: usize>(v: &SVector<T, N>, s: T) -> T
where
    T: Scalar,
{
    v.dot(v) * s + v[0]
}

#[test]
fn scalar_and_size_together() {
    let v = Vector2::new(1.0, 2.0);
    assert_eq!(both::grad(&v, 3.0), (Vector2::new(7.0, 12.0), 5.0));
    let v = Vector2::new(1.0_f32, 2.0);
    assert_eq!(both::grad(&v, 3.0), (Vector2::new(7.0, 12.0), 5.0));
}

#[differentiable]
fn lifetimes<'a, 'b: 'a>(x: &'a f64, y: &'b f64, #[constant] name: &'static str) -> f64 {
    *x * *y * name.len() as f64
}

#[test]
fn named_lifetimes() {
    assert_eq!(lifetimes::grad(&2.0, &3.0, "ab"), (6.0, 4.0));
}

#[differentiable]
fn callback(x: f64, weight: impl Fn(usize) -> f64, n: usize) -> f64 {
    x * weight(n) + weight(0)
}

#[test]
fn impl_fn_parameters_are_called_on_constants() {
    let table = [1.0, 2.0, 4.0];
    assert_eq!(callback::grad(5.0, |i| table[i], 2), 4.0);
}

#[differentiable]
fn defaulted<T: Scalar + std::fmt::Debug>(x: T, #[constant] label: T) -> T {
    debug_assert!(label == label, "{label:?}");
    x * label
}

#[test]
fn further_bounds_are_kept() {
    assert_eq!(defaulted::grad(2.0, 3.0), 3.0);
}

#[differentiable]
fn generic_caller<T: Scalar>(x: T) -> T {
    scalar(x, x * x) + real_field::<T>(x, T::lit(2.0))
}

#[test]
fn generic_functions_call_each_other() {
    for x in [0.6, 1.4] {
        assert_near(generic_caller::grad(x), slope(generic_caller, x), 1e-8);
    }
    assert_gradient!(generic_caller, (0.6_f64,));
}

#[differentiable]
fn branches<T: Scalar>(x: T) -> T {
    if x > T::zero() { x * x } else { -x }
}

#[test]
fn generic_branches() {
    assert_eq!(branches::grad(3.0), 6.0);
    assert_eq!(branches::grad(-3.0_f32), -1.0);
}
