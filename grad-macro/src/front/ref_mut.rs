//! `ref mut` in patterns of what an expression gives, `match shape.clone() { Shape::Circle(ref mut r) => .. }`: what it refers to is nobody else's, so
//! that the name is a variable.

use super::changed::Places;
use super::macros::into_macros;
use super::syntax::place_root;
use proc_macro2::Ident;
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Pat};

/// Writes such patterns of a renamed body, and the uses of what they bind.
pub(crate) fn references_to_variables(block: &mut Block) {
    let mut found = Found(HashMap::new());
    found.visit_block_mut(block);
    if !found.0.is_empty() {
        Places(found.0).visit_block_mut(block);
    }
}

struct Found(HashMap<String, Ident>);

impl Found {
    fn pattern(&mut self, pat: &mut Pat, of: &Expr) {
        if place_root(of).is_none() && matches!(of, Expr::Call(_) | Expr::MethodCall(_)) {
            Taken(&mut self.0).visit_pat_mut(pat);
        }
    }
}

impl VisitMut for Found {
    into_macros!(write);

    fn visit_expr_match_mut(&mut self, inner: &mut syn::ExprMatch) {
        for arm in &mut inner.arms {
            self.pattern(&mut arm.pat, &inner.expr);
        }
        visit_mut::visit_expr_match_mut(self, inner);
    }

    fn visit_expr_let_mut(&mut self, inner: &mut syn::ExprLet) {
        self.pattern(&mut inner.pat, &inner.expr);
        visit_mut::visit_expr_let_mut(self, inner);
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if let Some(init) = &local.init {
            self.pattern(&mut local.pat, &init.expr);
        }
        visit_mut::visit_local_mut(self, local);
    }
}

/// Takes `ref` from the names of a pattern.
struct Taken<'f>(&'f mut HashMap<String, Ident>);

impl VisitMut for Taken<'_> {
    into_macros!(write);

    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        if pat.by_ref.is_some() && pat.mutability.is_some() && pat.subpat.is_none() {
            pat.by_ref = None;
            self.0.insert(pat.ident.to_string(), pat.ident.clone());
        }
    }

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}
