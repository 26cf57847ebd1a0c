//! The companions with the cotangent of the result beside the arguments: for callers that know it before the call, or make the call for
//! the sake of the cotangents alone.

use super::accumulate::Work;
use super::body::may_hold;
use super::evident::are_evident;
use super::items::{Items, Method};
use crate::diff::differentiate;
use crate::diff::reverse::Form;
use crate::ir::Function;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The companion that gives the value.
pub(super) const SEEDED: &str = "__seeded";
/// The one that does not.
pub(super) const PULLED: &str = "__pulled";

impl Items<'_> {
    /// Both: over the companion with a pullback, or with sweeps of their own where these do less. `function` is the graph, if there is one.
    pub(super) fn seeded(&self, function: Option<&Function>) -> Vec<Method> {
        if self.signature.in_impl {
            return Vec::new();
        }
        let function = function
            .filter(|function| self.signature.wrapper.is_none() && Work::of(function).any());
        let less = function.map(|function| {
            let than = Work::of(&self.pullback_form(function).0);
            [Form::Seeded, Form::Pulled].map(|form| self.with_sweeps(function, form, than))
        });
        let [seeded, pulled] = less.unwrap_or_default();
        let methods = [
            seeded.unwrap_or_else(|| self.over_pullback(SEEDED)),
            pulled.unwrap_or_else(|| self.over_pullback(PULLED)),
        ];
        methods.into()
    }

    /// Whether the function has these companions, and cannot fail.
    pub(super) fn has_seeded(&self) -> bool {
        !self.signature.in_impl && self.signature.wrapper.is_none() && self.changed.is_none()
    }

    pub(super) fn seeded_stubs(&self) -> [Method; 2] {
        [SEEDED, PULLED].map(|name| Method {
            body: quote!(::core::unreachable!()),
            ..self.over_pullback(name)
        })
    }

    fn over_pullback(&self, name: &'static str) -> Method {
        let companion = self.sibling("__vjp");
        let (names, types) = (self.names(), self.slot_types());
        let (cotangent, value) = (self.free("cotangent"), self.free("value"));
        let pullback = self.free("pullback");
        let slots: Vec<Ident> = (0..types.len())
            .map(|i| self.free(&format!("slot_{i}")))
            .collect();
        let bar = self.value_bar();
        let rt = &self.runtime;
        // Nobody asks for the value.
        let back = (name == PULLED && may_hold(&self.signature.output_info.kind))
            .then(|| quote!(#rt::private::give_back!(#value);));
        self.with_cotangent(
            name,
            quote!(#cotangent: #bar #(, #slots: #types)*),
            &quote! {
                let (#value, #pullback) = #companion(#(#names),*);
                #pullback(#cotangent, #(#slots),*);
                #back
            },
            &value,
        )
    }

    /// The companion of this form, if it does less than the other one.
    fn with_sweeps(&self, function: &Function, form: Form, than: Work) -> Option<Method> {
        let (f, adjoint) = differentiate(function, form);
        if !Work::of(&f).is_less_than(than) || (form == Form::Pulled && !are_evident(&f)) {
            return None;
        }
        let mut emitter = self.emitter(&f, &[]);
        let seed = match adjoint.seed {
            Some(seed) => emitter.parameter(seed),
            None => emitter.fresh("y_bar"),
        };
        let (body, result) = self.both_sweeps(&f, &adjoint, &mut emitter);
        let bar = self.output_bar();
        let mut extra = quote!(#seed: #bar);
        for (position, ty) in self.slot_types().iter().enumerate() {
            extra.extend(match emitter.slot(position as u32) {
                Some(name) => quote!(, mut #name: #ty),
                None => quote!(, _: #ty),
            });
        }
        let completed = self.completed(&f, &mut emitter);
        let back = may_hold(&self.signature.output_info.kind)
            .then(|| emitter.seed_given_back(&body, &seed));
        let name = match form {
            Form::Seeded => SEEDED,
            _ => PULLED,
        };
        Some(self.with_cotangent(name, extra, &quote!(#completed #body #back), &result))
    }

    fn with_cotangent(
        &self,
        name: &'static str,
        extra: TokenStream,
        body: &TokenStream,
        value: &Ident,
    ) -> Method {
        let gives = name == SEEDED;
        let output = if gives {
            self.value_output()
        } else {
            quote!(())
        };
        let value = gives.then(|| format_ident!("{value}"));
        Method {
            name,
            doc: String::new(),
            extra,
            output,
            bounds: Vec::new(),
            body: quote!(#body #value),
            hidden: true,
        }
    }
}
