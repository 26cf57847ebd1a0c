//! The methods of a block, each expanded as the attribute on it does it.

use super::candidate::is_candidate;
use super::place::Place;
use crate::args::Args;
use crate::diagnostics::Errors;
use crate::expand::{Expanded, function, without_constant};
use crate::front::types::TypeParams;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, ImplItemFn};

/// What all methods of a block have in common.
pub(super) struct Methods<'b> {
    /// The arguments of the attribute on the block.
    pub(super) args: &'b Args,
    pub(super) place: &'b Place,
    /// The derivatives are wanted: nothing is wrong with the block itself.
    pub(super) wanted: bool,
}

/// What becomes of a method.
pub(super) struct Method {
    pub(super) is_candidate: bool,
    /// The method as the user wrote it, without what is ours.
    pub(super) original: TokenStream,
    /// What stands beside it.
    pub(super) added: TokenStream,
}

impl Methods<'_> {
    pub(super) fn expand(&self, item: &ImplItemFn) -> Method {
        let mut item = item.clone();
        // An attribute of the method's own says what it wants; one that gives another name may stand beside it.
        let own: Vec<Attribute> = own_attributes(&mut item.attrs);
        let params = TypeParams::in_block(&item.sig.generics, &self.place.generics);
        let is_candidate = !own.is_empty() || is_candidate(&item.sig, &params, false);
        if !is_candidate || !self.wanted {
            return Method {
                is_candidate,
                original: without_constant(item.into_token_stream()),
                added: TokenStream::new(),
            };
        }
        let mut original = TokenStream::new();
        let mut added = TokenStream::new();
        let count = own.len().max(1);
        for position in 0..count {
            let errors = Errors::new();
            let args = match own.get(position) {
                Some(attribute) => Args::parse(arguments(attribute), &errors),
                None => Args::default(),
            };
            let args = args.over(self.args);
            let mut with_others = item.clone();
            let others = own.iter().skip(position + 1).cloned();
            with_others.attrs.splice(0..0, others);
            let item = with_others.into_token_stream();
            let expanded: Expanded = function(&args, item, Some(self.place), errors);
            original = expanded.original;
            added.extend(expanded.added);
        }
        Method {
            is_candidate,
            original,
            added: under(&item.attrs, added),
        }
    }
}

/// Takes the attributes `#[differentiable(..)]` out of those of a method.
pub(super) fn own_attributes(attrs: &mut Vec<Attribute>) -> Vec<Attribute> {
    let is_own = |attribute: &Attribute| {
        let last = attribute.path().segments.last();
        last.is_some_and(|last| last.ident == "differentiable")
    };
    let (own, rest) = std::mem::take(attrs).into_iter().partition(is_own);
    *attrs = rest;
    own
}

pub(super) fn arguments(attribute: &Attribute) -> TokenStream {
    match &attribute.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    }
}

/// What stands beside a method under a condition is under the same one: rustc has not decided it where the attribute is on the block.
pub(super) fn under(attrs: &[Attribute], added: TokenStream) -> TokenStream {
    let conditions: Vec<&Attribute> = attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .collect();
    if conditions.is_empty() {
        return added;
    }
    match syn::parse2::<syn::ItemImpl>(quote!(impl Block { #added })) {
        Ok(block) => {
            let items = block.items.iter();
            items.map(|item| quote!(#(#conditions)* #item)).collect()
        }
        Err(_) => added,
    }
}
