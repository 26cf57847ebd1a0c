//! Rules for sums of matrices and for their multiples by scalars.

use super::kernels::{mapped, recast, update};
use super::products::inner;
use super::shape::{Owner, Same};
use super::{PullA, PullB, Rule1, Rule2, op, strong};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::{Allocator, SameShapeAllocator, SameShapeC, SameShapeR};
use nalgebra::constraint::{SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule1<op::Neg> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    type Output = OMatrix<T, R, C>;
    #[inline]
    fn primal(&self) -> Self::Output {
        -self
    }
    #[inline]
    fn push(&self, _y: &Self::Output, dot: &Self::Output) -> Self::Output {
        -dot
    }
    #[inline]
    fn pull(&self, _y: &Self::Output, y_bar: &Self::Output) -> Self::Output {
        -y_bar
    }
    #[inline]
    fn pull_into(&self, _y: &Self::Output, y_bar: &Self::Output, acc: &mut Self::Output) {
        update(acc, y_bar, |acc, g| *acc -= g);
    }
}

macro_rules! sum {
    ($Op:ident, $operator:tt, |$g:ident| $b_bar:expr, |$acc:ident| $add_b_bar:expr) => {
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
            DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
                + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
            ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
        {
            type Output = Same<T, R1, C1, R2, C2>;
            #[inline]
            fn primal(&self, b: &Matrix<T, R2, C2, SB>) -> Self::Output {
                self $operator b
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
            DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
                + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
            ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
        {
            #[inline]
            fn push_a(
                &self,
                _b: &Matrix<T, R2, C2, SB>,
                y: &Self::Output,
                dot: &OMatrix<T, R1, C1>,
            ) -> Self::Output {
                recast(y.shape_generic(), dot)
            }
            #[inline]
            fn pull_a(
                &self,
                _b: &Matrix<T, R2, C2, SB>,
                _y: &Self::Output,
                y_bar: &Self::Output,
            ) -> OMatrix<T, R1, C1> {
                recast(self.shape_generic(), y_bar)
            }
            #[inline]
            fn pull_a_into(
                &self,
                _b: &Matrix<T, R2, C2, SB>,
                _y: &Self::Output,
                y_bar: &Self::Output,
                acc: &mut OMatrix<T, R1, C1>,
            ) {
                update(acc, y_bar, |acc, g| *acc += g);
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
                // A sign is its own transpose.
                mapped(y.shape_generic(), dot, |$g| $b_bar)
            }
            #[inline]
            fn pull_b(
                &self,
                b: &Matrix<T, R2, C2, SB>,
                _y: &Self::Output,
                y_bar: &Self::Output,
            ) -> OMatrix<T, R2, C2> {
                mapped(b.shape_generic(), y_bar, |$g| $b_bar)
            }
            #[inline]
            fn pull_b_into(
                &self,
                _b: &Matrix<T, R2, C2, SB>,
                _y: &Self::Output,
                y_bar: &Self::Output,
                acc: &mut OMatrix<T, R2, C2>,
            ) {
                update(acc, y_bar, |$acc, $g| $add_b_bar);
            }
        }
    };
}

sum!(Add, +, |g| g, |acc| *acc += g);
sum!(Sub, -, |g| -g, |acc| *acc -= g);

/// Operations of a matrix `a` and a scalar `s`, with the result `y` a matrix of the same shape. The cotangent of `a` is an expression in
/// `s` and the element's cotangent `g`, which is its tangent as well; that of `s` one in all, and its tangent gives each element one in the
/// tangent and the element `x` of `a`, or of `y` for a quotient.
macro_rules! scalar_operand {
    (@of Div, $a:expr, $y:expr, $f:expr) => { mapped($y.shape_generic(), $y, $f) };
    (@of Unscale, $a:expr, $y:expr, $f:expr) => { mapped($y.shape_generic(), $y, $f) };
    (@of $Op:ident, $a:expr, $y:expr, $f:expr) => { mapped($y.shape_generic(), $a, $f) };
    (@element Div, $a:expr, $y:expr) => { $y };
    (@element Unscale, $a:expr, $y:expr) => { $y };
    (@element $Op:ident, $a:expr, $y:expr) => { $a };
    ($Op:ident: |$a:ident, $s:ident| $primal:expr, |$g:ident| $a_bar:expr, |$y:ident, $y_bar:ident| $s_bar:expr, |$s_dot:ident, $x:ident| $x_by_s:expr $(; strong |$g_strong:ident, $y_strong:ident| $a_strong:expr, $s_strong:expr)?) => {
        #[diagnostic::do_not_recommend]
        impl<T, R, C, S> Rule2<op::$Op, T> for Matrix<T, R, C, S>
        where
            T: Scalar,
            R: Dim,
            C: Dim,
            S: Storage<T, R, C>,
            DefaultAllocator: Owner<T, R, C>,
        {
            type Output = OMatrix<T, R, C>;
            #[inline]
            fn primal(&self, b: &T) -> Self::Output {
                let ($a, $s) = (self, *b);
                $primal
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, R, C, S> PullA<op::$Op, T> for Matrix<T, R, C, S>
        where
            T: Scalar,
            R: Dim,
            C: Dim,
            S: Storage<T, R, C> + PointStorage<T, R, C>,
            DefaultAllocator: Owner<T, R, C>,
        {
            #[inline]
            fn push_a(&self, b: &T, _y: &Self::Output, dot: &Self::Output) -> Self::Output {
                let $s = *b;
                let _ = $s;
                mapped(dot.shape_generic(), dot, |$g| $a_bar)
            }
            $(
                #[inline]
                fn strong_push_a(&self, b: &T, _y: &Self::Output, dot: &Self::Output) -> Self::Output {
                    let $s = *b;
                    mapped(dot.shape_generic(), dot, |$g_strong| $a_strong)
                }
            )?
            #[inline]
            fn pull_a(&self, b: &T, _y: &Self::Output, y_bar: &Self::Output) -> Self::Output {
                let $s = *b;
                let _ = $s;
                mapped(y_bar.shape_generic(), y_bar, |$g| $a_bar)
            }
            #[inline]
            fn pull_a_into(
                &self,
                b: &T,
                _y: &Self::Output,
                y_bar: &Self::Output,
                acc: &mut Self::Output,
            ) {
                let $s = *b;
                let _ = $s;
                update(acc, y_bar, |acc, $g| *acc += $a_bar);
            }
            $(
                #[inline]
                fn strong_pull_a(
                    &self,
                    b: &T,
                    _y: &Self::Output,
                    y_bar: &Self::Output,
                ) -> Self::Output {
                    let $s = *b;
                    mapped(y_bar.shape_generic(), y_bar, |$g_strong| $a_strong)
                }
                #[inline]
                fn strong_pull_a_into(
                    &self,
                    b: &T,
                    _y: &Self::Output,
                    y_bar: &Self::Output,
                    acc: &mut Self::Output,
                ) {
                    let $s = *b;
                    update(acc, y_bar, |acc, $g_strong| *acc += $a_strong);
                }
            )?
        }

        #[diagnostic::do_not_recommend]
        impl<T, R, C, S> PullB<op::$Op, T> for Matrix<T, R, C, S>
        where
            T: Scalar,
            R: Dim,
            C: Dim,
            S: Storage<T, R, C>,
            DefaultAllocator: Owner<T, R, C>,
        {
            #[inline]
            fn push_b(&self, b: &T, y: &Self::Output, dot: &T) -> Self::Output {
                let ($s, $s_dot) = (*b, *dot);
                let _ = ($s, y);
                scalar_operand!(@of $Op, self, y, |$x| $x_by_s)
            }
            $(
                #[inline]
                fn strong_push_b(&self, b: &T, y: &Self::Output, dot: &T) -> Self::Output {
                    let ($s, $g_strong) = (*b, *dot);
                    let _ = $s;
                    scalar_operand!(@of $Op, self, y, |$y_strong| $s_strong)
                }
            )?
            #[inline]
            fn pull_b(&self, b: &T, y: &Self::Output, y_bar: &Self::Output) -> T {
                let ($a, $s, $y, $y_bar) = (self, *b, y, y_bar);
                let _ = ($a, $s, $y);
                $s_bar
            }
            #[inline]
            fn pull_b_into(&self, b: &T, y: &Self::Output, y_bar: &Self::Output, acc: &mut T) {
                *acc += PullB::<op::$Op, T>::pull_b(self, b, y, y_bar);
            }
            $(
                #[inline]
                fn strong_pull_b(&self, b: &T, y: &Self::Output, y_bar: &Self::Output) -> T {
                    let ($s, _) = (*b, y);
                    let _ = $s;
                    let elements = scalar_operand!(@element $Op, self, y);
                    y_bar.zip_fold(elements, T::zero(), |sum, $g_strong, $y_strong| sum + $s_strong)
                }
            )?
        }
    };
}

scalar_operand!(
    Mul: |a, s| a * s, |g| g * s, |y, y_bar| inner(y_bar, a), |s_dot, x| x * s_dot;
    strong |g, x| strong(g, g * s), strong(g, g * x)
);
scalar_operand!(
    Div: |a, s| a / s, |g| g / s, |y, y_bar| -(inner(y_bar, y) / s), |s_dot, x| -(s_dot / s * x);
    strong |g, y| strong(g, g / s), strong(g, -(g / s * y))
);
scalar_operand!(
    Scale: |a, s| a.scale(s), |g| g * s, |y, y_bar| inner(y_bar, a), |s_dot, x| x * s_dot;
    strong |g, x| strong(g, g * s), strong(g, g * x)
);
scalar_operand!(
    Unscale: |a, s| a.unscale(s), |g| g / s, |y, y_bar| -(inner(y_bar, y) / s), |s_dot, x| -(s_dot / s * x);
    strong |g, y| strong(g, g / s), strong(g, -(g / s * y))
);
scalar_operand!(AddScalar: |a, s| a.add_scalar(s), |g| g, |y, y_bar| y_bar.sum(), |s_dot, _x| s_dot);

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule2<op::Mul, Matrix<T, R, C, S>> for T
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    type Output = OMatrix<T, R, C>;
    #[inline]
    fn primal(&self, b: &Matrix<T, R, C, S>) -> Self::Output {
        // nalgebra has `f64 * matrix` for each scalar type, not for all `T`; it multiplies in this order.
        b * *self
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> PullA<op::Mul, Matrix<T, R, C, S>> for T
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    #[inline]
    fn push_a(&self, b: &Matrix<T, R, C, S>, _y: &Self::Output, dot: &T) -> Self::Output {
        b * *dot
    }
    #[inline]
    fn pull_a(&self, b: &Matrix<T, R, C, S>, _y: &Self::Output, y_bar: &Self::Output) -> T {
        inner(y_bar, b)
    }
    #[inline]
    fn pull_a_into(
        &self,
        b: &Matrix<T, R, C, S>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut T,
    ) {
        *acc += inner(y_bar, b);
    }
    #[inline]
    fn strong_pull_a(&self, b: &Matrix<T, R, C, S>, _y: &Self::Output, y_bar: &Self::Output) -> T {
        y_bar.zip_fold(b, T::zero(), |sum, g, x| sum + strong(g, g * x))
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> PullB<op::Mul, Matrix<T, R, C, S>> for T
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    #[inline]
    fn push_b(
        &self,
        _b: &Matrix<T, R, C, S>,
        _y: &Self::Output,
        dot: &Self::Output,
    ) -> Self::Output {
        dot * *self
    }
    #[inline]
    fn pull_b(
        &self,
        _b: &Matrix<T, R, C, S>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> Self::Output {
        let s = *self;
        mapped(y_bar.shape_generic(), y_bar, |g| g * s)
    }
    #[inline]
    fn pull_b_into(
        &self,
        _b: &Matrix<T, R, C, S>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut Self::Output,
    ) {
        let s = *self;
        update(acc, y_bar, |acc, g| *acc += g * s);
    }
    #[inline]
    fn strong_pull_b(
        &self,
        _b: &Matrix<T, R, C, S>,
        _y: &Self::Output,
        y_bar: &Self::Output,
    ) -> Self::Output {
        let s = *self;
        mapped(y_bar.shape_generic(), y_bar, |g| strong(g, g * s))
    }
    #[inline]
    fn strong_pull_b_into(
        &self,
        _b: &Matrix<T, R, C, S>,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut Self::Output,
    ) {
        let s = *self;
        update(acc, y_bar, |acc, g| *acc += strong(g, g * s));
    }
}
