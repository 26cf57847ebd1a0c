//! Which calls of methods may change what they are called on: `state.step(dt)` says nothing about it, and only the method knows.
//!
//! A call whose value is not used is made for a change. Where the value is used, the variable tells: nobody declares `let mut` for what
//! nothing changes, and what is passed by `&mut` may be changed by any method.

use super::activity::Activity;
use super::macros::into_macros;
use super::syntax::{is_assignment, is_constant_call, place_root, strip};
use crate::front::lower::pattern_names;
use crate::names::changes::{changes_receiver, is_inert};
use crate::names::matrices::Rule;
use crate::names::methods::{Fact, Method};
use crate::rules::RuleId;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Stmt};

/// Whether a method is none that the libraries have and that leaves its receiver alone, nor one that is known to change it.
fn is_unknown(name: &str) -> bool {
    let method = Method::named(name);
    !method.is(Fact::Leaves)
        && crate::names::iterators::named(name).is_none()
        && !is_inert(name)
        && !changes_receiver(name)
}

/// Whether a method whose value is used may be one of the user's that changes its receiver.
pub(crate) fn may_be_own(name: &str) -> bool {
    is_unknown(name) && !is_rule(name)
}

/// Whether a method has the name of a rule.
fn is_rule(name: &str) -> bool {
    RuleId::method(name).is_some() || Rule::named(name).is_some()
}

/// Whether a call, as a statement, may change the place that it is called on. `own` are variables of types of the user's, which have no
/// methods but their own.
pub(crate) fn statement_changes(call: &syn::ExprMethodCall, own: &HashSet<String>) -> bool {
    // A rule of that name would be for its value.
    let may_be_own = is_unknown(&call.method.to_string()) || is_own(&call.receiver, own);
    may_be_own && place_root(&call.receiver).is_some()
}

/// Whether a call whose value is used may change the place that it is called on.
pub(crate) fn value_changes(call: &syn::ExprMethodCall, activity: &Activity) -> bool {
    let Some(root) = place_root(&call.receiver) else {
        return false;
    };
    let name = call.method.to_string();
    let own = is_own(&call.receiver, &activity.own);
    // Where its value is used nowhere, nobody would see that a method that is named like a rule is none.
    let method = Method::named(&name);
    let is_rule = is_rule(&name) && !method.is(Fact::OfTangents);
    let like_a_rule = own && is_rule && activity.mutable.contains(&root);
    let of_library = method.is(Fact::Leaves) && !method.is(Fact::OfTraits);
    let may_change = may_be_own(&name) || own && (changes_receiver(&name) || of_library);
    like_a_rule || may_change && activity.changed_by_methods.contains(&root)
}

/// Whether an expression is one of these variables.
pub(crate) fn is_own(expr: &Expr, own: &HashSet<String>) -> bool {
    match strip(expr) {
        Expr::Path(path) => {
            let name = path.path.get_ident();
            name.is_some_and(|name| own.contains(&name.to_string()))
        }
        Expr::Reference(reference) => is_own(&reference.expr, own),
        _ => false,
    }
}

/// The variables that nothing but methods may change, and the parameters in `references`, which all methods may.
pub(crate) fn changed_by_methods(
    block: &Block,
    references: &[String],
    own: &HashSet<String>,
) -> ChangedByMethods {
    let mut found = Changes {
        own: own.clone(),
        ..Changes::default()
    };
    found.visit_block(block);
    let mut names = &found.declared - &found.changed;
    names.extend(&found.declared & &found.by_statements);
    names.extend(references.iter().cloned());
    let mut mutable = found.declared;
    mutable.extend(references.iter().cloned());
    ChangedByMethods { names, mutable }
}

/// Variables that methods may change.
pub(crate) struct ChangedByMethods {
    /// Where their values are used.
    pub(crate) names: HashSet<String>,
    /// All that are declared so.
    pub(crate) mutable: HashSet<String>,
}

/// Writes the receivers that methods may change as what they lend: `(&mut state).step(dt)`. So whoever looks for what code changes finds it.
pub(crate) fn write_lent_receivers(block: &mut Block, activity: &Activity) {
    Receivers(activity).visit_block_mut(block);
}

struct Receivers<'a>(&'a Activity);

impl Receivers<'_> {
    fn lend(&self, call: &mut syn::ExprMethodCall, statement: bool) {
        let Some(root) = place_root(&call.receiver) else {
            return;
        };
        let changes = if statement {
            statement_changes(call, &self.0.own)
        } else {
            value_changes(call, self.0)
        };
        if changes && self.0.active.contains(&root) && !self.0.fixed.contains(&root) {
            let receiver = &call.receiver;
            *call.receiver = syn::parse_quote!((&mut #receiver));
        }
    }
}

impl VisitMut for Receivers<'_> {
    into_macros!(write);

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        if let Expr::Path(path) = strip(&call.func)
            && is_constant_call(&path.path, &self.0.runtime)
        {
            // Nothing is changed there.
            return;
        }
        visit_mut::visit_expr_call_mut(self, call);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        self.lend(call, false);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Expr(expr, Some(_)) = stmt {
            let called = match expr {
                Expr::Try(inner) => &mut *inner.expr,
                other => other,
            };
            if let Expr::MethodCall(call) = called {
                visit_mut::visit_expr_method_call_mut(self, call);
                return self.lend(call, true);
            }
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }
}

#[derive(Default)]
struct Changes {
    /// Variables of types of the user's.
    own: HashSet<String>,
    /// With `mut`.
    declared: HashSet<String>,
    /// In another way than by a method of the user's.
    changed: HashSet<String>,
    /// By methods of the user's whose values are not used: others may change them as well.
    by_statements: HashSet<String>,
}

impl Changes {
    fn change(&mut self, place: &Expr) {
        match strip(place) {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.change(part)),
            Expr::Array(array) => array.elems.iter().for_each(|part| self.change(part)),
            place => self.changed.extend(place_root(place)),
        }
    }
}

impl<'ast> Visit<'ast> for Changes {
    into_macros!(read);

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let mut names = Vec::new();
        pattern_names(&local.pat, &mut names);
        let mutable = names.into_iter().filter(|(_, mutable)| *mutable);
        self.declared.extend(mutable.map(|(name, _)| name));
        visit::visit_local(self, local);
    }

    fn visit_expr_assign(&mut self, expr: &'ast syn::ExprAssign) {
        self.change(&expr.left);
        visit::visit_expr_assign(self, expr);
    }

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        if is_assignment(&expr.op) {
            self.change(&expr.left);
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_reference(&mut self, expr: &'ast syn::ExprReference) {
        if expr.mutability.is_some() {
            self.change(&expr.expr);
        }
        visit::visit_expr_reference(self, expr);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if changes_receiver(&call.method.to_string()) && !is_own(&call.receiver, &self.own) {
            self.change(&call.receiver);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_stmt(&mut self, stmt: &'ast syn::Stmt) {
        if let syn::Stmt::Expr(Expr::MethodCall(call), Some(_)) = stmt
            && statement_changes(call, &self.own)
        {
            self.by_statements.extend(place_root(&call.receiver));
        }
        visit::visit_stmt(self, stmt);
    }
}
