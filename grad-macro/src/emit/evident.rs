//! Whether rustc knows the types of constants whose values nothing uses in a form of the sweeps that leaves out what they were used for.

use crate::ir::{Function, Op, Value};
use crate::names::Method;
use std::collections::HashSet;
use syn::{Expr, Lit, Pat, Stmt};

/// Whether each constant is used, or has a type that its own code tells; other forms may take its type from where it is used.
pub(super) fn are_evident(f: &Function) -> bool {
    let live = || f.regions.iter().flat_map(|region| &region.nodes);
    let used: HashSet<Value> = live()
        .flat_map(|&value| f.node(value).args.iter().copied())
        .chain(f.regions.iter().flat_map(|region| region.result.clone()))
        .collect();
    let mut read: HashSet<&str> = HashSet::new();
    for &value in live() {
        for code in f.node(value).op.codes() {
            read.extend(f.code(code).reads.iter().map(String::as_str));
        }
    }
    live().all(|&value| match f.node(value).op {
        Op::Snapshot(code) => {
            let tokens = f.code(code).tokens.clone();
            used.contains(&value) || syn::parse2(tokens).is_ok_and(|code| is_evident(&code))
        }
        Op::Statement(code) => {
            let vars = f.const_vars.iter();
            let mut bound = vars.filter(|(_, var)| var.binder == Some(value));
            let unread = bound.any(|(name, _)| !read.contains(name.as_str()));
            !unread || tells_types(f.code(code).tokens.clone())
        }
        _ => true,
    })
}

fn tells_types(statement: proc_macro2::TokenStream) -> bool {
    match syn::parse2::<Stmt>(statement) {
        Ok(Stmt::Local(local)) => {
            let init = local.init.as_ref();
            matches!(local.pat, Pat::Type(_)) || init.is_some_and(|init| is_evident(&init.expr))
        }
        _ => false,
    }
}

/// Whether an expression has a type without looking at what becomes of it.
fn is_evident(code: &Expr) -> bool {
    match code {
        Expr::Path(_) | Expr::Cast(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(int) => !int.suffix().is_empty() || int.base10_parse::<i32>().is_ok(),
            _ => true,
        },
        Expr::Paren(inner) => is_evident(&inner.expr),
        Expr::Group(inner) => is_evident(&inner.expr),
        Expr::Unary(inner) => is_evident(&inner.expr),
        Expr::Reference(inner) => is_evident(&inner.expr),
        Expr::Binary(both) => is_evident(&both.left) && is_evident(&both.right),
        Expr::Array(array) => !array.elems.is_empty() && array.elems.iter().all(is_evident),
        Expr::Repeat(repeat) => is_evident(&repeat.expr),
        Expr::MethodCall(call) => {
            let method = Method::of(&call.method);
            let known = matches!(
                method,
                Method::Len | Method::IsEmpty | Method::Clone | Method::ToVec
            );
            known && call.turbofish.is_none()
        }
        // As passes write the shorter of two lengths.
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let last = path.path.segments.last();
                last.is_some_and(|last| last.ident == Method::Min || last.ident == Method::Max)
                    && call.args.iter().all(is_evident)
            }
            _ => false,
        },
        Expr::Macro(call) if crate::front::syntax::is_vec(&call.mac) => {
            let elements = &call.mac.tokens;
            syn::parse2(quote::quote!([#elements])).is_ok_and(|array| is_evident(&array))
        }
        _ => false,
    }
}
