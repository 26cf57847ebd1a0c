//! `accumulate_grad`: it lends the caller's gradient to the companion, or has both sweeps in one body where that saves tapes.

use super::items::{Items, Method};
use super::sweeps::broken;
use crate::diff::differentiate;
use crate::diff::reverse::{Adjoint, Form};
use crate::ir::{Function, Op};
use proc_macro2::TokenStream;
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
        let in_one_body = function.and_then(with_fewer_tapes);
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
        let sweeps = match in_one_body {
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

    /// Both sweeps, which add into these slots.
    fn accumulating_body(
        &self,
        f: &Function,
        adjoint: &Adjoint,
        slots: &[TokenStream],
    ) -> TokenStream {
        let mut emitter = self.emitter(f, &[]);
        emitter.reclaims = true;
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        body.extend(quote!(let #result = #value;));
        body.extend(emitter.region(adjoint.region));
        body.extend(emitter.given_back(&body));
        let mut lent = TokenStream::new();
        for (position, (ty, slot)) in self.slot_types().iter().zip(slots).enumerate() {
            if let Some(name) = emitter.slot(position as u32) {
                lent.extend(quote!(let mut #name: #ty = #slot;));
            }
        }
        lent.extend(self.completed(f, &mut emitter));
        let items = &self.inner_items;
        let broken = broken(f);
        quote!(#(#items)* #broken #lent #body #result)
    }
}

/// The sweeps in one body, if loops become one pass there that need tapes in the companion.
fn with_fewer_tapes(function: &Function) -> Option<(Function, Adjoint)> {
    let tapes = |f: &Function| {
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        nodes
            .filter(|&&v| matches!(f.node(v).op, Op::DeclareTape(_)))
            .count()
    };
    let (pulled, _) = differentiate(function, Form::Pullback);
    if tapes(&pulled) == 0 {
        return None;
    }
    let (f, adjoint) = differentiate(function, Form::Accumulate);
    (tapes(&f) < tapes(&pulled)).then_some((f, adjoint))
}
