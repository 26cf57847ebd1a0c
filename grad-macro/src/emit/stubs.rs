//! Stubs with the promised signatures, for a function with errors: what calls it shows no errors of its own.

use super::items::{Items, Method};
use super::workspace::WITH_WORKSPACE;
use crate::blocks::place::Form;
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    /// Stubs with the promised signatures, for a function with errors.
    pub(crate) fn stubs(&self) -> TokenStream {
        if self
            .place
            .is_some_and(|place| matches!(place.form, Form::Overriding))
        {
            // The trait has them.
            return TokenStream::new();
        }
        let output = &self.signature.output;
        let value_output = self.plain_output();
        let g = self.gradient_type();
        let bar = self.output_bar();
        let mut methods = Vec::new();
        let closure = self.success(quote!((
            ::core::unreachable!(),
            move |_| ::core::unreachable!()
        )));
        let closure = quote!({
            #[allow(unreachable_code)]
            #closure
        });
        methods.push(Method {
            body: closure,
            ..stub(
                "vjp",
                TokenStream::new(),
                self.wrapped(quote!((#output, impl FnOnce(#bar) -> #g))),
                false,
            )
        });
        let direction = self.free("direction");
        methods.push(stub(
            "jvp",
            quote!(#direction: #g),
            self.wrapped(quote!((#output, #bar))),
            false,
        ));
        methods.extend(self.companion_stubs());
        methods.extend(self.jacobians(None).map(|method| Method {
            body: quote!(::core::unreachable!()),
            ..method
        }));
        if !self.signature.in_impl {
            methods.push(self.called_stub());
            methods.extend(self.seeded_stubs());
        }
        methods.push(stub(
            "grad",
            TokenStream::new(),
            self.wrapped(g.clone()),
            false,
        ));
        methods.push(stub(
            "value_and_grad",
            TokenStream::new(),
            self.wrapped(quote!((#output, #g))),
            false,
        ));
        let rt = &self.runtime;
        methods.push(stub(
            "__check",
            TokenStream::new(),
            quote!(::core::result::Result<(), #rt::check::Mismatch>),
            true,
        ));
        let target = self.free("gradient");
        methods.extend(
            ["accumulate_grad", WITH_WORKSPACE]
                .map(|name| stub(name, quote!(#target: &mut #g), value_output.clone(), false)),
        );
        if self.args.order == 2 {
            let second = self
                .second_order(true, false, None)
                .into_iter()
                .map(|method| Method {
                    body: quote!(::core::unreachable!()),
                    ..method
                });
            methods.extend(second);
            methods.extend(self.nested_stubs());
        }
        let graph = self.args.graph.as_ref().map(|_| self.graph_stub());
        self.wrap(&methods, graph, &TokenStream::new())
    }

    /// The companions without a body.
    pub(super) fn companion_stubs(&self) -> Vec<Method> {
        let (value_output, value_bar) = (self.value_output(), self.value_bar());
        let slots = self.slot_types();
        let wilds = vec![quote!(_); self.signature.params.len()];
        let directions = self.direction_types();
        let directions = directions.iter().map(|ty| quote!(_: #ty));
        let mut methods = vec![
            Method {
                body: quote!({
                    #[allow(unreachable_code)]
                    (::core::unreachable!(), move |_, #(#wilds),*| ())
                }),
                ..stub(
                    "__vjp",
                    TokenStream::new(),
                    quote!((#value_output, impl FnOnce(#value_bar, #(#slots),*))),
                    true,
                )
            },
            stub(
                "__jvp",
                quote!(#(#directions),*),
                quote!((#value_output, #value_bar)),
                true,
            ),
        ];
        if self.args.order == 2 {
            methods.push(self.second_stub());
        }
        methods
    }
}

fn stub(name: &'static str, extra: TokenStream, output: TokenStream, hidden: bool) -> Method {
    Method {
        name,
        doc: "The function has errors.".to_owned(),
        extra,
        output,
        bounds: Vec::new(),
        body: quote!(::core::unreachable!()),
        hidden,
    }
}
