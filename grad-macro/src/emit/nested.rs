//! The companions of derivatives, for differentiable functions that call them: `g::grad(x)` with an active `x`.
//!
//! All of them are thin over the companion of the second order. It gives, at a direction v, the value y and its tangent Jv, and takes a
//! cotangent a and its tangent b to Jᵀa and to Jᵀb + (D²g[v])ᵀa. So the tangent of a gradient is its pullback at a = 1; the pullback of
//! a gradient is that of the second order in the direction of the cotangent, because a Hessian is symmetric; and the pullback of
//! `jvp` is that of the second order as it is.

use super::items::{Items, Method, one_or_tuple};
use super::receiver::receiver_of;
use crate::front::signature::Param;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A derivative that other functions may call with active values.
struct Nested {
    /// The companions of the reverse and of the forward mode.
    names: [&'static str; 2],
    public: &'static str,
    output: TokenStream,
    /// The tangents and the cotangents of the result.
    bar: TokenStream,
}

impl Items<'_> {
    /// The companions of `grad`, `value_and_grad` and `jvp`.
    pub(super) fn nested(&self, scalar: bool, may_be_scalar: bool) -> Vec<Method> {
        if !self.can_be_nested() {
            return Vec::new();
        }
        let mut methods = Vec::new();
        if scalar || may_be_scalar {
            methods.extend(self.nested_gradients(scalar));
        }
        methods.extend([self.pull_of_jvp(), self.push_of_jvp()]);
        methods
    }

    /// Whether other functions may call the derivatives with active arguments.
    pub(super) fn can_be_nested(&self) -> bool {
        !self.has_unnamed_types() && self.signature.wrapper.is_none()
    }

