//! Calls that change an active variable, in conditions: `if step(&mut s, x) { .. }`.
//!
//! A condition is constant code, and such a call is none: it becomes a `let` of its own before the condition. What is evaluated before it stays before
//! it, and what stands behind `&&` and `||` is evaluated under their condition.

use super::activity::Activity;
use super::macros::into_macros;
use super::rename::Renamer;
use super::syntax::{place_root, strip};
use proc_macro2::Ident;
use quote::format_ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, Stmt, UnOp, parse_quote};

/// Moves the calls out of the conditions of a body; whether there was one.
pub(crate) fn calls_before_conditions(
    block: &mut Block,
    activity: &Activity,
    renamer: &mut Renamer,
) -> bool {
    let mut conditions = Conditions {
        activity,
        renamer,
        any: false,
    };
    conditions.visit_block_mut(block);
    conditions.any
}

struct Conditions<'a> {
    activity: &'a Activity,
    renamer: &'a mut Renamer,
    any: bool,
}

impl VisitMut for Conditions<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::While(inner) = expr
            && self.has_call(&inner.cond)
        {
            let (label, cond, body) = (&inner.label, &inner.cond, &inner.body);
            let attrs = &inner.attrs;
            *expr = parse_quote!(#(#attrs)* #label loop { if #cond #body else { break; } });
        }
        let mut before = Vec::new();
        if let Expr::If(inner) = expr {
            if self.has_call(&inner.cond) {
                *inner.cond = self.before(&inner.cond, &mut before);
                *expr = parse_quote!({ #(#before)* #inner });
            }
        } else if is_condition(expr) && self.has_call(expr) {
            let value = self.before(expr, &mut before);
            *expr = parse_quote!({ #(#before)* #value });
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// Whether an expression is a condition, made of values or of conditions.
fn is_condition(expr: &Expr) -> bool {
    match expr {
        Expr::Unary(inner) => matches!(inner.op, UnOp::Not(_)),
        Expr::Cast(inner) => is_condition(strip(&inner.expr)),
        Expr::Binary(inner) => matches!(
            inner.op,
            BinOp::And(_)
                | BinOp::Or(_)
                | BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
        ),
        _ => false,
    }
}

impl Conditions<'_> {
    /// Whether a call that changes an active variable stands in an operand of a condition.
    fn has_call(&self, cond: &Expr) -> bool {
        struct Calls<'a>(&'a Activity, bool);
        impl<'ast> Visit<'ast> for Calls<'_> {
            into_macros!(read);

            fn visit_expr(&mut self, expr: &'ast Expr) {
                match expr {
                    Expr::Let(_)
                    | Expr::Closure(_)
                    | Expr::Block(_)
                    | Expr::If(_)
                    | Expr::Match(_) => {}
                    expr => {
                        self.1 |= lends(expr, self.0);
                        visit::visit_expr(self, expr);
                    }
                }
            }
        }
        let mut calls = Calls(self.activity, false);
        calls.visit_expr(cond);
        calls.1
    }

    /// The condition without its calls, which are bound before.
    fn before(&mut self, expr: &Expr, stmts: &mut Vec<Stmt>) -> Expr {
        if !self.has_call(expr) {
            return expr.clone();
        }
        if lends(expr, self.activity) {
            return self.bound(expr, stmts);
        }
        let mut expr = expr.clone();
        match &mut expr {
            Expr::Paren(inner) => *inner.expr = self.before(&inner.expr, stmts),
            Expr::Group(inner) => *inner.expr = self.before(&inner.expr, stmts),
            Expr::Unary(inner) => *inner.expr = self.before(&inner.expr, stmts),
            Expr::Cast(inner) => *inner.expr = self.before(&inner.expr, stmts),
            Expr::Field(inner) => *inner.base = self.before(&inner.base, stmts),
            Expr::MethodCall(inner) if !inner.args.iter().any(|arg| self.has_call(arg)) => {
                *inner.receiver = self.before(&inner.receiver, stmts);
            }
            Expr::Binary(inner) => {
                let left = self.before(&inner.left, stmts);
                if !self.has_call(&inner.right) {
                    *inner.left = left;
                } else if matches!(inner.op, BinOp::And(_) | BinOp::Or(_)) {
                    let mut then = Vec::new();
                    let right = self.before(&inner.right, &mut then);
                    let decided: Expr = match inner.op {
                        BinOp::And(_) => parse_quote!(if #left { #(#then)* #right } else { false }),
                        _ => parse_quote!(if #left { true } else { #(#then)* #right }),
                    };
                    return self.bound(&decided, stmts);
                } else {
                    *inner.left = match strip(&left) {
                        Expr::Lit(_) => left,
                        _ => self.bound(&left, stmts),
                    };
                    *inner.right = self.before(&inner.right, stmts);
                }
            }
            // What a `let` of it says: no call may stay in the condition.
            _ => return self.bound(&expr, stmts),
        }
        expr
    }

    fn bound(&mut self, expr: &Expr, stmts: &mut Vec<Stmt>) -> Expr {
        self.any = true;
        let name: Ident = format_ident!("{}", self.renamer.fresh("decides"));
        stmts.push(parse_quote!(let #name = #expr;));
        parse_quote!(#name)
    }
}

/// Whether an expression is a call that is lent an active variable.
fn lends(expr: &Expr, activity: &Activity) -> bool {
    let lent = |arg: &Expr| match strip(arg) {
        Expr::Reference(reference) if reference.mutability.is_some() => {
            place_root(&reference.expr).is_some_and(|root| activity.active.contains(&root))
        }
        _ => false,
    };
    match expr {
        Expr::Call(call) => call.args.iter().any(lent),
        Expr::MethodCall(call) => lent(&call.receiver) || call.args.iter().any(lent),
        Expr::Try(inner) => lends(&inner.expr, activity),
        _ => false,
    }
}
