//! Small questions about syntax that several passes ask.

use crate::front::rename::is_constant_pattern;
use crate::names;
use crate::names::changes::changes_receiver;
use crate::names::functions::{self, Function};
use proc_macro2::TokenStream;
use syn::{Expr, Macro, Pat};

/// `constant(x)`, by its name or by its path in the runtime, which the user may have given another name.
pub(crate) fn is_constant_call(path: &syn::Path, runtime: &TokenStream) -> bool {
    let mut names = path.segments.iter().map(|segment| &segment.ident);
    let is_constant = names.next_back().is_some_and(|name| name == "constant");
    let named = syn::parse2::<syn::Path>(runtime.clone());
    is_constant
        && (path.segments.len() == 1
            || names.clone().any(|name| name == "grad_runtime")
            || named.is_ok_and(|named| named.segments.iter().map(|s| &s.ident).eq(names)))
}

/// The name of a macro, the last segment of its path.
pub(crate) fn macro_name(mac: &Macro) -> String {
    mac.path
        .segments
        .last()
        .map(|s| s.ident.to_string())
        .unwrap_or_default()
}

/// What a macro is of those that the library knows.
pub(crate) fn macro_of(mac: &Macro) -> names::Macro {
    let last = mac.path.segments.last();
    last.map_or(names::Macro::Unknown, |last| names::Macro::of(&last.ident))
}

/// Whether a macro is surely `vec!`: a macro of another module may be the user's.
pub(crate) fn is_vec(mac: &Macro) -> bool {
    let module = mac.path.segments.iter().rev().nth(1);
    macro_of(mac) == names::Macro::Vec
        && mac.path.segments.len() < 3
        && module.is_none_or(|module| module.ident == "std" || module.ident == "alloc")
}

/// The variable at the root of a place: `a` of `a.b[i].c`.
pub(crate) fn place_root(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => place_root(&field.base),
        Expr::Index(index) => place_root(&index.expr),
        Expr::Paren(inner) => place_root(&inner.expr),
        Expr::Group(inner) => place_root(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => place_root(&unary.expr),
        Expr::Reference(inner) => place_root(&inner.expr),
        Expr::MethodCall(call) if changes_receiver(&call.method.to_string()) => {
            place_root(&call.receiver)
        }
        _ => None,
    }
}

/// The pattern without its type.
pub(crate) fn strip_type(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(pat) => strip_type(&pat.pat),
        Pat::Paren(pat) => strip_type(&pat.pat),
        _ => pat,
    }
}

/// `let n: usize = ..`
pub(crate) fn is_integer_local(local: &syn::Local) -> bool {
    match &local.pat {
        Pat::Type(pat) => matches!(*pat.pat, Pat::Ident(_)) && is_integer_type(&pat.ty),
        _ => false,
    }
}

/// Whether a cast to this type loses the derivative.
pub(crate) fn is_integer_type(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.get_ident().is_some_and(|ident| {
            matches!(
                ident.to_string().as_str(),
                "usize"
                    | "isize"
                    | "u8"
                    | "u16"
                    | "u32"
                    | "u64"
                    | "u128"
                    | "i8"
                    | "i16"
                    | "i32"
                    | "i64"
                    | "i128"
                    | "bool"
                    | "char"
            )
        }),
        _ => false,
    }
}

pub(crate) fn is_assignment(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

pub(crate) fn is_comparison(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    matches!(
        op,
        BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) | BinOp::Eq(_) | BinOp::Ne(_)
    )
}

/// An expression without its outer parentheses and invisible groups.
pub(crate) fn strip(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(inner) => strip(&inner.expr),
        Expr::Group(inner) => strip(&inner.expr),
        _ => expr,
    }
}

/// Whether a pattern always matches, as far as its form tells.
pub(crate) fn is_irrefutable(pat: &Pat) -> bool {
    match strip_type(pat) {
        Pat::Ident(pat) => pat.subpat.is_none() && !is_constant_pattern(pat),
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Reference(pat) => is_irrefutable(&pat.pat),
        Pat::Tuple(pat) => pat.elems.iter().all(is_irrefutable),
        // A variant is named behind its type, as a rule.
        Pat::TupleStruct(pat) => {
            let ident = pat.path.get_ident();
            let of_std = ident.is_some_and(|name| Function::of(name).is(functions::Fact::Wraps));
            pat.path.segments.len() == 1 && !of_std && pat.elems.iter().all(is_irrefutable)
        }
        Pat::Struct(pat) => {
            pat.path.segments.len() == 1 && pat.fields.iter().all(|f| is_irrefutable(&f.pat))
        }
        _ => false,
    }
}
