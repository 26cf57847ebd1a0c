//! The order of evaluation: operands from left to right.
//!
//! A constant operand is the user's code, and whoever needs its value evaluates it. Where an operand beside it can tell when that
//! is, because one of the two has an effect or changes what the other reads, it is evaluated where it stands.

use super::constant::{is_assignment, strip};
use super::free::Plain;
use super::{Low, Lower};
use crate::front::changes::changed_by_expr;
use crate::front::macros::macro_args;
use crate::front::syntax::{is_constant_call, place_root};
use crate::front::types::named_shape;
use crate::names::Function;
use crate::names::changes::{changes_receiver, is_inert};
use crate::names::macros;
use crate::names::matrices::Rule;
use crate::names::methods::{Fact, Method};
use crate::rules::RuleId;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    /// Lowers operands from left to right; of constant ones that have their place, the value is held from there on.
    pub(super) fn operands(&mut self, exprs: &[&Expr]) -> Vec<Low> {
        let mut lows = Vec::new();
        for (i, expr) in exprs.iter().enumerate() {
            let low = self.expr(expr);
            let low = match low {
                Low::Const { refs, .. } if self.has_place(expr, false, &exprs[i + 1..]) => {
                    // Only an operation on active values takes its operands apart.
                    if exprs.iter().any(|expr| self.is_active(expr)) {
                        let value = self.value_of(&low, expr);
                        Low::Active { value, refs }
                    } else {
                        low
                    }
                }
                low => low,
            };
            let ends = matches!(low, Low::Error | Low::Diverged);
            lows.push(low);
            if ends {
                break;
            }
        }
        lows
    }

    /// The same for the arguments of a call, whose code is written with the constant ones in it: those that have their place become
    /// variables. The first may be a receiver, which is borrowed.
    pub(super) fn arguments(&mut self, exprs: &mut [Expr]) -> Vec<Low> {
        self.arguments_from(exprs, Vec::new())
    }

    /// The same after the receiver, which has been lowered.
    pub(super) fn arguments_after(&mut self, exprs: &mut [Expr], receiver: Low) -> Vec<Low> {
        self.arguments_from(exprs, vec![receiver])
    }

    fn arguments_from(&mut self, exprs: &mut [Expr], mut lows: Vec<Low>) -> Vec<Low> {
        let mut active = None;
        let receiver = !lows.is_empty();
        for i in 0..exprs.len() {
            let low = if receiver && i == 0 {
                lows.remove(0)
            } else {
                self.expr(&exprs[i])
            };
            let rest: Vec<&Expr> = exprs[i + 1..].iter().collect();
            if let Low::Const { kind, refs } = &low
                && self.has_place(&exprs[i], receiver && i == 0, &rest)
                && *active.get_or_insert_with(|| exprs.iter().any(|expr| self.is_active(expr)))
            {
                self.hold(&mut exprs[i], kind, *refs);
            }
            let ends = matches!(low, Low::Error | Low::Diverged);
            lows.push(low);
            if ends {
                break;
            }
        }
        lows
    }

    /// Evaluates a constant argument into a variable, which takes its place.
    pub(super) fn hold(&mut self, expr: &mut Expr, kind: &crate::ir::Kind, refs: u8) {
        if let Expr::Reference(reference) = expr {
            self.hold(&mut reference.expr, kind, refs.saturating_sub(1));
            return;
        }
        let held = self.hoist(expr.to_token_stream(), "held");
        self.constant_variable_kind(&held.to_string(), kind.clone(), refs);
        *expr = syn::parse_quote!(#held);
    }

    /// Whether a constant operand has to be evaluated before the operands after it.
    fn has_place(&self, expr: &Expr, borrowed: bool, later: &[&Expr]) -> bool {
        let expr = strip(expr);
        let literal = matches!(expr, Expr::Lit(_) | Expr::Closure(_));
        if later.is_empty() || literal || later.iter().all(|e| matches!(strip(e), Expr::Lit(_))) {
            return false;
        }
        if let Expr::Reference(reference) = expr {
            return reference.mutability.is_none() && self.has_place(&reference.expr, true, later);
        }
        let changed = self.changed_by_any(later);
        let (reads, _) = self.mentioned(&expr.to_token_stream());
        if reads.iter().any(|name| changed.contains(name)) {
            return true;
        }
        let effects = later.iter().any(|e| self.has_effects(e));
        if effects && reads.iter().any(|name| self.unstable.contains(name)) {
            return true;
        }
        let is_place = matches!(expr, Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
        if borrowed && is_place || matches!(expr, Expr::Path(_)) {
            return false;
        }
        self.has_effects(expr) || effects && !self.is_surely_free(expr)
    }

    /// Whether it makes a difference which of two expressions is evaluated first.
    pub(super) fn order_matters(&self, a: &Expr, b: &Expr) -> bool {
        match (self.has_effects(a), self.has_effects(b)) {
            (true, true) => true,
            (true, false) => self.is_changed_by(b, a) || self.has_place(b, false, &[a]),
            (false, true) => self.is_changed_by(a, b) || self.has_place(a, false, &[b]),
            (false, false) => false,
        }
    }

    /// Whether one expression reads a variable that another one changes.
    fn is_changed_by(&self, reads: &Expr, changes: &Expr) -> bool {
        let changed = self.changed_by_any(&[changes]);
        let (constant, active) = self.mentioned(&reads.to_token_stream());
        constant.iter().any(|name| changed.contains(name))
            || active
                .iter()
                .any(|name| changed.contains(&name.to_string()))
    }

    /// The variables that some of these assign, themselves or in closures that they call.
    fn changed_by_any(&self, exprs: &[&Expr]) -> std::collections::HashSet<String> {
        let mut changed = std::collections::HashSet::new();
        for expr in exprs {
            let written_out = syn::parse2(self.with_closures(expr.to_token_stream()));
            changed.extend(changed_by_expr(written_out.as_ref().unwrap_or(expr)));
        }
        changed
    }

    /// Whether evaluating an expression may do more than give its value.
    pub(super) fn has_effects(&self, expr: &Expr) -> bool {
        let mut effects = Effects {
            lower: self,
            found: false,
        };
        effects.visit_expr(expr);
        effects.found
    }
}

struct Effects<'l, 'e> {
    lower: &'l Lower<'e>,
    found: bool,
}

impl Effects<'_, '_> {
    /// Whether a function runs no code but that of std or nalgebra.
    fn is_known(&self, func: &Expr) -> bool {
        let Expr::Path(path) = strip(func) else {
            return false;
        };
        if is_constant_call(&path.path, &self.lower.runtime) {
            return true;
        }
        let names: Vec<String> = path
            .path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        match &names[..] {
            [name] => *name == Function::Some,
            [.., owner, _] => {
                named_shape(owner).is_some()
                    || matches!(
                        owner.as_str(),
                        "f64"
                            | "f32"
                            | "SVector"
                            | "SMatrix"
                            | "RowSVector"
                            | "DVector"
                            | "DMatrix"
                            | "RowDVector"
                    )
                    || self.lower.type_params.floats.contains(owner)
            }
            [] => false,
        }
    }

    fn is_known_method(&self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        if changes_receiver(&name) {
            return false;
        }
        let known = is_inert(&name)
            || RuleId::method(&name).is_some()
            || Method::named(&name).is(Fact::Copies)
            || matches!(Method::named(&name), Method::Iter | Method::AsSlice)
            || Rule::named(&name).is_some();
        // On a constant of a type that is not known it may be the user's.
        known
            && (self.lower.is_active(&call.receiver)
                || self.lower.plain(&call.receiver) != Plain::Unknown)
    }
}

impl<'ast> Visit<'ast> for Effects<'_, '_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.found {
            return;
        }
        match expr {
            Expr::Call(call) => self.found |= !self.is_known(&call.func),
            Expr::MethodCall(call) => self.found |= !self.is_known_method(call),
            Expr::Assign(_)
            | Expr::Await(_)
            | Expr::Break(_)
            | Expr::Continue(_)
            | Expr::ForLoop(_)
            | Expr::Loop(_)
            | Expr::Return(_)
            | Expr::Try(_)
            | Expr::While(_)
            | Expr::Yield(_)
            | Expr::Verbatim(_) => self.found = true,
            Expr::Reference(inner) => self.found |= inner.mutability.is_some(),
            Expr::Binary(binary) if is_assignment(&binary.op) => self.found = true,
            // The operators of a constant of a type that is not known.
            Expr::Binary(_) | Expr::Unary(_) | Expr::Index(_)
                if !self.lower.mentions_active(expr) && !self.is_plain_operation(expr) =>
            {
                self.found = true;
            }
            Expr::Macro(mac) => {
                if !crate::front::syntax::macro_of(&mac.mac).is(macros::Fact::Pure) {
                    self.found = true;
                }
                for arg in macro_args(&mac.mac) {
                    self.found |= self.lower.has_effects(&arg);
                }
            }
            // It runs where it is called.
            Expr::Closure(_) => return,
            _ => {}
        }
        if !self.found {
            visit::visit_expr(self, expr);
        }
    }

    fn visit_stmt(&mut self, stmt: &'ast syn::Stmt) {
        match stmt {
            syn::Stmt::Macro(_) => self.found = true,
            stmt => visit::visit_stmt(self, stmt),
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

impl Effects<'_, '_> {
    /// Whether an operand is made of names that a closure or block binds which is not lowered yet: items, most of all.
    fn is_bound_inside(&self, expr: &Expr) -> bool {
        place_root(expr).is_some_and(|root| !self.lower.env.contains_key(&root))
    }

    /// Whether the outermost operator is one of a primitive type, a slice or a matrix.
    fn is_plain_operation(&self, expr: &Expr) -> bool {
        let plain = |e: &Expr| self.lower.plain(e) != Plain::Unknown || self.is_bound_inside(e);
        match expr {
            Expr::Binary(binary) => {
                matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_))
                    || plain(&binary.left) && plain(&binary.right)
            }
            Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) || plain(&unary.expr),
            Expr::Index(index) => plain(&index.expr) || place_root(&index.expr).is_some(),
            _ => false,
        }
    }
}
