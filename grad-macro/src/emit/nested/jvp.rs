//! The companions of `jvp`.

use super::Pull;
use crate::emit::items::{Items, Method, one_or_tuple};
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    /// The pullback of `jvp`, from the cotangents of the value and of its tangent.
    pub(super) fn pull_of_jvp(&self) -> Method {
        let rt = &self.runtime;
        let second = self.sibling("__hvp");
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let types = self.slot_types();
        let (params, _) = self.slots("slot", &types);
        let slots = self.passed_slots("slot");
        let names = self.names();
        let [value, value_dot, pullback, direction, slot, seed, seed_dot] = [
            "value",
            "value_dot",
            "pullback",
            "direction",
            "slot",
            "cotangent",
            "cotangent_dot",
        ]
        .map(|name| self.free(name));
        let given = self.kept_owned(&direction);
        let parts = self.numbered("part", self.signature.active().count());
        let mut at = parts.iter();
        let direction_slots = self.signature.params.iter().map(|param| {
            let part = param.active.then(|| at.next()).flatten();
            match part {
                Some(part) if param.is_slice() => quote!(#part.map(|#part| &mut #part[..])),
                Some(part) => quote!(#part),
                None => quote!(::core::option::Option::None),
            }
        });
        let direction_slots: Vec<TokenStream> = direction_slots.collect();
        let absent = parts.iter().map(|_| quote!(::core::option::Option::None));
        let absent = one_or_tuple(&absent.collect::<Vec<_>>());
        let some = parts
            .iter()
            .map(|part| quote!(::core::option::Option::Some(#part)));
        let some = one_or_tuple(&some.collect::<Vec<_>>());
        let pattern = one_or_tuple(&parts);
        let both = quote!((#value, #value_dot));
        let result = match self.signature.wrapper {
            None => both,
            Some(_) => quote!(#rt::private::tried_jvp(#both)),
        };
        let (mut params, mut types) = (params, types);
        let slot_type = quote!(::core::option::Option<&mut #g>);
        params.push(quote!(#slot: #slot_type));
        types.push(slot_type);
        let (a, b) = (
            self.given_cotangent(quote!(#seed_dot)),
            self.given_cotangent(quote!(#seed)),
        );
        let pull = Pull {
            pattern: quote!((#seed, #seed_dot)),
            bar: quote!((#bar, #bar)),
            params,
            types,
            body: quote! {
                let #pattern = match #slot {
                    ::core::option::Option::Some(#pattern) => #some,
                    ::core::option::Option::None => #absent,
                };
                #pullback(#a, #b, #(#direction_slots,)* #(#slots),*);
            },
        };
        let method = self.pulled(
            "differentiable_jvp",
            &quote!((#output, #bar)),
            result,
            &pull,
        );
        let body = &method.body;
        Method {
            extra: quote!(#direction: #g),
            body: quote! {
                let (#value, #value_dot, #pullback) = #second(#(#names,)* #(#given),*);
                #body
            },
            ..method
        }
    }

    /// The tangent of `jvp`: its second part is linear in the direction, and its derivative by the point is taken row by row.
    pub(super) fn push_of_jvp(&self) -> Method {
        let rt = &self.runtime;
        let (first, second) = (self.by_reference("__jvp"), self.by_reference("__hvp"));
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let (params, active) = self.slots("dot", &self.direction_types());
        let (again, names) = (self.copied(), self.passed());
        let [
            direction,
            direction_dot,
            value,
            value_dot,
            tangent,
            tangent_dot,
            by_point,
            unit,
            pullback,
        ] = [
            "direction",
            "direction_dot",
            "value",
            "value_dot",
            "tangent",
            "tangent_dot",
            "by_point",
            "unit",
            "pullback",
        ]
        .map(|name| self.free(name));
        let mut at = active.iter();
        let along_point: Vec<TokenStream> = self
            .signature
            .params
            .iter()
            .map(|param| match param.active.then(|| at.next()).flatten() {
                Some(dot) => quote!(#dot),
                None => quote!(::core::option::Option::None),
            })
            .collect();
        let along_direction = self.directions(&direction);
        let along_its_tangent = self.directions(&direction_dot);
        let given = self.kept_owned(&quote::format_ident!("{}", self.free("moved")));
        let moved = self.free("moved");
        let (zeros, rows) = (self.zeros(), self.gradient_names());
        let none = self.no_slots();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let sum = self.along_rows(&rows, &active);
        let along = self.tried(quote!(#first(#(#again,)* #(#along_direction),*)), "jvp");
        let at = self.again_tried(quote!(#first(#(#again,)* #(#along_point),*)), "jvp");
        let run = self.again_tried(quote!(#second(#(#again,)* #(#given),*)), "hvp");
        let further = self.again_tried(quote!(#first(#(#again,)* #(#along_its_tangent),*)), "jvp");
        let last = self.again_tried(quote!(#first(#(#names,)* #(#along_point),*)), "jvp");
        let (a, b) = (
            self.given_cotangent(quote!(#unit)),
            self.given_cotangent(quote!(#tangent_dot)),
        );
        let body = quote! {
            let (_, #tangent) = #along;
            let mut #by_point = #rt::private::push_by_rows(&#at.0, |#unit| {
                #(let mut #rows = #zeros;)*
                let #moved = ::core::clone::Clone::clone(&#direction);
                let (_, _, #pullback) = #run;
                let #tangent_dot = #rt::private::lines::zero_like(&#unit);
                #pullback(#a, #b, #(#none,)* #(#slots),*);
                #sum
            });
            if let ::core::option::Option::Some(#direction_dot) = #direction_dot {
                let (_, #tangent_dot) = #further;
                #rt::private::add_to(&mut #by_point, &#tangent_dot);
            }
            let (#value, #value_dot) = #last;
        };
        Method {
            bounds: self.copies(false),
            ..self.pushed_along(
                "differentiable_jvp_of_jvp",
                quote!(
                    #direction: #g, #(#params,)* #direction_dot: ::core::option::Option<&#g>
                ),
                (&quote!((#output, #bar)), &quote!((#bar, #bar))),
                &body,
                (
                    &quote!((#value, #tangent)),
                    &quote!((#value_dot, #by_point)),
                ),
            )
        }
    }
}
