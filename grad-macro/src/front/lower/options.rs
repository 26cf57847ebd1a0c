//! `Option`s of active values. Which variant one has is constant: a `match` on it is an `if`.

use super::constant::strip;
use super::control::Arm;
use super::enums::asks_for_variant;
use super::{Binding, Low, Lower};
use crate::front::fallible::variant;
use crate::front::syntax::is_irrefutable;
use crate::ir::{Kind, Op, SOME, Value};
use crate::names::Function;
use crate::names::Method;
use crate::names::iterators::{self, Source};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, Pat};

/// What an arm of a `match` on an `Option` takes.
enum Takes<'p> {
    Some(&'p Pat),
    /// What there is, if it is so.
    Guarded(&'p Pat, &'p Expr),
    None,
    Rest,
}

fn takes(pat: &Pat) -> Option<Takes<'_>> {
    match pat {
        Pat::Paren(inner) => takes(&inner.pat),
        Pat::Reference(inner) => takes(&inner.pat),
        Pat::Guard(guarded) => match takes(&guarded.pat)? {
            Takes::Some(inner) => Some(Takes::Guarded(inner, &guarded.guard)),
            Takes::Guarded(..) | Takes::None | Takes::Rest => None,
        },
        Pat::Wild(_) => Some(Takes::Rest),
        Pat::Ident(ident) if ident.ident == Function::None => Some(Takes::None),
        Pat::Path(path) if path.path.segments.last()?.ident == Function::None => Some(Takes::None),
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == Function::Some => {
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
            Some(Takes::Guarded(..)) | None => false,
        });
        all && !rest
    }

    /// Whether arms are those of an `Option`, some of them with guards.
    pub(super) fn is_guarded_option_match(&self, arms: &[Arm<'_>]) -> bool {
        let all = arms.iter().all(|(pat, _)| takes(pat).is_some());
        let guarded = |(pat, _): &Arm<'_>| matches!(takes(pat), Some(Takes::Guarded(..)));
        all && arms.iter().any(guarded)
    }

    /// Whether a guard compares what there is with an active value or with a float, which a constant field seldom holds.
    pub(super) fn guards_floats(&self, arms: &[Arm<'_>]) -> bool {
        arms.iter().any(|(pat, _)| match takes(pat) {
            Some(Takes::Guarded(_, guard)) => self.mentions_active(guard) || has_float(guard),
            _ => false,
        })
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
        let nested = self.nested_arms(&arms);
        let guarded = |(takes, _): &(Takes<'_>, &Expr)| matches!(takes, Takes::Guarded(..));
        if nested.is_none() && arms.iter().any(guarded) {
            return None;
        }
        let some = match &nested {
            Some((item, nested)) => (Some(item), nested),
            None => arms.iter().find_map(|(takes, body)| match takes {
                Takes::Some(inner) => Some((Some(*inner), *body)),
                Takes::Rest => Some((None, *body)),
                Takes::Guarded(..) | Takes::None => None,
            })?,
        };
        let none = arms.iter().find_map(|(takes, body)| match takes {
            Takes::None | Takes::Rest => Some(*body),
            Takes::Some(_) | Takes::Guarded(..) => None,
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

    /// A `match` on what an `Option` holds, with a name for it, where the arms ask more than whether there is something.
    fn nested_arms(&mut self, arms: &[(Takes<'_>, &Expr)]) -> Option<(Pat, Expr)> {
        let only = arms.len() == 2 && arms.iter().any(|(takes, _)| matches!(takes, Takes::None));
        let refutable = arms.iter().any(|(takes, _)| match takes {
            Takes::Some(inner) | Takes::Guarded(inner, _) => !is_irrefutable(inner),
            Takes::None | Takes::Rest => false,
        });
        // One arm for all that there may be always matches.
        if only || !refutable {
            return None;
        }
        let held = arms.iter().filter_map(|(takes, body)| match takes {
            Takes::Some(inner) => Some(quote!(#inner => #body,)),
            Takes::Guarded(inner, guard) => Some(quote!(#inner if #guard => #body,)),
            Takes::Rest => Some(quote!(_ => #body,)),
            Takes::None => None,
        });
        let held: Vec<TokenStream> = held.collect();
        let item = format_ident!("{}", self.renamer.fresh("item"));
        self.activity.active.insert(item.to_string());
        let nested = syn::parse_quote!(match #item { #(#held)* });
        Some((syn::parse_quote!(#item), nested))
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
        let body: Expr = match (Method::named(name), args) {
            (Method::Unwrap, []) | (Method::Expect, [_]) => {
                let value = self.unwrapped(value);
                return Some(Low::Active { value, refs });
            }
            (Method::UnwrapOr, [default]) => {
                let default = match self.evaluated_first(default) {
                    Ok(default) => default,
                    Err(low) => return Some(low),
                };
                return Some(self.some_or(
                    value,
                    refs,
                    &syn::parse_quote!(#item),
                    &syn::parse_quote!(#item),
                    &default,
                ));
            }
            (Method::UnwrapOrDefault, []) if matches!(self.function.kind(value), Kind::Option(kind) if kind.is_scalar()) =>
            {
                return Some(self.some_or(
                    value,
                    refs,
                    &syn::parse_quote!(#item),
                    &syn::parse_quote!(#item),
                    &syn::parse_quote!(0.0),
                ));
            }
            (Method::UnwrapOrElse, [f]) => {
                let default = self.applied(f, &[])?;
                return Some(self.some_or(
                    value,
                    refs,
                    &syn::parse_quote!(#item),
                    &syn::parse_quote!(#item),
                    &default,
                ));
            }
            (Method::MapOr, [default, f]) => {
                let default = match self.evaluated_first(default) {
                    Ok(default) => default,
                    Err(low) => return Some(low),
                };
                let body = self.applied(f, &[&item])?;
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, &default));
            }
            (Method::MapOrElse, [default, f]) => {
                let default = self.applied(default, &[])?;
                let body = self.applied(f, &[&item])?;
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, &default));
            }
            (Method::Map, [f]) if is_option => {
                let body = self.applied(f, &[&item])?;
                syn::parse_quote!(Some(#body))
            }
            (Method::AndThen, [f]) if is_option || is_closure(f) => self.applied(f, &[&item])?,
            (Method::Filter, [f]) if is_option || is_closure(f) => {
                return self.filtered(value, refs, f);
            }
            (Method::OrElse, [f]) if is_option || is_closure(f) => {
                let other = self.applied(f, &[])?;
                let body = syn::parse_quote!(Some(#item));
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, &other));
            }
            // Of a field, say, whose type is not known.
            (Method::Or, [other]) if is_option || variant(other).is_some() => {
                let other = match self.evaluated_first(other) {
                    Ok(other) => other,
                    Err(low) => return Some(low),
                };
                let body = syn::parse_quote!(Some(#item));
                return Some(self.some_or(value, refs, &syn::parse_quote!(#item), &body, &other));
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

    /// An argument that is evaluated whether it is used or not, as what may stand in a branch.
    pub(super) fn evaluated_first(&mut self, arg: &Expr) -> Result<Expr, Low> {
        if let simple @ (Expr::Lit(_) | Expr::Path(_)) = strip(arg) {
            return Ok(simple.clone());
        }
        if !self.is_active(arg) {
            let held = self.hoist(arg.to_token_stream(), "default");
            return Ok(syn::parse_quote!(#held));
        }
        match self.expr(arg) {
            low @ (Low::Error | Low::Diverged) => Err(low),
            Low::Active { value, refs } => {
                let name = self.bound_to(value, refs);
                Ok(syn::parse_quote!(#name))
            }
            low => {
                let value = self.value_of(&low, arg);
                let name = self.bound_to(value, 0);
                Ok(syn::parse_quote!(#name))
            }
        }
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
    fn bound_to(&mut self, value: Value, refs: u8) -> syn::Ident {
        let name = self.renamer.fresh("default");
        let ident = format_ident!("{}", name);
        self.activity.active.insert(name.clone());
        self.env.insert(name, Binding::Value { value, refs });
        ident
    }

    /// `for item in option { body }`: the body runs once, or not at all.
    pub(super) fn for_option(&mut self, expr: &syn::ExprForLoop) -> Option<Low> {
        let option = match strip(&expr.expr) {
            Expr::Reference(inner) if inner.mutability.is_none() => &*inner.expr,
            Expr::MethodCall(call)
                if matches!(
                    iterators::source_of(call),
                    Some(Source::Iter | Source::IntoIter)
                ) =>
            {
                &*call.receiver
            }
            other => other,
        };
        let is_option = matches!(self.kind_of_place(strip(option)), Some(Kind::Option(_)));
        if !is_option || !self.mentions_active(option) {
            return None;
        }
        let is_behind_reference = !matches!(strip(&expr.expr), Expr::Path(_) | Expr::Field(_))
            && !matches!(strip(&expr.expr), Expr::MethodCall(call) if iterators::source_of(call) == Some(Source::IntoIter));
        let and = is_behind_reference.then(|| quote!(&));
        let (pat, body) = (&expr.pat, &expr.body);
        if !super::exit::Exits::of_block(body).breaks {
            let once = syn::parse_quote!(if let Some(#pat) = #and #option #body);
            return Some(self.expr_or_statement(&once, false));
        }
        // There is no next item, so that whatever goes on with it leaves.
        let body = super::leaving::with_breaks(body, expr.label.as_ref());
        let label = &expr.label;
        let once = syn::parse_quote!(#label loop { if let Some(#pat) = #and #option #body break; });
        Some(self.expr_or_statement(&once, false))
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
    pub(super) fn applied(&mut self, f: &Expr, args: &[&syn::Ident]) -> Option<Expr> {
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

/// Whether the literal of a float stands in an expression.
fn has_float(expr: &Expr) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Literal(literal) => {
                matches!(syn::Lit::new(literal), syn::Lit::Float(_))
            }
            TokenTree::Group(group) => any(group.stream()),
            TokenTree::Ident(_) | TokenTree::Punct(_) => false,
        })
    }
    any(expr.to_token_stream())
}

/// No method of the user's takes a closure over active values.
fn is_closure(f: &Expr) -> bool {
    matches!(strip(f), Expr::Closure(_))
}
