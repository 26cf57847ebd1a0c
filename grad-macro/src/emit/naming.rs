//! How the emitted functions are named, and how they call each other.

use super::items::Items;
use super::seeded::{PULLED, SEEDED};
use crate::blocks::place::Place;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashSet;
use syn::GenericParam;

/// How the names of the companions of derivatives begin, as those of methods do.
const OF_DERIVATIVE: &str = "differentiable_";

impl Items<'_> {
    /// The arguments by name, to pass them on.
    pub(super) fn names(&self) -> Vec<Ident> {
        self.signature
            .params
            .iter()
            .map(|param| param.ident.clone())
            .collect()
    }

    /// The path by which one emitted function calls another.
    pub(super) fn sibling(&self, name: &str) -> TokenStream {
        let name = self.function_name(name);
        let turbofish = self.turbofish();
        let owner = self.owner();
        quote!(#owner::#name #turbofish)
    }

    /// What has the derivatives of a method: where they are a trait's, another one of the type may have the same names.
    pub(super) fn owner(&self) -> TokenStream {
        match self.place {
            Some(place) if place.is_of_a_trait() => place.self_of_the_trait(),
            _ => quote!(Self),
        }
    }

    /// The place of the function itself, if it is a method of a trait: the form on values is an inherent one.
    fn place_of_primal(&self) -> Option<&Place> {
        let is_of_values = self.changed.is_some() && !self.around;
        self.place
            .filter(|place| !is_of_values || place.is_of_a_trait())
    }

    /// What has the function itself, in a block.
    pub(super) fn owner_of_primal(&self) -> TokenStream {
        self.place_of_primal()
            .map_or_else(|| quote!(Self), Place::self_of_the_trait)
    }

    /// The function itself, with its generics.
    pub(super) fn primal(&self) -> TokenStream {
        let ident = &self.item.sig.ident;
        let functions = &self.signature.type_params.functions;
        match self.place_of_primal() {
            Some(place) => {
                // What has moved from the block to the method is the block's here.
                let turbofish = self.turbofish_of(functions, &place.moved);
                let owner = place.self_of_the_trait();
                quote!(#owner::#ident #turbofish)
            }
            None => {
                let turbofish = self.turbofish_by_reference();
                if self.signature.in_impl {
                    quote!(Self::#ident #turbofish)
                } else {
                    quote!(#ident #turbofish)
                }
            }
        }
    }

    /// The generics of the function; those of functions that are passed on by reference are inferred.
    pub(super) fn turbofish_by_reference(&self) -> TokenStream {
        let functions = &self.signature.type_params.functions;
        self.turbofish_without(functions)
    }

    pub(super) fn turbofish(&self) -> TokenStream {
        self.turbofish_without(&HashSet::new())
    }

    fn turbofish_without(&self, inferred: &HashSet<String>) -> TokenStream {
        self.turbofish_of(inferred, &HashSet::new())
    }

    fn turbofish_of(&self, inferred: &HashSet<String>, left_out: &HashSet<String>) -> TokenStream {
        let params: Vec<TokenStream> = self
            .item
            .sig
            .generics
            .params
            .iter()
            .filter(|param| match param {
                GenericParam::Type(param) => !left_out.contains(&param.ident.to_string()),
                GenericParam::Const(param) => !left_out.contains(&param.ident.to_string()),
                GenericParam::Lifetime(_) => false,
            })
            .filter_map(|param| match param {
                GenericParam::Type(param) if inferred.contains(&param.ident.to_string()) => {
                    Some(quote!(_))
                }
                GenericParam::Type(param) => {
                    let ident = &param.ident;
                    Some(quote!(#ident))
                }
                GenericParam::Const(param) => {
                    let ident = &param.ident;
                    Some(quote!(#ident))
                }
                GenericParam::Lifetime(_) => None,
            })
            .collect();
        if params.is_empty() {
            TokenStream::new()
        } else {
            quote!(::<#(#params),*>)
        }
    }

    pub(super) fn stem(&self) -> Ident {
        self.args
            .name
            .clone()
            .unwrap_or_else(|| self.item.sig.ident.clone())
    }

    /// Whether the derivatives have another name than the function: a call of a function of that name must not find them.
    pub(super) fn is_renamed(&self) -> bool {
        self.stem() != self.item.sig.ident
    }

    pub(super) fn function_name(&self, name: &str) -> Ident {
        let span = Span::call_site();
        if !self.signature.in_impl {
            // Those of derivatives are found as the derivatives are.
            if matches!(name, "__vjp" | "__jvp" | "__hvp" | SEEDED | PULLED) && self.is_renamed() {
                return format_ident!("{}_as", name, span = span);
            }
            return Ident::new(name, span);
        }
        let stem = self.stem();
        let stem = stem.to_string();
        let stem = stem.trim_start_matches("r#");
        match name {
            "__vjp" if self.is_renamed() => {
                format_ident!("differentiable_as_{}", stem, span = span)
            }
            "__jvp" | "__hvp" => {
                let role = if self.is_renamed() { "as" } else { "of" };
                let mode = name.trim_start_matches('_');
                format_ident!("differentiable_{}_{}_{}", mode, role, stem, span = span)
            }
            "__vjp" => format_ident!("differentiable_{}", stem, span = span),
            name if name.starts_with(OF_DERIVATIVE) => {
                let name = &name[OF_DERIVATIVE.len()..];
                let (mode, name) = match name.strip_prefix("jvp_of_") {
                    Some(name) => ("jvp_of_", name),
                    None => ("", name),
                };
                format_ident!("{}{}{}_{}", OF_DERIVATIVE, mode, stem, name, span = span)
            }
            "__check" => format_ident!("check_{}", stem, span = span),
            name => format_ident!("{}_{}", stem, name, span = span),
        }
    }

    /// A name that the user's function does not have.
    pub(super) fn free(&self, base: &str) -> Ident {
        let mut name = base.to_owned();
        let mut n = 1;
        while self.used.contains(&name) {
            n += 1;
            name = format!("{base}_{n}");
        }
        Ident::new(&name, Span::call_site())
    }
}
