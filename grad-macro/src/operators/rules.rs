//! The rules of an operator: the operator itself on the values behind references, and the pullback of its companion.

use super::read::{Operator, Shape, references, strip};
use crate::emit::items::{Items, allowed};
use crate::front::signature::Signature;
use crate::ir::Function;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Type};

pub(super) struct Rules<'r> {
    pub(super) operator: &'r Operator,
    pub(super) signature: &'r Signature,
    pub(super) items: &'r Items<'r>,
    pub(super) runtime: TokenStream,
}

impl Rules<'_> {
    /// The implementations; without a graph, because the body has errors, they are there and their derivatives unreachable.
    pub(super) fn emit(&self, graph: Option<&Function>) -> TokenStream {
        let companion = graph.map(|graph| self.companion(graph));
        let rules = match &self.operator.rhs {
            None => self.unary(graph.is_some()),
            Some(rhs) => self.binary(rhs, graph.is_some()),
        };
        let same = same_trait(self.operator, &self.generics());
        quote!(#same #companion #rules)
    }

    fn generics(&self) -> Generics {
        generics(self.operator, self.signature, &self.runtime)
    }

    fn marker(&self) -> TokenStream {
        let (rt, name) = (&self.runtime, &self.operator.name);
        quote!(#rt::private::op::#name)
    }

    /// The cotangent of a parameter, or what stands for it where it is constant.
    fn bar(&self, position: usize) -> TokenStream {
        let rt = &self.runtime;
        match self.signature.params.get(position) {
            Some(param) if param.active => self.items.tangent(param),
            _ => quote!(#rt::private::Constant),
        }
    }

    fn is_active(&self, position: usize) -> bool {
        self.signature
            .params
            .get(position)
            .is_some_and(|param| param.active)
    }

    fn companion(&self, graph: &Function) -> TokenStream {
        let rt = &self.runtime;
        let allowed = allowed();
        let generics = self.generics();
        let (impl_generics, _, clause) = generics.split_for_impl();
        let marker = self.marker();
        let (self_ty, output) = (&self.operator.self_ty, &self.operator.output);
        let (output_bar, a_bar) = (self.items.value_bar(), self.bar(0));
        let method = self.items.emit_companion(graph);
        let second = (self.items.args.order == 2).then(|| {
            let method = self.items.emit_second_companion(graph);
            let head = match &self.operator.rhs {
                None => quote!(SecondOperator1<#marker>),
                Some(rhs) => quote!(SecondOperator2<#marker, #rhs>),
            };
            quote! {
                #[automatically_derived]
                #allowed
                impl #impl_generics #rt::private::#head for #self_ty #clause { #method }
            }
        });
        let (head, b_bar) = match &self.operator.rhs {
            None => (quote!(Operator1<#marker>), TokenStream::new()),
            Some(rhs) => {
                let b_bar = self.bar(1);
                (
                    quote!(Operator2<#marker, #rhs>),
                    quote!(type BBar = #b_bar;),
                )
            }
        };
        quote! {
            #[automatically_derived]
            #allowed
            impl #impl_generics #rt::private::#head for #self_ty #clause {
                type Output = #output;
                type OutputBar = #output_bar;
                type ABar = #a_bar;
                #b_bar
                #method
            }
            #second
        }
    }

    /// The tangent of a pull, by the companion of the second order, in the slot of this operand's tangent.
    fn push_pull(&self, position: usize, operands: &[TokenStream]) -> TokenStream {
        let rt = &self.runtime;
        let marker = self.marker();
        let count = operands.len();
        let none = quote!(::core::option::Option::None);
        let names = [quote!(__a_dot), quote!(__b_dot)];
        let given = (0..count).map(|i| {
            let dot = &names[i];
            if self.is_active(i) {
                quote!(#dot.map(::std::borrow::Cow::Borrowed))
            } else {
                none.clone()
            }
        });
        let slots = (0..2 * count).map(|i| {
            if i == count + position {
                quote!(::core::option::Option::Some(&mut acc))
            } else {
                none.clone()
            }
        });
        let dots = &names[..count];
        let of = if position == 0 {
            quote!(self)
        } else {
            quote!(b)
        };
        let second = match count {
            1 => quote!(#rt::private::SecondOperator1::<#marker>),
            _ => quote!(#rt::private::SecondOperator2::<#marker, _>),
        };
        quote! {
            let mut acc = #rt::private::zero_tangent(#of);
            let (#(#dots,)* _, __g_dot) = __dots;
            let __g_dot = match __g_dot {
                ::core::option::Option::Some(dot) => ::core::clone::Clone::clone(dot),
                ::core::option::Option::None => #rt::private::lines::zero_like(y_bar),
            };
            let (_, _, pullback) = #second::differentiable_hvp_of_operator(#(#operands,)* #(#given),*);
            pullback(::core::clone::Clone::clone(y_bar), __g_dot, #(#slots),*);
            acc
        }
    }

    /// An operand as the user's method takes it, from a reference to it.
    fn operand(ty: &Type, name: &TokenStream) -> TokenStream {
        match strip(ty).1 {
            0 => quote!(::core::clone::Clone::clone(#name)),
            n => {
                let more = references(n - 1);
                quote!(#more #name)
            }
        }
    }

    fn unary(&self, right: bool) -> TokenStream {
        let rt = &self.runtime;
        let allowed = allowed();
        let generics = self.generics();
        let (impl_generics, _, clause) = generics.split_for_impl();
        let (marker, method) = (self.marker(), &self.operator.method);
        let (self_ty, output) = (&self.operator.self_ty, &self.operator.output);
        let (place, _) = strip(self_ty);
        let name = &self.operator.name;
        let this = Self::operand(self_ty, &quote!(self));
        let pull = if right {
            quote! {
                let (_, pullback) = #rt::private::Operator1::<#marker>::differentiable_operator(#this);
                pullback(::core::clone::Clone::clone(y_bar), ::core::option::Option::Some(acc));
            }
        } else {
            quote!(::core::unreachable!())
        };
        let push = if right {
            quote!(#rt::private::Operator1::<#marker>::differentiable_jvp_of_operator(#this, ::core::option::Option::Some(dot)).1)
        } else {
            quote!(::core::unreachable!())
        };
        let second = (self.items.args.order == 2).then(|| {
            let body = if right {
                self.push_pull(0, std::slice::from_ref(&this))
            } else {
                quote!(::core::unreachable!())
            };
            quote! {
                #[automatically_derived]
                #allowed
                impl #impl_generics #rt::private::OfClass1<#marker, #rt::private::Linear> for #place #clause {
                    #[inline]
                    fn of_class(
                        &self,
                        _y: &#output,
                        y_bar: &#rt::private::TangentOf<#output>,
                        __dots: (
                            ::core::option::Option<&#rt::private::TangentOf<Self>>,
                            ::core::option::Option<&#rt::private::TangentOf<#output>>,
                            ::core::option::Option<&#rt::private::TangentOf<#output>>,
                        ),
                    ) -> #rt::private::TangentOf<Self> {
                        #body
                    }
                }
            }
        });
        quote! {
            #second
            #[automatically_derived]
            #allowed
            impl #impl_generics #rt::private::Rule1<#marker> for #place #clause {
                type Output = #output;
                #[inline]
                fn primal(&self) -> #output {
                    ::core::ops::#name::#method(#this)
                }
                #[inline]
                fn push(&self, _y: &#output, dot: &#rt::private::TangentOf<Self>) -> #rt::private::TangentOf<#output> {
                    #push
                }
                #[inline]
                fn pull(&self, y: &#output, y_bar: &#rt::private::TangentOf<#output>) -> #rt::private::TangentOf<Self> {
                    let mut acc = #rt::private::zero_tangent(self);
                    #rt::private::Rule1::<#marker>::pull_into(self, y, y_bar, &mut acc);
                    acc
                }
                #[inline]
                fn pull_into(&self, _y: &#output, y_bar: &#rt::private::TangentOf<#output>, acc: &mut #rt::private::TangentOf<Self>) {
                    #pull
                }
            }
        }
    }

    fn binary(&self, rhs: &Type, right: bool) -> TokenStream {
        let rt = &self.runtime;
        let allowed = allowed();
        let generics = self.generics();
        let (impl_generics, _, clause) = generics.split_for_impl();
        let (marker, method, name) = (self.marker(), &self.operator.method, &self.operator.name);
        let (self_ty, output) = (&self.operator.self_ty, &self.operator.output);
        let (place, b) = (strip(self_ty).0, strip(rhs).0);
        let this = Self::operand(self_ty, &quote!(self));
        let other = Self::operand(rhs, &quote!(b));
        let primal = if self.operator.shape == Shape::Assign {
            quote! {
                let mut y = #this;
                ::core::ops::#name::<_>::#method(&mut y, #other);
                y
            }
        } else {
            quote!(::core::ops::#name::<_>::#method(#this, #other))
        };
        let mut pulls = TokenStream::new();
        for (position, role, pull, push, target) in [
            (0, "PullA", "pull_a", "push_a", quote!(Self)),
            (1, "PullB", "pull_b", "push_b", b.to_token_stream()),
        ] {
            if !self.is_active(position) {
                continue;
            }
            let into = format!("{pull}_into");
            let [role, pull, into, push] = [role, pull, &into, push]
                .map(|name| proc_macro2::Ident::new(name, proc_macro2::Span::call_site()));
            let slot = |given: TokenStream| {
                let none = quote!(::core::option::Option::None);
                let some = quote!(::core::option::Option::Some(#given));
                if position == 0 {
                    quote!(#some, #none)
                } else {
                    quote!(#none, #some)
                }
            };
            let (slots, directions) = (slot(quote!(acc)), slot(quote!(dot)));
            let of = if position == 0 {
                quote!(self)
            } else {
                quote!(b)
            };
            let body = if right {
                quote! {
                    let (_, pullback) = #rt::private::Operator2::<#marker, _>::differentiable_operator(#this, #other);
                    pullback(::core::clone::Clone::clone(y_bar), #slots);
                }
            } else {
                quote!(::core::unreachable!())
            };
            let tangent = if right {
                quote!(#rt::private::Operator2::<#marker, _>::differentiable_jvp_of_operator(#this, #other, #directions).1)
            } else {
                quote!(::core::unreachable!())
            };
            if self.items.args.order == 2 {
                let second = if right {
                    self.push_pull(position, &[this.clone(), other.clone()])
                } else {
                    quote!(::core::unreachable!())
                };
                let [second_role, push_pull] = if position == 0 {
                    [quote!(PushPullA), quote!(push_pull_a)]
                } else {
                    [quote!(PushPullB), quote!(push_pull_b)]
                };
                pulls.extend(quote! {
                    #[automatically_derived]
                    #allowed
                    impl #impl_generics #rt::private::#second_role<#marker, #b> for #place #clause {
                        #[inline]
                        fn #push_pull(
                            &self,
                            b: &#b,
                            _y: &#output,
                            y_bar: &#rt::private::TangentOf<#output>,
                            __dots: (
                                ::core::option::Option<&#rt::private::TangentOf<Self>>,
                                ::core::option::Option<&#rt::private::TangentOf<#b>>,
                                ::core::option::Option<&#rt::private::TangentOf<#output>>,
                                ::core::option::Option<&#rt::private::TangentOf<#output>>,
                            ),
                        ) -> #rt::private::TangentOf<#target> {
                            #second
                        }
                    }
                });
            }
            pulls.extend(quote! {
                #[automatically_derived]
                #allowed
                impl #impl_generics #rt::private::#role<#marker, #b> for #place #clause {
                    #[inline]
                    fn #push(&self, b: &#b, _y: &#output, dot: &#rt::private::TangentOf<#target>) -> #rt::private::TangentOf<#output> {
                        #tangent
                    }
                    #[inline]
                    fn #pull(&self, b: &#b, y: &#output, y_bar: &#rt::private::TangentOf<#output>) -> #rt::private::TangentOf<#target> {
                        let mut acc = #rt::private::zero_tangent(#of);
                        #rt::private::#role::<#marker, #b>::#into(self, b, y, y_bar, &mut acc);
                        acc
                    }
                    #[inline]
                    fn #into(&self, b: &#b, _y: &#output, y_bar: &#rt::private::TangentOf<#output>, acc: &mut #rt::private::TangentOf<#target>) {
                        #body
                    }
                }
            });
        }
        quote! {
            #[automatically_derived]
            #allowed
            impl #impl_generics #rt::private::Rule2<#marker, #b> for #place #clause {
                type Output = #output;
                #[inline]
                fn primal(&self, b: &#b) -> #output {
                    #primal
                }
            }
            #pulls
        }
    }
}

/// The block's generics, with a bound for each float parameter.
fn generics(operator: &Operator, signature: &Signature, runtime: &TokenStream) -> Generics {
    let mut generics = operator.generics.clone();
    for param in &mut generics.params {
        if let GenericParam::Type(param) = param {
            let name = param.ident.to_string();
            if signature.type_params.floats.contains(&name) {
                param.bounds.push(syn::parse_quote!(#runtime::Scalar));
            }
        }
    }
    generics
}

/// Code that compiles only if the user's trait is the operator's: a trait of the same name would be another operation.
pub(super) fn same_trait(operator: &Operator, generics: &Generics) -> TokenStream {
    let allowed = allowed();
    let (name, path, rhs) = (&operator.name, &operator.path, &operator.rhs);
    let output = match operator.shape {
        Shape::Assign | Shape::Place { mutable: true } => None,
        Shape::Unary | Shape::Binary | Shape::Place { mutable: false } => {
            let output = &operator.output;
            Some(quote!(Output = #output))
        }
    };
    let args = match (rhs, output) {
        (Some(rhs), Some(output)) => quote!(#rhs, #output),
        (Some(rhs), None) => quote!(#rhs),
        (None, output) => quote!(#output),
    };
    let (params, clause) = (&generics.params, &generics.where_clause);
    // The error is at the user's trait.
    let x = proc_macro2::Ident::new("x", name.span().resolved_at(proc_macro2::Span::call_site()));
    quote! {
        #allowed
        const _: () = {
            fn same<'__trait, #params>(#x: &'__trait dyn #path<#args>) -> &'__trait dyn ::core::ops::#name<#args> #clause {
                #x
            }
        };
    }
}
