//! Generic dimensions: what `DefaultAllocator: Allocator<R, C>` says of matrices, and what derivatives need beside it.
//!
//! The bound gives matrices of these dimensions a storage, of which nothing says that it is one of nalgebra's. With a bound on the storage they
//! are points, and so is all that is computed of these dimensions.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::{GenericArgument, Generics, Path, PathArguments, Type, TypeParamBound, WherePredicate};

/// The bounds on the storages of matrices of `elements`, for the allocators that a `where` clause names.
pub(crate) fn storages(
    generics: &Generics,
    elements: &BTreeSet<String>,
    runtime: &TokenStream,
) -> Vec<WherePredicate> {
    let mut bounds = Vec::new();
    let predicates = generics.where_clause.iter();
    for predicate in predicates.flat_map(|clause| &clause.predicates) {
        let WherePredicate::Type(predicate) = predicate else {
            continue;
        };
        let Type::Path(owner) = &predicate.bounded_ty else {
            continue;
        };
        if owner
            .path
            .segments
            .last()
            .is_none_or(|last| last.ident != "DefaultAllocator")
        {
            continue;
        }
        for bound in &predicate.bounds {
            let TypeParamBound::Trait(bound) = bound else {
                continue;
            };
            let Some((rows, columns)) = dimensions(&bound.path, runtime) else {
                continue;
            };
            let allocator = &bound.path;
            for element in elements {
                let element = syn::Ident::new(element, proc_macro2::Span::call_site());
                bounds.push(syn::parse_quote! {
                    <#owner as #allocator>::Buffer<#element>: #runtime::private::bounds::PointStorage<#element, #rows, #columns>
                });
            }
        }
    }
    bounds
}

/// The dimensions of `Allocator<R, C>`, where one alone is that of a vector.
fn dimensions(path: &Path, runtime: &TokenStream) -> Option<(TokenStream, TokenStream)> {
    let last = path
        .segments
        .last()
        .filter(|last| last.ident == "Allocator")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.to_token_stream()),
        _ => None,
    });
    let rows = types.next()?;
    let columns = types
        .next()
        .unwrap_or_else(|| quote!(#runtime::nalgebra::Const<1>));
    Some((rows, columns))
}

/// The floats that types name: type parameters, `f64` and `f32`.
pub(crate) fn elements(types: &TokenStream, parameters: &[String]) -> BTreeSet<String> {
    let mut names = Vec::new();
    crate::front::lower::idents(types.clone(), &mut names);
    let named = names.iter().map(ToString::to_string);
    named
        .filter(|name| name == "f64" || name == "f32" || parameters.contains(name))
        .collect()
}
