//! What stands in the place of derivatives that do not exist, so that rustc says of the function or the method, in our words, that it has none.

use super::companion::{function_of, ident};
use super::receiver::receiver_of;
use crate::ir::{Callee, Function};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::{Expr, ExprPath};

/// The name here of the type beside a function.
pub(super) fn alias(function: &ExprPath) -> Ident {
    let segments = function.path.segments.iter();
    let segments: Vec<String> = segments
        .map(|segment| {
            segment
                .ident
                .to_string()
                .trim_start_matches("r#")
                .to_owned()
        })
        .collect();
    format_ident!("__{}", segments.join("__"), span = Span::call_site())
}

/// Whether a function is surely found where it is imported by its path. A name of the prelude or of a crate is ambiguous there with a
/// function of the user's, which is found in an expression.
pub(super) fn can_import(function: &ExprPath) -> bool {
    const AMBIGUOUS: &[&str] = &[
        "drop",
        "size_of",
        "size_of_val",
        "align_of",
        "align_of_val",
        "std",
        "core",
        "alloc",
        "test",
        "proc_macro",
        "nalgebra",
        "grad_runtime",
    ];
    let segments = &function.path.segments;
    let first = segments.first().filter(|_| segments.len() == 1);
    !first.is_some_and(|first| AMBIGUOUS.contains(&first.ident.to_string().as_str()))
}

/// Types that stand for those beside functions where an import of the function brings none: what their companions give is missing a trait.
pub(super) fn missing_functions(f: &Function, rt: &TokenStream) -> TokenStream {
    let mut callees: BTreeMap<Ident, (String, BTreeSet<usize>)> = BTreeMap::new();
    for code in f.codes.iter().filter(|code| code.callee == Callee::ByName) {
        let Some((function, arguments)) = call_of(&code.tokens) else {
            continue;
        };
        let mut written = function.clone();
        if let Some(last) = written.path.segments.last_mut() {
            last.arguments = syn::PathArguments::None;
        }
        let written = written.to_token_stream().to_string().replace(' ', "");
        let callee = callees
            .entry(alias(&function))
            .or_insert((written, BTreeSet::new()));
        callee.1.insert(arguments);
    }
    if callees.is_empty() {
        return TokenStream::new();
    }
    let types = callees.iter().map(|(name, (written, arguments))| {
        let message = format!("the function `{written}` is called with an active value and has no derivative");
        let help = format!("help: put `#[differentiable]` on `{written}`, or cut the derivative with `constant(..)`");
        let (derivative, result) = (format_ident!("{name}_derivative"), format_ident!("{name}_missing"));
        // One number of arguments: another is an error by itself.
        let count = arguments.first().copied().unwrap_or_default();
        let functions = ["__call", "__jvp", "__hvp"].map(|mode| {
            let count = if mode == "__call" { count } else { 2 * count };
            let types: Vec<Ident> = (0..count).map(|i| format_ident!("T{i}")).collect();
            let mode = format_ident!("{mode}");
            quote!(pub fn #mode<#(#types),*>(#(_: #types),*) -> #result<()> { ::core::unreachable!() })
        });
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = "this function has no derivative", note = #help)]
            pub trait #derivative { type Is; }
            pub struct #result<T>(T);
            impl<T: #derivative> #rt::private::Found for #result<T> {
                type Is = T::Is;
                fn is(self) -> T::Is { ::core::unreachable!() }
            }
            pub enum #name {}
            impl #name { #(#functions)* }
        }
    });
    quote! {
        mod __without_derivative { #(#types)* }
        use __without_derivative::*;
    }
}

/// The function of a call in which the companion stands, and the number of its arguments.
fn call_of(tokens: &TokenStream) -> Option<(ExprPath, usize)> {
    match syn::parse2::<Expr>(tokens.clone()).ok()? {
        Expr::Call(call) => Some((function_of(&call.func)?, call.args.len())),
        _ => None,
    }
}

/// Traits that have the missing methods of all types which have [`name`](crate::emit::receiver), that is of none: where a method that is
/// called has no derivative, rustc says why in their words, and finds those that types have in front of them and behind them.
pub(super) fn missing_methods(f: &Function) -> TokenStream {
    let callees = f.codes.iter().map(|code| &code.callee);
    let names: BTreeSet<&str> = callees
        .filter_map(|callee| match callee {
            Callee::Method { name, .. } => Some(name.as_str()),
            Callee::LikeFloat { .. } | Callee::Beside | Callee::ByName => None,
        })
        .collect();
    let items = names.iter().map(|name| {
        let span = Span::call_site();
        let plain = name.trim_start_matches("r#");
        let form = receiver_of(&ident(name, span));
        let (method, derivative) = (format_ident!("__Method_{plain}"), format_ident!("__Derivative_of_{plain}"));
        let message = format!("the method `{plain}` of `{{Self}}` is called with an active value and has no derivative");
        let help = format!("help: put `#[differentiable]` on `{plain}`, or cut the derivative with `constant(..)`");
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = "this method has no derivative", note = #help)]
            trait #derivative {}
            trait #method { fn #form(&self) {} }
            impl<__T: #derivative + ?::core::marker::Sized> #method for __T {}
        }
    });
    quote!(#(#items)*)
}
