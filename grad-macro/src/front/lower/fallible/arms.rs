//! Outcomes that a `match`, a condition or a method takes apart.

use super::super::constant::strip;
use super::super::control::Arm;
use super::super::{Low, Lower};
use super::forms::{arms_of_option, is_of_result, takes};
use super::{Failure, Leaves, adaptors};
use crate::front::fallible::is_option;
use crate::front::macros::macro_args;
use crate::ir::Value;
use crate::names::Method;
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, ExprMethodCall, parse_quote};

impl Lower<'_> {
    /// The value of an outcome that ends the function.
    pub(in crate::front::lower) fn outcome_macro(&mut self, mac: &syn::Macro) -> Low {
        let args = macro_args(mac);
        let [outcome] = &args[..] else {
            return Low::Error;
        };
        self.value_of_outcome(outcome, &mac.to_token_stream(), &Leaves::Same)
    }

    /// `outcome.unwrap()` and `outcome.expect(..)` of a call, perhaps behind what changes the failure.
    pub(in crate::front::lower) fn unwrapped_outcome(
        &mut self,
        call: &ExprMethodCall,
    ) -> Option<Low> {
        let leaves = match (Method::of(&call.method), call.args.first()) {
            (Method::Unwrap, None) => Leaves::Unwrap,
            (Method::Expect, Some(message)) => Leaves::Expect(message.clone()),
            _ => return None,
        };
        let (base, adaptors) = adaptors(&call.receiver);
        let is_call = !adaptors.is_empty() || self.may_be_outcome(base);
        if !is_call || !self.is_active(base) {
            return None;
        }
        Some(self.value_of_outcome(&call.receiver, &call.to_token_stream(), &leaves))
    }

    /// A `match` whose arms are those of a `Result`, or of an `Option` that a call gives; `None` where it is another one.
    pub(in crate::front::lower) fn outcome_arms(
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
        let of_option = adaptors.first().is_some_and(|call| {
            matches!(Method::of(&call.method), Method::OkOr | Method::OkOrElse)
        });
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
    pub(in crate::front::lower) fn outcome_method(&mut self, call: &ExprMethodCall) -> Option<Low> {
        let name = call.method.to_string();
        let of_outcomes = [
            Method::Ok,
            Method::UnwrapOr,
            Method::UnwrapOrElse,
            Method::MapOr,
            Method::MapOrElse,
            Method::Unwrap,
            Method::Expect,
        ];
        if !of_outcomes.contains(&Method::named(&name)) || !self.mentions_active(&call.receiver) {
            return None;
        }
        if let Some(low) = self.unwrapped_outcome(call) {
            return Some(low);
        }
        if matches!(Method::named(&name), Method::Unwrap | Method::Expect)
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
        let low = match (Method::named(&name), &args[..], failure) {
            (Method::Ok, [], _) => Some(Low::Active { value, refs }),
            (Method::UnwrapOrElse, [f], Some(failure)) if takes(f, 1) => {
                let default = self.applied_to_failure(f, &failure)?;
                self.mapped_or(value, refs, None, &default)
            }
            (Method::MapOrElse, [default, f], Some(failure)) if takes(default, 1) => {
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
    pub(in crate::front::lower) fn chosen_by_condition(
        &mut self,
        call: &ExprMethodCall,
    ) -> Option<Expr> {
        let name = call.method.to_string();
        if !matches!(Method::named(&name), Method::Then | Method::ThenSome)
            || self.is_active(&call.receiver)
            || !call.args.iter().any(|arg| self.mentions_active(arg))
        {
            return None;
        }
        let condition = &call.receiver;
        match (Method::named(&name), call.args.first().map(strip)?) {
            (Method::Then, Expr::Closure(closure)) if closure.inputs.is_empty() => {
                let body = &closure.body;
                if crate::front::lower::exit::Exits::of_expr(body).any() {
                    return None;
                }
                Some(parse_quote!(if #condition { Some(#body) } else { None }))
            }
            (Method::ThenSome, value) => {
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
                Method::of(&call.method),
                Method::Map | Method::AndThen | Method::Filter | Method::OrElse | Method::Or
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
            // What such a closure gives is a `Result`, too; one without a parameter is of an `Option`.
            let method = Method::named(&name);
            let of_option = match method {
                Method::OrElse => args.iter().all(|f| takes(f, 0)),
                Method::Or => args.iter().all(|other| is_option(other)),
                _ => false,
            };
            let gives_result =
                method != Method::Map && !of_option && self.failures.contains_key(&value);
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
    pub(in crate::front::lower) fn inherit_failure(&mut self, method: &str, of: Value, low: &Low) {
        if let (Low::Active { value, .. }, Some(failure), Method::Map) =
            (low, self.failures.get(&of).cloned(), Method::named(method))
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
