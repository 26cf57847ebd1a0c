//! Methods of a constant `Option` that are passed something active: `c.map(|k| k as f64 * x)` is a `match` on it.

use super::constant::strip;
use super::free::Plain;
use super::{Binding, Low, Lower};
use crate::names::Method;
use crate::names::iterators::{self, Role, Sink};
use proc_macro2::Ident;
use quote::{format_ident, quote_spanned};
use syn::{Expr, ExprMethodCall, parse_quote};

/// The function of the runtime by which rustc is asked whether something is an `Option`.
pub(super) const OPTIONAL: &str = "optional";

/// Whether it is one of these methods with as many arguments as it has.
fn is_one(method: Method, arguments: usize) -> bool {
    match method {
        Method::MapOr | Method::MapOrElse => arguments == 2,
        Method::Map
        | Method::AndThen
        | Method::UnwrapOr
        | Method::UnwrapOrElse
        | Method::Or
        | Method::OrElse => arguments == 1,
        _ => false,
    }
}

impl Lower<'_> {
    /// Whether the last argument is a closure where the method takes one.
    fn is_applicable(&self, name: &str, last: Option<&Expr>) -> bool {
        if matches!(Method::named(name), Method::UnwrapOr | Method::Or) {
            return true;
        }
        match last.map(strip) {
            Some(Expr::Closure(_)) => true,
            Some(Expr::Path(path)) => path.path.get_ident().is_none_or(|name| {
                matches!(
                    self.env.get(&name.to_string()),
                    Some(Binding::Closure(_)) | None
                )
            }),
            _ => false,
        }
    }

    /// The value of such a method; `None` for any other one. That it is one of an `Option` is asked of rustc.
    pub(super) fn constant_option(&mut self, call: &ExprMethodCall) -> Option<Low> {
        let name = call.method.to_string();
        if let Some(low) = self.of_found_position(call) {
            return Some(low);
        }
        let is_walk = matches!(strip(&call.receiver), Expr::Range(_))
            || matches!(strip(&call.receiver), Expr::MethodCall(inner)
                if matches!(iterators::role(inner), Some(Role::Source(_) | Role::Stage(_))));
        if !is_one(Method::named(&name), call.args.len())
            || is_walk
            || self.iterates(&call.receiver)
            || !self.is_applicable(&name, call.args.last())
            || self.involves_active(&call.receiver)
            || !call.args.iter().any(|arg| self.involves_active(arg))
            || matches!(self.plain(&call.receiver), Plain::Data(_))
        {
            return None;
        }
        let span = call.method.span();
        let (rt, receiver) = (self.runtime(span), &call.receiver);
        let optional = Ident::new(OPTIONAL, span);
        let mut option: Expr =
            syn::parse2(quote_spanned!(span=> #rt::private::#optional(#receiver))).ok()?;
        if self.has_effects(receiver) {
            // It comes before the arguments.
            let held = self.hoist(quote_spanned!(span=> #option), "option");
            option = parse_quote!(#held);
        }
        let item = format_ident!("{}", self.renamer.fresh("item"));
        let args: Vec<&Expr> = call.args.iter().collect();
        let (some, none): (Expr, Expr) = match (Method::named(&name), &args[..]) {
            (Method::Map, [f]) => {
                let value = self.applied(f, &[&item])?;
                (parse_quote!(Some(#value)), parse_quote!(None))
            }
            (Method::AndThen, [f]) => (self.applied(f, &[&item])?, parse_quote!(None)),
            (Method::MapOrElse, [default, f]) => {
                let default = self.applied(default, &[])?;
                (self.applied(f, &[&item])?, default)
            }
            (Method::UnwrapOrElse, [f]) => (parse_quote!(#item), self.applied(f, &[])?),
            (Method::OrElse, [f]) => (parse_quote!(Some(#item)), self.applied(f, &[])?),
            (_, [default, others @ ..]) => {
                let default = match self.evaluated_first(default) {
                    Ok(default) => default,
                    Err(low) => return Some(low),
                };
                let some = match others {
                    [f] => self.applied(f, &[&item])?,
                    _ if name == Method::Or => parse_quote!(Some(#item)),
                    _ => parse_quote!(#item),
                };
                (some, default)
            }
            _ => return None,
        };
        let written: Expr = parse_quote!(match #option { Some(#item) => #some, None => #none });
        Some(self.expr_or_statement(&written, true))
    }

    /// What a chain finds the position of is a constant, although it reads active values: it is bound first.
    fn of_found_position(&mut self, call: &ExprMethodCall) -> Option<Low> {
        let Expr::MethodCall(found) = strip(&call.receiver) else {
            return None;
        };
        if iterators::role(found) != Some(Role::Sink(Sink::Position))
            || !self.involves_active(&call.receiver)
            || !call.args.iter().any(|arg| self.involves_active(arg))
        {
            return None;
        }
        let held = format_ident!("{}", self.renamer.fresh("found"));
        let written = ExprMethodCall {
            receiver: Box::new(parse_quote!(#held)),
            ..call.clone()
        };
        let written: Expr = parse_quote!({ let #held = #found; #written });
        Some(self.expr_or_statement(&written, true))
    }
}
