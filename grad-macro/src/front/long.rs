//! Long chains of `else if`, and long runs of statements that leave, as one `match` with guards: each arm beside the others.
//!
//! As branches they would be nested as deep as they are many, and so would be what is emitted for them, twice: rustc's parser ends its
//! stack at some hundreds. A few stay branches, which are simpler code.

use crate::front::lower::mentions_exit;
use crate::front::macros::into_macros;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprIf, Stmt, parse_quote, parse_quote_spanned};

/// The number of conditions from which they become arms.
const MANY: usize = 12;

/// Writes the long chains and runs of a body.
pub(crate) fn flatten(block: &mut Block) {
    Long.visit_block_mut(block);
}

struct Long;

impl VisitMut for Long {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::If(chain) = expr
            && let Some(written) = of_chain(chain)
        {
            *expr = written;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        of_run(block);
        visit_mut::visit_block_mut(self, block);
    }
}

/// `if a { .. } else if b { .. } .. else { .. }`
fn of_chain(chain: &ExprIf) -> Option<Expr> {
    let mut arms: Vec<syn::Arm> = Vec::new();
    let mut at = chain;
    let rest: Expr = loop {
        arms.push(arm(at)?);
        match at.else_branch.as_ref().map(|(_, otherwise)| &**otherwise) {
            Some(Expr::If(next)) => at = next,
            Some(otherwise) => break otherwise.clone(),
            None => break parse_quote!({}),
        }
    };
    if arms.len() < MANY {
        return None;
    }
    arms.push(parse_quote!(_ => #rest));
    Some(parse_quote_spanned!(chain.if_token.span=> match true { #(#arms)* }))
}

/// Statements `if a { return .. }`, one after the other: what follows them is the last arm.
fn of_run(block: &mut Block) {
    let exit = |stmt: &Stmt| match stmt {
        Stmt::Expr(Expr::If(cond), _) if cond.else_branch.is_none() && leaves(&cond.then_branch) => {
            arm(cond)
        }
        _ => None,
    };
    let mut start = 0;
    while start < block.stmts.len() {
        let arms: Vec<syn::Arm> = block.stmts[start..].iter().map_while(exit).collect();
        if arms.len() < MANY {
            start += arms.len().max(1);
            continue;
        }
        let span = block.stmts[start].span();
        let rest = block.stmts.split_off(start + arms.len());
        block.stmts.truncate(start);
        let written: Expr =
            parse_quote_spanned!(span=> match true { #(#arms)* _ => { #(#rest)* } });
        block.stmts.push(Stmt::Expr(written, None));
        return;
    }
}

fn arm(cond: &ExprIf) -> Option<syn::Arm> {
    let (guard, body) = (&cond.cond, &cond.then_branch);
    // Only an exit in the body leaves an arm.
    if !is_simple(guard) || mentions_exit(&guard.to_token_stream()) {
        return None;
    }
    Some(parse_quote!(_ if #guard => #body))
}

/// Whether a condition only compares: what it reads is read in a guard as it is in a branch.
fn is_simple(cond: &Expr) -> bool {
    match cond {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(inner) => is_simple(&inner.expr),
        Expr::Group(inner) => is_simple(&inner.expr),
        Expr::Reference(inner) => is_simple(&inner.expr),
        Expr::Cast(inner) => is_simple(&inner.expr),
        Expr::Field(inner) => is_simple(&inner.base),
        Expr::Unary(inner) => is_simple(&inner.expr),
        Expr::Binary(inner) => is_simple(&inner.left) && is_simple(&inner.right),
        Expr::Index(inner) => is_simple(&inner.expr) && is_simple(&inner.index),
        Expr::MethodCall(call) => is_simple(&call.receiver) && call.args.iter().all(is_simple),
        _ => false,
    }
}

/// Whether control leaves at the end of a block.
fn leaves(block: &Block) -> bool {
    let last = block.stmts.last();
    matches!(
        last,
        Some(Stmt::Expr(Expr::Return(_) | Expr::Break(_) | Expr::Continue(_), _))
    )
}
