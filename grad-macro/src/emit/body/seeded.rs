//! Calls with the cotangent of the result, which is known before them.

use super::Emitter;
use super::exclusive::slot;
use crate::emit::companion::{of_function, with_pullback, with_tangents};
use crate::emit::expr::{located, located_ends};
use crate::ir::{Code, Lend, Value, lent_indices};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

impl Emitter<'_> {
    /// A call of one run of both sweeps; it gives the value or not.
    pub(super) fn seeded_call(
        &mut self,
        value: Value,
        code: Code,
        (lends, gives): (&[Lend], bool),
        out: &mut TokenStream,
    ) {
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let node = self.f.node(value).clone();
        let (args, rest) = node
            .args
            .split_at(node.args.len() - 1 - lent_indices(lends));
        let callee = self.f.code(code).callee.clone();
        let steep = self.f.steep.contains(&value);
        let guarded = self.f.guarded.contains(&value);

        let cotangent = located_ends(self.owned(rest[0]), span);
        let (mut before, mut seed) = (TokenStream::new(), cotangent);
        let guard = guarded.then(|| {
            let name = self.names.fresh("seed");
            let cotangent = std::mem::replace(&mut seed, quote!(#name));
            (name, cotangent)
        });
        let factor = steep.then(|| {
            let (finite, factor) = (self.names.fresh("finite"), self.names.fresh("factor"));
            let cotangent = std::mem::replace(&mut seed, quote!(#finite));
            before.extend(
                quote_spanned!(span=> let (#finite, #factor) = #rt::private::steep(#cotangent);),
            );
            factor
        });

        let call = self.call(code, args, false, &[]);
        let slots: Vec<Ident> = (0..lends.len()).map(|i| slot(i, span)).collect();
        let given = slots.iter().map(|slot| quote!(#slot));
        let given: Vec<TokenStream> = [seed].into_iter().chain(given).collect();
        let mode = if gives { "seeded" } else { "pulled" };
        let mut tokens = with_tangents(call.clone(), &callee, mode, &given);
        let mut indices = rest[1..].iter().copied();
        let parts = lends
            .iter()
            .map(|lend| self.lent(lend, &mut indices, factor.as_ref(), value));
        let parts: Vec<TokenStream> = parts.collect();
        for (part, slot) in parts.iter().zip(&slots).rev() {
            tokens = quote_spanned!(span=> #rt::private::Accumulator::lend(#part, |#slot| #tokens));
        }
        if factor.is_some() {
            tokens = quote!({ #before #tokens });
        }
        if let Some((name, cotangent)) = guard {
            let otherwise = gives.then(|| {
                let both = with_pullback(call.clone(), &callee, &rt);
                match of_function(&call, &callee) {
                    Some(function) => self.value_alone((value, args), &function, &both),
                    None => quote!(#both.0),
                }
            });
            tokens = quote!({
                let #name = #cotangent;
                if #rt::private::vanishes(&#name) { #otherwise } else { #tokens }
            });
        }
        if gives {
            let name = self.names.value(self.f, value);
            let ty = self.f.types.get(&value).map(|ty| quote!(: #ty));
            out.extend(quote!(let #name #ty = #tokens;));
            self.bound.insert(value, name);
        } else {
            out.extend(quote!(#tokens;));
        }
    }
}
