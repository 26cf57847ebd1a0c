//! The companion as other functions call it: by the name of the function, which must be the function that they call.

use super::check::beside_the_function;
use super::items::{Items, Method};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// `__call`: the companion, and the function that it belongs to beside the one that the caller means.
    ///
    /// The companion is found as a type, the function as a function: they may come from different places.
    pub(super) fn called(&self) -> Option<Method> {
        if self.signature.in_impl {
            return None;
        }
        let rt = &self.runtime;
        let ident = &self.item.sig.ident;
        let names: Vec<Ident> = self.names_beside_the_function();
        let companion = self.sibling("__vjp");
        let turbofish = self.turbofish();
        // The types of `impl Trait` arguments are found by a call only.
        let has_hidden = self.signature.params.iter().any(|p| hides_a_type(&p.ty));
        let use_of_item = has_hidden.then(|| {
            quote!(if false {
                let _ = __item(#(#rt::private::like(&#names)),*);
            })
        });
        Some(Method {
            output: self.called_output(),
            body: quote! {
                let __item = #ident #turbofish;
                #use_of_item
                let (__value, __pullback) = #companion(#(#names),*);
                (__value, __pullback, #rt::private::item(__item))
            },
            ..self.called_stub()
        })
    }

    /// The same of a function with errors.
    pub(super) fn called_stub(&self) -> Method {
        let count = self.signature.params.len();
        let wilds = vec![quote!(_); count];
        let rt = &self.runtime;
        let (output, bar) = (self.value_output(), self.value_bar());
        let types = self.slot_types();
        Method {
            name: "__call",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#bar, #(#types),*), #rt::private::Item<__F, impl ::core::marker::Unpin>)),
            bounds: Vec::new(),
            body: quote!({
                #[allow(unreachable_code)]
                (::core::unreachable!(), move |_, #(#wilds),*| (), #rt::private::no_item())
            }),
            hidden: true,
        }
    }

    fn called_output(&self) -> TokenStream {
        let rt = &self.runtime;
        let (output, bar) = (self.value_output(), self.value_bar());
        let types = self.slot_types();
        let captures = self.plus_captures();
        quote!((#output, impl ::core::ops::FnOnce(#bar, #(#types),*) #captures, #rt::private::Item<__F, impl ::core::marker::Sized #captures>))
    }

    /// The arguments, where none may have the name of the function.
    pub(super) fn names_beside_the_function(&self) -> Vec<Ident> {
        let own = &self.item.sig.ident;
        let names = self.names().into_iter();
        names
            .map(|name| {
                if name == *own {
                    beside_the_function(&name)
                } else {
                    name
                }
            })
            .collect()
    }
}

/// Whether `impl Trait` stands in a type.
fn hides_a_type(ty: &syn::Type) -> bool {
    use syn::visit::Visit;
    struct Hidden(bool);
    impl<'ast> Visit<'ast> for Hidden {
        fn visit_type_impl_trait(&mut self, _: &'ast syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut hidden = Hidden(false);
    hidden.visit_type(ty);
    hidden.0
}
