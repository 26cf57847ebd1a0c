//! The second order of a function with a rule for `jvp`, which is differentiable itself.
//!
//! The rule gives y and its tangent Jv, and its pullback takes their cotangents a and b to Jᵀa + (D²f[v])ᵀb for the arguments and to
//! Jᵀb for the direction. Those are what the companion of the second order gives, for the tangents of cotangents and for cotangents.

use super::items::{Items, Method, one_or_tuple};
use super::ruled::{ARITIES, Companion};
use super::without_derivative::placed;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

impl Items<'_> {
    /// `__hvp` by a rule for `jvp`.
    pub(super) fn ruled_second(&self, rule: &Path) -> Method {
        let rt = &self.runtime;
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let types = self.slot_types();
        let directions = self.kept_types();
        let (given, dots) = self.slots("dot", &directions);
        let (params, active) = self.slots("slot", &types);
        let (dot_params, _) = self.slots("dot_slot", &types);
        let [
            direction,
            direction_bar,
            both,
            pullback,
            value,
            tangent,
            seed,
            seed_dot,
            slot,
        ] = [
            "direction",
            "direction_bar",
            "both",
            "pullback",
            "value",
            "tangent",
            "cotangent",
            "cotangent_dot",
            "slot",
        ]
        .map(|name| self.free(name));
        let zeros = self.zeros();
        let zero = one_or_tuple(&zeros);
        let parts = self.numbered("part", active.len());
        let pattern = one_or_tuple(&parts);
        let add = self.signature.active().map(|param| self.add_to_slot(param));
        let along = self.owned_directions(&dots, &zeros);
        let (scope, called) = self.called_rule(rule, &direction);
        let span = Companion::of(rule).span();
        let pull = self.pull_of_rule(
            &[pullback.clone(), seed.clone(), seed_dot.clone()],
            &direction_bar,
        );
        let pull = placed(pull, span);
        let twice = placed(quote!(#rt::private::DifferentiableRule::both(#both)), span);
        let body = quote! {
            use #rt::private::GivenTo as _;
            #scope
            let #direction: #g = #along;
            let (#both, #pullback) = #called;
            let (#value, #tangent): (#output, #bar) = #twice;
            (#value, #tangent, move |#seed: #bar, #seed_dot: #bar, #(#params,)* #(#dot_params),*| {
                let mut #direction_bar: #g = #zero;
                #pull;
                let #pattern = #direction_bar;
                #(if let ::core::option::Option::Some(#slot) = #active {
                    #add(#slot, &#parts);
                })*
            })
        };
        let both_types: Vec<&TokenStream> = types.iter().chain(&types).collect();
        Method {
            name: "__hvp",
            doc: String::new(),
            extra: quote!(#(#given),*),
            output: quote!((#output, #bar, impl ::core::ops::FnOnce(#bar, #bar, #(#both_types),*))),
            bounds: Vec::new(),
            body,
            hidden: true,
        }
    }

    /// The direction in the shape of the gradient, from the tangents that are kept.
    fn owned_directions(&self, dots: &[Ident], zeros: &[TokenStream]) -> TokenStream {
        let params = self.signature.active().zip(dots).zip(zeros);
        let parts = params.map(|((param, dot), zero)| {
            if param.info.refs > 0 {
                quote!(#dot.map_or_else(|| #zero, ::std::borrow::Cow::into_owned))
            } else {
                quote!(#dot.unwrap_or_else(|| #zero))
            }
        });
        one_or_tuple(&parts.collect::<Vec<_>>())
    }

    /// The companion of the rule, called along the direction; what stands for one that there is not has slots of any type.
    fn called_rule(&self, rule: &Path, direction: &Ident) -> (TokenStream, TokenStream) {
        let rt = &self.runtime;
        let count = self.signature.params.len();
        let numbered = |stem: &str| -> Vec<Ident> {
            (0..count).map(|i| format_ident!("{}{}", stem, i)).collect()
        };
        let (types, slots) = (numbered("A"), numbered("S"));
        let companion = Companion::of(rule);
        let name = companion.function("__vjp", "differentiable_");
        let absent = quote! {
            fn #name<#(#types,)* #(#slots,)* D, Y, B>(
                #(_: #types,)* _: D
            ) -> (#rt::private::Absent<Y>, fn(B, #(::core::option::Option<&mut #slots>,)* ::core::option::Option<&mut D>)) {
                (#rt::private::Absent::value(), |_, #(_: ::core::option::Option<&mut #slots>,)* _| {})
            }
        };
        let (scope, called) = self.scope_of_rule(&companion, &name, &absent);
        let args = self.again();
        if args.len() > ARITIES {
            return (scope, quote!(#called(#(#args,)* #direction)));
        }
        let of_rule = companion.function_in_scope();
        let given = self.given_to_jvp(&of_rule, &args, &quote!(#direction));
        let called = placed(quote!(#given.given_to(#called)), companion.span());
        (scope, called)
    }

    /// The pullback of the rule, into the slots of the tangents and into the cotangent of the direction.
    fn pull_of_rule(
        &self,
        [pullback, seed, seed_dot]: &[Ident; 3],
        direction_bar: &Ident,
    ) -> TokenStream {
        let rt = &self.runtime;
        let lent = self.numbered("lent", self.signature.params.len() + 1);
        let params = self.signature.params.iter().enumerate();
        let mut given: Vec<TokenStream> = params
            .map(|(position, param)| {
                if param.active {
                    let slot = self.free(&format!("dot_slot_{position}"));
                    quote!(#slot)
                } else {
                    quote!(#rt::private::Discard)
                }
            })
            .collect();
        given.push(quote!(#rt::private::Active(&mut #direction_bar)));
        let call = quote!(#pullback((#seed_dot, #seed), #(#lent),*));
        given.iter().zip(&lent).rev().fold(
            call,
            |inner, (given, slot)| quote!(#rt::private::Accumulator::lend(#given, |#slot| #inner)),
        )
    }
}
