//! The items: the derivatives' functions around the emitted bodies.

use super::companion::missing_methods;
use super::graph::GraphItems;
use super::{check, without_derivative::placed};
use crate::args::Args;
use crate::blocks::place::{Form, Place};
use crate::diff::reverse::Adjoint;
use crate::front::changed::Changed;
use crate::front::dimensions::{elements, storages};
use crate::front::signature::{Param, Signature, lent_type, tangent_type};
use crate::front::types::classify;
use crate::ir::{Callee, Function, Kind};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::cell::OnceCell;
use std::collections::HashSet;
use syn::{GenericParam, Generics, ItemFn, WherePredicate};

/// What all of the functions share.
pub(crate) struct Items<'i> {
    pub(crate) item: &'i ItemFn,
    pub(crate) signature: &'i Signature,
    pub(crate) args: &'i Args,
    pub(crate) runtime: TokenStream,
    pub(crate) used: HashSet<String>,
    pub(crate) inner_items: Vec<TokenStream>,
    /// The function calls others, whose pullbacks its own keeps.
    pub(crate) calls: bool,
    /// It is the operator of a type of the user's.
    pub(crate) of_operator: bool,
    /// The function changes its arguments: these are the derivatives of its form on values.
    pub(crate) changed: Option<&'i Changed>,
    /// These are the functions around the derivatives of the form on values.
    pub(crate) around: bool,
    /// The block around the function, where the attribute is there.
    pub(crate) place: Option<&'i Place>,
    /// The sweeps with a pullback between them, once they are made.
    pub(crate) pullback: OnceCell<(Function, Adjoint)>,
}

/// The lints that emitted code may trip and that say nothing about the user's.
pub(crate) fn allowed() -> TokenStream {
    quote!(#[allow(
        unused, unused_results, dead_code, deprecated, non_snake_case, non_camel_case_types, missing_docs, private_interfaces, private_bounds,
        unreachable_code, unreachable_pub, unused_parens, trivial_bounds, refining_impl_trait, clippy::all, clippy::pedantic, clippy::nursery,
        clippy::restriction
    )])
}

/// A function of the derivative: its public name's stem, documentation, further parameters, result, body.
pub(super) struct Method {
    pub(super) name: &'static str,
    pub(super) doc: String,
    pub(super) extra: TokenStream,
    pub(super) output: TokenStream,
    pub(super) bounds: Vec<TokenStream>,
    pub(super) body: TokenStream,
    pub(super) hidden: bool,
}

