//! Blocks whose end may be seen: a constant of theirs may do something when it is dropped, as the guard of a lock does.
//!
//! All other blocks become part of what is around them.

use crate::front::lower::pattern_names;
use crate::front::syntax::{macro_of, strip};
use crate::names::Macro;
use crate::names::Method;
use crate::names::changes::is_inert;
use crate::rules::RuleId;
use std::collections::HashSet;
use syn::{Block, Expr, Local, Pat, Stmt, Type};

/// The constants of a block whose drop may be seen. `active` are the variables that hold active values, `held` those that may hold
/// what these do.
pub(crate) fn held_by(
    block: &Block,
    active: &HashSet<String>,
    held: &HashSet<String>,
) -> Vec<String> {
    let locals = block.stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Local(local) => Some(local),
        _ => None,
    });
    let mut found = Vec::new();
    for local in locals {
        if may_hold(local, held) {
            let mut names = Vec::new();
            pattern_names(&local.pat, &mut names);
            let is_active = names.iter().any(|(name, _)| active.contains(name));
            let names = names.into_iter().map(|(name, _)| name);
            found.extend(names.filter(|_| !is_active));
        }
    }
    found
}

/// Whether what a `let` binds may do something when it is dropped.
pub(crate) fn may_hold(local: &Local, held: &HashSet<String>) -> bool {
    let typed = matches!(&local.pat, Pat::Type(typed) if is_plain_type(&typed.ty));
    let plain = match &local.init {
        Some(init) => match strip(&init.expr) {
            Expr::Path(path) => path.path.get_ident().is_none_or(|name| {
                // A variable hands on what it holds.
                let name = name.to_string();
                !name.starts_with(char::is_uppercase) && !held.contains(&name)
                    || is_plain(&init.expr)
            }),
            init => is_plain(init),
        },
        None => false,
    };
    !typed && !plain
}

/// Types whose drop is not seen.
fn is_plain_type(ty: &Type) -> bool {
    match ty {
        Type::Reference(_) | Type::Ptr(_) => true,
        Type::Tuple(tuple) => tuple.elems.iter().all(is_plain_type),
        Type::Array(array) => is_plain_type(&array.elem),
        Type::Path(path) => {
            let Some(name) = path.path.segments.last() else {
                return false;
            };
            match &name.arguments {
                syn::PathArguments::None => matches!(
                    name.ident.to_string().as_str(),
                    "bool"
                        | "char"
                        | "f32"
                        | "f64"
                        | "i8"
                        | "i16"
                        | "i32"
                        | "i64"
                        | "i128"
                        | "isize"
                        | "u8"
                        | "u16"
                        | "u32"
                        | "u64"
                        | "u128"
                        | "usize"
                        | "String"
                ),
                syn::PathArguments::AngleBracketed(args) => matches!(
                    name.ident.to_string().as_str(),
                    "Vec" | "Option"
                ) && args
                    .args
                    .iter()
                    .all(|arg| matches!(arg, syn::GenericArgument::Type(ty) if is_plain_type(ty))),
                syn::PathArguments::Parenthesized(_) => false,
            }
        }
        _ => false,
    }
}

/// Whether the value of an expression is one whose drop is not seen, as far as its form tells.
fn is_plain(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Lit(_) | Expr::Cast(_) | Expr::Index(_) | Expr::Closure(_) | Expr::Field(_) => true,
        // A unit struct, or a variable that may hold anything, is taken over.
        Expr::Path(path) => path.path.get_ident().is_none_or(|name| {
            let name = name.to_string();
            name.len() > 1 && name.chars().all(|c| !c.is_lowercase())
        }),
        Expr::Unary(inner) => is_plain(&inner.expr) || is_path(&inner.expr),
        Expr::Binary(binary) => [&binary.left, &binary.right]
            .iter()
            .all(|operand| is_plain(operand) || is_path(operand)),
        Expr::Range(_) => true,
        // What it refers to is elsewhere, or lives as long.
        Expr::Reference(inner) => is_path(&inner.expr) || is_plain(&inner.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_plain),
        Expr::Array(array) => array.elems.iter().all(is_plain),
        Expr::Repeat(repeat) => is_plain(&repeat.expr),
        Expr::If(inner) => {
            ends_plainly(&inner.then_branch)
                && inner
                    .else_branch
                    .as_ref()
                    .is_none_or(|(_, otherwise)| is_plain(otherwise))
        }
        Expr::Match(inner) => inner.arms.iter().all(|arm| is_plain(&arm.body)),
        Expr::Block(inner) => ends_plainly(&inner.block),
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Macro(mac) => match macro_of(&mac.mac) {
            Macro::Vec => crate::front::macros::macro_args(&mac.mac)
                .iter()
                .all(is_plain),
            _ => true,
        },
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            is_inert(&name)
                || RuleId::method(&name).is_some()
                || matches!(
                    Method::named(&name),
                    Method::Sum | Method::Product | Method::Iter
                )
        }
        _ => false,
    }
}

fn is_path(expr: &Expr) -> bool {
    matches!(strip(expr), Expr::Path(_))
}

fn ends_plainly(block: &Block) -> bool {
    match block.stmts.last() {
        Some(Stmt::Expr(expr, None)) => is_plain(expr),
        _ => true,
    }
}
