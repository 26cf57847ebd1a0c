//! `Differentiable` for an enum.

use super::Enum;
use crate::derive::bounds::Bounds;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

impl Enum {
    pub(super) fn impl_differentiable(&self, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
        let site = Span::mixed_site();
        let (name, runtime, lints) = (&self.item.name, &self.item.runtime, &self.item.lints);
        let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
        let this = quote_spanned!(site=> Self);
        let tangent = tangent_name.to_token_stream();

        let zeros = self.arms(&this, false, bounds, |variant, parts| {
            let variant = &variant.name;
            let members = parts.iter().map(|part| &part.tangent_member);
            let zeros = parts.iter().map(|part| {
                let x = &part.names[0];
                part.point_call(runtime, "zero_tangent", &x.to_token_stream())
            });
            quote_spanned!(site=> #tangent_name::#variant { #(#members: #zeros,)* })
        });
        let retracts = self.arms_of_pairs(
            (&this, false),
            &tangent,
            bounds,
            |parts| {
                let moved = parts.iter().map(|part| {
                    let [a, b] = &part.names;
                    part.point_call(runtime, "retract", &quote_spanned!(site=> #a, #b))
                });
                quote_spanned!(site=> { #(#moved;)* })
            },
            &self.different("retract"),
        );
        let no = quote_spanned!(site=> { let _ = (__a, __b); false });
        let fits = self.arms_of_pairs(
            (&this, false),
            &tangent,
            bounds,
            |parts| {
                let yes = parts.is_empty().then_some(true);
                let fits = parts.iter().map(|part| {
                    let [a, b] = &part.names;
                    part.point_call(runtime, "fits", &quote_spanned!(site=> #a, #b))
                });
                quote_spanned!(site=> #yes #(#fits)&&*)
            },
            &no,
        );
        let values = self.arms(&this, false, bounds, |_, parts| {
            let values = parts.iter().map(|part| {
                let x = &part.names[0];
                part.point_call(
                    runtime,
                    "component_values",
                    &quote_spanned!(site=> #x, __values),
                )
            });
            quote_spanned!(site=> { #(#values;)* })
        });
        let variants = self.names_of_variants(&name.to_token_stream(), bounds);
        quote_spanned! {site=>
            #[automatically_derived]
            #lints
            impl #impl_generics #runtime::Differentiable for #name #arguments #where_clause {
                type Tangent = #tangent_name #arguments;

                #[inline]
                fn zero_tangent(&self) -> Self::Tangent {
                    match self { #zeros }
                }

                #[inline]
                fn retract(&mut self, __step: &Self::Tangent) {
                    match (self, __step) { #retracts }
                }

                #[inline]
                fn fits(&self, __tangent: &Self::Tangent) -> ::core::primitive::bool {
                    match (self, __tangent) { #fits }
                }

                fn component_values(
                    &self,
                    __values: &mut ::std::vec::Vec<::core::option::Option<::core::primitive::f64>>,
                ) {
                    match self { #values }
                }
            }

            #variants
        }
    }

    /// The name of the variant that a point or a tangent has, for messages.
    pub(super) fn names_of_variants(&self, of: &TokenStream, bounds: &Bounds) -> TokenStream {
        let site = Span::mixed_site();
        let (runtime, lints) = (&self.item.runtime, &self.item.lints);
        let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
        let variants = self.variants.iter().map(|variant| &variant.name);
        let texts = self.variants.iter().map(|variant| variant.name.to_string());
        quote_spanned! {site=>
            #[automatically_derived]
            #lints
            impl #impl_generics #runtime::private::payload::Variant for #of #arguments #where_clause {
                fn variant(&self) -> &'static ::core::primitive::str {
                    match self { #(Self::#variants { .. } => #texts,)* }
                }
            }
        }
    }
}