    /// Those of a function with errors.
    pub(super) fn nested_stubs(&self) -> Vec<Method> {
        let count = self.signature.params.len();
        let methods = self.nested(true, true).into_iter();
        let stubs = methods.map(|method| {
            let further = usize::from(method.name == "differentiable_jvp");
            let wilds = vec![quote!(_); count + further];
            let body = if method.name.starts_with("differentiable_jvp_of") {
                quote!(::core::unreachable!())
            } else {
                quote!({
                    #[allow(unreachable_code)]
                    (::core::unreachable!(), move |_, #(#wilds),*| ())
                })
            };
            Method { body, ..method }
        });
        stubs.collect()
    }

    /// What calls a derivative as a method asks for its receiver.
    pub(super) fn nested_receivers(&self) -> Vec<Ident> {
        let stem = self.stem();
        let names = ["grad", "value_and_grad", "jvp"].into_iter();
        names
            .map(|name| receiver_of(&format_ident!("{}_{}", stem, name)))
            .collect()
    }

    fn nested_gradients(&self, scalar: bool) -> Vec<Method> {
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let alone = Nested {
            names: ["differentiable_grad", "differentiable_jvp_of_grad"],
            public: "grad",
            output: g.clone(),
            bar: g.clone(),
        };
        let with_value = Nested {
            names: [
                "differentiable_value_and_grad",
                "differentiable_jvp_of_value_and_grad",
            ],
            public: "value_and_grad",
            output: quote!((#output, #g)),
            bar: quote!((#bar, #g)),
        };
        let mut methods = Vec::new();
        for nested in [alone, with_value] {
            methods.push(self.pull_of_gradient(&nested, scalar));
            methods.push(self.push_of_gradient(&nested, scalar));
        }
        methods
    }

    fn with_pullback(&self, nested: &Nested, slots: &[TokenStream]) -> TokenStream {
        let (output, bar) = (&nested.output, &nested.bar);
        quote!((#output, impl ::core::ops::FnOnce(#bar, #(#slots),*)))
    }

    /// The pullback of a gradient is the second order in the direction of its cotangent, run when that is known. The cotangent of the value is a
    /// tangent of the unit cotangent.
    fn pull_of_gradient(&self, nested: &Nested, scalar: bool) -> Method {
        let (public, second) = (self.by_reference(nested.public), self.by_reference("__hvp"));
        let types = self.slot_types();
        let (params, _) = self.slots("slot", &types);
        let slots = self.passed_slots("slot");
        let none = self.no_slots();
        let (unit, zero) = (self.unit(scalar), self.zero_of_unit(scalar));
        let [result, seed, value_seed, pullback] =
            ["result", "cotangent", "value_bar", "pullback"].map(|name| self.free(name));
        let given = self.kept_direction(&seed);
        let bar = &nested.bar;
        let (pattern, value_bar) = if nested.public == "grad" {
            (quote!(#seed), zero)
        } else {
            (quote!((#value_seed, #seed)), quote!(#value_seed))
        };
        let (again, names) = (self.copied(), self.passed());
        let mut bounds = self.scalar_bounds(scalar);
        bounds.extend(self.copies(false));
        Method {
            name: nested.names[0],
            doc: String::new(),
            extra: TokenStream::new(),
            output: self.with_pullback(nested, &types),
            bounds,
            body: quote! {
                let #result = #public(#(#again),*);
                (#result, move |#pattern: #bar, #(#params),*| {
                    let (_, _, #pullback) = #second(#(#names,)* #(#given),*);
                    #pullback(#unit, #value_bar, #(#none,)* #(#slots),*);
                })
            },
            hidden: true,
        }
    }

    /// The tangent of a gradient: both come out of the same sweep.
    fn push_of_gradient(&self, nested: &Nested, scalar: bool) -> Method {
        let second = self.sibling("__hvp");
        let types = self.direction_types();
        let (params, active) = self.slots("dot", &types);
        let given = self.kept_along(&active);
        let names = self.names();
        let (gradients, tangents, zeros) =
            (self.gradient_names(), self.tangent_names(), self.zeros());
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let dot_slots = self.dot_slots(&tangents);
        let (unit, zero) = (self.unit(scalar), self.zero_of_unit(scalar));
        let [value, value_dot, pullback] =
            ["value", "value_dot", "pullback"].map(|name| self.free(name));
        let (gradient, tangent) = (one_or_tuple(&gradients), one_or_tuple(&tangents));
        let result = if nested.public == "grad" {
            quote!((#gradient, #tangent))
        } else {
            quote!(((#value, #gradient), (#value_dot, #tangent)))
        };
        let (output, bar) = (&nested.output, &nested.bar);
        Method {
            name: nested.names[1],
            doc: String::new(),
            extra: quote!(#(#params),*),
            output: quote!((#output, #bar)),
            bounds: self.scalar_bounds(scalar),
            body: quote! {
                #(let mut #gradients = #zeros;)*
                #(let mut #tangents = #zeros;)*
                let (#value, #value_dot, #pullback) = #second(#(#names,)* #(#given),*);
                #pullback(#unit, #zero, #(#slots,)* #(#dot_slots),*);
                #result
            },
            hidden: true,
        }
    }

    /// The pullback of `jvp`, from the cotangents of the value and of its tangent.
    fn pull_of_jvp(&self) -> Method {
        let second = self.sibling("__hvp");
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let types = self.slot_types();
        let (params, _) = self.slots("slot", &types);
        let slots = self.passed_slots("slot");
        let names = self.names();
        let [value, value_dot, pullback, direction, slot, seed, seed_dot] = [
            "value",
            "value_dot",
            "pullback",
            "direction",
            "slot",
            "cotangent",
            "cotangent_dot",
        ]
        .map(|name| self.free(name));
        let given = self.kept_owned(&direction);
        let parts = self.numbered("part", self.signature.active().count());
        let mut at = parts.iter();
        let direction_slots = self.signature.params.iter().map(|param| {
            let part = param.active.then(|| at.next()).flatten();
            match part {
                Some(part) if param.is_slice() => quote!(#part.map(|#part| &mut #part[..])),
                Some(part) => quote!(#part),
                None => quote!(::core::option::Option::None),
            }
        });
        let direction_slots: Vec<TokenStream> = direction_slots.collect();
        let absent = parts.iter().map(|_| quote!(::core::option::Option::None));
        let absent = one_or_tuple(&absent.collect::<Vec<_>>());
        let some = parts
            .iter()
            .map(|part| quote!(::core::option::Option::Some(#part)));
        let some = one_or_tuple(&some.collect::<Vec<_>>());
        let pattern = one_or_tuple(&parts);
        Method {
            name: "differentiable_jvp",
            doc: String::new(),
            extra: quote!(#direction: #g),
            output: quote!((
                (#output, #bar),
                impl ::core::ops::FnOnce((#bar, #bar), #(#types,)* ::core::option::Option<&mut #g>)
            )),
            bounds: Vec::new(),
            body: quote! {
                let (#value, #value_dot, #pullback) = #second(#(#names,)* #(#given),*);
                ((#value, #value_dot), move |(#seed, #seed_dot): (#bar, #bar), #(#params,)* #slot: ::core::option::Option<&mut #g>| {
                    let #pattern = match #slot {
                        ::core::option::Option::Some(#pattern) => #some,
                        ::core::option::Option::None => #absent,
                    };
                    #pullback(#seed_dot, #seed, #(#direction_slots,)* #(#slots),*);
                })
            },
            hidden: true,
        }
    }

    /// The tangent of `jvp`: its second part is linear in the direction, and its derivative by the point is taken row by row.
    fn push_of_jvp(&self) -> Method {
        let rt = &self.runtime;
        let (first, second) = (self.by_reference("__jvp"), self.by_reference("__hvp"));
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        let (params, active) = self.slots("dot", &self.direction_types());
        let (again, names) = (self.copied(), self.passed());
        let [
            direction,
            direction_dot,
            value,
            value_dot,
            tangent,
            tangent_dot,
            by_point,
            unit,
            pullback,
        ] = [
            "direction",
            "direction_dot",
            "value",
            "value_dot",
            "tangent",
            "tangent_dot",
            "by_point",
            "unit",
            "pullback",
        ]
        .map(|name| self.free(name));
        let mut at = active.iter();
        let along_point: Vec<TokenStream> = self
            .signature
            .params
            .iter()
            .map(|param| match param.active.then(|| at.next()).flatten() {
                Some(dot) => quote!(#dot),
                None => quote!(::core::option::Option::None),
            })
            .collect();
        let along_direction = self.directions(&direction);
        let along_its_tangent = self.directions(&direction_dot);
        let given = self.kept_owned(&quote::format_ident!("{}", self.free("moved")));
        let moved = self.free("moved");
        let (zeros, rows) = (self.zeros(), self.gradient_names());
        let none = self.no_slots();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let parts = rows.iter().zip(&active).zip(self.signature.active());
        let parts = parts.map(|((row, dot), param)| {
            let dot = if param.is_slice() {
                quote!(#dot.map(<[_]>::to_vec).as_ref())
            } else {
                quote!(#dot)
            };
            quote!(#rt::private::along_row::<_, <#bar as #rt::Tangent>::Scalar>(#dot, &#row))
        });
        let sum = parts.reduce(|a, b| quote!(#a + #b)).unwrap_or_default();
        Method {
            name: "differentiable_jvp_of_jvp",
            doc: String::new(),
            extra: quote!(
                #direction: #g, #(#params,)* #direction_dot: ::core::option::Option<&#g>
            ),
            output: quote!(((#output, #bar), (#bar, #bar))),
            bounds: self.copies(false),
            body: quote! {
                let (_, #tangent) = #first(#(#again,)* #(#along_direction),*);
                let mut #by_point = #rt::private::push_by_rows(&#first(#(#again,)* #(#along_point),*).0, |#unit| {
                    #(let mut #rows = #zeros;)*
                    let #moved = ::core::clone::Clone::clone(&#direction);
                    let (_, _, #pullback) = #second(#(#again,)* #(#given),*);
                    let #tangent_dot = #rt::private::lines::zero_like(&#unit);
                    #pullback(#unit, #tangent_dot, #(#none,)* #(#slots),*);
                    #sum
                });
                if let ::core::option::Option::Some(#direction_dot) = #direction_dot {
                    let (_, #tangent_dot) = #first(#(#again,)* #(#along_its_tangent),*);
                    #rt::private::add_to(&mut #by_point, &#tangent_dot);
                }
                let (#value, #value_dot) = #first(#(#names,)* #(#along_point),*);
                ((#value, #tangent), (#value_dot, #by_point))
            },
            hidden: true,
        }
    }

    /// A function of the derivative that is passed functions by reference.
    pub(super) fn by_reference(&self, name: &str) -> TokenStream {
        let (name, turbofish) = (self.function_name(name), self.turbofish_by_reference());
        quote!(Self::#name #turbofish)
    }

    /// The arguments of the last call, as [`Items::copied`] passes them.
    fn passed(&self) -> Vec<TokenStream> {
        let copied = self.copied();
        let moved = self.signature.params.iter().zip(copied);
        let moved = moved.map(|(param, copied)| {
            let name = &param.ident;
            if self.is_function(param) {
                copied
            } else {
                quote!(#name)
            }
        });
        moved.collect()
    }

    /// What a pullback was lent for each parameter, to lend it on.
    fn passed_slots(&self, stem: &str) -> Vec<TokenStream> {
        let params = self.signature.params.iter().enumerate();
        let slots = params.map(|(position, param)| {
            let slot = self.free(&format!("{stem}_{position}"));
            if param.active {
                quote!(#slot)
            } else {
                quote!(::core::option::Option::None)
            }
        });
        slots.collect()
    }

    /// The tangents of arguments for the companion of the second order, from what the forward companion is given.
    fn kept_along(&self, active: &[Ident]) -> Vec<TokenStream> {
        let mut at = active.iter();
        let params = self.signature.params.iter();
        let given = params.map(|param| match param.active.then(|| at.next()).flatten() {
            Some(dot) if param.info.refs > 0 => quote!(#dot.map(::std::borrow::Cow::Borrowed)),
            Some(dot) => quote!(#dot.cloned()),
            None => quote!(::core::option::Option::None),
        });
        given.collect()
    }

    /// The tangents of arguments for the companion of the second order, from a direction that is given away.
    fn kept_owned(&self, direction: &Ident) -> Vec<TokenStream> {
        let one = self.signature.active().count() == 1;
        let mut at = 0;
        let given = self.signature.params.iter().map(|param: &Param| {
            if !param.active {
                return quote!(::core::option::Option::None);
            }
            let i = syn::Index::from(at);
            at += 1;
            let place = if one {
                quote!(#direction)
            } else {
                quote!(#direction.#i)
            };
            if param.info.refs > 0 {
                quote!(::core::option::Option::Some(::std::borrow::Cow::Owned(#place)))
            } else {
                quote!(::core::option::Option::Some(#place))
            }
        });
        given.collect()
    }
}
