//! The companions of derivatives, for differentiable functions that call them: `g::grad(x)` with an active `x`.
//!
//! All of them are thin over the companion of the second order. It gives, at a direction v, the value y and its tangent Jv, and takes a
//! cotangent a and its tangent b to Jᵀa and to Jᵀb + (D²g[v])ᵀa. So the tangent of a gradient is its pullback at a = 1; the pullback of
//! a gradient is that of the second order in the direction of the cotangent, because a Hessian is symmetric; and the pullback of
//! `jvp` is that of the second order as it is. What the pullback of `vjp` gives is a gradient with another cotangent than one, and a
//! Jacobian is one such gradient for each row.

mod gradients;
mod jacobian;
mod jvp;
mod vjp;

use super::items::{Items, Method};
use super::receiver::receiver_of;
use crate::front::signature::Param;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The derivatives that other functions may call with active values, as the companions of methods name them. What `vjp` gives is
/// called by its two parts.
pub(crate) const NESTED: [&str; 7] = [
    "grad",
    "value_and_grad",
    "jvp",
    "jacobian",
    "value_and_jacobian",
    VALUE,
    PULLED,
];

/// The value that `vjp` gives.
pub(crate) const VALUE: &str = "value_of_vjp";

/// What the pullback that `vjp` gives makes of its argument, which comes behind the others.
pub(crate) const PULLED: &str = "pulled_by_vjp";

/// The pullback of a derivative: the pattern of the cotangent of what it gives, the type of that, its further parameters and what they are,
/// and what it does.
struct Pull {
    pattern: TokenStream,
    bar: TokenStream,
    params: Vec<TokenStream>,
    types: Vec<TokenStream>,
    body: TokenStream,
}

impl Items<'_> {
    /// The companions of the derivatives of the first order.
    pub(super) fn nested(&self, scalar: bool, may_be_scalar: bool) -> Vec<Method> {
        if !self.can_be_nested() {
            return Vec::new();
        }
        let mut methods = Vec::new();
        if scalar || may_be_scalar {
            methods.extend(self.nested_gradients(scalar));
        }
        methods.extend([self.pull_of_jvp(), self.push_of_jvp()]);
        methods.extend(self.nested_vjp());
        methods.extend(self.nested_jacobians());
        methods
    }

    /// Whether other functions may call the derivatives with active arguments.
    pub(super) fn can_be_nested(&self) -> bool {
        self.changed.is_none() && !self.has_exclusive() && !self.has_unnamed_types()
    }

    /// Those of a function with errors.
    pub(super) fn nested_stubs(&self) -> Vec<Method> {
        let count = self.signature.params.len();
        let methods = self.nested(true, true).into_iter();
        let stubs = methods.map(|method| {
            let further = usize::from(!method.extra.is_empty());
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
        if !self.can_be_nested() {
            return Vec::new();
        }
        let stem = self.stem();
        // Both parts of what `vjp` gives have the same.
        let names = NESTED.into_iter().filter(|name| *name != PULLED);
        names
            .map(|name| receiver_of(&format_ident!("{}_{}", stem, name)))
            .collect()
    }

    /// The companion with the pullback of a derivative, which gives `result`. Where the function may fail, so does that, and then there is
    /// no cotangent.
    fn pulled(
        &self,
        name: &'static str,
        output: &TokenStream,
        result: TokenStream,
        pull: &Pull,
    ) -> Method {
        let Pull {
            pattern,
            bar,
            params,
            types,
            body,
        } = pull;
        let output = self.wrapped(output.clone());
        let gives = self.free("result");
        let (given, pullback) = match self.signature.wrapper {
            None => (
                bar.clone(),
                quote!(move |#pattern: #bar, #(#params),*| { #body }),
            ),
            Some(_) => {
                let given = quote!(::core::option::Option<#bar>);
                let seed = self.free("given");
                let pullback = quote!(move |#seed: #given, #(#params),*| {
                    if let ::core::option::Option::Some(#pattern) = #seed { #body }
                });
                (given, pullback)
            }
        };
        Method {
            name,
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#given, #(#types),*))),
            bounds: Vec::new(),
            body: quote! {
                let #gives = #result;
                (#gives, #pullback)
            },
            hidden: true,
        }
    }

    /// The companion with the tangent of a derivative.
    fn pushed_along(
        &self,
        name: &'static str,
        extra: TokenStream,
        (output, bar): (&TokenStream, &TokenStream),
        body: &TokenStream,
        (value, tangent): (&TokenStream, &TokenStream),
    ) -> Method {
        let output = self.wrapped(output.clone());
        let bar = match self.signature.wrapper {
            None => bar.clone(),
            Some(_) => quote!(::core::option::Option<#bar>),
        };
        Method {
            name,
            doc: String::new(),
            extra,
            output: quote!((#output, #bar)),
            bounds: Vec::new(),
            body: self.in_wrapper(body, &quote!((#value, #tangent)), (0, 0)),
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
