//! Operators of the user's own types: what `#[differentiable]` on a whole `impl` block emits beside its rules.
//!
//! The companion of the operator's method is a method of these traits, with the user's `Self`, generics and body. The rules
//! ([`Rule1`](super::Rule1), [`Rule2`](super::Rule2)) call it with the slots of the operands that are asked for.

use std::borrow::Cow;

// The pullback cannot be named: its type is written out in full where it is promised.
#[allow(clippy::type_complexity)]
/// An operator of one operand, with its pullback.
pub trait Operator1<Op>: Sized {
    /// The result.
    type Output;
    /// The cotangent of the result.
    type OutputBar;
    /// The cotangent of the operand.
    type ABar;
    /// The result and the pullback, which adds to the slot that is `Some`.
    fn differentiable_operator(
        self,
    ) -> (
        Self::Output,
        impl FnOnce(Self::OutputBar, Option<&mut Self::ABar>),
    );
    /// The result and its tangent, by that of the operand.
    fn differentiable_jvp_of_operator(
        self,
        a_dot: Option<&Self::ABar>,
    ) -> (Self::Output, Self::OutputBar);
}

#[allow(clippy::type_complexity)]
/// An operator of two operands, with its pullback.
pub trait Operator2<Op, B>: Sized {
    /// The result.
    type Output;
    /// The cotangent of the result.
    type OutputBar;
    /// The cotangent of the first operand, or [`Constant`](super::Constant).
    type ABar;
    /// The cotangent of the second operand, or [`Constant`](super::Constant).
    type BBar;
    /// The result and the pullback, which adds to the slots that are `Some`.
    fn differentiable_operator(
        self,
        b: B,
    ) -> (
        Self::Output,
        impl FnOnce(Self::OutputBar, Option<&mut Self::ABar>, Option<&mut Self::BBar>),
    );
    /// The result and its tangent, by those of the operands.
    fn differentiable_jvp_of_operator(
        self,
        b: B,
        a_dot: Option<&Self::ABar>,
        b_dot: Option<&Self::BBar>,
    ) -> (Self::Output, Self::OutputBar);
}

#[allow(clippy::type_complexity)]
/// An operator of one operand with `order = 2`.
pub trait SecondOperator1<Op>: Operator1<Op>
where
    Self::ABar: Clone,
{
    /// The result, its tangent, and the pullback of a cotangent and its tangent.
    fn differentiable_hvp_of_operator(
        self,
        a_dot: Option<Cow<'_, Self::ABar>>,
    ) -> (
        Self::Output,
        Self::OutputBar,
        impl FnOnce(Self::OutputBar, Self::OutputBar, Option<&mut Self::ABar>, Option<&mut Self::ABar>),
    );
}

#[allow(clippy::type_complexity)]
/// An operator of two operands with `order = 2`.
pub trait SecondOperator2<Op, B>: Operator2<Op, B>
where
    Self::ABar: Clone,
    Self::BBar: Clone,
{
    /// The result, its tangent, and the pullback of a cotangent and its tangent.
    fn differentiable_hvp_of_operator(
        self,
        b: B,
        a_dot: Option<Cow<'_, Self::ABar>>,
        b_dot: Option<Cow<'_, Self::BBar>>,
    ) -> (
        Self::Output,
        Self::OutputBar,
        impl FnOnce(
            Self::OutputBar,
            Self::OutputBar,
            Option<&mut Self::ABar>,
            Option<&mut Self::BBar>,
            Option<&mut Self::ABar>,
            Option<&mut Self::BBar>,
        ),
    );
}
