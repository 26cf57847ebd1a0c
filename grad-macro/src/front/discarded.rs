//! Calls of methods whose values nobody uses, as statements: they are made for what they change.
//!
//! `if far { p.step(dt) } else { p.stop() }` has them as the values of its branches, `0 => p.step(dt)` as that of an arm.

use super::macros::into_macros;
use super::may_change::may_be_own;
use super::syntax::strip;
use crate::names::iterators::{Sink, sink_of};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Pat, Stmt, parse_quote};

/// Writes the calls of a body whose values are discarded as statements.
pub(crate) fn discarded_to_statements(block: &mut Block) {
    Discarded.visit_block_mut(block);
}

struct Discarded;

impl VisitMut for Discarded {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let last = block.stmts.len().saturating_sub(1);
        for (position, stmt) in block.stmts.iter_mut().enumerate() {
            match stmt {
                Stmt::Expr(expr, semi) if semi.is_some() || position < last => discard(expr),
                Stmt::Local(local) => {
                    if let (Pat::Wild(_), Some(init)) = (&local.pat, &local.init)
                        && init.diverge.is_none()
                        && matches!(strip(&init.expr), Expr::MethodCall(call) if may_be_own(&call.method.to_string()))
                    {
                        let call = strip(&init.expr).clone();
                        *stmt = Stmt::Expr(call, Some(<syn::Token![;]>::default()));
                    }
                }
                _ => {}
            }
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        if sink_of(call) == Some(Sink::ForEach)
            && let Some(Expr::Closure(closure)) = call.args.first_mut()
        {
            discard_value(&mut closure.body);
        }
    }

    fn visit_expr_for_loop_mut(&mut self, each: &mut syn::ExprForLoop) {
        visit_mut::visit_expr_for_loop_mut(self, each);
        discard_tail(&mut each.body);
    }

    fn visit_expr_while_mut(&mut self, each: &mut syn::ExprWhile) {
        visit_mut::visit_expr_while_mut(self, each);
        discard_tail(&mut each.body);
    }

    fn visit_expr_loop_mut(&mut self, each: &mut syn::ExprLoop) {
        visit_mut::visit_expr_loop_mut(self, each);
        discard_tail(&mut each.body);
    }
}

/// Makes the calls statements that an expression ends in, whose value is discarded.
fn discard(expr: &mut Expr) {
    match expr {
        Expr::Block(inner) if inner.label.is_none() => discard_tail(&mut inner.block),
        Expr::Paren(inner) => discard(&mut inner.expr),
        Expr::If(inner) => {
            discard_tail(&mut inner.then_branch);
            if let Some((_, otherwise)) = &mut inner.else_branch {
                discard(otherwise);
            }
        }
        Expr::Match(inner) => {
            for arm in &mut inner.arms {
                discard_value(&mut arm.body);
            }
        }
        _ => {}
    }
}

/// The same where a statement stands in braces.
fn discard_value(expr: &mut Expr) {
    match expr {
        Expr::MethodCall(call) => *expr = parse_quote!({ #call; }),
        expr => discard(expr),
    }
}

fn discard_tail(block: &mut Block) {
    if let Some(Stmt::Expr(expr, semi @ None)) = block.stmts.last_mut() {
        discard(expr);
        if matches!(expr, Expr::MethodCall(_)) {
            *semi = Some(<syn::Token![;]>::default());
        }
    }
}
