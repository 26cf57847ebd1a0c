//! The companions: the caller lends cotangents and tangents of what is changed, and finds those of the other end of the call in them.

use super::{Around, one_or_pair};
use crate::emit::items::Method;
use crate::front::changed::Returned;
use crate::front::types::classify;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Type;

/// Around the call of a pullback of the form on values.
struct Exchange {
    params: TokenStream,
    before: TokenStream,
    seed: TokenStream,
    passed: Vec<TokenStream>,
    after: TokenStream,
}

/// The tangents of the arguments of a call.
#[derive(Default)]
struct Tangents {
    declared: Vec<TokenStream>,
    given: Vec<TokenStream>,
    passed: Vec<TokenStream>,
    /// The names of those of what is changed.
    lent: Vec<Ident>,
}

impl Around<'_> {
    /// What other differentiable functions call.
    pub(super) fn companions(&self) -> Vec<Method> {
        let mut methods = vec![self.companion()];
        methods.extend(self.user.called());
        methods.extend(self.user.seeded(None));
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
        let (zero, take, mark) = (self.zero_of_result(), self.take_value(), self.mark());
        let Exchange {
            params,
            before,
            seed,
            passed,
            after,
        } = self.exchange("__bar", "__slot");
        let (places, found) = (self.constant_places(), self.found_shapes());
        let body = quote! {
            #places
            #found
            let (__value, __pullback) = #vjp(#(#arguments),*);
            #take
            #zero
            #mark
            (__value, move |__bar: #bar, #params| {
                #before
                __pullback(#seed, #(#passed),*);
                #after
            })
        };
        let pullback = quote!(impl ::core::ops::FnOnce(#bar, #(#slots),*) #captures);
        self.method("__vjp", "", quote!((#output, #pullback)), body)
    }

    /// The shapes of what the function finds in arguments that may have another one behind it, be it another length or another variant: it is
    /// that of their cotangents.
    fn found_shapes(&self) -> TokenStream {
        let (rt, runtime) = (self.rt(), &self.user.runtime);
        let declared = self
            .params()
            .enumerate()
            .filter_map(|(i, (param, changed))| {
                let (name, found) = (&param.ident, found(i));
                (changed && self.may_change_shape(i)).then(|| {
                    quote! {
                        let #found = {
                            #[allow(unused_imports)]
                            use #runtime::private::shape_of::*;
                            (&&ShapeOf(&#rt::InPlace::value(&*#name))).shape()
                        };
                    }
                })
            });
        declared.collect()
    }

    /// Whether an argument that is changed may get another shape: all but floats and what has as many of them as before.
    fn may_change_shape(&self, position: usize) -> bool {
        let Some(param) = self.changed.param(position) else {
            return false;
        };
        let kind = classify(&param.ty, &self.user.signature.type_params).kind;
        let is_fixed = matches!(param.ty, Type::Array(_) | Type::Slice(_));
        let is_float = kind.is_scalar();
        let of_floats = is_fixed && kind.element().is_scalar();
        !is_float && !of_floats
    }

    /// What a pullback does with its slots: the cotangents of what is changed are taken, and given to the pullback of values.
    fn exchange(&self, bar: &str, slot: &str) -> Exchange {
        let rt = self.rt();
        let runtime = &self.user.runtime;
        let shape = quote!(#runtime::private::shape_of::Shape);
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
            let found = self.may_change_shape(i).then(|| found(i));
            if param.is_slice() {
                // The form on values has a `Vec`.
                let zero = match &found {
                    Some(found) => quote!(#shape::zero(::core::clone::Clone::clone(&#found))),
                    None => quote!(#rt::given(&#name)),
                };
                before.extend(quote!(let mut #sum = #zero;));
                passed.push(quote!(::core::option::Option::Some(&mut #sum)));
                after.extend(quote!(#rt::leave(#name, #sum);));
            } else {
                before.extend(found.map(|found| {
                    let zero = quote!(#shape::zero(::core::clone::Clone::clone(&#found)));
                    quote!(#rt::leave(#name.as_deref_mut(), #zero);)
                }));
                passed.push(quote!(#name));
            }
        }
        passed.extend(self.none_for_constants());
        let seed = self.seed(&bar, &seeds);
        Exchange {
            params,
            before,
            seed,
            passed,
            after,
        }
    }

    /// The cotangent of the value of the form on values, from that of what is returned and those of what is left in the arguments.
    fn seed(&self, bar: &Ident, left: &[Ident]) -> TokenStream {
        let names: Vec<Ident> = (0..self.changed.result.values().len())
            .map(|i| format_ident!("{}_{}", bar, i))
            .collect();
        let apart = self.tangents_of_outputs(&names, true);
        let apart = apart.map(|pattern| quote!(let #pattern = #bar;));
        let seed = one_or_pair(names.iter().chain(left));
        let seed = quote!({ #apart #seed });
        let zero = quote!(::core::clone::Clone::clone(&__zero));
        let may_be_left_out = !self.changed.params.is_empty();
        match (may_be_left_out, &self.changed.wrapper) {
            (true, Some(_)) => quote!(#bar.or(#zero).map(|#bar| #seed)),
            (false, Some(_)) => quote!(#bar.map(|#bar| #seed)),
            (true, None) => quote!({ let #bar = #bar.unwrap_or(#zero); #seed }),
            (false, None) => seed,
        }
    }

    /// `__hvp`: the same of cotangents and their tangents.
    fn second(&self) -> Method {
        let user = &self.user;
        let arguments = self.arguments();
        let (output, bar, slots) = (user.value_output(), user.value_bar(), user.slot_types());
        let tangent = user.tangent_output();
        let captures = user.plus_captures();
        let (zero, take, mark) = (self.zero_of_result(), self.take_value(), self.mark());
        let Tangents {
            declared,
            given,
            passed,
            lent,
        } = self.tangents(&user.kept_types(), |owned| quote!(#owned));
        let leave = self.leave_tangents(&lent);
        let hvp = self.path("__hvp");
        let of_bar = self.exchange("__bar", "__slot");
        let of_dot = self.exchange("__bar_dot", "__dot_slot");
        let (params, before, after) = (of_bar.params, of_bar.before, of_bar.after);
        let (dot_params, dot_before, dot_after) = (of_dot.params, of_dot.before, of_dot.after);
        let (seed, seed_dot) = (of_bar.seed, of_dot.seed);
        let (slots_passed, dot_slots_passed) = (of_bar.passed, of_dot.passed);
        let (places, found) = (self.constant_places(), self.found_shapes());
        let body = quote! {
            #places
            #found
            #(#given)*
            let (__value, __dot, __pullback) = #hvp(#(#arguments,)* #(#passed),*);
            #take
            #zero
            #mark
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
        let arguments = self.arguments();
        let (take, mark) = (self.take_value(), self.mark());
        let Tangents {
            declared,
            given,
            passed,
            lent,
        } = self.tangents(&user.direction_types(), |owned| quote!(&#owned));
        let dot = self.leave_tangents(&lent);
        let jvp = self.path("__jvp");
        let (output, tangent) = (user.value_output(), user.tangent_output());
        let places = self.constant_places();
        let body = quote! {
            #places
            #(#given)*
            let (__value, __dot) = #jvp(#(#arguments,)* #(#passed),*);
            #take
            #mark
            (__value, #dot)
        };
        Method {
            extra: quote!(#(#declared),*),
            ..self.method("__jvp", "", quote!((#output, #tangent)), body)
        }
    }

    /// Takes the tangents of the arguments, and passes on those of what is changed as `pass` makes them of an owned one.
    fn tangents(&self, types: &[TokenStream], pass: impl Fn(&Ident) -> TokenStream) -> Tangents {
        let rt = self.rt();
        let mut tangents = Tangents::default();
        for (i, ((_, changed), ty)) in self.params().zip(types).enumerate() {
            let name = format_ident!("__tangent_{}", i);
            tangents.declared.push(quote!(#name: #ty));
            if !changed {
                tangents.passed.push(quote!(#name));
                continue;
            }
            let owned = format_ident!("{}_given", name);
            tangents
                .given
                .push(quote!(let #owned = #rt::given(&#name);));
            let owned = pass(&owned);
            tangents
                .passed
                .push(quote!(::core::option::Option::Some(#owned)));
            tangents.lent.push(name);
        }
        tangents.passed.extend(self.none_for_constants());
        tangents
    }

    /// Leaves the tangents of what is changed with the caller; what is left is that of what is returned.
    fn leave_tangents(&self, lent: &[Ident]) -> TokenStream {
        let rt = self.rt();
        let dots: Vec<Ident> = (0..lent.len())
            .map(|i| format_ident!("__dot_{}", i))
            .collect();
        let names: Vec<Ident> = (0..self.changed.result.values().len())
            .map(|i| format_ident!("__dot_of_{}", i))
            .collect();
        let pattern = one_or_pair(names.iter().chain(&dots));
        let rt_of_constant = &self.user.runtime;
        let dot = self.tangents_of_outputs(&names, false);
        let dot = dot.unwrap_or_else(|| match self.changed.result {
            Returned::Constant(_) => quote!(#rt_of_constant::private::ConstantField),
            _ => quote!(()),
        });
        let leave = quote!(#(#rt::leave(#lent, #dots);)*);
        match self.changed.wrapper {
            Some(_) => quote!(__dot.map(|#pattern| { #leave #dot })),
            None => quote!({ let #pattern = __dot; #leave #dot }),
        }
    }

    /// The cotangent zero of what the function returns, where the caller may leave the cotangent out.
    fn zero_of_result(&self) -> TokenStream {
        if self.changed.params.is_empty() {
            return TokenStream::new();
        }
        let rt = &self.user.runtime;
        let of = |value: TokenStream| match &self.changed.result {
            Returned::Nothing => quote!(()),
            Returned::Constant(_) => quote!(#rt::private::ConstantField),
            Returned::Value(ty) if self.user.returns_a_float() => {
                quote!(#rt::private::lit::<#ty>(0.0))
            }
            Returned::Value(_) | Returned::Parts(_) => quote!(#rt::private::zero_tangent(#value)),
        };
        match &self.changed.wrapper {
            None => {
                let zero = of(quote!(&__value));
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

    /// Marks the value as one behind whose failure the caller must not go on.
    fn mark(&self) -> Option<TokenStream> {
        let rt = &self.user.runtime;
        let mark = quote!(let __value = #rt::private::may_fail::MayFail(__value););
        self.changed.may_fail().then_some(mark)
    }

    /// Leaves in the arguments what a companion's value has for them; the rest is the value.
    fn take_value(&self) -> TokenStream {
        let (pattern, put, _) = self.parts();
        let returned = self.outputs();
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

/// The shape of what an argument holds before the call.
fn found(position: usize) -> Ident {
    format_ident!("__found_{}", position)
}
