//! What `f32` and `f64` have beyond the traits of nalgebra.

use super::super::float_seconds as seconds;
use super::{Dot, Slot, add, float_tangent, value};

/// Their methods.
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
                [self: &Self]
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
