//! The `where` clauses of the implementations.
//!
//! They must be provable where a struct is used: inside `fn f<T: Scalar>(p: &Params<T>)`. A type parameter that is a scalar, which its
//! bounds or its place in a nalgebra type tell, gets the bound `Scalar`; that suffices for every type over it and, unlike a bound
//! on field types, allows recursive types. Another type parameter may be a scalar, a vector or a layer, so that what is bounded
//! is the type of each field that mentions it. Fields that mention no type parameter need no bound: rustc checks them as they are.

use super::input::{Field, Struct};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{
    GenericArgument, Generics, PathArguments, Type, TypeParamBound, WherePredicate, parse_quote,
};

/// The generics of the implementations and the scalar type of the struct.
pub(super) struct Bounds {
    pub(super) generics: Generics,
    /// The field that gives the struct its scalar type.
    pub(super) reference: usize,
    /// That scalar type.
    pub(super) scalar: TokenStream,
}

impl Bounds {
    pub(super) fn new(item: &Struct) -> Self {
        let runtime = &item.runtime;
        let scalars = scalar_parameters(item);
        let others: HashSet<Ident> = item
            .generics
            .type_params()
            .map(|p| p.ident.clone())
            .filter(|p| !scalars.contains(p))
            .collect();
        // A field of the struct's own type (in a `Vec` or `Box`) has what is being implemented; bounding it would be circular.
        let bounded =
            |field: &Field| mentions_any(&field.ty, &others) && !mentions(&field.ty, &item.name);

        // All fields share one scalar type, so that any may give it. Best is one whose scalar is known from elsewhere than from its own
        // bound, so that no two bounds name the scalar in different ways.
        let own_type = |field: &Field| mentions(&field.ty, &item.name);
        let bare = |field: &Field| others.iter().any(|p| field.ty == parse_quote!(#p));
        let position = |wanted: &dyn Fn(&Field) -> bool| item.fields.iter().position(wanted);
        let reference = position(&|f| !bounded(f) && !own_type(f))
            .or_else(|| position(&bare))
            .or_else(|| position(&|f| !own_type(f)))
            .unwrap_or(0);

        let field = &item.fields[reference];
        let ty = &field.ty;
        let tangent = if !item.separate_tangent && bounded(field) {
            ty.to_token_stream()
        } else {
            field.tangent(runtime)
        };
        let head = quote_spanned!(field.start=> <#tangent as #runtime::Tangent>);
        let scalar = quote_spanned!(field.end=> #head::Scalar);

        let mut predicates: Vec<WherePredicate> = Vec::new();
        for parameter in item.generics.type_params().map(|p| &p.ident) {
            if scalars.contains(parameter) && item.fields.iter().any(|f| mentions(&f.ty, parameter))
            {
                predicates.push(parse_quote!(#parameter: #runtime::Scalar));
            }
        }
        let mut seen: Vec<&Type> = Vec::new();
        for (position, field) in item.fields.iter().enumerate() {
            let ty = &field.ty;
            if !bounded(field) || seen.contains(&ty) {
                continue;
            }
            seen.push(ty);
            let same = if position == reference {
                TokenStream::new()
            } else {
                quote!(<Scalar = #scalar>)
            };
            predicates.push(if item.separate_tangent {
                parse_quote!(#ty: #runtime::Differentiable<Tangent: #runtime::Tangent #same>)
            } else {
                parse_quote!(#ty: #runtime::Differentiable<Tangent = #ty> + #runtime::Tangent #same)
            });
        }
        // `#[derive(Clone)]` asks `T: Clone`, which a bound on `Layer<T>` does not give.
        if !item.separate_tangent && item.fields.iter().any(bounded) {
            let name = &item.name;
            let (_, arguments, _) = item.generics.split_for_impl();
            predicates.push(parse_quote!(#name #arguments: ::core::clone::Clone));
        }

        let mut generics = item.generics.clone();
        if !predicates.is_empty() {
            generics.make_where_clause().predicates.extend(predicates);
        }
        Self {
            generics,
            reference,
            scalar,
        }
    }
}

/// The type parameters that can only be scalars.
fn scalar_parameters(item: &Struct) -> HashSet<Ident> {
    let mut scalars = HashSet::new();
    for parameter in item.generics.type_params() {
        if parameter.bounds.iter().any(is_scalar_bound) {
            scalars.insert(parameter.ident.clone());
        }
    }
    for predicate in item
        .generics
        .where_clause
        .iter()
        .flat_map(|w| &w.predicates)
    {
        if let WherePredicate::Type(predicate) = predicate
            && let Type::Path(ty) = &predicate.bounded_ty
            && let Some(ident) = ty.path.get_ident()
            && predicate.bounds.iter().any(is_scalar_bound)
        {
            scalars.insert(ident.clone());
        }
    }
    let mut elements = Elements(&mut scalars);
    for field in &item.fields {
        elements.visit_type(&field.ty);
    }
    scalars.retain(|ident| item.generics.type_params().any(|p| p.ident == *ident));
    scalars
}

fn is_scalar_bound(bound: &TypeParamBound) -> bool {
    const TRAITS: [&str; 8] = [
        "Scalar",
        "RealField",
        "ComplexField",
        "SimdRealField",
        "SimdComplexField",
        "Float",
        "FloatCore",
        "Real",
    ];
    let TypeParamBound::Trait(bound) = bound else {
        return false;
    };
    bound
        .path
        .segments
        .last()
        .is_some_and(|last| TRAITS.iter().any(|name| last.ident == name))
}

/// Collects the first arguments of nalgebra's types.
struct Elements<'a>(&'a mut HashSet<Ident>);

impl<'ast> Visit<'ast> for Elements<'_> {
    fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
        if is_nalgebra_name(&segment.ident.to_string())
            && let PathArguments::AngleBracketed(arguments) = &segment.arguments
            && let Some(GenericArgument::Type(Type::Path(ty))) = arguments.args.first()
            && let Some(ident) = ty.path.get_ident()
        {
            self.0.insert(ident.clone());
        }
        visit::visit_path_segment(self, segment);
    }
}

/// Whether `name` is that of a nalgebra type over a scalar: `SMatrix`, `Vector3`, `Matrix2x3`, `DVector`, `Point2`, `UnitQuaternion`, ….
fn is_nalgebra_name(name: &str) -> bool {
    const STEMS: [&str; 21] = [
        "SMatrix",
        "SVector",
        "DMatrix",
        "DVector",
        "OMatrix",
        "OVector",
        "OPoint",
        "RowSVector",
        "RowOVector",
        "RowDVector",
        "Matrix",
        "Vector",
        "RowVector",
        "Point",
        "Rotation",
        "Translation",
        "Isometry",
        "Similarity",
        "Quaternion",
        "UnitQuaternion",
        "UnitComplex",
    ];
    STEMS.iter().any(|stem| {
        name.strip_prefix(stem).is_some_and(|dimensions| {
            dimensions
                .chars()
                .all(|c| c.is_ascii_digit() || c == 'x' || c == 'X')
        })
    })
}

/// Whether the tokens of `ty` contain the identifier `name`.
pub(super) fn mentions(ty: &impl ToTokens, name: &Ident) -> bool {
    any_ident(ty.to_token_stream(), &|ident| ident == name)
}

fn mentions_any(ty: &Type, names: &HashSet<Ident>) -> bool {
    any_ident(ty.to_token_stream(), &|ident| names.contains(ident))
}

fn any_ident(tokens: TokenStream, found: &impl Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => found(&ident),
        TokenTree::Group(group) => any_ident(group.stream(), found),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
