//! nalgebra's constructors under the names that `#[differentiable]` gives to a user's.
//!
//! `V3::new(x, y, z)` may construct a user's type, or a vector of which `V3` is another name. rustc decides: the macro emits
//! `V3::differentiable_new(x, y, z)`, which is the sibling of the user's `new`, or else, since inherent functions come first, the one
//! here. A trait for each number of elements, as a trait's function has one number of arguments.

// What a constructor gives and how its cotangents are handed on, in one type; one argument for each element; columns are shapes as well.
#![allow(
    clippy::type_complexity,
    clippy::too_many_arguments,
    clippy::modulo_one
)]

use super::float_methods::{Dot, Slot, add};
use super::float_tangent;
use crate::Scalar;
use nalgebra::SMatrix;

macro_rules! slot {
    ($x:ident $T:ident) => { Slot<'_, $T> };
    (dot $x:ident $T:ident) => { Dot<'_, $T> };
    (given $x:ident $T:ident) => { Option<$T> };
}

/// One shape after the other: the names of the arguments are repeated for each.
macro_rules! shapes {
    ($Trait:ident [] $args:tt $dots:tt) => {};
    ($Trait:ident [($R:literal, $C:literal) $(, $rest:tt)*] [$($x:ident)*] [$($dot:ident)*]) => {
        impl<T: Scalar> $Trait<T> for SMatrix<T, $R, $C> {
            #[inline(always)]
            fn differentiable_new($($x: T),*) -> (Self, impl FnOnce(Self, $(slot!($x T)),*)) {
                let pullback = |bar: Self, $($x: Slot<T>),*| {
                    // The arguments are the elements row by row.
                    let mut parts = (0..$R * $C).map(|k| bar[(k / $C, k % $C)]);
                    $(
                        if let Some(part) = parts.next() {
                            add($x, part);
                        }
                    )*
                };
                (Self::new($($x),*), pullback)
            }
            #[inline(always)]
            fn differentiable_jvp_of_new($($x: T,)* $($dot: slot!(dot $dot T)),*) -> (Self, Self) {
                (Self::new($($x),*), Self::new($(float_tangent($dot)),*))
            }
            // Linear: the tangent of the cotangent is handed on as the cotangent is.
            #[inline(always)]
            fn differentiable_hvp_of_new($($x: T,)* $($dot: slot!(given $dot T)),*) -> (Self, Self, impl FnOnce(Self, Self, $(slot!($x T),)* $(slot!($dot T)),*)) {
                let dot = Self::new($(float_tangent($dot.as_ref())),*);
                let (y, first) = Self::differentiable_new($($x),*);
                let (_, second) = Self::differentiable_new($($x),*);
                (y, dot, move |bar: Self, bar_dot: Self, $($x: Slot<T>,)* $($dot: Slot<T>),*| {
                    first(bar, $($x),*);
                    second(bar_dot, $($dot),*);
                })
            }
        }
        shapes!($Trait [$($rest),*] [$($x)*] [$($dot)*]);
    };
}

macro_rules! constructors {
    ($($Trait:ident $shapes:tt [$($x:ident)*] [$($dot:ident)*];)*) => {
        $(
            pub trait $Trait<T>: Sized {
                fn differentiable_new($($x: T),*) -> (Self, impl FnOnce(Self, $(slot!($x T)),*));
                fn differentiable_jvp_of_new($($x: T,)* $($dot: slot!(dot $dot T)),*) -> (Self, Self);
                fn differentiable_hvp_of_new($($x: T,)* $($dot: slot!(given $dot T)),*) -> (Self, Self, impl FnOnce(Self, Self, $(slot!($x T),)* $(slot!($dot T)),*));
            }
            shapes!($Trait $shapes [$($x)*] [$($dot)*]);
        )*

        /// The traits, to be brought into scope without their names.
        pub mod all {
            pub use super::{Filled as _, FromArray as _, $($Trait as _),*};
        }
    };
}

constructors! {
    New1 [(1, 1)] [x0] [d0];
    New2 [(1, 2), (2, 1)] [x0 x1] [d0 d1];
    New3 [(1, 3), (3, 1)] [x0 x1 x2] [d0 d1 d2];
    New4 [(1, 4), (2, 2), (4, 1)] [x0 x1 x2 x3] [d0 d1 d2 d3];
    New5 [(1, 5), (5, 1)] [x0 x1 x2 x3 x4] [d0 d1 d2 d3 d4];
    New6 [(1, 6), (2, 3), (3, 2), (6, 1)] [x0 x1 x2 x3 x4 x5] [d0 d1 d2 d3 d4 d5];
    New8 [(2, 4), (4, 2)] [x0 x1 x2 x3 x4 x5 x6 x7] [d0 d1 d2 d3 d4 d5 d6 d7];
    New9 [(3, 3)] [x0 x1 x2 x3 x4 x5 x6 x7 x8] [d0 d1 d2 d3 d4 d5 d6 d7 d8];
    New10 [(2, 5), (5, 2)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9];
    New12 [(2, 6), (3, 4), (4, 3), (6, 2)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11];
    New15 [(3, 5), (5, 3)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14];
    New16 [(4, 4)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15];
    New18 [(3, 6), (6, 3)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17];
    New20 [(4, 5), (5, 4)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19];
    New24 [(4, 6), (6, 4)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23];
    New25 [(5, 5)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23 d24];
    New30 [(5, 6), (6, 5)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23 d24 d25 d26 d27 d28 d29];
    New36 [(6, 6)] [x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30 x31 x32 x33 x34 x35] [d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23 d24 d25 d26 d27 d28 d29 d30 d31 d32 d33 d34 d35];
}

/// Every element is the argument.
pub trait Filled<T>: Sized {
    fn differentiable_from_element(x: T) -> (Self, impl FnOnce(Self, Slot<T>));
    fn differentiable_repeat(x: T) -> (Self, impl FnOnce(Self, Slot<T>));
    fn differentiable_jvp_of_from_element(x: T, dot: Dot<T>) -> (Self, Self);
    fn differentiable_jvp_of_repeat(x: T, dot: Dot<T>) -> (Self, Self);
    fn differentiable_hvp_of_from_element(
        x: T,
        dot: Option<T>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<T>, Slot<T>));
    fn differentiable_hvp_of_repeat(
        x: T,
        dot: Option<T>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<T>, Slot<T>));
}

