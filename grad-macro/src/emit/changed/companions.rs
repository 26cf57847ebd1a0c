//! The companions: the caller lends cotangents and tangents of what is changed, and finds those of the other end of the call in them.

use super::{Around, one_or_pair};
use crate::emit::items::Method;
use crate::front::changed::Returned;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Around the call of a pullback of the form on values.
struct Exchange {
    params: TokenStream,
    before: TokenStream,
    seed: TokenStream,
    passed: Vec<TokenStream>,
    after: TokenStream,
}

impl Around<'_> {
    /// What other differentiable functions call.
    ///
    /// A tuple of values and constants is none of the values that they know.
    pub(super) fn companions(&self) -> Vec<Method> {
        if let Returned::Parts(_) = self.changed.result {
            return Vec::new();
        }
        let mut methods = vec![self.companion()];
        methods.extend(self.user.called());
        methods.push(self.pushed());
        if self.user.args.order == 2 {
            methods.push(self.second());
        }
        for method in &mut methods {
            method.hidden = true;
        }
        if self
            .params()
            .any(|(param, changed)| changed && !param.active)
        {
            // Whoever calls it with active values is told that this parameter holds none.
            self.without_bodies(&mut methods);
        }
        methods
    }

    /// `__vjp`: the pullback takes the cotangent of what is returned, or none for zero.
    fn companion(&self) -> Method {
        let user = &self.user;
        let arguments = self.arguments();
        let (output, bar, slots) = (user.value_output(), user.value_bar(), user.slot_types());
        let captures = user.plus_captures();
        let vjp = self.path("__vjp");
        let (zero, take) = (self.zero_of_result(), self.take_value());
        let Exchange {
            params,
            before,
            seed,
            passed,
            after,
        } = self.exchange("__bar", "__slot");
        let places = self.constant_places();
        let body = quote! {
            #places
            let (__value, __pullback) = #vjp(#(#arguments),*);
            #zero
            #take
            (__value, move |__bar: #bar, #params| {
                #before
                __pullback(#seed, #(#passed),*);
                #after
            })
        };
        let pullback = quote!(impl ::core::ops::FnOnce(#bar, #(#slots),*) #captures);
        self.method("__vjp", "", quote!((#output, #pullback)), body)
    }

    /// What a pullback does with its slots: the cotangents of what is changed are taken, and given to the pullback of values.
    fn exchange(&self, bar: &str, slot: &str) -> Exchange {
        let rt = self.rt();
        let bar = format_ident!("{}", bar);
        let slots = self.user.slot_types();
        let (mut params, mut before, mut passed, mut after) = (
            TokenStream::new(),
            TokenStream::new(),
            Vec::new(),
            TokenStream::new(),
        );
        let mut seeds = Vec::new();
        for (i, ((param, changed), ty)) in self.params().zip(&slots).enumerate() {
            let name = format_ident!("{}_{}", slot, i);
            params.extend(quote!(mut #name: #ty,));
            if !changed {
                passed.push(quote!(#name));
                continue;
            }
            let (seed, sum) = (
                format_ident!("{}_seed", name),
                format_ident!("{}_sum", name),
            );
            before.extend(quote!(let #seed = #rt::exchanged(&mut #name);));
            seeds.push(seed);
            if param.is_slice() {
                // The form on values has a `Vec`.
                before.extend(quote!(let mut #sum = #rt::given(&#name);));
                passed.push(quote!(::core::option::Option::Some(&mut #sum)));
                after.extend(quote!(#rt::leave(#name, #sum);));
            } else {
                passed.push(quote!(#name));
            }
        }
        passed.extend(self.none_for_constants());
        let seed = match self.changed.returned_value() {
            Some(_) => quote!((#bar, #(#seeds),*)),
            None => one_or_pair(&seeds),
        };
        let zero = quote!(::core::clone::Clone::clone(&__zero));
        let seed = match self.changed.wrapper {
            Some(_) => quote!(#bar.or(#zero).map(|#bar| #seed)),
            None => quote!({ let #bar = #bar.unwrap_or(#zero); #seed }),
        };
        Exchange {
            params,
            before,
            seed,
            passed,
            after,
        }
    }

    /// `__hvp`: the same of cotangents and their tangents.
    fn second(&self) -> Method {
        let user = &self.user;
        let rt = self.rt();
        let arguments = self.arguments();
        let (output, bar, slots) = (user.value_output(), user.value_bar(), user.slot_types());
        let tangent = user.tangent_output();
        let captures = user.plus_captures();
        let (zero, take) = (self.zero_of_result(), self.take_value());
        let types = user.kept_types();
        let (mut declared, mut given, mut passed) = (Vec::new(), Vec::new(), Vec::new());
        let mut lent = Vec::new();
        for (i, ((_, changed), ty)) in self.params().zip(&types).enumerate() {
            let name = format_ident!("__tangent_{}", i);
            declared.push(quote!(#name: #ty));
            if !changed {
                passed.push(quote!(#name));
                continue;
            }
            lent.push(name.clone());
            let owned = format_ident!("{}_given", name);
            given.push(quote!(let #owned = #rt::given(&#name);));
            passed.push(quote!(::core::option::Option::Some(#owned)));
        }
        passed.extend(self.none_for_constants());
        let leave = self.leave_tangents(&lent);
        let hvp = self.path("__hvp");
        let of_bar = self.exchange("__bar", "__slot");
        let of_dot = self.exchange("__bar_dot", "__dot_slot");
        let (params, before, after) = (of_bar.params, of_bar.before, of_bar.after);
        let (dot_params, dot_before, dot_after) = (of_dot.params, of_dot.before, of_dot.after);
        let (seed, seed_dot) = (of_bar.seed, of_dot.seed);
        let (slots_passed, dot_slots_passed) = (of_bar.passed, of_dot.passed);
        let places = self.constant_places();
        let body = quote! {
            #places
            #(#given)*
            let (__value, __dot, __pullback) = #hvp(#(#arguments,)* #(#passed),*);
            #zero
            #take
            let __dot = #leave;
            (__value, __dot, move |__bar: #bar, __bar_dot: #bar, #params #dot_params| {
                #before
                #dot_before
                __pullback(#seed, #seed_dot, #(#slots_passed,)* #(#dot_slots_passed),*);
                #after
                #dot_after
            })
        };
        let both = slots.iter().chain(&slots);
        let pullback = quote!(impl ::core::ops::FnOnce(#bar, #bar, #(#both),*) #captures);
        Method {
            extra: quote!(#(#declared),*),
            ..self.method("__hvp", "", quote!((#output, #tangent, #pullback)), body)
        }
    }

    /// `__jvp`: the tangent of what is changed is lent, and left as that of what the call leaves.
    fn pushed(&self) -> Method {
        let user = &self.user;
        let rt = self.rt();
        let arguments = self.arguments();
        let take = self.take_value();
        let types = user.direction_types();
        let (mut declared, mut given, mut passed) = (Vec::new(), Vec::new(), Vec::new());
        let mut lent = Vec::new();
        for (i, ((_, changed), ty)) in self.params().zip(&types).enumerate() {
            let name = format_ident!("__tangent_{}", i);
            declared.push(quote!(#name: #ty));
            if !changed {
                passed.push(quote!(#name));
                continue;
            }
            lent.push(name.clone());
            let owned = format_ident!("{}_given", name);
            given.push(quote!(let #owned = #rt::given(&#name);));
            passed.push(quote!(::core::option::Option::Some(&#owned)));
        }
        passed.extend(self.none_for_constants());
        let dot = self.leave_tangents(&lent);
        let jvp = self.path("__jvp");
        let (output, tangent) = (user.value_output(), user.tangent_output());
        let places = self.constant_places();
        let body = quote! {
            #places
            #(#given)*
            let (__value, __dot) = #jvp(#(#arguments,)* #(#passed),*);
            #take
            (__value, #dot)
        };
        Method {
            extra: quote!(#(#declared),*),
            ..self.method("__jvp", "", quote!((#output, #tangent)), body)
        }
    }

    /// Leaves the tangents of what is changed with the caller; what is left is that of what is returned.
    fn leave_tangents(&self, lent: &[Ident]) -> TokenStream {
        let rt = self.rt();
        let dots: Vec<Ident> = (0..lent.len())
            .map(|i| format_ident!("__dot_{}", i))
            .collect();
        let (pattern, dot) = match self.changed.returned_value() {
            Some(_) => (quote!((__dot, #(#dots),*)), quote!(__dot)),
            None => (one_or_pair(&dots), quote!(())),
        };
        let leave = quote!(#(#rt::leave(#lent, #dots);)*);
        match self.changed.wrapper {
            Some(_) => quote!(__dot.map(|#pattern| { #leave #dot })),
            None => quote!({ let #pattern = __dot; #leave #dot }),
        }
    }

    /// The cotangent zero of what the function returns, of its form on values.
    fn zero_of_result(&self) -> TokenStream {
        let rt = &self.user.runtime;
        let of = |value: TokenStream| match self.changed.returned_value() {
            None => quote!(()),
            Some(ty) if self.user.returns_a_float() => quote!(#rt::private::lit::<#ty>(0.0)),
            Some(_) => quote!(#rt::private::zero_tangent(&#value.0)),
        };
        match &self.changed.wrapper {
            None => {
                let zero = of(quote!(__value));
                quote!(let __zero = #zero;)
            }
            Some(wrapper) => {
                let (success, zero) = (wrapper.success(), of(quote!(__value)));
                quote! {
                    let __zero = match &__value {
                        #success(__value) => ::core::option::Option::Some(#zero),
                        _ => ::core::option::Option::None,
                    };
                }
            }
        }
    }

    /// Leaves in the arguments what a companion's value has for them; the rest is the value.
    fn take_value(&self) -> TokenStream {
        let (pattern, put, returned) = self.parts();
        match &self.changed.wrapper {
            None => quote!(let #pattern = __value; #put let __value = #returned;),
            Some(wrapper) => {
                let (success, failure) = (wrapper.success(), self.failure());
                quote! {
                    let __value = match __value {
                        #success(#pattern) => { #put #success(#returned) }
                        #failure
                    };
                }
            }
        }
    }
}
