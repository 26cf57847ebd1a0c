//! Methods that put in or take out elements of a `Vec`: exchanges of neighbours, `push` and `pop`.

use super::Aliases;
use super::walk::{bounds, in_block};
use crate::front::syntax::strip;
use crate::names::Method;
use quote::quote;
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

impl Aliases<'_> {
    /// `stack.pop().unwrap()`
    pub(super) fn popped(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let Expr::MethodCall(inner) = strip(&call.receiver) else {
            return None;
        };
        if inner.method != Method::Pop || !inner.args.is_empty() {
            return None;
        }
        let mut place = self.receiver(&inner.receiver)?;
        let mut out = Vec::new();
        self.freeze(&mut place, &mut out);
        let taken = self.fresh("taken");
        out.push(parse_quote!(let #taken = #place[#place.len() - 1];));
        out.push(parse_quote!(#place.pop();));
        Some(parse_quote!({ #(#out)* #taken }))
    }

    /// A method that removes elements and gives them.
    pub(super) fn removed(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let name = call.method.to_string();
        let known = matches!(
            (Method::named(&name), call.args.len()),
            (Method::Pop, 0)
                | (
                    Method::Remove | Method::SwapRemove | Method::Drain | Method::SplitOff,
                    1
                )
        );
        if !known {
            return None;
        }
        let mut place = self.receiver(&call.receiver)?;
        let mut out = Vec::new();
        self.freeze(&mut place, &mut out);
        if name == Method::Pop {
            let taken = self.fresh("taken");
            let popped = parse_quote!(if #place.is_empty() { None } else {
                let #taken = #place[#place.len() - 1];
                #place.pop();
                Some(#taken)
            });
            return Some(in_block(out, popped));
        }
        let taken = self.fresh("taken");
        match Method::named(&name) {
            Method::Drain => {
                let range = self.written(&call.args[0]);
                let (mut from, mut to) = bounds(&range, &place)?;
                self.hold(&mut from, &mut out);
                self.hold(&mut to, &mut out);
                out.push(parse_quote!(let #taken = #place[#from..#to].to_vec();));
                self.take_out(&place, &from, &to, &mut out);
                Some(parse_quote!(({ #(#out)* #taken }).into_iter()))
            }
            Method::SplitOff => {
                let mut from = self.written(&call.args[0]);
                self.hold(&mut from, &mut out);
                out.push(parse_quote!(let #taken = #place[#from..].to_vec();));
                out.push(self.pops(&place, &parse_quote!(#from..#place.len())));
                Some(in_block(out, parse_quote!(#taken)))
            }
            _ => {
                let mut at = self.written(&call.args[0]);
                self.hold(&mut at, &mut out);
                out.push(parse_quote!(let #taken = #place[#at];));
                if name == Method::Remove {
                    let next = parse_quote!(#at + 1);
                    self.take_out(&place, &at, &next, &mut out);
                } else {
                    out.push(parse_quote!(#place.swap(#at, #place.len() - 1);));
                    out.push(parse_quote!(#place.pop();));
                }
                Some(in_block(out, parse_quote!(#taken)))
            }
        }
    }

    /// Moves what is behind a range in front of it, and removes the range from the end.
    fn take_out(&mut self, place: &Expr, from: &Expr, to: &Expr, out: &mut Vec<Stmt>) {
        let at = self.fresh("at");
        out.push(
            parse_quote!(for #at in #to..#place.len() { #place.swap(#at, #at - (#to - #from)); }),
        );
        out.push(self.pops(place, &parse_quote!(#from..#to)));
    }

    /// A `pop` for each item of a range.
    fn pops(&mut self, place: &Expr, range: &Expr) -> Stmt {
        parse_quote!(for _ in #range { #place.pop(); })
    }

    /// A method call that puts in or takes out elements, and whose value is dropped.
    pub(super) fn removing(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let name = call.method.to_string();
        let known = matches!(
            (Method::named(&name), call.args.len()),
            (Method::Pop | Method::Clear, 0)
                | (
                    Method::Remove | Method::SwapRemove | Method::Drain | Method::SplitOff,
                    1
                )
                | (Method::Dedup, 0)
                | (
                    Method::Truncate
                        | Method::Retain
                        | Method::Append
                        | Method::DedupBy
                        | Method::DedupByKey,
                    1
                )
                | (Method::Insert | Method::Resize, 2)
        );
        if !known {
            return None;
        }
        let mut place = self.receiver(&call.receiver)?;
        let mut out = Vec::new();
        self.freeze(&mut place, &mut out);
        let mut args: Vec<Expr> = Vec::new();
        for arg in &call.args {
            let arg = match Method::named(&name) {
                Method::Append => {
                    let mut other = self.referenced(arg)?;
                    self.freeze(&mut other, &mut out);
                    other
                }
                _ => self.written(arg),
            };
            args.push(arg);
        }
        match Method::named(&name) {
            Method::Pop => {
                return Some(in_block(
                    out,
                    parse_quote!(if !#place.is_empty() { #place.pop(); }),
                ));
            }
            Method::Clear => {
                let all = self.pops(&place, &parse_quote!(0..#place.len()));
                out.push(all);
            }
            Method::Truncate => {
                let all = self.pops(&place, &{
                    let count = &args[0];
                    parse_quote!(#count..#place.len())
                });
                out.push(all);
            }
            Method::Drain => {
                let (mut from, mut to) = bounds(&args[0], &place)?;
                self.hold(&mut from, &mut out);
                self.hold(&mut to, &mut out);
                out.push(parse_quote!(::core::assert!(#from <= #to && #to <= #place.len(), "the range to drain is out of bounds");));
                self.take_out(&place, &from, &to, &mut out);
            }
            Method::SplitOff | Method::Remove | Method::SwapRemove => {
                let at = &mut args[0];
                self.hold(at, &mut out);
                let (at, place) = (&*at, &place);
                if name == Method::SplitOff {
                    out.push(parse_quote!(::core::assert!(#at <= #place.len(), "the index to split at is out of bounds");));
                    let all = self.pops(place, &parse_quote!(#at..#place.len()));
                    out.push(all);
                } else {
                    out.push(parse_quote!(::core::assert!(#at < #place.len(), "the index to remove is out of bounds");));
                    if name == Method::Remove {
                        self.take_out(place, at, &parse_quote!(#at + 1), &mut out);
                    } else {
                        out.push(parse_quote!(#place.swap(#at, #place.len() - 1);));
                        out.push(parse_quote!(#place.pop();));
                    }
                }
            }
            Method::Insert => {
                let (value, i) = (self.fresh("value"), self.fresh("at"));
                let (at, given) = args.split_first_mut()?;
                self.hold(at, &mut out);
                let given = &given[0];
                out.push(parse_quote!(let #value = #given;));
                out.push(parse_quote!(::core::assert!(#at <= #place.len(), "the index to insert at is out of bounds");));
                out.push(parse_quote!(#place.push(#value);));
                out.push(parse_quote!(for #i in (#at + 1..#place.len()).rev() { #place.swap(#i, #i - 1); }));
            }
            Method::Resize => {
                let value = self.fresh("value");
                let (count, given) = args.split_first_mut()?;
                self.hold(count, &mut out);
                let given = &given[0];
                out.push(parse_quote!(let #value = #given;));
                let all = self.pops(&place, &parse_quote!(#count..#place.len()));
                out.push(all);
                out.push(
                    parse_quote!(for _ in #place.len()..#count { #place.push(#value.clone()); }),
                );
            }
            Method::Append => {
                let other = &args[0];
                let taken = self.fresh("taken");
                out.push(parse_quote!(let #taken = #other.to_vec();));
                let all = self.pops(other, &parse_quote!(0..#other.len()));
                out.push(all);
                out.push(parse_quote!(#place.extend(#taken);));
            }
            _ => {
                let (rt, method, kept) = (&self.runtime, &call.method, self.renamer.fresh("kept"));
                let (kept, to, at) = (
                    quote::format_ident!("{kept}"),
                    quote::format_ident!("{}", self.renamer.fresh("to")),
                    quote::format_ident!("{}", self.renamer.fresh("at")),
                );
                let list = quote!(#rt::constant(#rt::private::exchanges::#method(&#place[..] #(, #args)*)));
                out.push(parse_quote!(let #kept: ::std::vec::Vec<usize> = #list;));
                out.push(parse_quote!(for (#to, #at) in #kept.iter().enumerate() { #place.swap(#to, *#at); }));
                let all = self.pops(&place, &parse_quote!(#kept.len()..#place.len()));
                out.push(all);
            }
        }
        let last = match out.pop() {
            Some(Stmt::Expr(last, _)) => last,
            _ => return None,
        };
        Some(in_block(out, last))
    }
}
