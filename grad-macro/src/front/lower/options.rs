//! `Option`s of active values. Which variant one has is constant: a `match` on it is an `if`.

use super::constant::strip;
use super::control::Arm;
use super::enums::asks_for_variant;
use super::{Binding, Low, Lower};
use crate::ir::{Kind, Op, SOME, Value};
use quote::{format_ident, quote};
use syn::{Expr, Pat};

/// What an arm of a `match` on an `Option` takes.
enum Takes<'p> {
    Some(&'p Pat),
    None,
    Rest,
}

fn takes(pat: &Pat) -> Option<Takes<'_>> {
    match pat {
        Pat::Paren(inner) => takes(&inner.pat),
        Pat::Reference(inner) => takes(&inner.pat),
        Pat::Wild(_) => Some(Takes::Rest),
        Pat::Ident(ident) if ident.ident == "None" => Some(Takes::None),
        Pat::Path(path) if path.path.segments.last()?.ident == "None" => Some(Takes::None),
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == "Some" => {
            match (tuple.elems.first(), tuple.elems.len()) {
                (Some(inner), 1) if !asks_for_variant(inner) => Some(Takes::Some(inner)),
                _ => None,
            }
        }
        _ => None,
    }
}

impl Lower<'_> {
    /// Whether arms are those of an `Option` alone.
    pub(super) fn is_option_match(&self, arms: &[Arm<'_>]) -> bool {
        let mut rest = true;
        let all = arms.iter().all(|(pat, _)| match takes(pat) {
            Some(Takes::Rest) => true,
            Some(Takes::Some(_) | Takes::None) => {
                rest = false;
                true
            }
            None => false,
        });
        all && !rest
    }

    /// `match` and `if let` on an active `Option`; `None` where the arms are not those of an `Option`.
    pub(super) fn option_arms(
        &mut self,
        value: Value,
        refs: u8,
        arms: &[Arm<'_>],
        wanted: bool,
    ) -> Option<Low> {
        let arms: Vec<(Takes<'_>, &Expr)> = arms
            .iter()
            .map(|(pat, body)| takes(pat).map(|takes| (takes, *body)))
            .collect::<Option<_>>()?;
        let some = arms.iter().find_map(|(takes, body)| match takes {
            Takes::Some(inner) => Some((Some(*inner), *body)),
            Takes::Rest => Some((None, *body)),
            Takes::None => None,
        })?;
        let none = arms.iter().find_map(|(takes, body)| match takes {
            Takes::None | Takes::Rest => Some(*body),
            Takes::Some(_) => None,
        })?;
        let cond = self.is_some(value);
        let (pat, body) = some;
        Some(self.two_branches(
            cond,
            wanted,
            |l| {
                if let Some(pat) = pat
                    && !matches!(pat, Pat::Wild(_))
                {
                    let inner = l.held(value);
                    l.bind_pattern(pat, &Low::Active { value: inner, refs }, None);
                }
                (l.expr_or_statement(body, wanted), Some(body))
            },
            |l| (l.expr_or_statement(none, wanted), Some(none)),
        ))
    }

    fn is_some(&mut self, value: Value) -> Value {
        let alias = self.alias(value, 0);
        self.constant_tokens(quote!(#alias.is_some()), false, Kind::Bool)
    }

    /// What an `Option` holds that is known to hold something: a part of it.
    pub(super) fn held(&mut self, value: Value) -> Value {
        match self.function.kind(value) {
            Kind::Option(inner) if self.is_whole(value) => {
                let kind = (**inner).clone();
                let op = Op::Field(SOME.to_owned());
                self.function.make(op, vec![value], kind)
            }
            _ => self.unwrapped(value),
        }
    }

    /// Whether a value is no part of another: the cotangent of an element may be a `None` that stands for zero.
    fn is_whole(&self, value: Value) -> bool {
        !matches!(self.function.node(value).op, Op::Field(_) | Op::Index)
    }

    /// What an `Option` holds.
    pub(super) fn unwrapped(&mut self, value: Value) -> Value {
        let kind = match self.function.kind(value) {
            Kind::Option(inner) => (**inner).clone(),
            // Perhaps a constant field, which may hold an integer.
            Kind::Any => {
                return self
                    .function
                    .make(Op::Rule("UnwrapPart"), vec![value], Kind::Any);
            }
            _ => Kind::Any,
        };
        self.function.make(Op::Rule("Unwrap"), vec![value], kind)
    }

    /// `Some(value)`
    pub(super) fn some(&mut self, value: Value) -> Value {
        let kind = Kind::Option(Box::new(self.function.kind(value).clone()));
        self.function.make(Op::Rule("IntoSome"), vec![value], kind)
    }

    /// The methods of an active `Option`.
    pub(super) fn option_method(
        &mut self,
        name: &str,
        value: Value,
        refs: u8,
        args: &[&Expr],
    ) -> Option<Low> {
        let is_option = matches!(self.function.kind(value), Kind::Option(_));
        let item = format_ident!("{}", self.renamer.fresh("item"));
        let body: Expr = match (name, args) {
            ("unwrap", []) | ("expect", [_]) => {
                let value = self.unwrapped(value);
                return Some(Low::Active { value, refs });
            }
            ("unwrap_or", [default]) => {
                // The default is evaluated in any case.
                let default = match strip(default) {
                    simple @ (Expr::Lit(_) | Expr::Path(_)) => simple.clone(),
                    other => {
                        let low = self.expr(other);
                        if matches!(low, Low::Error | Low::Diverged) {
                            return Some(low);
                        }
                        let value = self.value_of(&low, other);
                        let name = self.bound_to(value);
                        syn::parse_quote!(#name)
                    }
                };
                return Some(self.some_or(
                    value,
                    refs,
                    &syn::parse_quote!(#item),
                    &syn::parse_quote!(#item),
                    &default,
                ));
            }
            ("unwrap_or_else", [f]) => {
                let default = self.applied(f, &[])?;
                return Some(self.some_or(
                    value,
                    refs,
                    &syn::parse_quote!(#item),
                    &syn::parse_quote!(#item),
                    &default,
                ));
            }
            ("map_or", [default, f]) => {
                let body = self.applied(f, &[&item])?;
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, default));
            }
            ("map_or_else", [default, f]) => {
                let default = self.applied(default, &[])?;
                let body = self.applied(f, &[&item])?;
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, &default));
            }
            ("map", [f]) if is_option => {
                let body = self.applied(f, &[&item])?;
                syn::parse_quote!(Some(#body))
            }
            ("and_then", [f]) if is_option => self.applied(f, &[&item])?,
            ("filter", [f]) if is_option => return self.filtered(value, refs, f),
            ("or_else", [f]) if is_option => {
                let other = self.applied(f, &[])?;
                let body = syn::parse_quote!(Some(#item));
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, &other));
            }
            ("or", [other]) if is_option && matches!(strip(other), Expr::Path(_)) => {
                let body = syn::parse_quote!(Some(#item));
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, other));
            }
            _ => return None,
        };
        Some(self.some_or(
            value,
            refs,
            &syn::parse_quote!(#item),
            &body,
            &syn::parse_quote!(None),
        ))
    }

    /// `match value { Some(item) => body, None => default }`
    fn some_or(&mut self, value: Value, refs: u8, item: &Pat, body: &Expr, default: &Expr) -> Low {
        let mut names = Vec::new();
        super::stmt::pattern_names(item, &mut names);
        for (name, _) in names {
            self.activity.active.insert(name);
        }
        let some: Pat = syn::parse_quote!(Some(#item));
        let none: Pat = syn::parse_quote!(None);
        self.option_arms(value, refs, &[(&some, body), (&none, default)], true)
            .unwrap_or(Low::Error)
    }

    /// `match value { Some(item) => f(item), None => default }`, or the item itself.
    pub(super) fn mapped_or(
        &mut self,
        value: Value,
        refs: u8,
        f: Option<&Expr>,
        default: &Expr,
    ) -> Option<Low> {
        let item = format_ident!("{}", self.renamer.fresh("item"));
        let body = match f {
            Some(f) => self.applied(f, &[&item])?,
            None => syn::parse_quote!(#item),
        };
        Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, default))
    }

    /// A name for a value.
    fn bound_to(&mut self, value: Value) -> syn::Ident {
        let name = self.renamer.fresh("default");
        let ident = format_ident!("{}", name);
        self.activity.active.insert(name.clone());
        self.env.insert(name, Binding::Value { value, refs: 0 });
        ident
    }

    /// `for item in option { body }`: the body runs once, or not at all.
    pub(super) fn for_option(&mut self, expr: &syn::ExprForLoop) -> Option<Low> {
        let option = match strip(&expr.expr) {
            Expr::Reference(inner) if inner.mutability.is_none() => &*inner.expr,
            Expr::MethodCall(call)
                if matches!(call.method.to_string().as_str(), "iter" | "into_iter") =>
            {
                &*call.receiver
            }
            other => other,
        };
        let is_option = matches!(self.kind_of_place(strip(option)), Some(Kind::Option(_)));
        if !is_option || !self.mentions_active(option) {
            return None;
        }
        let exits = super::exit::Exits::of_block(&expr.body).any();
        if exits || super::loops::has_break(&expr.body) {
            return Some(self.error(
                &expr.for_token,
                "a `for` over an `Option` that is left early is not supported",
                "write `if let Some(..) = ..`, which runs once as well",
            ));
        }
        let is_behind_reference = !matches!(strip(&expr.expr), Expr::Path(_) | Expr::Field(_))
            && !matches!(strip(&expr.expr), Expr::MethodCall(call) if call.method == "into_iter");
        let (pat, body) = (&expr.pat, &expr.body);
        Some(if is_behind_reference {
            self.expr_or_statement(
                &syn::parse_quote!(if let Some(#pat) = &#option #body),
                false,
            )
        } else {
            self.expr_or_statement(&syn::parse_quote!(if let Some(#pat) = #option #body), false)
        })
    }

    /// `match value { Some(ref item) if condition => Some(*item), _ => None }`: the condition of `filter` is a guard.
    fn filtered(&mut self, value: Value, refs: u8, f: &Expr) -> Option<Low> {
        let Expr::Closure(closure) = strip(f) else {
            return None;
        };
        let condition = &closure.body;
        let written: syn::ExprMatch = match closure.inputs.first()? {
            Pat::Ident(item) if item.by_ref.is_none() && item.subpat.is_none() => {
                let item = &item.ident;
                syn::parse_quote!(match () { Some(ref #item) if #condition => Some(*#item), _ => None })
            }
            Pat::Reference(inner) => match &*inner.pat {
                Pat::Ident(item) if item.by_ref.is_none() && item.subpat.is_none() => {
                    let item = &item.ident;
                    syn::parse_quote!(match () { Some(#item) if #condition => Some(#item), _ => None })
                }
                _ => return None,
            },
            _ => return None,
        };
        let arms: Vec<Arm<'_>> = written
            .arms
            .iter()
            .map(|arm| (&arm.pat, &*arm.body))
            .collect();
        for (pat, _) in &arms {
            let mut names = Vec::new();
            super::stmt::pattern_names(pat, &mut names);
            self.activity
                .active
                .extend(names.into_iter().map(|(name, _)| name));
        }
        self.chosen_arms(value, refs, &arms, true)
    }

    /// A closure, or a function by its name, applied to names.
    fn applied(&mut self, f: &Expr, args: &[&syn::Ident]) -> Option<Expr> {
        match strip(f) {
            Expr::Closure(closure) => {
                let name = self.renamer.fresh("closure");
                let ident = format_ident!("{}", name);
                self.env
                    .insert(name, Binding::Closure(Box::new(closure.clone())));
                Some(syn::parse_quote!(#ident(#(#args),*)))
            }
            Expr::Path(path) => Some(syn::parse_quote!(#path(#(#args),*))),
            _ => None,
        }
    }
}
