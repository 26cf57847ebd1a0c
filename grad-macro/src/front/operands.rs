//! Exits inside of operands: what leaves is moved into a statement of its own before, where that changes nothing, and refused elsewhere.
//!
//! Afterwards `return`, `break` and `continue` stand in statements, and in the branches of what a `let` or an assignment takes.

use crate::diagnostics::Errors;
use crate::front::changes::changed_by_expr;
use crate::front::lower::{Exits, mentions_exit};
use crate::front::macros::into_macros;
use crate::front::rename::Renamer;
use crate::front::syntax::{is_assignment, strip};
use crate::names::changes::is_inert;
use crate::rules::RuleId;
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use std::collections::HashSet;
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, Stmt, UnOp, parse_quote};

/// An exit that stays inside of an operand: its keyword, and where it stands.
pub(crate) type Left = (Span, &'static str);

/// Writes the operands that leave as statements. Those that could not be written so are given back: only code that is emitted as it
/// stands may have them.
pub(crate) fn exits_to_statements(block: &mut Block, renamer: &mut Renamer) -> Vec<Left> {
    let mut operands = Operands {
        renamer,
        left: Vec::new(),
    };
    if mentions_exit(&block.to_token_stream()) {
        operands.visit_block_mut(block);
    }
    operands.left
}

/// Refuses an exit where it stands.
pub(crate) fn refuse(errors: &Errors, span: Span, keyword: &str) {
    errors.push_span(
        span,
        format!("`{keyword}` inside an operand is not supported"),
        "decide with an `if` statement first and bind the value after it",
    );
}

struct Operands<'r> {
    renamer: &'r mut Renamer,
    left: Vec<Left>,
}

