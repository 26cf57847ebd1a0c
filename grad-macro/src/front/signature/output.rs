//! The output of a function.

use super::super::types::{TypeInfo, TypeParams, classify};
use super::super::wrapper::Wrapper;
use crate::diagnostics::Errors;
use crate::ir::Kind;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemFn, ReturnType, Type};

pub(super) fn read_output(
    item: &ItemFn,
    params: &TypeParams,
    errors: &Errors,
) -> (Type, TypeInfo, Option<Wrapper>) {
    let unit: Type = syn::parse_quote!(());
    let nothing = TypeInfo {
        kind: Kind::Unit,
        refs: 0,
        constant: true,
        mutable: false,
    };
    match &item.sig.output {
        ReturnType::Default => {
            let name = &item.sig.ident;
            errors.push(
                name,
                format!("`{name}` returns nothing to differentiate"),
                "return a value, as in `-> f64`",
            );
            (unit, nothing, None)
        }
        ReturnType::Type(_, ty) => {
            let (wrapper, value) = match Wrapper::of(ty) {
                Some((wrapper, value)) => (Some(wrapper), value),
                None => (None, (**ty).clone()),
            };
            let info = classify(&value, params);
            let named = match &**ty {
                Type::Path(path) => path.path.segments.last().map(|last| &last.ident),
                _ => None,
            };
            if wrapper.is_none() && named.is_some_and(|name| name == "Result" || name == "Option") {
                errors.push(
                    ty,
                    "the type of the value that is returned on success is not written",
                    "write it as the first argument, as in `Result<f64, E>`",
                );
            } else if info.refs > 0 {
                errors.push(
                    &value,
                    "a returned reference cannot be differentiated yet",
                    "return the value itself",
                );
            } else if matches!(value, Type::ImplTrait(_)) {
                errors.push(
                    &value,
                    "a function that returns `impl Trait` cannot be differentiated",
                    "name the type",
                );
            } else if info.constant
                || matches!(&value, Type::Tuple(tuple) if tuple.elems.is_empty())
            {
                errors.push(&value, "the returned type has no derivative", "return a float, a vector, an array, a tuple of them or a `Differentiable` struct");
            }
            (value, info, wrapper)
        }
    }
}

/// Whether a path begins with a type parameter.
fn is_generic(path: &syn::TypePath, params: &TypeParams) -> bool {
    let first = path.path.segments.first();
    path.qself.is_some()
        || first.is_some_and(|first| params.types.contains(&first.ident.to_string()))
}

/// The tangent type of a type, as it is written.
pub(crate) fn tangent_type(ty: &Type, params: &TypeParams, runtime: &TokenStream) -> TokenStream {
    match ty {
        Type::Reference(reference) => tangent_type(&reference.elem, params, runtime),
        Type::Paren(inner) => tangent_type(&inner.elem, params, runtime),
        Type::Group(inner) => tangent_type(&inner.elem, params, runtime),
        Type::Slice(slice) => {
            let elem = tangent_type(&slice.elem, params, runtime);
            quote!(::std::vec::Vec<#elem>)
        }
        Type::Array(array) => {
            let elem = tangent_type(&array.elem, params, runtime);
            let len = &array.len;
            quote!([#elem; #len])
        }
        Type::Tuple(tuple) => {
            let elems = tuple
                .elems
                .iter()
                .map(|ty| match (ty, classify(ty, params)) {
                    (_, info) if info.constant => quote!(()),
                    // It may be another name of a type that is constant.
                    (Type::Path(path), info)
                        if info.kind == Kind::Any && !is_generic(path, params) =>
                    {
                        quote!(<#ty as #runtime::private::TuplePart>::Tangent)
                    }
                    _ => tangent_type(ty, params, runtime),
                });
            quote!((#(#elems,)*))
        }
        _ => match classify(ty, params).kind {
            Kind::Scalar(_) => quote!(#ty),
            _ => quote!(<#ty as #runtime::Differentiable>::Tangent),
        },
    }
}
