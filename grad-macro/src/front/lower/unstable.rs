//! Which constant variables refer to something that may change although they are not `mut` themselves.

use super::stmt::pattern_names;
use crate::front::macros::into_macros;
use crate::front::syntax::{is_assignment, macro_of, place_root, strip};
use crate::names::Macro;
use crate::names::Method;
use crate::names::changes::changes_receiver;
use crate::names::iterators::{self, Sink};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat};

/// The names bound to what a mutable borrow gives. Code that reads them must not move.
pub(super) fn unstable(body: &Block) -> HashSet<String> {
    let mut found = Unstable::default();
    found.visit_block(body);
    found.found
}

#[derive(Default)]
struct Unstable {
    found: HashSet<String>,
    /// Variables that own what they hold, so that it is gone where they are moved.
    owners: HashSet<String>,
}

impl Unstable {
    /// A place that is assigned: its root is changed, be it `mut` or a reference.
    fn assigned(&mut self, place: &Expr) {
        match strip(place) {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.assigned(part)),
            Expr::Array(array) => array.elems.iter().for_each(|part| self.assigned(part)),
            place => self.found.extend(place_root(place)),
        }
    }

    /// What is moved cannot be read again later: what was read of it before is kept.
    fn moved(&mut self, expr: &Expr) {
        if let Some(name) = place_root(expr)
            && matches!(expr, Expr::Path(_))
            && self.owners.contains(&name)
        {
            self.found.insert(name);
        }
    }

    fn bind(&mut self, pat: &Pat, from: &Expr) {
        let mut borrows = Borrows(false);
        borrows.visit_expr(from);
        if borrows.0 {
            let mut names = Vec::new();
            pattern_names(pat, &mut names);
            self.found.extend(names.into_iter().map(|(name, _)| name));
        }
    }
}

impl<'ast> Visit<'ast> for Unstable {
    into_macros!(read);

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.bind(&local.pat, &init.expr);
            if owns(&init.expr) {
                let mut names = Vec::new();
                pattern_names(&local.pat, &mut names);
                self.owners.extend(names.into_iter().map(|(name, _)| name));
            }
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        call.args.iter().for_each(|arg| self.moved(arg));
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        if name.starts_with("into_") {
            self.moved(&call.receiver);
        }
        if changes_receiver(&name) {
            self.assigned(&call.receiver);
        }
        call.args.iter().for_each(|arg| self.moved(arg));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
        self.moved(&expr.expr);
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

    // What is assigned through a reference without `mut` of its own refers to what may change.
    fn visit_expr_assign(&mut self, expr: &'ast syn::ExprAssign) {
        self.assigned(&expr.left);
        visit::visit_expr_assign(self, expr);
    }

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        if is_assignment(&expr.op) {
            self.assigned(&expr.left);
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        if pat.by_ref.is_some() && pat.mutability.is_some() {
            self.found.insert(pat.ident.to_string());
        }
        visit::visit_pat_ident(self, pat);
    }
}

/// Whether an expression makes data on the heap, which is moved rather than copied.
fn owns(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Macro(mac) => matches!(macro_of(&mac.mac), Macro::Vec | Macro::Format),
        Expr::MethodCall(call) => {
            iterators::sink_of(call) == Some(Sink::Collect)
                || matches!(
                    Method::of(&call.method),
                    Method::ToVec | Method::ToOwned | Method::ToString
                )
        }
        Expr::Call(call) => {
            match strip(&call.func) {
                Expr::Path(path) => path.path.segments.iter().any(|part| {
                    part.ident == "Vec" || part.ident == "String" || part.ident == "Box"
                }),
                _ => false,
            }
        }
        _ => false,
    }
}

/// Whether an expression borrows something mutably, or through a guard.
struct Borrows(bool);

impl<'ast> Visit<'ast> for Borrows {
    into_macros!(read);

    fn visit_expr_reference(&mut self, expr: &'ast syn::ExprReference) {
        self.0 |= expr.mutability.is_some();
        visit::visit_expr_reference(self, expr);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        self.0 |= name.ends_with("_mut")
            || name.contains("_mut_")
            || matches!(
                Method::named(&name),
                Method::Borrow | Method::Lock | Method::Read | Method::Write
            );
        visit::visit_expr_method_call(self, call);
    }
}
