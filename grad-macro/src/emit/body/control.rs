//! Branches and loops.

use super::Emitter;
use super::covers::Covered;
use crate::front::syntax::strip;
use crate::ir::{Code, ForLoop, Region, Value};
use crate::names::iterators::{self, Stage};
use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::quote;
use syn::Expr;

impl Emitter<'_> {
    pub(super) fn branch(&mut self, condition: Value, a: Region, b: Region, out: &mut TokenStream) {
        let cond = self.value(condition);
        let then_branch = self.region(a);
        let else_branch = self.region(b);
        match (then_branch.is_empty(), else_branch.is_empty()) {
            (true, true) => {}
            (false, true) => out.extend(quote!(if #cond { #then_branch })),
            (true, false) => out.extend(quote!(if !(#cond) { #else_branch })),
            (false, false) => out.extend(quote!(if #cond { #then_branch } else { #else_branch })),
        }
    }

    pub(super) fn match_arms(
        &mut self,
        value: Value,
        code: Code,
        arms: &[(Code, Region)],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        if self.f.is_block(code, arms) {
            let body = self.region(arms[0].1);
            if !body.is_empty() {
                out.extend(quote!({ #body }));
            }
            return;
        }
        let (args, guards) = self.f.match_args(arms, args);
        let scrutinee = self.code(code, args);
        let number = self.count(value);
        let mut tokens = TokenStream::new();
        for (i, ((pattern, region), guard)) in arms.iter().zip(guards).enumerate() {
            let pattern = self.code(*pattern, guard);
            let body = self.region(*region);
            let i = number.is_some().then(|| Literal::usize_suffixed(i));
            tokens.extend(quote!(#pattern => { #body #i }));
        }
        let scrutinee = match syn::parse2::<syn::Expr>(scrutinee.clone()) {
            Ok(syn::Expr::Struct(_)) => quote!((#scrutinee)),
            _ => scrutinee,
        };
        match number {
            Some(name) => out.extend(quote!(let #name = match #scrutinee { #tokens };)),
            None => out.extend(quote!(match #scrutinee { #tokens })),
        }
    }

    /// The arm that the forward sweep took, by its number.
    pub(super) fn match_again(&mut self, number: Value, arms: &[Region], out: &mut TokenStream) {
        let number = self.value(number);
        let mut tokens = TokenStream::new();
        for (i, region) in arms.iter().enumerate() {
            let body = self.region(*region);
            let last = i + 1 == arms.len();
            let i = Literal::usize_unsuffixed(i);
            tokens.extend(if last {
                quote!(_ => { #body })
            } else {
                quote!(#i => { #body })
            });
        }
        out.extend(quote!(match #number { #tokens }));
    }

    pub(super) fn for_loop(&mut self, value: Value, spec: &ForLoop, out: &mut TokenStream) {
        let pattern = self.f.code(spec.pattern).tokens.clone();
        let iter = self.f.code(spec.iter).tokens.clone();
        let iter = unparenthesise(iter);
        let iter = if spec.backwards {
            self.backwards(&iter)
        } else {
            iter
        };
        let count = self.count(value);
        let body = self.region(spec.body);
        let (start, step) = counter(count.as_ref());
        let Covered {
            checks,
            unless_empty,
            body,
        } = self.covered(spec, body);
        let walk = quote!(#checks for #pattern in #iter { #step #body });
        out.extend(match unless_empty {
            Some(runs) => quote!(#start if #runs { #walk }),
            None => quote!(#start #walk),
        });
    }

    /// What a loop walks, from its end.
    fn backwards(&self, iter: &TokenStream) -> TokenStream {
        // Steps are walked from their end by the standard library where the length is a `usize` alone.
        if let Ok(Expr::MethodCall(call)) = syn::parse2::<Expr>(iter.clone())
            && iterators::stage_of(&call) == Some(Stage::StepBy)
            && let Expr::Range(range) = strip(&call.receiver)
        {
            let (rt, args) = (&self.runtime, &call.args);
            return quote!(#rt::private::steps_back(#range, #args));
        }
        quote!(::core::iter::Iterator::rev(#iter))
    }

    pub(super) fn endless_loop(&mut self, value: Value, body: Region, out: &mut TokenStream) {
        let count = self.count(value);
        let body = self.region(body);
        let (start, step) = counter(count.as_ref());
        out.extend(quote!(#start loop { #step #body }));
    }

    /// A loop in reverse, as often as the forward loop ran.
    pub(super) fn repeated(&mut self, count: Value, body: Region, out: &mut TokenStream) {
        let count = self.value(count);
        let body = self.region(body);
        if !body.is_empty() {
            out.extend(quote!(for _ in 0..#count { #body }));
        }
    }

    fn count(&mut self, value: Value) -> Option<Ident> {
        self.used_counts.contains(&value).then(|| {
            let name = self.names.value(self.f, value);
            self.bound.insert(value, name.clone());
            name
        })
    }
}

fn counter(name: Option<&Ident>) -> (TokenStream, TokenStream) {
    match name {
        Some(name) => (quote!(let mut #name = 0_usize;), quote!(#name += 1;)),
        None => (TokenStream::new(), TokenStream::new()),
    }
}

/// `(a..b)` as the iterator of a `for` needs no parentheses.
fn unparenthesise(tokens: TokenStream) -> TokenStream {
    let mut iter = tokens.clone().into_iter();
    if let (Some(TokenTree::Group(group)), None) = (iter.next(), iter.next())
        && group.delimiter() == Delimiter::Parenthesis
    {
        return group.stream();
    }
    tokens
}
