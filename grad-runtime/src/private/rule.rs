//! Rules for operations on values whose types only rustc knows: `Rule1<op::Norm>`, `Rule2<op::Mul, B>`.
//!
//! The macro emits `Rule2::<op::Mul, _>::primal(&a, &b)` for `a * b` whenever it cannot tell that both are floats, and the
//! `pull_*` of the operands that are active in the reverse sweep, or their `push_*` in forward mode. A type without the impl is a compile error at the user's operator.
//! `y` is the result of the primal and `y_bar` its cotangent. The `_into` forms add to an accumulator in place: a large
//! operand must never need a temporary of its own size there (`ger`, `gemm` with β = 1).

use super::{AddField, Operand};

/// The tangent type of `T`; of an integer, what forgets.
pub type TangentOf<T> = <T as Operand>::Bar;

/// An operation of one operand.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation on `{Self}`",
    label = "this operation has no derivative rule",
    note = "help: put `#[differentiable]` on the method, or on the `impl` block of the operator, or cut the derivative with `constant(..)`"
)]
pub trait Rule1<Op>: Operand {
    /// The result.
    type Output: Operand;
    /// The operation itself, as the user's own expression computes it.
    fn primal(&self) -> Self::Output;
    /// The tangent of the result.
    fn push(&self, y: &Self::Output, dot: &Self::Bar) -> TangentOf<Self::Output>;
    /// The cotangent of the operand.
    fn pull(&self, y: &Self::Output, y_bar: &TangentOf<Self::Output>) -> Self::Bar;
    /// Adds the cotangent of the operand to `acc`.
    fn pull_into(&self, y: &Self::Output, y_bar: &TangentOf<Self::Output>, acc: &mut Self::Bar) {
        acc.add_field(&self.pull(y, y_bar));
    }
}

/// An operation of two operands: its value.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation between `{Self}` and `{B}`",
    label = "this operation has no derivative rule",
    note = "help: put `#[differentiable]` on the method, or on the `impl` block of the operator, or cut the derivative with `constant(..)`"
)]
pub trait Rule2<Op, B: ?Sized> {
    /// The result.
    type Output: Operand;
    /// The operation itself, as the user's own expression computes it.
    fn primal(&self, b: &B) -> Self::Output;
}

/// The derivative of a [`Rule2`] by the first operand, in both modes.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation between `{Self}` and `{B}` by the first operand",
    label = "this operation has no derivative by the first operand",
    note = "help: put `#[differentiable]` on the `impl` block of the operator, or cut the derivative with `constant(..)`"
)]
pub trait PullA<Op, B: ?Sized>: Rule2<Op, B> + Operand {
    /// The tangent of the result by that of the first operand.
    fn push_a(&self, b: &B, y: &Self::Output, dot: &Self::Bar) -> TangentOf<Self::Output>;
    /// As `push_a`, where a tangent that is exactly zero stays zero through a division: for `strong_zero`.
    #[inline(always)]
    fn strong_push_a(&self, b: &B, y: &Self::Output, dot: &Self::Bar) -> TangentOf<Self::Output> {
        self.push_a(b, y, dot)
    }
    /// The cotangent of the first operand.
    fn pull_a(&self, b: &B, y: &Self::Output, y_bar: &TangentOf<Self::Output>) -> Self::Bar;
    /// Adds the cotangent of the first operand to `acc`.
    fn pull_a_into(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        acc: &mut Self::Bar,
    ) {
        acc.add_field(&self.pull_a(b, y, y_bar));
    }
    /// As `pull_a`, where each element of the cotangent that is exactly zero stays zero, however large the other factor is: for zeros
    /// that a choice makes, and for `strong_zero`.
    #[inline(always)]
    fn strong_pull_a(&self, b: &B, y: &Self::Output, y_bar: &TangentOf<Self::Output>) -> Self::Bar {
        self.pull_a(b, y, y_bar)
    }
    /// Adds what [`strong_pull_a`](Self::strong_pull_a) gives to `acc`.
    #[inline]
    fn strong_pull_a_into(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        acc: &mut Self::Bar,
    ) {
        acc.add_field(&self.strong_pull_a(b, y, y_bar));
    }
}

