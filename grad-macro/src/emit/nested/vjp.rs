//! The companions of what `vjp` gives: the value, and what the pullback makes of a cotangent w.
//!
//! A caller that writes `let (v, pull) = g::vjp(x);` and `pull(w)` calls both (`front/pullbacks.rs`).

use super::{Items, Method, Pull};
use crate::emit::items::one_or_tuple;
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    pub(super) fn nested_vjp(&self) -> [Method; 4] {
        let [pull, push] = self.value_of_vjp();
        [pull, push, self.pull_of_pulled(), self.push_of_pulled()]
    }

    /// The companions of the function itself by another name, which `name = ..` leaves as it is.
    fn value_of_vjp(&self) -> [Method; 2] {
        let (first, forward) = (self.sibling("__vjp"), self.sibling("__jvp"));
        let (names, slots) = (self.names(), self.slot_types());
        let (output, bar) = (self.value_output(), self.value_bar());
        let (params, active) = self.slots("dot", &self.direction_types());
        let mut at = active.iter();
        let given = self.signature.params.iter().map(|param| {
            let dot = param.active.then(|| at.next()).flatten();
            dot.map_or_else(|| quote!(::core::option::Option::None), |dot| quote!(#dot))
        });
        let given: Vec<TokenStream> = given.collect();
        let captures = self.plus_captures();
        let method = |name, extra, output, body| Method {
            name,
            doc: String::new(),
            extra,
            output,
            bounds: Vec::new(),
            body,
            hidden: true,
        };
        [
            method(
                "differentiable_value_of_vjp",
                TokenStream::new(),
                quote!((#output, impl ::core::ops::FnOnce(#bar, #(#slots),*) #captures)),
                quote!(#first(#(#names),*)),
            ),
            method(
                "differentiable_jvp_of_value_of_vjp",
                quote!(#(#params),*),
                quote!((#output, #bar)),
                quote!(#forward(#(#names,)* #(#given),*)),
            ),
        ]
    }

    /// ⟨g, Jᵀw⟩ is ⟨Jg, w⟩: the cotangent of w is the tangent of the value in the direction g, and that of the arguments the pullback of w
    /// there.
    fn pull_of_pulled(&self) -> Method {
        let rt = &self.runtime;
        let (public, second) = (self.by_reference("vjp"), self.by_reference("__hvp"));
        let (g, bar) = (self.gradient_type(), self.output_bar());
        let mut types = self.slot_types();
        let (mut params, _) = self.slots("slot", &types);
        let (slots, none) = (self.passed_slots("slot"), self.no_slots());
        let [seed, along, pullback, value_dot, slot, zero] = [
            "cotangent",
            "pulled",
            "pullback",
            "value_dot",
            "slot",
            "zero",
        ]
        .map(|name| self.free(name));
        let slot_type = quote!(::core::option::Option<&mut #bar>);
        params.push(quote!(#slot: #slot_type));
        types.push(slot_type);
        let given = self.kept_direction(&seed);
        let (again, names) = (self.copied(), self.passed());
        let call = self.again_tried(quote!(#second(#(#names,)* #(#given),*)), "hvp");
        let (w, none_of_w) = (
            self.given_cotangent(quote!(#along)),
            self.given_cotangent(quote!(#zero)),
        );
        let pull = Pull {
            pattern: quote!(#seed),
            bar: g.clone(),
            params,
            types,
            body: quote! {
                let (_, #value_dot, #pullback) = #call;
                if let ::core::option::Option::Some(#slot) = #slot {
                    #rt::private::add_to(#slot, &#value_dot);
                }
                let #zero = #rt::private::lines::zero_like(&#along);
                #pullback(#w, #none_of_w, #(#none,)* #(#slots),*);
            },
        };
        let copy = quote!(::core::clone::Clone::clone(&#along));
        let result = match self.signature.wrapper {
            None => quote!(#public(#(#again),*).1(#copy)),
            Some(_) => {
                quote!(#rt::private::Outcome::with(#public(#(#again),*), |__parts| __parts.1(#copy)))
            }
        };
        Method {
            extra: quote!(#along: #bar),
            bounds: self.copies(false),
            ..self.pulled("differentiable_pulled_by_vjp", &g, result, &pull)
        }
    }

    fn push_of_pulled(&self) -> Method {
        let rt = &self.runtime;
        let second = self.sibling("__hvp");
        let (g, bar) = (self.gradient_type(), self.output_bar());
        let (params, active) = self.slots("dot", &self.direction_types());
        let given = self.kept_along(&active);
        let names = self.names();
        let (gradients, tangents, zeros) =
            (self.gradient_names(), self.tangent_names(), self.zeros());
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let dot_slots = self.dot_slots(&tangents);
        let [along, along_dot, pullback] =
            ["pulled", "pulled_dot", "pullback"].map(|name| self.free(name));
        let call = self.tried(quote!(#second(#(#names,)* #(#given),*)), "hvp");
        let (w, w_dot) = (
            self.given_cotangent(quote!(#along)),
            self.given_cotangent(quote!(#along_dot)),
        );
        let body = quote! {
            #(let mut #gradients = #zeros;)*
            #(let mut #tangents = #zeros;)*
            let (_, _, #pullback) = #call;
            let #along_dot = match #along_dot {
                ::core::option::Option::Some(#along_dot) => ::core::clone::Clone::clone(#along_dot),
                ::core::option::Option::None => #rt::private::lines::zero_like(&#along),
            };
            #pullback(#w, #w_dot, #(#slots,)* #(#dot_slots),*);
        };
        self.pushed_along(
            "differentiable_jvp_of_pulled_by_vjp",
            quote!(#along: #bar, #(#params,)* #along_dot: ::core::option::Option<&#bar>),
            (&g, &g),
            &body,
            (&one_or_tuple(&gradients), &one_or_tuple(&tangents)),
        )
    }
}