impl Items<'_> {
    pub(crate) fn tangent(&self, param: &Param) -> TokenStream {
        let ty = tangent_type(&param.ty, &self.signature.type_params, &self.runtime);
        if param.is_self {
            // Where the type of `self` has no derivative, rustc says so at `self`, once for all functions.
            placed(ty, param.ident.span())
        } else {
            ty
        }
    }

    /// The type of what is lent for the tangent of a parameter.
    pub(super) fn lent(&self, param: &Param) -> TokenStream {
        if param.is_slice() {
            lent_type(&param.ty, &self.signature.type_params, &self.runtime)
        } else {
            self.tangent(param)
        }
    }

    /// The gradient shape: the tangent of the one active argument, or the tuple.
    pub(super) fn gradient_type(&self) -> TokenStream {
        let parts: Vec<_> = self
            .signature
            .active()
            .map(|param| self.tangent(param))
            .collect();
        one_or_tuple(&parts)
    }

    /// The type of the numbers in the result.
    pub(super) fn output_scalar(&self) -> TokenStream {
        let (rt, bar) = (&self.runtime, self.output_bar());
        if self.signature.output_info.kind.is_scalar() {
            bar
        } else {
            quote!(<#bar as #rt::Tangent>::Scalar)
        }
    }

    pub(crate) fn output_bar(&self) -> TokenStream {
        tangent_type(
            &self.signature.output,
            &self.signature.type_params,
            &self.runtime,
        )
    }

    /// The user's generics, with a bound for each float parameter; no defaults.
    pub(super) fn generics(&self) -> Generics {
        let mut generics = self.item.sig.generics.clone();
        let runtime = &self.runtime;
        for param in &mut generics.params {
            if let GenericParam::Type(param) = param {
                param.default = None;
                if self
                    .signature
                    .type_params
                    .floats
                    .contains(&param.ident.to_string())
                {
                    param.bounds.push(syn::parse_quote!(#runtime::Scalar));
                }
            }
        }
        let storages = self.storages();
        if !storages.is_empty() {
            generics.make_where_clause().predicates.extend(storages);
        }
        generics
    }

    /// The bounds on storages of matrices with generic dimensions, of which the function or its block says that there are some.
    fn storages(&self) -> Vec<WherePredicate> {
        let sig = &self.item.sig;
        let floats: Vec<String> = self.signature.type_params.floats.iter().cloned().collect();
        let this = self.place.and_then(|place| place.self_ty.as_ref());
        let (inputs, output) = (&sig.inputs, &sig.output);
        let mut elements = elements(&quote!(#inputs #output #this), &floats);
        elements.extend(self.signature.type_params.of_block.iter().cloned());
        let of_block = self.place.map(|place| &place.generics);
        of_block
            .into_iter()
            .chain([&sig.generics])
            .flat_map(|generics| storages(generics, &elements, &self.runtime))
            .collect()
    }

    /// The bounds of the floats that are parameters of the block around a method.
    pub(super) fn bounds_of_block(&self) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let names = self.signature.type_params.of_block.iter();
        names
            .map(|name| {
                let name = quote::format_ident!("{}", name);
                quote!(#name: #runtime::Scalar)
            })
            .collect()
    }

    /// All functions of the derivative.
    pub(crate) fn emit(&self, function: &Function) -> TokenStream {
        match self.place.map(|place| &place.form) {
            Some(Form::Provided(_)) => return self.provided(Some(function)),
            Some(Form::Overriding) => return self.overriding(function),
            Some(Form::Siblings) | None => {}
        }
        let mut methods = Vec::new();
        let scalar = self.returns_a_float();
        let ruled = self.args.is_ruled() || self.changed.is_some();
        if self.args.is_ruled() {
            methods.extend(self.ruled_companions());
        } else {
            methods.extend([self.companion(function), self.pushed(function)]);
        }
        methods.extend(self.called());
        methods.extend(self.seeded((!ruled).then_some(function)));
        if !self.rule_is_the(&self.args.vjp, "vjp") {
            methods.push(self.vjp());
        }
        if !self.rule_is_the(&self.args.jvp, "jvp") {
            methods.push(self.jvp());
        }
        if scalar || self.may_be_scalar() {
            if scalar && !ruled {
                methods.push(self.direct(function));
            } else {
                methods.push(self.value_and_grad_by_pullback(scalar));
            }
            methods.push(self.grad(scalar));
            let in_one_body = scalar && !ruled && self.signature.wrapper.is_none();
            let graph = in_one_body.then_some(function);
            let accumulate = self.accumulate(scalar, graph);
            methods.push(self.accumulate_with(&accumulate));
            methods.push(accumulate);
        } else if !self.signature.in_impl && self.changed.is_none() {
            methods.extend(self.no_gradient());
        }
        if self.args.order == 2 {
            methods.push(match &self.args.jvp {
                Some(rule) => self.ruled_second(rule),
                None => self.second_companion(function),
            });
            if scalar || self.may_be_scalar() {
                // A method without a second derivative is reported once.
                let mut callees = function.codes.iter().map(|code| &code.callee);
                let calls_methods = callees.any(|callee| matches!(callee, Callee::Method { .. }));
                let fallible = self.signature.wrapper.is_some();
                let in_one_body = scalar && !ruled && !calls_methods && !fallible;
                if in_one_body {
                    methods.push(self.direct_product(function));
                }
                methods.extend(self.second_order(
                    scalar,
                    in_one_body,
                    in_one_body.then_some(function),
                ));
            }
            methods.extend(self.nested(scalar, self.may_be_scalar()));
        }
        if (scalar && self.changed.is_none()) || !self.has_unnamed_types() {
            let ruled = self.args.is_ruled();
            methods.extend(self.jacobians((!ruled).then_some(function)));
        }
        if self.has_unnamed_types() {
            methods.push(self.call_of_primal());
        } else if !self.elides_lifetimes() {
            methods.push(self.check());
        } else if self.item.sig.generics.params.is_empty() && !self.signature.in_impl {
            methods.push(self.use_of_primal());
        }
        if self.args.is_ruled() {
            self.tell_costs(&mut methods);
        }
        let by_name = self.by_name();
        let graph = self.args.graph.as_ref().map(|_| self.graph(function));
        let items = self.wrap(&methods, graph, &missing_methods(function));
        let asked = self.asked_beside(function);
        quote!(#items #by_name #asked)
    }

    /// The companion alone, as a method of one of the runtime's traits.
    pub(crate) fn emit_companion(&self, function: &Function) -> TokenStream {
        let companions = [self.companion(function), self.pushed(function)];
        let companions = companions.map(|companion| self.function(&companion, &[]));
        quote!(#(#companions)*)
    }

    /// The companion of the second order, in the same way.
    pub(crate) fn emit_second_companion(&self, function: &Function) -> TokenStream {
        let companion = self.second_companion(function);
        self.function(&companion, &[])
    }

    /// Whether there is a gradient: the returned value is a float.
    pub(super) fn returns_a_float(&self) -> bool {
        match self.changed {
            None => self.signature.output_info.kind.is_scalar(),
            Some(changed) => match changed.returned_value() {
                None => self.signature.output_info.kind.is_scalar(),
                Some(ty) => {
                    let info = classify(ty, &self.signature.type_params);
                    info.refs == 0 && info.kind.is_scalar()
                }
            },
        }
    }

    /// The result may be a float under another name: an alias, or a generic's associated type.
    pub(super) fn may_be_scalar(&self) -> bool {
        self.changed.is_none()
            && self.signature.output_info.kind == Kind::Any
            && matches!(self.signature.output, syn::Type::Path(_))
    }

    pub(super) fn wrap(
        &self,
        methods: &[Method],
        graph: Option<GraphItems>,
        missing: &TokenStream,
    ) -> TokenStream {
        let vis = &self.item.vis;
        let allowed = allowed();
        let bounds = self.bounds_of_types();
        let GraphItems {
            function: graph,
            doc: drawn,
        } = graph.unwrap_or_default();
        if self.signature.in_impl {
            let functions = methods.iter().map(|method| self.function(method, &bounds));
            let receiver = self.receiver();
            return quote!(#(#allowed #functions)* #receiver #drawn #graph);
        }
        let functions = methods.iter().map(|method| self.function(method, &[]));
        let where_clause = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
        let name = self.stem();
        let mut functions = quote! {
            #[automatically_derived]
            #allowed
            impl #name #where_clause {
                #(#functions)*
                #graph
            }
        };
        if !missing.is_empty() {
            // The traits are in scope here alone.
            functions = quote!(#allowed const _: () = { #missing #functions };);
        }
        if self.args.order == 2 {
            let rt = &self.runtime;
            functions.extend(quote! {
                #[automatically_derived]
                impl #rt::private::missing::SecondOrder for #name {}
            });
            let form = if self.can_be_nested() {
                quote!(Values)
            } else {
                quote!(Other)
            };
            functions.extend(quote! {
                #[automatically_derived]
                impl #rt::private::missing::Nested for #name {
                    type Form = #rt::private::missing::#form;
                }
            });
        }
        let doc = format!(
            "The derivatives of the function [`{}`](fn@{}).",
            self.item.sig.ident, self.item.sig.ident
        );
        quote! {
            #[doc = #doc]
            #drawn
            #allowed
            #vis enum #name {}
            #functions
        }
    }

    pub(super) fn function(&self, method: &Method, further_bounds: &[TokenStream]) -> TokenStream {
        let vis = &self.item.vis;
        // The functions of the type are as visible as the type; in an `impl` block as the function.
        let name = self.function_name(method.name);
        let mut generics = self.generics();
        let declarations = self.signature.params.iter().map(|param| {
            // What calls the function itself must not find a parameter of its name.
            if matches!(method.name, "__check" | "__primal" | "__call")
                && param.ident == self.item.sig.ident
            {
                let (name, ty) = (check::beside_the_function(&param.ident), &param.ty);
                quote!(#name: #ty)
            } else {
                param.declaration.clone()
            }
        });
        let mut declarations: Vec<TokenStream> = declarations.collect();
        self.outlive(method.name, &mut generics, &mut declarations);
        self.declare_workspace(method.name, &mut declarations);
        if method.name == "__call" {
            generics
                .params
                .push(syn::parse_quote!(__F: ::core::marker::Copy));
        }
        let extra = &method.extra;
        let output = &self.captures(&method.output, &generics);
        let doc = format!(" {}", method.doc);
        let doc = if method.hidden {
            quote!(#[doc(hidden)])
        } else {
            quote!(#[doc = #doc])
        };
        let of_block = self.bounds_of_block();
        let of_self = self.bounds_of_self();
        let of_points = self.bounds_of_points();
        let bounds = method.bounds.iter().chain(further_bounds);
        let bounds = bounds.chain(&of_block).chain(&of_self).chain(&of_points);
        if bounds.clone().next().is_some() {
            let clause = generics.make_where_clause();
            for bound in bounds {
                // A type that makes no bound (`a + b`) is refused by the compiler where the user wrote it.
                clause
                    .predicates
                    .extend(syn::parse2::<syn::WherePredicate>(bound.clone()));
            }
        }
        let (_, _, where_clause) = generics.split_for_impl();
        let params = &generics.params;
        let body = &method.body;
        quote! {
            #doc
            #[inline]
            #vis fn #name<#params>(#(#declarations,)* #extra) -> #output #where_clause {
                #body
            }
        }
    }

    pub(crate) fn slot_types(&self) -> Vec<TokenStream> {
        let rt = &self.runtime;
        self.signature
            .params
            .iter()
            .map(|param| {
                let target = if param.active {
                    self.lent(param)
                } else {
                    quote!(#rt::private::Constant)
                };
                quote!(::core::option::Option<&mut #target>)
            })
            .collect()
    }
}

/// What there is one of, or a tuple of them.
pub(super) fn one_or_tuple(parts: &[impl ToTokens]) -> TokenStream {
    match parts {
        [one] => one.to_token_stream(),
        many => quote!((#(#many,)*)),
    }
}
