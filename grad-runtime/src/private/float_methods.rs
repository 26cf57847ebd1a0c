//! The methods of floats under the names that `#[differentiable]` gives to a user's.
//!
//! `z.exp()` of a parameter `z: C` is the method of the user's type, or that of a float of which `C` is another name. rustc decides: the
//! macro emits `z.differentiable_exp()`, which is the sibling of the user's `exp`, or else, since inherent methods come first, the one
//! here. Derivatives are those of the rule table, with its conventions.

// What a method gives and how its cotangents are handed on, in one type.
#![allow(clippy::type_complexity)]

use super::{powf_da, powf_db, powi_derivative, scalar_rules::sign, strong};
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

/// Adds to a slot.
#[inline(always)]
pub(super) fn add<T: Scalar>(slot: Slot<T>, x: T) {
    if let Some(slot) = slot {
        *slot += x;
    }
}

macro_rules! methods {
    (
        $($name:ident: |$a:ident, $y:ident, $g:ident| $value:expr, $pull:expr;)*
        =>
        $($name2:ident: |$a2:ident, $b2:ident, $y2:ident, $g2:ident| $value2:expr, $pull_a:expr, $pull_b:expr;)*
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
        )*
    };
}

/// What all floats have.
pub trait FloatMethods: Scalar {
    methods! {
        differentiable_abs: |a, y, g| ComplexField::abs(a), g * sign(a);
        differentiable_signum: |a, y, g| ComplexField::signum(a), Self::zero();
        differentiable_cbrt: |a, y, g| ComplexField::cbrt(a), strong(g, g / (Self::lit(3.0) * y * y));
        differentiable_exp: |a, y, g| ComplexField::exp(a), g * y;
        differentiable_exp2: |a, y, g| ComplexField::exp2(a), g * y * Self::ln_2();
        differentiable_exp_m1: |a, y, g| ComplexField::exp_m1(a), g * (y + Self::one());
        differentiable_ln: |a, y, g| ComplexField::ln(a), strong(g, g / a);
        differentiable_ln_1p: |a, y, g| ComplexField::ln_1p(a), strong(g, g / (a + Self::one()));
        differentiable_log2: |a, y, g| ComplexField::log2(a), strong(g, g / (a * Self::ln_2()));
        differentiable_log10: |a, y, g| ComplexField::log10(a), strong(g, g / (a * Self::ln_10()));
        differentiable_sin: |a, y, g| ComplexField::sin(a), g * ComplexField::cos(a);
        differentiable_cos: |a, y, g| ComplexField::cos(a), -(g * ComplexField::sin(a));
        differentiable_tan: |a, y, g| ComplexField::tan(a), g * (Self::one() + y * y);
        differentiable_asin: |a, y, g| ComplexField::asin(a),
            strong(g, g / ComplexField::sqrt((Self::one() - a) * (Self::one() + a)));
        differentiable_acos: |a, y, g| ComplexField::acos(a),
            strong(g, -(g / ComplexField::sqrt((Self::one() - a) * (Self::one() + a))));
        differentiable_atan: |a, y, g| ComplexField::atan(a), g / (Self::one() + a * a);
        differentiable_sinh: |a, y, g| ComplexField::sinh(a), g * ComplexField::cosh(a);
        differentiable_cosh: |a, y, g| ComplexField::cosh(a), g * ComplexField::sinh(a);
        differentiable_tanh: |a, y, g| ComplexField::tanh(a), g * (Self::one() - y * y);
        differentiable_asinh: |a, y, g| ComplexField::asinh(a), g / ComplexField::sqrt(a * a + Self::one());
        differentiable_acosh: |a, y, g| ComplexField::acosh(a),
            strong(g, g / (ComplexField::sqrt(a - Self::one()) * ComplexField::sqrt(a + Self::one())));
        differentiable_atanh: |a, y, g| ComplexField::atanh(a),
            strong(g, g / ((Self::one() - a) * (Self::one() + a)));
        differentiable_floor: |a, y, g| ComplexField::floor(a), Self::zero();
        differentiable_ceil: |a, y, g| ComplexField::ceil(a), Self::zero();
        differentiable_round: |a, y, g| ComplexField::round(a), Self::zero();
        differentiable_trunc: |a, y, g| ComplexField::trunc(a), Self::zero();
        differentiable_fract: |a, y, g| ComplexField::fract(a), g;
        differentiable_recip: |a, y, g| ComplexField::recip(a), -(g * y * y);
        =>
        differentiable_log: |a, b, y, g| ComplexField::log(a, b),
            strong(g, g / (a * ComplexField::ln(b))), strong(g, -(g * y / (b * ComplexField::ln(b))));
        differentiable_powf: |a, b, y, g| ComplexField::powf(a, b),
            strong(g, g * powf_da(a, b, y)), strong(g, g * powf_db(a, y));
        differentiable_hypot: |a, b, y, g| ComplexField::hypot(a, b),
            if y == Self::zero() { Self::zero() } else { g / y * a },
            if y == Self::zero() { Self::zero() } else { g / y * b };
        differentiable_atan2: |a, b, y, g| RealField::atan2(a, b), over_square(a, b, g) * b, -(over_square(a, b, g) * a);
        differentiable_copysign: |a, b, y, g| RealField::copysign(a, b),
            g * (ComplexField::signum(a) * RealField::copysign(Self::one(), b)), Self::zero();
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
    fn differentiable_sin_cos(&self) -> ((Self, Self), impl FnOnce((Self, Self), Slot<Self>)) {
        let (sin, cos) = ComplexField::sin_cos(*self);
        ((sin, cos), move |(s, c): (Self, Self), slot: Slot<Self>| {
            add(slot, s * cos - c * sin)
        })
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
        differentiable_sqrt: |a, y, g| ComplexField::sqrt(a), strong(g, g / (y + y));
        =>
    }
}

impl<T: Floating> Root for T {}

/// The square root of a square or of a sum of squares, whose derivative at 0 is 0.
pub trait RootOfSquares: Scalar {
    methods! {
        differentiable_sqrt: |a, y, g| ComplexField::sqrt(a),
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
}

macro_rules! primitive {
    ($($T:ident)*) => {$(
        impl PrimitiveMethods for $T {
            methods! {
                differentiable_round_ties_even: |a, y, g| $T::round_ties_even(a), 0.0;
                differentiable_to_radians: |a, y, g| $T::to_radians(a), $T::to_radians(g);
                differentiable_to_degrees: |a, y, g| $T::to_degrees(a), $T::to_degrees(g);
                =>
                differentiable_midpoint: |a, b, y, g| $T::midpoint(a, b), g * 0.5, g * 0.5;
                differentiable_div_euclid: |a, b, y, g| $T::div_euclid(a, b), 0.0, 0.0;
                differentiable_rem_euclid: |a, b, y, g| $T::rem_euclid(a, b), g, -(g * ((a - y) / b));
            }
        }
    )*};
}

primitive!(f32 f64);
