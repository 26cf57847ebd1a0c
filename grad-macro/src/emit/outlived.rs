//! A lifetime that all arguments outlive, for the pullbacks that a companion keeps.
//!
//! The pullback of a call borrows from several arguments of the caller. Where it is kept in a box (the call recurs) or borrows from one of
//! two, the type of the caller's own pullback names a lifetime at which all of them are borrowed. rustc finds it only among the
//! parameters of the function: so there is one that every other outlives. Whoever calls such a function needs one for the
//! same reason, wherever that function is.

use super::items::Items;
use crate::front::changed::is_exclusive;
use crate::front::elided::Elided;
use crate::ir::{Function, Op};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{FnArg, GenericParam, Generics, Lifetime};

impl Items<'_> {
    /// Notes whether the function calls others.
    pub(crate) fn set_graph(&mut self, function: &Function) {
        let nodes = function.regions.iter().flat_map(|region| &region.nodes);
        let mut ops = nodes.map(|&value| &function.node(value).op);
        // The functions of a trait have the same lifetimes whatever their bodies do.
        self.calls |= ops.any(|op| matches!(op, Op::Call(_)));
    }

    /// Adds the lifetime, and names for those that it has to be compared with, to the function `method` of the derivative.
    pub(super) fn outlive(
        &self,
        method: &str,
        generics: &mut Generics,
        declarations: &mut [TokenStream],
    ) {
        let keeps = matches!(
            method,
            "__vjp"
                | "__call"
                | "vjp"
                | "__hvp"
                | "differentiable_jvp"
                | "differentiable_value_of_vjp"
        );
        if !keeps || !(self.calls || (method == "__hvp" && self.has_exclusive())) {
            return;
        }
        let kept = Lifetime::new("'__pullback", Span::call_site());
        let mut named = declarations.to_vec();
        let mut elided = Elided {
            first: generics.lifetimes().count(),
            ..Elided::default()
        };
        for declaration in &mut named {
            let Ok(mut input) = syn::parse2::<FnArg>(declaration.clone()) else {
                return;
            };
            if !is_exclusive(&input) {
                elided.visit_fn_arg_mut(&mut input);
            }
            *declaration = input.to_token_stream();
        }
        let lifetimes: Vec<Lifetime> = generics
            .lifetimes()
            .map(|param| param.lifetime.clone())
            .chain(elided.names.iter().cloned())
            .collect();
        // Floats hold nothing that is borrowed; other types may.
        let floats = &self.signature.type_params.floats;
        let types: Vec<TokenStream> = generics
            .type_params()
            .filter(|param| !floats.contains(&param.ident.to_string()))
            .map(|param| param.ident.to_token_stream())
            .chain(self.owned_self())
            .collect();
        // The tangents of arguments live as long in the second order.
        if lifetimes.len() < 2 && types.is_empty() && method != "__hvp" {
            return;
        }
        declarations.clone_from_slice(&named);
        let new = elided.names.iter().rev().chain([&kept]);
        for lifetime in new {
            let param: GenericParam = syn::parse_quote!(#lifetime);
            generics.params.insert(0, param);
        }
        let clause = generics.make_where_clause();
        for lifetime in &lifetimes {
            clause.predicates.push(syn::parse_quote!(#lifetime: #kept));
        }
        for ty in &types {
            clause.predicates.push(syn::parse_quote!(#ty: #kept));
        }
    }

    /// The lifetime of what the pullback keeps.
    pub(super) fn kept_lifetime(&self) -> TokenStream {
        if self.calls || self.has_exclusive() {
            quote!('__pullback)
        } else {
            quote!('_)
        }
    }

    /// `Self`, if it is passed by value.
    fn owned_self(&self) -> Option<TokenStream> {
        let mut params = self.signature.params.iter();
        params
            .any(|param| param.is_self && param.info.refs == 0)
            .then(|| quote!(Self))
    }
}