/// The derivative of a [`Rule2`] by the second operand, in both modes.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation between `{Self}` and `{B}` by the second operand",
    label = "this operation has no derivative by the second operand",
    note = "help: put `#[differentiable]` on the `impl` block of the operator, or cut the derivative with `constant(..)`"
)]
pub trait PullB<Op, B: ?Sized + Operand>: Rule2<Op, B> {
    /// The tangent of the result by that of the second operand.
    fn push_b(&self, b: &B, y: &Self::Output, dot: &B::Bar) -> TangentOf<Self::Output>;
    /// As `push_b`, where a tangent that is exactly zero stays zero through a division.
    #[inline(always)]
    fn strong_push_b(&self, b: &B, y: &Self::Output, dot: &B::Bar) -> TangentOf<Self::Output> {
        self.push_b(b, y, dot)
    }
    /// The cotangent of the second operand.
    fn pull_b(&self, b: &B, y: &Self::Output, y_bar: &TangentOf<Self::Output>) -> B::Bar;
    /// Adds the cotangent of the second operand to `acc`.
    fn pull_b_into(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        acc: &mut B::Bar,
    ) {
        acc.add_field(&self.pull_b(b, y, y_bar));
    }
    /// As `pull_b`, where each element of the cotangent that is exactly zero stays zero.
    #[inline(always)]
    fn strong_pull_b(&self, b: &B, y: &Self::Output, y_bar: &TangentOf<Self::Output>) -> B::Bar {
        self.pull_b(b, y, y_bar)
    }
    /// Adds what [`strong_pull_b`](Self::strong_pull_b) gives to `acc`.
    #[inline]
    fn strong_pull_b_into(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        acc: &mut B::Bar,
    ) {
        acc.add_field(&self.strong_pull_b(b, y, y_bar));
    }
}

// A constant operand may be a reference to its value, as a pattern binds it.
macro_rules! referenced_scalar {
    ($T:ty: $($Op:ident)*) => {$(
        impl Rule2<super::op::$Op, $T> for &$T {
            type Output = $T;
            #[inline]
            fn primal(&self, b: &$T) -> $T {
                Rule2::<super::op::$Op, $T>::primal(*self, b)
            }
        }
        impl Rule2<super::op::$Op, &$T> for $T {
            type Output = $T;
            #[inline]
            fn primal(&self, b: &&$T) -> $T {
                Rule2::<super::op::$Op, $T>::primal(self, *b)
            }
        }
        impl PullA<super::op::$Op, &$T> for $T {
            #[inline]
            fn push_a(&self, b: &&$T, y: &$T, dot: &$T) -> $T {
                PullA::<super::op::$Op, $T>::push_a(self, *b, y, dot)
            }
            #[inline]
            fn strong_push_a(&self, b: &&$T, y: &$T, dot: &$T) -> $T {
                PullA::<super::op::$Op, $T>::strong_push_a(self, *b, y, dot)
            }
            #[inline]
            fn pull_a(&self, b: &&$T, y: &$T, y_bar: &$T) -> $T {
                PullA::<super::op::$Op, $T>::pull_a(self, *b, y, y_bar)
            }
            #[inline]
            fn strong_pull_a(&self, b: &&$T, y: &$T, y_bar: &$T) -> $T {
                PullA::<super::op::$Op, $T>::strong_pull_a(self, *b, y, y_bar)
            }
        }
        impl PullB<super::op::$Op, $T> for &$T {
            #[inline]
            fn push_b(&self, b: &$T, y: &$T, dot: &$T) -> $T {
                PullB::<super::op::$Op, $T>::push_b(*self, b, y, dot)
            }
            #[inline]
            fn strong_push_b(&self, b: &$T, y: &$T, dot: &$T) -> $T {
                PullB::<super::op::$Op, $T>::strong_push_b(*self, b, y, dot)
            }
            #[inline]
            fn pull_b(&self, b: &$T, y: &$T, y_bar: &$T) -> $T {
                PullB::<super::op::$Op, $T>::pull_b(*self, b, y, y_bar)
            }
            #[inline]
            fn strong_pull_b(&self, b: &$T, y: &$T, y_bar: &$T) -> $T {
                PullB::<super::op::$Op, $T>::strong_pull_b(*self, b, y, y_bar)
            }
        }
    )*};
}

referenced_scalar!(f32: Add Sub Mul Div Rem);
referenced_scalar!(f64: Add Sub Mul Div Rem);

/// `acc += x` of cotangents, also of what an integer has instead of a cotangent.
#[inline(always)]
pub fn add_to<T: AddField<T>>(acc: &mut T, x: &T) {
    acc.add_field(x);
}
