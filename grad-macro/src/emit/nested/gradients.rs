//! The companions of `grad` and `value_and_grad`.

use super::Pull;
use crate::emit::items::{Items, Method, one_or_tuple};
use proc_macro2::TokenStream;
use quote::quote;

/// A gradient, alone or with the value.
struct Gradient {
    /// The companions of the reverse and of the forward mode.
    names: [&'static str; 2],
    public: &'static str,
    output: TokenStream,
    /// The tangents and the cotangents of the result.
    bar: TokenStream,
}

impl Items<'_> {
    pub(super) fn nested_gradients(&self, scalar: bool) -> Vec<Method> {
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let alone = Gradient {
            names: ["differentiable_grad", "differentiable_jvp_of_grad"],
            public: "grad",
            output: g.clone(),
            bar: g.clone(),
        };
        let with_value = Gradient {
            names: [
                "differentiable_value_and_grad",
                "differentiable_jvp_of_value_and_grad",
            ],
            public: "value_and_grad",
            output: quote!((#output, #g)),
            bar: quote!((#bar, #g)),
        };
        let mut methods = Vec::new();
        for gradient in [alone, with_value] {
            methods.push(self.pull_of_gradient(&gradient, scalar));
            methods.push(self.push_of_gradient(&gradient, scalar));
        }
        methods
    }

    /// The pullback of a gradient is the second order in the direction of its cotangent, run when that is known. The cotangent of the value is a
    /// tangent of the unit cotangent.
    fn pull_of_gradient(&self, gradient: &Gradient, scalar: bool) -> Method {
        let (public, second) = (
            self.by_reference(gradient.public),
            self.by_reference("__hvp"),
        );
        let types = self.slot_types();
        let (params, _) = self.slots("slot", &types);
        let slots = self.passed_slots("slot");
        let none = self.no_slots();
        let [seed, value_seed, pullback] =
            ["cotangent", "value_bar", "pullback"].map(|name| self.free(name));
        let given = self.kept_direction(&seed);
        let (pattern, value_bar) = if gradient.public == "grad" {
            (quote!(#seed), self.zero_of_unit(scalar))
        } else {
            (quote!((#value_seed, #seed)), quote!(#value_seed))
        };
        let unit = self.given_cotangent(self.unit(scalar));
        let value_bar = self.given_cotangent(value_bar);
        let (again, names) = (self.copied(), self.passed());
        let pull = Pull {
            pattern,
            bar: gradient.bar.clone(),
            params,
            types,
            body: quote! {
                let (_, _, #pullback) = #second(#(#names,)* #(#given),*);
                #pullback(#unit, #value_bar, #(#none,)* #(#slots),*);
            },
        };
        let mut bounds = self.scalar_bounds(scalar);
        bounds.extend(self.copies(false));
        Method {
            bounds,
            ..self.pulled(
                gradient.names[0],
                &gradient.output,
                quote!(#public(#(#again),*)),
                &pull,
            )
        }
    }

    /// The tangent of a gradient: both come out of the same sweep.
    fn push_of_gradient(&self, gradient: &Gradient, scalar: bool) -> Method {
        let second = self.sibling("__hvp");
        let types = self.direction_types();
        let (params, active) = self.slots("dot", &types);
        let given = self.kept_along(&active);
        let names = self.names();
        let (gradients, tangents, zeros) =
            (self.gradient_names(), self.tangent_names(), self.zeros());
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let dot_slots = self.dot_slots(&tangents);
        let unit = self.given_cotangent(self.unit(scalar));
        let zero = self.given_cotangent(self.zero_of_unit(scalar));
        let [value, value_dot, pullback] =
            ["value", "value_dot", "pullback"].map(|name| self.free(name));
        let (g, dot) = (one_or_tuple(&gradients), one_or_tuple(&tangents));
        let result = if gradient.public == "grad" {
            (g, dot)
        } else {
            (quote!((#value, #g)), quote!((#value_dot, #dot)))
        };
        let call = self.tried(quote!(#second(#(#names,)* #(#given),*)), "hvp");
        let body = quote! {
            #(let mut #gradients = #zeros;)*
            #(let mut #tangents = #zeros;)*
            let (#value, #value_dot, #pullback) = #call;
            #pullback(#unit, #zero, #(#slots,)* #(#dot_slots),*);
        };
        Method {
            bounds: self.scalar_bounds(scalar),
            ..self.pushed_along(
                gradient.names[1],
                quote!(#(#params),*),
                (&gradient.output, &gradient.bar),
                &body,
                (&result.0, &result.1),
            )
        }
    }
}
