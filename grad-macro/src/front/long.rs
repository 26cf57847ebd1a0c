//! Long chains of `else if`, and long runs of statements that leave, as one `match` with guards: each arm beside the others. Where other
//! statements stand between those that leave, some of them each become a block, which is left by a flag.
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

/// The number of statements that leave from which they become blocks.
const VERY_MANY: usize = 48;

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
        of_exits(block);
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
        Stmt::Expr(Expr::If(cond), _)
            if cond.else_branch.is_none() && leaves(&cond.then_branch) =>
        {
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

/// Statements of which many leave: about as many in each block as there are blocks.
fn of_exits(block: &mut Block) {
    let leaving: Vec<bool> = block.stmts.iter().map(may_leave).collect();
    let count = leaving.iter().filter(|leaves| **leaves).count();
    if count < VERY_MANY {
        return;
    }
    let each = count.isqrt();
    let (mut part, mut in_part) = (Vec::new(), 0);
    let mut written = Vec::new();
    let mut stmts = std::mem::take(&mut block.stmts).into_iter().zip(leaving);
    let tail = match stmts.next_back() {
        Some((tail @ Stmt::Expr(_, None), _)) => vec![tail],
        last => last.into_iter().map(|(stmt, _)| stmt).collect(),
    };
    for (stmt, leaves) in stmts {
        // What a `let` names may be used by all that follows, and lives as long.
        if !matches!(stmt, Stmt::Expr(..)) {
            written.append(&mut part);
            written.push(stmt);
            in_part = 0;
            continue;
        }
        part.push(stmt);
        in_part += usize::from(leaves);
        if in_part >= each {
            let stmts = std::mem::take(&mut part);
            written.push(parse_quote!({ #(#stmts)* }));
            in_part = 0;
        }
    }
    written.append(&mut part);
    written.extend(tail);
    block.stmts = written;
}

fn may_leave(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Expr(..)) && mentions_exit(&stmt.to_token_stream())
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
        Some(Stmt::Expr(
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_),
            _
        ))
    )
}
