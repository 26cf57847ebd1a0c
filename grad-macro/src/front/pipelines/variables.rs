//! Iterators in variables: `let mut it = x.iter();` is a position, and `it.next()` asks whether there is an item at it.

use super::Writer;
use super::effects::{changes_copies, may_have_effects};
use super::item::Item;
use super::optional::inner_of_some;
use super::read::made;
use super::sinks::{is_other_collection, is_vec};
use super::stages::when;
use crate::front::syntax::{is_irrefutable, strip};
use crate::names::iterators::{self, Role, Sink, Stage};
use syn::{Expr, ExprMethodCall, ExprWhile, Local, Pat, Stmt, parse_quote};

/// What the form of a chain says of it.
#[derive(Default)]
struct Form {
    /// A stage or a source is written as a loop here.
    new: bool,
    filtered: bool,
    /// It may be seen how often a closure runs.
    effects: bool,
}

impl Writer<'_> {
    /// Whether an iterator is none that the lowering walks by positions.
    pub(super) fn is_new(&self, expr: &Expr, implicit: bool) -> bool {
        self.form(expr, implicit).is_some_and(|form| form.new)
    }

    fn form(&self, expr: &Expr, implicit: bool) -> Option<Form> {
        let new = Form {
            new: true,
            ..Form::default()
        };
        if self.rest_of(expr).is_some() {
            return Some(new);
        }
        match strip(expr) {
            Expr::Range(_) => Some(Form::default()),
            Expr::Call(call) if made(call).is_some() => Some(new),
            Expr::MethodCall(call) => {
                let role = iterators::called(call).map(|method| method.role);
                match role {
                    Some(Role::Source(_)) => {
                        Some(self.form(&call.receiver, false).unwrap_or_default())
                    }
                    Some(Role::Stage(stage)) => {
                        let inner = self.form(&call.receiver, false);
                        match inner {
                            Some(inner) => Some(self.form_of_stage(inner, stage, call)),
                            None => implicit.then(Form::default),
                        }
                    }
                    _ => implicit.then(Form::default),
                }
            }
            _ => implicit.then(Form::default),
        }
    }

    fn form_of_stage(&self, mut form: Form, stage: Stage, call: &ExprMethodCall) -> Form {
        match stage {
            Stage::Map | Stage::Filter => {
                form.filtered |= stage == Stage::Filter;
                form.effects |= call.args.iter().any(may_have_effects);
                form.new |= call.args.iter().any(changes_copies);
            }
            Stage::Owned | Stage::Same => {}
            Stage::Enumerate | Stage::Rev | Stage::Take => form.new |= form.filtered,
            Stage::Skip | Stage::StepBy => form.new |= form.filtered || form.effects,
            Stage::Zip => {
                let other = call.args.first().and_then(|arg| self.form(arg, true));
                form.new |= form.filtered;
                form.new |= other.is_some_and(|other| other.new || other.filtered);
            }
            // Any other is a loop.
            _ => form.new = true,
        }
        form
    }

    /// The variable of an iterator of which something is left: `it`, `&mut it`.
    pub(super) fn rest_of(&self, expr: &Expr) -> Option<String> {
        match strip(expr) {
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                self.rests.contains_key(&name).then_some(name)
            }
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.rest_of(&reference.expr)
            }
            _ => None,
        }
    }

    pub(super) fn begins_with_rest(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::MethodCall(call) => {
                iterators::called(call).is_some() && self.begins_with_rest(&call.receiver)
            }
            other => self.rest_of(other).is_some(),
        }
    }

    /// A `let`, and the statements in front of it; `None` where these are all there is.
    pub(super) fn local(&mut self, local: Local, out: &mut Vec<Stmt>) -> Option<Local> {
        if let Some(written) = self.local_else(&local, out) {
            return Some(written);
        }
        let mut local = local;
        let Some(init) = &mut local.init else {
            return Some(local);
        };
        if init.diverge.is_some() {
            return Some(local);
        }
        match &local.pat {
            Pat::Type(typed) => type_sink(&mut init.expr, &typed.ty),
            Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => {
                let kept = self.keep(&pat.ident.to_string(), &init.expr, out);
                return kept.is_none().then_some(local);
            }
            _ => {}
        }
        Some(local)
    }

    /// Keeps the items of an iterator in a variable.
    fn keep(&mut self, name: &str, init: &Expr, out: &mut Vec<Stmt>) -> Option<()> {
        let is_range = matches!(strip(init), Expr::Range(_));
        let is_iterator = match strip(init) {
            Expr::Call(call) => made(call).is_some(),
            Expr::MethodCall(call) => {
                let role = iterators::called(call)?.role;
                matches!(role, Role::Source(_) | Role::Stage(_))
                    && (iterators::is_explicit(init) || self.is_made(init))
            }
            _ => false,
        };
        if is_range || !is_iterator || !self.is_active(init) || self.begins_with_rest(init) {
            return None;
        }
        let pipe = self.read(init, false)?;
        if pipe.may_be_endless() {
            return None;
        }
        let mut before = Vec::new();
        let rest = self.kept(&pipe, &mut before)?;
        out.extend(before);
        self.rests.insert(name.to_owned(), rest);
        Some(())
    }

    /// `it.next()`, `it.peek()`, `it.nth(n)`; the item is nothing where the iterator only moves on.
    pub(super) fn next_of_rest(
        &mut self,
        call: &ExprMethodCall,
        sink: Sink,
        then: Option<&Expr>,
        keeps: bool,
    ) -> Option<(Vec<Stmt>, Item)> {
        let rest = self.rests.get(&self.rest_of(&call.receiver)?)?.clone();
        if !matches!(sink, Sink::Next | Sink::Peek | Sink::Nth) {
            return None;
        }
        let outer = self.current;
        self.enter();
        let mut stmts: Vec<Stmt> = Vec::new();
        if sink == Sink::Nth {
            let (n, at, len) = (call.args.first()?, &rest.at, rest.len());
            let passed = self.fresh("passed");
            stmts.push(parse_quote!(let #passed = ::core::cmp::Ord::min(#n, #len - #at);));
            stmts.push(parse_quote!(#at += #passed;));
        }
        let mut inner = Vec::new();
        if !keeps {
            let taken = match sink {
                Sink::Peek => Some(()),
                _ => rest.take(self, &mut inner).map(|_| ()),
            };
            stmts.push(when(rest.is_left(), inner, None));
            let stmts = self.leave(outer, taken.is_some().then_some(stmts))?;
            return Some((stmts, Item::Tuple(Vec::new())));
        }
        let item = if sink == Sink::Peek {
            if rest.has_effects() {
                self.leave(outer, None);
                return None;
            }
            let item = rest.next(self, &mut inner)?;
            item.with(&mut |part| {
                let name = self.fresh("peeked");
                inner.push(parse_quote!(let #name = &#part;));
                name
            })
        } else {
            rest.take(self, &mut inner)?
        };
        let found = self.set_found(&item, then, &mut inner);
        stmts.push(when(rest.is_left(), inner, None));
        let stmts = self.leave(outer, found.is_some().then_some(stmts))?;
        Some((stmts, found?))
    }

    /// `while let Some(..) = it.next() { .. }`
    pub(super) fn while_next(&mut self, walk: &ExprWhile) -> Option<Expr> {
        let Expr::Let(asked) = strip(&walk.cond) else {
            return None;
        };
        let Expr::MethodCall(call) = strip(&asked.expr) else {
            return None;
        };
        if iterators::called(call)?.role != Role::Sink(Sink::Next) {
            return None;
        }
        let rest = self.rests.get(&self.rest_of(&call.receiver)?)?.clone();
        let pat = inner_of_some(&asked.pat)?;
        if !is_irrefutable(pat) {
            return None;
        }
        let mut stmts = Vec::new();
        let item = rest.take(self, &mut stmts)?;
        let body = &walk.body;
        let mut body: Expr = parse_quote!(#body);
        self.bind(pat, &item, false, &mut body, &mut stmts);
        if let Expr::Block(block) = body {
            stmts.extend(block.block.stmts);
        }
        let (label, cond) = (&walk.label, rest.is_left());
        Some(parse_quote!(#label while #cond { #(#stmts)* }))
    }
}

/// Writes the type of a variable at the sink that gives its value.
fn type_sink(expr: &mut Expr, ty: &syn::Type) {
    match expr {
        Expr::Paren(inner) => type_sink(&mut inner.expr, ty),
        Expr::Group(inner) => type_sink(&mut inner.expr, ty),
        Expr::MethodCall(call) if call.turbofish.is_none() && call.args.is_empty() => {
            let role = iterators::called(call).map(|method| method.role);
            let iterates = iterators::is_explicit(&call.receiver);
            match role {
                Some(Role::Sink(Sink::Sum | Sink::Product)) if iterates => {
                    call.turbofish = Some(parse_quote!(::<#ty>));
                }
                // By another name: the variable's type stays as it is written.
                Some(Role::Sink(Sink::Collect)) if iterates => {
                    call.turbofish = Some(if is_vec(ty) || is_other_collection(ty) {
                        parse_quote!(::<#ty>)
                    } else {
                        parse_quote!(::<::std::vec::Vec<_>>)
                    });
                }
                _ => {}
            }
        }
        _ => {}
    }
}
