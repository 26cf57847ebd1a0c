//! Operations on a part of a struct that may be a constant field: `p.n as f64` and `p.o.unwrap()`.
//!
//! The macro does not see whether a field is marked `#[constant]`. A float is cast with its derivative; an integer has none, and the
//! cotangent that is pulled back to it goes to a [`ConstantField`](super::ConstantField), which forgets it.

use super::{AddField, ConstantField, TangentOf, add_to, op};
use crate::Differentiable;

/// An operation on a part of a struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a float nor an integer here",
    label = "this operation has no derivative rule",
    note = "help: if the value is constant, write `constant(..)` around it"
)]
pub trait PartRule<Op> {
    /// The result.
    type Output;
    /// The cotangent of the result.
    type OutputBar;
    /// The cotangent of the part.
    type Bar: AddField<Self::Bar>;
    /// The operation itself.
    fn primal(&self) -> Self::Output;
    /// The tangent of the result.
    fn push(&self, y: &Self::Output, dot: &Self::Bar) -> Self::OutputBar;
    /// The cotangent of the part.
    fn pull(&self, y: &Self::Output, y_bar: &Self::OutputBar) -> Self::Bar;
    /// Adds the cotangent of the part to `acc`.
    fn pull_into(&self, y: &Self::Output, y_bar: &Self::OutputBar, acc: &mut Self::Bar) {
        acc.add_field(&self.pull(y, y_bar));
    }
}

impl<Op, T: PartRule<Op>> PartRule<Op> for &T {
    type Output = T::Output;
    type OutputBar = T::OutputBar;
    type Bar = T::Bar;
    #[inline(always)]
    fn primal(&self) -> T::Output {
        T::primal(self)
    }
    #[inline(always)]
    fn push(&self, y: &T::Output, dot: &T::Bar) -> T::OutputBar {
        T::push(self, y, dot)
    }
    #[inline(always)]
    fn pull(&self, y: &T::Output, y_bar: &T::OutputBar) -> T::Bar {
        T::pull(self, y, y_bar)
    }
}

macro_rules! casts {
    ($($Op:ident to $To:ident from $($From:ident)*;)*) => {$($(
        impl PartRule<op::$Op> for $From {
            type Output = $To;
            type OutputBar = $To;
            type Bar = $From;
            #[inline(always)]
            fn primal(&self) -> $To {
                *self as $To
            }
            #[inline(always)]
            fn push(&self, _y: &$To, dot: &$From) -> $To {
                *dot as $To
            }
            #[inline(always)]
            fn pull(&self, _y: &$To, y_bar: &$To) -> $From {
                *y_bar as $From
            }
        }
    )*)*};
}

casts! {
    ToF32 to f32 from f32 f64;
    ToF64 to f64 from f32 f64;
}

macro_rules! cast_of_integer {
    ($From:ident $Op:ident $To:ident) => {
        impl PartRule<op::$Op> for $From {
            type Output = $To;
            type OutputBar = $To;
            type Bar = ConstantField;
            #[inline(always)]
            fn primal(&self) -> $To {
                *self as $To
            }
            #[inline(always)]
            fn push(&self, _y: &$To, _dot: &ConstantField) -> $To {
                0.0
            }
            #[inline(always)]
            fn pull(&self, _y: &$To, _y_bar: &$To) -> ConstantField {
                ConstantField
            }
        }
    };
}

macro_rules! casts_of_integers {
    ($($From:ident)*) => {$(
        cast_of_integer!($From ToF32 f32);
        cast_of_integer!($From ToF64 f64);

        impl PartRule<op::UnwrapPart> for Option<$From> {
            type Output = $From;
            type OutputBar = ConstantField;
            type Bar = ConstantField;
            #[inline(always)]
            #[track_caller]
            fn primal(&self) -> $From {
                self.unwrap()
            }
            #[inline(always)]
            fn push(&self, _y: &$From, _dot: &ConstantField) -> ConstantField {
                ConstantField
            }
            #[inline(always)]
            fn pull(&self, _y: &$From, _y_bar: &ConstantField) -> ConstantField {
                ConstantField
            }
        }
    )*};
}

casts_of_integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

#[diagnostic::do_not_recommend]
impl<T: Differentiable + Clone> PartRule<op::UnwrapPart> for Option<T> {
    type Output = T;
    type OutputBar = TangentOf<T>;
    type Bar = Option<TangentOf<T>>;
    #[inline]
    #[track_caller]
    fn primal(&self) -> T {
        self.clone().unwrap()
    }
    #[inline]
    fn push(&self, y: &T, dot: &Option<TangentOf<T>>) -> TangentOf<T> {
        dot.clone().unwrap_or_else(|| y.zero_tangent())
    }
    #[inline]
    fn pull(&self, _y: &T, y_bar: &TangentOf<T>) -> Option<TangentOf<T>> {
        Some(y_bar.clone())
    }
    #[inline]
    fn pull_into(&self, _y: &T, y_bar: &TangentOf<T>, acc: &mut Option<TangentOf<T>>) {
        match acc {
            Some(acc) => add_to(acc, y_bar),
            None => *acc = Some(y_bar.clone()),
        }
    }
}
