//! Which constant variables refer to something that may change although they are not `mut` themselves.

use super::stmt::pattern_names;
use crate::front::macros::into_macros;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat};

/// The names bound to what a mutable borrow gives. Code that reads them must not move.
pub(super) fn unstable(body: &Block) -> HashSet<String> {
    let mut found = Unstable::default();
    found.visit_block(body);
    found.0
}

#[derive(Default)]
struct Unstable(HashSet<String>);

impl Unstable {
    fn bind(&mut self, pat: &Pat, from: &Expr) {
        let mut borrows = Borrows(false);
        borrows.visit_expr(from);
        if borrows.0 {
            let mut names = Vec::new();
            pattern_names(pat, &mut names);
            self.0.extend(names.into_iter().map(|(name, _)| name));
        }
    }
}

impl<'ast> Visit<'ast> for Unstable {
    into_macros!(read);

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.bind(&local.pat, &init.expr);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
        self.bind(&expr.pat, &expr.expr);
        visit::visit_expr_for_loop(self, expr);
    }

    fn visit_expr_let(&mut self, expr: &'ast syn::ExprLet) {
        self.bind(&expr.pat, &expr.expr);
        visit::visit_expr_let(self, expr);
    }

    fn visit_expr_match(&mut self, expr: &'ast syn::ExprMatch) {
        for arm in &expr.arms {
            self.bind(&arm.pat, &expr.expr);
        }
        visit::visit_expr_match(self, expr);
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        if pat.by_ref.is_some() && pat.mutability.is_some() {
            self.0.insert(pat.ident.to_string());
        }
        visit::visit_pat_ident(self, pat);
    }
}

/// Whether an expression borrows something mutably.
struct Borrows(bool);

impl<'ast> Visit<'ast> for Borrows {
    into_macros!(read);

    fn visit_expr_reference(&mut self, expr: &'ast syn::ExprReference) {
        self.0 |= expr.mutability.is_some();
        visit::visit_expr_reference(self, expr);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        self.0 |= name.ends_with("_mut") || name.contains("_mut_");
        visit::visit_expr_method_call(self, call);
    }
}
