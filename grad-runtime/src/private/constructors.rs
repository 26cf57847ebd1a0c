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

use super::float_methods::{Slot, add};
use crate::Scalar;
use nalgebra::SMatrix;

macro_rules! slot {
    ($x:ident $T:ident) => { Slot<'_, $T> };
}

/// One shape after the other: the names of the arguments are repeated for each.
macro_rules! shapes {
    ($Trait:ident [] $args:tt) => {};
    ($Trait:ident [($R:literal, $C:literal) $(, $rest:tt)*] [$($x:ident)*]) => {
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
        }
        shapes!($Trait [$($rest),*] [$($x)*]);
    };
}

macro_rules! constructors {
    ($($Trait:ident $shapes:tt $($x:ident)*;)*) => {
        $(
            pub trait $Trait<T>: Sized {
                fn differentiable_new($($x: T),*) -> (Self, impl FnOnce(Self, $(slot!($x T)),*));
            }
            shapes!($Trait $shapes [$($x)*]);
        )*

        /// The traits, to be brought into scope without their names.
        pub mod all {
            pub use super::{Filled as _, FromArray as _, $($Trait as _),*};
        }
    };
}

constructors! {
    New1 [(1, 1)] x0;
    New2 [(1, 2), (2, 1)] x0 x1;
    New3 [(1, 3), (3, 1)] x0 x1 x2;
    New4 [(1, 4), (2, 2), (4, 1)] x0 x1 x2 x3;
    New5 [(1, 5), (5, 1)] x0 x1 x2 x3 x4;
    New6 [(1, 6), (2, 3), (3, 2), (6, 1)] x0 x1 x2 x3 x4 x5;
    New8 [(2, 4), (4, 2)] x0 x1 x2 x3 x4 x5 x6 x7;
    New9 [(3, 3)] x0 x1 x2 x3 x4 x5 x6 x7 x8;
    New10 [(2, 5), (5, 2)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9;
    New12 [(2, 6), (3, 4), (4, 3), (6, 2)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11;
    New15 [(3, 5), (5, 3)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14;
    New16 [(4, 4)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15;
    New18 [(3, 6), (6, 3)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17;
    New20 [(4, 5), (5, 4)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19;
    New24 [(4, 6), (6, 4)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23;
    New25 [(5, 5)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24;
    New30 [(5, 6), (6, 5)] x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29;
    New36 [(6, 6)]
        x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30
        x31 x32 x33 x34 x35;
}

/// Every element is the argument.
pub trait Filled<T>: Sized {
    fn differentiable_from_element(x: T) -> (Self, impl FnOnce(Self, Slot<T>));
    fn differentiable_repeat(x: T) -> (Self, impl FnOnce(Self, Slot<T>));
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
}

/// `V3::from([x, y, z])`.
pub trait FromArray<A>: Sized {
    fn differentiable_from(array: A) -> (Self, impl FnOnce(Self, Slot<A>));
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
}
