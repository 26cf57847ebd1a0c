//! Parts of tuples: points, and what is constant by its type, whose tangent is `()`.
//!
//! `()` is no tangent by itself, because it is over no scalars; a tuple is over those of its parts that have some.

use crate::private::ConstantField;
use crate::{Differentiable, Scalar, Tangent};

/// A part of a tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative",
    label = "this type does not implement `Differentiable`",
    note = "help: derive it with `#[derive(Differentiable)]`, or write a struct that does, with a `#[constant]` field"
)]
pub trait Part {
    /// What stands for it in the tangent of the tuple.
    type Tangent: Clone;
    /// The zero of that.
    fn zero_part(&self) -> Self::Tangent;
    /// Moves it along a tangent.
    fn retract_part(&mut self, step: &Self::Tangent);
    /// Whether this is a tangent at this part.
    fn part_fits(&self, tangent: &Self::Tangent) -> bool;
    /// As of a point.
    fn part_values(&self, out: &mut Vec<Option<f64>>);
}

#[diagnostic::do_not_recommend]
impl<P: Differentiable> Part for P {
    type Tangent = P::Tangent;

    #[inline(always)]
    fn zero_part(&self) -> P::Tangent {
        self.zero_tangent()
    }

    #[inline(always)]
    fn retract_part(&mut self, step: &P::Tangent) {
        self.retract(step);
    }

    #[inline(always)]
    fn part_fits(&self, tangent: &P::Tangent) -> bool {
        self.fits(tangent)
    }

    fn part_values(&self, out: &mut Vec<Option<f64>>) {
        self.component_values(out);
    }
}

macro_rules! constant {
    ($([$($generics:tt)*] $T:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Part for $T {
            type Tangent = ();

            #[inline(always)]
            fn zero_part(&self) {}

            #[inline(always)]
            fn retract_part(&mut self, _: &()) {}

            #[inline(always)]
            fn part_fits(&self, _: &()) -> bool {
                true
            }

            fn part_values(&self, _: &mut Vec<Option<f64>>) {}
        }
    )*};
}

/// The types that hold constants, one by one: rustc does not know otherwise that they are no points.
macro_rules! constants {
    ($($T:ty)*) => {$(
        constant! {
            [] $T;
            [] &$T;
            [] [$T];
            [] &[$T];
            [] Vec<$T>;
            [] &Vec<$T>;
            [] Option<$T>;
            [const N: usize] [$T; N];
            [const N: usize] &[$T; N];
            [] ($T, $T);
            [] &($T, $T);
            [] ($T, $T, $T);
            [] std::ops::Range<$T>;
            [] std::ops::RangeInclusive<$T>;
        }
    )*};
}

constants!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char String &'_ str);

/// Pairs of constants of two types.
macro_rules! pairs {
    ($($A:ty)*; $rest:tt) => { $(pairs!(@ $A; $rest);)* };
    (@ $A:ty; ($($B:ty)*)) => { constant! { $([] ($A, $B); [] ($B, $A);)* } };
}

pairs!(usize i32 u32 u8; (bool char String &'_ str));
pairs!(usize; (u8 u32 u64 i32 i64));
pairs!(i32; (u8 u32 u64 i64));
pairs!(bool; (char String &'_ str));
pairs!(char; (String &'_ str));

constant! {
    [] str;
    [] ();
    [] std::cmp::Ordering;
    [] std::ops::RangeFull;
    [R] fn() -> R;
    [A, R] fn(A) -> R;
    [A, B, R] fn(A, B) -> R;
}

/// The scalars of what stands for a part.
pub trait Scalars {
    /// `f32` or `f64`, or [`NoScalars`].
    type Of;
}

/// A part that is constant has none.
#[derive(Clone, Copy, Debug)]
pub struct NoScalars;

#[diagnostic::do_not_recommend]
impl<T: Tangent> Scalars for T {
    type Of = T::Scalar;
}

#[diagnostic::do_not_recommend]
impl Scalars for () {
    type Of = NoScalars;
}

/// The first scalars of a list, `(A, (B, ()))`.
pub trait FirstScalars {
    /// `f32` or `f64`.
    type Of: Scalar;
}

#[diagnostic::do_not_recommend]
impl<S: Scalar, Rest> FirstScalars for (S, Rest) {
    type Of = S;
}

#[diagnostic::do_not_recommend]
impl<Rest: FirstScalars> FirstScalars for (NoScalars, Rest) {
    type Of = Rest::Of;
}

/// A part of a tangent over `S`: a tangent, or nothing.
#[allow(missing_docs)]
pub trait PartOfTangent<S>: Clone {
    fn dim(&self) -> usize;
    fn axpy(&mut self, alpha: S, other: &Self);
    fn scale_mut(&mut self, alpha: S);
    fn set_zero(&mut self);
    fn dot(&self, other: &Self) -> S;
    fn write_to_slice(&self, out: &mut [S]);
    fn read_from_slice(&mut self, values: &[S]);
    fn vanishes(&self) -> bool;
    fn same_shape(&self, other: &Self) -> bool;
}

impl<S: Scalar, T: Tangent<Scalar = S>> PartOfTangent<S> for T {
    #[inline]
    fn dim(&self) -> usize {
        Tangent::dim(self)
    }
    #[inline]
    fn axpy(&mut self, alpha: S, other: &Self) {
        Tangent::axpy(self, alpha, other);
    }
    #[inline]
    fn scale_mut(&mut self, alpha: S) {
        Tangent::scale_mut(self, alpha);
    }
    #[inline]
    fn set_zero(&mut self) {
        Tangent::set_zero(self);
    }
    #[inline]
    fn dot(&self, other: &Self) -> S {
        Tangent::dot(self, other)
    }
    #[inline]
    fn write_to_slice(&self, out: &mut [S]) {
        Tangent::write_to_slice(self, out);
    }
    #[inline]
    fn read_from_slice(&mut self, values: &[S]) {
        Tangent::read_from_slice(self, values);
    }
    #[inline]
    fn vanishes(&self) -> bool {
        Tangent::vanishes(self)
    }
    #[inline]
    fn same_shape(&self, other: &Self) -> bool {
        Tangent::same_shape(self, other)
    }
}

macro_rules! nothing {
    ($($T:ty)*) => {$(
        impl<S: Scalar> PartOfTangent<S> for $T {
            #[inline(always)]
            fn dim(&self) -> usize {
                0
            }
            #[inline(always)]
            fn axpy(&mut self, _: S, _: &Self) {}
            #[inline(always)]
            fn scale_mut(&mut self, _: S) {}
            #[inline(always)]
            fn set_zero(&mut self) {}
            #[inline(always)]
            fn dot(&self, _: &Self) -> S {
                S::lit(0.0)
            }
            #[inline(always)]
            fn write_to_slice(&self, _: &mut [S]) {}
            #[inline(always)]
            fn read_from_slice(&mut self, _: &[S]) {}
            #[inline(always)]
            fn vanishes(&self) -> bool {
                true
            }
            #[inline(always)]
            fn same_shape(&self, _: &Self) -> bool {
                true
            }
        }
    )*};
}

nothing!(() ConstantField);
