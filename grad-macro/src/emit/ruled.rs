//! The companions of a function whose derivative is a rule of the user's, and the mode that the rule does not give.

use super::items::{Items, Method};
use crate::front::signature::Param;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Path, Type};

impl Items<'_> {
    /// The companions of a function with a rule of the user's: each mode from its rule, or from that of the other mode.
    pub(super) fn ruled_companions(&self) -> [Method; 2] {
        let reverse = match (&self.args.vjp, &self.args.jvp) {
            (Some(rule), _) => self.ruled_reverse(rule),
            (None, rule) => self.reverse_by_columns(rule),
        };
        let forward = match (&self.args.jvp, &self.args.vjp) {
            (Some(rule), _) => self.ruled_forward(rule),
            (None, rule) => self.forward_by_rows(rule),
        };
        [reverse, forward]
    }

    fn ruled(&self, name: &'static str, extra: TokenStream, body: TokenStream) -> Method {
        let output = &self.signature.output;
        let bar = self.output_bar();
        let types = self.slot_types();
        let derivative = if name == "__vjp" {
            quote!(impl ::core::ops::FnOnce(#bar, #(#types),*))
        } else {
            bar
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
        let rt = &self.runtime;
        let names = self.names();
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let (params, active) = self.slots("slot", &self.slot_types());
        let cotangents = numbered("cotangent", active.len());
        let add = self.signature.active().map(|param| {
            if param.is_slice() {
                quote!(#rt::private::add_elements)
            } else {
                quote!(#rt::private::add_to)
            }
        });
        let pattern = one_or_tuple(&cotangents);
        let bar = self.output_bar();
        let body = quote! {
            let (#value, #pullback) = #rule(#(#names),*);
            (#value, move |#seed: #bar, #(#params),*| {
                let #pattern = #pullback(#seed);
                #(if let ::core::option::Option::Some(slot) = #active {
                    #add(slot, &#cotangents);
                })*
            })
        };
        self.ruled("__vjp", TokenStream::new(), body)
    }

    /// The pullback by a rule for `jvp`: one run for each component of the arguments that are asked for.
    fn reverse_by_columns(&self, rule: &Option<Path>) -> Method {
        let rt = &self.runtime;
        let args = self.again();
        let (value, seed) = (self.free("value"), self.free("cotangent"));
        let (params, active) = self.slots("slot", &self.slot_types());
        let zeros = self.zeros();
        let dots = numbered("zero_dot", active.len());
        let zero = one_or_tuple(&zeros);
        let (direction, column) = (self.free("direction"), self.free("column"));
        let slices: Vec<bool> = self.signature.active().map(Param::is_slice).collect();
        let pulls = dots.iter().enumerate().map(|(i, dot)| {
            let slot = &active[i];
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
            quote! {
                if let ::core::option::Option::Some(slot) = #slot {
                    #rt::private::#by_columns(slot, &#dot, |#direction| {
                        let (_, #column) = #rule(#(#args,)* #directions);
                        #rt::private::along_cotangent(&#column, &#seed)
                    });
                }
            }
        });
        let bar = self.output_bar();
        let body = quote! {
            let (#value, _) = #rule(#(#args,)* #zero);
            (#value, move |#seed: #bar, #(#params),*| {
                #(let #dots = #zeros;)*
                #(#pulls)*
            })
        };
        self.ruled("__vjp", TokenStream::new(), body)
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
        let body = quote! {
            let #local = #direction;
            #rule(#(#names,)* #local)
        };
        self.ruled("__jvp", quote!(#(#params),*), body)
    }

    /// The tangent by a rule for `vjp`: one run for each component of the result.
    fn forward_by_rows(&self, rule: &Option<Path>) -> Method {
        let rt = &self.runtime;
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let (params, active) = self.slots("dot", &self.direction_types());
        let rows = numbered("row", active.len());
        let pattern = one_or_tuple(&rows);
        let parts = rows.iter().zip(&active).zip(self.signature.active());
        let bar = self.output_bar();
        let parts = parts.map(|((row, dot), param)| {
            let dot = if param.is_slice() {
                quote!(#dot.map(<[_]>::to_vec).as_ref())
            } else {
                quote!(#dot)
            };
            quote!(#rt::private::along_row::<_, <#bar as #rt::Tangent>::Scalar>(#dot, &#row))
        });
        let sum = parts.reduce(|a, b| quote!(#a + #b)).unwrap_or_default();
        let body = if self.signature.output_info.kind.is_scalar() {
            let names = self.names();
            let output = &self.signature.output;
            quote! {
                let (#value, #pullback) = #rule(#(#names),*);
                let #pattern = #pullback(#rt::private::lit::<#output>(1.0));
                (#value, #sum)
            }
        } else {
            let args = self.again();
            let tangent = self.free("tangent");
            quote! {
                let (#value, _) = #rule(#(#args),*);
                let #tangent = #rt::private::push_by_rows(&#value, |#seed| {
                    let (_, #pullback) = #rule(#(#args),*);
                    let #pattern = #pullback(#seed);
                    #sum
                });
                (#value, #tangent)
            }
        };
        self.ruled("__jvp", quote!(#(#params),*), body)
    }

    /// A parameter for each slot, and the names of those of the active arguments.
    fn slots(&self, stem: &str, types: &[TokenStream]) -> (Vec<TokenStream>, Vec<Ident>) {
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

    /// The arguments of a call that is made more than once.
    fn again(&self) -> Vec<TokenStream> {
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

fn numbered(stem: &str, count: usize) -> Vec<Ident> {
    (0..count)
        .map(|i| format_ident!("{}_{}", stem, i))
        .collect()
}

/// One by itself, several as a tuple.
fn one_or_tuple(parts: &[impl ToTokens]) -> TokenStream {
    match parts {
        [one] => one.to_token_stream(),
        many => quote!((#(#many,)*)),
    }
}
