//! The expansion in process: it is an item list, and what is refused is refused in these words.

use super::expand;
use proc_macro2::TokenStream;
use quote::quote;

/// The expansion as formatted source; it panics if that is not a list of items.
fn source(item: TokenStream) -> String {
    let file: syn::File = syn::parse2(expand(item)).expect("the expansion is a list of items");
    prettyplease::unparse(&file)
}

/// The texts of the errors that `item` expands to.
fn errors(item: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(expand(item)).expect("the expansion is a list of items");
    file.items
        .iter()
        .map(|item| match item {
            syn::Item::Macro(item) => syn::parse2::<syn::LitStr>(item.mac.tokens.clone())
                .expect("`compile_error!` takes a string")
                .value(),
            other => panic!("not an error: {}", quote!(#other)),
        })
        .collect()
}

#[test]
fn a_struct_of_floats_is_its_own_tangent() {
    let source = source(quote!(
        struct Params<'a, const N: usize = 2> {
            w: SMatrix<f64, N, 3>,
            b: &'a f64,
        }
    ));
    assert!(source.contains("::grad_runtime::Differentiable for Params<'a, N>"));
    assert!(source.contains("::grad_runtime::Tangent for Params<'a, N>"));
    assert!(source.contains("type Tangent = Self;"));
    assert!(!source.contains("ParamsTangent"));
    assert_eq!(source.matches("#[automatically_derived]").count(), 2);
}

#[test]
fn a_constant_field_makes_a_separate_tangent() {
    let source = source(quote!(
        pub(crate) struct Params<'a, U: ?Sized, T = f64>(#[constant] &'a U, pub T, T)
        where
            U: Debug;
    ));
    assert!(source.contains("pub(crate) struct ParamsTangent<'a, U: ?Sized, T = f64>("));
    assert!(source.contains("FieldTangent<(&'a (), *const U)>"));
    assert!(source.contains("type Tangent = ParamsTangent<'a, U, T>;"));
    // The tangent keeps the position of the constant field.
    assert!(source.contains("retract(&mut self.1, &__step.1)"));
    assert!(source.contains("retract(&mut self.2, &__step.2)"));
    assert!(source.contains("0: ::grad_runtime::private::ConstantField"));
    assert_eq!(source.matches("#[automatically_derived]").count(), 6);
}

#[test]
fn the_constant_fields_of_a_named_struct_are_reached_through_its_tangent() {
    let source = source(quote!(
        pub struct Params<T> {
            pub w: T,
            #[constant]
            pub(crate) leak: f64,
        }
    ));
    assert!(source.contains("pub(crate) leak: ::grad_runtime::private::ConstantField"));
    assert!(source.contains("type Target = __ParamsTangentConstants;"));
    assert!(source.contains("::core::ops::DerefMut for ParamsTangent<T>"));
    // No field of the tangent itself.
    let definition = source.split("pub struct ParamsTangent").nth(1).unwrap();
    assert!(!definition.split('}').next().unwrap().contains("leak"));
}

#[test]
fn the_tangent_of_a_raw_name() {
    let source = source(quote!(
        #[differentiable(tangent)]
        struct r#struct {
            r#fn: f64,
        }
    ));
    assert!(source.contains("struct structTangent"));
    assert!(source.contains("\"fn\""));
}

#[test]
fn bounds_on_type_parameters() {
    let clause = |item| {
        let source = source(item);
        let clause = source.split("\nwhere\n").nth(1).unwrap_or("");
        clause.split("\n{").next().unwrap_or("").to_string()
    };
    // A scalar, told by a nalgebra type or by a bound of the user's.
    let matrix = clause(quote!(
        struct P<T> {
            w: SMatrix<T, 2, 3>,
            next: Layer<T>,
        }
    ));
    assert_eq!(matrix, "    T: ::grad_runtime::Scalar,");
    let bound = clause(quote!(
        struct P<T: RealField> {
            next: Layer<T>,
        }
    ));
    assert_eq!(bound, "    T: ::grad_runtime::Scalar,");
    // Anything else may be a layer.
    let layer = clause(quote!(
        struct P<A> {
            a: A,
        }
    ));
    assert!(
        layer.contains("A: ::grad_runtime::Differentiable<Tangent = A> + ::grad_runtime::Tangent")
    );
    // No parameter, no bound.
    let none = clause(quote!(
        struct P<const N: usize> {
            a: [f64; N],
        }
    ));
    assert_eq!(none, "");
}

#[test]
fn the_runtime_under_another_name() {
    let source = source(quote!(
        #[differentiable(crate = crate::reexported::grad, tangent)]
        struct P {
            x: f64,
        }
    ));
    assert!(source.contains("crate::reexported::grad::Differentiable for P"));
    assert!(!source.contains("grad_runtime"));
}

#[test]
fn what_is_refused() {
    assert_eq!(
        errors(quote!(
            enum E {
                A,
                B(#[constant] f64),
            }
        )),
        [
            "`E` has no active payload, so that there is nothing to differentiate with respect to\nhelp: give a variant a payload with a derivative, or leave out the derive and mark the parameter that takes it `#[constant]`"
        ]
    );
    assert_eq!(
        errors(quote!(
            union U {
                a: f64,
            }
        )),
        [
            "`Differentiable` cannot be derived for the union `U`\nhelp: put the parameters into a struct or into the variants of an enum"
        ]
    );
    assert!(
        errors(quote!(
            struct Unit;
        ))[0]
            .starts_with("`Unit` has no active field")
    );
    let several = errors(quote!(
        #[differentiable(order = 2)]
        struct P {
            n: Vec<usize>,
            #[constant = 1]
            k: f64,
        }
    ));
    assert_eq!(several.len(), 3);
    assert!(several[0].starts_with("unknown option `order`\nhelp: on a struct the options are"));
    assert_eq!(
        several[1],
        "`usize` has no derivative\nhelp: mark the field `#[constant]`"
    );
    assert!(several[2].starts_with("`#[constant]` takes no arguments"));
    assert!(
        errors(quote!(
            fn f() {}
        ))[0]
            .starts_with("expected one of: `struct`")
    );
}

#[test]
fn an_enum_has_a_tangent_of_the_same_variants() {
    let source = source(quote!(
        pub(crate) enum Shape<T> {
            Circle(#[constant] u8, T),
            Rect { w: T, h: Vec<Self> },
            Empty,
        }
    ));
    assert!(source.contains("pub(crate) enum ShapeTangent<T>"));
    assert!(source.contains("type Tangent = ShapeTangent<T>;"));
    // The constant payload leaves no place behind.
    assert!(source.contains("Self::Circle { 1: __a0, .. } =>"));
    assert!(source.contains("ShapeTangent::Circle {\n"));
    for (variant, payload) in [
        ("Circle", "0"),
        ("Circle", "1"),
        ("Rect", "w"),
        ("Rect", "h"),
    ] {
        let number = crate::ir::Payload::number(variant, payload);
        assert!(source.contains(&format!("PayloadAt<{number}u64>")));
    }
    assert!(!source.contains("Self::Circle { 2"));
}
