//! Functions and methods of floats where a type parameter has them from more than one trait.
//!
//! The derivatives of `fn f<T: num_traits::Float>(x: T)` are bound by `Scalar` as well, so that `x.sin()` could be that of either trait. Emitted
//! code calls the functions here. What is the user's own constant code keeps the methods that it has in the function: those of `num_traits`, if
//! `T` has them, or else the only ones that there are.

use crate::Scalar;
use nalgebra::{ComplexField, RealField};
pub use num_traits::FromPrimitive;
use num_traits::{Float, real::Real};
use std::marker::PhantomData;
use std::ops::Deref;

/// The traits by their names.
pub mod traits {
    pub use nalgebra::{ComplexField, RealField};
    pub use num_traits::{Float, real::Real};
}

/// A constant, as the receiver of a method of floats.
#[derive(Debug)]
pub struct Of<X>(pub X);

/// What is no float has methods of its own.
impl<X> Deref for Of<X> {
    type Target = X;
    #[inline(always)]
    fn deref(&self) -> &X {
        &self.0
    }
}

/// A type parameter, as the owner of a function of floats.
#[derive(Debug)]
pub struct Functions<X>(PhantomData<X>);

macro_rules! functions {
    ($Methods:ident, $Fallback:ident of $Bound:ident: $($Trait:ident $name:ident($($arg:ident: $A:tt),*) -> $R:tt;)*) => {
        $(
            /// The method of the name.
            #[inline(always)]
            pub fn $name<T: Scalar>(x: T $(, $arg: functions!(@of [T] $A))*) -> functions!(@of [T] $R) {
                $Trait::$name(x $(, $arg)*)
            }
        )*

        /// Methods of floats that `num_traits` has, of floats (`M` is `()`) and of references to them (`M` is `&()`).
        pub trait $Methods<M> {
            /// The float.
            type Float;
            $(
                /// The method of the name.
                fn $name(self $(, $arg: functions!(@of [Self::Float] $A))*) -> functions!(@of [Self::Float] $R);
            )*
        }

        // Of `f64`, `f32` and type parameters alone: other types may have methods of their own that come first.
        impl<X: $Bound + Scalar> $Methods<()> for Of<X> {
            type Float = X;
            $(
                #[inline(always)]
                fn $name(self $(, $arg: functions!(@of [X] $A))*) -> functions!(@of [X] $R) {
                    $Bound::$name(self.0 $(, $arg)*)
                }
            )*
        }

        impl<X: $Bound + Scalar> $Methods<&()> for Of<&X> {
            type Float = X;
            $(
                #[inline(always)]
                fn $name(self $(, $arg: functions!(@of [X] $A))*) -> functions!(@of [X] $R) {
                    $Bound::$name(*self.0 $(, $arg)*)
                }
            )*
        }

        impl<X: $Bound> Functions<X> {
            $(
                /// The function of the name.
                #[inline(always)]
                pub fn $name(x: X $(, $arg: functions!(@of [X] $A))*) -> functions!(@of [X] $R) {
                    $Bound::$name(x $(, $arg)*)
                }
            )*
        }

        /// Functions of a type parameter that `num_traits` does not give: those of nalgebra.
        pub trait $Fallback<X> {
            $(
                /// The function of the name.
                fn $name(x: X $(, $arg: functions!(@of [X] $A))*) -> functions!(@of [X] $R);
            )*
        }

        impl<X: RealField> $Fallback<X> for Functions<X> {
            $(
                #[inline(always)]
                fn $name(x: X $(, $arg: functions!(@of [X] $A))*) -> functions!(@of [X] $R) {
                    $Trait::$name(x $(, $arg)*)
                }
            )*
        }
    };
    (@of [$($T:tt)*] Float) => { $($T)* };
    (@of [$($T:tt)*] Pair) => { ($($T)*, $($T)*) };
    (@of [$($T:tt)*] i32) => { i32 };
}

functions! {
    Methods, RealFieldMethods of Real:
    ComplexField abs() -> Float;
    ComplexField acos() -> Float;
    ComplexField acosh() -> Float;
    ComplexField asin() -> Float;
    ComplexField asinh() -> Float;
    ComplexField atan() -> Float;
    ComplexField atanh() -> Float;
    ComplexField cbrt() -> Float;
    ComplexField ceil() -> Float;
    ComplexField cos() -> Float;
    ComplexField cosh() -> Float;
    ComplexField exp() -> Float;
    ComplexField exp2() -> Float;
    ComplexField exp_m1() -> Float;
    ComplexField floor() -> Float;
    ComplexField fract() -> Float;
    ComplexField ln() -> Float;
    ComplexField ln_1p() -> Float;
    ComplexField log10() -> Float;
    ComplexField log2() -> Float;
    ComplexField recip() -> Float;
    ComplexField round() -> Float;
    ComplexField signum() -> Float;
    ComplexField sin() -> Float;
    ComplexField sinh() -> Float;
    ComplexField sqrt() -> Float;
    ComplexField tan() -> Float;
    ComplexField tanh() -> Float;
    ComplexField trunc() -> Float;
    ComplexField powi(n: i32) -> Float;
    ComplexField powf(y: Float) -> Float;
    ComplexField log(base: Float) -> Float;
    ComplexField hypot(y: Float) -> Float;
    RealField atan2(y: Float) -> Float;
    RealField max(y: Float) -> Float;
    RealField min(y: Float) -> Float;
    ComplexField mul_add(y: Float, z: Float) -> Float;
    ComplexField sin_cos() -> Pair;
}

