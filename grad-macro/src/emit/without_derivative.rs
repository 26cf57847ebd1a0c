//! One error for a parameter or result whose type has no derivative, at that type.
//!
//! The emitted functions name the tangent of the type in many places, and each would be an error. A `where` clause of its own says it once
//! where the user wrote the type, and the functions take it for granted. Such a clause is for types only that no generic parameter occurs in:
//! there it is either an error by itself or changes nothing, while a clause on a generic type would hide the `impl` that holds.

use super::items::Items;
use crate::front::types::classify;
use crate::ir::Kind;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{GenericArgument, GenericParam, PathArguments, Type, TypePath};

impl Items<'_> {
    /// A bound for each type of the signature that only rustc knows.
    pub(super) fn bounds_of_types(&self) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let mut seen = HashSet::new();
        self.signature
            .active()
            .filter(|param| !param.is_self)
            .map(|param| &param.ty)
            .chain([&self.signature.output])
            .flat_map(|ty| self.unknown_types(ty, false))
            .filter(|(path, _)| seen.insert(quote!(#path).to_string()))
            .filter_map(|(path, in_tuple)| {
                let span = path.path.segments.last()?.ident.span();
                let bound = match in_tuple {
                    true => quote!(private::TuplePart),
                    false => quote!(Differentiable),
                };
                Some(placed(quote!(#path: #runtime::#bound), span))
            })
            .collect()
    }

    /// The type, or those of its parts, that are paths which the macro does not know and in which no parameter occurs; and whether each is a
    /// part of a tuple.
    fn unknown_types<'t>(&self, ty: &'t Type, in_tuple: bool) -> Vec<(&'t TypePath, bool)> {
        match ty {
            Type::Reference(reference) => self.unknown_types(&reference.elem, in_tuple),
            Type::Paren(inner) => self.unknown_types(&inner.elem, in_tuple),
            Type::Group(inner) => self.unknown_types(&inner.elem, in_tuple),
            Type::Slice(slice) => self.unknown_types(&slice.elem, false),
            Type::Array(array) => self.unknown_types(&array.elem, false),
            Type::Tuple(tuple) => {
                let elems = tuple.elems.iter();
                elems
                    .flat_map(|elem| self.unknown_types(elem, true))
                    .collect()
            }
            Type::Path(path) => {
                let Some(last) = path.path.segments.last() else {
                    return Vec::new();
                };
                if matches!(last.ident.to_string().as_str(), "Vec" | "Option" | "Box")
                    && let PathArguments::AngleBracketed(arguments) = &last.arguments
                    && let Some(GenericArgument::Type(elem)) = arguments.args.first()
                {
                    return self.unknown_types(elem, false);
                }
                let info = classify(ty, &self.signature.type_params);
                let unknown = info.kind == Kind::Any && !info.constant;
                (unknown && !self.may_be_generic(path))
                    .then_some((path, in_tuple))
                    .into_iter()
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn may_be_generic(&self, path: &TypePath) -> bool {
        let params = &self.item.sig.generics.params;
        let mut generic = Generic {
            params: params
                .iter()
                .filter_map(|param| match param {
                    GenericParam::Type(param) => Some(param.ident.to_string()),
                    GenericParam::Const(param) => Some(param.ident.to_string()),
                    GenericParam::Lifetime(_) => None,
                })
                .collect(),
            found: false,
        };
        generic.visit_type_path(path);
        generic.found || (self.signature.in_impl && may_name_a_parameter_of_the_impl(path))
    }
}

/// The parameters of an `impl` block are not in sight: `Layer<T>`, `T::Item` and `T` may name them.
fn may_name_a_parameter_of_the_impl(path: &TypePath) -> bool {
    let segments = &path.path.segments;
    let is_upper = |text: &str| text.starts_with(char::is_uppercase);
    segments.iter().any(|segment| !segment.arguments.is_none())
        || segments
            .iter()
            .rev()
            .skip(1)
            .any(|segment| is_upper(&segment.ident.to_string()))
        || segments
            .last()
            .is_none_or(|last| !last.ident.to_string().contains(char::is_lowercase))
}

/// Whether a type has anything in it that is not known before the function is called.
struct Generic {
    params: HashSet<String>,
    found: bool,
}

impl<'ast> Visit<'ast> for Generic {
    fn visit_type(&mut self, ty: &'ast Type) {
        self.found |= !matches!(
            ty,
            Type::Path(_) | Type::Tuple(_) | Type::Array(_) | Type::Paren(_) | Type::Group(_)
        );
        visit::visit_type(self, ty);
    }

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        self.found |= path.qself.is_some();
        visit::visit_type_path(self, path);
    }

    fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {
        self.found = true;
    }

    fn visit_ident(&mut self, ident: &'ast syn::Ident) {
        let name = ident.to_string();
        self.found |= name == "Self" || self.params.contains(&name);
    }
}

/// `tokens`, all at the place `span`.
pub(crate) fn placed(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let inner = placed(group.stream(), span);
                let mut group = proc_macro2::Group::new(group.delimiter(), inner);
                group.set_span(span);
                TokenTree::Group(group)
            }
            mut token => {
                token.set_span(token.span().located_at(span));
                token
            }
        })
        .collect()
}
