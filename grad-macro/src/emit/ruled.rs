//! The companions of a function whose derivative is a rule of the user's, and the mode that the rule does not give.

mod rule;

use super::items::{Items, Method, one_or_tuple};
use super::without_derivative::placed;
use crate::front::signature::Param;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use rule::name_of;
use syn::{Path, Type};

pub(super) use rule::Companion;

/// Rules with more arguments are called as they are, and rustc alone says what is wrong with them.
pub(super) const ARITIES: usize = 12;

impl Items<'_> {
    /// The companions of a function with a rule of the user's: each mode from its rule, or from that of the other mode.
    pub(super) fn ruled_companions(&self) -> [Method; 2] {
        if let Some(equation) = &self.args.equation {
            return self.implicit_companions(equation);
        }
        let reverse = match (&self.args.vjp, &self.args.jvp) {
            (Some(rule), _) => self.ruled_reverse(rule),
            (None, Some(rule)) => self.reverse_by_transpose(rule),
            (None, None) => self.ruled("__vjp", TokenStream::new(), TokenStream::new()),
        };
        let forward = match (&self.args.jvp, &self.args.vjp) {
            (Some(rule), _) => self.ruled_forward(rule),
            (None, Some(rule)) => self.forward_by_rows(rule),
            (None, None) => self.ruled("__jvp", TokenStream::new(), TokenStream::new()),
        };
        [reverse, forward]
    }

    pub(super) fn ruled(
        &self,
        name: &'static str,
        extra: TokenStream,
        body: TokenStream,
    ) -> Method {
        let (output, bar) = (self.value_output(), self.value_bar());
        let types = self.slot_types();
        let derivative = if name == "__vjp" {
            quote!(impl ::core::ops::FnOnce(#bar, #(#types),*))
        } else {
            bar
        };
        let body = match self.signature.wrapper {
            None => body,
            Some(_) => {
                let seeds = usize::from(name == "__vjp");
                let result = quote!(__both);
                let body = quote!(let __both = { #body };);
                self.in_wrapper(&body, &result, (seeds, types.len()))
            }
        };
        Method {
            name,
            doc: String::new(),
            extra,
            output: quote!((#output, #derivative)),
            bounds: Vec::new(),
            body,
            hidden: true,
        }
    }

    fn ruled_reverse(&self, rule: &Path) -> Method {
        let names = self.names();
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let (params, active) = self.slots("slot", &self.slot_types());
        let slot = self.free("slot");
        let cotangents = self.numbered("cotangent", active.len());
        let add = self.signature.active().map(|param| self.add_to_slot(param));
        let pattern = one_or_tuple(&cotangents);
        let bar = self.output_bar();
        let run = self.run_vjp(rule, &names);
        let body = quote! {
            let (#value, #pullback) = #run;
            (#value, move |#seed: #bar, #(#params),*| {
                let #pattern = #pullback(#seed);
                #(if let ::core::option::Option::Some(#slot) = #active {
                    #add(#slot, &#cotangents);
                })*
            })
        };
        self.ruled("__vjp", TokenStream::new(), body)
    }

    /// The pullback by a rule for `jvp`: the pullback of the rule with respect to its direction, in which it is linear, where the rule is
    /// differentiable itself; otherwise one run for each component of the arguments that are asked for.
    fn reverse_by_transpose(&self, rule: &Path) -> Method {
        if self.signature.wrapper.is_some() {
            return self.reverse_by_columns(rule);
        }
        let rt = &self.runtime;
        let args = self.again();
        let [value, seed, pullback, zero, both] =
            ["value", "cotangent", "pullback", "zero", "both"].map(|name| self.free(name));
        let (params, active) = self.slots("slot", &self.slot_types());
        let zeros = self.zeros();
        let direction_bar = self.free("direction_bar");
        let slot = self.free("slot");
        let parts = self.numbered("part", active.len());
        let pattern = one_or_tuple(&parts);
        let add = self.signature.active().map(|param| self.add_to_slot(param));
        let none = vec![quote!(::core::option::Option::None); args.len()];
        let (scope, companion) = self.companion_of_rule(rule);
        let rule = &Companion::of(rule).function_in_scope();
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let all = one_or_tuple(&zeros);
        let run = self.run_jvp(rule, &args, &all);
        let companion = if args.len() > ARITIES {
            quote!(#companion(#(#args,)* #all))
        } else {
            let given = self.given_to_jvp(rule, &args, &all);
            placed(quote!(#given.given_to(#companion)), name_of(rule).span())
        };
        let pull = quote! {
            #rt::private::Accumulator::lend(#rt::private::Active(&mut #direction_bar), |#slot| {
                #pullback((#zero, #seed), #(#none,)* #slot)
            })
        };
        // A direction that the rule holds constant is reported there.
        let pull = placed(pull, name_of(rule).span());
        let columns = self.columns(rule, &active, &seed);
        let body = quote! {
            use #rt::private::GivenTo as _;
            #scope
            let (#both, #pullback) = #companion;
            let #both: ::core::option::Option<(#output, #bar)> = #rt::private::Computed::computed(#both);
            let (#value, #pullback) = match #both {
                ::core::option::Option::Some((#value, _)) => (#value, ::core::option::Option::Some(#pullback)),
                ::core::option::Option::None => (#run.0, ::core::option::Option::None),
            };
            let #zero: #bar = #rt::private::zero_tangent(&#value);
            (#value, move |#seed: #bar, #(#params),*| match #pullback {
                ::core::option::Option::Some(#pullback) => {
                    let mut #direction_bar: #g = #all;
                    #pull;
                    let #pattern = #direction_bar;
                    #(if let ::core::option::Option::Some(#slot) = #active {
                        #add(#slot, &#parts);
                    })*
                }
                ::core::option::Option::None => #columns,
            })
        };
        self.ruled("__vjp", TokenStream::new(), body)
    }

    /// The same of a function that may fail: always by runs, which succeed as the first one does.
    fn reverse_by_columns(&self, rule: &Path) -> Method {
        let args = self.again();
        let (value, seed) = (self.free("value"), self.free("cotangent"));
        let (params, active) = self.slots("slot", &self.slot_types());
        let run = self.run_jvp(rule, &args, &one_or_tuple(&self.zeros()));
        let columns = self.columns(rule, &active, &seed);
        let bar = self.output_bar();
        let body = quote! {
            let (#value, _) = #run;
            (#value, move |#seed: #bar, #(#params),*| #columns)
        };
        self.ruled("__vjp", TokenStream::new(), body)
    }

    /// What adds a cotangent to the slot of a parameter.
    pub(super) fn add_to_slot(&self, param: &Param) -> TokenStream {
        let rt = &self.runtime;
        if param.is_slice() {
            quote!(#rt::private::add_elements)
        } else {
            quote!(#rt::private::add_to)
        }
    }

    /// One run of a rule for `jvp` for each component of the arguments that are asked for.
    fn columns(&self, rule: &Path, active: &[Ident], seed: &Ident) -> TokenStream {
        let rt = &self.runtime;
        let args = self.again();
        let zeros = self.zeros();
        let dots = self.numbered("zero_dot", active.len());
        let (direction, column) = (self.free("direction"), self.free("column"));
        let slices: Vec<bool> = self.signature.active().map(Param::is_slice).collect();
        let pulls = dots.iter().enumerate().map(|(i, dot)| {
            let (given, slot) = (&active[i], self.free("slot"));
            let by_columns = if slices[i] {
                quote!(pull_part_by_columns)
            } else {
                quote!(pull_by_columns)
            };
            let directions = dots.iter().enumerate().map(|(k, other)| {
                if i == k {
                    quote!(::core::clone::Clone::clone(#direction))
                } else {
                    quote!(::core::clone::Clone::clone(&#other))
                }
            });
            let directions: Vec<TokenStream> = directions.collect();
            let directions = one_or_tuple(&directions);
            let run = match self.signature.wrapper {
                Some(_) => quote!(#rt::private::succeeded(#rule(#(#args,)* #directions))),
                None => self.run_jvp(rule, &args, &directions),
            };
            quote! {
                if let ::core::option::Option::Some(#slot) = #given {
                    #rt::private::#by_columns(#slot, &#dot, |#direction| {
                        let (_, #column) = #run;
                        #rt::private::along_cotangent(&#column, &#seed)
                    });
                }
            }
        });
        quote!({
            #(let #dots = #zeros;)*
            #(#pulls)*
        })
    }

    fn ruled_forward(&self, rule: &Path) -> Method {
        let rt = &self.runtime;
        let names = self.names();
        let (params, active) = self.slots("dot", &self.direction_types());
        let given = self.signature.active().zip(&active).map(|(param, dot)| {
            let x = &param.ident;
            if param.info.kind.is_scalar() {
                quote!(#rt::private::float_tangent(#dot))
            } else if param.is_slice() {
                quote!(#rt::private::part_tangent_at(#dot, #x).into_owned())
            } else if param.info.refs > 0 {
                quote!(#rt::private::tangent_at(#dot, #x).into_owned())
            } else {
                quote!(#rt::private::tangent_at(#dot, &#x).into_owned())
            }
        });
        let given: Vec<TokenStream> = given.collect();
        let direction = one_or_tuple(&given);
        let local = self.free("direction");
        let (scope, rule) = match &self.args.vjp {
            Some(_) => (TokenStream::new(), rule.clone()),
            None => {
                let companion = Companion::of(rule);
                (companion.scope(), companion.function_in_scope())
            }
        };
        let run = self.run_jvp(&rule, &names, &local.to_token_stream());
        let body = quote! {
            use #rt::private::GivenTo as _;
            #scope
            let #local = #direction;
            #run
        };
        self.ruled("__jvp", quote!(#(#params),*), body)
    }

    /// The component of the tangent of the result that these rows give, one for each active argument, along the tangents of the arguments.
    pub(super) fn along_rows(&self, rows: &[Ident], dots: &[Ident]) -> TokenStream {
        let (rt, bar) = (&self.runtime, self.output_bar());
        let parts = rows.iter().zip(dots).zip(self.signature.active());
        let parts = parts.map(|((row, dot), param)| {
            let dot = if param.is_slice() {
                quote!(#dot.map(<[_]>::to_vec).as_ref())
            } else {
                quote!(#dot)
            };
            quote!(#rt::private::along_row::<_, <#bar as #rt::Tangent>::Scalar>(#dot, &#row))
        });
        parts.reduce(|a, b| quote!(#a + #b)).unwrap_or_default()
    }

    /// The tangent by a rule for `vjp`: one run for each component of the result.
    fn forward_by_rows(&self, rule: &Path) -> Method {
        let rt = &self.runtime;
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let (params, active) = self.slots("dot", &self.direction_types());
        let rows = self.numbered("row", active.len());
        let pattern = one_or_tuple(&rows);
        let sum = self.along_rows(&rows, &active);
        let body = if self.signature.output_info.kind.is_scalar() {
            let run = self.run_vjp(rule, &self.names());
            let output = &self.signature.output;
            quote! {
                let (#value, #pullback) = #run;
                let #pattern = #pullback(#rt::private::lit::<#output>(1.0));
                (#value, #sum)
            }
        } else {
            let args = self.again();
            let run = self.run_vjp(rule, &args);
            let again = match self.signature.wrapper {
                Some(_) => quote!(#rt::private::succeeded(#rule(#(#args),*))),
                None => run.clone(),
            };
            let tangent = self.free("tangent");
            quote! {
                let (#value, _) = #run;
                let #tangent = #rt::private::push_by_rows(&#value, |#seed| {
                    let (_, #pullback) = #again;
                    let #pattern = #pullback(#seed);
                    #sum
                });
                (#value, #tangent)
            }
        };
        self.ruled("__jvp", quote!(#(#params),*), body)
    }

    /// A parameter for each slot, and the names of those of the active arguments.
    pub(super) fn slots(
        &self,
        stem: &str,
        types: &[TokenStream],
    ) -> (Vec<TokenStream>, Vec<Ident>) {
        let mut params = Vec::new();
        let mut active = Vec::new();
        for (position, (param, ty)) in self.signature.params.iter().zip(types).enumerate() {
            let slot = self.free(&format!("{stem}_{position}"));
            if param.active {
                params.push(quote!(#slot: #ty));
                active.push(slot);
            } else {
                params.push(quote!(_: #ty));
            }
        }
        (params, active)
    }

    /// As many names that the user's function does not have.
    pub(super) fn numbered(&self, stem: &str, count: usize) -> Vec<Ident> {
        (0..count)
            .map(|i| self.free(&format!("{stem}_{i}")))
            .collect()
    }

    /// The arguments of a call that is made more than once.
    pub(super) fn again(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter();
        let args = params.map(|param| {
            let name = &param.ident;
            let is_function = matches!(param.ty, Type::ImplTrait(_) | Type::TraitObject(_))
                || self.is_function_param(&param.ty);
            if param.info.refs > 0 || matches!(param.ty, Type::Reference(_)) {
                quote!(#name)
            } else if is_function {
                quote!(&#name)
            } else {
                quote!(::core::clone::Clone::clone(&#name))
            }
        });
        args.collect()
    }
}
