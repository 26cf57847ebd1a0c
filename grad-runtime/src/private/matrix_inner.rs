//! Rules for operations of two matrices with a scalar result, and for the cross product.

use super::kernels::{mapped, mapped2, transposed, update, update2};
use super::shape::{Owner, Same};
use super::{PullA, PullB, Rule2, op};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::{Allocator, SameShapeAllocator, SameShapeC, SameShapeR};
use nalgebra::constraint::{DimEq, SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

/// An operation with a scalar result. The cotangents add to an accumulator or make a new matrix; `a`, `b`, `y` and `g` are the operands, the
/// result and its cotangent; the tangents are given by those of the operands.
macro_rules! scalar_result {
    (
        $Op:ident [$($bound:tt)*] |$a:ident, $b:ident| $primal:expr;
        a: |$ay:ident, $ag:ident| $a_bar:expr, |$a_acc:ident| $add_a_bar:expr;
        b: |$by:ident, $bg:ident| $b_bar:expr, |$b_acc:ident| $add_b_bar:expr;
        dots: |$y:ident, $a_dot:ident| $by_a:expr, |$b_dot:ident| $by_b:expr;
    ) => {
        #[diagnostic::do_not_recommend]
        impl<T, R1, C1, R2, C2, SA, SB> Rule2<op::$Op, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
        where
            T: Scalar,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            SA: Storage<T, R1, C1>,
            SB: Storage<T, R2, C2>,
            ShapeConstraint: $($bound)*,
        {
            type Output = T;
            #[inline]
            fn primal(&self, b: &Matrix<T, R2, C2, SB>) -> T {
                let ($a, $b) = (self, b);
                $primal
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, R1, C1, R2, C2, SA, SB> PullA<op::$Op, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
        where
            T: Scalar,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
            SB: Storage<T, R2, C2>,
            DefaultAllocator: Allocator<R1, C1>,
            ShapeConstraint: $($bound)*,
        {
            #[inline]
            fn push_a(&self, b: &Matrix<T, R2, C2, SB>, y: &T, dot: &OMatrix<T, R1, C1>) -> T {
                let ($a, $b, $y, $a_dot) = (self, b, *y, dot);
                let _ = ($a, $y);
                $by_a
            }
            #[inline]
            fn pull_a(&self, b: &Matrix<T, R2, C2, SB>, y: &T, y_bar: &T) -> OMatrix<T, R1, C1> {
                let ($a, $b, $ay, $ag) = (self, b, *y, *y_bar);
                let _ = $ay;
                $a_bar
            }
            #[inline]
            fn pull_a_into(
                &self,
                b: &Matrix<T, R2, C2, SB>,
                y: &T,
                y_bar: &T,
                $a_acc: &mut OMatrix<T, R1, C1>,
            ) {
                let ($a, $b, $ay, $ag) = (self, b, *y, *y_bar);
                let _ = ($a, $ay);
                $add_a_bar;
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, R1, C1, R2, C2, SA, SB> PullB<op::$Op, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
        where
            T: Scalar,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            SA: Storage<T, R1, C1>,
            SB: Storage<T, R2, C2> + PointStorage<T, R2, C2>,
            DefaultAllocator: Allocator<R2, C2>,
            ShapeConstraint: $($bound)*,
        {
            #[inline]
            fn push_b(&self, b: &Matrix<T, R2, C2, SB>, y: &T, dot: &OMatrix<T, R2, C2>) -> T {
                let ($a, $b, $y, $b_dot) = (self, b, *y, dot);
                let _ = ($b, $y);
                $by_b
            }
            #[inline]
            fn pull_b(&self, b: &Matrix<T, R2, C2, SB>, y: &T, y_bar: &T) -> OMatrix<T, R2, C2> {
                let ($a, $b, $by, $bg) = (self, b, *y, *y_bar);
                let _ = $by;
                $b_bar
            }
            #[inline]
            fn pull_b_into(
                &self,
                b: &Matrix<T, R2, C2, SB>,
                y: &T,
                y_bar: &T,
                $b_acc: &mut OMatrix<T, R2, C2>,
            ) {
                let ($a, $b, $by, $bg) = (self, b, *y, *y_bar);
                let _ = ($b, $by);
                $add_b_bar;
            }
        }
    };
}

scalar_result! {
    Dot [DimEq<R1, R2> + DimEq<C1, C2>] |a, b| a.dot(b);
    a: |y, g| mapped(a.shape_generic(), b, |b| g * b), |acc| update(acc, b, |acc, b| *acc += g * b);
    b: |y, g| mapped(b.shape_generic(), a, |a| g * a), |acc| update(acc, a, |acc, a| *acc += g * a);
    dots: |y, a_dot| a_dot.dot(b), |b_dot| a.dot(b_dot);
}

scalar_result! {
    TrDot [DimEq<C1, R2> + DimEq<R1, C2>] |a, b| a.tr_dot(b);
    a: |y, g| {
        let (rows, columns) = a.shape_generic();
        mapped((rows, columns), &transposed(b, rows, columns), |b| g * b)
    }, |acc| {
        let (rows, columns) = a.shape_generic();
        update(acc, &transposed(b, rows, columns), |acc, b| *acc += g * b)
    };
    b: |y, g| {
        let (rows, columns) = b.shape_generic();
        mapped((rows, columns), &transposed(a, rows, columns), |a| g * a)
    }, |acc| {
        let (rows, columns) = b.shape_generic();
        update(acc, &transposed(a, rows, columns), |acc, a| *acc += g * a)
    };
    dots: |y, a_dot| a_dot.tr_dot(b), |b_dot| a.tr_dot(b_dot);
}

scalar_result! {
    MetricDistance [SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>] |a, b| a.metric_distance(b);
    a: |y, g| {
        let k = over_norm(g, y);
        mapped2(a.shape_generic(), a, b, |a, b| k * (a - b))
    }, |acc| {
        let k = over_norm(g, y);
        update2(acc, a, b, |acc, a, b| *acc += k * (a - b))
    };
    b: |y, g| {
        let k = over_norm(g, y);
        mapped2(b.shape_generic(), a, b, |a, b| k * (b - a))
    }, |acc| {
        let k = over_norm(g, y);
        update2(acc, a, b, |acc, a, b| *acc += k * (b - a))
    };
    dots: |y, a_dot| over_norm(along_difference(a, b, a_dot), y), |b_dot| over_norm(-along_difference(a, b, b_dot), y);
}

/// The inner product of `a - b` with a tangent of either.
#[inline(always)]
fn along_difference<T, R1, C1, R2, C2, R3, C3, SA, SB>(
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
    dot: &OMatrix<T, R3, C3>,
) -> T
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    R3: Dim,
    C3: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R3, C3>,
{
    let differences = a.iter().zip(b.iter()).map(|(a, b)| *a - *b);
    differences
        .zip(dot.iter())
        .fold(T::zero(), |sum, (x, dot)| sum + x * *dot)
}

/// `g / norm`, and 0 where the norm is: the derivative of a norm at 0 is 0.
#[inline(always)]
pub(super) fn over_norm<T: Scalar>(g: T, norm: T) -> T {
    if norm == T::zero() {
        T::zero()
    } else {
        g / norm
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> Rule2<op::Cross, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator:
        SameShapeAllocator<R1, C1, R2, C2> + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
    ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
{
    type Output = Same<T, R1, C1, R2, C2>;
    #[inline]
    fn primal(&self, b: &Matrix<T, R2, C2, SB>) -> Self::Output {
        self.cross(b)
    }
}

/// The cross product of the three elements of each, of whatever shape.
#[inline(always)]
fn cross<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    (rows, columns): (R0, C0),
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
) -> OMatrix<T, R0, C0>
where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    let product = [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ];
    OMatrix::from_iterator_generic(rows, columns, product)
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullA<op::Cross, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator:
        SameShapeAllocator<R1, C1, R2, C2> + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
    ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
{
    #[inline]
    fn push_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        dot: &OMatrix<T, R1, C1>,
    ) -> Self::Output {
        cross(y.shape_generic(), dot, b)
    }
    #[inline]
    fn pull_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R1, C1> {
        cross(self.shape_generic(), b, y_bar)
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullB<op::Cross, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2> + PointStorage<T, R2, C2>,
    DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
        + Allocator<R2, C2>
        + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
    ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
{
    #[inline]
    fn push_b(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        dot: &OMatrix<T, R2, C2>,
    ) -> Self::Output {
        cross(y.shape_generic(), self, dot)
    }
    #[inline]
    fn pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        cross(b.shape_generic(), y_bar, self)
    }
}
