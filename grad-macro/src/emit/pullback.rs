//! The public functions that are thin over the companion.

use super::items::{Items, Method, one_or_tuple};
use super::workspace::WITH_WORKSPACE;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// The zero gradient of each active argument.
    pub(super) fn zeros(&self) -> Vec<TokenStream> {
        let rt = &self.runtime;
        self.signature
            .active()
            .map(|param| {
                let name = &param.ident;
                if param.info.kind.is_scalar() {
                    let ty = self.tangent(param);
                    quote!(#rt::private::lit::<#ty>(0.0))
                } else if param.info.refs > 0 {
                    quote!(#rt::private::zero_tangent(#name))
                } else {
                    quote!(#rt::private::zero_tangent(&#name))
                }
            })
            .collect()
    }

    pub(super) fn gradient_names(&self) -> Vec<Ident> {
        self.signature
            .active()
            .map(|param| {
                let name = param.ident.to_string();
                self.free(&format!("{}_bar", name.trim_start_matches("r#")))
            })
            .collect()
    }

    /// The arguments for the slots of the pullback: `Some(&mut x_bar)`, `None`.
    pub(super) fn slot_arguments(
        &self,
        place: impl Fn(&Ident, usize) -> TokenStream,
    ) -> Vec<TokenStream> {
        let mut gradients = self.gradient_names().into_iter().enumerate();
        self.signature
            .params
            .iter()
            .map(|param| {
                if !param.active {
                    return quote!(::core::option::Option::None);
                }
                match gradients.next() {
                    Some((i, name)) => {
                        let place = place(&name, i);
                        quote!(::core::option::Option::Some(#place))
                    }
                    None => quote!(::core::option::Option::None),
                }
            })
            .collect()
    }

    pub(super) fn vjp(&self) -> Method {
        let names = self.names();
        let companion = self.sibling("__vjp");
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let g = self.gradient_type();
        let bar = self.output_bar();
        let output = &self.signature.output;
        let result = one_or_tuple(&gradients);
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let call = self.tried(quote!(#companion(#(#names),*)), "vjp");
        let captures = self.plus_captures();
        let given = self.given_cotangent(quote!(#seed));
        let both = self.success(quote!((#value, move |#seed: #bar| {
            #pullback(#given, #(#slots),*);
            #result
        })));
        Method {
            name: "vjp",
            doc: format!(
                "The value of `{}` and its pullback, from a cotangent of the result to the cotangents of the active arguments.",
                self.item.sig.ident
            ),
            extra: TokenStream::new(),
            output: self.wrapped(quote!((#output, impl ::core::ops::FnOnce(#bar) -> #g #captures))),
            bounds: Vec::new(),
            body: quote! {
                #(let mut #gradients = #zeros;)*
                let (#value, #pullback) = #call;
                #both
            },
            hidden: false,
        }
    }

    /// Bounds that rustc checks at the call only, for a result whose type may or may not be a float.
    pub(super) fn scalar_bounds(&self, known: bool) -> Vec<TokenStream> {
        if known {
            return Vec::new();
        }
        let rt = &self.runtime;
        let output = &self.signature.output;
        let bar = self.output_bar();
        vec![quote!(for<'__scalar> #output: #rt::private::ScalarResult<'__scalar, #bar>)]
    }

    pub(super) fn unit(&self, known: bool) -> TokenStream {
        let rt = &self.runtime;
        let output = &self.signature.output;
        let bar = self.output_bar();
        if let Some(unit) = self.unit_beside_changes("1.0") {
            unit
        } else if known {
            quote!(#rt::private::lit::<#output>(1.0))
        } else {
            quote!(<#output as #rt::private::ScalarResult<'_, #bar>>::unit())
        }
    }

    pub(super) fn value_and_grad_by_pullback(&self, scalar: bool) -> Method {
        let names = self.names();
        let companion = self.sibling("__vjp");
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let g = self.gradient_type();
        let output = &self.signature.output;
        let unit = self.given_cotangent(self.unit(scalar));
        let result = one_or_tuple(&gradients);
        let (value, pullback) = (self.free("value"), self.free("pullback"));
        let call = self.tried(quote!(#companion(#(#names),*)), "vjp");
        let both = self.success(quote!((#value, #result)));
        Method {
            name: "value_and_grad",
            doc: format!("The value and the gradient of `{}`.", self.item.sig.ident),
            extra: TokenStream::new(),
            output: self.wrapped(quote!((#output, #g))),
            bounds: self.scalar_bounds(scalar),
            body: quote! {
                #(let mut #gradients = #zeros;)*
                let (#value, #pullback) = #call;
                #pullback(#unit, #(#slots),*);
                #both
            },
            hidden: false,
        }
    }

    pub(super) fn grad(&self, scalar: bool) -> Method {
        let names = self.names();
        let both = self.sibling("value_and_grad");
        Method {
            name: "grad",
            doc: format!("The gradient of `{}`.", self.item.sig.ident),
            extra: TokenStream::new(),
            output: self.wrapped(self.gradient_type()),
            bounds: self.scalar_bounds(scalar),
            body: self.part(quote!(#both(#(#names),*)), 1),
            hidden: false,
        }
    }

    /// What says of a function whose result is no float that it has no gradient, where one is asked for.
    pub(super) fn no_gradient(&self) -> [Method; 4] {
        let g = self.gradient_type();
        ["grad", "value_and_grad", "accumulate_grad", WITH_WORKSPACE].map(|name| Method {
            name,
            doc: String::new(),
            extra: match name {
                "accumulate_grad" | WITH_WORKSPACE => quote!(_: &mut #g),
                _ => TokenStream::new(),
            },
            output: match name {
                "grad" => g.clone(),
                _ => quote!(::core::primitive::bool),
            },
            bounds: self.scalar_bounds(false),
            body: quote!(::core::unreachable!()),
            hidden: true,
        })
    }
}
