//! `accumulate_grad`, which lends the caller's gradient to the companion.

use super::items::{Items, Method};
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    pub(super) fn accumulate(&self, scalar: bool) -> Method {
        let names = self.names();
        let rt = &self.runtime;
        let companion = self.sibling("__vjp");
        let g = self.gradient_type();
        let output = &self.signature.output;
        let unit = self.given_cotangent(self.unit(scalar));
        let one = self.signature.active().count() == 1;
        let target = self.free("gradient");
        let (value, pullback) = (self.free("value"), self.free("pullback"));
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
        let result = self.success(quote!(#value));
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
                let (#value, #pullback) = #call;
                #pullback(#unit, #(#slots),*);
                #result
            },
            hidden: false,
        }
    }
}
