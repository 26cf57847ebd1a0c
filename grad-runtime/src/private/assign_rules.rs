//! Compound assignments to scalars, matrices and points: the rules of the operators whose result is assigned.
//!
//! The macro goes through these only where it does not know the type of the place; a user's type brings rules of its own.

use super::{Operand, PullA, PullB, Rule2, TangentOf, op};
use crate::matrix::PointStorage;
use crate::private::shape::Owner;
use crate::{Differentiable, Scalar};
use nalgebra::{DefaultAllocator, Dim, DimName, Matrix, OPoint, U1};

/// `impl` headers of the types that may be assigned to, for one operator.
macro_rules! assignment {
    ($Assign:ident: $Op:ident) => {
        assignment!(@[T, B] T; where T: Scalar; $Assign: $Op);
        assignment!(
            @[T, R, C, S, B] Matrix<T, R, C, S>;
            where
                T: Scalar,
                R: Dim,
                C: Dim,
                S: PointStorage<T, R, C>,
                DefaultAllocator: Owner<T, R, C>;
            $Assign: $Op
        );
        assignment!(
            @[T, D, B] OPoint<T, D>;
            where
                T: Scalar,
                D: DimName,
                DefaultAllocator: Owner<T, D, U1>;
            $Assign: $Op
        );
    };
    (@[$($G:ident),*] $Self:ty; where $($Bound:ty: $Trait:path),*; $Assign:ident: $Op:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($G),*> Rule2<op::$Assign, B> for $Self
        where
            $($Bound: $Trait,)*
            $Self: Rule2<op::$Op, B, Output = $Self> + Differentiable,
        {
            type Output = $Self;
            #[inline(always)]
            fn primal(&self, b: &B) -> Self {
                Rule2::<op::$Op, B>::primal(self, b)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($G),*> PullA<op::$Assign, B> for $Self
        where
            $($Bound: $Trait,)*
            $Self: PullA<op::$Op, B> + Rule2<op::$Op, B, Output = $Self>,
        {
            #[inline(always)]
            fn push_a(&self, b: &B, y: &Self, dot: &TangentOf<Self>) -> TangentOf<Self> {
                PullA::<op::$Op, B>::push_a(self, b, y, dot)
            }
            #[inline(always)]
            fn strong_push_a(&self, b: &B, y: &Self, dot: &TangentOf<Self>) -> TangentOf<Self> {
                PullA::<op::$Op, B>::strong_push_a(self, b, y, dot)
            }
            #[inline(always)]
            fn pull_a(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>) -> TangentOf<Self> {
                PullA::<op::$Op, B>::pull_a(self, b, y, y_bar)
            }
            #[inline(always)]
            fn pull_a_into(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>, acc: &mut TangentOf<Self>) {
                PullA::<op::$Op, B>::pull_a_into(self, b, y, y_bar, acc);
            }
            #[inline(always)]
            fn strong_pull_a(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>) -> TangentOf<Self> {
                PullA::<op::$Op, B>::strong_pull_a(self, b, y, y_bar)
            }
            #[inline(always)]
            fn strong_pull_a_into(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>, acc: &mut TangentOf<Self>) {
                PullA::<op::$Op, B>::strong_pull_a_into(self, b, y, y_bar, acc);
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($G),*> PullB<op::$Assign, B> for $Self
        where
            $($Bound: $Trait,)*
            B: Operand,
            $Self: PullB<op::$Op, B> + Rule2<op::$Op, B, Output = $Self> + Differentiable,
        {
            #[inline(always)]
            fn push_b(&self, b: &B, y: &Self, dot: &TangentOf<B>) -> TangentOf<Self> {
                PullB::<op::$Op, B>::push_b(self, b, y, dot)
            }
            #[inline(always)]
            fn strong_push_b(&self, b: &B, y: &Self, dot: &TangentOf<B>) -> TangentOf<Self> {
                PullB::<op::$Op, B>::strong_push_b(self, b, y, dot)
            }
            #[inline(always)]
            fn pull_b(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>) -> TangentOf<B> {
                PullB::<op::$Op, B>::pull_b(self, b, y, y_bar)
            }
            #[inline(always)]
            fn pull_b_into(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>, acc: &mut TangentOf<B>) {
                PullB::<op::$Op, B>::pull_b_into(self, b, y, y_bar, acc);
            }
            #[inline(always)]
            fn strong_pull_b(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>) -> TangentOf<B> {
                PullB::<op::$Op, B>::strong_pull_b(self, b, y, y_bar)
            }
            #[inline(always)]
            fn strong_pull_b_into(&self, b: &B, y: &Self, y_bar: &TangentOf<Self>, acc: &mut TangentOf<B>) {
                PullB::<op::$Op, B>::strong_pull_b_into(self, b, y, y_bar, acc);
            }
        }
    };
}

assignment!(AddAssign: Add);
assignment!(SubAssign: Sub);
assignment!(MulAssign: Mul);
assignment!(DivAssign: Div);
assignment!(RemAssign: Rem);
