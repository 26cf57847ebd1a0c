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
        $($name:ident $jvp:ident $hvp:ident = $second:path: |$a:ident, $y:ident, $g:ident| $value:expr, $pull:expr;)*
        =>
        $($name2:ident $jvp2:ident $hvp2:ident = $second2:path: |$a2:ident, $b2:ident, $y2:ident, $g2:ident| $value2:expr, $pull_a:expr, $pull_b:expr;)*
    ) => {
        $(
            #[inline(always)]
            fn $name(&self) -> (Self, impl FnOnce(Self, Slot<Self>)) {
                let $a = *self;
                let $y = $value;
                ($y, move |$g: Self, slot: Slot<Self>| {
                    let _ = ($a, $y, $g);
                    add(slot, $pull);
                })
            }
            // The derivative of a float by a float is its own transpose.
            #[inline(always)]
            fn $jvp(&self, $g: Dot<Self>) -> (Self, Self) {
                let $a = *self;
                let ($y, $g) = ($value, float_tangent($g));
                let _ = ($a, $y, $g);
                ($y, $pull)
            }
            #[inline(always)]
            fn $hvp(&self, dot: Option<Self>) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>)) {
                $second(*self, dot)
            }
        )*
        $(
            #[inline(always)]
            fn $name2(&self, b: Self) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>)) {
                let ($a2, $b2) = (*self, b);
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
            fn $jvp2(&self, b: Self, a_dot: Dot<Self>, b_dot: Dot<Self>) -> (Self, Self) {
                let ($a2, $b2) = (*self, b);
                let $y2 = $value2;
                let mut dot = <Self as Scalar>::lit(0.0);
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
            fn $hvp2(&self, b: Self, a_dot: Option<Self>, b_dot: Option<Self>) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>)) {
                $second2(*self, b, a_dot, b_dot)
            }
        )*
    };
}

