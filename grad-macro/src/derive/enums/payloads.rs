//! The payloads of the tangent by number, for functions that bind those of the point.

use super::Enum;
use crate::derive::bounds::Bounds;
use crate::ir::Payload;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::ext::IdentExt;

impl Enum {
    /// `PayloadAt<NUMBER>` for the tangent, for each payload. That of a constant one is there to be added to, and forgets what is added.
    pub(super) fn impl_payloads(&self, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
        let site = Span::mixed_site();
        let (runtime, lints) = (&self.item.runtime, &self.item.lints);
        let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
        let mut all = TokenStream::new();
        for variant in &self.variants {
            let parts = self.parts(variant, bounds);
            let (name, text) = (&variant.name, variant.name.unraw().to_string());
            for payload in &variant.payloads {
                let member = payload.member.to_token_stream().to_string();
                let number = Literal::u64_suffixed(Payload::number(&text, &member));
                let field = payload.active.map(|at| &self.item.fields[at]);
                let part = field
                    .and_then(|field| parts.iter().find(|part| std::ptr::eq(part.field, field)));
                let (ty, shared, changed) = match part {
                    Some(part) => {
                        let at = &part.tangent_member;
                        let other = (self.variants.len() > 1).then(|| {
                            quote_spanned! {site=>
                                __other => #runtime::private::payload::other_variant(
                                    #text,
                                    #runtime::private::payload::Variant::variant(__other),
                                ),
                            }
                        });
                        let found = quote_spanned! {site=>
                            match self {
                                Self::#name { #at: __part, .. } => __part,
                                #other
                            }
                        };
                        (part.field.tangent(runtime), found.clone(), found)
                    }
                    None => {
                        let constant = quote_spanned!(site=> #runtime::private::ConstantField);
                        (
                            constant.clone(),
                            quote_spanned!(site=> &#constant),
                            quote_spanned!(site=> #runtime::private::unstored(#constant)),
                        )
                    }
                };
                all.extend(quote_spanned! {site=>
                    #[automatically_derived]
                    #lints
                    impl #impl_generics #runtime::private::payload::PayloadAt<#number> for #tangent_name #arguments #where_clause {
                        type Part = #ty;

                        #[inline]
                        fn payload(&self) -> &Self::Part {
                            #shared
                        }

                        #[inline]
                        fn payload_mut(&mut self) -> &mut Self::Part {
                            #changed
                        }
                    }
                });
            }
        }
        all
    }
}
