//! The hidden function behind `assert_gradient!`.

use super::items::{Items, Method, one_or_tuple};
use crate::front::changed::exclusive;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

impl Items<'_> {
    /// `__check`: everything that the type of the function admits to be compared with differences.
    ///
    /// The arguments make a list (`Cons(x, Cons(y, Nil))`), because a tuple would have to have one scalar type.
    pub(super) fn check(&self) -> Method {
        let rt = &self.runtime;
        let mut bounds = Vec::new();
        let mut dims = Vec::new();
        let mut points = Vec::new();
        let mut locals = Vec::new();
        let mut passed = Vec::new();
        for param in &self.signature.params {
            let renamed = beside_the_function(&param.ident);
            let name = if param.ident == self.item.sig.ident {
                &renamed
            } else {
                &param.ident
            };
            let (inner, refs) = strip_refs(&param.ty);
            let refs = if param.is_self { param.info.refs } else { refs };
            let own = if param.info.refs > 0 {
                quote!(#name)
            } else {
                quote!(&#name)
            };
            let is_function = param.info.constant
                && matches!(inner, syn::Type::ImplTrait(_) | syn::Type::TraitObject(_))
                || self.is_function_param(inner);
            if param.active {
                let local = if param.is_self {
                    self.free("this")
                } else {
                    name.clone()
                };
                let owned = owned_type(inner);
                bounds.push(quote!(for<'own> &'own #inner: #rt::check::Own<Owned = #owned>));
                let text = param.ident.to_string();
                dims.push(quote!((#text, #rt::check::dim(#own))));
                points.push(quote!(#rt::check::Own::own(#own)));
                passed.push(if refs > 0 {
                    quote!(&#local)
                } else {
                    quote!(#rt::check::Own::own(&#local))
                });
                locals.push(local);
            } else if is_function {
                passed.push(if refs > 0 {
                    quote!(#name)
                } else {
                    quote!(&#name)
                });
            } else if let Some(ty) = exclusive(&param.ty) {
                let owned = owned_type(ty);
                bounds.push(quote!(for<'own> &'own #ty: #rt::check::Own<Owned = #owned>));
                passed.push(quote!(&mut #rt::check::Own::own(&*#name)));
            } else if refs > 0 {
                passed.push(quote!(#name));
            } else {
                bounds.push(quote!(for<'own> &'own #inner: #rt::check::Own<Owned = #inner>));
                passed.push(quote!(#rt::check::Own::own(&#name)));
            }
        }
        let output = &self.signature.output;
        let ident = &self.item.sig.ident;
        let turbofish = self.turbofish_by_reference();
        let (primal, owner) = (self.primal(), self.owner());
        let measured = |outcome: TokenStream| match self.signature.wrapper {
            Some(_) => {
                let name = ident.to_string();
                quote!(#rt::check::succeeded(#name, #outcome))
            }
            None => outcome,
        };
        let primal = measured(quote!(#primal(#(#passed),*)));
        let of_mode = |given: &Option<syn::Path>, mode: &str| match given {
            Some(rule) if self.rule_is_the(given, mode) => quote!(#rule),
            _ => {
                let name = self.function_name(mode);
                quote!(#owner::#name #turbofish)
            }
        };
        let vjp = of_mode(&self.args.vjp, "vjp");
        let jvp = of_mode(&self.args.jvp, "jvp");
        let jacobian = of_mode(&None, "jacobian");
        let bars: Vec<Ident> = (0..locals.len())
            .map(|i| format_ident!("__bar_{}", i))
            .collect();
        let bound = one_or_tuple(&bars);
        let jvp = measured(quote!(#jvp(#(#passed,)* #bound)));
        let vjp = measured(quote!(#vjp(#(#passed),*)));
        let jacobian = measured(quote!(#jacobian(#(#passed),*)));
        let point = self.list(&points);
        let pattern = self.list(&locals);
        let gradient = self.list(&bars);
        let grad = if self.signature.output_info.kind.is_scalar() {
            let grad = self.function_name("grad");
            let grad = measured(quote!(#owner::#grad #turbofish(#(#passed),*)));
            quote!(__check.grad(|#pattern| {
                let #bound = #grad;
                #gradient
            }))
        } else {
            quote!(::core::result::Result::Ok(()))
        };
        let second =
            (self.args.order == 2 && self.signature.output_info.kind.is_scalar()).then(|| {
                let [grad, both] = ["grad", "grad_and_hvp"].map(|name| {
                    let name = self.function_name(name);
                    quote!(#owner::#name #turbofish)
                });
                let grad = measured(quote!(#grad(#(#passed),*)));
                let both = measured(quote!(#both(#(#passed,)* #bound)));
                let (_, result) =
                    self.beside_changes(TokenStream::new(), quote!((__gradient, __product)));
                quote! {
                    __check.hvp(
                        |#pattern| {
                            let #bound = #grad;
                            #gradient
                        },
                        |#pattern, #gradient| {
                            let #result = #both;
                            let #bound = __gradient;
                            let __gradient = #gradient;
                            let #bound = __product;
                            (__gradient, #gradient)
                        },
                    )?;
                }
            });
        Method {
            name: "__check",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!(::core::result::Result<(), #rt::check::Mismatch>),
            bounds,
            body: quote! {
                use #rt::check::{ByTangent as _, ByValues as _};
                let __measured = |__result: #output| {
                    #rt::check::Measured::new(__result, |__result| (&&#rt::check::Components(__result)).read())
                };
                let __arguments = [#(#dims),*];
                let __check = #rt::check::Check::new(&__arguments, || #point, |#pattern| {
                    __measured(#primal)
                });
                __check.modes(
                    |#pattern, #gradient| {
                        let (__value, __tangent) = #jvp;
                        (__measured(__value), __tangent)
                    },
                    |#pattern, __cotangent| {
                        let (__value, __pullback) = #vjp;
                        let #bound = __pullback(__cotangent);
                        (__measured(__value), #gradient)
                    },
                    |#pattern| {
                        let #bound = #jacobian;
                        #gradient
                    },
                )?;
                #second
                #grad
            },
            hidden: true,
        }
    }

    /// The list of `items`, as a value or as a pattern.
    fn list(&self, items: &[impl ToTokens]) -> TokenStream {
        let rt = &self.runtime;
        items.iter().rev().fold(
            quote!(#rt::check::Nil),
            |rest, item| quote!(#rt::check::Cons(#item, #rest)),
        )
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

    /// The same for a function with parameters whose types have no name.
    pub(super) fn call_of_primal(&self) -> Method {
        let name = &self.item.sig.ident;
        let primal = match self.place {
            Some(_) => {
                let owner = self.owner_of_primal();
                quote!(#owner::#name)
            }
            None if self.signature.in_impl => quote!(Self::#name),
            None => quote!(#name),
        };
        let arguments = self.signature.params.iter().map(|param| {
            if param.ident == *name {
                beside_the_function(name)
            } else {
                param.ident.clone()
            }
        });
        Method {
            body: quote!(let _ = #primal(#(#arguments),*);),
            ..self.use_of_primal()
        }
    }

    /// Whether a constant parameter is an `impl Trait` of something that is not a function: no bound can name it.
    pub(super) fn has_unnamed_types(&self) -> bool {
        self.signature.params.iter().any(|param| {
            let (inner, _) = strip_refs(&param.ty);
            !param.info.constant && matches!(inner, syn::Type::ImplTrait(_))
        })
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

/// Another name for a parameter that has the name of the function.
pub(super) fn beside_the_function(param: &Ident) -> Ident {
    format_ident!("__{}", param)
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
