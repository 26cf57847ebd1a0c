//! The call of a companion as the two modes write it.
//!
//! The graph has `g::__vjp(x)` and `value.differentiable_method(x)`. Reverse mode adds the check that the derivative which has the name is
//! that of the function which has it; forward mode calls the companion with tangents. That check stands in the one mode only.

use super::missing;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
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
    by_name: bool,
    runtime: &TokenStream,
) -> TokenStream {
    if !by_name {
        return call;
    }
    change(call, |call| {
        let Some(function) = function_of(&call.func) else {
            return Expr::Call(call);
        };
        Expr::Verbatim(found(
            call,
            "__call",
            runtime,
            |found| quote_spanned!(function.span()=> #runtime::private::called(#function, #found)),
        ))
    })
}

/// The call of a companion under the name that the type beside the function has here.
fn found(
    mut call: ExprCall,
    mode: &str,
    rt: &TokenStream,
    around: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let Some(function) = function_of(&call.func) else {
        return call.into_token_stream();
    };
    let span = function.span();
    let imported = missing::can_import(&function);
    let name = missing::alias(&function);
    let mut path = function;
    let mut arguments = PathArguments::None;
    if let Some(last) = path.path.segments.last_mut() {
        arguments = std::mem::take(&mut last.arguments);
    }
    if mode == "__call"
        && let PathArguments::AngleBracketed(args) = &mut arguments
    {
        // The type of the function that is called.
        args.args
            .push(GenericArgument::Type(syn::parse_quote_spanned!(span=> _)));
    }
    let mode = Ident::new(mode, span);
    if !imported {
        // As a type, rustc says of a function without one that it is none.
        *call.func = Expr::Verbatim(quote_spanned!(span=> <#path>::#mode #arguments));
        return around(call.into_token_stream());
    }
    *call.func = Expr::Verbatim(quote_spanned!(span=> <#name>::#mode #arguments));
    let call = around(quote_spanned!(span=> #rt::private::found(#call)));
    quote_spanned!(span=> { use #path as #name; #call })
}

/// The call of the companion of a mode with tangents, with these arguments behind the others.
pub(super) fn with_tangents(
    call: TokenStream,
    by_name: bool,
    mode: &str,
    tangents: &[TokenStream],
    runtime: &TokenStream,
) -> TokenStream {
    let further = || tangents.iter().map(|name| syn::parse_quote!(#name));
    change_call(
        call,
        |mut call| {
            extend(&mut call.args, further());
            if by_name {
                let mode = format!("__{mode}");
                return Expr::Verbatim(found(call, &mode, runtime, |found| found));
            }
            if let Expr::Path(path) = &mut *call.func
                && let Some(last) = path.path.segments.last_mut()
            {
                rename(mode, &mut last.ident);
            }
            Expr::Call(call)
        },
        |mut call| {
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

/// `path::g::<T>` of `path::g::__vjp::<T>`.
pub(super) fn function_of(companion: &Expr) -> Option<ExprPath> {
    let Expr::Path(companion) = companion else {
        return None;
    };
    let mut function = companion.clone();
    let last = function.path.segments.pop()?;
    function.path.segments.pop_punct();
    let name = function.path.segments.last_mut()?;
    name.arguments = last.arguments;
    Some(function)
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

pub(super) fn changed(
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
