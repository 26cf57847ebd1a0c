//! The methods of floats under the names that `#[differentiable]` gives to a user's.
//!
//! `z.exp()` of a parameter `z: C` is the method of the user's type, or that of a float of which `C` is another name. rustc decides: the
//! macro emits `z.differentiable_exp()`, which is the sibling of the user's `exp`, or else, since inherent methods come first, the one
//! here. Derivatives are those of the rule table, with its conventions.

// What a method gives and how its cotangents are handed on, in one type.
#![allow(clippy::type_complexity)]

use super::float_seconds as seconds;
use super::{float_tangent, powf_da, powf_db, powi_derivative, scalar_rules::sign, strong};
use crate::Scalar;
use nalgebra::{ComplexField, RealField};

/// What has these methods.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this method of `{Self}`",
    label = "this method has no derivative rule",
    note = "help: put `#[differentiable]` on the method, or cut the derivative with `constant(..)`"
)]
pub trait Floating: Scalar {}

impl<T: Scalar> Floating for T {}

/// The slot of a float.
pub(super) type Slot<'a, T> = Option<&'a mut T>;

/// The slot of an integer, into which nobody lends anything.
type Nothing<'a> = Option<&'a mut super::Constant>;

/// The tangent of a float, if it varies.
pub(super) type Dot<'a, T> = Option<&'a T>;

/// Adds to a slot.
#[inline(always)]
pub(super) fn add<T: Scalar>(slot: Slot<T>, x: T) {
    if let Some(slot) = slot {
        *slot += x;
    }
}

macro_rules! methods {
    (
        [$this:ident: $R:ty]
        $($name:ident $jvp:ident $hvp:ident = $second:path: |$a:ident, $y:ident, $g:ident| $value:expr, $pull:expr;)*
        =>
        $($name2:ident $jvp2:ident $hvp2:ident = $second2:path: |$a2:ident, $b2:ident, $y2:ident, $g2:ident| $value2:expr, $pull_a:expr, $pull_b:expr;)*
    ) => {
        $(
            #[inline(always)]
            fn $name($this: $R) -> (Self, impl FnOnce(Self, Slot<Self>)) {
                let $a = value::<Self, $R>($this);
                let $y = $value;
                ($y, move |$g: Self, slot: Slot<Self>| {
                    let _ = ($a, $y, $g);
                    add(slot, $pull);
                })
            }
            // The derivative of a float by a float is its own transpose.
            #[inline(always)]
            fn $jvp($this: $R, $g: Dot<Self>) -> (Self, Self) {
                let $a = value::<Self, $R>($this);
                let ($y, $g) = ($value, float_tangent($g));
                let _ = ($a, $y, $g);
                ($y, $pull)
            }
            #[inline(always)]
            fn $hvp($this: $R, dot: Option<Self>) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>)) {
                $second(value::<Self, $R>($this), dot)
            }
        )*
        $(
            #[inline(always)]
            fn $name2($this: $R, b: Self) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>)) {
                let ($a2, $b2) = (value::<Self, $R>($this), b);
                let $y2 = $value2;
                ($y2, move |$g2: Self, slot_a: Slot<Self>, slot_b: Slot<Self>| {
                    let _ = ($a2, $b2, $y2, $g2);
                    if slot_a.is_some() {
                        add(slot_a, $pull_a);
                    }
                    if slot_b.is_some() {
                        add(slot_b, $pull_b);
                    }
                })
            }
            #[inline(always)]
            fn $jvp2($this: $R, b: Self, a_dot: Dot<Self>, b_dot: Dot<Self>) -> (Self, Self) {
                let ($a2, $b2) = (value::<Self, $R>($this), b);
                let $y2 = $value2;
                let mut dot = <Self as $crate::Scalar>::lit(0.0);
                if let Some(a_dot) = a_dot {
                    let $g2 = *a_dot;
                    let _ = ($a2, $b2, $y2, $g2);
                    dot += $pull_a;
                }
                if let Some(b_dot) = b_dot {
                    let $g2 = *b_dot;
                    let _ = ($a2, $b2, $y2, $g2);
                    dot += $pull_b;
                }
                ($y2, dot)
            }
            #[inline(always)]
            fn $hvp2($this: $R, b: Self, a_dot: Option<Self>, b_dot: Option<Self>) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>)) {
                $second2(value::<Self, $R>($this), b, a_dot, b_dot)
            }
        )*
    };
}

