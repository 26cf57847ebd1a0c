//! Partial derivatives that are more than an expression.

use super::{Dot, Slot, add, float_tangent};
use crate::Scalar;

/// `g / (a² + b²)`, 0 at the origin.
#[inline(always)]
pub(super) fn over_square<T: Scalar>(a: T, b: T, g: T) -> T {
    let d = a * a + b * b;
    if d == T::zero() { T::zero() } else { g / d }
}

/// The cotangents of `max` and `min`: a tie belongs to both, or to the one that is constant.
#[inline(always)]
pub(super) fn extremum<T: Scalar>(a: T, b: T, y: T, g: T, slot_a: Slot<T>, slot_b: Slot<T>) {
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
pub(super) fn extremum_tangent<T: Scalar>(a: T, b: T, y: T, a_dot: Dot<T>, b_dot: Dot<T>) -> T {
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
