//! A declaration without a value, `let y;`, or with one that is replaced before it is read, `let mut y = Vec::new();`, moved to the assignment in its block that gives the variable its first value.

use super::lower::idents;
use crate::front::macros::into_macros;
use crate::front::syntax::strip;
use crate::names::Function;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Local, LocalInit, Pat, Stmt};

/// Moves the declarations of a renamed body, in which names are unique.
pub(crate) fn declare_late(block: &mut Block) {
    Late.visit_block_mut(block);
}

struct Late;

impl VisitMut for Late {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut at = 0;
        while at < block.stmts.len() {
            match moved(&block.stmts, at) {
                Some((to, local)) => {
                    block.stmts[to] = Stmt::Local(local);
                    block.stmts.remove(at);
                }
                None => at += 1,
            }
        }
    }
}

/// Whether a first value has no type but what the variable is assigned, and would be one that nobody reads: `Vec::new()`, `vec![]`, `None`.
fn is_nothing(init: &LocalInit) -> bool {
    let last = |path: &syn::Path| {
        let names = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        names.collect::<Vec<_>>().join("::")
    };
    init.diverge.is_none()
        && match strip(&init.expr) {
            Expr::Path(path) => last(&path.path) == Function::None,
            Expr::Call(call) => match &*call.func {
                Expr::Path(path) => call.args.is_empty() && last(&path.path) == "Vec::new",
                _ => false,
            },
            Expr::Macro(call) => {
                crate::front::syntax::is_vec(&call.mac) && call.mac.tokens.is_empty()
            }
            _ => false,
        }
}

/// The statement that first names the variable declared at `at`, if it assigns it, and the declaration with that value.
fn moved(stmts: &[Stmt], at: usize) -> Option<(usize, Local)> {
    let Stmt::Local(local) = &stmts[at] else {
        return None;
    };
    let pat = match &local.pat {
        Pat::Type(typed) => &*typed.pat,
        pat => pat,
    };
    let Pat::Ident(pat) = pat else {
        return None;
    };
    if !local.attrs.is_empty() || local.init.as_ref().is_some_and(|init| !is_nothing(init)) {
        return None;
    }
    let names = |tokens: proc_macro2::TokenStream| {
        let mut found = Vec::new();
        idents(tokens, &mut found);
        found.contains(&pat.ident)
    };
    let after = &stmts[at + 1..];
    let first = after
        .iter()
        .position(|stmt| names(stmt.to_token_stream()))?;
    let Stmt::Expr(Expr::Assign(assign), Some(semi)) = &after[first] else {
        return None;
    };
    let is_it = matches!(&*assign.left, Expr::Path(path) if path.path.is_ident(&pat.ident));
    if !is_it || !assign.attrs.is_empty() || names(assign.right.to_token_stream()) {
        return None;
    }
    let mut local = local.clone();
    local.init = Some(LocalInit {
        eq_token: assign.eq_token,
        expr: assign.right.clone(),
        diverge: None,
    });
    local.semi_token = *semi;
    Some((at + 1 + first, local))
}
