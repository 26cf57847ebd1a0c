//! Operations of one operand.

use crate::differences::{matrix, numbers, unary};
use grad_runtime::Scalar;
use grad_runtime::private::op;
use nalgebra::{Const, DMatrix, DVector, Dyn, SMatrix, SVector, U1};

fn of_scalars<T: Scalar>() {
    let mut next = numbers::<T>(1);
    for _ in 0..4 {
        let a = next();
        unary::<op::Neg, _>(&a);
        unary::<op::Abs, _>(&a);
    }
}

fn of_static_matrices<T: Scalar, const R: usize, const C: usize>() {
    let a: SMatrix<T, R, C> = matrix(Const, Const, 1);
    unary::<op::Neg, _>(&a);
    unary::<op::Abs, _>(&a);
    unary::<op::Norm, _>(&a);
    unary::<op::NormSquared, _>(&a);
    unary::<op::Normalize, _>(&a);
    unary::<op::Transpose, _>(&a);
    unary::<op::Sum, _>(&a);
    unary::<op::Mean, _>(&a);
    unary::<op::Product, _>(&a);
    unary::<op::Max, _>(&a);
    unary::<op::Min, _>(&a);
    unary::<op::Amax, _>(&a);
    unary::<op::Amin, _>(&a);
    unary::<op::RowSum, _>(&a);
    unary::<op::ColumnSum, _>(&a);
    let square: SMatrix<T, R, R> = matrix(Const, Const, 2);
    unary::<op::Trace, _>(&square);
    unary::<op::Diagonal, _>(&square);
}

fn of_dynamic_matrices<T: Scalar>(r: usize, c: usize) {
    let a: DMatrix<T> = matrix(Dyn(r), Dyn(c), 1);
    unary::<op::Neg, _>(&a);
    unary::<op::Abs, _>(&a);
    unary::<op::Norm, _>(&a);
    unary::<op::NormSquared, _>(&a);
    unary::<op::Normalize, _>(&a);
    unary::<op::Transpose, _>(&a);
    unary::<op::Sum, _>(&a);
    unary::<op::Mean, _>(&a);
    unary::<op::Product, _>(&a);
    unary::<op::Max, _>(&a);
    unary::<op::Min, _>(&a);
    unary::<op::Amax, _>(&a);
    unary::<op::Amin, _>(&a);
    unary::<op::RowSum, _>(&a);
    unary::<op::ColumnSum, _>(&a);
    let v: DVector<T> = matrix(Dyn(r), U1, 3);
    unary::<op::Normalize, _>(&v);
    unary::<op::Transpose, _>(&v);
    let square: DMatrix<T> = matrix(Dyn(r), Dyn(r), 2);
    unary::<op::Trace, _>(&square);
    unary::<op::Diagonal, _>(&square);
    unary::<op::Determinant, _>(&square);
}

fn determinants<T: Scalar>() {
    unary::<op::Determinant, _>(&matrix::<T, _, _>(Const::<1>, Const::<1>, 1));
    unary::<op::Determinant, _>(&matrix::<T, _, _>(Const::<2>, Const::<2>, 2));
    unary::<op::Determinant, _>(&matrix::<T, _, _>(Const::<3>, Const::<3>, 3));
    unary::<op::Determinant, _>(&matrix::<T, _, _>(Const::<4>, Const::<4>, 4));
    unary::<op::Determinant, _>(&matrix::<T, _, _>(Const::<5>, Const::<5>, 5));
}

#[test]
fn operations_on_scalars_agree_with_differences() {
    of_scalars::<f64>();
    of_scalars::<f32>();
}

#[test]
fn operations_on_static_matrices_agree_with_differences() {
    of_static_matrices::<f64, 3, 2>();
    of_static_matrices::<f64, 1, 1>();
    of_static_matrices::<f64, 9, 1>();
    of_static_matrices::<f32, 2, 4>();
}

#[test]
fn operations_on_dynamic_matrices_agree_with_differences() {
    of_dynamic_matrices::<f64>(3, 2);
    of_dynamic_matrices::<f64>(6, 5);
    of_dynamic_matrices::<f32>(3, 3);
}

#[test]
fn determinants_agree_with_differences() {
    determinants::<f64>();
    determinants::<f32>();
}

#[test]
fn the_gradient_of_the_determinant_of_a_singular_matrix_is_its_cofactors() {
    use grad_runtime::private::Rule1;
    // Rank 3: the last row is the sum of the first two. The cofactors are minors, computed by hand.
    let m = SMatrix::<f64, 4, 4>::from_row_slice(&[
        1., 0., 0., 0., 0., 1., 0., 0., 0., 0., 1., 0., 1., 1., 0., 0.,
    ]);
    let y = Rule1::<op::Determinant>::primal(&m);
    assert_eq!(y, 0.0);
    let gradient = Rule1::<op::Determinant>::pull(&m, &y, &1.0);
    let expected = SMatrix::<f64, 4, 4>::from_row_slice(&[
        0., 0., 0., -1., 0., 0., 0., -1., 0., 0., 0., 0., 0., 0., 0., 1.,
    ]);
    assert_eq!(gradient, expected);
    let _: SVector<f64, 4> = gradient.column(0).into_owned();
}
