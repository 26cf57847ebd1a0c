//! The companion of a function whose derivative is a rule of the user's.

use super::items::{Items, Method};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

impl Items<'_> {
    /// The companion of a function with a rule of the user's.
    pub(super) fn ruled_companion(&self) -> Method {
        let rule = &self.args.vjp;
        let rt = &self.runtime;
        let names = self.names();
        let bar = self.output_bar();
        let types = self.slot_types();
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let mut params = vec![quote!(#seed: #bar)];
        let mut active = Vec::new();
        for (position, (param, ty)) in self.signature.params.iter().zip(&types).enumerate() {
            let slot = format_ident!("slot_{}", position);
            if param.active {
                params.push(quote!(#slot: #ty));
                active.push(slot);
            } else {
                params.push(quote!(_: #ty));
            }
        }
        let cotangents: Vec<Ident> = (0..active.len())
            .map(|i| format_ident!("cotangent_{}", i))
            .collect();
        let pattern = match &cotangents[..] {
            [one] => quote!(#one),
            many => quote!((#(#many,)*)),
        };
        let output = &self.signature.output;
        Method {
            name: "__vjp",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#bar, #(#types),*))),
            bounds: Vec::new(),
            body: quote! {
                let (#value, #pullback) = #rule(#(#names),*);
                (#value, move |#(#params),*| {
                    let #pattern = #pullback(#seed);
                    #(if let ::core::option::Option::Some(slot) = #active {
                        #rt::private::add_to(slot, &#cotangents);
                    })*
                })
            },
            hidden: true,
        }
    }

    /// Whether the rule `Self::f_vjp` of a method `f` has the name and so the form of the `vjp` that would be emitted beside it.
    pub(super) fn rule_is_the_vjp(&self) -> bool {
        let Some(rule) = &self.args.vjp else {
            return false;
        };
        let names: Vec<&Ident> = rule.segments.iter().map(|s| &s.ident).collect();
        let vjp = self.function_name("vjp");
        self.signature.in_impl
            && matches!(names[..], [owner, name] if owner == "Self" && *name == vjp)
    }
}
