//! Methods that give elements another order, or other values: as exchanges of two elements each and as assignments.

use super::Aliases;
use super::place::element;
use super::walk::{bounds, in_block};
use crate::front::syntax::{place_root, strip};
use crate::names::Method;
use crate::names::iterators::{self, Sink};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

impl Aliases<'_> {
    /// Another form of an expression that takes or changes references.
    pub(super) fn rewritten(&mut self, expr: &Expr) -> Option<Expr> {
        if let Some(written) = self.of_line(expr) {
            return Some(written);
        }
        match expr {
            Expr::ForLoop(expr) => self.for_loop(expr),
            Expr::If(expr) => self.if_let(expr),
            Expr::While(expr) => self.while_let(expr),
            Expr::Match(expr) => self
                .match_variants(expr)
                .or_else(|| self.match_option(expr)),
            Expr::Paren(inner) => match strip(&inner.expr) {
                // No parentheses around a place.
                Expr::Unary(_) => self.rewritten(&inner.expr),
                _ => None,
            },
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.referenced(&unary.expr)
            }
            Expr::MethodCall(call) => self.of_method(call),
            // It has been refused where it is bound.
            Expr::Assign(assign) if self.alias(&assign.left).is_some() => Some(parse_quote!(())),
            _ => None,
        }
    }

    fn of_method(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        if iterators::sink_of(call) == Some(Sink::ForEach) {
            return self.for_each(call);
        }
        match Method::of(&call.method) {
            Method::Unwrap | Method::Expect => {
                if let Some(place) = self.referenced(&Expr::MethodCall(call.clone())) {
                    return Some(parse_quote!(&mut #place));
                }
                self.popped(call)
            }
            _ => self.removed(call),
        }
    }

    /// A method call whose value is dropped.
    pub(super) fn dropped(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let name = call.method.to_string();
        if !sets_elements(Method::of(&call.method), call.args.len()) {
            return self.removing(call);
        }
        if let Some(written) = self.order_of_constants(call) {
            return Some(written);
        }
        let mut place = self.receiver(&call.receiver)?;
        let part =
            matches!(&place, Expr::Index(index) if matches!(strip(&index.index), Expr::Range(_)));
        if name == Method::Fill && !part {
            return None;
        }
        let mut before = Vec::new();
        self.freeze(&mut place, &mut before);
        let args: Vec<Expr> = match Method::named(&name) {
            Method::SwapWithSlice => {
                let mut other = self.referenced(&call.args[0])?;
                self.freeze(&mut other, &mut before);
                vec![other]
            }
            Method::CopyFromSlice | Method::CloneFromSlice => vec![self.shared(&call.args[0])],
            _ => call.args.iter().map(|arg| self.written(arg)).collect(),
        };
        let (whole, from, to) = self.span(&place, &mut before);
        let written = match Method::named(&name) {
            Method::Reverse => {
                let at = self.fresh("at");
                let last: Expr = match &from {
                    None => parse_quote!(#to - 1 - #at),
                    Some(from) => parse_quote!(#from + #to - 1 - #at),
                };
                let from = from.unwrap_or(parse_quote!(0));
                let middle: Expr = parse_quote!(#from + (#to - #from) / 2);
                parse_quote!(for #at in #from..#middle { #whole.swap(#at, #last); })
            }
            Method::RotateLeft | Method::RotateRight => {
                let rt = &self.runtime;
                let (by, method) = (&args[0], &call.method);
                let from = from.unwrap_or(parse_quote!(0));
                self.exchanges(
                    &whole,
                    &quote!(#rt::private::exchanges::#method(#from, #to, #by)),
                    before.as_mut(),
                )
            }
            name @ (Method::Fill
            | Method::CopyFromSlice
            | Method::CloneFromSlice
            | Method::CopyWithin
            | Method::SwapWithSlice) => {
                self.assigned(name, &place, (&whole, from, &to), &args, &mut before)
            }
            Method::SelectNthUnstableBy | Method::SelectNthUnstableByKey => {
                let (rt, method) = (&self.runtime, &call.method);
                let (at, by, from) = (&args[0], &args[1], from.unwrap_or(parse_quote!(0)));
                self.exchanges(
                    &whole,
                    &quote!(#rt::constant(#rt::private::exchanges::#method(#from, &#place[..], #at, #by))),
                    before.as_mut(),
                )
            }
            name => {
                let rt = &self.runtime;
                let key = name.name().ends_with("key");
                let function = if key {
                    quote!(sort_by_key)
                } else {
                    quote!(sort_by)
                };
                let (by, from) = (&args[0], from.unwrap_or(parse_quote!(0)));
                self.exchanges(
                    &whole,
                    &quote!(#rt::constant(#rt::private::exchanges::#function(#from, &#place[..], #by))),
                    before.as_mut(),
                )
            }
        };
        Some(in_block(before, written))
    }

    /// A list of constants that is sorted by what is active: it is another constant.
    fn order_of_constants(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let active = self.active.clone()?;
        let root = place_root(&call.receiver)?;
        let mut names = Vec::new();
        crate::front::lower::idents(call.args.to_token_stream(), &mut names);
        let reads = names.iter().any(|name| active.contains(&name.to_string()));
        if !call.method.to_string().starts_with("sort") || active.contains(&root) || !reads {
            return None;
        }
        let (list, method, args, rt) = (&call.receiver, &call.method, &call.args, &self.runtime);
        let sorted = format_ident!("{}", self.renamer.fresh("sorted"));
        Some(parse_quote!(#list = #rt::constant({
            let mut #sorted = #list.to_vec();
            #sorted.#method(#args);
            #sorted
        })))
    }

    /// What is read through a reference that is an argument.
    pub(super) fn shared(&mut self, arg: &Expr) -> Expr {
        match self.alias(arg) {
            Some(place) => parse_quote!(&#place),
            None => self.written(arg),
        }
    }

    /// The variable of which a place may be a range, and where that begins and ends.
    pub(super) fn span(
        &mut self,
        place: &Expr,
        before: &mut Vec<Stmt>,
    ) -> (Expr, Option<Expr>, Expr) {
        let (whole, from, mut to) = match place {
            Expr::Index(index) if let Some((from, to)) = bounds(&index.index, &index.expr) => {
                before.extend(self.check(place));
                ((*index.expr).clone(), Some(from), to)
            }
            place => (place.clone(), None, parse_quote!(#place.len())),
        };
        self.hold(&mut to, before);
        (whole, from, to)
    }

    /// A loop that exchanges the elements of each pair of a list.
    fn exchanges(&mut self, place: &Expr, list: &TokenStream, before: &mut Vec<Stmt>) -> Expr {
        let (pairs, one, other) = (self.fresh("pairs"), self.fresh("one"), self.fresh("other"));
        before.push(parse_quote!(let #pairs: ::std::vec::Vec<(usize, usize)> = #list;));
        parse_quote!(for &(#one, #other) in #pairs.iter() { #place.swap(#one, #other); })
    }

    /// A loop that assigns each element.
    fn assigned(
        &mut self,
        name: Method,
        place: &Expr,
        (whole, from, to): (&Expr, Option<Expr>, &Expr),
        args: &[Expr],
        before: &mut Vec<Stmt>,
    ) -> Expr {
        let at = self.fresh("at");
        let from = from.unwrap_or(parse_quote!(0));
        let target = element(whole, &parse_quote!(#at));
        match name {
            Method::Fill => {
                let (value, given) = (self.fresh("value"), &args[0]);
                before.push(parse_quote!(let #value = #given;));
                parse_quote!(for #at in #from..#to { #target = #value.clone(); })
            }
            Method::CopyWithin => {
                let (source, i) = (self.fresh("source"), self.fresh("at"));
                let (range, mut to) = (&args[0], args[1].clone());
                before.push(parse_quote!(let #source = #place[#range].to_vec();));
                self.hold(&mut to, before);
                before.push(parse_quote!(::core::assert!(#to <= #place.len() - #source.len(), "dest is out of bounds");));
                parse_quote!(for #i in 0..#source.len() { #place[#to + #i] = #source[#i]; })
            }
            Method::SwapWithSlice => {
                let other = &args[0];
                let i = self.fresh("at");
                before.push(parse_quote!(::core::assert!(#place.len() == #other.len(), "destination and source slices have different lengths");));
                parse_quote!(for #i in 0..#place.len() { ::core::mem::swap(&mut #place[#i], &mut #other[#i]); })
            }
            name => {
                let (source, given, i) = (self.fresh("source"), &args[0], self.fresh("at"));
                let value: Expr = if name == Method::CopyFromSlice {
                    parse_quote!(#source[#i])
                } else {
                    parse_quote!(#source[#i].clone())
                };
                before.push(parse_quote!(let #source = #given;));
                before.push(parse_quote!(::core::assert!(#place.len() == #source.len(), "source and destination have different lengths");));
                parse_quote!(for #i in 0..#source.len() { #place[#i] = #value; })
            }
        }
    }
}

/// Whether it is a method that gives elements another order or other values, with as many arguments as it has.
fn sets_elements(method: Method, arguments: usize) -> bool {
    matches!(
        (method, arguments),
        (Method::Reverse, 0)
            | (Method::RotateLeft | Method::RotateRight, 1)
            | (
                Method::SortBy
                    | Method::SortUnstableBy
                    | Method::SortByKey
                    | Method::SortUnstableByKey
                    | Method::SortByCachedKey,
                1
            )
            | (
                Method::CopyFromSlice | Method::CloneFromSlice | Method::SwapWithSlice,
                1
            )
            | (Method::CopyWithin, 2)
            | (
                Method::SelectNthUnstableBy | Method::SelectNthUnstableByKey,
                2
            )
            | (Method::Fill, 1)
    )
}
