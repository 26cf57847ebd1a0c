//! The call of a companion as the two modes write it.
//!
//! The graph has `g::__vjp(x)` and `value.differentiable_method(x)`. Reverse mode adds the check that the derivative which has the name is
//! that of the function which has it; forward mode calls the companion with tangents. That check stands in the one mode only.

use super::NESTED;
use super::receiver::{PARTS, RECEIVER_OF, part_of_vjp, receiver_of, second_order_of};
use crate::ir::{Callee, Function};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::{BTreeSet, HashSet};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath, GenericArgument, PathArguments, Token};

/// The companion of another mode, of a companion with a pullback: `jvp` with tangents, `hvp` with tangents and a pullback of both.
fn name_in(mode: &str, name: &str) -> Option<String> {
    match name {
        "__vjp" => Some(format!("__{mode}")),
        "__vjp_as" => Some(format!("__{mode}_as")),
        _ => {
            let method = name.strip_prefix("differentiable_")?;
            (!method.starts_with("receiver_of_"))
                .then(|| format!("differentiable_{mode}_of_{method}"))
        }
    }
}

/// The call with a pullback. If the function is found by its name, that is the function which the derivative belongs to.
pub(super) fn with_pullback(
    call: TokenStream,
    callee: &Callee,
    runtime: &TokenStream,
) -> TokenStream {
    if *callee != Callee::ByName {
        return call;
    }
    change(call, |mut call| {
        let Expr::Path(path) = &*call.func else {
            return Expr::Call(call);
        };
        let (function, mut companion) = apart(path);
        let span = companion.span();
        let Some(last) = companion.path.segments.last_mut() else {
            return Expr::Call(call);
        };
        last.ident = Ident::new("__call", span);
        if let PathArguments::AngleBracketed(args) = &mut last.arguments {
            // The type of the function that is called.
            args.args
                .push(GenericArgument::Type(syn::parse_quote_spanned!(span=> _)));
        }
        *call.func = Expr::Path(companion);
        Expr::Verbatim(quote_spanned!(span=> #runtime::private::called(#function, #call)))
    })
}

/// The call of the function itself, if it is found by the path at which its companion is.
pub(super) fn of_function(call: &TokenStream, callee: &Callee) -> Option<TokenStream> {
    if !matches!(callee, Callee::ByName | Callee::Beside) {
        return None;
    }
    let Ok(Expr::Call(mut call)) = syn::parse2::<Expr>(call.clone()) else {
        return None;
    };
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    if path.path.segments.last()?.ident != "__vjp" {
        return None;
    }
    *call.func = Expr::Path(apart(path).0);
    Some(call.into_token_stream())
}

/// The call of the companion of a mode with tangents, with these arguments behind the others.
pub(super) fn with_tangents(
    call: TokenStream,
    callee: &Callee,
    mode: &str,
    tangents: &[TokenStream],
) -> TokenStream {
    let by_name = *callee == Callee::ByName;
    let further = || tangents.iter().map(|name| syn::parse_quote!(#name));
    change_call(
        call,
        |mut call| {
            if let Expr::Path(path) = &*call.func {
                let mut path = if by_name { apart(path).1 } else { path.clone() };
                if let Some(last) = path.path.segments.last_mut() {
                    rename(mode, &mut last.ident);
                }
                *call.func = Expr::Path(path);
            }
            extend(&mut call.args, further());
            Expr::Call(call)
        },
        |mut call| {
            if let (Callee::Method { name, .. }, "hvp") = (callee, mode) {
                // Where the method has no second derivative, this is what is missing.
                let form = second_order_of(&ident(name, call.method.span()));
                let receiver = &call.receiver;
                *call.receiver = syn::parse_quote!(#receiver.#form());
            }
            rename(mode, &mut call.method);
            extend(&mut call.args, further());
            Expr::MethodCall(call)
        },
    )
}

fn rename(mode: &str, companion: &mut Ident) {
    if let Some(name) = name_in(mode, &companion.to_string()) {
        *companion = Ident::new(&name, companion.span());
    }
}

fn extend(args: &mut Punctuated<Expr, Token![,]>, further: impl Iterator<Item = Expr>) {
    args.extend(further);
}

/// `path::g::<T>` and `<path::g>::__vjp::<T>` of `path::g::__vjp::<T>`: as a type, rustc says of a function without one that it is none.
fn apart(companion: &ExprPath) -> (ExprPath, ExprPath) {
    let mut function = companion.clone();
    let last = function.path.segments.pop();
    function.path.segments.pop_punct();
    let of_type = function.clone();
    let (Some(last), Some(name)) = (last, function.path.segments.last_mut()) else {
        return (companion.clone(), companion.clone());
    };
    name.arguments = last.arguments.clone();
    let span = last.ident.span();
    let of_type: ExprPath = syn::parse_quote_spanned!(span=> <#of_type>::#last);
    (function, of_type)
}

/// The type of the derivatives that a call of a companion names: `path::g` of `path::g::__vjp::<T>(x)`.
pub(super) fn derivatives_of(call: &TokenStream) -> Option<ExprPath> {
    let Ok(Expr::Call(call)) = syn::parse2::<Expr>(call.clone()) else {
        return None;
    };
    let Expr::Path(mut path) = *call.func else {
        return None;
    };
    path.path.segments.pop();
    path.path.segments.pop_punct();
    (!path.path.segments.is_empty()).then_some(path)
}

/// Changes the call of a function, which may stand at the end of a block.
fn change(call: TokenStream, of_function: impl FnOnce(ExprCall) -> Expr) -> TokenStream {
    change_call(call, of_function, Expr::MethodCall)
}

fn change_call(
    call: TokenStream,
    of_function: impl FnOnce(ExprCall) -> Expr,
    of_method: impl FnOnce(ExprMethodCall) -> Expr,
) -> TokenStream {
    match syn::parse2::<Expr>(call) {
        Ok(call) => changed(call, of_function, of_method).into_token_stream(),
        Err(error) => error.into_compile_error(),
    }
}

fn changed(
    call: Expr,
    of_function: impl FnOnce(ExprCall) -> Expr,
    of_method: impl FnOnce(ExprMethodCall) -> Expr,
) -> Expr {
    match call {
        Expr::Call(call) => of_function(call),
        Expr::MethodCall(call) => of_method(call),
        // The traits that the companion may be found in stand before it.
        Expr::Block(mut block) => {
            if let Some(syn::Stmt::Expr(last, None)) = block.block.stmts.pop() {
                let last = changed(last, of_function, of_method);
                block.block.stmts.push(syn::Stmt::Expr(last, None));
            }
            Expr::Block(block)
        }
        other => other,
    }
}

/// The name, which may be raw.
pub(super) fn ident(name: &str, span: Span) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, span),
        None => Ident::new(name, span),
    }
}

/// Traits that have the missing methods of all types which have [`name`](crate::emit::receiver), that is of none: where a method that is
/// called has no derivative, rustc says why in their words, and finds those that types have in front of them and behind them.
pub(super) fn missing_methods(f: &Function) -> TokenStream {
    let names = called_methods(f).into_iter().map(|name| {
        let stem = part_of_vjp(name);
        stem.map_or_else(|| name.to_owned(), |stem| format!("{stem}{PARTS}"))
    });
    missing_methods_of(&names.collect())
}

/// The same of the methods that code of a whole block calls, but for those that the block has; none where there is no other.
pub(crate) fn missing_methods_in(added: &TokenStream, has: &HashSet<String>) -> TokenStream {
    let mut called = Vec::new();
    receivers_asked_for(added, &mut called);
    let called = called.into_iter();
    let called: BTreeSet<String> = called.filter(|name| !has.contains(name)).collect();
    missing_methods_of(&called)
}

/// The methods whose receivers code asks for.
fn receivers_asked_for(code: &TokenStream, found: &mut Vec<String>) {
    for token in code.clone() {
        match token {
            TokenTree::Group(group) => receivers_asked_for(&group.stream(), found),
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                found.extend(name.strip_prefix(RECEIVER_OF).map(str::to_owned));
            }
            _ => {}
        }
    }
}

fn missing_methods_of(names: &BTreeSet<String>) -> TokenStream {
    let items = names.iter().map(|name| {
        let plain = name.trim_start_matches("r#");
        let form = receiver_of(&ident(name, Span::call_site()));
        let (method, derivative) = (format_ident!("__Method_{plain}"), format_ident!("__Derivative_of_{plain}"));
        // What `vjp` gives is called by its parts.
        let shown = plain.strip_suffix(PARTS);
        let shown = shown.map_or_else(|| plain.to_owned(), |stem| format!("{stem}vjp"));
        let message = format!("the method `{shown}` of `{{Self}}` is called with an active value and has no derivative");
        let help = match derivative_of(plain) {
            Some(method) => format!("write `#[differentiable(order = 2)]` on `{method}`, which takes nothing by `&mut`"),
            None => format!("put `#[differentiable]` on `{plain}`"),
        };
        let help = format!("help: {help}, or cut the derivative with `constant(..)`");
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = "this method has no derivative", note = #help)]
            trait #derivative {}
            trait #method { fn #form(&self) {} }
            impl<__T: #derivative + ?::core::marker::Sized> #method for __T {}
        }
    });
    quote!(#(#items)*)
}

/// Traits that all types have, of methods without a second derivative: in a function that has one.
///
/// They come behind a method of a trait of the user's, which rustc looks for with as many references as the receiver has.
pub(super) fn missing_second_order(f: &Function) -> TokenStream {
    let items = called_methods(f).into_iter().map(|name| {
        let plain = name.trim_start_matches("r#");
        let form = second_order_of(&ident(name, Span::call_site()));
        let (method, derivative) = (format_ident!("__Method_{plain}"), format_ident!("__Second_of_{plain}"));
        let behind = format_ident!("__Reference_{plain}");
        let message = format!("the method `{plain}` of `{{Self}}` has no second derivative");
        let help = format!("help: write `#[differentiable(order = 2)]` on `{plain}`, or cut the derivative with `constant(..)`");
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = "this call needs the second derivative of the method", note = #help)]
            trait #derivative { type Receiver; }
            // What comes of it has a type that is not known, and rustc says nothing more.
            trait #behind {
                type Of: ?::core::marker::Sized;
                fn #form(&self) -> <Self::Of as #derivative>::Receiver where Self::Of: #derivative { ::core::unreachable!() }
            }
            impl<__T: ?::core::marker::Sized> #behind for &__T { type Of = __T; }
            trait #method {
                fn #form(&mut self) -> <Self as #derivative>::Receiver where Self: #derivative { ::core::unreachable!() }
            }
            impl<__T: ?::core::marker::Sized> #method for __T {}
        }
    });
    quote!(#(#items)*)
}

fn called_methods(f: &Function) -> BTreeSet<&str> {
    let callees = f.codes.iter().map(|code| &code.callee);
    let names = callees.filter_map(|callee| match callee {
        Callee::Method { name, .. } | Callee::Changing { name } => Some(name.as_str()),
        Callee::LikeFloat { .. } | Callee::Beside | Callee::ByName | Callee::Derivative => None,
    });
    names.collect()
}

/// The method whose derivative a name may be that of.
fn derivative_of(name: &str) -> Option<&str> {
    // The longest first: `value_and_grad` ends with `grad`.
    let mut suffixes: Vec<&str> = NESTED.into_iter().chain([PARTS]).collect();
    suffixes.sort_by_key(|suffix| std::cmp::Reverse(suffix.len()));
    suffixes
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix)?.strip_suffix('_'))
        .filter(|method| !method.is_empty())
}