impl VisitMut for Operands<'_> {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            self.visit_stmt_mut(&mut stmt);
            let mut before = Vec::new();
            self.statement(&mut stmt, &mut before);
            block.stmts.append(&mut before);
            block.stmts.push(stmt);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::While(inner) = expr
            && leaves(&inner.cond)
        {
            let (label, cond, body) = (&inner.label, &inner.cond, &inner.body);
            let attrs = &inner.attrs;
            *expr = parse_quote!(#(#attrs)* #label loop { if #cond #body else { break; } });
        }
        visit_mut::visit_expr_mut(self, expr);
        if let Some(branch) = as_branch(expr) {
            *expr = branch;
        }
    }

    fn visit_expr_if_mut(&mut self, expr: &mut syn::ExprIf) {
        if let Some((_, otherwise)) = &mut expr.else_branch
            && let Expr::If(inner) = &**otherwise
            && leaves(&inner.cond)
        {
            **otherwise = parse_quote!({ #inner });
        }
        visit_mut::visit_expr_if_mut(self, expr);
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        visit_mut::visit_arm_mut(self, arm);
        if let syn::Pat::Guard(guard) = &arm.pat {
            self.leave(&guard.guard);
        }
        self.alone(&mut arm.body);
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        visit_mut::visit_expr_closure_mut(self, closure);
        self.alone(&mut closure.body);
    }
}

/// Whether an expression may leave for a place outside of it.
fn leaves(expr: &Expr) -> bool {
    Exits::of_expr(expr).any()
}

/// `a && b`, where `b` leaves, is `if a { b } else { false }`.
fn as_branch(expr: &Expr) -> Option<Expr> {
    let Expr::Binary(binary) = expr else {
        return None;
    };
    let (left, right) = (&binary.left, &binary.right);
    match binary.op {
        BinOp::And(_) if leaves(right) => Some(parse_quote!(if #left { #right } else { false })),
        BinOp::Or(_) if leaves(right) => Some(parse_quote!(if #left { true } else { #right })),
        _ => None,
    }
}

/// Whether the branches of an expression leave, rather than its operands.
fn has_branches(expr: &Expr) -> bool {
    matches!(
        strip(expr),
        Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_)
            | Expr::Loop(_)
            | Expr::Return(_)
            | Expr::Break(_)
            | Expr::Continue(_)
    )
}

/// Whether an operand has the same value, and no effect, wherever it is evaluated before the next statement. (Whether it panics before what
/// leaves does not matter: then the function has no value.)
fn is_fixed(expr: &Expr, meanwhile: &Expr) -> bool {
    is_fixed_among(expr, &changed_by_expr(meanwhile))
}

fn is_fixed_among(expr: &Expr, changed: &HashSet<String>) -> bool {
    let is_fixed = |expr: &Expr| is_fixed_among(expr, changed);
    match strip(expr) {
        Expr::Lit(_) => true,
        Expr::Path(path) => path
            .path
            .get_ident()
            .is_none_or(|name| !changed.contains(&name.to_string())),
        Expr::Field(inner) => is_fixed(&inner.base),
        Expr::Index(inner) => is_fixed(&inner.expr) && is_fixed(&inner.index),
        Expr::Reference(inner) => inner.mutability.is_none() && is_fixed(&inner.expr),
        Expr::Unary(inner) => is_fixed(&inner.expr),
        Expr::Cast(inner) => is_fixed(&inner.expr),
        Expr::Binary(inner) => {
            !is_assignment(&inner.op) && is_fixed(&inner.left) && is_fixed(&inner.right)
        }
        Expr::Array(array) => array.elems.iter().all(is_fixed),
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_fixed),
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            (is_inert(&name) || RuleId::method(&name).is_some())
                && is_fixed(&call.receiver)
                && call.args.iter().all(is_fixed)
        }
        _ => false,
    }
}

/// The operands of an expression, as they are evaluated.
fn operands(expr: &mut Expr) -> Option<Vec<&mut Expr>> {
    Some(match expr {
        Expr::Paren(inner) => vec![&mut inner.expr],
        Expr::Group(inner) => vec![&mut inner.expr],
        Expr::Unary(inner) => vec![&mut inner.expr],
        Expr::Cast(inner) => vec![&mut inner.expr],
        Expr::Reference(inner) if inner.mutability.is_none() => vec![&mut inner.expr],
        Expr::Field(inner) => vec![&mut inner.base],
        Expr::Index(inner) => vec![&mut inner.expr, &mut inner.index],
        Expr::Binary(binary) => match binary.op {
            op if is_assignment(&op) => return None,
            // What leaves in `b` of `a && b` is a branch already; `a` is always evaluated.
            BinOp::And(_) | BinOp::Or(_) => vec![&mut binary.left],
            _ => vec![&mut binary.left, &mut binary.right],
        },
        Expr::Call(call) if matches!(*call.func, Expr::Path(_)) => call.args.iter_mut().collect(),
        Expr::MethodCall(call) => std::iter::once(&mut *call.receiver)
            .chain(&mut call.args)
            .collect(),
        Expr::Tuple(tuple) => tuple.elems.iter_mut().collect(),
        Expr::Array(array) => array.elems.iter_mut().collect(),
        Expr::Range(range) => {
            let bounds = [&mut range.start, &mut range.end].into_iter().flatten();
            bounds.map(|bound| &mut **bound).collect()
        }
        Expr::Struct(literal) if literal.rest.is_none() => {
            literal.fields.iter_mut().map(|f| &mut f.expr).collect()
        }
        _ => return None,
    })
}

impl Operands<'_> {
    fn leave(&mut self, expr: &Expr) {
        self.left.extend(Exits::of_expr(expr).first);
    }

    fn statement(&mut self, stmt: &mut Stmt, before: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Local(local) => {
                let Some(init) = &mut local.init else { return };
                if init.diverge.is_some() {
                    self.value(&mut init.expr, before);
                } else {
                    self.standing(&mut init.expr, before);
                }
            }
            Stmt::Expr(expr, _) => self.standing(expr, before),
            Stmt::Macro(stmt) => self.left.extend(Exits::of_macro(&stmt.mac).first),
            Stmt::Item(_) => {}
        }
    }

    /// An expression that is no statement, with the statements before it in a block.
    fn alone(&mut self, expr: &mut Expr) {
        let mut before = Vec::new();
        self.standing(expr, &mut before);
        if !before.is_empty() {
            *expr = parse_quote!({ #(#before)* #expr });
        }
    }

    /// An expression that stands as a statement.
    fn standing(&mut self, expr: &mut Expr, before: &mut Vec<Stmt>) {
        match expr {
            Expr::Paren(inner) => self.standing(&mut inner.expr, before),
            Expr::Group(inner) => self.standing(&mut inner.expr, before),
            Expr::If(inner) => self.condition(&mut inner.cond, before),
            Expr::Match(inner) => self.value(&mut inner.expr, before),
            Expr::ForLoop(inner) => self.operands(&mut inner.expr, before),
            Expr::While(_) | Expr::Loop(_) | Expr::Block(_) | Expr::Continue(_) => {}
            Expr::Return(inner) => self.optional(&mut inner.expr, before),
            Expr::Break(inner) => self.optional(&mut inner.expr, before),
            Expr::Assign(assign) => self.assign(assign, before),
            Expr::Binary(binary) if is_assignment(&binary.op) => self.compound(binary, before),
            _ => self.operands(expr, before),
        }
    }

    fn condition(&mut self, cond: &mut Expr, before: &mut Vec<Stmt>) {
        match cond {
            Expr::Let(inner) => self.value(&mut inner.expr, before),
            cond => self.value(cond, before),
        }
    }

    fn optional(&mut self, value: &mut Option<Box<Expr>>, before: &mut Vec<Stmt>) {
        if let Some(value) = value {
            self.value(value, before);
        }
    }

    /// `place = value`, of which the value is evaluated first.
    fn assign(&mut self, assign: &mut syn::ExprAssign, before: &mut Vec<Stmt>) {
        if leaves(&assign.left) {
            if !is_fixed(&assign.right, &assign.left) {
                bind(self.renamer, &mut assign.right, before);
            }
            self.operands(&mut assign.left, before);
        } else {
            self.standing(&mut assign.right, before);
        }
    }

    /// `place += value`: which of the two is evaluated first depends on the types.
    fn compound(&mut self, binary: &mut syn::ExprBinary, before: &mut Vec<Stmt>) {
        if leaves(&binary.left) {
            if !is_fixed(&binary.right, &binary.left) {
                return self.leave(&binary.left);
            }
            self.operands(&mut binary.left, before);
        } else if leaves(&binary.right) {
            if !is_fixed_place(&binary.left, &binary.right) {
                return self.leave(&binary.right);
            }
            self.value(&mut binary.right, before);
        }
    }

    /// The value of an operand.
    fn value(&mut self, expr: &mut Expr, before: &mut Vec<Stmt>) {
        if !leaves(expr) {
            return;
        }
        if let Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) = strip(expr) {
            // It never has a value.
            self.leave(expr);
        } else if has_branches(expr) {
            bind(self.renamer, expr, before);
        } else {
            self.operands(expr, before);
        }
    }

    /// Moves what leaves in the operands of an expression before it.
    fn operands(&mut self, expr: &mut Expr, before: &mut Vec<Stmt>) {
        if !leaves(expr) {
            return;
        }
        let first = Exits::of_expr(expr).first;
        let Some(mut parts) = operands(expr) else {
            self.left.extend(first);
            return;
        };
        let last = parts.iter().rposition(|part| leaves(part)).unwrap_or(0);
        for i in 0..=last {
            if !leaves(parts[i]) {
                continue;
            }
            let (earlier, rest) = parts.split_at_mut(i);
            if !earlier.iter().all(|part| is_fixed(part, rest[0])) {
                self.left.extend(first);
                return;
            }
            self.value(rest[0], before);
        }
    }
}

/// Whether a place is the same whatever is evaluated before the next statement.
fn is_fixed_place(place: &Expr, meanwhile: &Expr) -> bool {
    match strip(place) {
        Expr::Index(index) => {
            is_fixed_place(&index.expr, meanwhile) && is_fixed(&index.index, meanwhile)
        }
        Expr::Field(field) => is_fixed_place(&field.base, meanwhile),
        Expr::Unary(inner) if matches!(inner.op, UnOp::Deref(_)) => {
            is_fixed_place(&inner.expr, meanwhile)
        }
        place => matches!(place, Expr::Path(_)),
    }
}

/// Binds a value before the statement that takes it.
fn bind(renamer: &mut Renamer, expr: &mut Expr, before: &mut Vec<Stmt>) {
    let name: Ident = format_ident!("{}", renamer.fresh("value"));
    before.push(parse_quote!(let #name = #expr;));
    *expr = parse_quote!(#name);
}
