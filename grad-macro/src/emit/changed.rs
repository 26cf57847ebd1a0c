//! Functions that change their arguments: what stands around the derivatives of their form on values.
//!
//! Each public function passes copies of what the arguments refer to, and leaves there what the form on values gives. So the arguments are
//! after it as after the function, and a pullback borrows nothing through `&mut`. The companions, which other differentiable functions call,
//! do the same with cotangents and tangents: that of what a call leaves is taken out of what the caller lends, and that of what it has found
//! takes its place.

use super::items::{Items, Method};
use crate::front::changed::{Changed, Returned, constant_place, exclusive, owned};
use crate::front::signature::{Param, Signature};
use crate::ir::Function;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, GenericParam, ItemFn, Lifetime, Type, parse_quote};

/// Stands for what a returned pullback may borrow.
const CAPTURES: &str = "__captures";

/// Where the derivatives of the form on values stand, and what is around them.
pub(crate) struct Around<'i> {
    /// The function that the user wrote.
    user: Items<'i>,
    values: &'i Items<'i>,
    changed: &'i Changed,
}

/// The function as the user wrote it, with names for all lifetimes but those of what it changes, and its signature.
pub(crate) struct Written {
    item: ItemFn,
    signature: Signature,
}

impl Written {
    pub(crate) fn of(changed: &Changed, values: &Signature) -> Self {
        let item = changed.written.clone();
        let mut signature = values.clone();
        let mut inputs: Vec<FnArg> = item.sig.inputs.iter().cloned().collect();
        signature.params.truncate(inputs.len());
        for (position, input) in inputs.iter_mut().enumerate() {
            match input {
                FnArg::Typed(typed) => typed.attrs.clear(),
                FnArg::Receiver(receiver) => receiver.attrs.clear(),
            }
            let param = &mut signature.params[position];
            if let Some(of) = changed.param(position) {
                let (ident, ty) = (&of.ident, &of.ty);
                param.declaration = if param.is_self {
                    quote!(&mut self)
                } else {
                    quote!(#ident: &mut #ty)
                };
                param.ty = match param.is_self {
                    true => ty.clone(),
                    false => parse_quote!(&mut #ty),
                };
                param.info.refs = 1;
                continue;
            }
            match input {
                FnArg::Typed(typed) => {
                    let (ident, ty) = (&param.ident, &typed.ty);
                    param.declaration = quote!(#ident: #ty);
                    param.ty = (**ty).clone();
                }
                FnArg::Receiver(_) => param.declaration = input.to_token_stream(),
            }
        }
        Written { item, signature }
    }
}

impl Items<'_> {
    /// The cotangent of a float that is returned beside what the function changes; zero for all else. It names the value.
    pub(super) fn unit_beside_changes(&self, number: &str) -> Option<TokenStream> {
        let changed = self.changed?;
        let ty = changed.returned_value()?;
        let rt = &self.runtime;
        let value = self.free("value");
        let number: proc_macro2::Literal = number.parse().ok()?;
        let zeros = (1..=changed.params.len()).map(|i| {
            let i = syn::Index::from(i);
            quote!(#rt::private::zero_tangent(&#value.#i))
        });
        Some(quote!((#rt::private::lit::<#ty>(#number), #(#zeros),*)))
    }

    /// What a function gives beside the value, where the function changes its arguments; otherwise alone.
    pub(super) fn beside_changes(
        &self,
        ty: TokenStream,
        result: TokenStream,
    ) -> (TokenStream, TokenStream) {
        if self.changed.is_none() {
            return (ty, result);
        }
        let (output, value) = (&self.signature.output, self.free("value"));
        (quote!((#output, #ty)), quote!((#value, #result)))
    }

    /// Whether the caller lends the cotangent or the tangent of an argument that is changed.
    pub(super) fn exchanges(&self, position: usize) -> bool {
        let changed = self.changed.filter(|_| self.around);
        let active = self.signature.params[position].active;
        active && changed.is_some_and(|changed| changed.param(position).is_some())
    }

    /// Whether something is passed by `&mut`, which no pullback may borrow.
    pub(super) fn has_exclusive(&self) -> bool {
        let mut params = self.signature.params.iter();
        self.around || params.any(|param| exclusive(&param.ty).is_some())
    }

    /// What stands behind the type of a pullback.
    pub(super) fn plus_captures(&self) -> Option<TokenStream> {
        let captures = format_ident!("{}", CAPTURES);
        self.has_exclusive().then(|| quote!(+ #captures))
    }

    /// `use<..>`: what a pullback may borrow is what is passed by `&`.
    pub(super) fn captures(&self, output: &TokenStream, generics: &syn::Generics) -> TokenStream {
        if !self.has_exclusive() {
            return output.clone();
        }
        let exclusive = self.signature.params.iter().filter_map(exclusive_lifetime);
        let exclusive: Vec<&Lifetime> = exclusive.collect();
        let lifetimes = generics.lifetimes().map(|param| &param.lifetime);
        let lifetimes = lifetimes.filter(|lifetime| !exclusive.contains(lifetime));
        let lifetimes = lifetimes.map(ToTokens::to_token_stream);
        let types = generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(param.ident.to_token_stream()),
            GenericParam::Const(param) => Some(param.ident.to_token_stream()),
            GenericParam::Lifetime(_) => None,
        });
        let of_block = self.signature.type_params.of_block.iter();
        let of_block = of_block.map(|name| format_ident!("{}", name).to_token_stream());
        let of_block: Vec<TokenStream> = match self.place {
            // All of them, where they are seen.
            Some(place) => place.types_and_constants().collect(),
            None => of_block.collect(),
        };
        let all: Vec<TokenStream> = lifetimes.chain(of_block).chain(types).collect();
        let captures = quote!(use<#(#all),*>);
        replaced(output.clone(), &captures)
    }
}

/// The lifetime of a parameter by `&'a mut`.
fn exclusive_lifetime(param: &Param) -> Option<&Lifetime> {
    match &param.ty {
        Type::Reference(reference) if reference.mutability.is_some() => reference.lifetime.as_ref(),
        _ => None,
    }
}

/// Tokens with other names in place of these.
pub(crate) fn renamed(tokens: TokenStream, names: &[Ident], by: &[Ident]) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => match names.iter().position(|name| *name == ident) {
            Some(i) => by[i].clone().into(),
            None => TokenTree::Ident(ident),
        },
        TokenTree::Group(group) => {
            let inner = renamed(group.stream(), names, by);
            proc_macro2::Group::new(group.delimiter(), inner).into()
        }
        token => token,
    });
    tokens.collect()
}

fn replaced(tokens: TokenStream, by: &TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == CAPTURES => by.clone(),
        TokenTree::Group(group) => {
            let inner = replaced(group.stream(), by);
            let mut new = proc_macro2::Group::new(group.delimiter(), inner);
            new.set_span(group.span());
            TokenTree::Group(new).into()
        }
        token => token.into(),
    });
    tokens.collect()
}

fn substituted(tokens: TokenStream, names: &[Ident], by: &[TokenStream]) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => match names.iter().position(|name| *name == ident) {
            Some(i) => by[i].clone(),
            None => TokenTree::Ident(ident).into(),
        },
        TokenTree::Group(group) => {
            let inner = substituted(group.stream(), names, by);
            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner)).into()
        }
        token => token.into(),
    });
    tokens.collect()
}