/// The second order of methods that are piecewise linear: the tangent of the cotangent is handed on as the cotangent is.
macro_rules! piecewise_linear {
    ([$this:ident: $R:ty] $($name:ident $jvp:ident $hvp:ident: ($($arg:ident)*), $($dot:ident)*, $($bar:ident)*, $($bar_dot:ident)*;)*) => {$(
        #[inline(always)]
        fn $hvp(
            $this: $R,
            $($arg: Self,)*
            $($dot: Option<Self>),*
        ) -> (Self, Self, impl FnOnce(Self, Self, $(slot!($bar),)* $(slot!($bar_dot)),*)) {
            let (y, y_dot) = $this.$jvp($($arg,)* $($dot.as_ref()),*);
            let (first, second) = ($this.$name($($arg),*).1, $this.$name($($arg),*).1);
            (y, y_dot, move |g: Self, g_dot: Self, $($bar: Slot<Self>,)* $($bar_dot: Slot<Self>),*| {
                first(g, $($bar),*);
                second(g_dot, $($bar_dot),*);
            })
        }
    )*};
}

macro_rules! slot {
    ($name:ident) => { Slot<'_, Self> };
}

/// The receiver by value.
#[inline(always)]
fn value<T, R: Received<T>>(receiver: R) -> T {
    receiver.value()
}

/// How the traits take their receiver.
trait Received<T> {
    fn value(self) -> T;
}

impl<T> Received<T> for T {
    #[inline(always)]
    fn value(self) -> T {
        self
    }
}

impl<T: Copy> Received<T> for &T {
    #[inline(always)]
    fn value(self) -> T {
        *self
    }
}

/// The traits, whose methods take their receiver as it is given.
macro_rules! float_traits {
    ($this:ident: $R:ty) => {
        /// What all floats have.
        pub trait FloatMethods: Scalar {
            methods! {
                [$this: $R]
                differentiable_abs differentiable_jvp_of_abs differentiable_hvp_of_abs = seconds::abs::__hvp: |a, y, g| ComplexField::abs(a), g * sign(a);
                differentiable_signum differentiable_jvp_of_signum differentiable_hvp_of_signum = seconds::signum::__hvp: |a, y, g| ComplexField::signum(a), Self::zero();
                differentiable_cbrt differentiable_jvp_of_cbrt differentiable_hvp_of_cbrt = seconds::cbrt::__hvp: |a, y, g| ComplexField::cbrt(a), strong(g, g / (Self::lit(3.0) * y * y));
                differentiable_exp differentiable_jvp_of_exp differentiable_hvp_of_exp = seconds::exp::__hvp: |a, y, g| ComplexField::exp(a), g * y;
                differentiable_exp2 differentiable_jvp_of_exp2 differentiable_hvp_of_exp2 = seconds::exp2::__hvp: |a, y, g| ComplexField::exp2(a), g * y * Self::ln_2();
                differentiable_exp_m1 differentiable_jvp_of_exp_m1 differentiable_hvp_of_exp_m1 = seconds::exp_m1::__hvp: |a, y, g| ComplexField::exp_m1(a), g * (y + Self::one());
                differentiable_ln differentiable_jvp_of_ln differentiable_hvp_of_ln = seconds::ln::__hvp: |a, y, g| ComplexField::ln(a), strong(g, g / a);
                differentiable_ln_1p differentiable_jvp_of_ln_1p differentiable_hvp_of_ln_1p = seconds::ln_1p::__hvp: |a, y, g| ComplexField::ln_1p(a), strong(g, g / (a + Self::one()));
                differentiable_log2 differentiable_jvp_of_log2 differentiable_hvp_of_log2 = seconds::log2::__hvp: |a, y, g| ComplexField::log2(a), strong(g, g / (a * Self::ln_2()));
                differentiable_log10 differentiable_jvp_of_log10 differentiable_hvp_of_log10 = seconds::log10::__hvp: |a, y, g| ComplexField::log10(a), strong(g, g / (a * Self::ln_10()));
                differentiable_sin differentiable_jvp_of_sin differentiable_hvp_of_sin = seconds::sin::__hvp: |a, y, g| ComplexField::sin(a), g * ComplexField::cos(a);
                differentiable_cos differentiable_jvp_of_cos differentiable_hvp_of_cos = seconds::cos::__hvp: |a, y, g| ComplexField::cos(a), -(g * ComplexField::sin(a));
                differentiable_tan differentiable_jvp_of_tan differentiable_hvp_of_tan = seconds::tan::__hvp: |a, y, g| ComplexField::tan(a), g * (Self::one() + y * y);
                differentiable_asin differentiable_jvp_of_asin differentiable_hvp_of_asin = seconds::asin::__hvp: |a, y, g| ComplexField::asin(a),
                    strong(g, g / ComplexField::sqrt((Self::one() - a) * (Self::one() + a)));
                differentiable_acos differentiable_jvp_of_acos differentiable_hvp_of_acos = seconds::acos::__hvp: |a, y, g| ComplexField::acos(a),
                    strong(g, -(g / ComplexField::sqrt((Self::one() - a) * (Self::one() + a))));
                differentiable_atan differentiable_jvp_of_atan differentiable_hvp_of_atan = seconds::atan::__hvp: |a, y, g| ComplexField::atan(a), g / (Self::one() + a * a);
                differentiable_sinh differentiable_jvp_of_sinh differentiable_hvp_of_sinh = seconds::sinh::__hvp: |a, y, g| ComplexField::sinh(a), g * ComplexField::cosh(a);
                differentiable_cosh differentiable_jvp_of_cosh differentiable_hvp_of_cosh = seconds::cosh::__hvp: |a, y, g| ComplexField::cosh(a), g * ComplexField::sinh(a);
                differentiable_tanh differentiable_jvp_of_tanh differentiable_hvp_of_tanh = seconds::tanh::__hvp: |a, y, g| ComplexField::tanh(a), g * (Self::one() - y * y);
                differentiable_asinh differentiable_jvp_of_asinh differentiable_hvp_of_asinh = seconds::asinh::__hvp: |a, y, g| ComplexField::asinh(a), g / ComplexField::sqrt(a * a + Self::one());
                differentiable_acosh differentiable_jvp_of_acosh differentiable_hvp_of_acosh = seconds::acosh::__hvp: |a, y, g| ComplexField::acosh(a),
                    strong(g, g / (ComplexField::sqrt(a - Self::one()) * ComplexField::sqrt(a + Self::one())));
                differentiable_atanh differentiable_jvp_of_atanh differentiable_hvp_of_atanh = seconds::atanh::__hvp: |a, y, g| ComplexField::atanh(a),
                    strong(g, g / ((Self::one() - a) * (Self::one() + a)));
                differentiable_floor differentiable_jvp_of_floor differentiable_hvp_of_floor = seconds::floor::__hvp: |a, y, g| ComplexField::floor(a), Self::zero();
                differentiable_ceil differentiable_jvp_of_ceil differentiable_hvp_of_ceil = seconds::ceil::__hvp: |a, y, g| ComplexField::ceil(a), Self::zero();
                differentiable_round differentiable_jvp_of_round differentiable_hvp_of_round = seconds::round::__hvp: |a, y, g| ComplexField::round(a), Self::zero();
                differentiable_trunc differentiable_jvp_of_trunc differentiable_hvp_of_trunc = seconds::trunc::__hvp: |a, y, g| ComplexField::trunc(a), Self::zero();
                differentiable_fract differentiable_jvp_of_fract differentiable_hvp_of_fract = seconds::fract::__hvp: |a, y, g| ComplexField::fract(a), g;
                differentiable_recip differentiable_jvp_of_recip differentiable_hvp_of_recip = seconds::recip::__hvp: |a, y, g| ComplexField::recip(a), -(g * y * y);
                =>
                differentiable_log differentiable_jvp_of_log differentiable_hvp_of_log = seconds::log::__hvp: |a, b, y, g| ComplexField::log(a, b),
                    strong(g, g / (a * ComplexField::ln(b))), strong(g, -(g * y / (b * ComplexField::ln(b))));
                differentiable_powf differentiable_jvp_of_powf differentiable_hvp_of_powf = seconds::powf::__hvp: |a, b, y, g| ComplexField::powf(a, b),
                    strong(g, g * powf_da(a, b, y)), strong(g, g * powf_db(a, y));
                differentiable_hypot differentiable_jvp_of_hypot differentiable_hvp_of_hypot = seconds::hypot::__hvp: |a, b, y, g| ComplexField::hypot(a, b),
                    if y == Self::zero() { Self::zero() } else { g / y * a },
                    if y == Self::zero() { Self::zero() } else { g / y * b };
                differentiable_atan2 differentiable_jvp_of_atan2 differentiable_hvp_of_atan2 = seconds::atan2::__hvp: |a, b, y, g| RealField::atan2(a, b), over_square(a, b, g) * b, -(over_square(a, b, g) * a);
                differentiable_copysign differentiable_jvp_of_copysign differentiable_hvp_of_copysign = seconds::copysign::__hvp: |a, b, y, g| RealField::copysign(a, b),
                    g * (ComplexField::signum(a) * RealField::copysign(Self::one(), b)), Self::zero();
            }

            #[inline(always)]
            fn differentiable_jvp_of_max(
                $this: $R,
                b: Self,
                a_dot: Dot<Self>,
                b_dot: Dot<Self>,
            ) -> (Self, Self) {
                let y = RealField::max(value::<Self, $R>($this), b);
                (y, extremum_tangent(value::<Self, $R>($this), b, y, a_dot, b_dot))
            }

            #[inline(always)]
            fn differentiable_jvp_of_min(
                $this: $R,
                b: Self,
                a_dot: Dot<Self>,
                b_dot: Dot<Self>,
            ) -> (Self, Self) {
                let y = RealField::min(value::<Self, $R>($this), b);
                (y, extremum_tangent(value::<Self, $R>($this), b, y, a_dot, b_dot))
            }

            piecewise_linear! {
                [$this: $R]
                differentiable_max differentiable_jvp_of_max differentiable_hvp_of_max: (b), a_dot b_dot, a_bar b_bar, a_bar_dot b_bar_dot;
                differentiable_min differentiable_jvp_of_min differentiable_hvp_of_min: (b), a_dot b_dot, a_bar b_bar, a_bar_dot b_bar_dot;
                differentiable_clamp differentiable_jvp_of_clamp differentiable_hvp_of_clamp: (low high), a_dot low_dot high_dot,
                    a_bar low_bar high_bar, a_bar_dot low_bar_dot high_bar_dot;
            }

            #[inline(always)]
            fn differentiable_hvp_of_powi(
                $this: $R,
                n: i32,
                dot: Option<Self>,
                _: Option<crate::private::Constant>,
            ) -> (
                Self,
                Self,
                impl FnOnce(Self, Self, Slot<Self>, Nothing, Slot<Self>, Nothing),
            ) {
                let (y, dot, pullback) = seconds::powi::__hvp(value::<Self, $R>($this), n, dot, None);
                (
                    y,
                    dot,
                    move |g: Self,
                          g_dot: Self,
                          slot: Slot<Self>,
                          _: Nothing,
                          slot_dot: Slot<Self>,
                          _: Nothing| {
                        pullback(g, g_dot, slot, None, slot_dot, None);
                    },
                )
            }

            #[inline(always)]
            fn differentiable_hvp_of_sin_cos(
                $this: $R,
                dot: Option<Self>,
            ) -> (
                (Self, Self),
                (Self, Self),
                impl FnOnce((Self, Self), (Self, Self), Slot<Self>, Slot<Self>),
            ) {
                seconds::sin_cos::__hvp(value::<Self, $R>($this), dot)
            }

            #[inline(always)]
            fn differentiable_hvp_of_mul_add(
                $this: $R,
                b: Self,
                c: Self,
                a_dot: Option<Self>,
                b_dot: Option<Self>,
                c_dot: Option<Self>,
            ) -> (
                Self,
                Self,
                impl FnOnce(Self, Self, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>),
            ) {
                seconds::mul_add::__hvp(value::<Self, $R>($this), b, c, a_dot, b_dot, c_dot)
            }

            #[inline(always)]
            fn differentiable_max($this: $R, b: Self) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>)) {
                let a = value::<Self, $R>($this);
                let y = RealField::max(a, b);
                (y, move |g: Self, slot_a: Slot<Self>, slot_b: Slot<Self>| {
                    extremum(a, b, y, g, slot_a, slot_b);
                })
            }

            #[inline(always)]
            fn differentiable_min($this: $R, b: Self) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>)) {
                let a = value::<Self, $R>($this);
                let y = RealField::min(a, b);
                (y, move |g: Self, slot_a: Slot<Self>, slot_b: Slot<Self>| {
                    extremum(a, b, y, g, slot_a, slot_b);
                })
            }

            #[inline(always)]
            fn differentiable_jvp_of_powi(
                $this: $R,
                n: i32,
                dot: Dot<Self>,
                _: Option<&crate::private::Constant>,
            ) -> (Self, Self) {
                let g = float_tangent(dot);
                let y = ComplexField::powi(value::<Self, $R>($this), n);
                (y, strong(g, g * powi_derivative(value::<Self, $R>($this), n)))
            }

            #[inline(always)]
            fn differentiable_powi($this: $R, n: i32) -> (Self, impl FnOnce(Self, Slot<Self>, Nothing)) {
                let a = value::<Self, $R>($this);
                (
                    ComplexField::powi(a, n),
                    move |g: Self, slot: Slot<Self>, _: Nothing| {
                        add(slot, strong(g, g * powi_derivative(a, n)));
                    },
                )
            }

            #[inline(always)]
            fn differentiable_jvp_of_sin_cos($this: $R, dot: Dot<Self>) -> ((Self, Self), (Self, Self)) {
                let (sin, cos) = ComplexField::sin_cos(value::<Self, $R>($this));
                let g = float_tangent(dot);
                ((sin, cos), (g * cos, -(g * sin)))
            }

            #[inline(always)]
            fn differentiable_sin_cos($this: $R) -> ((Self, Self), impl FnOnce((Self, Self), Slot<Self>)) {
                let (sin, cos) = ComplexField::sin_cos(value::<Self, $R>($this));
                ((sin, cos), move |(s, c): (Self, Self), slot: Slot<Self>| {
                    add(slot, s * cos - c * sin)
                })
            }

            #[inline(always)]
            fn differentiable_jvp_of_mul_add(
                $this: $R,
                b: Self,
                c: Self,
                a_dot: Dot<Self>,
                b_dot: Dot<Self>,
                c_dot: Dot<Self>,
            ) -> (Self, Self) {
                let (a_dot, b_dot) = (float_tangent(a_dot), float_tangent(b_dot));
                let dot = a_dot * b + b_dot * value::<Self, $R>($this) + float_tangent(c_dot);
                (ComplexField::mul_add(value::<Self, $R>($this), b, c), dot)
            }

            #[inline(always)]
            fn differentiable_mul_add(
                $this: $R,
                b: Self,
                c: Self,
            ) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>, Slot<Self>)) {
                let a = value::<Self, $R>($this);
                (
                    ComplexField::mul_add(a, b, c),
                    move |g: Self, slot_a: Slot<Self>, slot_b: Slot<Self>, slot_c: Slot<Self>| {
                        add(slot_a, g * b);
                        add(slot_b, g * a);
                        add(slot_c, g);
                    },
                )
            }

            #[inline(always)]
            fn differentiable_jvp_of_clamp(
                $this: $R,
                low: Self,
                high: Self,
                dot: Dot<Self>,
                low_dot: Dot<Self>,
                high_dot: Dot<Self>,
            ) -> (Self, Self) {
                let a = value::<Self, $R>($this);
                let chosen = if low < a && a < high {
                    dot
                } else if a <= low {
                    low_dot
                } else if high <= a {
                    high_dot
                } else {
                    None
                };
                (RealField::clamp(a, low, high), float_tangent(chosen))
            }

            #[inline(always)]
            fn differentiable_clamp(
                $this: $R,
                low: Self,
                high: Self,
            ) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>, Slot<Self>)) {
                let a = value::<Self, $R>($this);
                (
                    RealField::clamp(a, low, high),
                    move |g: Self, slot_a: Slot<Self>, slot_low: Slot<Self>, slot_high: Slot<Self>| {
                        if low < a && a < high {
                            add(slot_a, g);
                        }
                        if a <= low {
                            add(slot_low, g);
                        }
                        if high <= a {
                            add(slot_high, g);
                        }
                    },
                )
            }
        }

        impl<T: Floating> FloatMethods for T {}

        /// The square root of anything.
        pub trait Root: Scalar {
            methods! {
                [$this: $R]
                differentiable_sqrt differentiable_jvp_of_sqrt differentiable_hvp_of_sqrt = seconds::sqrt::__hvp: |a, y, g| ComplexField::sqrt(a), strong(g, g / (y + y));
                =>
            }
        }

        impl<T: Floating> Root for T {}

        /// The square root of a square or of a sum of squares, whose derivative at 0 is 0.
        pub trait RootOfSquares: Scalar {
            methods! {
                [$this: $R]
                differentiable_sqrt differentiable_jvp_of_sqrt differentiable_hvp_of_sqrt = seconds::root_of_squares::__hvp: |a, y, g| ComplexField::sqrt(a),
                    if y == Self::zero() { Self::zero() } else { g / (y + y) };
                =>
            }
        }

        impl<T: Floating> RootOfSquares for T {}
    };
}

float_traits!(self: &Self);

/// The same by value: functions of a type that is another name of a float, `Real::sin(x)`.
pub mod functions {
    use super::*;

    float_traits!(self: Self);
}

mod partials;
mod primitive;

use partials::{extremum, extremum_tangent, over_square};

pub use primitive::PrimitiveMethods;
