//! Outcomes of active values: `?`, and `Result`s that are taken apart.
//!
//! In the graph there are no `Result`s. A call whose outcome is used up at once gives its value (`Outcome::Tried`); any other one gives an
//! `Option` of it, and its failure is a constant variable beside it (`Outcome::Split`).

mod arms;
mod forms;
mod used;

use super::constant::strip;
use super::{Low, Lower};
use crate::front::fallible::{Variant, fail, variant};
use crate::ir::{Kind, Op, Outcome, Value};
use crate::names::matrices::Rule;
use crate::names::methods::{Fact, Method};
use forms::{in_place_of, inside_branches, mapped};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{Expr, ExprMethodCall, Pat, parse_quote};

pub(super) use forms::{ask_for_some, outcomes};

/// Where a failure goes.
#[derive(Clone)]
enum Leaves {
    /// Out of the function, converted.
    Question,
    /// Out of the function as it is.
    Same,
    /// `unwrap()`
    Unwrap,
    /// `expect(message)`
    Expect(Expr),
}

/// The failure of an outcome.
#[derive(Clone)]
enum Failure {
    None,
    Error(Expr),
}

impl Lower<'_> {
    /// `outcome?`
    pub(super) fn question(&mut self, expr: &syn::ExprTry) -> Low {
        let span = expr.question_token.span;
        self.at(span, |l| {
            l.value_of_outcome(&expr.expr, &expr.to_token_stream(), &Leaves::Question)
        })
    }

    /// Whether an expression is a call of what may be a differentiable function, or a variable that holds what one gave.
    fn may_be_outcome(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::Call(_) => true,
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                !self.iterates(&call.receiver)
                    && Rule::named(&name).is_none()
                    && !matches!(
                        Method::named(&name),
                        Method::First
                            | Method::Last
                            | Method::Get
                            | Method::Copied
                            | Method::Cloned
                            | Method::SplitFirst
                            | Method::SplitLast
                    )
            }
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let name = name.to_string();
                match self.env.get(&name) {
                    Some(super::Binding::Value { value, .. }) => self.failures.contains_key(value),
                    _ => false,
                }
            }),
            _ => false,
        }
    }

    /// The value of an outcome, where a failure leaves.
    fn value_of_outcome(&mut self, outcome: &Expr, whole: &TokenStream, leaves: &Leaves) -> Low {
        match (variant(outcome), leaves) {
            (Some(Variant::Value(value)), _) => return self.expr(value),
            (Some(Variant::Failure), Leaves::Question) => {
                if let Expr::Call(call) = strip(outcome)
                    && let Some(error) = call.args.first()
                {
                    return self.leave(&Failure::Error(error.clone()), leaves);
                }
                return self.leave(&Failure::None, leaves);
            }
            _ => {}
        }
        if !self.mentions_active(outcome) {
            return Low::constant();
        }
        if let Some(inside) = inside_branches(outcome, leaves) {
            return self.expr(&inside);
        }
        let (base, adaptors) = adaptors(outcome);
        if let Some(mapped) = mapped(outcome, base, leaves) {
            return self.expr(&mapped);
        }
        let item = format_ident!("{}", self.renamer.fresh("value"));
        self.activity.active.insert(item.to_string());
        let some: Pat = parse_quote!(Some(#item));
        let none: Pat = parse_quote!(None);
        let body: Expr = parse_quote!(#item);
        if self.is_end(base) {
            let Some(failure) = self.adapted(Failure::None, &adaptors) else {
                return Low::Error;
            };
            let failure = self.failure_expr(&failure, leaves);
            let arms = [(&some, &body), (&none, &failure)];
            if let Some(decided) = self.end_arms(base, &arms) {
                return self.expr_or_statement(&decided, true);
            }
        }
        let low = match strip(base) {
            Expr::Call(call) => self.unfinished_call(call),
            Expr::MethodCall(call) => self.unfinished_method(call),
            _ => self.expr(base),
        };
        let (value, refs) = match low {
            Low::Active { value, refs } => (value, refs),
            Low::Const { .. } => return Low::constant(),
            other => return other,
        };
        let is_call = self.is_plain_call(value);
        let quiet = adaptors
            .iter()
            .all(|call| !self.mentions_active(&call.args));
        if is_call && quiet {
            let whole = in_place_of(whole, base);
            let (code, _) = self.code(whole, false);
            self.function.outcomes.insert(value, Outcome::Tried(code));
            return self.changed_arguments(Low::Active { value, refs });
        }
        if self.lent_places.contains_key(&value) {
            return self.refuse_failed_change(base);
        }
        if !is_call
            && adaptors.is_empty()
            && !self.failures.contains_key(&value)
            && let Leaves::Unwrap | Leaves::Expect(_) = leaves
        {
            let value = self.unwrapped(value);
            return Low::Active { value, refs };
        }
        let first = adaptors.first().map(|call| Method::of(&call.method));
        let is_result = match first {
            Some(Method::OkOr | Method::OkOrElse) => false,
            Some(Method::Ok | Method::MapErr) => true,
            _ => match leaves {
                Leaves::Question | Leaves::Same => !self.of_option,
                Leaves::Unwrap | Leaves::Expect(_) => false,
            },
        };
        let failure = if is_call {
            let name = self.split(value);
            if is_result { Some(name) } else { None }
        } else {
            self.failures.get(&value).cloned()
        };
        let failure = match failure {
            Some(name) => Failure::Error(self.taken(&name)),
            None if is_result => {
                return self.error(
                    outcome,
                    "where this `Result` of active values comes from is not known",
                    "write `?` at the call that gives it, or make an `Option` and write `ok_or(..)?`",
                );
            }
            None => Failure::None,
        };
        let Some(failure) = self.adapted(failure, &adaptors) else {
            return Low::Error;
        };
        let failure = self.failure_expr(&failure, leaves);
        self.option_arms(value, refs, &[(&some, &body), (&none, &failure)], true)
            .unwrap_or(Low::Error)
    }

    /// A call that changes its arguments, behind whose failure the function goes on.
    fn refuse_failed_change(&self, call: &Expr) -> Low {
        self.error(
            call,
            "this call changes its arguments and may fail, and what it leaves in them on a failure has no derivative",
            "write `?`, `unwrap()` or `expect(..)` right behind the call, or return a value: a `bool`, or an `Option` by another name (`type Found = Option<f64>;`)",
        )
    }

    /// Whether a value is what a call that changes its arguments has returned.
    fn is_returned_of_change(&self, value: Value) -> bool {
        let node = self.function.node(value);
        matches!(&node.op, Op::Field(_)) && self.function.exclusive.contains_key(&node.args[0])
    }

    /// Whether the ends of a slice are asked for, which are lowered by the form of the expression.
    fn is_end(&self, base: &Expr) -> bool {
        matches!(strip(base), Expr::MethodCall(call)
            if matches!(Method::of(&call.method), Method::First | Method::Last | Method::SplitFirst | Method::SplitLast | Method::Get))
    }

    /// A call of a differentiable function whose value nothing has taken yet.
    pub(super) fn is_plain_call(&self, value: Value) -> bool {
        matches!(self.function.node(value).op, Op::Call(_))
            && !self.function.outcomes.contains_key(&value)
    }

    /// Makes the value of a call an `Option`; gives the name of its failure.
    pub(super) fn split(&mut self, value: Value) -> Ident {
        let name = self.renamer.fresh("failure");
        let ident = format_ident!("{}", name);
        self.constant_variable(&name, Kind::Const, 0, false);
        if let Some(var) = self.function.const_vars.get_mut(&name) {
            var.binder = Some(value);
        }
        self.function.outcomes.insert(value, Outcome::Split(name));
        let kind = self.function.kind(value).clone();
        self.function.nodes[value.index()].kind = Kind::Option(Box::new(kind));
        self.failures.insert(value, ident.clone());
        ident
    }

    /// The error that a failure is.
    fn taken(&self, failure: &Ident) -> Expr {
        let runtime = &self.runtime;
        parse_quote!(#runtime::private::failure(#failure))
    }

    /// A failure behind what changes it; `None` after an error.
    fn adapted(&mut self, mut failure: Failure, adaptors: &[&ExprMethodCall]) -> Option<Failure> {
        for call in adaptors {
            let name = call.method.to_string();
            failure = match (Method::named(&name), call.args.first(), failure) {
                (Method::OkOr, Some(error), _) => {
                    let mut error = error.clone();
                    if self.has_effects(&error) {
                        let held = self.hoist(error.to_token_stream(), "error");
                        error = parse_quote!(#held);
                    }
                    Failure::Error(error)
                }
                (Method::OkOrElse, Some(f), _) => Failure::Error(parse_quote!((#f)())),
                (Method::MapErr, Some(f), Failure::Error(error)) => {
                    Failure::Error(parse_quote!((#f)(#error)))
                }
                (Method::Ok, None, _) => Failure::None,
                _ => {
                    self.error(
                        &call.method,
                        format!("`{name}` of a `Result` that is no call is not supported"),
                        "write it with `?` at the call that gives the `Result`",
                    );
                    return None;
                }
            };
        }
        Some(failure)
    }

    /// The expression that leaves.
    fn failure_expr(&self, failure: &Failure, leaves: &Leaves) -> Expr {
        let runtime = &self.runtime;
        match (failure, leaves) {
            (Failure::None, Leaves::Question | Leaves::Same) => {
                fail(&parse_quote!(::core::option::Option::None), runtime)
            }
            (Failure::Error(error), Leaves::Question) => fail(
                &parse_quote!(::core::result::Result::Err(::core::convert::From::from(#error))),
                runtime,
            ),
            (Failure::Error(error), Leaves::Same) => {
                fail(&parse_quote!(::core::result::Result::Err(#error)), runtime)
            }
            (Failure::None, Leaves::Unwrap) => {
                parse_quote!(panic!("called `Option::unwrap()` on a `None` value"))
            }
            (Failure::None, Leaves::Expect(message)) => parse_quote!(panic!("{}", #message)),
            (Failure::Error(error), Leaves::Unwrap) => {
                parse_quote!(panic!("called `Result::unwrap()` on an `Err` value: {:?}", #error))
            }
            (Failure::Error(error), Leaves::Expect(message)) => {
                parse_quote!(panic!("{}: {:?}", #message, #error))
            }
        }
    }

    fn leave(&mut self, failure: &Failure, leaves: &Leaves) -> Low {
        let expr = self.failure_expr(failure, leaves);
        self.expr(&expr)
    }
}

/// The call of an outcome and the methods behind it that leave the value as it is, the first one first.
fn adaptors(outcome: &Expr) -> (&Expr, Vec<&ExprMethodCall>) {
    let mut base = strip(outcome);
    let mut adaptors = Vec::new();
    while let Expr::MethodCall(call) = base
        && Method::of(&call.method).is(Fact::Adaptor)
    {
        adaptors.push(call);
        base = strip(&call.receiver);
    }
    adaptors.reverse();
    (base, adaptors)
}
