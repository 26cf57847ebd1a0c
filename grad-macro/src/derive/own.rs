//! A struct that is its own tangent.

use super::bounds::Bounds;
use super::input::Struct;
use super::operations::{component_values, impl_tangent, own_tangent};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// `Differentiable<Tangent = Self>` and `Tangent`.
pub(super) fn emit(item: &Struct) -> TokenStream {
    let site = Span::mixed_site();
    let runtime = &item.runtime;
    let name = &item.name;
    let bounds = Bounds::new(item);
    let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();

    let mut zeros = Vec::new();
    let mut retracts = Vec::new();
    let mut fits = Vec::new();
    for field in &item.fields {
        let member = &field.member;
        let point = quote_spanned!(field.start=> #runtime::Differentiable);
        let here = quote_spanned!(site=> &self.#member);
        let zero = field.call(&field.ty, &point, "zero_tangent", &here);
        let zero = own_tangent(item, field, "into_field", &zero);
        zeros.push(quote_spanned!(site=> #member: #zero));

        let step = own_tangent(item, field, "of", &quote_spanned!(site=> &__step.#member));
        let moved = quote_spanned!(site=> &mut self.#member, #step);
        retracts.push(field.call(&field.ty, &point, "retract", &moved));

        let tangent = own_tangent(
            item,
            field,
            "of",
            &quote_spanned!(site=> &__tangent.#member),
        );
        fits.push(field.call(
            &field.ty,
            &point,
            "fits",
            &quote_spanned!(site=> #here, #tangent),
        ));
    }

    let lints = &item.lints;
    let values = component_values(item);
    let tangent = impl_tangent(item, name, &bounds);
    quote_spanned! {site=>
        #[automatically_derived]
        #lints
        impl #impl_generics #runtime::Differentiable for #name #arguments #where_clause {
            type Tangent = Self;

            #[inline]
            fn zero_tangent(&self) -> Self {
                Self { #(#zeros,)* }
            }

            #[inline]
            fn retract(&mut self, __step: &Self) {
                #(#retracts;)*
            }

            #[inline]
            fn fits(&self, __tangent: &Self) -> ::core::primitive::bool {
                #(#fits)&&*
            }

            #values
        }

        #tangent
    }
}
