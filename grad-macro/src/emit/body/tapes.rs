//! Tapes: where values wait for the reverse sweep.

use super::Emitter;
use crate::ir::{Count, Factor, Kind, Tape, Value};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// How many floats, and how many other values, are on the stack where only rustc knows how many there will be.
const FEW: (usize, usize) = (256, 64);

/// Whether what is kept once may have a value before it is kept: rustc then knows its type from the start.
fn has_default(kind: &Kind) -> bool {
    kind.is_scalar() || *kind == Kind::Bool
}

impl Emitter<'_> {
    pub(super) fn push(&mut self, push: Value, x: Value, tape: Tape, out: &mut TokenStream) {
        let moves = self.f.moving.contains(&push) && self.bound.contains_key(&x);
        let x = if moves { self.value(x) } else { self.owned(x) };
        let name = self.names.tape(self.f, tape);
        let info = &self.f.tapes[tape.index()];
        out.extend(match (info.single, has_default(&info.kind)) {
            (true, true) => quote!(#name = #x;),
            (true, false) => quote!(#name = ::core::option::Option::Some(#x);),
            (false, _) => quote!(#name.push(#x);),
        });
    }

    pub(super) fn pop(&mut self, value: Value, tape: Tape, out: &mut TokenStream) {
        let rt = self.runtime.clone();
        let name = self.names.tape(self.f, tape);
        let info = &self.f.tapes[tape.index()];
        let expr = match (info.single, has_default(&info.kind)) {
            (true, true) => quote!(#name),
            (true, false) => quote!(#rt::private::kept(#name.take())),
            (false, _) => quote!(#name.pop()),
        };
        self.bind_to(value, expr, out);
    }

    pub(super) fn declare_tape(&mut self, tape: Tape, out: &mut TokenStream) {
        let rt = self.runtime.clone();
        let name = self.names.tape(self.f, tape);
        let info = &self.f.tapes[tape.index()];
        let init = match (info.single, &info.kind) {
            (true, kind) if kind.is_scalar() => self.literal(0.0, kind, false).0,
            (true, Kind::Bool) => quote!(false),
            (true, _) => quote!(::core::option::Option::None),
            (false, _) => match &info.count {
                Some(Count::Number(n)) if *n <= Count::ON_STACK => {
                    let n = Literal::usize_unsuffixed(*n);
                    quote!(#rt::private::ArrayTape::<_, #n>::new())
                }
                Some(Count::Number(n)) => {
                    let n = Literal::usize_unsuffixed(*n);
                    quote!(#rt::private::Tape::with_capacity(#n))
                }
                Some(Count::Parameter(n)) => {
                    let n = format_ident!("{}", n);
                    quote!(#rt::private::ConstTape::<_, #n>::with_capacity(#n))
                }
                Some(Count::Item(path)) => {
                    let path: TokenStream = path.parse().unwrap_or_default();
                    quote!(#rt::private::ConstTape::<_, { #rt::private::on_stack(#path as usize) }>::with_capacity(#path as usize))
                }
                Some(Count::About(factors)) => {
                    let n = self.about(factors, info.kind.is_scalar());
                    quote!(#rt::private::ConstTape::<_, #n>::with_capacity(0))
                }
                Some(Count::Iterator(code)) => {
                    let iter = self.f.code(*code).tokens.clone();
                    quote!(#rt::private::Tape::with_capacity(::core::iter::Iterator::size_hint(&#iter).0))
                }
                None => quote!(#rt::private::Tape::new()),
            },
        };
        out.extend(quote!(let mut #name = #init;));
    }

    /// Whether a tape has, or may have, memory of its own.
    pub(super) fn is_on_heap(&self, tape: Tape) -> bool {
        let info = &self.f.tapes[tape.index()];
        let on_stack = matches!(&info.count, Some(Count::Number(n)) if *n <= Count::ON_STACK);
        !info.single && !on_stack
    }

    /// How many values of a tape are on the stack, where there are about as many as this product.
    fn about(&self, factors: &[Factor], scalar: bool) -> TokenStream {
        let mut number = 1_usize;
        let mut items = Vec::new();
        for factor in factors {
            match factor {
                Factor::Number(n) => number = number.saturating_mul(*n),
                Factor::Item(item) => items.push(item),
                Factor::Parameter => {
                    let few = if scalar { FEW.0 } else { FEW.1 };
                    let few = Literal::usize_unsuffixed(few);
                    return quote!(#few);
                }
            }
        }
        if items.is_empty() {
            let number = Literal::usize_unsuffixed(number);
            return quote!(#number);
        }
        let number = Literal::usize_suffixed(number);
        let rt = &self.runtime;
        quote!({ #rt::private::on_stack(#number #(.saturating_mul(#items as usize))*) })
    }
}
