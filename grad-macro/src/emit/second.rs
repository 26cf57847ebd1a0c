//! The second order: the hidden companion `__hvp`, and the public functions that are thin over it.

mod hessian;

use super::Emitter;
use super::companion::missing_second_order;
use super::forward::used_params;
use super::items::{Items, Method, one_or_tuple};
use super::sweeps::broken;
use crate::diff::forward::Pushforward;
use crate::diff::reverse::Form;
use crate::diff::second;
use crate::front::signature::Param;
use crate::ir::{Function, Kind, Region, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// The hidden companion of the second order: the value, its tangent, and the pullback of a cotangent and its tangent, which adds to a slot
    /// for each parameter and then to one for the tangent of each.
    pub(super) fn second_companion(&self, function: &Function) -> Method {
        let second = second(function, Form::Pullback);
        let pushed = &second.pushed;
        let f = &pushed.function;
        let roots: Vec<(Value, Region)> = pushed
            .tangent
            .map(|tangent| (tangent, Function::ROOT))
            .into_iter()
            .collect();
        let mut emitter = self.emitter(f, &roots);
        emitter.moves_params = self.changed.is_some();
        let (directions, start, bound) = self.kept_directions(pushed, &mut emitter);
        let (body, result, result_dot) = self.with_tangent(pushed, &mut emitter);
        let bar = self.output_bar();
        let (seed, seed_dot) = match second.seeds {
            Some((seed, dot)) => (emitter.parameter(seed), emitter.parameter(dot)),
            None => (emitter.fresh("y_bar"), emitter.fresh("y_bar_dot")),
        };
        let slots = self.slot_types();
        let both: Vec<&TokenStream> = slots.iter().chain(&slots).collect();
        let mut params = vec![quote!(#seed: #bar), quote!(#seed_dot: #bar)];
        for (position, ty) in both.iter().enumerate() {
            params.push(match emitter.slot(position as u32) {
                Some(name) => quote!(mut #name: #ty),
                None => quote!(_: #ty),
            });
        }
        let mut reverse = self.completed(f, &mut emitter);
        reverse.extend(emitter.region(second.region));
        let (kept, restored) = emitter.across(&reverse);
        let items = &self.inner_items;
        let missing = missing_second_order(function);
        let (broken, unknown) = (broken(f), self.unknown(pushed));
        let (output, bar) = (self.value_output(), self.value_bar());
        let captures = self.plus_captures();
        let body = quote!(#(#items)* #broken #unknown #start #bound #body #kept);
        let pullback = quote!(move |#(#params),*| { #bound #restored #reverse });
        let values = [quote!(#result), quote!(#result_dot)];
        let body = self.companion_body(&body, &values, Some((&pullback, 2, both.len())));
        Method {
            name: "__hvp",
            doc: String::new(),
            extra: quote!(#(#directions),*),
            output: quote!((#output, #bar, impl ::core::ops::FnOnce(#bar, #bar, #(#both),*) #captures)),
            bounds: Vec::new(),
            body: quote!(#missing #body),
            hidden: true,
        }
    }

    /// The companion of a function with errors.
    pub(super) fn second_stub(&self) -> Method {
        let directions = self.kept_types().into_iter();
        let directions: Vec<TokenStream> = directions.map(|ty| quote!(_: #ty)).collect();
        let slots = self.slot_types();
        let both: Vec<&TokenStream> = slots.iter().chain(&slots).collect();
        let wilds = vec![quote!(_); both.len()];
        let (output, bar) = (self.value_output(), self.value_bar());
        let captures = self.plus_captures();
        Method {
            name: "__hvp",
            doc: String::new(),
            extra: quote!(#(#directions),*),
            output: quote!((#output, #bar, impl ::core::ops::FnOnce(#bar, #bar, #(#both),*) #captures)),
            bounds: Vec::new(),
            body: quote!({
                #[allow(unreachable_code)]
                (::core::unreachable!(), ::core::unreachable!(), move |_, _, #(#wilds),*| ())
            }),
            hidden: true,
        }
    }

    /// The parameters of the tangents of arguments; what reads them once, and what refers to them in both sweeps.
    fn kept_directions(
        &self,
        pushed: &Pushforward,
        emitter: &mut Emitter<'_>,
    ) -> (Vec<TokenStream>, TokenStream, TokenStream) {
        let rt = &self.runtime;
        let used: Vec<u32> = used_params(&pushed.function);
        let (mut start, mut bound) = (TokenStream::new(), TokenStream::new());
        let mut params = Vec::new();
        for (param, tangent) in self.signature.params.iter().zip(&pushed.tangents) {
            let ty = self.kept_type(param);
            let Some(position) = tangent.filter(|position| used.contains(position)) else {
                params.push(quote!(_: ::core::option::Option<#ty>));
                continue;
            };
            let (name, x) = (emitter.param(position), &param.ident);
            if param.info.kind.is_scalar() && param.info.refs == 0 {
                params.push(quote!(#name: ::core::option::Option<#ty>));
                let given = if self.of_operator {
                    quote!(#name.as_deref())
                } else {
                    quote!(#name.as_ref())
                };
                start.extend(quote!(let #name = #rt::private::float_tangent(#given);));
                continue;
            }
            let given = emitter.fresh(&format!("{name}_given"));
            params.push(quote!(#given: ::core::option::Option<#ty>));
            let held = emitter.fresh(&format!("{name}_held"));
            if param.info.refs == 0 && self.of_operator {
                start.extend(quote!(let #given = #given.map(::std::borrow::Cow::into_owned);));
            }
            let is_option = matches!(param.info.kind, Kind::Option(_));
            if param.info.refs == 0 && is_option {
                start.extend(quote! {
                    let #held = #rt::private::option_tangent_at(#given.as_ref(), &#x).into_owned();
                });
                bound.extend(quote!(let #name = &#held;));
            } else if param.info.refs == 0 {
                start.extend(quote!(let #held = #rt::private::owned_tangent(#given, &#x);));
                bound.extend(quote!(let #name = &#held;));
            } else if param.info.kind.is_scalar() {
                bound.extend(quote!(let #name = #rt::private::float_tangent(#given.as_deref());));
                emitter.kept_tangents.insert(position, given);
            } else {
                let at = Self::tangent_at(param);
                bound.extend(quote! {
                    let #held = #rt::private::#at(#given.as_deref(), #x);
                    let #name = &*#held;
                });
                emitter.kept_tangents.insert(position, given);
            }
        }
        (params, start, bound)
    }

    /// For each parameter what a caller gives for its tangent, to be kept; `None` is zero.
    pub(super) fn kept_types(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter();
        let types = params.enumerate().map(|(position, param)| {
            let ty = if self.exchanges(position) {
                let target = self.lent(param);
                quote!(&mut #target)
            } else {
                self.kept_type(param)
            };
            quote!(::core::option::Option<#ty>)
        });
        types.collect()
    }

    /// How the tangent of an argument is passed: to an operator always in a `Cow`, to a function as the argument is.
    fn kept_type(&self, param: &Param) -> TokenStream {
        let rt = &self.runtime;
        let tangent = if param.active {
            self.lent(param)
        } else {
            quote!(#rt::private::Constant)
        };
        if self.of_operator || (param.active && param.info.refs > 0) {
            let kept = self.kept_lifetime();
            quote!(::std::borrow::Cow<#kept, #tangent>)
        } else {
            tangent
        }
    }

    /// The tangents of the arguments for the companion: `place` is the tangent of the active one of a number, to move or to borrow.
    pub(super) fn kept_arguments(
        &self,
        place: impl Fn(usize, bool) -> Option<TokenStream>,
    ) -> Vec<TokenStream> {
        let mut at = 0;
        let params = self.signature.params.iter().map(|param| {
            let by_reference = param.info.refs > 0;
            let place = param.active.then(|| {
                at += 1;
                place(at - 1, by_reference)
            });
            match place.flatten() {
                Some(place) if param.is_slice() => {
                    quote!(::core::option::Option::Some(::std::borrow::Cow::Borrowed(&(#place)[..])))
                }
                Some(place) if by_reference => {
                    quote!(::core::option::Option::Some(::std::borrow::Cow::Borrowed(#place)))
                }
                Some(place) => quote!(::core::option::Option::Some(#place)),
                None => quote!(::core::option::Option::None),
            }
        });
        params.collect()
    }

    /// The directions of the active arguments from one in the gradient shape.
    pub(super) fn kept_direction(&self, direction: &Ident) -> Vec<TokenStream> {
        let one = self.signature.active().count() == 1;
        self.kept_arguments(|i, by_reference| {
            let i = syn::Index::from(i);
            let place = if one {
                quote!(#direction)
            } else {
                quote!(#direction.#i)
            };
            Some(if by_reference { quote!(&#place) } else { place })
        })
    }

    /// The public functions of the second order.
    ///
    /// `in_one_body` says that there is a function with both sweeps in one body.
    pub(super) fn second_order(
        &self,
        scalar: bool,
        in_one_body: bool,
        function: Option<&Function>,
    ) -> Vec<Method> {
        let mut methods = match function.filter(|_| in_one_body) {
            Some(function) => self.products_by_one_body(function).into(),
            None => vec![self.grad_and_hvp(scalar), self.hvp(scalar)],
        };
        if !self.has_unnamed_types() {
            let shared = function.and_then(|function| self.shared_hessian(function));
            let shares = shared.is_some();
            let several = function.filter(|_| in_one_body && !shares);
            let several = several.and_then(|function| self.products_at_once(function));
            let at_once = several.as_ref().map(|(count, _)| *count);
            let all =
                shared.unwrap_or_else(|| self.value_grad_hessian(scalar, in_one_body, at_once));
            methods.extend(several.map(|(_, method)| method));
            methods.extend([all, self.hessian(scalar, shares, at_once)]);
        }
        methods
    }

    pub(super) fn doc_of_both(&self) -> String {
        self.product_doc(
            "The gradient of `{}` and the product of its Hessian with the last argument.",
        )
    }

    pub(super) fn doc_of_product(&self) -> String {
        self.product_doc("The product of the Hessian of `{}` with the last argument, which has the shape of the gradient.")
    }

    fn grad_and_hvp(&self, scalar: bool) -> Method {
        let (gradients, zeros) = (self.gradient_names(), self.zeros());
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let (product, body) = self.product(scalar, &slots);
        let (g, gradient) = (self.gradient_type(), one_or_tuple(&gradients));
        let (ty, result) = self.beside_changes(quote!((#g, #g)), quote!((#gradient, #product)));
        let result = self.success(result);
        Method {
            name: "grad_and_hvp",
            doc: self.doc_of_both(),
            output: self.wrapped(ty),
            body: quote! {
                #(let mut #gradients = #zeros;)*
                #body
                #result
            },
            ..self.in_a_direction(scalar)
        }
    }

    fn hvp(&self, scalar: bool) -> Method {
        let (product, body) = self.product(scalar, &self.no_slots());
        let (ty, product) = self.beside_changes(self.gradient_type(), product);
        let product = self.success(product);
        Method {
            name: "hvp",
            doc: self.doc_of_product(),
            output: self.wrapped(ty),
            body: quote!(#body #product),
            ..self.in_a_direction(scalar)
        }
    }

    /// What the functions of a direction have in common.
    pub(super) fn in_a_direction(&self, scalar: bool) -> Method {
        let (direction, g) = (self.free("direction"), self.gradient_type());
        Method {
            name: "",
            doc: String::new(),
            extra: quote!(#direction: #g),
            output: TokenStream::new(),
            bounds: self.scalar_bounds(scalar),
            body: TokenStream::new(),
            hidden: false,
        }
    }

    /// The product of the Hessian with the direction, and what computes it; the gradient goes into `slots`.
    fn product(&self, scalar: bool, slots: &[TokenStream]) -> (TokenStream, TokenStream) {
        let names = self.names();
        let companion = self.sibling("__hvp");
        let directions = self.kept_direction(&self.free("direction"));
        let (tangents, zeros) = (self.tangent_names(), self.zeros());
        let dot_slots = self.dot_slots(&tangents);
        let (unit, zero) = (self.unit(scalar), self.zero_of_unit(scalar));
        let (value, pullback) = (self.free("value"), self.free("pullback"));
        let (unit, zero) = (self.given_cotangent(unit), self.given_cotangent(zero));
        let call = self.tried(quote!(#companion(#(#names,)* #(#directions),*)), "hvp");
        let value = self.changed.map_or_else(|| quote!(_), |_| quote!(#value));
        let body = quote! {
            #(let mut #tangents = #zeros;)*
            let (#value, _, #pullback) = #call;
            #pullback(#unit, #zero, #(#slots,)* #(#dot_slots),*);
        };
        (one_or_tuple(&tangents), body)
    }

    fn product_doc(&self, what: &str) -> String {
        let what = what.replace("{}", &self.item.sig.ident.to_string());
        format!(
            "{what} Costs one pass through both sweeps, each with tangents beside its values; no matrix is made."
        )
    }

    /// The slots of the tangents of cotangents.
    pub(super) fn dot_slots(&self, tangents: &[Ident]) -> Vec<TokenStream> {
        self.slot_arguments(|_, i| {
            let name = &tangents[i];
            quote!(&mut #name)
        })
    }

    /// A slot for each parameter into which nothing is lent, or a tangent that is zero.
    pub(super) fn no_slots(&self) -> Vec<TokenStream> {
        vec![quote!(::core::option::Option::None); self.signature.params.len()]
    }

    pub(super) fn tangent_names(&self) -> Vec<Ident> {
        self.gradient_names()
            .iter()
            .map(|name| self.free(&format!("{name}_dot")))
            .collect()
    }

    pub(super) fn zero_of_unit(&self, scalar: bool) -> TokenStream {
        let rt = &self.runtime;
        if let Some(zero) = self.unit_beside_changes("0.0") {
            return zero;
        }
        if scalar {
            let ty = &self.signature.output;
            return quote!(#rt::private::lit::<#ty>(0.0));
        }
        let unit = self.unit(scalar);
        quote!(#rt::private::lines::zero_like(&#unit))
    }
}
