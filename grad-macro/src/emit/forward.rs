//! Forward mode: the hidden companion `__jvp`, and the public `jvp` that is thin over it.

use super::Emitter;
use super::items::{Items, Method};
use super::sweeps::broken;
use crate::diff::forward::Pushforward;
use crate::diff::push;
use crate::front::signature::Param;
use crate::ir::{Function, Kind, Op};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// For each parameter what a caller gives for its tangent; `None` is zero.
    pub(super) fn direction_types(&self) -> Vec<TokenStream> {
        let rt = &self.runtime;
        let params = self.signature.params.iter().enumerate();
        let types = params.map(|(position, param)| {
            if self.exchanges(position) {
                let target = self.lent(param);
                return quote!(::core::option::Option<&mut #target>);
            }
            let target = if param.active {
                self.lent(param)
            } else {
                quote!(#rt::private::Constant)
            };
            quote!(::core::option::Option<&#target>)
        });
        types.collect()
    }

    /// The hidden companion with tangents: the value and its tangent in one pass.
    pub(super) fn pushed(&self, function: &Function) -> Method {
        let pushed = push(function);
        let f = &pushed.function;
        let roots = pushed.tangent.map(|tangent| (tangent, Function::ROOT));
        let mut emitter = self.emitter(f, roots.as_slice());
        emitter.moves_params = self.changed.is_some();
        let (body, result, result_dot) = self.with_tangent(&pushed, &mut emitter);
        let (params, start) = self.direction_params(&pushed, &emitter);
        let items = &self.inner_items;
        let broken = broken(f);
        let unknown = self.unknown(&pushed);
        let (output, bar) = (self.value_output(), self.value_bar());
        let body = quote!(#(#items)* #broken #unknown #start #body);
        let body = self.companion_body(&body, &[quote!(#result), quote!(#result_dot)], None);
        Method {
            name: "__jvp",
            doc: String::new(),
            extra: quote!(#(#params),*),
            output: quote!((#output, #bar)),
            bounds: Vec::new(),
            body,
            hidden: true,
        }
    }

    /// The forward sweep, and the variables of the result and of its tangent.
    pub(super) fn with_tangent(
        &self,
        pushed: &Pushforward,
        emitter: &mut Emitter<'_>,
    ) -> (TokenStream, Ident, Ident) {
        let rt = &self.runtime;
        let mut body = emitter.region(Function::ROOT);
        let output = pushed.function.output;
        let value = output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let (result, result_dot) = (emitter.fresh("result"), emitter.fresh("result_dot"));
        let dot = match pushed.tangent {
            Some(dot) => emitter.result(dot, &mut body),
            None if self.signature.output_info.kind.is_scalar() => {
                let ty = &self.signature.output;
                quote!(#rt::private::lit::<#ty>(0.0))
            }
            None => quote!(#rt::private::zero_tangent(&#result)),
        };
        body.extend(if pushed.tangent.is_some() {
            quote!(let #result_dot = #dot; let #result = #value;)
        } else {
            quote!(let #result = #value; let #result_dot = #dot;)
        });
        (body, result, result_dot)
    }

    /// What makes the tangent at an argument that is no float.
    pub(super) fn tangent_at(param: &Param) -> TokenStream {
        if matches!(param.info.kind, Kind::Option(_)) {
            quote!(option_tangent_at)
        } else if param.is_slice() {
            quote!(part_tangent_at)
        } else {
            quote!(tangent_at)
        }
    }

    /// The parameters of the tangents of arguments, and what reads them.
    pub(super) fn direction_params(
        &self,
        pushed: &Pushforward,
        emitter: &Emitter<'_>,
    ) -> (Vec<TokenStream>, TokenStream) {
        self.params_of_direction(&pushed.function, &pushed.tangents, emitter)
    }

    /// The same for the direction with these parameters.
    pub(super) fn params_of_direction(
        &self,
        function: &Function,
        tangents: &[Option<u32>],
        emitter: &Emitter<'_>,
    ) -> (Vec<TokenStream>, TokenStream) {
        let rt = &self.runtime;
        let used: Vec<u32> = used_params(function);
        let mut params = Vec::new();
        let mut start = TokenStream::new();
        let types = self.direction_types();
        for ((param, ty), tangent) in self.signature.params.iter().zip(&types).zip(tangents) {
            let Some(position) = tangent.filter(|position| used.contains(position)) else {
                params.push(quote!(_: #ty));
                continue;
            };
            let name = emitter.param(position);
            params.push(quote!(#name: #ty));
            let x = &param.ident;
            if param.info.kind.is_scalar() {
                start.extend(quote!(let #name = #rt::private::float_tangent(#name);));
                continue;
            }
            let x = if param.info.refs > 0 {
                quote!(#x)
            } else {
                quote!(&#x)
            };
            let at = Self::tangent_at(param);
            start.extend(quote! {
                let #name = #rt::private::#at(#name, #x);
                let #name = &*#name;
            });
        }
        (params, start)
    }

    /// The refusal of a function with an operation that a transformation does not know.
    pub(super) fn unknown(&self, pushed: &Pushforward) -> Option<TokenStream> {
        pushed.unknown.as_ref().map(|_| {
            let message = format!(
                "`{}` has no derivative in forward mode\nhelp: please report this function",
                self.item.sig.ident
            );
            quote!(::core::compile_error!(#message);)
        })
    }

    /// The directions of the active arguments as the companion takes them, from one direction in the gradient shape.
    pub(super) fn directions(&self, direction: &Ident) -> Vec<TokenStream> {
        let one = self.signature.active().count() == 1;
        let mut at = 0;
        let params = self.signature.params.iter().map(|param| {
            if !param.active {
                return quote!(::core::option::Option::None);
            }
            let i = syn::Index::from(at);
            at += 1;
            if one {
                quote!(::core::option::Option::Some(&#direction))
            } else {
                quote!(::core::option::Option::Some(&#direction.#i))
            }
        });
        params.collect()
    }

    /// `jvp`: thin over the companion.
    pub(super) fn jvp(&self) -> Method {
        let names = self.names();
        let companion = self.sibling("__jvp");
        let direction = self.free("direction");
        let directions = self.directions(&direction);
        let g = self.gradient_type();
        let output = &self.signature.output;
        let bar = self.output_bar();
        let body = self.outcome(quote!(#companion(#(#names,)* #(#directions),*)), "jvp");
        Method {
            name: "jvp",
            doc: format!(
                "The value of `{}` and its tangent: the derivative in the direction of the last argument, which has the shape of the gradient. Costs about two evaluations and stores nothing.",
                self.item.sig.ident
            ),
            extra: quote!(#direction: #g),
            output: self.wrapped(quote!((#output, #bar))),
            bounds: Vec::new(),
            body,
            hidden: false,
        }
    }
}

/// The parameters that nodes read.
pub(super) fn used_params(f: &Function) -> Vec<u32> {
    let values = f.regions.iter().flat_map(|region| &region.nodes);
    let params = values.filter_map(|&value| match f.node(value).op {
        Op::Param(position) => Some(position),
        _ => None,
    });
    params.collect()
}
