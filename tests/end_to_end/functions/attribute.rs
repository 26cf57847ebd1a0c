//! What the attribute emits: visibility, names, paths, several attributes on one function.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

mod shapes {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn public(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub(crate) fn of_the_crate(x: f64) -> f64 {
        x * 2.0
    }

    #[differentiable]
    pub(super) fn of_the_parent(x: f64) -> f64 {
        private(x)
    }

    #[differentiable]
    pub(in crate::attribute) fn of_a_path(x: f64) -> f64 {
        x * 5.0
    }

    #[differentiable]
    fn private(x: f64) -> f64 {
        x * 4.0
    }
}

use shapes::public;

#[test]
fn visibility_is_that_of_the_function() {
    assert_eq!(public(3.0), 9.0);
    assert_eq!(public::grad(3.0), 6.0);
    assert_eq!(shapes::public::grad(3.0), 6.0);
    assert_eq!(shapes::of_the_crate::grad(3.0), 2.0);
    assert_eq!(shapes::of_the_parent::grad(3.0), 4.0);
    assert_eq!(shapes::of_a_path::grad(3.0), 5.0);
}

mod taken {
    pub const ANSWER: f64 = 42.0;
}

#[differentiable(name = taken_derivatives)]
fn taken(x: f64) -> f64 {
    x * taken::ANSWER
}

#[test]
fn name_gives_the_type_another_name() {
    assert_eq!(taken(1.0), 42.0);
    assert_eq!(taken_derivatives::grad(1.0), 42.0);
}

use grad_runtime as renamed_runtime;

#[renamed_runtime::differentiable(crate = crate::attribute::renamed_runtime)]
fn with_crate_path(x: f64) -> f64 {
    x.sin()
}

#[test]
fn crate_serves_a_renamed_dependency() {
    assert_close(with_crate_path::grad(0.5), 0.5_f64.cos());
}

#[differentiable]
#[differentiable(name = by_x, wrt(x))]
#[differentiable(name = by_y, wrt(y))]
fn several(x: f64, y: f64) -> f64 {
    x * x * y
}

#[test]
fn the_attribute_may_stand_several_times() {
    assert_eq!(several::grad(3.0, 2.0), (12.0, 9.0));
    assert_eq!(by_x::grad(3.0, 2.0), 12.0);
    assert_eq!(by_y::grad(3.0, 2.0), 9.0);
}

mod prelude_user {
    use grad_runtime::prelude::*;

    #[derive(Clone, Debug, Differentiable)]
    pub struct Point {
        pub x: f64,
    }

    #[differentiable]
    pub fn from_prelude(p: &Point) -> f64 {
        constant(p.x) * p.x
    }

    pub fn size(p: &Point) -> usize {
        p.zero_tangent().dim()
    }
}

#[test]
fn the_prelude_is_enough() {
    let point = prelude_user::Point { x: 3.0 };
    assert_eq!(prelude_user::from_prelude::grad(&point).x, 3.0);
    assert_eq!(prelude_user::size(&point), 1);
}

/// Generated code names absolute paths only: none of these is in its way.
mod hostile {
    #![allow(dead_code, non_camel_case_types)]

    mod std {}
    mod core {}
    mod nalgebra {}
    trait Option {}
    trait Some {}
    trait Clone {}
    trait Into {}
    struct Vec;
    struct Box;
    struct Default;
    struct Differentiable;
    struct Tangent;
    struct Scalar;
    fn constant() {}
    fn drop() {}

    #[::grad_runtime::differentiable]
    pub fn untouched(x: f64, v: &::grad_runtime::nalgebra::Vector2<f64>) -> f64 {
        let y = if x > 0.0 { x.sin() } else { x };
        y * v.norm() + v.map(|a| a * x).sum()
    }
}

#[test]
fn names_in_scope_are_not_in_the_way() {
    let v = grad_runtime::nalgebra::Vector2::new(3.0, 4.0);
    assert_close(
        hostile::untouched::grad(0.5, &v).0,
        5.0 * 0.5_f64.cos() + 7.0,
    );
}

#[test]
fn a_function_inside_a_function() {
    #[differentiable]
    fn local(x: f64) -> f64 {
        x * x
    }
    assert_eq!(local::grad(2.0), 4.0);
}

#[differentiable]
#[inline(always)]
#[doc = "Documentation stays."]
#[must_use]
pub fn with_attributes(x: f64) -> f64 {
    #[allow(unused_variables)]
    let unused = x;
    #[allow(clippy::let_and_return)]
    let y = x * 3.0;
    y
}

#[test]
fn other_attributes_stay() {
    assert_eq!(with_attributes::grad(1.0), 3.0);
}

#[test]
fn the_function_is_unchanged() {
    let function: fn(f64) -> f64 = public;
    assert_eq!(function(1.5), 2.25);
    let gradient: fn(f64) -> f64 = public::grad;
    assert_eq!(gradient(1.5), 3.0);
}

/// Every attribute of a function sees the marks on its parameters.
#[differentiable]
#[grad_runtime::differentiable(name = by_length, wrt(length))]
#[differentiable(name = again)]
fn marked(length: f64, width: f64, #[constant] scale: f64) -> f64 {
    length * width * scale
}

#[test]
fn several_attributes_share_the_constant_marks() {
    assert_eq!(marked::grad(2.0, 3.0, 4.0), (12.0, 8.0));
    assert_eq!(again::grad(2.0, 3.0, 4.0), (12.0, 8.0));
    assert_eq!(by_length::grad(2.0, 3.0, 4.0), 12.0);
}

mod without_prelude {
    #![no_implicit_prelude]
    use ::grad_runtime::differentiable;

    #[differentiable]
    pub fn weighted(x: f64, y: &[f64], n: usize) -> f64 {
        let mut s = 0.0;
        for v in y {
            if *v > 0.0 {
                s += *v * x;
            }
        }
        for i in 0..n {
            s = s * s + (i as f64);
        }
        s.sqrt()
    }
}
#[test]
fn emitted_code_needs_no_prelude() {
    assert_gradient!(without_prelude::weighted, (0.3, &[1.0, -2.0, 0.5], 3));
}
