//! Jacobians by rows: one reverse sweep for each component of the result.

use super::items::{Items, one_or_tuple};
use super::jacobian::{floats, numbered};
use super::lengths::Len;
use super::seeded::{PULLED, SEEDED};
use crate::ir::{Elem, Kind};
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    /// Whether the zero in the shape of the result is known before the result: it is an array, a vector or a matrix of so many floats.
    pub(super) fn has_known_zero(&self, rows: &Len) -> bool {
        let kind = &self.signature.output_info.kind;
        let plain = match kind {
            Kind::Matrix(_) => true,
            Kind::Sequence(_) => matches!(self.signature.output, syn::Type::Array(_)),
            _ => false,
        };
        let few = rows.number().is_some_and(|rows| (1..=32).contains(&rows));
        let mut elems = Vec::new();
        floats(kind, &mut elems);
        let known = elems
            .iter()
            .all(|elem| matches!(elem, Elem::F64 | Elem::F32));
        plain && few && known && self.has_seeded() && !self.args.is_ruled()
    }

    /// By rows, the first of which gives the value.
    pub(super) fn by_seeded_rows(&self, blocks: &[TokenStream]) -> TokenStream {
        let rt = &self.runtime;
        let args = self.copied();
        let (seeded, pulled) = (self.sibling(SEEDED), self.sibling(PULLED));
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let names = numbered("block", blocks.len());
        let [zero, value, row, rows, seed] =
            ["zero", "value", "row", "rows", "cotangent"].map(|name| self.free(name));
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let blocks_tuple = one_or_tuple(&names);
        let bar = self.output_bar();
        let given = quote!(#(#args,)* ::core::clone::Clone::clone(#seed), #(#slots),*);
        quote! {
            let #zero = <#bar as ::core::default::Default>::default();
            let #rows = #rt::Tangent::dim(&#zero);
            let mut #value = ::core::option::Option::None;
            #(let mut #gradients = #zeros;)*
            #(let mut #names: #blocks = #rt::private::Block::zeros(#rows, #rt::Tangent::dim(&#gradients));)*
            #rt::private::for_each_row(&#zero, |#row, #seed| {
                match #value {
                    ::core::option::Option::None => {
                        #value = ::core::option::Option::Some(#seeded(#given));
                    }
                    ::core::option::Option::Some(_) => #pulled(#given),
                }
                #(
                    #rt::private::set_row(&mut #names, #row, #rows, &#gradients);
                    #rt::Tangent::set_zero(&mut #gradients);
                )*
            });
            (#rt::private::kept(#value), #blocks_tuple)
        }
    }

    /// By rows, unless there are so many that `columns` are better: a row is as dear as two of them, and of the first one the pullback is there.
    pub(super) fn by_rows(
        &self,
        blocks: &[TokenStream],
        columns: Option<TokenStream>,
    ) -> TokenStream {
        let rt = &self.runtime;
        let args = self.copied();
        let companion = self.sibling("__vjp");
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let names = numbered("block", blocks.len());
        let [zero, value, pullback, first, row, rows, seed] = [
            "zero",
            "value",
            "pullback",
            "first",
            "row",
            "rows",
            "cotangent",
        ]
        .map(|name| self.free(name));
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let blocks_tuple = one_or_tuple(&names);
        let bar = self.output_bar();
        let columns = columns.map(|columns| {
            quote! {
                if 0 #(+ #rt::Tangent::dim(&#gradients))* < 2 * #rows {
                    ::core::mem::drop(#first);
                    return { #columns };
                }
            }
        });
        let call = quote!(#companion(#(#args),*));
        let given = self.given_cotangent(quote!(::core::clone::Clone::clone(#seed)));
        let again = if self.has_seeded() {
            let pulled = self.sibling(PULLED);
            quote!(#pulled(#(#args,)* #given, #(#slots),*);)
        } else {
            let again = self.again_tried(call.clone(), "vjp");
            quote! {
                let (_, #pullback) = #again;
                #pullback(#given, #(#slots),*);
            }
        };
        let call = self.tried(call, "vjp");
        let result = self.success(quote!((#value, #blocks_tuple)));
        quote! {
            let (#value, #pullback) = #call;
            let mut #first = ::core::option::Option::Some(#pullback);
            let #zero: #bar = #rt::private::zero_tangent(&#value);
            let #rows = #rt::Tangent::dim(&#zero);
            #(let mut #gradients = #zeros;)*
            #columns
            #(let mut #names: #blocks = #rt::private::Block::zeros(#rows, #rt::Tangent::dim(&#gradients));)*
            #rt::private::for_each_row(&#zero, |#row, #seed| {
                match #first.take() {
                    ::core::option::Option::Some(#pullback) => {
                        #pullback(#given, #(#slots),*);
                    }
                    ::core::option::Option::None => { #again }
                }
                #(
                    #rt::private::set_row(&mut #names, #row, #rows, &#gradients);
                    #rt::Tangent::set_zero(&mut #gradients);
                )*
            });
            #result
        }
    }
}
