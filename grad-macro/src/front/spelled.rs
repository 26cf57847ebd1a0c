//! What the other passes know under another spelling: `std::iter::zip(a, b)`, `rfold`, `let (a, b);`, `let (x, rest) = s.split_first().unwrap();`.

use crate::front::macros::into_macros;
use crate::front::syntax::strip;
use crate::names::Method;
use crate::names::spellings::{from_the_back, is_zip, split_off};
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprMethodCall, Local, LocalInit, Pat, Stmt, Type, parse_quote};

/// Writes them as the other passes know them.
pub(crate) fn spell(block: &mut Block) {
    Spelling.visit_block_mut(block);
}

struct Spelling;

impl VisitMut for Spelling {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        if block.stmts.iter().any(|stmt| declared(stmt).is_some()) {
            let stmts = std::mem::take(&mut block.stmts).into_iter();
            let stmts = stmts.flat_map(|stmt| declared(&stmt).unwrap_or_else(|| vec![stmt]));
            block.stmts = stmts.collect();
        }
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        visit_mut::visit_local_mut(self, local);
        let part = local.init.as_ref().and_then(of_split);
        if let (Some((split, init)), Some(given)) = (part, &mut local.init) {
            let pat = &local.pat;
            local.pat = parse_quote!(::core::option::Option::Some(#pat));
            *given = LocalInit {
                eq_token: given.eq_token,
                expr: Box::new(split),
                diverge: Some((<syn::Token![else]>::default(), Box::new(init))),
            };
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::Call(call) => {
                if let Expr::Path(path) = strip(&call.func)
                    && is_zip(&path.path)
                    && let (Some(a), Some(b), 2) =
                        (call.args.first(), call.args.last(), call.args.len())
                {
                    *expr = parse_quote!((#a).into_iter().zip(#b));
                }
            }
            Expr::MethodCall(call) => {
                if let Some((name, args)) = from_the_back(&call.method)
                    && args == call.args.len()
                {
                    let (receiver, args) = (&call.receiver, &call.args);
                    let name = syn::Ident::new(name, call.method.span());
                    *expr = parse_quote!(#receiver.rev().#name(#args));
                }
            }
            _ => {}
        }
    }
}

/// `let a; let b;` of `let (a, b);`.
fn declared(stmt: &Stmt) -> Option<Vec<Stmt>> {
    let Stmt::Local(local) = stmt else {
        return None;
    };
    if local.init.is_some() {
        return None;
    }
    let (pat, ty) = match &local.pat {
        Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
        pat => (pat, None),
    };
    let Pat::Tuple(names) = pat else {
        return None;
    };
    let types: Vec<Option<&Type>> = match ty {
        None => vec![None; names.elems.len()],
        Some(Type::Tuple(types)) if types.elems.len() == names.elems.len() => {
            types.elems.iter().map(Some).collect()
        }
        Some(_) => return None,
    };
    let attrs = &local.attrs;
    let each = names.elems.iter().zip(types).map(|(pat, ty)| {
        let ty = ty.map(|ty| quote!(: #ty));
        let Pat::Ident(_) = pat else { return None };
        syn::parse2::<Block>(quote!({ #(#attrs)* let #pat #ty; }))
            .ok()?
            .stmts
            .pop()
    });
    each.collect()
}

/// `s.split_first()` of `s.split_first().expect(..)`, and what happens where there is none.
fn of_split(init: &LocalInit) -> Option<(Expr, Expr)> {
    let Expr::MethodCall(leaves) = strip(&init.expr) else {
        return None;
    };
    let Expr::MethodCall(split) = strip(&leaves.receiver) else {
        return None;
    };
    if init.diverge.is_some() || !split_off(&split.method) || !split.args.is_empty() {
        return None;
    }
    Some((Expr::MethodCall(split.clone()), stops(leaves)?))
}

fn stops(leaves: &ExprMethodCall) -> Option<Expr> {
    let method = leaves.method.to_string();
    match (Method::named(&method), leaves.args.first()) {
        (Method::Unwrap, None) => Some(parse_quote!({
            ::core::panic!("called `Option::unwrap()` on a `None` value")
        })),
        (Method::Expect, Some(message)) => Some(parse_quote!({ ::core::panic!("{}", #message) })),
        _ => None,
    }
}
