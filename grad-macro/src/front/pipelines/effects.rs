//! What closures do beside giving a value, as far as their syntax tells: that decides whether anybody sees how often they run, and when.

use super::Writer;
use crate::front::changes::changed_by_expr;
use crate::front::lower::pattern_names;
use crate::front::macros::into_macros;
use crate::front::may_change::may_be_own;
use crate::front::syntax::{is_assignment, macro_of, strip};
use crate::names::Function;
use crate::names::changes::changes_receiver;
use crate::names::macros;
use proc_macro2::Ident;
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprClosure};

/// Whether a closure changes variables that are not its own.
pub(super) fn changes(f: &Expr) -> bool {
    let Expr::Closure(closure) = strip(f) else {
        return false;
    };
    let own = declared_in(closure);
    changed_by_expr(&closure.body)
        .iter()
        .any(|name| !own.contains(name))
}

/// Whether a closure may do more than give a value. What a function does is not known here.
pub(super) fn may_have_effects(f: &Expr) -> bool {
    match strip(f) {
        Expr::Closure(closure) => {
            let mut effects = Effects(changes(f));
            effects.visit_expr(&closure.body);
            effects.0
        }
        Expr::Path(path) => path.path.segments.len() < 2 && !path.path.is_ident(&Function::Some),
        other => {
            let mut effects = Effects(false);
            effects.visit_expr(other);
            effects.0
        }
    }
}

/// Whether a closure changes copies that it has of variables.
pub(super) fn changes_copies(f: &Expr) -> bool {
    matches!(strip(f), Expr::Closure(closure) if closure.capture.is_some()) && changes(f)
}

impl Writer<'_> {
    /// Whether a closure has copies of variables that change: it does not see the changes, and they do not see what it changes.
    pub(super) fn has_copies(&self, f: &Expr) -> bool {
        match strip(f) {
            Expr::Closure(closure) => !self.copied(closure).is_empty(),
            _ => false,
        }
    }

    /// The variables that a closure copies, and that change.
    fn copied(&self, closure: &ExprClosure) -> Vec<String> {
        if closure.capture.is_none() {
            return Vec::new();
        }
        let own = declared_in(closure);
        let mut names = HashSet::new();
        names_in(closure.body.to_token_stream(), &mut names);
        let mut copied: Vec<String> = names
            .into_iter()
            .filter(|name| !own.contains(name) && self.activity.assigned.contains(name))
            .collect();
        copied.sort();
        copied
    }

    /// Copies what a closure copies where it is made, in front of the pipeline's loop.
    pub(super) fn copy_captured(&mut self, closure: &ExprClosure, body: &mut Expr) {
        for name in self.copied(closure) {
            let ident = quote::format_ident!("{}", name);
            let copy = self.state(&name, &syn::parse_quote!(#ident));
            Renamed {
                name: &ident,
                copy: &copy,
            }
            .visit_expr_mut(body);
        }
    }
}

struct Renamed<'r> {
    name: &'r Ident,
    copy: &'r Ident,
}

impl VisitMut for Renamed<'_> {
    into_macros!(write);

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.path.is_ident(self.name) {
            path.path = self.copy.clone().into();
        }
    }
}

fn names_in(tokens: proc_macro2::TokenStream, names: &mut HashSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(name) => {
                names.insert(name.to_string());
            }
            proc_macro2::TokenTree::Group(group) => names_in(group.stream(), names),
            _ => {}
        }
    }
}

fn declared_in(closure: &ExprClosure) -> HashSet<String> {
    let mut names = Vec::new();
    for input in &closure.inputs {
        pattern_names(input, &mut names);
    }
    let mut declared = Declared(names.into_iter().map(|(name, _)| name).collect());
    declared.visit_expr(&closure.body);
    declared.0
}

/// The variables that code declares.
struct Declared(HashSet<String>);

impl<'ast> Visit<'ast> for Declared {
    into_macros!(read);

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let mut names = Vec::new();
        pattern_names(&local.pat, &mut names);
        self.0.extend(names.into_iter().map(|(name, _)| name));
        visit::visit_local(self, local);
    }
}

struct Effects(bool);

impl<'ast> Visit<'ast> for Effects {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let known = match strip(&call.func) {
            Expr::Path(path) => {
                let mut names = path
                    .path
                    .segments
                    .iter()
                    .rev()
                    .map(|part| part.ident.to_string());
                match (names.next(), names.next()) {
                    (Some(name), None) => name == Function::Some || name == "constant",
                    (_, Some(owner)) => matches!(owner.as_str(), "f64" | "f32" | "Vec"),
                    (None, None) => false,
                }
            }
            _ => false,
        };
        self.0 |= !known;
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        self.0 |= may_be_own(&name) || changes_receiver(&name);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        // What it changes is asked beside; it may be part of a place.
        self.0 |= is_assignment(&expr.op) && !matches!(strip(&expr.left), Expr::Path(_));
        visit::visit_expr_binary(self, expr);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.0 |= !macro_of(mac).is(macros::Fact::Pure);
        for arg in &crate::front::macros::macro_args(mac) {
            self.visit_expr(arg);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
