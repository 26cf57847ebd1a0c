//! `accumulate_grad`: it lends the caller's gradient to the companion, or has both sweeps in one body where that saves passes over a loop or tapes.

use super::Emitter;
use super::items::{Items, Method};
use super::sweeps::broken;
use crate::diff::differentiate;
use crate::diff::reverse::{Adjoint, Form};
use crate::ir::{Function, Op};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// `function` is the graph of the function, if it has one and its result is a float.
    pub(super) fn accumulate(&self, scalar: bool, function: Option<&Function>) -> Method {
        let names = self.names();
        let rt = &self.runtime;
        let companion = self.sibling("__vjp");
        let g = self.gradient_type();
        let output = &self.signature.output;
        let unit = self.given_cotangent(self.unit(scalar));
        let one = self.signature.active().count() == 1;
        let target = self.free("gradient");
        let (value, pullback) = (self.free("value"), self.free("pullback"));
        let sweeps_in_one = function.and_then(|function| self.in_one_body(function));
        let slots = self.slot_arguments(|_, i| {
            let i = syn::Index::from(i);
            if one {
                quote!(&mut *#target)
            } else {
                quote!(&mut #target.#i)
            }
        });
        let checks: Vec<TokenStream> = self
            .signature
            .active()
            .enumerate()
            .filter(|(_, param)| !param.info.kind.is_scalar())
            .map(|(i, param)| {
                let text = param.ident.to_string();
                let name = &param.ident;
                let i = syn::Index::from(i);
                let place = if one {
                    quote!(&*#target)
                } else {
                    quote!(&#target.#i)
                };
                let x = if param.info.refs > 0 {
                    quote!(#name)
                } else {
                    quote!(&#name)
                };
                quote!(#rt::private::check_shape(#text, #x, #place);)
            })
            .collect();
        let call = self.tried(quote!(#companion(#(#names),*)), "vjp");
        let returned = self.success(quote!(#value));
        let sweeps = match sweeps_in_one {
            Some((f, adjoint)) => self.accumulating_body(&f, &adjoint, &slots),
            None => quote! {
                let (#value, #pullback) = #call;
                #pullback(#unit, #(#slots),*);
                #returned
            },
        };
        Method {
            name: "accumulate_grad",
            doc: format!(
                "The value of `{}`; its gradient is added into the last argument.",
                self.item.sig.ident
            ),
            extra: quote!(#target: &mut #g),
            output: self.wrapped(quote!(#output)),
            bounds: self.scalar_bounds(scalar),
            body: quote! {
                #(#checks)*
                #sweeps
            },
            hidden: false,
        }
    }

    /// The sweeps in one body, if loops become one pass there that are two in the companion, or need tapes, or calls one run of both sweeps.
    fn in_one_body(&self, function: &Function) -> Option<(Function, Adjoint)> {
        if !Work::of(function).any() {
            return None;
        }
        let (f, adjoint) = differentiate(function, Form::Accumulate);
        Work::of(&f)
            .is_less_than(Work::of(&self.pullback_form(function).0))
            .then_some((f, adjoint))
    }

    /// Both sweeps, which add into these slots.
    fn accumulating_body(
        &self,
        f: &Function,
        adjoint: &Adjoint,
        slots: &[TokenStream],
    ) -> TokenStream {
        let mut emitter = self.emitter(f, &[]);
        let (body, result) = self.both_sweeps(f, adjoint, &mut emitter);
        let mut lent = TokenStream::new();
        for (position, (ty, slot)) in self.slot_types().iter().zip(slots).enumerate() {
            if let Some(name) = emitter.slot(position as u32) {
                lent.extend(quote!(let mut #name: #ty = #slot;));
            }
        }
        lent.extend(self.completed(f, &mut emitter));
        quote!(#lent #body #result)
    }

    /// Both sweeps, one after the other, and the name of the value between them.
    pub(super) fn both_sweeps(
        &self,
        f: &Function,
        adjoint: &Adjoint,
        emitter: &mut Emitter<'_>,
    ) -> (TokenStream, Ident) {
        emitter.reclaims = true;
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        if !value.is_empty() {
            body.extend(quote!(let #result = #value;));
        }
        body.extend(emitter.region(adjoint.region));
        body.extend(emitter.given_back(&body));
        let items = &self.inner_items;
        let broken = broken(f);
        (quote!(#(#items)* #broken #body), result)
    }
}

/// What makes one form of the sweeps dearer than another.
#[derive(Clone, Copy)]
pub(super) struct Work {
    loops: usize,
    tapes: usize,
    /// Calls for values, pullbacks or cotangents.
    calls: usize,
}

impl Work {
    pub(super) fn of(f: &Function) -> Work {
        let mut work = Work {
            loops: 0,
            tapes: 0,
            calls: 0,
        };
        for &value in f.regions.iter().flat_map(|region| &region.nodes) {
            match f.node(value).op {
                Op::For(_) | Op::Loop(_) | Op::Repeated(_) => work.loops += 1,
                Op::DeclareTape(_) => work.tapes += 1,
                Op::Call(_) | Op::SeededCall(..) => work.calls += 1,
                _ => {}
            }
        }
        work
    }

    /// Whether there is anything that one form may have less of than another.
    pub(super) fn any(self) -> bool {
        self.loops + self.calls > 0
    }

    pub(super) fn is_less_than(self, other: Work) -> bool {
        self.loops < other.loops || self.tapes < other.tapes || self.calls < other.calls
    }
}
