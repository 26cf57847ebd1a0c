//! The companions of a function whose derivative is a rule of the user's, and the mode that the rule does not give.

use super::items::{Items, Method, one_or_tuple};
use super::without_derivative::placed;
use crate::front::signature::Param;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Path, Type};

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

    /// A call of a rule for `vjp`, whose form is checked at the rule.
    fn run_vjp(&self, rule: &Path, args: &[impl ToTokens]) -> TokenStream {
        if self.signature.wrapper.is_some() {
            return placed(quote!(#rule(#(#args),*)?), name_of(rule).span());
        }
        if args.len() > ARITIES {
            return quote!(#rule(#(#args),*));
        }
        let rt = &self.runtime;
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        // The arguments come first, so that the rule is compared with them.
        let run = quote!(#rt::private::run_vjp::<_, _, #output, #bar, #g, _>((#(#args,)*), #rule));
        placed(run, name_of(rule).span())
    }

    /// A call of a rule for `jvp`, whose form is checked at the rule.
    fn run_jvp(&self, rule: &Path, args: &[impl ToTokens], direction: &TokenStream) -> TokenStream {
        if self.signature.wrapper.is_some() {
            return placed(quote!(#rule(#(#args,)* #direction)?), name_of(rule).span());
        }
        if args.len() > ARITIES {
            return quote!(#rule(#(#args,)* #direction));
        }
        let given = self.given_to_jvp(rule, args, direction);
        placed(quote!(#given.given_to(#rule)), name_of(rule).span())
    }

    /// The arguments of a rule for `jvp`, whose form is checked here: rustc does not know their type where it has another one, and says
    /// nothing more about what is done with them.
    pub(super) fn given_to_jvp(
        &self,
        rule: &Path,
        args: &[impl ToTokens],
        direction: &TokenStream,
    ) -> TokenStream {
        let rt = &self.runtime;
        let (output, bar) = (&self.signature.output, self.output_bar());
        quote!(#rt::private::arguments_of_jvp::<_, _, #output, #bar, _>((#(#args,)* #direction,), #rule))
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

    /// The companion of a rule by its path, and what has to stand before it: something that takes its place where the rule is not
    /// differentiable, and that rustc prefers the companion to.
    fn companion_of_rule(&self, rule: &Path) -> (TokenStream, TokenStream) {
        let rt = &self.runtime;
        let count = self.signature.params.len();
        let types = &numbered_types(count);
        let slots = vec![quote!(::core::option::Option<&mut #rt::private::Constant>); count];
        let absent = |name: &Ident| {
            quote! {
                fn #name<#(#types,)* D, Y, B>(
                    #(_: #types,)* _: D
                ) -> (#rt::private::Absent<Y>, fn(B, #(#slots,)* ::core::option::Option<&mut D>)) {
                    (#rt::private::Absent::value(), |_, #(_: #slots,)* _| {})
                }
            }
        };
        let companion = Companion::of(rule);
        let name = companion.function("__vjp", "differentiable_");
        // What stands for it has other generic arguments: they are found by the call.
        let absent = absent(&name);
        self.scope_of_rule(&companion, &name, &absent)
    }

    /// What stands before a companion of this name that the rule may not have, and its path.
    pub(super) fn scope_of_rule(
        &self,
        companion: &Companion,
        name: &Ident,
        absent: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        let rt = &self.runtime;
        if let Some(owner) = &companion.owner {
            let scope = quote! {
                trait WithoutDerivatives { #absent }
                impl<Anything: ?::core::marker::Sized> WithoutDerivatives for Anything {}
            };
            return (scope, quote!(#owner::#name));
        }
        let scope = companion.scope();
        let scope = quote! {
            #scope
            use #rt::private::plain_rule::*;
            trait WithoutDerivatives { #absent }
            impl WithoutDerivatives for #rt::private::plain_rule::DerivativesOfTheRule {}
        };
        (scope, quote!(DerivativesOfTheRule::#name))
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

    /// Whether the rule `Self::f_vjp` of a method `f` has the name and so the form of the `vjp` that would be emitted beside it.
    pub(super) fn rule_is_the(&self, rule: &Option<Path>, mode: &str) -> bool {
        let Some(rule) = rule else {
            return false;
        };
        let names: Vec<&Ident> = rule.segments.iter().map(|s| &s.ident).collect();
        let emitted = self.function_name(mode);
        self.signature.in_impl
            && matches!(names[..], [owner, name] if owner == "Self" && *name == emitted)
    }
}

/// Where the companions of a function are that the attribute names.
pub(super) struct Companion {
    /// The type that a method belongs to: one is meant if the segment before the last begins with a capital, is `Self` or has arguments.
    pub(super) owner: Option<Path>,
    /// The function without its generic arguments.
    pub(super) path: Path,
    /// The generic arguments.
    pub(super) arguments: TokenStream,
    name: Ident,
}

impl Companion {
    pub(super) fn of(path: &Path) -> Self {
        let mut path = path.clone();
        let name = name_of(&path);
        let mut arguments = TokenStream::new();
        if let Some(last) = path.segments.last_mut() {
            arguments = match std::mem::take(&mut last.arguments) {
                syn::PathArguments::AngleBracketed(mut given) => {
                    given.colon2_token.get_or_insert_default();
                    given.to_token_stream()
                }
                other => other.to_token_stream(),
            };
        }
        let mut owner = path.clone();
        owner.segments.pop();
        owner.segments.pop_punct();
        let of_type = owner.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            name.starts_with(char::is_uppercase) || !last.arguments.is_none()
        });
        Self {
            owner: of_type.then_some(owner),
            path,
            arguments,
            name,
        }
    }

    /// The name of a companion: of a function, or with this prefix of a method. An error there is at the user's path.
    pub(super) fn function(&self, of_function: &str, of_method: &str) -> Ident {
        let span = self.name.span();
        match &self.owner {
            None => Ident::new(of_function, span),
            Some(_) => {
                let name = self.name.to_string();
                let name = name.trim_start_matches("r#");
                format_ident!("{}{}", of_method, name, span = span)
            }
        }
    }

    /// What brings the function and its derivatives under one name, in all of the companions: a function that there is not is one error.
    fn scope(&self) -> TokenStream {
        let path = &self.path;
        let scope = self
            .owner
            .is_none()
            .then(|| quote!(use #path as DerivativesOfTheRule;));
        placed(scope.unwrap_or_default(), self.span())
    }

    /// The function by the name that it has there.
    pub(super) fn function_in_scope(&self) -> Path {
        let arguments = &self.arguments;
        if self.owner.is_some() {
            let path = &self.path;
            return syn::parse_quote!(#path #arguments);
        }
        let name = format_ident!(
            "DerivativesOfTheRule",
            span = self.span().resolved_at(Span::call_site())
        );
        syn::parse_quote!(#name #arguments)
    }

    /// Where errors about the function stand.
    pub(super) fn span(&self) -> Span {
        self.name.span()
    }

    /// The companion by its path.
    pub(super) fn call(&self, of_function: &str, of_method: &str) -> TokenStream {
        let name = self.function(of_function, of_method);
        let arguments = &self.arguments;
        match &self.owner {
            Some(owner) => quote!(#owner::#name #arguments),
            None => {
                let path = &self.path;
                quote!(#path::#name #arguments)
            }
        }
    }
}

/// The last name of a path, where errors about it stand.
fn name_of(path: &Path) -> Ident {
    match path.segments.last() {
        Some(last) => last.ident.clone(),
        None => format_ident!("rule"),
    }
}

fn numbered_types(count: usize) -> Vec<Ident> {
    (0..count).map(|i| format_ident!("A{}", i)).collect()
}
