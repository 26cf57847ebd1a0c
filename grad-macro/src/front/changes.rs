//! Which variables a piece of syntax changes: by assignment, by a method that changes its receiver, or by lending `&mut`.

use super::syntax::{is_assignment, place_root, strip};
use crate::front::macros::into_macros;
use crate::names::Method;
use crate::names::changes::{changes_receiver, is_inert};
use proc_macro2::TokenStream;
use std::collections::HashSet;
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::{Block, Expr};

/// The roots of the places that a block changes.
pub(crate) fn changed_by_block(block: &Block) -> HashSet<String> {
    let mut changed = Changed(HashSet::new());
    changed.visit_block(block);
    changed.0
}

/// The roots of the places that an expression changes.
pub(crate) fn changed_by_expr(expr: &Expr) -> HashSet<String> {
    let mut changed = Changed(HashSet::new());
    changed.visit_expr(expr);
    changed.0
}

/// The roots of the places that code changes.
pub(crate) fn changed_by_code(tokens: &TokenStream) -> HashSet<String> {
    let mut changed = Changed(HashSet::new());
    // What is no code is a pattern.
    let stmts = Block::parse_within.parse2(tokens.clone());
    stmts
        .iter()
        .flatten()
        .for_each(|stmt| changed.visit_stmt(stmt));
    changed.0
}

/// The roots of the places that methods are called on, and of those that are lent by `&mut`, in code: a method may change its receiver.
pub(crate) fn lent_by_code(tokens: &TokenStream) -> HashSet<String> {
    struct Lent(HashSet<String>);
    impl<'ast> Visit<'ast> for Lent {
        into_macros!(read);

        fn visit_expr_method_call(&mut self, expr: &'ast syn::ExprMethodCall) {
            let looks = is_inert(&expr.method.to_string())
                || matches!(Method::of(&expr.method), Method::Iter | Method::Clone);
            self.0.extend(place_root(&expr.receiver).filter(|_| !looks));
            visit::visit_expr_method_call(self, expr);
        }

        fn visit_expr_reference(&mut self, expr: &'ast syn::ExprReference) {
            self.0
                .extend(place_root(&expr.expr).filter(|_| expr.mutability.is_some()));
            visit::visit_expr_reference(self, expr);
        }
    }
    let mut lent = Lent(HashSet::new());
    let stmts = Block::parse_within.parse2(tokens.clone());
    stmts
        .iter()
        .flatten()
        .for_each(|stmt| lent.visit_stmt(stmt));
    lent.0
}

struct Changed(HashSet<String>);

impl Changed {
    /// An assigned place, or a pattern of places: `(a, b[i]) = ..`
    fn place(&mut self, place: &Expr) {
        match strip(place) {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.place(part)),
            Expr::Array(array) => array.elems.iter().for_each(|part| self.place(part)),
            Expr::Call(call) => call.args.iter().for_each(|part| self.place(part)),
            Expr::Struct(literal) => literal
                .fields
                .iter()
                .for_each(|field| self.place(&field.expr)),
            place => self.0.extend(place_root(place)),
        }
    }
}

impl<'ast> Visit<'ast> for Changed {
    into_macros!(read);

    fn visit_expr_assign(&mut self, expr: &'ast syn::ExprAssign) {
        self.place(&expr.left);
        visit::visit_expr_assign(self, expr);
    }

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        if is_assignment(&expr.op) {
            self.place(&expr.left);
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_method_call(&mut self, expr: &'ast syn::ExprMethodCall) {
        if changes_receiver(&expr.method.to_string()) {
            self.place(&expr.receiver);
        }
        visit::visit_expr_method_call(self, expr);
    }

    fn visit_expr_reference(&mut self, expr: &'ast syn::ExprReference) {
        if expr.mutability.is_some() {
            self.place(&expr.expr);
        }
        visit::visit_expr_reference(self, expr);
    }
}
