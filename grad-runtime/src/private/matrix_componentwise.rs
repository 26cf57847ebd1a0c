//! Rules for operations of two matrices component by component.

use super::kernels::{contiguous, fit, mapped2, update2};
use super::shape::{Owner, Same};
use super::{PullA, PullB, Rule2, op, strong};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::{Allocator, SameShapeAllocator, SameShapeC, SameShapeR};
use nalgebra::constraint::{SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

/// An operation on elements `a` and `b`: the cotangent of `a` in terms of `b` and `g`.
macro_rules! componentwise {
    ($Op:ident, $method:ident, |$b:ident, $g:ident| $a_bar:expr $(; strong |$b_strong:ident, $g_strong:ident| $a_strong:expr)?) => {
        #[diagnostic::do_not_recommend]
        impl<T, R1, C1, R2, C2, SA, SB> Rule2<op::$Op, Matrix<T, R2, C2, SB>>
            for Matrix<T, R1, C1, SA>
        where
            T: Scalar,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            SA: Storage<T, R1, C1>,
            SB: Storage<T, R2, C2>,
            DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
                + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
            ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
        {
            type Output = Same<T, R1, C1, R2, C2>;
            #[inline]
            fn primal(&self, b: &Matrix<T, R2, C2, SB>) -> Self::Output {
                self.$method(b)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, R1, C1, R2, C2, SA, SB> PullA<op::$Op, Matrix<T, R2, C2, SB>>
            for Matrix<T, R1, C1, SA>
        where
            T: Scalar,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
            SB: Storage<T, R2, C2>,
            DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
                + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
            ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
        {
            #[inline]
            fn push_a(
                &self,
                b: &Matrix<T, R2, C2, SB>,
                y: &Self::Output,
                dot: &OMatrix<T, R1, C1>,
            ) -> Self::Output {
                mapped2(y.shape_generic(), b, dot, |$b, $g| $a_bar)
            }
            $(
                #[inline]
                fn strong_push_a(
                    &self,
                    b: &Matrix<T, R2, C2, SB>,
                    y: &Self::Output,
                    dot: &OMatrix<T, R1, C1>,
                ) -> Self::Output {
                    mapped2(y.shape_generic(), b, dot, |$b_strong, $g_strong| $a_strong)
                }
            )?
            #[inline]
            fn pull_a(
                &self,
                b: &Matrix<T, R2, C2, SB>,
                _y: &Self::Output,
                y_bar: &Self::Output,
            ) -> OMatrix<T, R1, C1> {
                mapped2(self.shape_generic(), b, y_bar, |$b, $g| $a_bar)
            }
            #[inline]
            fn pull_a_into(
                &self,
                b: &Matrix<T, R2, C2, SB>,
                _y: &Self::Output,
                y_bar: &Self::Output,
                acc: &mut OMatrix<T, R1, C1>,
            ) {
                update2(acc, b, y_bar, |acc, $b, $g| *acc += $a_bar);
            }
            $(
                #[inline]
                fn strong_pull_a(
                    &self,
                    b: &Matrix<T, R2, C2, SB>,
                    _y: &Self::Output,
                    y_bar: &Self::Output,
                ) -> OMatrix<T, R1, C1> {
                    mapped2(self.shape_generic(), b, y_bar, |$b_strong, $g_strong| $a_strong)
                }
                #[inline]
                fn strong_pull_a_into(
                    &self,
                    b: &Matrix<T, R2, C2, SB>,
                    _y: &Self::Output,
                    y_bar: &Self::Output,
                    acc: &mut OMatrix<T, R1, C1>,
                ) {
                    update2(acc, b, y_bar, |acc, $b_strong, $g_strong| *acc += $a_strong);
                }
            )?
        }
    };
}

componentwise!(ComponentMul, component_mul, |b, g| g * b; strong |b, g| strong(g, g * b));
componentwise!(ComponentDiv, component_div, |b, g| g / b; strong |b, g| strong(g, g / b));

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullB<op::ComponentMul, Matrix<T, R2, C2, SB>>
    for Matrix<T, R1, C1, SA>
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
        mapped2(y.shape_generic(), self, dot, |a, g| g * a)
    }
    #[inline]
    fn pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        mapped2(b.shape_generic(), self, y_bar, |a, g| g * a)
    }
    #[inline]
    fn pull_b_into(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        update2(acc, self, y_bar, |acc, a, g| *acc += g * a);
    }
    #[inline]
    fn strong_pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        mapped2(b.shape_generic(), self, y_bar, |a, g| strong(g, g * a))
    }
    #[inline]
    fn strong_pull_b_into(
        &self,
        _b: &Matrix<T, R2, C2, SB>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        update2(acc, self, y_bar, |acc, a, g| *acc += strong(g, g * a));
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> PullB<op::ComponentDiv, Matrix<T, R2, C2, SB>>
    for Matrix<T, R1, C1, SA>
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
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        dot: &OMatrix<T, R2, C2>,
    ) -> Self::Output {
        let mut y_dot = mapped2(y.shape_generic(), y, b, |y, b| -(y / b));
        super::kernels::update(&mut y_dot, dot, |y_dot, g| *y_dot *= g);
        y_dot
    }
    #[inline]
    fn strong_push_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        dot: &OMatrix<T, R2, C2>,
    ) -> Self::Output {
        let mut y_dot = mapped2(y.shape_generic(), y, b, |y, b| -(y / b));
        super::kernels::update(&mut y_dot, dot, |y_dot, g| *y_dot = strong(g, *y_dot * g));
        y_dot
    }
    #[inline]
    fn pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        // g ↦ −g·y/b: first y/b, then the cotangent into the same matrix.
        let mut b_bar = mapped2(b.shape_generic(), y, b, |y, b| -(y / b));
        super::kernels::update(&mut b_bar, y_bar, |b_bar, g| *b_bar *= g);
        b_bar
    }
    #[inline]
    fn pull_b_into(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R2, C2>,
    ) {
        let (y, g) = (y.as_slice(), y_bar.as_slice());
        fit(acc, b.shape());
        assert!(y.len() == b.len() && g.len() == b.len() && acc.len() == b.len());
        let results = acc.as_mut_slice().iter_mut().zip(y.iter().zip(g));
        match contiguous(b) {
            Some(b) => results
                .zip(b)
                .for_each(|((acc, (y, g)), b)| *acc -= *g / *b * *y),
            None => results
                .zip(b.iter())
                .for_each(|((acc, (y, g)), b)| *acc -= *g / *b * *y),
        }
    }
    #[inline]
    fn strong_pull_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Self::Output,
        y_bar: &Self::Output,
    ) -> OMatrix<T, R2, C2> {
        // Where the cotangent is zero, the quotient of the other two may be anything.
        let mut b_bar = mapped2(b.shape_generic(), y, b, |y, b| -(y / b));
        super::kernels::update(&mut b_bar, y_bar, |b_bar, g| {
            *b_bar = strong(g, *b_bar * g);
        });
        b_bar
    }
}
