//! `#[derive(Differentiable)]` where the code around it is not as usual: private types, forbidden lints, names of the derive's own, other paths.

use crate::derive::check_space;
use grad_runtime::{Differentiable, Tangent};

/// Public structs with fields of private types, whose names no associated type may leak.
pub(crate) mod public {
    #[derive(Clone, Debug, PartialEq, super::Differentiable)]
    struct Layer {
        w: f32,
    }

    #[derive(Clone, Debug, PartialEq, super::Differentiable)]
    pub struct Net {
        first: Layer,
        rest: Vec<Layer>,
    }

    #[derive(Clone, Debug, super::Differentiable)]
    #[differentiable(tangent)]
    pub struct Ensemble<'a, T, const N: usize> {
        nets: Vec<Net>,
        #[allow(private_interfaces)]
        pub borrowed: &'a Layer,
        weights: [T; N],
    }

    #[derive(Clone, Debug, PartialEq, super::Differentiable)]
    struct Generic<T> {
        w: T,
    }

    #[derive(Clone, Debug, PartialEq, super::Differentiable)]
    pub struct OverGeneric<T> {
        inner: Generic<T>,
        bias: T,
        #[constant]
        pub n: usize,
    }

    pub(super) fn check() {
        let layer = Layer { w: 1.0 };
        let net = Net {
            first: layer.clone(),
            rest: vec![layer.clone()],
        };
        super::check_space(net.clone(), 2);
        let ensemble = Ensemble {
            nets: vec![net],
            borrowed: &layer,
            weights: [0.0_f32; 2],
        };
        let zero: EnsembleTangent<'_, f32, 2> = super::Differentiable::zero_tangent(&ensemble);
        assert_eq!(super::Tangent::dim(&zero), 5);
        assert_eq!((zero.borrowed.w, zero.nets.len()), (0.0, 1));
        let over = OverGeneric {
            inner: Generic { w: 1.0 },
            bias: 1.0,
            n: 1,
        };
        assert_eq!(super::check_space(over, 2).bias, 2.0);
    }
}

#[test]
fn private_types_in_public_structs() {
    public::check();
}

/// The derive allows only what the user does: `allow` of a forbidden lint would be an error.
mod forbidding {
    #![forbid(
        warnings,
        deprecated,
        dead_code,
        unused,
        unused_qualifications,
        private_bounds
    )]

    #[derive(Clone, Debug, PartialEq, super::Differentiable)]
    pub(super) struct Own(pub(super) f64);

    #[derive(super::Differentiable)]
    pub(super) struct Separate<T> {
        pub(super) x: T,
        #[constant]
        pub(super) n: usize,
    }
}

#[test]
fn forbidden_lints() {
    check_space(forbidding::Own(1.0), 1);
    let point = forbidding::Separate { x: 1.0, n: 1 };
    assert_eq!((point.zero_tangent().x, point.n), (0.0, 1));
}

/// Everything that a user's crate may forbid, and names that collide with those of the emitted code.
mod strict {
    #![deny(warnings, missing_docs, unused_qualifications, single_use_lifetimes)]
    #![deny(clippy::all, clippy::pedantic, clippy::nursery)]
    #![allow(
        clippy::missing_const_for_fn,
        clippy::use_self,
        dead_code,
        non_camel_case_types,
        non_upper_case_globals
    )]

    pub(super) struct Tangent;
    pub(super) trait Clone {}
    pub(super) struct Option;
    pub(super) struct Vec;
    pub(super) struct Debug;
    const alpha: u8 = 0;
    const other: u8 = 0;
    const start: u8 = 0;
    const step: u8 = 0;
    static out: u8 = 0;
    type usize = ();
    type bool = ();

    /// Raw names and deprecated fields.
    #[derive(std::clone::Clone, std::fmt::Debug, PartialEq, super::Differentiable)]
    #[deprecated]
    pub struct Own {
        /// A keyword.
        pub r#type: f64,
        /// Not to be used.
        #[deprecated]
        pub alpha: f64,
    }

    #[derive(super::Differentiable)]
    pub struct r#struct<'a> {
        #[deprecated]
        pub r#fn: f64,
        pub out: [f64; 2],
        #[constant]
        pub name: &'a str,
    }
}

#[test]
#[allow(deprecated)]
fn raw_identifiers_and_hygiene() {
    let own = check_space(
        strict::Own {
            r#type: 1.0,
            alpha: 2.0,
        },
        2,
    );
    assert_eq!(own.r#type, 1.0);
    let tangent: strict::structTangent<'_> = check_space(
        strict::r#struct {
            r#fn: 0.0,
            out: [0.0; 2],
            name: "",
        },
        3,
    );
    assert_eq!(
        format!("{tangent:?}"),
        "structTangent { fn: 1.0, out: [2.0, 3.0] }"
    );
}

mod renamed {
    use grad_runtime as differentiation;
    pub(super) mod inner {
        pub(in super::super) use grad_runtime as reexported;
    }

    #[derive(Clone, Debug, PartialEq, differentiation::Differentiable)]
    #[differentiable(crate = differentiation)]
    pub(super) struct Local(pub(super) f64);

    #[derive(Clone, Debug, PartialEq, differentiation::Differentiable)]
    #[differentiable(tangent, crate = crate::derive_in_places::renamed::inner::reexported)]
    pub(super) struct Elsewhere(pub(super) f64);
}

#[test]
fn a_renamed_crate() {
    assert_eq!(check_space(renamed::Local(0.0), 1), renamed::Local(1.0));
    let tangent: renamed::ElsewhereTangent = check_space(renamed::Elsewhere(0.0), 1);
    assert_eq!(tangent.0, 1.0);
}

macro_rules! declare {
    ($name:ident { $($field:ident: $ty:ty),* }) => {
        #[derive(Clone, Debug, PartialEq, Differentiable)]
        struct $name { $($field: $ty),* }
    };
}
declare!(FromMacro { a: f64, b: Vec<f64> });

#[test]
fn a_struct_from_a_macro_and_one_in_a_function() {
    check_space(
        FromMacro {
            a: 0.0,
            b: vec![0.0; 2],
        },
        3,
    );

    #[derive(Differentiable)]
    struct Local {
        a: f64,
        #[constant]
        #[allow(dead_code)]
        b: u8,
    }
    let tangent: LocalTangent = check_space(Local { a: 0.0, b: 0 }, 1);
    assert_eq!(tangent.a, 1.0);
}
