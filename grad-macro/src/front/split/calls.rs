//! Calls that give a tuple: a fold, and the extreme of what `enumerate` counts, as loops over variables.

use super::syntax::{has_try, name_pattern, parse};
use super::uses::Uses;
use super::{Splitter, Variable};
use crate::front::lower::Exits;
use crate::front::syntax::strip;
use crate::names::Method;
use crate::names::iterators::{self, Role, Sink, Source, Stage, is_explicit};
use proc_macro2::Ident;
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprMethodCall, Pat, Stmt};

impl Splitter<'_> {
    /// A call that gives a tuple, as statements and the names of its parts.
    pub(super) fn pair_call(&mut self, expr: &Expr) -> Option<(Vec<Stmt>, Vec<Ident>)> {
        let Expr::MethodCall(call) = expr else {
            return None;
        };
        if iterators::sink_of(call) == Some(Sink::Fold) {
            return self.fold(call);
        }
        // The place of the extreme is constant code, and the extreme is the element there.
        let (data, copied) = enumerated_data(call)?;
        let at = self.fresh("at");
        let value = self.fresh("extreme");
        let runtime = self.runtime;
        let element = if copied { quote!() } else { quote!(&) };
        Some((
            vec![
                parse(quote!(let #at = #runtime::constant(#call.0);))?,
                parse(quote!(let #value = #element #data[#at];))?,
            ],
            vec![at, value],
        ))
    }

    /// `chain.fold((a, b), |(a, b), item| ..)` as a loop.
    fn fold(&mut self, call: &ExprMethodCall) -> Option<(Vec<Stmt>, Vec<Ident>)> {
        let mut args = call.args.iter();
        let (Expr::Tuple(init), Expr::Closure(closure)) =
            (strip(args.next()?), strip(args.next()?))
        else {
            return None;
        };
        let mut inputs = closure.inputs.iter();
        let (state, item) = (inputs.next()?, inputs.next()?);
        if inputs.next().is_some() || Exits::of_expr(&closure.body).any() || has_try(&closure.body)
        {
            return None;
        }
        let names: Vec<Ident> = init.elems.iter().map(|_| self.fresh("state")).collect();
        let mut stmts: Vec<Stmt> = Vec::new();
        for (name, value) in names.iter().zip(&init.elems) {
            stmts.push(parse(quote!(let mut #name = #value;))?);
        }
        let mut body: Vec<Stmt> = Vec::new();
        let mut value = strip(&closure.body).clone();
        match state {
            Pat::Tuple(state) if state.elems.len() == names.len() => {
                for (pat, name) in state.elems.iter().zip(&names) {
                    match pat {
                        Pat::Rest(_) => return None,
                        Pat::Wild(_) => {}
                        _ => body.push(parse(quote!(let #pat = #name;))?),
                    }
                }
            }
            Pat::Ident(pat)
                if pat.mutability.is_none() && pat.by_ref.is_none() && pat.subpat.is_none() =>
            {
                let variable = Variable {
                    name: pat.ident.to_string(),
                    parts: names.clone(),
                };
                let mut uses = Uses::in_closure(&variable, self.renamer);
                uses.visit_expr_mut(&mut value);
                if uses.failed {
                    return None;
                }
            }
            _ => return None,
        }
        let next: Vec<Ident> = names.iter().map(|_| self.fresh("following")).collect();
        let pats: Vec<Pat> = next
            .iter()
            .map(|name| name_pattern(quote!(#name)))
            .collect::<Option<_>>()?;
        match self.destructure(&pats, &value) {
            Some(stmts) => body.extend(stmts),
            None => body.push(parse(quote!(let (#(#next),*) = #value;))?),
        }
        for (name, next) in names.iter().zip(&next) {
            body.push(parse(quote!(#name = #next;))?);
        }
        let receiver = &call.receiver;
        let whole = Expr::Paren(syn::ExprParen {
            attrs: Vec::new(),
            paren_token: syn::token::Paren::default(),
            expr: receiver.clone(),
        });
        let mut each: syn::ExprForLoop = parse(quote!(for #item in #whole { #(#body)* }))?;
        each.expr = receiver.clone();
        stmts.push(Stmt::Expr(Expr::ForLoop(each), None));
        Some((stmts, names))
    }
}

/// A fold of a tuple, or the extreme of what `enumerate` counts.
pub(super) fn is_pair_call(expr: &Expr) -> bool {
    let Expr::MethodCall(call) = strip(expr) else {
        return false;
    };
    if iterators::sink_of(call) == Some(Sink::Fold) {
        return call.args.len() == 2
            && matches!(call.args.first(), Some(Expr::Tuple(init)) if init.elems.len() > 1)
            && is_explicit(&call.receiver);
    }
    enumerated_data(call).is_some()
}

/// The data of `data.iter().enumerate().min_by(..).unwrap()`, and whether its elements are copied.
pub(super) fn enumerated_data(call: &ExprMethodCall) -> Option<(&Expr, bool)> {
    if call.method != Method::Unwrap && call.method != Method::Expect {
        return None;
    }
    let Expr::MethodCall(consumer) = strip(&call.receiver) else {
        return None;
    };
    if !matches!(
        iterators::sink_of(consumer),
        Some(Sink::MinBy | Sink::MaxBy | Sink::Last)
    ) {
        return None;
    }
    let mut inner = strip(&consumer.receiver);
    loop {
        let Expr::MethodCall(adaptor) = inner else {
            return None;
        };
        match iterators::stage_of(adaptor)? {
            Stage::Rev | Stage::Skip | Stage::Take | Stage::StepBy | Stage::Filter => {
                inner = strip(&adaptor.receiver);
            }
            Stage::Enumerate => {
                inner = strip(&adaptor.receiver);
                break;
            }
            _ => return None,
        }
    }
    let mut copied = false;
    loop {
        let Expr::MethodCall(adaptor) = inner else {
            return None;
        };
        match iterators::role(adaptor)? {
            Role::Stage(Stage::Owned) if adaptor.args.is_empty() && !copied => {
                copied = true;
                inner = strip(&adaptor.receiver);
            }
            Role::Source(Source::Iter) if adaptor.args.is_empty() => {
                let data = strip(&adaptor.receiver);
                return is_place(data).then_some((data, copied));
            }
            _ => return None,
        }
    }
}

/// A variable or a field of one, which gives the same when it is evaluated again.
pub(super) fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        _ => false,
    }
}