/// The second order of methods that are piecewise linear: the tangent of the cotangent is handed on as the cotangent is.
macro_rules! piecewise_linear {
    ($($name:ident $jvp:ident $hvp:ident: ($($arg:ident)*), $($dot:ident)*, $($bar:ident)*, $($bar_dot:ident)*;)*) => {$(
        #[inline(always)]
        fn $hvp(
            &self,
            $($arg: Self,)*
            $($dot: Option<Self>),*
        ) -> (Self, Self, impl FnOnce(Self, Self, $(slot!($bar),)* $(slot!($bar_dot)),*)) {
            let (y, y_dot) = self.$jvp($($arg,)* $($dot.as_ref()),*);
            let (first, second) = (self.$name($($arg),*).1, self.$name($($arg),*).1);
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

/// What all floats have.
pub trait FloatMethods: Scalar {
    methods! {
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
        &self,
        b: Self,
        a_dot: Dot<Self>,
        b_dot: Dot<Self>,
    ) -> (Self, Self) {
        let y = RealField::max(*self, b);
        (y, extremum_tangent(*self, b, y, a_dot, b_dot))
    }

    #[inline(always)]
    fn differentiable_jvp_of_min(
        &self,
        b: Self,
        a_dot: Dot<Self>,
        b_dot: Dot<Self>,
    ) -> (Self, Self) {
        let y = RealField::min(*self, b);
        (y, extremum_tangent(*self, b, y, a_dot, b_dot))
    }

    piecewise_linear! {
        differentiable_max differentiable_jvp_of_max differentiable_hvp_of_max: (b), a_dot b_dot, a_bar b_bar, a_bar_dot b_bar_dot;
        differentiable_min differentiable_jvp_of_min differentiable_hvp_of_min: (b), a_dot b_dot, a_bar b_bar, a_bar_dot b_bar_dot;
        differentiable_clamp differentiable_jvp_of_clamp differentiable_hvp_of_clamp: (low high), a_dot low_dot high_dot,
            a_bar low_bar high_bar, a_bar_dot low_bar_dot high_bar_dot;
    }

    #[inline(always)]
    fn differentiable_hvp_of_powi(
        &self,
        n: i32,
        dot: Option<Self>,
        _: Option<super::Constant>,
    ) -> (
        Self,
        Self,
        impl FnOnce(Self, Self, Slot<Self>, Nothing, Slot<Self>, Nothing),
    ) {
        let (y, dot, pullback) = seconds::powi::__hvp(*self, n, dot, None);
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
        &self,
        dot: Option<Self>,
    ) -> (
        (Self, Self),
        (Self, Self),
        impl FnOnce((Self, Self), (Self, Self), Slot<Self>, Slot<Self>),
    ) {
        seconds::sin_cos::__hvp(*self, dot)
    }

    #[inline(always)]
    fn differentiable_hvp_of_mul_add(
        &self,
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
        seconds::mul_add::__hvp(*self, b, c, a_dot, b_dot, c_dot)
    }

    #[inline(always)]
    fn differentiable_max(&self, b: Self) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>)) {
        let a = *self;
        let y = RealField::max(a, b);
        (y, move |g: Self, slot_a: Slot<Self>, slot_b: Slot<Self>| {
            extremum(a, b, y, g, slot_a, slot_b);
        })
    }

    #[inline(always)]
    fn differentiable_min(&self, b: Self) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>)) {
        let a = *self;
        let y = RealField::min(a, b);
        (y, move |g: Self, slot_a: Slot<Self>, slot_b: Slot<Self>| {
            extremum(a, b, y, g, slot_a, slot_b);
        })
    }

    #[inline(always)]
    fn differentiable_jvp_of_powi(
        &self,
        n: i32,
        dot: Dot<Self>,
        _: Option<&super::Constant>,
    ) -> (Self, Self) {
        let g = float_tangent(dot);
        let y = ComplexField::powi(*self, n);
        (y, strong(g, g * powi_derivative(*self, n)))
    }

    #[inline(always)]
    fn differentiable_powi(&self, n: i32) -> (Self, impl FnOnce(Self, Slot<Self>, Nothing)) {
        let a = *self;
        (
            ComplexField::powi(a, n),
            move |g: Self, slot: Slot<Self>, _: Nothing| {
                add(slot, strong(g, g * powi_derivative(a, n)));
            },
        )
    }

    #[inline(always)]
    fn differentiable_jvp_of_sin_cos(&self, dot: Dot<Self>) -> ((Self, Self), (Self, Self)) {
        let (sin, cos) = ComplexField::sin_cos(*self);
        let g = float_tangent(dot);
        ((sin, cos), (g * cos, -(g * sin)))
    }

    #[inline(always)]
    fn differentiable_sin_cos(&self) -> ((Self, Self), impl FnOnce((Self, Self), Slot<Self>)) {
        let (sin, cos) = ComplexField::sin_cos(*self);
        ((sin, cos), move |(s, c): (Self, Self), slot: Slot<Self>| {
            add(slot, s * cos - c * sin)
        })
    }

    #[inline(always)]
    fn differentiable_jvp_of_mul_add(
        &self,
        b: Self,
        c: Self,
        a_dot: Dot<Self>,
        b_dot: Dot<Self>,
        c_dot: Dot<Self>,
    ) -> (Self, Self) {
        let (a_dot, b_dot) = (float_tangent(a_dot), float_tangent(b_dot));
        let dot = a_dot * b + b_dot * *self + float_tangent(c_dot);
        (ComplexField::mul_add(*self, b, c), dot)
    }

    #[inline(always)]
    fn differentiable_mul_add(
        &self,
        b: Self,
        c: Self,
    ) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>, Slot<Self>)) {
        let a = *self;
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
        &self,
        low: Self,
        high: Self,
        dot: Dot<Self>,
        low_dot: Dot<Self>,
        high_dot: Dot<Self>,
    ) -> (Self, Self) {
        let a = *self;
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
        &self,
        low: Self,
        high: Self,
    ) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>, Slot<Self>)) {
        let a = *self;
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
        differentiable_sqrt differentiable_jvp_of_sqrt differentiable_hvp_of_sqrt = seconds::sqrt::__hvp: |a, y, g| ComplexField::sqrt(a), strong(g, g / (y + y));
        =>
    }
}

impl<T: Floating> Root for T {}

/// The square root of a square or of a sum of squares, whose derivative at 0 is 0.
pub trait RootOfSquares: Scalar {
    methods! {
        differentiable_sqrt differentiable_jvp_of_sqrt differentiable_hvp_of_sqrt = seconds::root_of_squares::__hvp: |a, y, g| ComplexField::sqrt(a),
            if y == Self::zero() { Self::zero() } else { g / (y + y) };
        =>
    }
}

impl<T: Floating> RootOfSquares for T {}

/// `g / (a² + b²)`, 0 at the origin.
#[inline(always)]
fn over_square<T: Scalar>(a: T, b: T, g: T) -> T {
    let d = a * a + b * b;
    if d == T::zero() { T::zero() } else { g / d }
}

/// The cotangents of `max` and `min`: a tie belongs to both, or to the one that is constant.
#[inline(always)]
fn extremum<T: Scalar>(a: T, b: T, y: T, g: T, slot_a: Slot<T>, slot_b: Slot<T>) {
    let tie = match (&slot_a, &slot_b) {
        (Some(_), Some(_)) => g * T::lit(0.5),
        _ => T::zero(),
    };
    let share = |x: T| {
        if a == b {
            tie
        } else if y == x {
            g
        } else {
            T::zero()
        }
    };
    add(slot_a, share(a));
    add(slot_b, share(b));
}

