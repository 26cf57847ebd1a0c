//! `let y = match n { 0 => return .., _ => x }` as statements: exits leave from statements only.

use super::exit::{Exits, expr_always_exits};
use crate::front::macros::into_macros;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Ident, Stmt, parse_quote};

/// A statement that stores `Some` of an expression's value in `target`, or leaves where the expression does; `None` where an exit
/// stands inside an operand.
pub(super) fn assign_into(target: &Ident, expr: &Expr) -> Option<Expr> {
    if !Exits::of_expr(expr).any() {
        return Some(parse_quote!(#target = ::core::option::Option::Some(#expr)));
    }
    if let Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) = expr {
        return Some(expr.clone());
    }
    match expr {
        Expr::Paren(inner) => assign_into(target, &inner.expr),
        Expr::Group(inner) => assign_into(target, &inner.expr),
        Expr::Block(inner) if inner.label.is_none() => {
            let mut inner = inner.clone();
            inner.block = block_into(target, &inner.block)?;
            Some(Expr::Block(inner))
        }
        Expr::If(inner) => {
            let mut inner = inner.clone();
            let (_, otherwise) = inner.else_branch.as_mut()?;
            **otherwise = braced(assign_into(target, otherwise)?);
            inner.then_branch = block_into(target, &inner.then_branch)?;
            (!Exits::of_expr(&inner.cond).any()).then_some(Expr::If(inner))
        }
        Expr::Match(inner) => {
            let mut inner = inner.clone();
            for arm in &mut inner.arms {
                *arm.body = braced(assign_into(target, &arm.body)?);
            }
            (!Exits::of_expr(&inner.expr).any()).then_some(Expr::Match(inner))
        }
        Expr::Loop(inner) => loop_into(target, inner),
        _ => None,
    }
}

/// A loop that stores `Some` of what it leaves with in `target`.
pub(super) fn loop_into(target: &Ident, expr: &syn::ExprLoop) -> Option<Expr> {
    let mut inner = expr.clone();
    let mut breaks = Breaks {
        target,
        label: inner
            .label
            .as_ref()
            .map(|label| label.name.ident.to_string()),
        nested: false,
        failed: false,
    };
    breaks.visit_block_mut(&mut inner.body);
    (!breaks.failed).then_some(Expr::Loop(inner))
}

fn braced(expr: Expr) -> Expr {
    match expr {
        Expr::Block(_) | Expr::If(_) => expr,
        expr => parse_quote!({ #expr; }),
    }
}

fn block_into(target: &Ident, block: &Block) -> Option<Block> {
    let mut block = block.clone();
    // Without a value it ends in an exit or a panic.
    if let Some(Stmt::Expr(expr, semi @ None)) = block.stmts.last_mut() {
        if !expr_always_exits(expr) {
            *expr = assign_into(target, expr)?;
        }
        *semi = Some(<syn::Token![;]>::default());
    }
    Some(block)
}

/// Stores what a `loop` breaks with.
struct Breaks<'t> {
    target: &'t Ident,
    label: Option<String>,
    /// Inside of another loop, where a `break` needs the label.
    nested: bool,
    failed: bool,
}

impl Breaks<'_> {
    fn in_loop(&mut self, f: impl FnOnce(&mut Self)) {
        let nested = std::mem::replace(&mut self.nested, true);
        f(self);
        self.nested = nested;
    }
}

impl VisitMut for Breaks<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Break(exit) = expr {
            let ours = match &exit.label {
                Some(label) => self.label.as_deref() == Some(label.ident.to_string().as_str()),
                None => !self.nested,
            };
            if ours && let Some(value) = exit.expr.take() {
                let Some(store) = assign_into(self.target, &value) else {
                    self.failed = true;
                    return;
                };
                *expr = parse_quote!({ #store; #exit });
            }
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_expr_for_loop_mut(&mut self, expr: &mut syn::ExprForLoop) {
        self.in_loop(|b| visit_mut::visit_expr_for_loop_mut(b, expr));
    }

    fn visit_expr_while_mut(&mut self, expr: &mut syn::ExprWhile) {
        self.in_loop(|b| visit_mut::visit_expr_while_mut(b, expr));
    }

    fn visit_expr_loop_mut(&mut self, expr: &mut syn::ExprLoop) {
        self.in_loop(|b| visit_mut::visit_expr_loop_mut(b, expr));
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
}
