//! References that are not written as places: each is one mistake, where it is bound.

use super::Aliases;
use crate::front::own_types::{is_own_name, own_type};
use crate::front::syntax::{strip, strip_type};
use crate::names::iterators::{self, Role};
use proc_macro2::Ident;
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use syn::visit::Visit;
use syn::{Block, Expr, Local, Pat, Stmt};

impl Aliases<'_> {
    pub(super) fn mentions_refused(&self, stmt: &Stmt) -> bool {
        let mut names = Vec::new();
        crate::front::lower::idents(stmt.to_token_stream(), &mut names);
        names
            .iter()
            .any(|name| self.refused.contains(&name.to_string()))
    }

    pub(super) fn refuse(
        &self,
        tokens: &impl ToTokens,
        message: impl std::fmt::Display,
        help: &str,
    ) {
        if let Some(errors) = self.errors {
            errors.push(tokens, message, help);
        }
    }

    /// Refuses a reference that may refer to something else where it is used.
    pub(super) fn refuse_kept(&self, name: &Ident) {
        match self.kept.get(&name.to_string()) {
            Some(Why::Assigned) => self.refuse(
                name,
                format!("`{name}` is a reference to an active value, and refers to another place later"),
                "bind the other reference to a name of its own with `let`",
            ),
            Some(Why::Moved) => self.refuse(
                name,
                format!("`{name}` is a reference that changes an active value, and a `move` closure takes it"),
                "leave out `move`",
            ),
            None => {}
        }
    }

    /// Refuses what is no reference to one place, such as an iterator over several or a choice: `let it = a.iter_mut();`
    pub(super) fn refuse_other(&mut self, pat: &Pat, init: &Expr) -> bool {
        let (what, help) = match strip(init) {
            Expr::MethodCall(_) => match self.changing_method(init) {
                Some(name) if walks(&name) => (
                    format!("the references that `{name}` gives to parts of an active value are not walked by a `for` loop"),
                    "write it where it is walked, as in `for v in a.iter_mut()`",
                ),
                Some(name) => (
                    format!("what `{name}` gives of an active value is kept in a variable"),
                    "change the parts where they are, as in `a[i] += x`",
                ),
                None => return false,
            },
            Expr::Reference(_) if self.referenced(init).is_some() => (
                "a pattern takes parts of a reference that changes an active value, and may not match".to_owned(),
                "give the reference a name, and change the parts by it",
            ),
            Expr::If(_) | Expr::Match(_) if self.gives_reference(init) => (
                "a branch decides which active value a reference changes".to_owned(),
                "write what changes it into the branches",
            ),
            _ => return false,
        };
        self.found = true;
        if self.active.is_some() {
            self.refuse(init, what, help);
            let mut names = Vec::new();
            crate::front::lower::pattern_names(pat, &mut names);
            self.refused.extend(names.into_iter().map(|(name, _)| name));
        }
        true
    }

    /// The method in a chain that gives references which change an active variable.
    fn changing_method(&self, expr: &Expr) -> Option<String> {
        let Expr::MethodCall(call) = strip(expr) else {
            return None;
        };
        let name = call.method.to_string();
        if name.ends_with("_mut") {
            let root = self.root(&call.receiver)?;
            return (self.is_active(&root) && !self.own.contains(&root)).then_some(name);
        }
        self.changing_method(&call.receiver)
    }

    /// Whether a branch of an expression ends in a reference that changes what is active.
    fn gives_reference(&mut self, expr: &Expr) -> bool {
        let mut of_block = |block: &Block| match block.stmts.last() {
            Some(Stmt::Expr(last, None)) => self.gives_reference(last),
            _ => false,
        };
        match strip(expr) {
            Expr::If(expr) => {
                of_block(&expr.then_branch)
                    || matches!(&expr.else_branch, Some((_, otherwise)) if self.gives_reference(otherwise))
            }
            Expr::Match(expr) => expr.arms.iter().any(|arm| self.gives_reference(&arm.body)),
            Expr::Block(expr) => of_block(&expr.block),
            expr => self.referenced(expr).is_some(),
        }
    }
}

/// The variables to which another reference is assigned, or that closures move; and those that are made by a type of the user's own.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) names: HashMap<String, Why>,
    pub(super) own: HashSet<String>,
}

/// Why a variable cannot be a reference that changes what it refers to.
#[derive(Clone, Copy)]
pub(super) enum Why {
    Assigned,
    Moved,
}

impl<'ast> Visit<'ast> for Kept {
    crate::front::macros::into_macros!(read);

    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        if let Expr::Path(path) = strip(&assign.left)
            && let Some(name) = path.path.get_ident()
        {
            self.names.insert(name.to_string(), Why::Assigned);
        }
        syn::visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        if closure.capture.is_some() {
            let mut names = Vec::new();
            crate::front::lower::idents(closure.body.to_token_stream(), &mut names);
            for name in names {
                self.names.entry(name.to_string()).or_insert(Why::Moved);
            }
        }
        syn::visit::visit_expr_closure(self, closure);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        let made_by = local
            .init
            .as_ref()
            .and_then(|init| match strip(&init.expr) {
                Expr::Struct(literal) => literal.path.segments.last(),
                Expr::Call(call) => match strip(&call.func) {
                    Expr::Path(path) => path.path.segments.iter().rev().nth(1),
                    _ => None,
                },
                _ => None,
            });
        let ty = match &local.pat {
            Pat::Type(typed) => own_type(&typed.ty),
            _ => made_by.is_some_and(|ty| is_own_name(&ty.ident.to_string())),
        };
        if let Pat::Ident(name) = strip_type(&local.pat)
            && ty
        {
            self.own.insert(name.ident.to_string());
        }
        syn::visit::visit_local(self, local);
    }
}

/// Whether a method gives references to several parts, one after the other.
fn walks(name: &str) -> bool {
    let method = iterators::named(name);
    matches!(method.map(|method| method.role), Some(Role::Source(source)) if source.is_exclusive())
}
