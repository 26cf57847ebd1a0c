//! `Tangent` for the tangent of an enum: the methods are those of the payloads, where both operands have the same variant.

use super::{Enum, Part};
use crate::derive::bounds::Bounds;
use crate::names::Method;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

impl Enum {
    pub(super) fn impl_tangent(&self, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
        let site = Span::mixed_site();
        let (runtime, lints) = (&self.item.runtime, &self.item.lints);
        let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
        let this = quote_spanned!(site=> Self);
        let own_scalar = quote_spanned!(site=> <Self as #runtime::Tangent>::Scalar);
        let alpha = || quote_spanned!(site=> __alpha);

        let dims = self.arms(&this, true, bounds, |_, parts| {
            let none = parts.is_empty().then(|| quote_spanned!(site=> 0));
            let dims = parts.iter().map(|part| part.dim(runtime));
            quote_spanned!(site=> #none #(#dims)+*)
        });
        let scales = self.arms(&this, true, bounds, |_, parts| {
            let scales = parts.iter().map(|part| {
                let (a, scale) = (&part.names[0], part.scalar(runtime, "of", alpha()));
                part.tangent_call(
                    runtime,
                    Method::ScaleMut.name(),
                    &quote_spanned!(site=> #a, #scale),
                )
            });
            quote_spanned!(site=> { #(#scales;)* })
        });
        let zeros = self.arms(&this, true, bounds, |_, parts| {
            let zeros = parts.iter().map(|part| {
                part.tangent_call(runtime, "set_zero", &part.names[0].to_token_stream())
            });
            quote_spanned!(site=> { #(#zeros;)* })
        });
        let vanish = self.arms(&this, true, bounds, |_, parts| {
            let yes = parts.is_empty().then_some(true);
            let vanish = parts.iter().map(|part| {
                part.tangent_call(runtime, "vanishes", &part.names[0].to_token_stream())
            });
            quote_spanned!(site=> #yes #(#vanish)&&*)
        });
        let writes = self.arms(&this, true, bounds, |_, parts| {
            sequence(runtime, parts, &|part, start| {
                let a = &part.names[0];
                let to = quote_spanned!(site=> &mut __out[#start..]);
                let to = part.scalar(runtime, "of_slice_mut", to);
                part.tangent_call(runtime, "write_to_slice", &quote_spanned!(site=> #a, #to))
            })
        });
        let reads = self.arms(&this, true, bounds, |_, parts| {
            sequence(runtime, parts, &|part, start| {
                let a = &part.names[0];
                let from = quote_spanned!(site=> &__from[#start..]);
                let from = part.scalar(runtime, "of_slice", from);
                part.tangent_call(
                    runtime,
                    "read_from_slice",
                    &quote_spanned!(site=> #a, #from),
                )
            })
        });
        let axpys = self.arms_of_pairs(
            (&this, true),
            &this,
            bounds,
            |parts| {
                let axpys = parts.iter().map(|part| {
                    let [a, b] = &part.names;
                    let scale = part.scalar(runtime, "of", alpha());
                    part.tangent_call(
                        runtime,
                        Method::Axpy.name(),
                        &quote_spanned!(site=> #a, #scale, #b),
                    )
                });
                quote_spanned!(site=> { #(#axpys;)* })
            },
            &self.different(Method::Axpy.name()),
        );
        let dots = self.arms_of_pairs(
            (&this, true),
            &this,
            bounds,
            |parts| {
                let zero = parts
                    .is_empty()
                    .then(|| quote_spanned!(site=> #runtime::private::lit::<#own_scalar>(0.0)));
                let dots = parts.iter().map(|part| {
                    let [a, b] = &part.names;
                    let dot = part.tangent_call(
                        runtime,
                        Method::Dot.name(),
                        &quote_spanned!(site=> #a, #b),
                    );
                    part.scalar(runtime, "into_scalar", dot)
                });
                quote_spanned!(site=> #zero #(#dots)+*)
            },
            &self.different(Method::Dot.name()),
        );
        let no = quote_spanned!(site=> { let _ = (__a, __b); false });
        let shapes = self.arms_of_pairs(
            (&this, true),
            &this,
            bounds,
            |parts| {
                let yes = parts.is_empty().then_some(true);
                let shapes = parts.iter().map(|part| {
                    let [a, b] = &part.names;
                    part.tangent_call(runtime, "same_shape", &quote_spanned!(site=> #a, #b))
                });
                quote_spanned!(site=> #yes #(#shapes)&&*)
            },
            &no,
        );
        let scalar = &bounds.scalar;
        let variants = self.names_of_variants(&tangent_name.to_token_stream(), bounds);
        quote_spanned! {site=>
            #[automatically_derived]
            #lints
            impl #impl_generics #runtime::Tangent for #tangent_name #arguments #where_clause {
                type Scalar = #scalar;

                #[inline]
                fn dim(&self) -> ::core::primitive::usize {
                    match self { #dims }
                }

                #[inline]
                fn axpy(&mut self, __alpha: #own_scalar, __other: &Self) {
                    match (self, __other) { #axpys }
                }

                #[inline]
                fn scale_mut(&mut self, __alpha: #own_scalar) {
                    match self { #scales }
                }

                #[inline]
                fn set_zero(&mut self) {
                    match self { #zeros }
                }

                #[inline]
                fn dot(&self, __other: &Self) -> #own_scalar {
                    match (self, __other) { #dots }
                }

                #[inline]
                fn write_to_slice(&self, __out: &mut [#own_scalar]) {
                    match self { #writes }
                }

                #[inline]
                fn read_from_slice(&mut self, __from: &[#own_scalar]) {
                    match self { #reads }
                }

                #[inline]
                fn vanishes(&self) -> ::core::primitive::bool {
                    match self { #vanish }
                }

                #[inline]
                fn same_shape(&self, __other: &Self) -> ::core::primitive::bool {
                    match (self, __other) { #shapes }
                }
            }

            #variants
        }
    }
}

impl Part<'_> {
    fn dim(&self, runtime: &TokenStream) -> TokenStream {
        let a = &self.names[0];
        // What is bound of a tangent to change is a mutable reference.
        self.tangent_call(runtime, "dim", &quote_spanned!(Span::mixed_site()=> &*#a))
    }
}

/// Statements over consecutive pieces of a slice, one for each payload.
fn sequence(
    runtime: &TokenStream,
    parts: &[Part<'_>],
    one: &dyn Fn(&Part<'_>, &TokenStream) -> TokenStream,
) -> TokenStream {
    let site = Span::mixed_site();
    let mut all = TokenStream::new();
    let mut start = TokenStream::new();
    for (position, part) in parts.iter().enumerate() {
        let statement = one(part, &start);
        all.extend(quote_spanned!(site=> #statement;));
        if position + 1 < parts.len() {
            let dim = part.dim(runtime);
            all.extend(if position == 0 {
                quote_spanned!(site=> let __start = #dim;)
            } else {
                quote_spanned!(site=> let __start = __start + #dim;)
            });
        }
        start = quote_spanned!(site=> __start);
    }
    quote_spanned!(site=> { #all })
}
