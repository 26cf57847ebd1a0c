//! Operations of two operands. The functions are generic as a user's are: that they compile is half of the test.

use crate::differences::{binary, first, matrix, numbers, unary};
use grad_runtime::Scalar;
use grad_runtime::private::op;
use nalgebra::{Const, DMatrix, DVector, Dyn, Point, RowDVector, SMatrix, SVector, U1};

fn of_scalars<T: Scalar>() {
    let mut next = numbers::<T>(1);
    let (a, b) = (next(), next());
    binary::<op::Add, _, _>(&a, &b);
    binary::<op::Sub, _, _>(&a, &b);
    binary::<op::Mul, _, _>(&a, &b);
    binary::<op::Div, _, _>(&a, &b);
    binary::<op::Rem, _, _>(&T::lit(7.3), &T::lit(2.0));
    binary::<op::Rem, _, _>(&T::lit(-7.3), &T::lit(2.0));
}

fn of_static_matrices<T: Scalar, const R: usize, const C: usize, const K: usize>() {
    let a: SMatrix<T, R, C> = matrix(Const, Const, 1);
    let b: SMatrix<T, R, C> = matrix(Const, Const, 2);
    let c: SMatrix<T, C, K> = matrix(Const, Const, 3);
    let d: SMatrix<T, R, K> = matrix(Const, Const, 4);
    let at: SMatrix<T, C, R> = matrix(Const, Const, 5);
    let v: SVector<T, C> = matrix(Const, Const, 6);
    let s = T::lit(1.3);
    binary::<op::Add, _, _>(&a, &b);
    binary::<op::Sub, _, _>(&a, &b);
    binary::<op::Mul, _, _>(&a, &c);
    binary::<op::Mul, _, _>(&a, &v);
    binary::<op::Mul, _, _>(&v, &v.transpose());
    binary::<op::Mul, _, _>(&v.transpose(), &v);
    binary::<op::Mul, _, _>(&a, &s);
    binary::<op::Mul, _, _>(&s, &a);
    binary::<op::Div, _, _>(&a, &s);
    binary::<op::Scale, _, _>(&a, &s);
    binary::<op::Unscale, _, _>(&a, &s);
    binary::<op::AddScalar, _, _>(&a, &s);
    binary::<op::TrMul, _, _>(&a, &d);
    binary::<op::Dot, _, _>(&a, &b);
    binary::<op::TrDot, _, _>(&a, &at);
    binary::<op::MetricDistance, _, _>(&a, &b);
    binary::<op::ComponentMul, _, _>(&a, &b);
    binary::<op::ComponentDiv, _, _>(&a, &b);
    first::<op::Column, _, _>(&a, &(C - 1));
    first::<op::Row, _, _>(&a, &(R - 1));
}

fn of_dynamic_matrices<T: Scalar>(r: usize, c: usize, k: usize) {
    let a: DMatrix<T> = matrix(Dyn(r), Dyn(c), 1);
    let b: DMatrix<T> = matrix(Dyn(r), Dyn(c), 2);
    let x: DMatrix<T> = matrix(Dyn(c), Dyn(k), 3);
    let d: DMatrix<T> = matrix(Dyn(r), Dyn(k), 4);
    let at: DMatrix<T> = matrix(Dyn(c), Dyn(r), 5);
    let v: DVector<T> = matrix(Dyn(c), U1, 6);
    let row: RowDVector<T> = matrix(U1, Dyn(r), 7);
    let s = T::lit(1.3);
    binary::<op::Add, _, _>(&a, &b);
    binary::<op::Sub, _, _>(&a, &b);
    binary::<op::Mul, _, _>(&a, &x);
    binary::<op::Mul, _, _>(&a, &v);
    binary::<op::Mul, _, _>(&row, &a);
    binary::<op::Mul, _, _>(&a, &s);
    binary::<op::Mul, _, _>(&s, &a);
    binary::<op::Div, _, _>(&a, &s);
    binary::<op::Scale, _, _>(&a, &s);
    binary::<op::Unscale, _, _>(&a, &s);
    binary::<op::AddScalar, _, _>(&a, &s);
    binary::<op::TrMul, _, _>(&a, &d);
    binary::<op::Dot, _, _>(&a, &b);
    binary::<op::TrDot, _, _>(&a, &at);
    binary::<op::MetricDistance, _, _>(&a, &b);
    binary::<op::ComponentMul, _, _>(&a, &b);
    binary::<op::ComponentDiv, _, _>(&a, &b);
    first::<op::Column, _, _>(&a, &(c - 1));
    first::<op::Row, _, _>(&a, &(r - 1));
}

