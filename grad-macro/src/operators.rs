//! The attribute on a whole `impl` block of an operator trait, for a type of the user's.
//!
//! Beside the block it emits the operator's companion (its value and its pullback, a method of a hidden trait with the same `Self` and
//! generics), and the rules by which `a * b` on active values finds that companion.

mod assign;
mod index;
mod read;
mod rules;

use crate::args::Args;
use crate::diagnostics::Errors;
use crate::emit::items::Items;
use crate::expand::{lower_body, rename, without_constant};
use crate::front::signature::Signature;
use crate::front::types::classify;
use crate::ir::Function;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
pub(crate) use read::is_operator;
use read::{Operator, Shape};
use rules::Rules;
use syn::ItemImpl;

/// Expands `#[differentiable(args)]` on the `impl` block of a trait.
pub(crate) fn expand(
    args: &Args,
    block: &ItemImpl,
    item: TokenStream,
    errors: Errors,
) -> TokenStream {
    let original = without_marks(item);
    // An operator's method has fixed arguments, which are all active.
    args.refuse_those_of_functions(
        &block.self_ty,
        "an `impl` block",
        "the arguments there are `order = 2`, `strong_zero` and `crate = ..`; mark an operand `#[constant]` to hold it constant",
        &errors,
    );
    let derivatives = if errors.is_empty() {
        read::operator(block, &errors).map(|operator| derive(args, &operator, &errors))
    } else {
        None
    };
    let errors = errors.finish_tokens();
    quote!(#original #derivatives #errors)
}

fn derive(args: &Args, operator: &Operator, errors: &Errors) -> TokenStream {
    let runtime = args.runtime();
    if let Shape::Place { mutable } = operator.shape {
        return index::derive(operator, mutable, &runtime, errors);
    }
    // The generics are those of the block: the method itself has none.
    let mut function = operator.function.clone();
    function.sig.generics = operator.generics.clone();
    let mut signature = Signature::read(&function, args, errors);
    function.sig.generics = syn::Generics::default();
    signature.in_impl = true;
    signature.owns_self = false;
    if let Some(this) = signature.params.first_mut() {
        // The receiver is `self` whatever the block is for: `f64`, a type parameter, a reference.
        let info = classify(&operator.self_ty, &signature.type_params);
        this.active &= !info.constant;
        this.ty = operator.self_ty.clone();
        this.info = info;
    }
    let (block, renamer) = rename(&function, &signature, None, None);
    let used = renamer.used.clone();
    let lowered = if errors.is_empty() {
        lower_body(
            &function.sig.ident.to_string(),
            &[],
            &function,
            &signature,
            &block,
            renamer,
            errors,
        )
    } else {
        (Function::new(""), Vec::new())
    };
    let (mut graph, inner_items) = lowered;
    graph.strong_zero = args.strong_zero;
    let items = Items {
        item: &function,
        signature: &signature,
        args,
        runtime: runtime.clone(),
        used,
        inner_items,
        // A method of a trait has the lifetimes that the trait says.
        calls: false,
        of_operator: true,
        changed: None,
        around: false,
        place: None,
        pullback: std::cell::OnceCell::new(),
    };
    Rules {
        operator,
        signature: &signature,
        items: &items,
        runtime,
    }
    .emit(errors.is_empty().then_some(&graph))
}

/// The user's block as it was, without the attribute's own markers on the parameters of its method.
fn without_marks(item: TokenStream) -> TokenStream {
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let mut new = Group::new(Delimiter::Brace, without_constant(group.stream()));
                new.set_span(group.span());
                TokenTree::Group(new)
            }
            token => token,
        })
        .collect()
}
