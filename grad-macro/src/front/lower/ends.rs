//! What reads the ends of a slice, and copies it: the same by indices and iterators.

use super::Lower;
use super::chosen::always_matches;
use super::constant::{is_projection, strip};
use super::control::Arm;
use crate::ir::Kind;
use crate::names::Function;
use crate::names::Method;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprMethodCall, Pat, parse_quote};

impl Lower<'_> {
    /// `v.to_vec()`, `v.first().unwrap()`, `v.get(i).copied().unwrap()`: the same by an index or an iterator.
    pub(super) fn of_slice(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let name = Method::of(&call.method);
        if !self.mentions_active(&call.receiver) {
            return None;
        }
        if name == Method::ToVec && call.args.is_empty() {
            let slice = &call.receiver;
            return Some(parse_quote!(#slice.iter().cloned().collect::<::std::vec::Vec<_>>()));
        }
        if !matches!(name, Method::Unwrap | Method::Expect) {
            return self.end_of_slice(call, name);
        }
        let mut inner = strip(&call.receiver);
        while let Expr::MethodCall(part) = inner
            && matches!(Method::of(&part.method), Method::Copied | Method::Cloned)
        {
            inner = strip(&part.receiver);
        }
        let Expr::MethodCall(part) = inner else {
            return None;
        };
        let slice = &part.receiver;
        if !is_projection(slice) && !matches!(strip(slice), Expr::Path(_)) {
            return None;
        }
        let method = part.method.to_string();
        if matches!(
            Method::named(&method),
            Method::First | Method::Last | Method::Get
        ) && !self.is_collection(slice)
        {
            self.assume_foreign(slice, part.method.span());
        }
        match (Method::named(&method), part.args.len()) {
            (Method::First, 0) => Some(parse_quote!(#slice[0])),
            (Method::Last, 0) => Some(parse_quote!(#slice[#slice.len() - 1])),
            (Method::Get, 1) => {
                let index = &part.args[0];
                Some(parse_quote!(#slice[#index]))
            }
            _ => None,
        }
    }

    /// `v.first()`, `v.last()`, `v.get(i)` as an `Option`, and `v.split_at(k)`.
    fn end_of_slice(&mut self, call: &ExprMethodCall, name: Method) -> Option<Expr> {
        let slice = match (name, call.args.len()) {
            (Method::First | Method::Last, 0) | (Method::Get | Method::SplitAt, 1) => {
                self.slice_of(call)?
            }
            _ => return None,
        };
        let (held, _) = end(slice, name);
        Some(match (name, call.args.first()) {
            (Method::Get, Some(index)) => {
                if matches!(strip(index), Expr::Range(_)) {
                    return None;
                }
                let index = self.cheap_bound(index);
                parse_quote!(if #index < #slice.len() { Some(&#slice[#index]) } else { None })
            }
            (Method::SplitAt, Some(index)) => {
                let index = self.cheap_bound(index);
                parse_quote!((&#slice[0..#index], &#slice[#index..#slice.len()]))
            }
            _ => parse_quote!(if #slice.is_empty() { None } else { Some(#held) }),
        })
    }

    /// The slice, array or `Vec` whose method is called.
    fn slice_of<'x>(&mut self, call: &'x ExprMethodCall) -> Option<&'x Expr> {
        let slice = &call.receiver;
        let is_field = match strip(slice) {
            Expr::Path(_) => false,
            Expr::Field(_) => true,
            _ => return None,
        };
        match self.kind_of_place(slice)? {
            Kind::Sequence(_) => {}
            // A field is a collection more often than a type of the user's.
            Kind::Any if is_field => self.assume_foreign(slice, call.method.span()),
            _ => return None,
        }
        Some(slice)
    }

    /// `match v.split_first() { Some((first, rest)) => .., None => .. }` and the like: an `if` on the length.
    pub(super) fn end_arms(&mut self, scrutinee: &Expr, arms: &[Arm<'_>]) -> Option<Expr> {
        let Expr::MethodCall(call) = strip(scrutinee) else {
            return None;
        };
        let name = call.method.to_string();
        let is_end = match (Method::named(&name), call.args.first()) {
            (Method::First | Method::Last | Method::SplitFirst | Method::SplitLast, None) => true,
            // As an `Option`, `get` is lowered by itself; here it is for the guards, which see a reference.
            (Method::Get, Some(index)) => {
                !matches!(strip(index), Expr::Range(_))
                    && arms.iter().any(|(pat, _)| matches!(pat, Pat::Guard(_)))
            }
            _ => false,
        };
        if !is_end || !self.mentions_active(&call.receiver) {
            return None;
        }
        let nothing = arms.iter().find(|(pat, _)| is_rest(pat))?.1;
        arms.iter()
            .all(|(pat, _)| is_rest(pat) || held(unguarded(pat)).is_some())
            .then_some(())?;
        let slice = self.slice_of(call)?.clone();
        let (empty, one, rest): (Expr, _, _) = match call.args.first() {
            Some(index) => {
                let index = self.cheap_bound(index);
                (
                    parse_quote!(#index >= #slice.len()),
                    parse_quote!(&#slice[#index]),
                    None,
                )
            }
            None => {
                let (one, rest) = end(&slice, Method::named(&name));
                (parse_quote!(#slice.is_empty()), one, rest)
            }
        };
        let found = arm_by_arm(arms, &one, rest.as_ref())?;
        Some(parse_quote!(if #empty { #nothing } else { #found }))
    }
}

/// The first arm that matches where there is an element.
fn arm_by_arm(arms: &[Arm<'_>], one: &Expr, rest: Option<&Expr>) -> Option<Expr> {
    let ((pat, body), others) = arms.split_first()?;
    let Some(part) = held(unguarded(pat)) else {
        let is_any = matches!(pat, Pat::Wild(_));
        return if is_any {
            Some((*body).clone())
        } else {
            arm_by_arm(others, one, rest)
        };
    };
    let binding: TokenStream = match (part, rest) {
        (_, None) => quote!(let #part = #one;),
        (Pat::Tuple(parts), Some(rest)) if parts.elems.len() == 2 => {
            let (first, others) = (&parts.elems[0], &parts.elems[1]);
            quote!(let #first = #one; let #others = #rest;)
        }
        (_, Some(rest)) => quote!(let #part = (#one, #rest);),
    };
    Some(match pat {
        Pat::Guard(guard) => {
            let guard = &guard.guard;
            let otherwise = arm_by_arm(others, one, rest)?;
            parse_quote!({ #binding if #guard { #body } else { #otherwise } })
        }
        _ => parse_quote!({ #binding #body }),
    })
}

fn unguarded(pat: &Pat) -> &Pat {
    match pat {
        Pat::Guard(guard) => &guard.pat,
        pat => pat,
    }
}

/// The element at the end of a slice that a method names, and the others where it gives them, too.
fn end(slice: &Expr, name: Method) -> (Expr, Option<Expr>) {
    match name {
        Method::First => (parse_quote!(&#slice[0]), None),
        Method::SplitFirst => (
            parse_quote!(&#slice[0]),
            Some(parse_quote!(&#slice[1..#slice.len()])),
        ),
        Method::SplitLast => (
            parse_quote!(&#slice[#slice.len() - 1]),
            Some(parse_quote!(&#slice[0..#slice.len() - 1])),
        ),
        _ => (parse_quote!(&#slice[#slice.len() - 1]), None),
    }
}

/// What `Some(part)` holds, where `part` always matches.
fn held(pat: &Pat) -> Option<&Pat> {
    match pat {
        Pat::Paren(inner) => held(&inner.pat),
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == Function::Some => tuple
            .elems
            .first()
            .filter(|part| tuple.elems.len() == 1 && always_matches(part)),
        _ => None,
    }
}

fn is_none(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(ident) => ident.ident == Function::None,
        Pat::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|s| s.ident == Function::None),
        _ => false,
    }
}

fn is_rest(pat: &Pat) -> bool {
    matches!(pat, Pat::Wild(_)) || is_none(pat)
}
