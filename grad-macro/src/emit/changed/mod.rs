//! Functions that change their arguments: what stands around the derivatives of their form on values.
//!
//! Each public function passes copies of what the arguments refer to, and leaves there what the form on values gives. So the arguments are
//! after it as after the function, and a pullback borrows nothing through `&mut`. The companions, which other differentiable functions call,
//! do the same with cotangents and tangents: that of what a call leaves is taken out of what the caller lends, and that of what it has found
//! takes its place.

mod captures;
mod companions;
mod outputs;
mod public;
mod rules;
mod tokens;

use super::items::{Items, Method};
use crate::front::changed::{Changed, Returned, constant_place, owned};
use crate::front::signature::{Param, Signature};
use crate::ir::Function;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, ItemFn, parse_quote};

pub(crate) use rules::with_rules_of_values;
pub(crate) use tokens::{one_or_pair, substituted};

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
            pullback: std::cell::OnceCell::new(),
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
            let owner = self.values.owner();
            quote!(#owner::#function #turbofish)
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
        if let Some(place) = self.user.place {
            let owner = place.self_of_the_trait();
            quote!(#owner::#name #turbofish(#(#arguments),*))
        } else if self.user.signature.in_impl {
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
}
