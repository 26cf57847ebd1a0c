//! Outcomes as the user writes them: what they are rewritten to before they are lowered.

use super::super::constant::strip;
use super::super::control::Arm;
use super::Leaves;
use super::used::Used;
use crate::front::macros::{into_macros, macro_args};
use crate::names::Method;
use crate::names::functions::{self, Function};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashSet;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, ExprMethodCall, Pat, parse_quote};

/// `outcome.map(|x| ..)?` is what the closure makes of `outcome?`, and so with `and_then`, whose result is an outcome again.
pub(super) fn mapped(outcome: &Expr, base: &Expr, leaves: &Leaves) -> Option<Expr> {
    let Expr::MethodCall(call) = base else {
        return None;
    };
    let gives_value = match Method::of(&call.method) {
        Method::Map => true,
        Method::AndThen => false,
        _ => return None,
    };
    let with_end = |inner: &Expr| -> Expr {
        let mut outcome = outcome.clone();
        replace(&mut outcome, base, inner);
        match leaves {
            Leaves::Question | Leaves::Same => parse_quote!(#outcome?),
            Leaves::Unwrap => parse_quote!(#outcome.unwrap()),
            Leaves::Expect(message) => parse_quote!(#outcome.expect(#message)),
        }
    };
    let receiver = with_end(&call.receiver);
    match call.args.first().map(strip)? {
        Expr::Closure(closure) if closure.inputs.len() == 1 && closure.capture.is_none() => {
            let (pat, body) = (closure.inputs.first()?, &closure.body);
            if crate::front::lower::exit::Exits::of_expr(body).any() {
                return None;
            }
            let body = if gives_value {
                (**body).clone()
            } else {
                with_end(body)
            };
            Some(parse_quote!({ let #pat = #receiver; #body }))
        }
        Expr::Path(path) => {
            let body: Expr = parse_quote!(#path(#receiver));
            Some(if gives_value { body } else { with_end(&body) })
        }
        _ => None,
    }
}

/// Whether this is a closure with so many parameters.
pub(super) fn takes(f: &Expr, count: usize) -> bool {
    matches!(strip(f), Expr::Closure(closure) if closure.inputs.len() == count)
}

/// The tokens with a name in the place of the call.
pub(super) fn in_place_of(whole: &TokenStream, base: &Expr) -> TokenStream {
    let call = format_ident!("{}", crate::ir::TRIED);
    match syn::parse2::<Expr>(whole.clone()) {
        Ok(mut expr) => {
            replace(&mut expr, base, &parse_quote!(#call));
            expr.to_token_stream()
        }
        Err(error) => error.into_compile_error(),
    }
}

fn replace(expr: &mut Expr, base: &Expr, by: &Expr) {
    if strip(expr) == strip(base) {
        *expr = by.clone();
        return;
    }
    match expr {
        Expr::Paren(inner) => replace(&mut inner.expr, base, by),
        Expr::Group(inner) => replace(&mut inner.expr, base, by),
        Expr::Try(inner) => replace(&mut inner.expr, base, by),
        Expr::MethodCall(call) => replace(&mut call.receiver, base, by),
        Expr::Macro(mac) => {
            if let [outcome] = &mut macro_args(&mac.mac)[..] {
                replace(outcome, base, by);
                mac.mac.tokens = outcome.to_token_stream();
            }
        }
        _ => {}
    }
}

/// An outcome that branches give, with the `?` that takes its value inside of them.
pub(super) fn inside_branches(outcome: &Expr, leaves: &Leaves) -> Option<Expr> {
    let Leaves::Question = leaves else {
        return None;
    };
    let mut outcome = strip(outcome).clone();
    match &mut outcome {
        Expr::If(_) | Expr::Match(_) => {}
        Expr::Block(block) if block.label.is_none() => {}
        _ => return None,
    }
    wrap(&mut outcome);
    Some(outcome)
}

fn wrap(expr: &mut Expr) {
    let block = |block: &mut Block| {
        if let Some(syn::Stmt::Expr(expr, None)) = block.stmts.last_mut() {
            wrap(expr);
        }
    };
    match expr {
        Expr::Paren(inner) => wrap(&mut inner.expr),
        Expr::Group(inner) => wrap(&mut inner.expr),
        Expr::Block(inner) if inner.label.is_none() => block(&mut inner.block),
        Expr::If(inner) => {
            block(&mut inner.then_branch);
            if let Some((_, otherwise)) = &mut inner.else_branch {
                wrap(otherwise);
            }
        }
        Expr::Match(inner) => {
            for arm in &mut inner.arms {
                wrap(&mut arm.body);
            }
        }
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {}
        Expr::Macro(mac) if crate::front::lower::exit::leaves_by_macro(&mac.mac) => {}
        other => {
            let outcome = other.clone();
            *other = parse_quote!(#outcome?);
        }
    }
}

pub(super) fn is_of_result(pat: &Pat) -> bool {
    match pat {
        Pat::Paren(inner) => is_of_result(&inner.pat),
        Pat::Reference(inner) => is_of_result(&inner.pat),
        Pat::Guard(guard) => is_of_result(&guard.pat),
        Pat::TupleStruct(tuple) => tuple
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == Function::Ok || last.ident == Function::Err),
        _ => false,
    }
}

/// `Ok(x)` as `Some(x)`, and the arms of all `Err(..)` as one `None`, which matches on the failure.
pub(super) fn arms_of_option(arms: &[Arm<'_>], failure: &TokenStream) -> Vec<(Pat, Expr)> {
    let mut found: Vec<(Pat, Expr)> = Vec::new();
    let mut errors = Vec::new();
    let mut place = None;
    for (pat, body) in arms {
        match error_pattern(pat) {
            Some(error) => {
                place.get_or_insert(found.len());
                errors.push(quote!(#error => { #body }));
            }
            None => {
                if matches!(pat, Pat::Wild(_)) && place.is_some() {
                    errors.push(quote!(_ => { #body }));
                }
                let mut pat = (*pat).clone();
                as_some(&mut pat);
                found.push((pat, (*body).clone()));
            }
        }
    }
    if let Some(place) = place {
        let body: Expr = parse_quote!(match #failure { #(#errors)* });
        found.insert(place, (parse_quote!(None), body));
    }
    found
}

fn error_pattern(pat: &Pat) -> Option<TokenStream> {
    match pat {
        Pat::Paren(inner) => error_pattern(&inner.pat),
        Pat::Reference(inner) => error_pattern(&inner.pat),
        Pat::Guard(guard) => {
            let (pattern, condition) = (error_pattern(&guard.pat)?, &guard.guard);
            Some(quote!(#pattern if #condition))
        }
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == Function::Err => {
            tuple.elems.first().map(ToTokens::to_token_stream)
        }
        _ => None,
    }
}

fn as_some(pat: &mut Pat) {
    match pat {
        Pat::Paren(inner) => as_some(&mut inner.pat),
        Pat::Reference(inner) => as_some(&mut inner.pat),
        Pat::Guard(guard) => as_some(&mut guard.pat),
        Pat::TupleStruct(tuple)
            if tuple
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == Function::Ok) =>
        {
            tuple.path = parse_quote!(Some);
        }
        _ => {}
    }
}

/// The variables that are used as outcomes.
pub(in crate::front::lower) fn outcomes(body: &Block) -> HashSet<String> {
    let mut used = Used(HashSet::new());
    used.visit_block(body);
    used.0
}

/// Asks variables with outcomes of active values, which are `Option`s in emitted code, whether they are `Some`.
pub(in crate::front::lower) fn ask_for_some(body: &mut Block, variables: &HashSet<String>) {
    struct Asks<'n>(&'n HashSet<String>);
    impl VisitMut for Asks<'_> {
        into_macros!(write);

        fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
            syn::visit_mut::visit_expr_method_call_mut(self, call);
            let name = match Method::of(&call.method) {
                Method::IsOk => Method::IsSome,
                Method::IsErr => Method::IsNone,
                _ => return,
            };
            if let Expr::Path(path) = strip(&call.receiver)
                && path
                    .path
                    .get_ident()
                    .is_some_and(|name| self.0.contains(&name.to_string()))
            {
                call.method = Ident::new(name.name(), call.method.span());
            }
        }
    }
    Asks(variables).visit_block_mut(body);
}

pub(super) fn is_of_outcome(pat: &Pat) -> bool {
    match pat {
        Pat::Paren(inner) => is_of_outcome(&inner.pat),
        Pat::Reference(inner) => is_of_outcome(&inner.pat),
        Pat::Guard(guard) => is_of_outcome(&guard.pat),
        Pat::TupleStruct(tuple) => tuple
            .path
            .segments
            .last()
            .is_some_and(|last| Function::of(&last.ident).is(functions::Fact::Wraps)),
        _ => false,
    }
}