fn of_mixed_dimensions<T: Scalar>() {
    let fixed: SMatrix<T, 3, 2> = matrix(Const, Const, 1);
    let dynamic: DMatrix<T> = matrix(Dyn(3), Dyn(2), 2);
    let wide: DMatrix<T> = matrix(Dyn(2), Dyn(9), 3);
    let v: DVector<T> = matrix(Dyn(2), U1, 4);
    binary::<op::Add, _, _>(&fixed, &dynamic);
    binary::<op::Sub, _, _>(&dynamic, &fixed);
    binary::<op::ComponentMul, _, _>(&fixed, &dynamic);
    binary::<op::ComponentDiv, _, _>(&dynamic, &fixed);
    binary::<op::Dot, _, _>(&fixed, &dynamic);
    binary::<op::Mul, _, _>(&fixed, &wide);
    binary::<op::Mul, _, _>(&fixed, &v);
    binary::<op::TrMul, _, _>(&fixed, &dynamic);
    binary::<op::TrMul, _, _>(&dynamic, &fixed);
}

fn of_three_elements<T: Scalar>() {
    let a: SVector<T, 3> = matrix(Const, Const, 1);
    let b: SVector<T, 3> = matrix(Const, Const, 2);
    binary::<op::Cross, _, _>(&a, &b);
    binary::<op::Cross, _, _>(&a.transpose(), &b.transpose());
    let c: DVector<T> = matrix(Dyn(3), U1, 3);
    binary::<op::Cross, _, _>(&c, &b);
    binary::<op::Cross, _, _>(&a, &c);
}

#[test]
fn scalar_operators_agree_with_differences() {
    of_scalars::<f64>();
    of_scalars::<f32>();
}

#[test]
fn operations_on_static_matrices_agree_with_differences() {
    of_static_matrices::<f64, 3, 2, 4>();
    of_static_matrices::<f64, 1, 1, 1>();
    of_static_matrices::<f64, 9, 10, 3>();
    of_static_matrices::<f32, 2, 4, 3>();
}

#[test]
fn operations_on_dynamic_matrices_agree_with_differences() {
    of_dynamic_matrices::<f64>(3, 2, 4);
    of_dynamic_matrices::<f64>(11, 9, 7);
    of_dynamic_matrices::<f64>(1, 6, 1);
    of_dynamic_matrices::<f32>(3, 2, 2);
}

#[test]
fn operations_between_static_and_dynamic_dimensions_agree_with_differences() {
    of_mixed_dimensions::<f64>();
    of_mixed_dimensions::<f32>();
}

#[test]
fn cross_products_agree_with_differences() {
    of_three_elements::<f64>();
    of_three_elements::<f32>();
}

fn of_points<T: Scalar, const N: usize>() {
    let v: SVector<T, N> = matrix(Const, Const, 1);
    let w: SVector<T, N> = matrix(Const, Const, 2);
    let (p, q) = (Point::<T, N>::from(v), Point::from(w));
    binary::<op::Add, _, _>(&p, &w);
    binary::<op::Sub, _, _>(&p, &w);
    binary::<op::Sub, _, _>(&p, &q);
    binary::<op::Mul, _, _>(&p, &T::lit(1.3));
    binary::<op::Div, _, _>(&p, &T::lit(1.3));
    unary::<op::Neg, _>(&p);
}

#[test]
fn operations_on_points_agree_with_differences() {
    of_points::<f64, 3>();
    of_points::<f32, 2>();
}
