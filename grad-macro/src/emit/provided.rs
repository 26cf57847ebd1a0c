//! The derivatives of the methods of a trait: provided methods of the trait, over companions that each `impl` block overrides.

use super::items::{Items, Method, allowed};
use crate::blocks::place::{Form, Place, Provided};
use crate::ir::Function;
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    /// All functions, in the trait itself. The companions are those of the body, if there is one.
    pub(crate) fn provided(&self, function: Option<&Function>) -> TokenStream {
        let scalar = self.returns_a_float();
        let may_be_scalar = scalar || self.may_be_scalar();
        let mut methods = self.provided_companions(function);
        methods.extend([self.vjp(), self.jvp()]);
        if may_be_scalar {
            methods.push(self.value_and_grad_by_pullback(scalar));
            methods.push(self.grad(scalar));
            let accumulate = self.accumulate(scalar, None);
            methods.push(self.accumulate_with(&accumulate));
            methods.push(accumulate);
        }
        if self.args.order == 2 {
            if may_be_scalar {
                methods.extend(self.second_order(scalar, false, None));
            }
            methods.extend(self.nested(scalar, self.may_be_scalar()));
        }
        if (scalar && self.changed.is_none()) || !self.has_unnamed_types() {
            methods.extend(self.jacobians(None));
        }
        if !self.has_unnamed_types() && !self.elides_lifetimes() {
            methods.push(self.check());
        }
        self.wrap(&methods, None, &TokenStream::new())
    }

    fn provided_companions(&self, function: Option<&Function>) -> Vec<Method> {
        let Some(Form::Provided(provided)) = self.place.map(|place| &place.form) else {
            return Vec::new();
        };
        let Provided { check, has_a_body } = provided;
        let mut methods = match function.filter(|_| *has_a_body) {
            Some(function) => {
                let mut methods = vec![self.companion(function), self.pushed(function)];
                if self.args.order == 2 {
                    methods.push(self.second_companion(function));
                }
                methods
            }
            None => self.companion_stubs(),
        };
        for method in &mut methods {
            let body = &method.body;
            method.body = quote!(#check #body);
        }
        methods
    }

    /// What a block that implements the trait has in place of what the trait provides.
    pub(super) fn overriding(&self, function: &Function) -> TokenStream {
        let scalar = self.signature.output_info.kind.is_scalar();
        let ruled = self.args.is_ruled();
        let mut methods = Vec::new();
        if ruled {
            methods.extend(self.ruled_companions());
        } else {
            methods.extend([self.companion(function), self.pushed(function)]);
            if scalar {
                methods.push(self.direct(function));
            }
        }
        if self.args.order == 2 {
            methods.push(match &self.args.jvp {
                Some(rule) => self.ruled_second(rule),
                None => self.second_companion(function),
            });
        }
        let allowed = allowed();
        let methods = methods.iter().map(|method| self.function(method, &[]));
        quote!(#(#allowed #methods)*)
    }

    /// Whether what is emitted overrides what a trait provides.
    pub(crate) fn overrides(&self) -> bool {
        self.place
            .is_some_and(|place| matches!(place.form, Form::Overriding))
    }

    /// The bounds on `Self` of what a trait provides: `dyn Trait` stays possible, and the trait may be implemented for other types.
    pub(super) fn bounds_of_self(&self) -> Vec<TokenStream> {
        if !self.place.is_some_and(Place::is_provided) {
            return Vec::new();
        }
        let rt = &self.runtime;
        let mut bounds = vec![quote!(Self: ::core::marker::Sized)];
        if self.signature.active().any(|param| param.is_self) {
            bounds.push(quote!(Self: #rt::Differentiable));
        }
        bounds
    }
}
