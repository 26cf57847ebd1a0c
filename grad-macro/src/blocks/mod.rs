//! The attribute on whole `impl` blocks and on traits.

mod alone;
mod associated;
pub(crate) mod beside;
mod candidate;
pub(crate) mod constants;
pub(crate) mod declared;
mod hidden;
mod implemented;
mod methods;
pub(crate) mod place;

pub(crate) use implemented::differentiated;

use crate::args::Args;
use crate::diagnostics::Errors;
use crate::emit::items::allowed;
use crate::emit::missing_methods_in;
use crate::front::groups::{Parentheses, refuse_lost_groups};
use crate::front::scalars::bound_in_block;
use crate::operators;
use beside::Beside;
use constants::Constants;
use methods::Methods;
use place::Place;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;
use std::rc::Rc;
use syn::visit_mut::VisitMut;
use syn::{ImplItem, ItemImpl};

/// Expands `#[differentiable(args)]` on an `impl` block.
pub(crate) fn expand(
    args: &Args,
    given: &TokenStream,
    mut block: ItemImpl,
    item: TokenStream,
    errors: Errors,
) -> TokenStream {
    if let Some((path, _)) = &block.trait_ {
        let last = path.segments.last();
        if !last.is_some_and(|last| operators::is_operator(&last.ident)) {
            let asked = implemented::ask(args, given, path, &item);
            // The second step reports the mistakes.
            let _ = errors.finish();
            return asked;
        }
        refuse_lost_groups(item.clone(), &errors);
        Parentheses.visit_item_impl_mut(&mut block);
        bound_in_block(&mut block, args);
        return operators::expand(args, &block, item, errors);
    }
    inherent(args, block, errors)
}

/// Each method in an inherent block as the attribute on it does it, with the block's generics in sight.
fn inherent(args: &Args, mut block: ItemImpl, errors: Errors) -> TokenStream {
    args.refuse_those_of_functions(
        &block.self_ty,
        "a whole `impl` block",
        "the arguments there are `order = 2`, `strong_zero`, `graph` and `crate = ..`; write others on the method, as in `#[differentiable(wrt(x))] fn ..`",
        &errors,
    );
    let mut bounded = block.clone();
    bound_in_block(&mut bounded, args);
    let beside = Beside::of(&block);
    let place = Place {
        beside: Some(Rc::clone(&beside)),
        constants: Constants::of_block(&bounded.items, &bounded.generics),
        ..Place::inherent(&bounded.generics)
    };
    let methods = Methods {
        args,
        place: &place,
        wanted: errors.is_empty(),
    };
    let mut found = false;
    let mut items = Vec::new();
    let (mut added, mut has) = (Vec::new(), HashSet::new());
    for item in &block.items {
        let ImplItem::Fn(function) = item else {
            items.push(item.clone());
            continue;
        };
        let method = methods.expand(function);
        found |= method.is_candidate;
        let name = function.sig.ident.to_string();
        if !method.added.is_empty() {
            has.insert(name.trim_start_matches("r#").to_owned());
        }
        added.push(method.added);
        items.push(ImplItem::Verbatim(method.original));
    }
    if !found && errors.is_empty() {
        errors.push(
            &block.self_ty,
            "no method of this block has an active argument and an output with a derivative",
            "remove the attribute, or give a method an argument and a result of floats, vectors or `Differentiable` types",
        );
    }
    block.items = items;
    let added = quote!(#(#added)*);
    let missing = missing_methods_in(&added, &has);
    let of_missing = if missing.is_empty() {
        block.items.push(ImplItem::Verbatim(added));
        None
    } else {
        // The traits are in scope here alone.
        let (allowed, ty) = (allowed(), &block.self_ty);
        let (generics, _, clause) = block.generics.split_for_impl();
        Some(quote! {
            #allowed
            const _: () = {
                #missing
                #[automatically_derived]
                #allowed
                impl #generics #ty #clause { #added }
            };
        })
    };
    let (tests, errors) = (beside.tests(), errors.finish_tokens());
    quote!(#block #of_missing #tests #errors)
}
