//! Variables whose outcomes are taken later.

use super::super::constant::strip;
use super::super::{Low, Lower};
use super::forms::is_of_outcome;
use crate::front::macros::macro_args;
use crate::front::syntax::macro_of;
use crate::names::macros;
use crate::names::methods::{Fact, Method};
use proc_macro2::Ident;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, Pat};

pub(super) struct Used(pub(super) HashSet<String>);

impl Used {
    fn note(&mut self, expr: &Expr) {
        match strip(expr) {
            Expr::Reference(inner) => self.note(&inner.expr),
            Expr::Path(path) => self.0.extend(path.path.get_ident().map(Ident::to_string)),
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Used {
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let outcome = macro_of(mac).is(macros::Fact::Outcome);
        for arg in &macro_args(mac) {
            if outcome {
                self.note(arg);
            }
            self.visit_expr(arg);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_expr_try(&mut self, expr: &'ast syn::ExprTry) {
        self.note(&expr.expr);
        visit::visit_expr_try(self, expr);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let method = Method::of(&call.method);
        if method.is(Fact::OfOutcomes) && !matches!(method, Method::Map | Method::Filter) {
            self.note(&call.receiver);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_match(&mut self, expr: &'ast syn::ExprMatch) {
        if expr.arms.iter().any(|arm| is_of_outcome(&arm.pat)) {
            self.note(&expr.expr);
        }
        visit::visit_expr_match(self, expr);
    }

    fn visit_expr_let(&mut self, expr: &'ast syn::ExprLet) {
        if is_of_outcome(&expr.pat) {
            self.note(&expr.expr);
        }
        visit::visit_expr_let(self, expr);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if is_of_outcome(&local.pat)
            && let Some(init) = &local.init
        {
            self.note(&init.expr);
        }
        visit::visit_local(self, local);
    }
}

impl Lower<'_> {
    /// A variable that holds the outcome of a call.
    pub(in crate::front::lower) fn outcome_local(&mut self, pat: &Pat, low: &Low) {
        if let (Low::Active { value, .. }, Pat::Ident(pat)) =
            (low, crate::front::syntax::strip_type(pat))
            && pat.subpat.is_none()
            && pat.by_ref.is_none()
            && self.outcomes.contains(&pat.ident.to_string())
            && !self.activity.memory.contains(&pat.ident.to_string())
            && self.is_plain_call(*value)
        {
            self.split(*value);
        }
    }
}