functions! {
    FloatMethods, RealFieldFloatMethods of Float:
    RealField copysign(sign: Float) -> Float;
    RealField clamp(min: Float, max: Float) -> Float;
}

/// The least and the greatest number, which the two traits give in different types.
impl<X: Real> Functions<X> {
    /// The greatest finite number.
    #[inline(always)]
    #[must_use]
    pub fn max_value() -> X {
        Real::max_value()
    }

    /// The least finite number.
    #[inline(always)]
    #[must_use]
    pub fn min_value() -> X {
        Real::min_value()
    }
}

/// The same of nalgebra.
pub trait Extremes<X> {
    /// The greatest number, if there is one.
    #[must_use]
    fn max_value() -> Option<X>;
    /// The least number, if there is one.
    #[must_use]
    fn min_value() -> Option<X>;
}

impl<X: RealField> Extremes<X> for Functions<X> {
    #[inline(always)]
    fn max_value() -> Option<X> {
        RealField::max_value()
    }
    #[inline(always)]
    fn min_value() -> Option<X> {
        RealField::min_value()
    }
}

/// Degrees to radians, as std has it.
#[inline(always)]
pub fn to_radians<T: Scalar>(x: T) -> T {
    x * T::lit(0.017_453_292_519_943_295)
}

/// Radians to degrees, as std has it.
#[inline(always)]
pub fn to_degrees<T: Scalar>(x: T) -> T {
    x * T::lit(57.295_779_513_082_32)
}

/// A type parameter with a bound that only rustc knows: whether it is a float by that bound, and its methods those of floats. (The trait may have
/// methods of its own; but one that is named as a method of floats is ambiguous in the function itself, if the trait is over a trait of floats.)
#[derive(Debug)]
pub struct Parameter<X>(PhantomData<X>);

impl<X> Parameter<X> {
    /// The type parameter.
    #[allow(clippy::new_without_default)]
    #[must_use]
    pub fn new() -> Self {
        Parameter(PhantomData)
    }
}

impl<X: Real> Parameter<X> {
    /// It is a float.
    pub fn is_float(self) {}
    /// It is a float of `num_traits`, which has methods that nalgebra's floats do not have.
    pub fn is_float_of_num_traits(self) {}
}

/// By a bound of nalgebra's or ours.
pub trait ByNalgebra {
    /// It is a float.
    #[expect(
        clippy::wrong_self_convention,
        reason = "how rustc finds it tells apart references and values"
    )]
    fn is_float(self);
}

impl<X: RealField> ByNalgebra for Parameter<X> {
    fn is_float(self) {}
}

/// Found where the above are not.
pub trait Otherwise<X> {
    /// It is none.
    fn is_float(&self)
    where
        X: FloatByItsBounds;
    /// It is none.
    fn is_float_of_num_traits(&self)
    where
        X: FloatOfNumTraits;
}

impl<X> Otherwise<X> for Parameter<X> {
    fn is_float(&self)
    where
        X: FloatByItsBounds,
    {
    }
    fn is_float_of_num_traits(&self)
    where
        X: FloatOfNumTraits,
    {
    }
}

/// Nothing: this is for the message.
#[diagnostic::on_unimplemented(
    message = "a method of floats is called on `{Self}`, whose bounds do not say that it is the one of `f64` and `f32`",
    label = "this is a float by no bound",
    note = "help: bound it by `num_traits::Float`, by nalgebra's `RealField` or by `grad_runtime::Scalar`, or by a trait over one of them"
)]
pub trait FloatByItsBounds {}

impl FloatByItsBounds for f64 {}

/// The same for what nalgebra's floats do not have.
#[diagnostic::on_unimplemented(
    message = "`to_radians` or `to_degrees` is called on `{Self}`, whose bounds do not say that it is the one of `f64` and `f32`",
    label = "no bound of this gives the method of floats",
    note = "help: bound it by `num_traits::Float`, or write what the method computes"
)]
pub trait FloatOfNumTraits {}

impl FloatOfNumTraits for f64 {}

#[cfg(test)]
mod tests {
    use super::{to_degrees, to_radians};

    #[test]
    fn angles_are_converted_as_std_does() {
        for k in -1000..1000 {
            let x = f64::from(k) * 0.37;
            assert_eq!(to_radians(x), x.to_radians());
            assert_eq!(to_degrees(x), x.to_degrees());
            let x = x as f32;
            assert_eq!(to_radians(x), x.to_radians());
            assert_eq!(to_degrees(x), x.to_degrees());
        }
    }
}
