//! The tangent enum, and what every type of the kind has: `Clone`, `Debug` and `PartialEq`.

use super::{Enum, Shape};
use crate::derive::bounds::Bounds;
use crate::derive::separate::{unused_parameters, where_fields};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::ext::IdentExt;

impl Enum {
    pub(super) fn definition(&self, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
        let site = Span::mixed_site();
        let item = &self.item;
        let (vis, runtime, lints) = (&item.vis, &item.runtime, &item.lints);
        let unused = unused_parameters(item);
        let first = &item.fields[0];
        let variants = self.variants.iter().map(|variant| {
            let parts = self.parts(variant, bounds);
            let types = parts.iter().map(|part| {
                let field = part.field;
                if !unused.is_empty() && std::ptr::eq(field, first) {
                    let ty = &field.ty;
                    let head = quote_spanned!(field.start=> <#ty as #runtime::private::FieldTangent<#unused>>);
                    return quote_spanned!(field.end=> #head::Tangent);
                }
                field.tangent(runtime)
            });
            let name = &variant.name;
            let doc = format!("The tangent of the variant `{}`.", name.unraw());
            let payloads = match variant.style {
                _ if parts.is_empty() => TokenStream::new(),
                Shape::Named => {
                    let members = parts.iter().map(|part| &part.tangent_member);
                    let docs = parts
                        .iter()
                        .map(|part| format!("The tangent of the payload `{}`.", part.field.label()));
                    quote_spanned!(site=> { #(#[doc = #docs] #members: #types,)* })
                }
                Shape::Tuple | Shape::Unit => quote_spanned!(site=> (#(#types,)*)),
            };
            quote_spanned!(site=> #[doc = #doc] #name #payloads)
        });
        let name = &item.name;
        let doc = format!(
            "The tangent of [`{name}`]: its gradients and steps, with the same variants and the tangents of the active payloads. Constant payloads have none."
        );
        let generics = &bounds.generics;
        let where_clause = &generics.where_clause;
        let private = bounds
            .may_name_private
            .then(|| quote_spanned!(site=> #[allow(private_bounds)]));
        quote_spanned! {site=>
            #[doc = #doc]
            #lints
            #private
            #vis enum #tangent_name #generics #where_clause { #(#variants,)* }
        }
    }

    /// `Clone`, and `Debug` and `PartialEq` where the tangents of all payloads have them.
    pub(super) fn impl_standard(&self, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
        let site = Span::mixed_site();
        let item = &self.item;
        let lints = &item.lints;
        let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
        let this = quote_spanned!(site=> Self);

        let clones = self.arms(&this, true, bounds, |variant, parts| {
            let name = &variant.name;
            let members = parts.iter().map(|part| &part.tangent_member);
            let names = parts.iter().map(|part| &part.names[0]);
            quote_spanned!(site=> Self::#name { #(#members: ::core::clone::Clone::clone(#names),)* })
        });

        let debug_trait = quote_spanned!(site=> ::core::fmt::Debug);
        let debug_generics = where_fields(item, bounds, &debug_trait);
        let debug_where = &debug_generics.where_clause;
        let formatted = self.arms(&this, true, bounds, |variant, parts| {
            let text = variant.name.unraw().to_string();
            let names = parts.iter().map(|part| &part.names[0]);
            match variant.style {
                _ if parts.is_empty() => {
                    quote_spanned!(site=> ::core::fmt::Formatter::write_str(__formatter, #text))
                }
                Shape::Named => {
                    let labels = parts.iter().map(|part| part.field.label());
                    quote_spanned! {site=>
                        ::core::fmt::Formatter::debug_struct(__formatter, #text)
                            #(.field(#labels, #names))*
                            .finish()
                    }
                }
                Shape::Tuple | Shape::Unit => quote_spanned! {site=>
                    ::core::fmt::Formatter::debug_tuple(__formatter, #text)
                        #(.field(#names))*
                        .finish()
                },
            }
        });

        let eq_trait = quote_spanned!(site=> ::core::cmp::PartialEq);
        let eq_generics = where_fields(item, bounds, &eq_trait);
        let eq_where = &eq_generics.where_clause;
        let no = quote_spanned!(site=> { let _ = (__a, __b); false });
        let equal = self.arms_of_pairs(
            (&this, true),
            &this,
            bounds,
            |parts| {
                let ([a, b], yes) = (names(parts), parts.is_empty().then_some(true));
                quote_spanned!(site=> #yes #(::core::cmp::PartialEq::eq(#a, #b))&&*)
            },
            &no,
        );
        quote_spanned! {site=>
            #[automatically_derived]
            #lints
            impl #impl_generics ::core::clone::Clone for #tangent_name #arguments #where_clause {
                #[inline]
                fn clone(&self) -> Self {
                    match self { #clones }
                }
            }

            #[automatically_derived]
            #lints
            impl #impl_generics #debug_trait for #tangent_name #arguments #debug_where {
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match self { #formatted }
                }
            }

            #[automatically_derived]
            #lints
            impl #impl_generics #eq_trait for #tangent_name #arguments #eq_where {
                #[inline]
                fn eq(&self, __other: &Self) -> ::core::primitive::bool {
                    match (self, __other) { #equal }
                }
            }
        }
    }
}

fn names<'a>(parts: &'a [super::Part<'_>]) -> [Vec<&'a Ident>; 2] {
    [0, 1].map(|which| parts.iter().map(|part| &part.names[which]).collect())
}
