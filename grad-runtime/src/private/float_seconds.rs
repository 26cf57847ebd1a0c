//! The methods of floats in the second order: they are what the attribute makes of functions that call them.

use crate::{Scalar, differentiable};

macro_rules! unary {
    ($($name:ident)*) => {$(
        #[differentiable(crate = crate, order = 2)]
        pub(super) fn $name<T: Scalar>(a: T) -> T {
            a.$name()
        }
    )*};
}

unary! {
    abs signum cbrt exp exp2 exp_m1 ln ln_1p log2 log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh floor ceil round trunc
    fract recip sqrt
}

macro_rules! binary {
    ($($name:ident)*) => {$(
        #[differentiable(crate = crate, order = 2)]
        pub(super) fn $name<T: Scalar>(a: T, b: T) -> T {
            a.$name(b)
        }
    )*};
}

binary!(log powf hypot atan2 copysign);

/// The square root of a sum of squares, all of whose derivatives at 0 are 0.
#[differentiable(crate = crate, order = 2)]
pub(super) fn root_of_squares<T: Scalar>(a: T) -> T {
    if a == T::zero() { T::zero() } else { a.sqrt() }
}

#[differentiable(crate = crate, order = 2)]
pub(super) fn powi<T: Scalar>(a: T, n: i32) -> T {
    a.powi(n)
}

#[differentiable(crate = crate, order = 2)]
pub(super) fn sin_cos<T: Scalar>(a: T) -> (T, T) {
    (a.sin(), a.cos())
}

#[differentiable(crate = crate, order = 2)]
pub(super) fn mul_add<T: Scalar>(a: T, b: T, c: T) -> T {
    a.mul_add(b, c)
}

macro_rules! primitive {
    ($($T:ident)*) => {$(
        pub(super) mod $T {
            use crate::differentiable;

            #[differentiable(crate = crate, order = 2)]
            pub(in crate::private) fn round_ties_even(a: $T) -> $T {
                a.round_ties_even()
            }

            #[differentiable(crate = crate, order = 2)]
            pub(in crate::private) fn to_radians(a: $T) -> $T {
                a.to_radians()
            }

            #[differentiable(crate = crate, order = 2)]
            pub(in crate::private) fn to_degrees(a: $T) -> $T {
                a.to_degrees()
            }

            #[differentiable(crate = crate, order = 2)]
            pub(in crate::private) fn midpoint(a: $T, b: $T) -> $T {
                a.midpoint(b)
            }

            #[differentiable(crate = crate, order = 2)]
            pub(in crate::private) fn div_euclid(a: $T, b: $T) -> $T {
                a.div_euclid(b)
            }

            #[differentiable(crate = crate, order = 2)]
            pub(in crate::private) fn rem_euclid(a: $T, b: $T) -> $T {
                a.rem_euclid(b)
            }
        }
    )*};
}

primitive!(f32 f64);
