//! Places: the variables of the graph, with the fields and the indices that lead into them.

use super::Emitter;
use crate::emit::expr::{Precedence, located, located_ends, member};
use crate::ir::{Kind, Mem, Payload, SOME, Step, Value};
use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

impl Emitter<'_> {
    /// A place in a variable, to read.
    pub(in crate::emit) fn mem_place(
        &mut self,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
    ) -> TokenStream {
        let name = self.names.mem(self.f, mem);
        self.steps(
            mem,
            quote!(#name),
            steps,
            indices,
            false,
            |place, index| quote!(#place[#index]),
        )
    }

    /// A place in a variable, to change; `by` is the value that asks for it.
    pub(super) fn mem_place_mut(
        &mut self,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
        by: Value,
    ) -> TokenStream {
        let name = self.names.mem(self.f, mem);
        let place = match steps.first() {
            Some(step) if self.f.mem(mem).slot.is_some() && !step.is_member() => {
                quote!((*#name))
            }
            _ => quote!(#name),
        };
        self.steps_mut(mem, place, steps, indices, by)
    }

    /// The parts of a place to change. An index operator of a type that only rustc knows must be one with a derivative; a part of a
    /// cotangent needs no `IndexMut`.
    pub(super) fn steps_mut(
        &mut self,
        mem: Mem,
        place: TokenStream,
        steps: &[Step],
        indices: &[Value],
        by: Value,
    ) -> TokenStream {
        let kinds = self.f.step_kinds(mem, steps);
        let span = self.span(by);
        let rt = located(self.runtime.clone(), span);
        let cotangent = self.f.mem(mem).cotangent;
        let mut position = 0;
        let unknown: Vec<bool> = steps
            .iter()
            .zip(&kinds)
            .filter(|(step, _)| **step == Step::Index)
            .map(|(_, kind)| *kind == Kind::Any)
            .collect();
        self.steps(mem, place, steps, indices, true, |place, index| {
            position += 1;
            if !unknown.get(position - 1).copied().unwrap_or(false) {
                return quote!(#place[#index]);
            }
            let place = located_ends(quote!(&mut #place), span);
            if cotangent {
                quote_spanned!(span=> (*#rt::private::element(#place, #index)))
            } else {
                let place = quote_spanned!(span=> #rt::private::indexed(#place, &#index));
                quote!(#place[#index])
            }
        })
    }

    fn steps(
        &mut self,
        mem: Mem,
        mut place: TokenStream,
        steps: &[Step],
        indices: &[Value],
        change: bool,
        mut indexed: impl FnMut(TokenStream, &TokenStream) -> TokenStream,
    ) -> TokenStream {
        let mut indices = indices.iter();
        for step in steps {
            match step {
                Step::Field(name) if name == SOME => {
                    let rt = &self.runtime;
                    place = if change {
                        quote!((*#rt::private::some_mut(&mut #place)))
                    } else {
                        quote!((*#rt::private::some(&#place)))
                    };
                }
                Step::Field(name) => {
                    if let Some(mut payload) = Payload::of_field(name) {
                        payload.of_tangent |= self.f.mem(mem).cotangent;
                        let borrow = change.then(|| quote!(mut));
                        place = self.payload(&payload, &quote!(&#borrow #place), change);
                    } else {
                        let member = member(name);
                        place = quote!(#place.#member);
                    }
                }
                Step::Index => {
                    if let Some(&index) = indices.next() {
                        let index = self.expr(index, Precedence::Unary);
                        place = indexed(place, &index);
                    }
                }
            }
        }
        place
    }

    /// The place of a payload of what `of` refers to: a value is taken apart by the user's path, and a tangent by the number of the payload.
    pub(in crate::emit) fn payload(
        &self,
        payload: &Payload,
        of: &TokenStream,
        change: bool,
    ) -> TokenStream {
        let rt = &self.runtime;
        if payload.of_tangent {
            let number = Literal::u64_suffixed(Payload::number(&payload.variant, &payload.member));
            let path = &self.f.code(payload.path).tokens;
            let span = path.to_token_stream().into_iter().last();
            let span = span.map_or_else(Span::call_site, |token| token.span());
            let rt = located(rt.clone(), span);
            let method = if change {
                quote_spanned!(span=> payload_mut)
            } else {
                quote_spanned!(span=> payload)
            };
            let of = located_ends(of.clone(), span);
            return quote_spanned!(span=> (*#rt::private::payload::#method::<#number, _>(#of)));
        }
        let path = &self.f.code(payload.path).tokens;
        let member = member(&payload.member);
        let of = if payload.unboxed {
            quote!({
                use #rt::private::payload::{OfBox as _, OfItself as _};
                (&#rt::private::payload::Unboxed(#of)).unboxed()
            })
        } else {
            of.clone()
        };
        quote! {
            (*match #of {
                #path { #member: __payload, .. } => __payload,
                #[allow(unreachable_patterns)]
                _ => #rt::private::payload::matched(),
            })
        }
    }

    pub(super) fn ends_in_range(&self, steps: &[Step], indices: &[Value]) -> bool {
        indices.last().is_some_and(|&i| self.f.is_range(i)) && steps.last() == Some(&Step::Index)
    }
}
