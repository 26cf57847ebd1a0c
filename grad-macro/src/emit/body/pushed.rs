//! Calls with tangents, and the tangents of structs and of their parts.

use super::Emitter;
use super::calls::Companion;
use crate::emit::expr::{located, located_ends, member};
use crate::ir::{Code, Op, Value};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

impl Emitter<'_> {
    /// Binds the value of a call and its tangent.
    pub(super) fn pushed_call(
        &mut self,
        value: Value,
        code: Code,
        given: &[bool],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let count = given.iter().filter(|given| **given).count();
        let (args, dots) = args.split_at(args.len() - count);
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let slots: Vec<Ident> = (0..given.len())
            .map(|i| format_ident!("dot_{}", i, span = span))
            .collect();
        let mut tokens = self.companion_call(value, code, args, Companion::Tangents(&slots));
        let mut dots = dots.iter();
        let parts: Vec<TokenStream> = given
            .iter()
            .map(|given| match given.then(|| dots.next()).flatten() {
                Some(&dot) => {
                    let dot = located_ends(self.reference(dot), span);
                    quote_spanned!(span=> #rt::private::Along(#dot))
                }
                None => quote_spanned!(span=> #rt::private::Discard),
            })
            .collect();
        for (part, slot) in parts.iter().zip(&slots).rev() {
            tokens = quote_spanned!(span=> #rt::private::Direction::give(#part, |#slot| #tokens));
        }
        let name = self.names.value(self.f, value);
        let home = self.f.node(value).home;
        let nodes = &self.f.region(home).nodes;
        let tangent = nodes.iter().copied().find(|&v| {
            let node = self.f.node(v);
            node.op == Op::TangentOf && node.args[0] == value
        });
        match tangent {
            Some(tangent) => {
                let dot = self.names.value(self.f, tangent);
                out.extend(quote!(let (#name, #dot) = #tokens;));
                self.bound.insert(tangent, dot);
            }
            None => out.extend(quote!(let (#name, _) = #tokens;)),
        }
        if let Some(ty) = self.f.types.get(&value).cloned() {
            out.extend(quote!(let #name: #ty = #name;));
        }
        self.bound.insert(value, name);
    }
}

impl Emitter<'_> {
    /// The tangent of a struct, zero but for these fields.
    pub(in crate::emit) fn struct_tangent(
        &mut self,
        fields: &[String],
        args: &[Value],
    ) -> TokenStream {
        let rt = self.runtime.clone();
        let of = self.reference(args[0]);
        let dot = self.names.fresh("built_dot");
        let mut sets = TokenStream::new();
        for (field, &x) in fields.iter().zip(&args[1..]) {
            let (field, x) = (member(field), self.owned(x));
            sets.extend(quote!(#rt::private::SetField::set_field(&mut #dot.#field, #x);));
        }
        quote!({ let mut #dot = #rt::private::zero_tangent(#of); #sets #dot })
    }

    /// The tangent of a part, which may be a constant field.
    pub(in crate::emit) fn part_tangent(&mut self, args: &[Value]) -> TokenStream {
        let rt = self.runtime.clone();
        let (part, place) = (self.reference(args[0]), self.reference(args[1]));
        quote!(({
            use #rt::private::part_tangent::*;
            (&PartTangent(#part, #place)).tangent()
        }))
    }
}
