//! The `where` clauses of the implementations.
//!
//! They must be provable where a struct is used: inside `fn f<T: Scalar>(p: &Params<T>)`. A type parameter that is a scalar, which its
//! bounds or its place in a nalgebra type tell, gets the bound `Scalar`; that suffices for every type over it and, unlike a bound
//! on field types, allows recursive types. Another type parameter may be a scalar, a vector or a layer, so that what is bounded
//! is the type of each field that mentions it. Fields that mention no type parameter need no bound: rustc checks them as they are.

use super::input::{Field, Struct};
use super::scalar::{evident_scalar, scalar_parameters};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::HashSet;
use syn::visit::Visit;
use syn::{GenericParam, Generics, Lifetime, Type, Visibility, WherePredicate, parse_quote};

/// The generics of the implementations and the scalar type of the struct.
pub(super) struct Bounds {
    pub(super) generics: Generics,
    /// The scalar type of the struct.
    pub(super) scalar: TokenStream,
    /// For each field, whether that is the field's by what is written.
    pub(super) known: Vec<bool>,
    /// Whether a bound may name a private type where the struct is public.
    pub(super) may_name_private: bool,
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

        let own_type = |field: &Field| mentions(&field.ty, &item.name);
        let position = |wanted: &dyn Fn(&Field) -> bool| item.fields.iter().position(wanted);
        let evident: Vec<Option<Ident>> = item
            .fields
            .iter()
            .map(|f| evident_scalar(&f.ty, &scalars))
            .collect();

        // All fields share one scalar type, so that any may give it. Best is one that says it; next one whose scalar does not come
        // from a bound of ours, so that no two bounds name the scalar in different ways.
        let bare = |field: &Field| others.iter().any(|p| field.ty == parse_quote!(#p));
        let reference = evident
            .iter()
            .position(Option::is_some)
            .or_else(|| position(&|f| !bounded(f) && !own_type(f)))
            .or_else(|| position(&bare))
            .or_else(|| position(&|f| !own_type(f)))
            .unwrap_or(0);
        let field = &item.fields[reference];
        let scalar = match &evident[reference] {
            Some(name) if scalars.contains(name) => name.to_token_stream(),
            Some(name) => quote!(::core::primitive::#name),
            None => opaque_scalar(item, field, bounded(field)),
        };
        let known = (0..item.fields.len())
            .map(|i| i == reference || evident[i].is_some() && evident[i] == evident[reference])
            .collect();

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
            let same = if position == reference && evident[position].is_none() {
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

        let named_types = item.fields.iter().any(|f| bounded(f) && !bare(f));
        let mut generics = item.generics.clone();
        if !predicates.is_empty() {
            generics.make_where_clause().predicates.extend(predicates);
        }
        Self {
            generics,
            scalar,
            known,
            may_name_private: !matches!(item.vis, Visibility::Inherited) && named_types,
        }
    }
}

/// The scalar type of a field that does not say it.
///
/// A public struct may have a field of a private type, which its associated types must not name. A constant in a type is not looked
/// into, so that there the scalar is looked up by a number; that is possible where no type parameter is involved.
fn opaque_scalar(item: &Struct, field: &Field, bounded: bool) -> TokenStream {
    let runtime = &item.runtime;
    let tangent = if !item.separate_tangent && bounded {
        field.ty.to_token_stream()
    } else {
        field.tangent(runtime)
    };
    let head = quote_spanned!(field.start=> <#tangent as #runtime::Tangent>);
    let scalar = quote_spanned!(field.end=> #head::Scalar);
    let generic = item
        .generics
        .params
        .iter()
        .any(|parameter| match parameter {
            GenericParam::Lifetime(p) => mentions_lifetime(&field.ty, &p.lifetime),
            GenericParam::Type(p) => mentions(&field.ty, &p.ident),
            GenericParam::Const(p) => mentions(&field.ty, &p.ident),
        });
    if generic || matches!(item.vis, Visibility::Inherited) {
        return scalar;
    }
    quote_spanned! {field.end=>
        <#runtime::private::ScalarNumber<{ <#scalar as #runtime::private::NumberedScalar>::NUMBER }> as #runtime::private::ScalarOfNumber>::Scalar
    }
}

/// Whether the tokens of `ty` contain the identifier `name`.
pub(super) fn mentions(ty: &impl ToTokens, name: &Ident) -> bool {
    any_ident(ty.to_token_stream(), &|ident| ident == name)
}

/// Whether the tokens of `ty` contain `lifetime`.
pub(super) fn mentions_lifetime(ty: &Type, lifetime: &Lifetime) -> bool {
    struct Search<'a>(&'a Lifetime, bool);
    impl<'ast> Visit<'ast> for Search<'_> {
        fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
            self.1 |= lifetime == self.0;
        }
    }
    let mut search = Search(lifetime, false);
    search.visit_type(ty);
    search.1
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