/// What there is one of, or a tuple of them.
fn one_or_pair(parts: impl IntoIterator<Item = impl ToTokens>) -> TokenStream {
    let parts: Vec<_> = parts.into_iter().collect();
    match &parts[..] {
        [one] => one.to_token_stream(),
        many => quote!((#(#many),*)),
    }
}

/// Around the call of a pullback of the form on values.
struct Exchange {
    params: TokenStream,
    before: TokenStream,
    seed: TokenStream,
    passed: Vec<TokenStream>,
    after: TokenStream,
}

impl<'i> Around<'i> {
    pub(crate) fn of(
        written: &'i Written,
        args: &'i crate::args::Args,
        values: &'i Items<'i>,
        changed: &'i Changed,
    ) -> Self {
        let user = Items {
            item: &written.item,
            signature: &written.signature,
            args,
            runtime: values.runtime.clone(),
            used: values.used.clone(),
            inner_items: Vec::new(),
            calls: values.calls,
            of_operator: false,
            changed: Some(changed),
            around: true,
            place: values.place,
        };
        Around {
            user,
            values,
            changed,
        }
    }

    /// The items of the function, around those of its form on values.
    pub(crate) fn emit(&self, function: &Function) -> TokenStream {
        let mut methods = self.companions();
        methods.extend(self.public());
        let graph = self.user.args.graph.as_ref();
        let graph = graph.map(|_| self.user.graph(function));
        self.user.wrap(&methods, graph, &TokenStream::new())
    }

    /// Stubs for a function with errors.
    pub(crate) fn stubs(&self) -> TokenStream {
        let mut methods = self.companions();
        methods.extend(self.public());
        self.without_bodies(&mut methods);
        let graph = self
            .user
            .args
            .graph
            .as_ref()
            .map(|_| self.user.graph_stub());
        self.user.wrap(&methods, graph, &TokenStream::new())
    }

    /// Functions that are there to have types.
    fn without_bodies(&self, methods: &mut [Method]) {
        let unreachable = quote!(::core::unreachable!());
        let slots = vec![quote!(_); self.user.signature.params.len()];
        for method in methods {
            let pullback = match method.name {
                "vjp" => quote!(move |_| #unreachable),
                "__vjp" | "__call" => quote!(move |_, #(#slots),*| ()),
                "__hvp" => quote!(move |_, _, #(#slots,)* #(#slots),*| ()),
                _ => {
                    method.body = unreachable.clone();
                    continue;
                }
            };
            let all = match method.name {
                "__call" => {
                    let rt = &self.user.runtime;
                    quote!((#unreachable, #pullback, #rt::private::no_item()))
                }
                "__hvp" => quote!((#unreachable, #unreachable, #pullback)),
                "vjp" => self.user.success(quote!((#unreachable, #pullback))),
                _ => quote!((#unreachable, #pullback)),
            };
            method.body = quote!({ #[allow(unreachable_code)] #all });
        }
    }

    /// The path of a function of the form on values.
    fn path(&self, name: &str) -> TokenStream {
        let function = self.values.function_name(name);
        let turbofish = self.user.turbofish();
        if self.user.signature.in_impl {
            quote!(Self::#function #turbofish)
        } else {
            let ty = &self.values.item.sig.ident;
            quote!(#ty::#function #turbofish)
        }
    }

    fn rt(&self) -> TokenStream {
        let rt = &self.user.runtime;
        quote!(#rt::private::changed)
    }

    fn params(&self) -> impl Iterator<Item = (&Param, bool)> {
        let params = self.user.signature.params.iter().enumerate();
        params.map(|(position, param)| (param, self.changed.param(position).is_some()))
    }

    /// The arguments of the form on values.
    fn arguments(&self) -> Vec<TokenStream> {
        let rt = self.rt();
        let arguments = self.params().map(|(param, changed)| {
            let name = &param.ident;
            if changed {
                quote!(#rt::InPlace::value(&*#name))
            } else if self.runs_again(param) {
                quote!(::core::clone::Clone::clone(&#name))
            } else {
                quote!(#name)
            }
        });
        let constants = 0..self.changed.result.constants().len();
        let constants = constants.map(|i| {
            let name = constant_place(i);
            quote!(&mut #name)
        });
        arguments.chain(constants).collect()
    }

    /// What their parameters have for a slot or a tangent.
    fn none_for_constants(&self) -> Vec<TokenStream> {
        vec![quote!(::core::option::Option::None); self.changed.result.constants().len()]
    }

    /// The places of the constants that the function returns.
    fn constant_places(&self) -> TokenStream {
        let names: Vec<Ident> = (0..self.changed.result.constants().len())
            .map(constant_place)
            .collect();
        quote!(#(let mut #names = ::core::option::Option::None;)*)
    }

    /// A failure runs the function itself, which then needs the argument once more.
    fn runs_again(&self, param: &Param) -> bool {
        let owned = param.info.refs == 0 && !param.info.kind.is_scalar();
        self.changed.wrapper.is_some() && owned && !self.user.is_function(param)
    }

    /// The call of the function itself, for what it leaves in its arguments when it fails.
    fn primal(&self) -> TokenStream {
        let name = &self.changed.written.sig.ident;
        let arguments = self.params().map(|(param, changed)| {
            let name = &param.ident;
            match changed {
                true => quote!(&mut *#name),
                false => quote!(#name),
            }
        });
        let turbofish = self.user.turbofish();
        if self.user.signature.in_impl {
            quote!(Self::#name #turbofish(#(#arguments),*))
        } else {
            quote!(#name #turbofish(#(#arguments),*))
        }
    }

    /// The names of the parts of the value, what leaves them in the arguments, and what the function returned.
    fn parts(&self) -> (TokenStream, TokenStream, TokenStream) {
        let rt = self.rt();
        let after: Vec<Ident> = (0..self.changed.params.len())
            .map(|i| format_ident!("__after_{}", i))
            .collect();
        let places = self.changed.params.iter().map(|param| &param.ident);
        let (values, constants, whole) = self.changed.result.named();
        let put = quote! {
            #(#rt::InPlace::put(&mut *#places, #after);)*
            #(let #constants = #rt::returned(#constants);)*
        };
        (one_or_pair(values.iter().chain(&after)), put, whole)
    }

    /// The cotangent as the user gives it, and as the form on values has it.
    fn bars(&self) -> (TokenStream, TokenStream) {
        let (values, constants, whole) = self.changed.result.named();
        let after: Vec<Ident> = (0..self.changed.params.len())
            .map(|i| format_ident!("__after_{}", i))
            .collect();
        let nothing: Vec<TokenStream> = constants.iter().map(|_| quote!(())).collect();
        let whole = substituted(whole, &constants, &nothing);
        let given = match &self.changed.result {
            Returned::Nothing | Returned::Constant(_) => None,
            Returned::Value(_) | Returned::Parts(_) => Some(whole),
        };
        let after_tokens = after.iter().map(ToTokens::to_token_stream);
        let given: Vec<TokenStream> = given.into_iter().chain(after_tokens).collect();
        (
            one_or_pair(&given),
            one_or_pair(values.iter().chain(&after)),
        )
    }

    /// The type of the cotangent of all outputs.
    fn bar_type(&self) -> TokenStream {
        let Returned::Parts(parts) = &self.changed.result else {
            return self.user.output_bar();
        };
        let whole = parts.iter().map(|(ty, constant)| match constant {
            true => quote!(()),
            false => self.user.tangent_of(ty),
        });
        let whole: Vec<TokenStream> = whole.collect();
        let whole = quote!((#(#whole),*));
        let after = self.changed.params.iter().map(|param| {
            let ty = owned(&param.ty);
            self.user.tangent_of(&parse_quote!(#ty))
        });
        let all: Vec<TokenStream> = [whole].into_iter().chain(after).collect();
        one_or_pair(&all)
    }

    /// What the function returns.
    fn returned(&self) -> TokenStream {
        self.changed.returned()
    }

    /// Takes the value from what the form on values gives, which has it first; `give` makes the result of what was returned.
    fn left(
        &self,
        call: &TokenStream,
        rest: &TokenStream,
        give: impl FnOnce(TokenStream) -> TokenStream,
    ) -> TokenStream {
        let (pattern, put, returned) = self.parts();
        let pattern = match rest.is_empty() {
            true => pattern,
            false => quote!((#pattern, #rest)),
        };
        let given = give(returned);
        let places = self.constant_places();
        let Some(wrapper) = &self.changed.wrapper else {
            return quote!(#places let #pattern = #call; #put #given);
        };
        let (success, failure) = (wrapper.success(), self.failure());
        quote! {
            #places
            match #call {
                #success(#pattern) => { #put #success(#given) }
                #failure
            }
        }
    }

    /// The arm of a failure: the function runs once more, for what it leaves in its arguments.
    fn failure(&self) -> TokenStream {
        let again = self.primal();
        let (pattern, failed) = match &self.changed.wrapper {
            Some(wrapper) if !wrapper.is_option => (
                quote!(::core::result::Result::Err(__error)),
                quote!(::core::result::Result::Err(__error)),
            ),
            _ => (
                quote!(::core::option::Option::None),
                quote!(::core::option::Option::None),
            ),
        };
        quote!(#pattern => { let _ = #again; #failed })
    }

    fn method(
        &self,
        name: &'static str,
        of: &str,
        output: TokenStream,
        body: TokenStream,
    ) -> Method {
        let ident = &self.changed.written.sig.ident;
        let changed = self.changed.params.iter().map(|p| format!("`{}`", p.ident));
        let changed: Vec<String> = changed.collect();
        Method {
            name,
            doc: format!(
                "{of} of `{ident}`, which leaves its arguments as the function does: what is in {} then is a result of it as well.",
                changed.join(", ")
            ),
            extra: TokenStream::new(),
            output,
            bounds: Vec::new(),
            body,
            hidden: false,
        }
    }

    fn public(&self) -> Vec<Method> {
        let user = &self.user;
        let arguments = self.arguments();
        let returned = self.returned();
        let (bar, g) = (self.bar_type(), user.gradient_type());
        let (of_user, of_values) = self.bars();
        let captures = user.plus_captures();
        let rest = quote!(__rest);
        let beside = |value: TokenStream| quote!((#value, __rest));
        let alone = |_: TokenStream| quote!(__rest);
        let direction = user.free("direction");
        let call = |name: &str| {
            let path = self.path(name);
            quote!(#path(#(#arguments),*))
        };
        let directed = |name: &str| {
            let path = self.path(name);
            quote!(#path(#(#arguments,)* #direction))
        };
        let mut methods = vec![
            self.method(
                "vjp",
                "The value and the pullback",
                user.wrapped(quote!((#returned, impl ::core::ops::FnOnce(#bar) -> #g #captures))),
                self.left(&call("vjp"), &rest, |value| match self.changed.result {
                    Returned::Parts(_) => {
                        quote!((#value, move |#of_user: #bar| __rest(#of_values)))
                    }
                    Returned::Nothing | Returned::Value(_) | Returned::Constant(_) => beside(value),
                }),
            ),
            Method {
                extra: quote!(#direction: #g),
                ..self.method(
                    "jvp",
                    "The value and its tangent in a direction of the arguments",
                    user.wrapped(quote!((#returned, #bar))),
                    self.left(&directed("jvp"), &rest, |value| match self.changed.result {
                        Returned::Parts(_) => {
                            quote!((#value, { let #of_values = __rest; #of_user }))
                        }
                        Returned::Nothing | Returned::Value(_) | Returned::Constant(_) => {
                            beside(value)
                        }
                    }),
                )
            },
        ];
        if !user.has_unnamed_types() {
            let [both, one] = self.values.jacobians(None);
            let output = one.output;
            let jacobian = self.unwrapped_output(&output);
            methods.push(Method {
                bounds: both.bounds.clone(),
                ..self.method(
                    "value_and_jacobian",
                    "The value and the Jacobian",
                    user.wrapped(quote!((#returned, #jacobian))),
                    self.left(&call("value_and_jacobian"), &rest, beside),
                )
            });
            methods.push(Method {
                bounds: both.bounds,
                ..self.method(
                    "jacobian",
                    "The Jacobian",
                    output,
                    self.left(&call("value_and_jacobian"), &rest, alone),
                )
            });
        }
        if self.changed.returned_value().is_some() && user.returns_a_float() {
            methods.extend(self.of_floats());
        } else if !user.signature.in_impl {
            methods.extend(user.no_gradient());
        }
        methods.extend(self.check());
        methods
    }

    /// The Jacobian's own type.
    fn unwrapped_output(&self, output: &TokenStream) -> TokenStream {
        if self.changed.wrapper.is_none() {
            return output.clone();
        }
        let ty: Result<syn::Type, _> = syn::parse2(output.clone());
        match ty
            .ok()
            .and_then(|ty| crate::front::wrapper::Wrapper::of(&ty))
        {
            Some((_, inner)) => inner.to_token_stream(),
            None => output.clone(),
        }
    }

    /// The functions of a returned float: what stays in the arguments has the cotangent zero.
    fn of_floats(&self) -> Vec<Method> {
        let user = &self.user;
        let arguments = self.arguments();
        let returned = self.returned();
        let g = user.gradient_type();
        let rest = quote!(__rest);
        let beside = |value: TokenStream| quote!((#value, __rest));
        let alone = |_: TokenStream| quote!(__rest);
        let [direction, target] = ["direction", "gradient"].map(|name| user.free(name));
        let call = |name: &str, further: TokenStream| {
            let path = self.path(name);
            quote!(#path(#(#arguments,)* #further))
        };
        let gradient = call("value_and_grad", TokenStream::new());
        let mut methods = vec![
            self.method(
                "value_and_grad",
                "The value and the gradient",
                user.wrapped(quote!((#returned, #g))),
                self.left(&gradient, &rest, beside),
            ),
            self.method(
                "grad",
                "The gradient",
                user.wrapped(g.clone()),
                self.left(&gradient, &rest, alone),
            ),
            Method {
                extra: quote!(#target: &mut #g),
                ..self.method(
                    "accumulate_grad",
                    "The value and, added into the last argument, the gradient",
                    user.wrapped(returned.clone()),
                    self.left(
                        &call("accumulate_grad", quote!(#target)),
                        &TokenStream::new(),
                        |value| value,
                    ),
                )
            },
        ];
        if user.args.order != 2 {
            return methods;
        }
        let directed = |name: &'static str, of: &str, output: TokenStream| Method {
            extra: quote!(#direction: #g),
            ..self.method(
                name,
                of,
                user.wrapped(output),
                self.left(&call(name, quote!(#direction)), &rest, alone),
            )
        };
        methods.extend([
            directed(
                "hvp",
                "The product of the Hessian with the last argument",
                g.clone(),
            ),
            directed(
                "grad_and_hvp",
                "The gradient and the product of the Hessian with the last argument",
                quote!((#g, #g)),
            ),
        ]);
        if !user.has_unnamed_types() {
            let h = self.values.hessian_type();
            let all = call("value_grad_hessian", TokenStream::new());
            let bounds = self.values.copies(false);
            methods.extend([
                Method {
                    bounds: bounds.clone(),
                    ..self.method(
                        "value_grad_hessian",
                        "The value, the gradient and the Hessian",
                        user.wrapped(quote!((#returned, #g, #h))),
                        self.left(
                            &all,
                            &quote!(__gradient, __hessian),
                            |value| quote!((#value, __gradient, __hessian)),
                        ),
                    )
                },
                Method {
                    bounds,
                    ..self.method(
                        "hessian",
                        "The Hessian",
                        user.wrapped(h),
                        self.left(&all, &quote!(_, __hessian), |_| quote!(__hessian)),
                    )
                },
            ]);
        }
        methods
    }

    /// `__check`, or a use of the function where there can be none.
    fn check(&self) -> Option<Method> {
        let values = self.values;
        if values.has_unnamed_types() || values.elides_lifetimes() {
            let named = self.user.item.sig.generics.params.is_empty();
            return (named && !self.user.signature.in_impl).then(|| self.user.use_of_primal());
        }
        let check = values.check();
        let path = self.path("__check");
        let arguments = self.arguments();
        let places = self.constant_places();
        Some(Method {
            body: quote!(#places #path(#(#arguments),*)),
            ..check
        })
    }

    /// What other differentiable functions call.
    ///
    /// A tuple of values and constants is none of the values that they know.
    fn companions(&self) -> Vec<Method> {
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
