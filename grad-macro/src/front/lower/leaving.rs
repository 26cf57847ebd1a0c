//! Statements that may leave: what follows them moves into the branch that stays, or is skipped by a flag.

use super::assign_into::{assign_into, loop_into};
use super::constant::strip;
use super::exit::{Exits, always_exits, expr_always_exits};
use super::stmt::last_expr;
use super::{Low, Lower};
use crate::ir::{Kind, Op, RegionKind, Value};
use quote::quote;
use syn::{Block, Expr, Stmt};

impl Lower<'_> {
    pub(super) fn may_exit(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Local(local) => local
                .init
                .as_ref()
                .is_some_and(|init| init.diverge.is_some() || Exits::of_expr(&init.expr).any()),
            Stmt::Expr(expr, _) => Exits::of_expr(expr).any(),
            Stmt::Item(_) | Stmt::Macro(_) => false,
        }
    }

    /// A statement that may exit, and what follows it.
    pub(super) fn exiting_statement(&mut self, stmt: &Stmt, rest: &[Stmt], wanted: bool) -> Low {
        match stmt {
            Stmt::Expr(expr, _)
                if expr_always_exits(expr) && !matches!(expr, Expr::If(_) | Expr::Match(_)) =>
            {
                // What follows is never reached.
                self.expr_or_statement(expr, false)
            }
            Stmt::Expr(Expr::If(cond), _) if !matches!(*cond.cond, Expr::Let(_)) => {
                let then_exits = always_exits(&cond.then_branch);
                let else_expr = cond.else_branch.as_ref().map(|(_, e)| &**e);
                let else_exits = else_expr.is_some_and(expr_always_exits);
                let then_never = !Exits::of_block(&cond.then_branch).any();
                let else_never = else_expr.is_none_or(|e| !Exits::of_expr(e).any());
                if then_exits && else_never {
                    self.if_with_rest(&cond.cond, &cond.then_branch, else_expr, rest, wanted, true)
                } else if else_exits && then_never {
                    self.if_with_rest(
                        &cond.cond,
                        &cond.then_branch,
                        else_expr,
                        rest,
                        wanted,
                        false,
                    )
                } else {
                    self.flagged(stmt, rest, wanted)
                }
            }
            Stmt::Local(local)
                if local
                    .init
                    .as_ref()
                    .is_some_and(|init| init.diverge.is_some()) =>
            {
                self.let_else(local, rest, wanted)
            }
            Stmt::Local(local) => self.exiting_value(local, rest, wanted),
            Stmt::Expr(Expr::Assign(assign), _) if !Exits::of_expr(&assign.left).any() => {
                let value = self.renamer.fresh("value");
                let value = quote::format_ident!("{}", value);
                let (left, right) = (&assign.left, &assign.right);
                if self.activity.of_expr(right) {
                    self.activity.active.insert(value.to_string());
                }
                let local: syn::Local = match syn::parse_quote!(let #value = #right;) {
                    Stmt::Local(local) => local,
                    _ => return Low::Error,
                };
                let mut stmts: Vec<Stmt> = vec![syn::parse_quote!(#left = #value;)];
                stmts.extend_from_slice(rest);
                self.exiting_value(&local, &stmts, wanted)
            }
            _ => self.flagged(stmt, rest, wanted),
        }
    }

    /// A `let` whose value leaves in some branch: the value goes through an `Option` that the branches which stay fill.
    pub(super) fn exiting_value(&mut self, local: &syn::Local, rest: &[Stmt], wanted: bool) -> Low {
        let name = self.renamer.fresh("slot");
        let slot = quote::format_ident!("{}", name);
        let stored = local
            .init
            .as_ref()
            .and_then(|init| match strip(&init.expr) {
                Expr::Loop(expr) => loop_into(&slot, expr),
                _ => assign_into(&slot, &init.expr),
            });
        let Some(stored) = stored else {
            return self.error(
                local,
                "`return`, `break` or `continue` inside an operand is not supported",
                "decide with an `if` statement first and bind the value after it",
            );
        };
        if self.binds_active(&local.pat) {
            self.activity.active.insert(name.clone());
        }
        self.activity.memory.insert(name.clone());
        self.activity.assigned.insert(name);
        let pat = &local.pat;
        let mut stmts: Vec<Stmt> = vec![
            syn::parse_quote!(let mut #slot = ::core::option::Option::None;),
            syn::parse_quote!(#stored;),
            syn::parse_quote!(let #pat = #slot.unwrap();),
        ];
        stmts.extend_from_slice(rest);
        self.statements(&stmts, wanted)
    }

    /// `if c { exit } rest` becomes `if c { exit } else { rest }`, and the mirror of it.
    pub(super) fn if_with_rest(
        &mut self,
        cond: &Expr,
        then_branch: &Block,
        else_branch: Option<&Expr>,
        rest: &[Stmt],
        wanted: bool,
        then_exits: bool,
    ) -> Low {
        let cond = self.condition(cond);
        self.two_branches(
            cond,
            wanted,
            |l| {
                let low = if then_exits {
                    l.block(then_branch, false)
                } else {
                    l.not_tail(|l| l.block(then_branch, false));
                    l.statements(rest, wanted)
                };
                (low, if then_exits { None } else { last_expr(rest) })
            },
            |l| {
                if then_exits {
                    if let Some(otherwise) = else_branch {
                        l.not_tail(|l| l.expr_or_statement(otherwise, false));
                    }
                    let low = l.statements(rest, wanted);
                    (low, last_expr(rest))
                } else {
                    let low = match else_branch {
                        Some(otherwise) => l.expr_or_statement(otherwise, false),
                        None => Low::Unit,
                    };
                    (low, None)
                }
            },
        )
    }

    pub(super) fn not_tail<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let tail = std::mem::replace(&mut self.tail, false);
        let result = f(self);
        self.tail = tail;
        result
    }

    /// A statement that exits somewhere inside: a flag tells whether it did, and the rest runs only if not.
    pub(super) fn flagged(&mut self, stmt: &Stmt, rest: &[Stmt], wanted: bool) -> Low {
        let flag = self.flag("left");
        self.skips.push(flag.clone());
        let low = self.not_tail(|l| l.stmt(stmt, false));
        self.skips.pop();
        if matches!(low, Low::Diverged | Low::Error) {
            return low;
        }
        let ident = quote::format_ident!("{}", flag);
        let cond = self.constant_tokens(quote!(!#ident), false, Kind::Bool);
        self.two_branches(
            cond,
            wanted,
            |l| {
                let low = l.statements(rest, wanted);
                (low, last_expr(rest))
            },
            |_| (Low::Diverged, None),
        )
    }

    /// Two branches on a condition; each lowers to its value and the expression that it comes from.
    pub(super) fn two_branches<'x>(
        &mut self,
        cond: Value,
        wanted: bool,
        then_branch: impl FnOnce(&mut Self) -> (Low, Option<&'x Expr>),
        else_branch: impl FnOnce(&mut Self) -> (Low, Option<&'x Expr>),
    ) -> Low {
        let here = self.function.here();
        let then_region = self.function.add_region(Some(here), RegionKind::Branch);
        let else_region = self.function.add_region(Some(here), RegionKind::Branch);
        let mut merge = self.merge(wanted);
        let known = self.known.clone();
        let then_low = self.in_region(then_region, |l| {
            let (low, expr) = then_branch(l);
            l.merge_value(&mut merge, low, expr)
        });
        let after_then = std::mem::replace(&mut self.known, known);
        let else_low = self.in_region(else_region, |l| {
            let (low, expr) = else_branch(l);
            l.merge_value(&mut merge, low, expr)
        });
        self.keep_common(&after_then);
        self.function
            .make(Op::If(then_region, else_region), vec![cond], Kind::Unit);
        self.finish_merge(merge, &[then_low, else_low])
    }
}

/// The body of a loop that runs once: what goes on with the next item leaves.
pub(super) fn with_breaks(body: &Block, label: Option<&syn::Label>) -> Block {
    use syn::visit_mut::{self, VisitMut};
    struct Breaks<'l> {
        label: Option<&'l syn::Lifetime>,
        depth: usize,
    }
    impl Breaks<'_> {
        fn inside(&mut self, f: impl FnOnce(&mut Self)) {
            self.depth += 1;
            f(self);
            self.depth -= 1;
        }
    }
    impl VisitMut for Breaks<'_> {
        crate::front::macros::into_macros!(write);

        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if let Expr::Continue(next) = expr {
                let own = match &next.label {
                    Some(label) => self.label == Some(label),
                    None => self.depth == 0,
                };
                if own {
                    let label = &next.label;
                    *expr = syn::parse_quote!(break #label);
                }
                return;
            }
            visit_mut::visit_expr_mut(self, expr);
        }
        fn visit_expr_for_loop_mut(&mut self, expr: &mut syn::ExprForLoop) {
            self.inside(|b| visit_mut::visit_expr_for_loop_mut(b, expr));
        }
        fn visit_expr_while_mut(&mut self, expr: &mut syn::ExprWhile) {
            self.inside(|b| visit_mut::visit_expr_while_mut(b, expr));
        }
        fn visit_expr_loop_mut(&mut self, expr: &mut syn::ExprLoop) {
            self.inside(|b| visit_mut::visit_expr_loop_mut(b, expr));
        }
        fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    }
    let mut body = body.clone();
    let label = label.map(|label| &label.name);
    Breaks { label, depth: 0 }.visit_block_mut(&mut body);
    body
}