/// The tangent of `max` and `min`: that of the operand returned, and the mean at a tie, or 0 at a tie with a constant.
#[inline(always)]
fn extremum_tangent<T: Scalar>(a: T, b: T, y: T, a_dot: Dot<T>, b_dot: Dot<T>) -> T {
    if a == b {
        return match (a_dot, b_dot) {
            (Some(a_dot), Some(b_dot)) => (*a_dot + *b_dot) * T::lit(0.5),
            _ => T::zero(),
        };
    }
    if y == a {
        float_tangent(a_dot)
    } else if y == b {
        float_tangent(b_dot)
    } else {
        T::zero()
    }
}

/// What `f32` and `f64` have beyond the traits of nalgebra.
pub trait PrimitiveMethods: Sized {
    fn differentiable_round_ties_even(&self) -> (Self, impl FnOnce(Self, Slot<Self>));
    fn differentiable_to_radians(&self) -> (Self, impl FnOnce(Self, Slot<Self>));
    fn differentiable_to_degrees(&self) -> (Self, impl FnOnce(Self, Slot<Self>));
    fn differentiable_midpoint(&self, b: Self)
    -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>));
    fn differentiable_div_euclid(
        &self,
        b: Self,
    ) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>));
    fn differentiable_rem_euclid(
        &self,
        b: Self,
    ) -> (Self, impl FnOnce(Self, Slot<Self>, Slot<Self>));
    fn differentiable_hvp_of_round_ties_even(
        &self,
        dot: Option<Self>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>));
    fn differentiable_hvp_of_to_radians(
        &self,
        dot: Option<Self>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>));
    fn differentiable_hvp_of_to_degrees(
        &self,
        dot: Option<Self>,
    ) -> (Self, Self, impl FnOnce(Self, Self, Slot<Self>, Slot<Self>));
    fn differentiable_hvp_of_midpoint(
        &self,
        b: Self,
        a_dot: Option<Self>,
        b_dot: Option<Self>,
    ) -> (
        Self,
        Self,
        impl FnOnce(Self, Self, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>),
    );
    fn differentiable_hvp_of_div_euclid(
        &self,
        b: Self,
        a_dot: Option<Self>,
        b_dot: Option<Self>,
    ) -> (
        Self,
        Self,
        impl FnOnce(Self, Self, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>),
    );
    fn differentiable_hvp_of_rem_euclid(
        &self,
        b: Self,
        a_dot: Option<Self>,
        b_dot: Option<Self>,
    ) -> (
        Self,
        Self,
        impl FnOnce(Self, Self, Slot<Self>, Slot<Self>, Slot<Self>, Slot<Self>),
    );
    fn differentiable_jvp_of_round_ties_even(&self, dot: Dot<Self>) -> (Self, Self);
    fn differentiable_jvp_of_to_radians(&self, dot: Dot<Self>) -> (Self, Self);
    fn differentiable_jvp_of_to_degrees(&self, dot: Dot<Self>) -> (Self, Self);
    fn differentiable_jvp_of_midpoint(
        &self,
        b: Self,
        a_dot: Dot<Self>,
        b_dot: Dot<Self>,
    ) -> (Self, Self);
    fn differentiable_jvp_of_div_euclid(
        &self,
        b: Self,
        a_dot: Dot<Self>,
        b_dot: Dot<Self>,
    ) -> (Self, Self);
    fn differentiable_jvp_of_rem_euclid(
        &self,
        b: Self,
        a_dot: Dot<Self>,
        b_dot: Dot<Self>,
    ) -> (Self, Self);
}

macro_rules! primitive {
    ($($T:ident)*) => {$(
        impl PrimitiveMethods for $T {
            methods! {
                differentiable_round_ties_even differentiable_jvp_of_round_ties_even differentiable_hvp_of_round_ties_even = seconds::$T::round_ties_even::__hvp: |a, y, g| $T::round_ties_even(a), 0.0;
                differentiable_to_radians differentiable_jvp_of_to_radians differentiable_hvp_of_to_radians = seconds::$T::to_radians::__hvp: |a, y, g| $T::to_radians(a), $T::to_radians(g);
                differentiable_to_degrees differentiable_jvp_of_to_degrees differentiable_hvp_of_to_degrees = seconds::$T::to_degrees::__hvp: |a, y, g| $T::to_degrees(a), $T::to_degrees(g);
                =>
                differentiable_midpoint differentiable_jvp_of_midpoint differentiable_hvp_of_midpoint = seconds::$T::midpoint::__hvp: |a, b, y, g| $T::midpoint(a, b), g * 0.5, g * 0.5;
                differentiable_div_euclid differentiable_jvp_of_div_euclid differentiable_hvp_of_div_euclid = seconds::$T::div_euclid::__hvp: |a, b, y, g| $T::div_euclid(a, b), 0.0, 0.0;
                differentiable_rem_euclid differentiable_jvp_of_rem_euclid differentiable_hvp_of_rem_euclid = seconds::$T::rem_euclid::__hvp: |a, b, y, g| $T::rem_euclid(a, b), g, -(g * ((a - y) / b));
            }
        }
    )*};
}

primitive!(f32 f64);
