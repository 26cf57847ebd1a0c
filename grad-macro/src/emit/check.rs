//! The hidden function behind `assert_gradient!`.

use super::items::{Items, Method};
use crate::ir::Elem;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Items<'_> {
    /// The hidden function behind `assert_gradient!`.
    pub(super) fn check(&self) -> Method {
        let rt = &self.runtime;
        let mut bounds = Vec::new();
        let mut dims = Vec::new();
        let mut points = Vec::new();
        let mut pattern = Vec::new();
        let mut passed = Vec::new();
        for param in &self.signature.params {
            let name = &param.ident;
            let (inner, refs) = strip_refs(&param.ty);
            let refs = if param.is_self { param.info.refs } else { refs };
            let own = if param.info.refs > 0 {
                quote!(#name)
            } else {
                quote!(&#name)
            };
            let local = if param.is_self {
                format_ident!("this")
            } else {
                name.clone()
            };
            let is_function = param.info.constant
                && matches!(inner, syn::Type::ImplTrait(_) | syn::Type::TraitObject(_))
                || self.is_function_param(inner);
            if param.active {
                let owned = owned_type(inner);
                bounds.push(quote!(for<'own> &'own #inner: #rt::check::Own<Owned = #owned>));
                let text = param.ident.to_string();
                dims.push(quote!((#text, dim(#own))));
                points.push(quote!(Own::own(#own)));
                pattern.push(local.clone());
                passed.push(if refs > 0 {
                    quote!(&#local)
                } else {
                    quote!(Own::own(&#local))
                });
            } else if is_function {
                passed.push(if refs > 0 {
                    quote!(#name)
                } else {
                    quote!(&#name)
                });
            } else if refs > 0 {
                passed.push(quote!(#name));
            } else {
                bounds.push(quote!(for<'own> &'own #inner: #rt::check::Own<Owned = #inner>));
                passed.push(quote!(Own::own(&#name)));
            }
        }
        let output = &self.signature.output;
        bounds.push(quote!(for<'own> &'own #output: #rt::check::Output));
        let vjp = if self.signature.in_impl {
            self.sibling("vjp")
        } else {
            quote!(Self::vjp)
        };
        let scalar = self.signature.output_info.kind.is_scalar();
        let ident = &self.item.sig.ident;
        let primal = if self.signature.in_impl {
            quote!(Self::#ident)
        } else {
            quote!(#ident)
        };
        let grad = if scalar {
            let grad = if self.signature.in_impl {
                self.sibling("grad")
            } else {
                quote!(Self::grad)
            };
            let value = if pattern.len() == 1 {
                quote!((#grad(#(#passed),*),))
            } else {
                quote!(#grad(#(#passed),*))
            };
            quote!(__check.grad(|(#(#pattern,)*)| #value))
        } else {
            quote!(::core::result::Result::Ok(()))
        };
        let pulled = if pattern.len() == 1 {
            quote!((__pullback(__cotangent),))
        } else {
            quote!(__pullback(__cotangent))
        };
        Method {
            name: "__check",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!(::core::result::Result<(), #rt::check::Mismatch>),
            bounds,
            body: quote! {
                use #rt::check::{Check, Own, dim};
                let __arguments = [#(#dims),*];
                let __check = Check::new(&__arguments, || (#(#points,)*), |(#(#pattern,)*)| #primal(#(#passed),*));
                __check.vjp(|(#(#pattern,)*), __cotangent| {
                    let (__value, __pullback) = #vjp(#(#passed),*);
                    (__value, #pulled)
                })?;
                #grad
            },
            hidden: true,
        }
    }

    /// A use of the function itself, so that one of which only the derivative is called is not reported as unused.
    pub(super) fn use_of_primal(&self) -> Method {
        let name = &self.item.sig.ident;
        Method {
            name: "__primal",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!(()),
            bounds: Vec::new(),
            body: quote!(let _ = #name;),
            hidden: true,
        }
    }

    /// Whether a type has a reference inside whose lifetime is not written: no bound can name it.
    pub(super) fn elides_lifetimes(&self) -> bool {
        use syn::visit::Visit;
        struct Elided(bool);
        impl<'ast> Visit<'ast> for Elided {
            fn visit_type_reference(&mut self, ty: &'ast syn::TypeReference) {
                self.0 |= ty.lifetime.is_none();
                syn::visit::visit_type_reference(self, ty);
            }
            // `fn(&T)` and `Fn(&T)` hold for every lifetime.
            fn visit_type_fn_ptr(&mut self, _: &'ast syn::TypeFnPtr) {}
            fn visit_parenthesized_generic_arguments(
                &mut self,
                _: &'ast syn::ParenthesizedGenericArguments,
            ) {
            }
        }
        let mut elided = Elided(false);
        for param in &self.signature.params {
            let (inner, _) = strip_refs(&param.ty);
            if !self.is_function_param(inner) && !matches!(inner, syn::Type::ImplTrait(_)) {
                elided.visit_type(inner);
            }
        }
        elided.0
    }

    /// Whether no argument is known to be of another float type than the result: only then can differences be taken.
    pub(super) fn one_precision(&self) -> bool {
        let result = self.signature.output_info.kind.elem();
        self.signature.active().all(|param| {
            let elem = param.info.kind.elem();
            elem == result || elem == Elem::Float || result == Elem::Float
        })
    }

    pub(super) fn is_function_param(&self, ty: &syn::Type) -> bool {
        match ty {
            syn::Type::Path(path) => path.path.get_ident().is_some_and(|ident| {
                self.signature
                    .type_params
                    .functions
                    .contains(&ident.to_string())
            }),
            _ => false,
        }
    }
}

fn strip_refs(ty: &syn::Type) -> (&syn::Type, u8) {
    match ty {
        syn::Type::Reference(reference) => {
            let (inner, refs) = strip_refs(&reference.elem);
            (inner, refs + 1)
        }
        syn::Type::Paren(inner) => strip_refs(&inner.elem),
        syn::Type::Group(inner) => strip_refs(&inner.elem),
        _ => (ty, 0),
    }
}

/// The owned type of what a reference points at.
fn owned_type(ty: &syn::Type) -> TokenStream {
    match ty {
        syn::Type::Slice(slice) => {
            let elem = &slice.elem;
            quote!(::std::vec::Vec<#elem>)
        }
        _ => quote!(#ty),
    }
}
