//! The companions of `jacobian` and `value_and_jacobian`.

use super::{Items, Method, Pull};
use crate::emit::items::one_or_tuple;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    pub(super) fn nested_jacobians(&self) -> [Method; 4] {
        [
            self.pull_of_jacobian(false),
            self.push_of_jacobian(false),
            self.pull_of_jacobian(true),
            self.push_of_jacobian(true),
        ]
    }

    /// What `jacobian` gives, or `value_and_jacobian`, and its tangent.
    fn types_of_jacobian(&self, with_value: bool) -> (TokenStream, TokenStream) {
        let (ty, _) = self.jacobian_type();
        if !with_value {
            return (ty.clone(), ty);
        }
        let (output, bar) = (&self.signature.output, self.output_bar());
        (quote!((#output, #ty)), quote!((#bar, #ty)))
    }

    /// ⟨J̄, J⟩ is the sum of ⟨J̄ₖ, J eₖ⟩ over the columns, and that of ⟨eᵢ, J J̄ᵢ⟩ over the rows: the second order runs once for each of
    /// them, in the direction of the column or in that which the row of the cotangent is. The cotangent of the value is in the first run.
    fn pull_of_jacobian(&self, with_value: bool) -> Method {
        let types = self.slot_types();
        let (mut params, active) = self.slots("slot", &types);
        for (param, slot) in self.signature.params.iter().zip(&mut params) {
            if param.active {
                *slot = quote!(mut #slot);
            }
        }
        let (output, bar) = self.types_of_jacobian(with_value);
        let names = self.numbered("block_bar", active.len());
        let [value_bar, value_seed] = ["value_bar", "given_to_value"].map(|name| self.free(name));
        let pattern = one_or_tuple(&names);
        let (pattern, seed) = if with_value {
            (
                quote!((#value_seed, #pattern)),
                quote!(::core::option::Option::Some(#value_seed)),
            )
        } else {
            (pattern, quote!(::core::option::Option::None))
        };
        let sweeps = if self.jacobian_by_rows() {
            self.pull_rows(&names, &active)
        } else {
            self.pull_columns(&names, &active)
        };
        let bar_of_value = self.output_bar();
        let pull = Pull {
            pattern,
            bar,
            params,
            types,
            body: quote! {
                let mut #value_bar: ::core::option::Option<#bar_of_value> = #seed;
                #(let mut #names = #names;)*
                #sweeps
            },
        };
        let (name, public) = if with_value {
            ("differentiable_value_and_jacobian", "value_and_jacobian")
        } else {
            ("differentiable_jacobian", "jacobian")
        };
        let (public, again) = (self.by_reference(public), self.copied());
        Method {
            bounds: self.copies(false),
            ..self.pulled(name, &output, quote!(#public(#(#again),*)), &pull)
        }
    }

    fn pull_columns(&self, blocks: &[Ident], slots: &[Ident]) -> TokenStream {
        let rt = &self.runtime;
        let zeros = self.zeros();
        let [direction, column, value_dot, cotangent] =
            ["direction", "column", "value_dot", "cotangent"].map(|name| self.free(name));
        let sweeps = blocks
            .iter()
            .zip(&zeros)
            .enumerate()
            .map(|(i, (block, zero))| {
                let directions = self.kept_arguments(|k, by_reference| {
                    (k == i).then(|| {
                        if by_reference {
                            quote!(#direction)
                        } else {
                            quote!(::core::clone::Clone::clone(#direction))
                        }
                    })
                });
                let run = self.pull_at(
                    &directions,
                    slots,
                    &quote!(#rt::private::column_at(&mut #block, #column, &#value_dot)),
                    &value_dot,
                    &cotangent,
                );
                quote! {
                    let mut #column = 0;
                    #rt::private::for_each_direction(&#zero, |#direction| {
                        #run
                        #column += 1;
                    });
                }
            });
        quote!(#(#sweeps)*)
    }

    fn pull_rows(&self, blocks: &[Ident], slots: &[Ident]) -> TokenStream {
        let rt = &self.runtime;
        let zeros = self.zeros();
        let rows = self.numbered("row", blocks.len());
        let [row, value_dot, cotangent] =
            ["row", "value_dot", "cotangent"].map(|name| self.free(name));
        let directions = self.kept_arguments(|k, by_reference| {
            let part = &rows[k];
            Some(if by_reference {
                quote!(&#part)
            } else {
                quote!(#part)
            })
        });
        let run = self.pull_at(
            &directions,
            slots,
            &quote!(#rt::private::unit(#rt::private::lines::zero_like(&#value_dot), #row)),
            &value_dot,
            &cotangent,
        );
        let Some(first) = blocks.first() else {
            return TokenStream::new();
        };
        quote! {
            for #row in 0..#rt::private::rows_of(&#first) {
                #(let #rows = #rt::private::row_at(&mut #blocks, #row, #zeros);)*
                #run
            }
        }
    }

    /// One run of the second order, and its pullback at a cotangent that may name the tangent of the value.
    fn pull_at(
        &self,
        directions: &[TokenStream],
        slots: &[Ident],
        at: &TokenStream,
        value_dot: &Ident,
        cotangent: &Ident,
    ) -> TokenStream {
        let rt = &self.runtime;
        let second = self.by_reference("__hvp");
        let (again, none) = (self.copied(), self.no_slots());
        let [pullback, value_bar] = ["pullback", "value_bar"].map(|name| self.free(name));
        let call = self.again_tried(quote!(#second(#(#again,)* #(#directions),*)), "hvp");
        let mut at_slot = slots.iter();
        let lent = self.signature.params.iter().map(|param| {
            match param.active.then(|| at_slot.next()).flatten() {
                Some(slot) => quote!(#slot.as_deref_mut()),
                None => quote!(::core::option::Option::None),
            }
        });
        let seed = self.given_cotangent(quote!(#cotangent));
        let seed_dot = self.given_cotangent(quote!(#value_bar.take().unwrap_or_else(|| {
            #rt::private::lines::zero_like(&#value_dot)
        })));
        quote! {
            let (_, #value_dot, #pullback) = #call;
            let #cotangent = #at;
            #pullback(#seed, #seed_dot, #(#none,)* #(#lent),*);
        }
    }

    /// The tangent row by row: that of a gradient with the cotangent of the row.
    fn push_of_jacobian(&self, with_value: bool) -> Method {
        let rt = &self.runtime;
        let (first, second) = (self.by_reference("__jvp"), self.by_reference("__hvp"));
        let (params, active) = self.slots("dot", &self.direction_types());
        let along = self.kept_along(&active);
        let mut at = active.iter();
        let given = self.signature.params.iter().map(|param| {
            let dot = param.active.then(|| at.next()).flatten();
            dot.map_or_else(|| quote!(::core::option::Option::None), |dot| quote!(#dot))
        });
        let given: Vec<TokenStream> = given.collect();
        let again = self.copied();
        let types = self.block_types();
        let blocks = self.numbered("block", types.len());
        let dots = self.numbered("block_dot", types.len());
        let (gradients, tangents, zeros) =
            (self.gradient_names(), self.tangent_names(), self.zeros());
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let dot_slots = self.dot_slots(&tangents);
        let [value, value_dot, zero, row, rows, seed, pullback] = [
            "value",
            "value_dot",
            "zero",
            "row",
            "rows",
            "cotangent",
            "pullback",
        ]
        .map(|name| self.free(name));
        let once = self.tried(quote!(#first(#(#again,)* #(#given),*)), "jvp");
        let run = self.again_tried(quote!(#second(#(#again,)* #(#along),*)), "hvp");
        let unit = self.given_cotangent(quote!(::core::clone::Clone::clone(#seed)));
        let no_tangent = self.given_cotangent(quote!(::core::clone::Clone::clone(&#zero)));
        let body = quote! {
            let (#value, #value_dot) = #once;
            let #zero = #rt::private::lines::zero_like(&#value_dot);
            let #rows = #rt::Tangent::dim(&#zero);
            #(let mut #blocks: #types = #rt::private::Block::zeros(#rows, #rt::Tangent::dim(&#zeros));)*
            #(let mut #dots: #types = #rt::private::Block::zeros(#rows, #rt::Tangent::dim(&#zeros));)*
            #rt::private::for_each_row(&#zero, |#row, #seed| {
                #(let mut #gradients = #zeros;)*
                #(let mut #tangents = #zeros;)*
                let (_, _, #pullback) = #run;
                #pullback(#unit, #no_tangent, #(#slots,)* #(#dot_slots),*);
                #(#rt::private::set_row(&mut #blocks, #row, #rows, &#gradients);)*
                #(#rt::private::set_row(&mut #dots, #row, #rows, &#tangents);)*
            });
        };
        let (j, dot) = (one_or_tuple(&blocks), one_or_tuple(&dots));
        let (name, result) = if with_value {
            (
                "differentiable_jvp_of_value_and_jacobian",
                (quote!((#value, #j)), quote!((#value_dot, #dot))),
            )
        } else {
            ("differentiable_jvp_of_jacobian", (j, dot))
        };
        let (output, bar) = self.types_of_jacobian(with_value);
        Method {
            bounds: self.copies(false),
            ..self.pushed_along(
                name,
                quote!(#(#params),*),
                (&output, &bar),
                &body,
                (&result.0, &result.1),
            )
        }
    }
}
