//! `return` in closures: the closure's body becomes one that gives the value, by branches where it can be, and else by a loop that is
//! left with it.

use super::Writer;
use super::stages::gives_option;
use crate::front::lower::Exits;
use crate::front::macros::{into_macros, macro_args};
use crate::front::syntax::{is_irrefutable, macro_of};
use crate::names::Macro;
use proc_macro2::Span;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprClosure, Lifetime, Local, Stmt, parse_quote};

impl Writer<'_> {
    /// Writes a closure without `return`.
    pub(super) fn without_returns(&mut self, closure: &mut ExprClosure) {
        if !Exits::of_expr(&closure.body).returns {
            return;
        }
        let mut body = (*closure.body).clone();
        if by_branches(&mut body) {
            *closure.body = body;
            return;
        }
        let name = self.renamer.fresh("closure");
        let label = Lifetime::new(&format!("'{name}"), Span::call_site());
        let mut returns = Returns {
            label: &label,
            bare: false,
        };
        let mut body = (*closure.body).clone();
        returns.visit_expr_mut(&mut body);
        if returns.bare {
            // It gives nothing.
            *closure.body = parse_quote!({ #label: loop { #body; break #label; } });
        } else {
            *closure.body = match body {
                Expr::Block(block) => match block.block.stmts.split_last() {
                    Some((Stmt::Expr(tail, None), before)) => {
                        parse_quote!({ #label: loop { #(#before)* break #label #tail; } })
                    }
                    _ => {
                        let stmts = &block.block.stmts;
                        parse_quote!({ #label: loop { #(#stmts)* } })
                    }
                },
                body => parse_quote!({ #label: loop { break #label #body; } }),
            };
        }
    }
}

/// Turns `if c { return a; } b` into `if c { a } else { b }`, if that leaves no `return`.
fn by_branches(body: &mut Expr) -> bool {
    match body {
        Expr::Block(block) if block.label.is_none() => block_by_branches(&mut block.block),
        Expr::Return(leave) => match &leave.expr {
            Some(value) => {
                let value = (**value).clone();
                *body = value;
                by_branches(body)
            }
            None => false,
        },
        Expr::If(cond) => {
            if Exits::of_expr(&cond.cond).returns {
                return false;
            }
            let otherwise = match &mut cond.else_branch {
                Some((_, otherwise)) => by_branches(otherwise),
                None => false,
            };
            otherwise && block_by_branches(&mut cond.then_branch)
        }
        Expr::Match(inner) => {
            let mut arms = inner.arms.iter_mut();
            !Exits::of_expr(&inner.expr).returns && arms.all(|arm| by_branches(&mut arm.body))
        }
        other => !Exits::of_expr(other).returns,
    }
}

fn block_by_branches(block: &mut Block) -> bool {
    let at = block.stmts.iter().position(|stmt| match stmt {
        Stmt::Expr(expr, _) => Exits::of_expr(expr).returns,
        Stmt::Local(local) => {
            let local: Block = parse_quote!({ #local });
            Exits::of_block(&local).returns
        }
        Stmt::Item(_) | Stmt::Macro(_) => false,
    });
    let Some(at) = at else { return true };
    let rest = block.stmts.split_off(at + 1);
    let Some(Stmt::Expr(leaving, _)) = block.stmts.pop() else {
        return false;
    };
    let mut tail = match leaving {
        // What follows is never reached.
        leaving @ Expr::Return(_) => leaving,
        Expr::If(mut cond) if cond.else_branch.is_none() && ends_in_return(&cond.then_branch) => {
            let rest: Expr = parse_quote!({ #(#rest)* });
            cond.else_branch = Some((<syn::Token![else]>::default(), Box::new(rest)));
            Expr::If(cond)
        }
        tail if rest.is_empty() => tail,
        _ => return false,
    };
    let done = by_branches(&mut tail);
    block.stmts.push(Stmt::Expr(tail, None));
    done
}

fn ends_in_return(block: &Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr(Expr::Return(leave), _)) if leave.expr.is_some())
}

/// Turns `let a = b?; ..` into `if let Some(a) = b { .. } else { None }`, in the body of a closure that gives an `Option` by its form.
fn by_questions(block: &mut Block) {
    let Some((at, asked)) = block
        .stmts
        .iter()
        .enumerate()
        .find_map(|(at, stmt)| match stmt {
            Stmt::Local(local) => Some((at, asked_by(local)?)),
            _ => None,
        })
    else {
        return;
    };
    let rest = block.stmts.split_off(at + 1);
    let mut rest: Block = parse_quote!({ #(#rest)* });
    by_questions(&mut rest);
    let tail = match rest.stmts.last() {
        Some(Stmt::Expr(tail, None)) => gives_option(tail),
        _ => false,
    };
    let local = block.stmts.pop();
    let (true, Some(Stmt::Local(local))) = (tail, &local) else {
        block.stmts.extend(local);
        block.stmts.append(&mut rest.stmts);
        return;
    };
    let pat = &local.pat;
    let written = parse_quote!(if let Some(#pat) = #asked #rest else { None });
    block.stmts.push(Stmt::Expr(written, None));
}

/// What `let a = b?;` asks.
fn asked_by(local: &Local) -> Option<Expr> {
    let init = local.init.as_ref()?;
    match &*init.expr {
        Expr::Macro(inner)
            if macro_of(&inner.mac) == Macro::Question && is_irrefutable(&local.pat) =>
        {
            macro_args(&inner.mac).into_iter().next()
        }
        _ => None,
    }
}

/// The closures of a body.
pub(super) struct Closures<'c, 'w>(pub(super) &'c mut Writer<'w>);

impl VisitMut for Closures<'_, '_> {
    into_macros!(write);

    fn visit_expr_closure_mut(&mut self, closure: &mut ExprClosure) {
        visit_mut::visit_expr_closure_mut(self, closure);
        if self.0.is_active(&closure.body) {
            if let Expr::Block(block) = &mut *closure.body {
                by_questions(&mut block.block);
            }
            self.0.without_returns(closure);
        }
    }
}

struct Returns<'l> {
    label: &'l Lifetime,
    /// One of them gives nothing.
    bare: bool,
}

impl VisitMut for Returns<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Return(leave) = expr {
            let label = self.label;
            *expr = match &leave.expr {
                Some(value) => parse_quote!(break #label #value),
                None => {
                    self.bare = true;
                    parse_quote!(break #label)
                }
            };
        }
    }

    // What these return is their own.
    fn visit_expr_closure_mut(&mut self, _: &mut ExprClosure) {}
}
