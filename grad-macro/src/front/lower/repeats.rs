//! Which constant code may run again: a loop with `#[checkpoint]` runs once more in the reverse sweep.
//!
//! It is the code that does nothing but to change variables of the function's own, by operators and methods of numbers and of data. What any
//! other code gives is kept.

use super::constant::{is_assignment, strip};
use super::constant_options::OPTIONAL;
use super::free::{Plain, is_empty_vec};
use super::{Binding, Lower};
use crate::names::Function;
use crate::names::iterators::{self, Role, Source, Stage};
use crate::names::methods::{Fact, Method};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::{Block, Expr, Stmt, UnOp};

impl Lower<'_> {
    /// Whether constant code does the same again where its variables hold the same. Of a pattern its guard is meant.
    pub(super) fn repeats(&self, tokens: &TokenStream) -> bool {
        match Block::parse_within.parse2(tokens.clone()) {
            Ok(stmts) => self.all_repeat(&stmts),
            Err(_) => {
                let arm = syn::parse2::<syn::ExprMatch>(quote!(match () { #tokens => {} }));
                let guard = |arm: &syn::Arm| match &arm.pat {
                    syn::Pat::Guard(guarded) => self.expr_repeats(&guarded.guard),
                    _ => true,
                };
                arm.is_ok_and(|arm| arm.arms.iter().all(guard))
            }
        }
    }

    fn all_repeat(&self, stmts: &[Stmt]) -> bool {
        stmts.iter().all(|stmt| match stmt {
            Stmt::Local(local) => local
                .init
                .as_ref()
                .is_none_or(|init| init.diverge.is_none() && self.expr_repeats(&init.expr)),
            Stmt::Expr(expr, _) => self.expr_repeats(expr),
            Stmt::Item(_) | Stmt::Macro(_) => false,
        })
    }

    fn expr_repeats(&self, expr: &Expr) -> bool {
        let all = |exprs: &[&Expr]| exprs.iter().all(|expr| self.expr_repeats(expr));
        let numbers = |exprs: &[&Expr]| exprs.iter().all(|e| self.plain(e) == Plain::Number);
        match expr {
            Expr::Lit(_) | Expr::Path(_) => true,
            Expr::Paren(inner) => self.expr_repeats(&inner.expr),
            Expr::Group(inner) => self.expr_repeats(&inner.expr),
            Expr::Cast(inner) => self.expr_repeats(&inner.expr),
            Expr::Reference(inner) => inner.mutability.is_none() && self.expr_repeats(&inner.expr),
            Expr::Unary(inner) => {
                let known = match inner.op {
                    UnOp::Deref(_) => self.plain(&inner.expr) != Plain::Unknown,
                    _ => numbers(&[&inner.expr]),
                };
                known && self.expr_repeats(&inner.expr)
            }
            Expr::Field(inner) => self.expr_repeats(&inner.base),
            Expr::Index(inner) => {
                matches!(self.plain(&inner.expr), Plain::Data(_))
                    && all(&[&inner.expr, &inner.index])
            }
            Expr::Assign(assign) => self.place_repeats(&assign.left) && all(&[&assign.right]),
            Expr::Binary(binary) if is_assignment(&binary.op) => {
                self.place_repeats(&binary.left)
                    && numbers(&[&binary.left, &binary.right])
                    && all(&[&binary.right])
            }
            Expr::Binary(binary) => {
                let logic = matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_));
                (logic || numbers(&[&binary.left, &binary.right]))
                    && all(&[&binary.left, &binary.right])
            }
            Expr::Range(range) => {
                let mut bounds = range.start.iter().chain(&range.end);
                bounds.all(|bound| self.expr_repeats(bound))
            }
            Expr::Tuple(tuple) => tuple.elems.iter().all(|part| self.expr_repeats(part)),
            Expr::Array(array) => array.elems.iter().all(|part| self.expr_repeats(part)),
            Expr::Repeat(repeat) => all(&[&repeat.expr, &repeat.len]),
            Expr::MethodCall(call) => self.method_repeats(call),
            Expr::Call(call) => {
                let path = super::constant::strip(&call.func);
                let Expr::Path(path) = path else {
                    return false;
                };
                // `f64::max(a, b)`, and the copies that lowering makes.
                let copies = path
                    .path
                    .segments
                    .last()
                    .is_some_and(|l| l.ident == Method::Clone)
                    && call
                        .args
                        .iter()
                        .all(|arg| self.plain(arg) != Plain::Unknown || self.is_active(arg));
                let asks = path
                    .path
                    .segments
                    .last()
                    .is_some_and(|l| l.ident == OPTIONAL)
                    && path.path.segments.iter().any(|l| l.ident == "private");
                let holds = path.path.is_ident(&Function::Some) || is_empty_vec(&path.path);
                (copies || asks || holds || self.plain(expr) == Plain::Number)
                    && call.args.iter().all(|arg| self.expr_repeats(arg))
            }
            Expr::Block(block) => block.label.is_none() && self.all_repeat(&block.block.stmts),
            Expr::If(cond) => {
                let otherwise = cond.else_branch.iter();
                self.expr_repeats(&cond.cond)
                    && self.all_repeat(&cond.then_branch.stmts)
                    && otherwise.into_iter().all(|(_, e)| self.expr_repeats(e))
            }
            Expr::While(inner) => {
                self.expr_repeats(&inner.cond) && self.all_repeat(&inner.body.stmts)
            }
            Expr::ForLoop(inner) => {
                let walks = match strip(&inner.expr) {
                    Expr::Range(_) => true,
                    other => matches!(self.plain(other), Plain::Data(_)),
                };
                walks && self.expr_repeats(&inner.expr) && self.all_repeat(&inner.body.stmts)
            }
            Expr::Break(leave) => leave.expr.is_none(),
            Expr::Continue(_) => true,
            // Calls, macros and closures may have effects.
            _ => false,
        }
    }

    fn method_repeats(&self, call: &syn::ExprMethodCall) -> bool {
        let arguments = call.args.iter().all(|arg| self.expr_repeats(arg));
        let name = call.method.to_string();
        let known = match self.plain(&call.receiver) {
            Plain::Number => {
                let of_numbers = call.args.iter().all(|arg| self.plain(arg) == Plain::Number);
                let whole = Expr::MethodCall(call.clone());
                of_numbers && self.plain(&whole) == Plain::Number
            }
            Plain::Data(_) => match Method::named(&name) {
                Method::Push | Method::Swap | Method::Fill | Method::Clear | Method::Truncate => {
                    return arguments && self.place_repeats(&call.receiver);
                }
                Method::AsSlice => true,
                method if method.is(Fact::Size) || method.is(Fact::Copies) => true,
                _ => match iterators::role(call) {
                    Some(Role::Source(Source::Iter | Source::IntoIter)) => true,
                    Some(Role::Stage(
                        Stage::Owned
                        | Stage::Rev
                        | Stage::Skip
                        | Stage::Take
                        | Stage::StepBy
                        | Stage::Enumerate,
                    )) => true,
                    Some(Role::Stage(Stage::Zip)) => call
                        .args
                        .iter()
                        .all(|arg| matches!(self.plain(arg), Plain::Data(_))),
                    // They take closures, or are walked to their end.
                    Some(Role::Source(_) | Role::Stage(_) | Role::Sink(_) | Role::Refused(_))
                    | None => false,
                },
            },
            Plain::Parts(_) => name == Method::Clone,
            // An item of an iterator in a variable.
            Plain::Unknown => {
                name == Method::Unwrap
                    && matches!(strip(&call.receiver), Expr::Path(path)
                        if path.path.get_ident().is_some_and(|name| self.renamer.ours.contains(&name.to_string())))
            }
        };
        known && arguments && self.expr_repeats(&call.receiver)
    }

    /// Whether a place that is changed is one of a variable of the function's own, which holds it by value.
    fn place_repeats(&self, place: &Expr) -> bool {
        match strip(place) {
            Expr::Path(path) => {
                let Some(name) = path.path.get_ident().map(ToString::to_string) else {
                    return false;
                };
                let var = self.function.const_vars.get(&name);
                let of_own = match self.env.get(&name) {
                    Some(Binding::Const { refs, .. }) => {
                        *refs == 0 && !self.unsure.contains(&name) && var.is_some_and(|v| v.mutable)
                    }
                    // Bound by this code itself.
                    None => true,
                    Some(_) => false,
                };
                of_own && !self.exclusive_params.contains(&name)
            }
            Expr::Field(field) => self.place_repeats(&field.base),
            Expr::Index(index) => {
                matches!(self.plain(&index.expr), Plain::Data(_))
                    && self.place_repeats(&index.expr)
                    && self.expr_repeats(&index.index)
            }
            Expr::Tuple(tuple) => tuple.elems.iter().all(|part| self.place_repeats(part)),
            _ => false,
        }
    }
}
