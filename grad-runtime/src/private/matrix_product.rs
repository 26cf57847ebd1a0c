//! Rules for products of matrices.
//!
//! The accumulating pullbacks add in place, one pass over the accumulator for a matrix–vector product: see [`super::products`].

use super::kernels::all_finite;
use super::new_matrix::{written, zeros};
use super::products::{
    add_mul_tr, add_strong_products, add_tr_mul, gemm, mul_tr, tr_mul, zero_may_meet_infinity,
};
use super::shape::Owner;
use super::{PullA, PullB, Rule2, op};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::Allocator;
use nalgebra::constraint::{AreMultipliable, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> Rule2<op::Mul, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Owner<T, R1, C2>,
    ShapeConstraint: AreMultipliable<R1, C1, R2, C2>,
{
    type Output = OMatrix<T, R1, C2>;
    #[inline]
    fn primal(&self, b: &Matrix<T, R2, C2, SB>) -> Self::Output {
        let (rows, columns) = (self.shape_generic().0, b.shape_generic().1);
        let into = |y: &mut Self::Output| self.mul_to(b, y);
        written(rows, columns, || self * b, into)
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullA<op::Mul, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Owner<T, R1, C2> + Allocator<R1, C1>,
    ShapeConstraint: AreMultipliable<R1, C1, R2, C2>,
{
    #[inline]
    fn push_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        dot: &OMatrix<T, R1, C1>,
    ) -> Self::Output {
        dot * b
    }
    #[inline]
    fn pull_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R1, C1> {
        mul_tr(self.shape_generic(), y_bar, b)
    }
    #[inline]
    fn pull_a_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R1, C1>,
    ) {
        add_mul_tr(acc, y_bar, b);
    }
    #[inline]
    fn strong_pull_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R1, C1> {
        let (rows, columns) = self.shape_generic();
        let mut bar = zeros(rows, columns);
        PullA::<op::Mul, Matrix<T, R2, C2, SB>>::strong_pull_a_into(self, b, y, y_bar, &mut bar);
        bar
    }
    #[inline]
    fn strong_pull_a_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R1, C1>,
    ) {
        if zero_may_meet_infinity(y_bar, b) {
            add_strong_products(acc, self.shape(), y_bar.ncols(), |i, j, k| {
                (y_bar[(i, k)], b[(j, k)])
            });
        } else {
            PullA::<op::Mul, Matrix<T, R2, C2, SB>>::pull_a_into(self, b, y, y_bar, acc);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullB<op::Mul, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2> + PointStorage<T, R2, C2>,
    DefaultAllocator: Owner<T, R1, C2> + Allocator<R2, C2>,
    ShapeConstraint: AreMultipliable<R1, C1, R2, C2>,
{
    #[inline]
    fn push_b(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        dot: &OMatrix<T, R2, C2>,
    ) -> Self::Output {
        self * dot
    }
    #[inline]
    fn pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        tr_mul(b.shape_generic(), self, y_bar)
    }
    #[inline]
    fn pull_b_into(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        add_tr_mul(acc, self, y_bar);
    }
    #[inline]
    fn strong_pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        // Where a zero meets an infinity the plain product is NaN: looking at it is less work than looking at the factor.
        let mut bar = PullB::<op::Mul, Matrix<T, R2, C2, SB>>::pull_b(self, b, y, y_bar);
        if !all_finite(&bar) {
            bar.fill(T::zero());
            PullB::<op::Mul, Matrix<T, R2, C2, SB>>::strong_pull_b_into(
                self, b, y, y_bar, &mut bar,
            );
        }
        bar
    }
    #[inline]
    fn strong_pull_b_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        if zero_may_meet_infinity(y_bar, self) {
            add_strong_products(acc, b.shape(), y_bar.nrows(), |i, j, k| {
                (y_bar[(k, j)], self[(k, i)])
            });
        } else {
            PullB::<op::Mul, Matrix<T, R2, C2, SB>>::pull_b_into(self, b, y, y_bar, acc);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> Rule2<op::TrMul, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Owner<T, C1, C2>,
    ShapeConstraint: SameNumberOfRows<R1, R2>,
{
    type Output = OMatrix<T, C1, C2>;
    #[inline]
    fn primal(&self, b: &Matrix<T, R2, C2, SB>) -> Self::Output {
        self.tr_mul(b)
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullA<op::TrMul, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Owner<T, C1, C2> + Allocator<R1, C1>,
    ShapeConstraint: SameNumberOfRows<R1, R2>,
{
    #[inline]
    fn push_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        dot: &OMatrix<T, R1, C1>,
    ) -> Self::Output {
        dot.tr_mul(b)
    }
    #[inline]
    fn pull_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R1, C1> {
        mul_tr(self.shape_generic(), b, y_bar)
    }
    #[inline]
    fn pull_a_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R1, C1>,
    ) {
        add_mul_tr(acc, b, y_bar);
    }
    #[inline]
    fn strong_pull_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R1, C1> {
        let (rows, columns) = self.shape_generic();
        let mut bar = zeros(rows, columns);
        PullA::<op::TrMul, Matrix<T, R2, C2, SB>>::strong_pull_a_into(self, b, y, y_bar, &mut bar);
        bar
    }
    #[inline]
    fn strong_pull_a_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R1, C1>,
    ) {
        if zero_may_meet_infinity(y_bar, b) {
            add_strong_products(acc, self.shape(), y_bar.ncols(), |i, j, k| {
                (y_bar[(j, k)], b[(i, k)])
            });
        } else {
            PullA::<op::TrMul, Matrix<T, R2, C2, SB>>::pull_a_into(self, b, y, y_bar, acc);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullB<op::TrMul, Matrix<T, R2, C2, SB>> for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2> + PointStorage<T, R2, C2>,
    DefaultAllocator: Owner<T, C1, C2> + Allocator<R2, C2>,
    ShapeConstraint: SameNumberOfRows<R1, R2>,
{
    #[inline]
    fn push_b(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        dot: &OMatrix<T, R2, C2>,
    ) -> Self::Output {
        self.tr_mul(dot)
    }
    #[inline]
    fn pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        let (rows, columns) = b.shape_generic();
        let mut b_bar = zeros(rows, columns);
        PullB::<op::TrMul, Matrix<T, R2, C2, SB>>::pull_b_into(self, b, y, y_bar, &mut b_bar);
        b_bar
    }
    #[inline]
    fn pull_b_into(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        gemm(acc, self, y_bar);
    }
    #[inline]
    fn strong_pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        // Where a zero meets an infinity the plain product is NaN: looking at it is less work than looking at the factor.
        let mut bar = PullB::<op::TrMul, Matrix<T, R2, C2, SB>>::pull_b(self, b, y, y_bar);
        if !all_finite(&bar) {
            bar.fill(T::zero());
            PullB::<op::TrMul, Matrix<T, R2, C2, SB>>::strong_pull_b_into(
                self, b, y, y_bar, &mut bar,
            );
        }
        bar
    }
    #[inline]
    fn strong_pull_b_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        if zero_may_meet_infinity(y_bar, self) {
            add_strong_products(acc, b.shape(), y_bar.nrows(), |i, j, k| {
                (y_bar[(k, j)], self[(i, k)])
            });
        } else {
            PullB::<op::TrMul, Matrix<T, R2, C2, SB>>::pull_b_into(self, b, y, y_bar, acc);
        }
    }
}
