//! Outcomes of active values: `?`, and `Result`s that are taken apart.
//!
//! In the graph there are no `Result`s. A call whose outcome is used up at once gives its value (`Outcome::Tried`); any other one gives an
//! `Option` of it, and its failure is a constant variable beside it (`Outcome::Split`).

use super::constant::strip;
use super::control::Arm;
use super::{Low, Lower};
use crate::front::fallible::{OF_OPTION, Variant, fail, variant};
use crate::front::macros::{into_macros, macro_args};
use crate::front::syntax::macro_name;
use crate::ir::{Kind, Op, Outcome, Value};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, ExprMethodCall, Pat, parse_quote};

/// The methods of outcomes that leave the value as it is.
const ADAPTORS: &[&str] = &[
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "context",
    "with_context",
];

/// The methods that a variable with an outcome has.
const METHODS: &[&str] = &[
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap",
    "expect",
    "map",
    "and_then",
    "map_or",
    "map_or_else",
    "is_ok",
    "is_err",
    "is_some",
    "is_none",
    "or_else",
    "filter",
];

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

    /// The value of an outcome that ends the function.
    pub(super) fn outcome_macro(&mut self, mac: &syn::Macro) -> Low {
        let args = macro_args(mac);
        let [outcome] = &args[..] else {
            return Low::Error;
        };
        self.value_of_outcome(outcome, &mac.to_token_stream(), &Leaves::Same)
    }

    /// `outcome.unwrap()` and `outcome.expect(..)` of a call, perhaps behind what changes the failure.
    pub(super) fn unwrapped_outcome(&mut self, call: &ExprMethodCall) -> Option<Low> {
        let leaves = match (call.method.to_string().as_str(), call.args.first()) {
            ("unwrap", None) => Leaves::Unwrap,
            ("expect", Some(message)) => Leaves::Expect(message.clone()),
            _ => return None,
        };
        let (base, adaptors) = adaptors(&call.receiver);
        let is_call = !adaptors.is_empty() || self.may_be_outcome(base);
        if !is_call || !self.is_active(base) {
            return None;
        }
        Some(self.value_of_outcome(&call.receiver, &call.to_token_stream(), &leaves))
    }

    /// Whether an expression is a call of what may be a differentiable function, or a variable that holds what one gave.
    fn may_be_outcome(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::Call(_) => true,
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                !self.iterates(&call.receiver)
                    && !super::matrix::rule_methods().any(|(method, ..)| method == name)
                    && !matches!(
                        name.as_str(),
                        "first"
                            | "last"
                            | "get"
                            | "copied"
                            | "cloned"
                            | "split_first"
                            | "split_last"
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
        let first = adaptors.first().map(|call| call.method.to_string());
        let is_result = match first.as_deref() {
            Some("ok_or" | "ok_or_else") => false,
            Some("ok" | "map_err") => true,
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
            if matches!(call.method.to_string().as_str(), "first" | "last" | "split_first" | "split_last" | "get"))
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
            failure = match (name.as_str(), call.args.first(), failure) {
                ("ok_or", Some(error), _) => {
                    let mut error = error.clone();
                    if self.has_effects(&error) {
                        let held = self.hoist(error.to_token_stream(), "error");
                        error = parse_quote!(#held);
                    }
                    Failure::Error(error)
                }
                ("ok_or_else", Some(f), _) => Failure::Error(parse_quote!((#f)())),
                ("map_err", Some(f), Failure::Error(error)) => {
                    Failure::Error(parse_quote!((#f)(#error)))
                }
                ("ok", None, _) => Failure::None,
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

    /// A variable that holds the outcome of a call.
    pub(super) fn outcome_local(&mut self, pat: &Pat, low: &Low) {
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

    /// A `match` whose arms are those of a `Result`, or of an `Option` that a call gives; `None` where it is another one.
    pub(super) fn outcome_arms(
        &mut self,
        scrutinee: &Expr,
        arms: &[Arm<'_>],
        wanted: bool,
    ) -> Option<Low> {
        let of_result = arms.iter().any(|(pat, _)| is_of_result(pat));
        let mut inner = strip(scrutinee);
        while let Expr::Reference(reference) = inner {
            inner = strip(&reference.expr);
        }
        let (base, adaptors) = adaptors(inner);
        if !self.is_active(scrutinee) || !self.mentions_active(scrutinee) {
            return None;
        }
        let of_call = self.is_option_match(arms) && self.may_be_outcome(base);
        if !of_result && !of_call {
            return None;
        }
        let (value, refs) = match self.expr(base) {
            Low::Active { value, refs } => (value, refs),
            Low::Const { .. } => return None,
            other => return Some(other),
        };
        if self.is_plain_call(value) {
            self.split(value);
        }
        let refs = refs + u8::from(matches!(strip(scrutinee), Expr::Reference(_)));
        let failure = match self.failures.get(&value).cloned() {
            Some(name) => Failure::Error(parse_quote!(#name)),
            None => Failure::None,
        };
        let of_option = adaptors
            .first()
            .is_some_and(|call| matches!(call.method.to_string().as_str(), "ok_or" | "ok_or_else"));
        let failure = match (failure, adaptors.is_empty()) {
            (failure, true) => failure,
            (failure, false) => {
                let failure = match failure {
                    Failure::Error(error) if !of_option => {
                        let runtime = &self.runtime;
                        Failure::Error(parse_quote!(#runtime::private::failure(#error)))
                    }
                    _ => Failure::None,
                };
                match self.adapted(failure, &adaptors)? {
                    Failure::Error(error) => {
                        Failure::Error(parse_quote!(::core::option::Option::Some(#error)))
                    }
                    Failure::None => Failure::None,
                }
            }
        };
        let arms = match (of_result, failure) {
            (false, _) => arms
                .iter()
                .map(|(pat, body)| ((*pat).clone(), (*body).clone()))
                .collect(),
            (true, Failure::Error(failure)) => {
                let runtime = &self.runtime;
                let failure = match strip(scrutinee) {
                    Expr::Reference(_) => quote!(#failure.as_ref()),
                    _ => failure.to_token_stream(),
                };
                arms_of_option(arms, &quote!(#runtime::private::failure(#failure)))
            }
            (true, Failure::None) => {
                if self.function.exclusive.contains_key(&value) || self.is_returned_of_change(value)
                {
                    return Some(self.refuse_failed_change(base));
                }
                return Some(self.error(
                    scrutinee,
                    "where this `Result` of active values comes from is not known",
                    "match on the call that gives it, or write `?` there",
                ));
            }
        };
        let arms: Vec<Arm<'_>> = arms.iter().map(|(pat, body)| (pat, body)).collect();
        if let Some(low) = self.option_arms(value, refs, &arms, wanted) {
            return Some(low);
        }
        let low = self.chosen_arms(value, refs, &arms, wanted);
        Some(low.unwrap_or_else(|| self.active_match(scrutinee)))
    }

    /// A method that only outcomes have, of what a call gives or of a variable that holds it.
    pub(super) fn outcome_method(&mut self, call: &ExprMethodCall) -> Option<Low> {
        let name = call.method.to_string();
        let of_outcomes = [
            "ok",
            "unwrap_or",
            "unwrap_or_else",
            "map_or",
            "map_or_else",
            "unwrap",
            "expect",
        ];
        if !of_outcomes.contains(&name.as_str()) || !self.mentions_active(&call.receiver) {
            return None;
        }
        if let Some(low) = self.unwrapped_outcome(call) {
            return Some(low);
        }
        if matches!(name.as_str(), "unwrap" | "expect")
            || !self.may_be_outcome(&call.receiver)
            || !self.is_active(&call.receiver)
        {
            return None;
        }
        let args: Vec<&Expr> = call.args.iter().collect();
        let (value, refs) = match self.as_option(&call.receiver) {
            Low::Active { value, refs } => (value, refs),
            Low::Const { .. } => return None,
            other => return Some(other),
        };
        let failure = self.failures.get(&value).cloned();
        let low = match (name.as_str(), &args[..], failure) {
            ("ok", [], _) => Some(Low::Active { value, refs }),
            ("unwrap_or_else", [f], Some(failure)) if takes_one(f) => {
                let default = self.applied_to_failure(f, &failure)?;
                self.mapped_or(value, refs, None, &default)
            }
            ("map_or_else", [default, f], Some(failure)) if takes_one(default) => {
                let default = self.applied_to_failure(default, &failure)?;
                self.mapped_or(value, refs, Some(f), &default)
            }
            _ => self.option_method(&name, value, refs, &args),
        };
        Some(low.unwrap_or_else(|| {
            self.error(
                &call.method,
                format!("`{name}` of an outcome of active values is not supported here"),
                "write a `match`",
            )
        }))
    }

    /// `condition.then_some(x)` and `condition.then(|| x)`
    pub(super) fn chosen_by_condition(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let name = call.method.to_string();
        if !matches!(name.as_str(), "then" | "then_some")
            || self.is_active(&call.receiver)
            || !call.args.iter().any(|arg| self.mentions_active(arg))
        {
            return None;
        }
        let condition = &call.receiver;
        match (name.as_str(), call.args.first().map(strip)?) {
            ("then", Expr::Closure(closure)) if closure.inputs.is_empty() => {
                let body = &closure.body;
                if super::exit::Exits::of_expr(body).any() {
                    return None;
                }
                Some(parse_quote!(if #condition { Some(#body) } else { None }))
            }
            ("then_some", value) => {
                let held = format_ident!("{}", self.renamer.fresh("condition"));
                let item = format_ident!("{}", self.renamer.fresh("value"));
                if self.is_active(value) {
                    self.activity.active.insert(item.to_string());
                }
                Some(parse_quote!({
                    let #held = #condition;
                    let #item = #value;
                    if #held { Some(#item) } else { None }
                }))
            }
            _ => None,
        }
    }

    /// An expression that is known to be an outcome, as an `Option`.
    fn as_option(&mut self, expr: &Expr) -> Low {
        if let Expr::MethodCall(call) = strip(expr)
            && matches!(
                call.method.to_string().as_str(),
                "map" | "and_then" | "filter" | "or_else" | "or"
            )
            && self.may_be_outcome(&call.receiver)
            && self.is_active(&call.receiver)
        {
            let (value, refs) = match self.as_option(&call.receiver) {
                Low::Active { value, refs } => (value, refs),
                other => return other,
            };
            let name = call.method.to_string();
            let args: Vec<&Expr> = call.args.iter().collect();
            // What such a closure gives is a `Result`, too.
            let gives_result = name != "map" && self.failures.contains_key(&value);
            let low = match gives_result {
                true => None,
                false => self.option_method(&name, value, refs, &args),
            };
            let low = low.unwrap_or_else(|| {
                self.error(
                    &call.method,
                    format!("`{name}` of an outcome of active values is not supported here"),
                    "write a `match`",
                )
            });
            self.inherit_failure(&name, value, &low);
            return low;
        }
        let low = self.expr(expr);
        if let Low::Active { value, .. } = low
            && self.is_plain_call(value)
        {
            self.split(value);
        }
        low
    }

    /// What `map` makes of a value fails as it does.
    pub(super) fn inherit_failure(&mut self, method: &str, of: Value, low: &Low) {
        if let (Low::Active { value, .. }, Some(failure), "map") =
            (low, self.failures.get(&of).cloned(), method)
        {
            self.failures.insert(*value, failure);
        }
    }

    /// A closure or a function applied to a failure.
    fn applied_to_failure(&mut self, f: &Expr, failure: &Ident) -> Option<Expr> {
        let error = self.taken(failure);
        match strip(f) {
            Expr::Closure(closure) => {
                let (pat, body) = (closure.inputs.first()?, &closure.body);
                Some(parse_quote!({ let #pat = #error; #body }))
            }
            Expr::Path(path) => Some(parse_quote!(#path(#error))),
            _ => None,
        }
    }
}

/// `outcome.map(|x| ..)?` is what the closure makes of `outcome?`, and so with `and_then`, whose result is an outcome again.
fn mapped(outcome: &Expr, base: &Expr, leaves: &Leaves) -> Option<Expr> {
    let Expr::MethodCall(call) = base else {
        return None;
    };
    let gives_value = match call.method.to_string().as_str() {
        "map" => true,
        "and_then" => false,
        _ => return None,
    };
    let with_end = |inner: &Expr| -> Expr {
        let mut outcome = outcome.clone();
        replace(&mut outcome, base, inner);
        match leaves {
            Leaves::Question | Leaves::Same => parse_quote!(#outcome?),
            Leaves::Unwrap => parse_quote!(#outcome.unwrap()),
            Leaves::Expect(message) => parse_quote!(#outcome.expect(#message)),
        }
    };
    let receiver = with_end(&call.receiver);
    match call.args.first().map(strip)? {
        Expr::Closure(closure) if closure.inputs.len() == 1 && closure.capture.is_none() => {
            let (pat, body) = (closure.inputs.first()?, &closure.body);
            if super::exit::Exits::of_expr(body).any() {
                return None;
            }
            let body = if gives_value {
                (**body).clone()
            } else {
                with_end(body)
            };
            Some(parse_quote!({ let #pat = #receiver; #body }))
        }
        Expr::Path(path) => {
            let body: Expr = parse_quote!(#path(#receiver));
            Some(if gives_value { body } else { with_end(&body) })
        }
        _ => None,
    }
}

fn takes_one(f: &Expr) -> bool {
    match strip(f) {
        Expr::Closure(closure) => closure.inputs.len() == 1,
        _ => false,
    }
}

/// The call of an outcome and the methods behind it that leave the value as it is, the first one first.
fn adaptors(outcome: &Expr) -> (&Expr, Vec<&ExprMethodCall>) {
    let mut base = strip(outcome);
    let mut adaptors = Vec::new();
    while let Expr::MethodCall(call) = base
        && ADAPTORS.contains(&call.method.to_string().as_str())
    {
        adaptors.push(call);
        base = strip(&call.receiver);
    }
    adaptors.reverse();
    (base, adaptors)
}

/// The tokens with a name in the place of the call.
fn in_place_of(whole: &TokenStream, base: &Expr) -> TokenStream {
    let call = format_ident!("{}", crate::ir::TRIED);
    match syn::parse2::<Expr>(whole.clone()) {
        Ok(mut expr) => {
            replace(&mut expr, base, &parse_quote!(#call));
            expr.to_token_stream()
        }
        Err(error) => error.into_compile_error(),
    }
}

fn replace(expr: &mut Expr, base: &Expr, by: &Expr) {
    if strip(expr) == strip(base) {
        *expr = by.clone();
        return;
    }
    match expr {
        Expr::Paren(inner) => replace(&mut inner.expr, base, by),
        Expr::Group(inner) => replace(&mut inner.expr, base, by),
        Expr::Try(inner) => replace(&mut inner.expr, base, by),
        Expr::MethodCall(call) => replace(&mut call.receiver, base, by),
        Expr::Macro(mac) => {
            if let [outcome] = &mut macro_args(&mac.mac)[..] {
                replace(outcome, base, by);
                mac.mac.tokens = outcome.to_token_stream();
            }
        }
        _ => {}
    }
}

/// An outcome that branches give, with the `?` that takes its value inside of them.
fn inside_branches(outcome: &Expr, leaves: &Leaves) -> Option<Expr> {
    let Leaves::Question = leaves else {
        return None;
    };
    let mut outcome = strip(outcome).clone();
    match &mut outcome {
        Expr::If(_) | Expr::Match(_) => {}
        Expr::Block(block) if block.label.is_none() => {}
        _ => return None,
    }
    wrap(&mut outcome);
    Some(outcome)
}

fn wrap(expr: &mut Expr) {
    let block = |block: &mut Block| {
        if let Some(syn::Stmt::Expr(expr, None)) = block.stmts.last_mut() {
            wrap(expr);
        }
    };
    match expr {
        Expr::Paren(inner) => wrap(&mut inner.expr),
        Expr::Group(inner) => wrap(&mut inner.expr),
        Expr::Block(inner) if inner.label.is_none() => block(&mut inner.block),
        Expr::If(inner) => {
            block(&mut inner.then_branch);
            if let Some((_, otherwise)) = &mut inner.else_branch {
                wrap(otherwise);
            }
        }
        Expr::Match(inner) => {
            for arm in &mut inner.arms {
                wrap(&mut arm.body);
            }
        }
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {}
        Expr::Macro(mac) if super::exit::leaves_by_macro(&mac.mac) => {}
        other => {
            let outcome = other.clone();
            *other = parse_quote!(#outcome?);
        }
    }
}

fn is_of_result(pat: &Pat) -> bool {
    match pat {
        Pat::Paren(inner) => is_of_result(&inner.pat),
        Pat::Reference(inner) => is_of_result(&inner.pat),
        Pat::Guard(guard) => is_of_result(&guard.pat),
        Pat::TupleStruct(tuple) => tuple
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "Ok" || last.ident == "Err"),
        _ => false,
    }
}

/// `Ok(x)` as `Some(x)`, and the arms of all `Err(..)` as one `None`, which matches on the failure.
fn arms_of_option(arms: &[Arm<'_>], failure: &TokenStream) -> Vec<(Pat, Expr)> {
    let mut found: Vec<(Pat, Expr)> = Vec::new();
    let mut errors = Vec::new();
    let mut place = None;
    for (pat, body) in arms {
        match error_pattern(pat) {
            Some(error) => {
                place.get_or_insert(found.len());
                errors.push(quote!(#error => { #body }));
            }
            None => {
                if matches!(pat, Pat::Wild(_)) && place.is_some() {
                    errors.push(quote!(_ => { #body }));
                }
                let mut pat = (*pat).clone();
                as_some(&mut pat);
                found.push((pat, (*body).clone()));
            }
        }
    }
    if let Some(place) = place {
        let body: Expr = parse_quote!(match #failure { #(#errors)* });
        found.insert(place, (parse_quote!(None), body));
    }
    found
}

fn error_pattern(pat: &Pat) -> Option<TokenStream> {
    match pat {
        Pat::Paren(inner) => error_pattern(&inner.pat),
        Pat::Reference(inner) => error_pattern(&inner.pat),
        Pat::Guard(guard) => {
            let (pattern, condition) = (error_pattern(&guard.pat)?, &guard.guard);
            Some(quote!(#pattern if #condition))
        }
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == "Err" => {
            tuple.elems.first().map(ToTokens::to_token_stream)
        }
        _ => None,
    }
}

fn as_some(pat: &mut Pat) {
    match pat {
        Pat::Paren(inner) => as_some(&mut inner.pat),
        Pat::Reference(inner) => as_some(&mut inner.pat),
        Pat::Guard(guard) => as_some(&mut guard.pat),
        Pat::TupleStruct(tuple)
            if tuple
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "Ok") =>
        {
            tuple.path = parse_quote!(Some);
        }
        _ => {}
    }
}

/// The variables that are used as outcomes.
pub(super) fn outcomes(body: &Block) -> HashSet<String> {
    let mut used = Used(HashSet::new());
    used.visit_block(body);
    used.0
}

/// Asks variables with outcomes of active values, which are `Option`s in emitted code, whether they are `Some`.
pub(super) fn ask_for_some(body: &mut Block, variables: &HashSet<String>) {
    struct Asks<'n>(&'n HashSet<String>);
    impl VisitMut for Asks<'_> {
        into_macros!(write);

        fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
            syn::visit_mut::visit_expr_method_call_mut(self, call);
            let name = match call.method.to_string().as_str() {
                "is_ok" => "is_some",
                "is_err" => "is_none",
                _ => return,
            };
            if let Expr::Path(path) = strip(&call.receiver)
                && path
                    .path
                    .get_ident()
                    .is_some_and(|name| self.0.contains(&name.to_string()))
            {
                call.method = Ident::new(name, call.method.span());
            }
        }
    }
    Asks(variables).visit_block_mut(body);
}

struct Used(HashSet<String>);

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
        let name = macro_name(mac);
        for arg in &macro_args(mac) {
            if name == OF_OPTION || name == crate::front::fallible::OF_RESULT {
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
        let name = call.method.to_string();
        if METHODS.contains(&name.as_str()) && !matches!(name.as_str(), "map" | "filter") {
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

fn is_of_outcome(pat: &Pat) -> bool {
    match pat {
        Pat::Paren(inner) => is_of_outcome(&inner.pat),
        Pat::Reference(inner) => is_of_outcome(&inner.pat),
        Pat::Guard(guard) => is_of_outcome(&guard.pat),
        Pat::TupleStruct(tuple) => tuple
            .path
            .segments
            .last()
            .is_some_and(|last| ["Ok", "Err", "Some"].iter().any(|name| last.ident == name)),
        _ => false,
    }
}
