//! The public functions: they work on copies, and leave in the arguments what the form on values gives.

use super::Around;
use crate::emit::items::Method;
use crate::front::changed::Returned;
use proc_macro2::TokenStream;
use quote::quote;

impl Around<'_> {
    /// All of them, and what `assert_gradient!` calls.
    pub(super) fn public(&self) -> Vec<Method> {
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
        // The user's own rule may have the name.
        let own = |rule: &Option<syn::Path>, mode: &str| user.rule_is_the(rule, mode);
        methods.retain(|method| match method.name {
            "vjp" => !own(&user.args.vjp, "vjp"),
            _ => !own(&user.args.jvp, "jvp"),
        });
        if !user.has_unnamed_types() {
            let (jacobian, bounds) = self.values.jacobian_type();
            let sweeps = call("value_and_jacobian");
            methods.push(Method {
                bounds: bounds.clone(),
                ..self.method(
                    "value_and_jacobian",
                    "The value and the Jacobian",
                    user.wrapped(quote!((#returned, #jacobian))),
                    self.left(&sweeps, &rest, beside),
                )
            });
            methods.push(Method {
                bounds,
                ..self.method(
                    "jacobian",
                    "The Jacobian",
                    user.wrapped(jacobian),
                    self.left(&sweeps, &rest, alone),
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
        let accumulate = Method {
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
        };
        let mut methods = vec![
            user.accumulate_with(&accumulate),
            accumulate,
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
}
