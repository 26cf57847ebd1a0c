//! What rules take and give: values with a derivative, and integers.
//!
//! The macro does not see which fields of a struct are `#[constant]`, so that `r.head + 1` is an operation like any other. An integer has no
//! derivative to lose: its cotangent is a [`ConstantField`], which forgets what is added, and nothing can be read from it.

use super::rule::Rule1;
use super::{AddField, ConstantField, PullA, PullB, Rule2, op};
use crate::Differentiable;

/// An operand or a result of a rule.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative",
    label = "this type does not implement `Differentiable`",
    note = "help: derive it with `#[derive(Differentiable)]`, or mark the parameter or field `#[constant]`"
)]
pub trait Operand {
    /// Its cotangent.
    type Bar: Clone + AddField<Self::Bar>;
    /// The zero of its cotangent.
    fn zero_bar(&self) -> Self::Bar;
}

#[diagnostic::do_not_recommend]
impl<T: Differentiable + ?Sized> Operand for T {
    type Bar = T::Tangent;
    #[inline(always)]
    fn zero_bar(&self) -> T::Tangent {
        self.zero_tangent()
    }
}

/// The operators of one type of integers. Each is a call of the operator itself: it is checked for overflow where the user's crate is.
macro_rules! integer {
    ($($T:ty)*) => {$(
        integer!(@ $T: Add AddAssign add, Sub SubAssign sub, Mul MulAssign mul, Div DivAssign div, Rem RemAssign rem);
    )*};
    (@ $T:ty: $($Op:ident $Assign:ident $method:ident),*) => {$(
        integer!(@@ $T: $Op $Op $method);
        integer!(@@ $T: $Op $Assign $method);
    )*};
    (@@ $T:ty: $Trait:ident $Op:ident $method:ident) => {
        #[diagnostic::do_not_recommend]
        impl Rule2<op::$Op, $T> for $T {
            type Output = $T;
            #[inline(always)]
            #[track_caller]
            fn primal(&self, b: &$T) -> $T {
                std::ops::$Trait::$method(*self, *b)
            }
        }
        #[diagnostic::do_not_recommend]
        impl PullA<op::$Op, $T> for $T {
            #[inline(always)]
            fn push_a(&self, _b: &$T, _y: &$T, _dot: &ConstantField) -> ConstantField {
                ConstantField
            }
            #[inline(always)]
            fn pull_a(&self, _b: &$T, _y: &$T, _y_bar: &ConstantField) -> ConstantField {
                ConstantField
            }
        }
        #[diagnostic::do_not_recommend]
        impl PullB<op::$Op, $T> for $T {
            #[inline(always)]
            fn push_b(&self, _b: &$T, _y: &$T, _dot: &ConstantField) -> ConstantField {
                ConstantField
            }
            #[inline(always)]
            fn pull_b(&self, _b: &$T, _y: &$T, _y_bar: &ConstantField) -> ConstantField {
                ConstantField
            }
        }
    };
}

integer!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// What may stand in a variable beside what was active before.
macro_rules! constant {
    ($($T:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Operand for $T {
            type Bar = ConstantField;
            #[inline(always)]
            fn zero_bar(&self) -> ConstantField {
                ConstantField
            }
        }
    )*};
}

constant!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char);

macro_rules! negative {
    ($($T:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Rule1<op::Neg> for $T {
            type Output = $T;
            #[inline(always)]
            #[track_caller]
            fn primal(&self) -> $T {
                std::ops::Neg::neg(*self)
            }
            #[inline(always)]
            fn push(&self, _y: &$T, _dot: &ConstantField) -> ConstantField {
                ConstantField
            }
            #[inline(always)]
            fn pull(&self, _y: &$T, _y_bar: &ConstantField) -> ConstantField {
                ConstantField
            }
        }
    )*};
}

negative!(i8 i16 i32 i64 i128 isize);

#[cfg(test)]
mod tests {
    use super::Operand;
    use crate::private::{ConstantField, PullA, PullB, Rule1, Rule2, op};

    #[test]
    fn integers_are_operands_that_forget_their_cotangents() {
        let y = Rule2::<op::Rem, _>::primal(&Rule2::<op::Add, _>::primal(&4_usize, &1), &3);
        assert_eq!(y, 2);
        let g: ConstantField = PullA::<op::Rem, _>::pull_a(&5_usize, &3, &y, &ConstantField);
        let g: ConstantField = PullB::<op::AddAssign, _>::pull_b(&5_usize, &3, &8, &g);
        assert_eq!(g, 7_u8.zero_bar());
        assert_eq!(Rule1::<op::Neg>::primal(&3_i32), -3);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "overflow")]
    fn an_overflow_panics_as_the_operator_does() {
        let one = std::hint::black_box(1_usize);
        let _ = Rule2::<op::Sub, _>::primal(&0_usize, &one);
    }
}
