//! Places: the variables of the graph, with the fields and the indices that lead into them.

use super::Emitter;
use crate::emit::expr::{Precedence, located, located_ends, member};
use crate::ir::{Kind, Mem, Op, Payload, SOME, Step, Value};
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
        let cotangent = self.f.mem(mem).cotangent;
        let kinds = self.f.step_kinds(mem, steps);
        for (position, (step, kind)) in steps.iter().zip(&kinds).enumerate() {
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
                        let in_tangent = match (cotangent, position) {
                            (false, _) => InTangent::No,
                            (true, 0) => InTangent::Whole,
                            (true, _) => InTangent::Part,
                        };
                        place = self.field(&place, (name, kind), in_tangent, change);
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

    /// A field of a place of this kind. That of a part of a tangent may be one of a constant, and in a tuple `()` stands for a constant.
    fn field(
        &self,
        place: &TokenStream,
        (name, of): (&str, &Kind),
        in_tangent: InTangent,
        change: bool,
    ) -> TokenStream {
        let member = member(name);
        let rt = &self.runtime;
        let borrow = change.then(|| quote!(mut));
        match in_tangent {
            InTangent::Part if has_a_name_of_its_own(name) => match change {
                true => quote!((*#rt::private::field_mut!(#place, #member))),
                false => quote!((*#rt::private::field!(#place, #member))),
            },
            InTangent::Part | InTangent::Whole if is_number(name) && of.may_hold(name) => {
                let method = match change {
                    true => quote!(component_mut),
                    false => quote!(component),
                };
                quote!((*#rt::private::Component::#method(&#borrow #place.#member)))
            }
            _ => quote!(#place.#member),
        }
    }

    /// A field of a place in a tangent.
    pub(super) fn part_of_tangent(
        &self,
        place: &TokenStream,
        name: &str,
        is_part: bool,
    ) -> TokenStream {
        let in_tangent = match is_part {
            true => InTangent::Part,
            false => InTangent::Whole,
        };
        self.field(place, (name, &Kind::Any), in_tangent, false)
    }

    /// A field of a value, with the place of the value.
    pub(in crate::emit) fn field_of(
        &self,
        place: &TokenStream,
        of: Value,
        name: &str,
    ) -> TokenStream {
        self.field(place, (name, self.f.kind(of)), self.in_tangent(of), false)
    }

    /// Whether a value is a tangent that is lent, or a part of one.
    fn in_tangent(&self, value: Value) -> InTangent {
        let mut root = value;
        while matches!(self.f.node(root).op, Op::Field(_) | Op::Index) {
            root = self.f.node(root).args[0];
        }
        match self.f.node(root).op {
            Op::Param(position) if self.f.params[position as usize].is_tangent => match root {
                root if root == value => InTangent::Whole,
                _ => InTangent::Part,
            },
            Op::Load(mem, _) if self.f.mem(mem).cotangent => InTangent::Whole,
            Op::TangentOf => InTangent::Whole,
            _ => InTangent::No,
        }
    }

    pub(super) fn ends_in_range(&self, steps: &[Step], indices: &[Value]) -> bool {
        indices.last().is_some_and(|&i| self.f.is_range(i)) && steps.last() == Some(&Step::Index)
    }
}

/// Whether something is a tangent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum InTangent {
    No,
    Whole,
    /// A part of one, which may be that of a constant.
    Part,
}

fn is_number(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a field has a name that a constant field does not have anyway: a number, or the name of a component.
fn has_a_name_of_its_own(name: &str) -> bool {
    let known = [
        "x",
        "y",
        "z",
        "w",
        "a",
        "b",
        "i",
        "j",
        "k",
        "re",
        "im",
        "coords",
        "vector",
        "rotation",
        "translation",
        "start",
        "end",
    ];
    !is_number(name) && !known.contains(&name)
}
