//! What a call of a method gets as its receiver.
//!
//! `state.step(dt)` moves `state` or borrows it: only the method knows. What calls it in a differentiable function may still need the
//! value in the reverse sweep, so it asks the method, by a function beside it, for a receiver of the form that it takes.

use super::items::{Items, allowed};
use super::nested::{PULLED, VALUE};
use crate::blocks::place::Form;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// What the names of the functions begin with that give receivers.
pub(super) const RECEIVER_OF: &str = "differentiable_receiver_of_";

/// The name of the function beside a method that gives its receiver. Both parts of what `vjp` gives have one, so that rustc says once that
/// it is missing.
pub(crate) fn receiver_of(method: &Ident) -> Ident {
    let name = method.to_string();
    let name = name.trim_start_matches("r#");
    let name = part_of_vjp(name).map_or_else(|| name.to_owned(), |stem| format!("{stem}{PARTS}"));
    format_ident!("{}{}", RECEIVER_OF, name, span = method.span())
}

/// What stands for both parts in that name.
pub(super) const PARTS: &str = "parts_of_vjp";

/// `g_` of a part of what `g_vjp` gives.
pub(super) fn part_of_vjp(name: &str) -> Option<&str> {
    let mut parts = [VALUE, PULLED].into_iter();
    parts.find_map(|part| name.strip_suffix(part))
}

/// The name of the function beside a method with `order = 2` that gives back its receiver.
pub(super) fn second_order_of(method: &Ident) -> Ident {
    let name = method.to_string();
    let name = name.trim_start_matches("r#");
    format_ident!(
        "differentiable_second_order_of_{}",
        name,
        span = method.span()
    )
}

impl Items<'_> {
    /// A copy for `self`, a reference for `&self`; nothing for a function without a receiver.
    pub(super) fn receiver(&self) -> Option<TokenStream> {
        let this = self.signature.params.iter().find(|param| param.is_self)?;
        let own = (!self.is_renamed()).then(|| receiver_of(&self.item.sig.ident));
        let nested = match self.args.order {
            2 => self.nested_receivers(),
            _ => Vec::new(),
        };
        let names = own.into_iter().chain(nested);
        let vis = &self.item.vis;
        let allowed = allowed();
        let by_reference = this.info.refs > 0;
        let provided = self
            .place
            .is_some_and(|place| matches!(place.form, Form::Provided(_)));
        let self_sized = provided.then(|| quote!(Self: ::core::marker::Sized));
        let sized = provided.then(|| quote!(where #self_sized));
        let second = (self.args.order == 2 && !self.is_renamed()).then(|| {
            let name = second_order_of(&self.item.sig.ident);
            let receiver = if this.info.refs > 0 {
                quote!(&Self)
            } else {
                quote!(Self)
            };
            let this = if this.info.refs > 0 {
                quote!(&self)
            } else {
                quote!(self)
            };
            quote!(#allowed #[doc(hidden)] #[inline] #vis fn #name(#this) -> #receiver #sized { self })
        });
        let functions = names.map(|name| {
            if by_reference {
                quote!(fn #name(&self) -> &Self #sized { self })
            } else {
                // A bound that rustc checks where it is called.
                quote! {
                    fn #name(&self) -> Self where for<'__own> Self: ::core::clone::Clone, #self_sized {
                        ::core::clone::Clone::clone(self)
                    }
                }
            }
        });
        Some(quote!(#(#allowed #[doc(hidden)] #[inline] #vis #functions)* #second))
    }
}
