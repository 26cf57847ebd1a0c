//! What a pullback may borrow, and what the functions of the form on values give beside their results.

use super::substituted;
use crate::blocks::place::Place;
use crate::emit::items::Items;
use crate::front::changed::exclusive;
use crate::front::signature::Param;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{GenericParam, Lifetime, Type};

/// Stands for what a returned pullback may borrow.
const CAPTURES: &str = "__captures";

impl Items<'_> {
    /// The cotangent of a float that is returned beside what the function changes; zero for all else. It names the value.
    pub(in crate::emit) fn unit_beside_changes(&self, number: &str) -> Option<TokenStream> {
        let changed = self.changed?;
        let ty = changed.returned_value()?;
        let rt = &self.runtime;
        let value = self.free("value");
        let number: proc_macro2::Literal = number.parse().ok()?;
        let zeros = (1..=changed.params.len()).map(|i| {
            let i = syn::Index::from(i);
            quote!(#rt::private::zero_tangent(&#value.#i))
        });
        Some(quote!((#rt::private::lit::<#ty>(#number), #(#zeros),*)))
    }

    /// What a function gives beside the value, where the function changes its arguments; otherwise alone.
    pub(in crate::emit) fn beside_changes(
        &self,
        ty: TokenStream,
        result: TokenStream,
    ) -> (TokenStream, TokenStream) {
        if self.changed.is_none() {
            return (ty, result);
        }
        let (output, value) = (&self.signature.output, self.free("value"));
        (quote!((#output, #ty)), quote!((#value, #result)))
    }

    /// Whether the caller lends the cotangent or the tangent of an argument that is changed.
    pub(in crate::emit) fn exchanges(&self, position: usize) -> bool {
        let changed = self.changed.filter(|_| self.around);
        let active = self.signature.params[position].active;
        active && changed.is_some_and(|changed| changed.param(position).is_some())
    }

    /// Whether something is passed by `&mut`, which no pullback may borrow.
    pub(in crate::emit) fn has_exclusive(&self) -> bool {
        let mut params = self.signature.params.iter();
        self.around || params.any(|param| exclusive(&param.ty).is_some())
    }

    /// What stands behind the type of a pullback.
    pub(in crate::emit) fn plus_captures(&self) -> Option<TokenStream> {
        let captures = format_ident!("{}", CAPTURES);
        self.has_exclusive().then(|| quote!(+ #captures))
    }

    /// `use<..>`: what a pullback may borrow is what is passed by `&`.
    pub(in crate::emit) fn captures(
        &self,
        output: &TokenStream,
        generics: &syn::Generics,
    ) -> TokenStream {
        if !self.has_exclusive() {
            return output.clone();
        }
        let exclusive = self.signature.params.iter().filter_map(exclusive_lifetime);
        let exclusive: Vec<&Lifetime> = exclusive.collect();
        let lifetimes = generics.lifetimes().map(|param| &param.lifetime);
        let lifetimes = lifetimes.filter(|lifetime| !exclusive.contains(lifetime));
        let lifetimes = lifetimes.map(ToTokens::to_token_stream);
        let types = generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(param.ident.to_token_stream()),
            GenericParam::Const(param) => Some(param.ident.to_token_stream()),
            GenericParam::Lifetime(_) => None,
        });
        let of_block = self.signature.type_params.of_block.iter();
        let of_block = of_block.map(|name| format_ident!("{}", name).to_token_stream());
        let of_block: Vec<TokenStream> = match self.place {
            // All of them, where they are seen.
            Some(place) => place.types_and_constants().collect(),
            None => of_block.collect(),
        };
        let this = self.place.is_some_and(Place::is_provided);
        let this = this.then(|| quote!(Self));
        let all: Vec<TokenStream> = lifetimes.chain(this).chain(of_block).chain(types).collect();
        let captures = quote!(use<#(#all),*>);
        let name = format_ident!("{}", CAPTURES);
        substituted(output.clone(), &[name], &[captures])
    }
}

/// The lifetime of a parameter by `&'a mut`.
fn exclusive_lifetime(param: &Param) -> Option<&Lifetime> {
    match &param.ty {
        Type::Reference(reference) if reference.mutability.is_some() => reference.lifetime.as_ref(),
        _ => None,
    }
}
