//! Outputs that may fail, in the functions that are emitted.
//!
//! A body leaves with a failure by `return`, as the function does, so that the reverse sweep is for successes alone. A companion gives
//! the value in its wrapper, and a pullback of an `Option` of its cotangent: that is what a function with such a value of another name gives.

use super::items::Items;
use crate::front::changed::{Changed, Returned};
use crate::front::signature::tangent_type;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

impl Items<'_> {
    /// The wrapper around a type.
    pub(super) fn wrapped(&self, ty: TokenStream) -> TokenStream {
        match &self.signature.wrapper {
            Some(wrapper) => wrapper.around(&ty),
            None => ty,
        }
    }

    /// What the function returns, as its companions give it: marked, if it changes its arguments and may fail.
    pub(crate) fn value_output(&self) -> TokenStream {
        let (output, rt) = (self.plain_output(), &self.runtime);
        match self.changed {
            Some(changed) if self.around && changed.may_fail() => {
                quote!(#rt::private::may_fail::MayFail<#output>)
            }
            _ => output,
        }
    }

    /// What the function returns.
    pub(super) fn plain_output(&self) -> TokenStream {
        let output = match self.changed.filter(|_| self.around) {
            Some(changed) => changed.returned(),
            None => self.signature.output.to_token_stream(),
        };
        self.wrapped(output)
    }

    /// The cotangent of what the function returns, or its tangent. Of a function that changes its
    /// arguments, it may be left out.
    pub(crate) fn value_bar(&self) -> TokenStream {
        if let Some(changed) = self.changed.filter(|_| self.around) {
            let bar = self.tangent_of_returned(changed);
            return match changed.params.is_empty() && changed.wrapper.is_none() {
                true => bar,
                false => quote!(::core::option::Option<#bar>),
            };
        }
        let bar = self.output_bar();
        match self.signature.wrapper {
            Some(_) => quote!(::core::option::Option<#bar>),
            None => bar,
        }
    }

    /// The tangent of what the function returns.
    pub(super) fn tangent_output(&self) -> TokenStream {
        match self.changed.filter(|_| self.around) {
            Some(changed) if self.signature.wrapper.is_none() => self.tangent_of_returned(changed),
            _ => self.value_bar(),
        }
    }

    /// The tangent of what a function returns.
    fn tangent_of_returned(&self, changed: &Changed) -> TokenStream {
        let rt = &self.runtime;
        match &changed.result {
            Returned::Nothing => quote!(()),
            Returned::Constant(_) => quote!(#rt::private::ConstantField),
            Returned::Value(ty) => self.tangent_of(ty),
            Returned::Parts(parts) => {
                let tangents = parts.iter().map(|(ty, constant)| match constant {
                    true => quote!(()),
                    false => self.tangent_of(ty),
                });
                quote!((#(#tangents),*))
            }
        }
    }

    /// The tangent of a type.
    pub(in crate::emit) fn tangent_of(&self, ty: &syn::Type) -> TokenStream {
        tangent_type(ty, &self.signature.type_params, &self.runtime)
    }

    /// A successful value.
    pub(super) fn success(&self, value: TokenStream) -> TokenStream {
        match &self.signature.wrapper {
            Some(wrapper) => {
                let success = wrapper.success();
                quote!(#success(#value))
            }
            None => value,
        }
    }

    /// The success of what the companion of a mode gives; a failure leaves the function.
    pub(super) fn tried(&self, call: TokenStream, mode: &str) -> TokenStream {
        if self.signature.wrapper.is_none() {
            return call;
        }
        let outcome = self.outcome(call, mode);
        quote!(#outcome?)
    }

    /// What the companion of a mode gives, as one outcome.
    pub(super) fn outcome(&self, call: TokenStream, mode: &str) -> TokenStream {
        let rt = &self.runtime;
        match &self.signature.wrapper {
            Some(_) => {
                let tried = tried(mode);
                quote!(#rt::private::#tried(#call))
            }
            None => call,
        }
    }

    /// The same of a call that has succeeded before.
    pub(super) fn again_tried(&self, call: TokenStream, mode: &str) -> TokenStream {
        let rt = &self.runtime;
        match &self.signature.wrapper {
            Some(_) => {
                let outcome = self.outcome(call, mode);
                quote!(#rt::private::succeeded(#outcome))
            }
            None => call,
        }
    }

    /// A cotangent as the pullback of the companion takes it.
    pub(super) fn given_cotangent(&self, cotangent: TokenStream) -> TokenStream {
        match self.signature.wrapper {
            Some(_) => quote!(::core::option::Option::Some(#cotangent)),
            None => cotangent,
        }
    }

    /// A part of what another function of the derivative gives.
    pub(super) fn part(&self, outcome: TokenStream, number: usize) -> TokenStream {
        let number = syn::Index::from(number);
        let rt = &self.runtime;
        match self.signature.wrapper {
            Some(_) => quote!(#rt::private::Outcome::with(#outcome, |__parts| __parts.#number)),
            None => quote!(#outcome.#number),
        }
    }

    /// The body of a companion: what runs, the value with its tangent if there is one, and the pullback of so many cotangents.
    pub(super) fn companion_body(
        &self,
        body: &TokenStream,
        values: &[TokenStream],
        pullback: Option<(&TokenStream, usize, usize)>,
    ) -> TokenStream {
        let closure = pullback.map(|(closure, ..)| closure).into_iter();
        let result = quote!((#(#values,)* #(#closure),*));
        let counts = pullback.map_or((0, 0), |(_, cotangents, slots)| (cotangents, slots));
        self.in_wrapper(body, &result, counts)
    }

    /// The body of a companion from what runs and what it gives; the pullback, if there is one, takes so many cotangents and slots.
    pub(super) fn in_wrapper(
        &self,
        body: &TokenStream,
        result: &TokenStream,
        (cotangents, slots): (usize, usize),
    ) -> TokenStream {
        let Some(wrapper) = &self.signature.wrapper else {
            return quote!(#body #result);
        };
        let rt = &self.runtime;
        let (ty, success) = (wrapper.around(&quote!(_)), wrapper.success());
        let outcome = quote!((move || -> #ty { #body #success(#result) })());
        if cotangents == 0 {
            return quote!(#rt::private::outcome_apart(#outcome));
        }
        let numbered = |stem: &str, count| {
            let names = (0..count).map(|i| format_ident!("__{}_{}", stem, i));
            names.collect::<Vec<_>>()
        };
        let (seeds, slots) = (numbered("seed", cotangents), numbered("slot", slots));
        let bar = self.output_bar();
        let pulled = quote!(move |#(#seeds: ::core::option::Option<#bar>,)* #(#slots),*| {
            if let (::core::option::Option::Some(mut __pullback), #(::core::option::Option::Some(#seeds)),*) = (__pullback, #(#seeds),*) {
                __pullback(#(#seeds,)* #(#slots),*);
            }
        });
        if cotangents == 1 {
            quote! {
                let (__outcome, __pullback) = #rt::private::outcome_apart(#outcome);
                (__outcome, #pulled)
            }
        } else {
            quote! {
                let (__outcome, __dot, __pullback) = #rt::private::outcome_apart_second(#outcome);
                (__outcome, __dot, #pulled)
            }
        }
    }
}

/// The function of the runtime that makes one outcome of what the companion of a mode gives.
pub(super) fn tried(mode: &str) -> proc_macro2::Ident {
    match mode {
        "vjp" => format_ident!("tried"),
        mode => format_ident!("tried_{}", mode),
    }
}
