//! The attribute on whole `impl` blocks and on traits.

mod alone;
mod associated;
mod candidate;
pub(crate) mod declared;
mod hidden;
mod implemented;
mod methods;
pub(crate) mod place;

pub(crate) use implemented::differentiated;

use crate::args::Args;
use crate::diagnostics::Errors;
use crate::front::groups::{Parentheses, refuse_lost_groups};
use crate::operators;
use methods::Methods;
use place::Place;
use proc_macro2::TokenStream;
use quote::quote;
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
    let methods = Methods {
        args,
        place: &Place::inherent(&block.generics),
        wanted: errors.is_empty(),
    };
    let mut found = false;
    let mut items = Vec::new();
    for item in &block.items {
        let ImplItem::Fn(function) = item else {
            items.push(item.clone());
            continue;
        };
        let method = methods.expand(function);
        found |= method.is_candidate;
        let (original, added) = (method.original, method.added);
        items.push(ImplItem::Verbatim(quote!(#original #added)));
    }
    if !found && errors.is_empty() {
        errors.push(
            &block.self_ty,
            "no method of this block has an active argument and an output with a derivative",
            "remove the attribute, or give a method an argument and a result of floats, vectors or `Differentiable` types",
        );
    }
    block.items = items;
    let errors = errors.finish_tokens();
    quote!(#block #errors)
}