impl<T: Scalar, const R: usize, const C: usize> Filled<T> for SMatrix<T, R, C> {
    #[inline(always)]
    fn differentiable_from_element(x: T) -> (Self, impl FnOnce(Self, Slot<T>)) {
        (Self::from_element(x), |bar: Self, slot: Slot<T>| {
            add(slot, bar.sum())
        })
    }

    #[inline(always)]
    fn differentiable_repeat(x: T) -> (Self, impl FnOnce(Self, Slot<T>)) {
        Self::differentiable_from_element(x)
    }

    #[inline(always)]
    fn differentiable_jvp_of_from_element(x: T, dot: Dot<T>) -> (Self, Self) {
        (
            Self::from_element(x),
            Self::from_element(float_tangent(dot)),
        )
    }

    #[inline(always)]
    fn differentiable_jvp_of_repeat(x: T, dot: Dot<T>) -> (Self, Self) {
        Self::differentiable_jvp_of_from_element(x, dot)
    }

    #[inline(always)]
    fn differentiable_hvp_of_from_element(
        x: T,
        dot: Option<T>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<T>, Slot<T>)) {
        let (y, dot) = Self::differentiable_jvp_of_from_element(x, dot.as_ref());
        (
            y,
            dot,
            |bar: Self, bar_dot: Self, slot: Slot<T>, dot: Slot<T>| {
                add(slot, bar.sum());
                add(dot, bar_dot.sum());
            },
        )
    }

    #[inline(always)]
    fn differentiable_hvp_of_repeat(
        x: T,
        dot: Option<T>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<T>, Slot<T>)) {
        Self::differentiable_hvp_of_from_element(x, dot)
    }
}

/// `V3::from([x, y, z])`.
pub trait FromArray<A>: Sized {
    fn differentiable_from(array: A) -> (Self, impl FnOnce(Self, Slot<A>));
    fn differentiable_jvp_of_from(array: A, dot: Dot<A>) -> (Self, Self);
    fn differentiable_hvp_of_from(
        array: A,
        dot: Option<A>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<A>, Slot<A>));
}

impl<T: Scalar, const R: usize> FromArray<[T; R]> for SMatrix<T, R, 1> {
    #[inline(always)]
    fn differentiable_from(array: [T; R]) -> (Self, impl FnOnce(Self, Slot<[T; R]>)) {
        let pullback = |bar: Self, slot: Slot<[T; R]>| {
            if let Some(slot) = slot {
                for (slot, part) in slot.iter_mut().zip(bar.iter()) {
                    *slot += *part;
                }
            }
        };
        (Self::from(array), pullback)
    }

    #[inline(always)]
    fn differentiable_jvp_of_from(array: [T; R], dot: Dot<[T; R]>) -> (Self, Self) {
        (
            Self::from(array),
            dot.map_or_else(Self::zeros, |dot| Self::from(*dot)),
        )
    }

    #[inline(always)]
    fn differentiable_hvp_of_from(
        array: [T; R],
        dot: Option<[T; R]>,
    ) -> (
        Self,
        Self,
        impl FnOnce(Self, Self, Slot<[T; R]>, Slot<[T; R]>),
    ) {
        let (y, dot) = Self::differentiable_jvp_of_from(array, dot.as_ref());
        let (first, second) = (
            Self::differentiable_from(array).1,
            Self::differentiable_from(array).1,
        );
        (
            y,
            dot,
            move |bar: Self, bar_dot: Self, slot: Slot<[T; R]>, dot: Slot<[T; R]>| {
                first(bar, slot);
                second(bar_dot, dot);
            },
        )
    }
}
