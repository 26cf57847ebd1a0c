//! The siblings of a method that is named like a rule: the operation and its pulls, each by itself, as a caller emits them that does
//! not know the type of the receiver.

use super::items::{Items, allowed};
use crate::names::Method;
use crate::names::matrices::Rule;
use crate::rules::is_division;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Type;

impl Items<'_> {
    /// `rule_dot`, `rule_dot_pull_a` and so on for a method `dot`; nothing for other methods.
    pub(super) fn by_name(&self) -> TokenStream {
        let ident = &self.item.sig.ident;
        let params = &self.signature.params;
        let has_generics = self
            .item
            .sig
            .generics
            .params
            .iter()
            .any(|param| !matches!(param, syn::GenericParam::Lifetime(_)));
        let is_rule = Rule::of(Method::of(ident)).is_some_and(|rule| rule.operands == params.len());
        let is_closure = |ty: &Type| matches!(ty, Type::ImplTrait(_));
        if !is_rule
            || !self.signature.owns_self
            || self.is_renamed()
            || has_generics
            || params.iter().any(|param| is_closure(&param.ty))
        {
            return TokenStream::new();
        }
        let span = Span::call_site();
        let rt = &self.runtime;
        let vis = &self.item.vis;
        let allowed = allowed();
        let mut generics = self.generics();
        for bound in self.bounds_of_block() {
            let clause = generics.make_where_clause();
            clause
                .predicates
                .extend(syn::parse2::<syn::WherePredicate>(bound));
        }
        let (_, _, where_clause) = generics.split_for_impl();
        let lifetimes = &generics.params;
        let (output, bar) = (self.plain_output(), self.value_bar());
        let (b, y, y_bar, acc) = (
            format_ident!("__b", span = span),
            format_ident!("__y", span = span),
            format_ident!("__y_bar", span = span),
            format_ident!("__acc", span = span),
        );
        // Operands are passed by reference; what the method takes by value is cloned.
        let mut operands = Vec::new();
        let mut declarations = vec![quote!(&self)];
        for param in params {
            let by_reference = param.info.refs > 0;
            let operand = if param.is_self {
                quote!(self)
            } else {
                let ty = &param.ty;
                declarations.push(if by_reference {
                    quote!(#b: #ty)
                } else {
                    quote!(#b: &#ty)
                });
                quote!(#b)
            };
            operands.push(if by_reference {
                operand
            } else {
                quote!(::core::clone::Clone::clone(#operand))
            });
        }
        let primal = format_ident!("rule_{}", ident, span = span);
        let owner = self.owner_of_primal();
        let companion = self.sibling("__vjp");
        let forward = self.sibling("__jvp");
        let mut functions = vec![quote! {
            #vis fn #primal<#lifetimes>(#(#declarations),*) -> #output #where_clause {
                #owner::#ident(#(#operands),*)
            }
        }];
        for (i, param) in params.iter().enumerate().filter(|(_, param)| param.active) {
            let role = match (params.len(), i) {
                (1, _) => "pull",
                (_, 0) => "pull_a",
                _ => "pull_b",
            };
            let pull = format_ident!("rule_{}_{}", ident, role, span = span);
            let into = format_ident!("{}_into", pull, span = span);
            let tangent = if param.is_self {
                quote!(<Self as #rt::Differentiable>::Tangent)
            } else {
                self.tangent(param)
            };
            let x = if param.is_self {
                quote!(self)
            } else {
                quote!(#b)
            };
            let mut given = vec![quote!(self)];
            given.extend((params.len() > 1).then(|| quote!(#b)));
            let slots = (0..params.len()).map(|k| {
                if k == i {
                    quote!(::core::option::Option::Some(#acc))
                } else {
                    quote!(::core::option::Option::None)
                }
            });
            let push = format_ident!(
                "rule_{}_{}",
                ident,
                role.replace("pull", "push"),
                span = span
            );
            let dot = format_ident!("__dot", span = span);
            let directions = (0..params.len()).map(|k| {
                if k == i {
                    quote!(::core::option::Option::Some(#dot))
                } else {
                    quote!(::core::option::Option::None)
                }
            });
            functions.push(quote! {
                #vis fn #push<#lifetimes>(
                    #(#declarations,)* #y: &#output, #dot: &#tangent
                ) -> #bar #where_clause {
                    #forward(#(#operands,)* #(#directions),*).1
                }
            });
            functions.push(quote! {
                #vis fn #into<#lifetimes>(
                    #(#declarations,)* #y: &#output, #y_bar: &#bar, #acc: &mut #tangent
                ) #where_clause {
                    let (_, pullback) = #companion(#(#operands),*);
                    pullback(::core::clone::Clone::clone(#y_bar), #(#slots),*);
                }
                #allowed
                #[doc(hidden)]
                #[inline]
                #vis fn #pull<#lifetimes>(
                    #(#declarations,)* #y: &#output, #y_bar: &#bar
                ) -> #tangent #where_clause {
                    let mut acc = #rt::private::zero_tangent(#x);
                    Self::#into(#(#given,)* #y, #y_bar, &mut acc);
                    acc
                }
            });
            if self.args.order == 2 {
                let second = self.sibling("__hvp");
                let push_pull = format_ident!(
                    "rule_{}_{}",
                    ident,
                    role.replace("pull", "push_pull"),
                    span = span
                );
                let dots = format_ident!("__dots", span = span);
                let dot_types = params.iter().map(|param| {
                    let tangent = match (param.active, param.is_self) {
                        (false, _) => quote!(#rt::private::Constant),
                        (true, true) => quote!(<Self as #rt::Differentiable>::Tangent),
                        (true, false) => self.tangent(param),
                    };
                    quote!(::core::option::Option<&#tangent>)
                });
                let given = params.iter().enumerate().map(|(k, param)| {
                    let k = syn::Index::from(k);
                    if !param.active {
                        quote!(::core::option::Option::None)
                    } else if param.info.refs > 0 {
                        quote!(#dots.#k.map(::std::borrow::Cow::Borrowed))
                    } else {
                        quote!(#dots.#k.cloned())
                    }
                });
                let count = params.len();
                let none = (0..count).map(|_| quote!(::core::option::Option::None));
                let g_dot = syn::Index::from(count + 1);
                let slots = (0..count).map(|k| {
                    if k == i {
                        quote!(::core::option::Option::Some(&mut acc))
                    } else {
                        quote!(::core::option::Option::None)
                    }
                });
                functions.push(quote! {
                    #vis fn #push_pull<#lifetimes>(
                        #(#declarations,)* #y: &#output, #y_bar: &#bar,
                        #dots: (#(#dot_types,)* ::core::option::Option<&#bar>, ::core::option::Option<&#bar>)
                    ) -> #tangent #where_clause {
                        let mut acc = #rt::private::zero_tangent(#x);
                        let g_dot = match #dots.#g_dot {
                            ::core::option::Option::Some(g_dot) => ::core::clone::Clone::clone(g_dot),
                            ::core::option::Option::None => #rt::private::lines::zero_like(#y_bar),
                        };
                        let (_, _, pullback) = #second(#(#operands,)* #(#given),*);
                        pullback(::core::clone::Clone::clone(#y_bar), g_dot, #(#none,)* #(#slots),*);
                        acc
                    }
                });
            }
            if params.len() == 2 && is_division(&ident.to_string()) {
                // What a caller with `strong_zero` asks for; the method has a derivative of its own.
                let strong = format_ident!("rule_{}_strong_{}", ident, role, span = span);
                let strong_into = format_ident!("{}_into", strong, span = span);
                let strong_push = format_ident!(
                    "rule_{}_strong_{}",
                    ident,
                    role.replace("pull", "push"),
                    span = span
                );
                functions.push(quote! {
                    #vis fn #strong_push<#lifetimes>(
                        #(#declarations,)* #y: &#output, #dot: &#tangent
                    ) -> #bar #where_clause {
                        Self::#push(#(#given,)* #y, #dot)
                    }
                });
                functions.push(quote! {
                    #vis fn #strong<#lifetimes>(
                        #(#declarations,)* #y: &#output, #y_bar: &#bar
                    ) -> #tangent #where_clause {
                        Self::#pull(#(#given,)* #y, #y_bar)
                    }
                });
                functions.push(quote! {
                    #vis fn #strong_into<#lifetimes>(
                        #(#declarations,)* #y: &#output, #y_bar: &#bar, #acc: &mut #tangent
                    ) #where_clause {
                        Self::#into(#(#given,)* #y, #y_bar, #acc);
                    }
                });
            }
        }
        quote!(#(#allowed #[doc(hidden)] #[inline] #functions)*)
    }
}
