//! The items: the derivatives' functions around the emitted bodies.

use super::Emitter;
use crate::args::Args;
use crate::diff::differentiate;
use crate::diff::reverse::Form;
use crate::front::signature::{Param, Signature, tangent_type};
use crate::ir::{Elem, Function, Kind, Op, Region, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashSet;
use syn::{GenericParam, Generics, ItemFn};

/// What all of the functions share.
pub(crate) struct Items<'i> {
    pub(crate) item: &'i ItemFn,
    pub(crate) signature: &'i Signature,
    pub(crate) args: &'i Args,
    pub(crate) runtime: TokenStream,
    pub(crate) used: HashSet<String>,
    pub(crate) inner_items: Vec<TokenStream>,
}

/// The lints that emitted code may trip and that say nothing about the user's.
pub(crate) fn allowed() -> TokenStream {
    quote!(#[allow(
        unused, dead_code, deprecated, non_snake_case, non_camel_case_types, missing_docs, private_interfaces, private_bounds,
        unreachable_code, unreachable_pub, unused_parens, clippy::all, clippy::pedantic, clippy::nursery,
        clippy::restriction
    )])
}

/// A function of the derivative: its public name's stem, documentation, further parameters, result, body.
struct Method {
    name: &'static str,
    doc: String,
    extra: TokenStream,
    output: TokenStream,
    bounds: Vec<TokenStream>,
    body: TokenStream,
    hidden: bool,
}

impl Items<'_> {
    pub(crate) fn tangent(&self, param: &Param) -> TokenStream {
        tangent_type(&param.ty, &self.signature.type_params, &self.runtime)
    }

    /// The gradient shape: the tangent of the one active argument, or the tuple.
    fn gradient_type(&self) -> TokenStream {
        let parts: Vec<_> = self
            .signature
            .active()
            .map(|param| self.tangent(param))
            .collect();
        match &parts[..] {
            [one] => one.clone(),
            many => quote!((#(#many,)*)),
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
        generics
    }

    /// The arguments by name, to pass them on.
    fn names(&self) -> Vec<Ident> {
        self.signature
            .params
            .iter()
            .map(|param| param.ident.clone())
            .collect()
    }

    /// The path by which one emitted function calls another.
    pub(super) fn sibling(&self, name: &str) -> TokenStream {
        let name = self.function_name(name);
        let turbofish = self.turbofish();
        quote!(Self::#name #turbofish)
    }

    fn turbofish(&self) -> TokenStream {
        let params: Vec<TokenStream> = self
            .item
            .sig
            .generics
            .params
            .iter()
            .filter_map(|param| match param {
                GenericParam::Type(param) => {
                    let ident = &param.ident;
                    Some(quote!(#ident))
                }
                GenericParam::Const(param) => {
                    let ident = &param.ident;
                    Some(quote!(#ident))
                }
                GenericParam::Lifetime(_) => None,
            })
            .collect();
        if params.is_empty() {
            TokenStream::new()
        } else {
            quote!(::<#(#params),*>)
        }
    }

    pub(super) fn stem(&self) -> Ident {
        self.args
            .name
            .clone()
            .unwrap_or_else(|| self.item.sig.ident.clone())
    }

    /// Whether the derivatives have another name than the function: a call of a function of that name must not find them.
    pub(super) fn is_renamed(&self) -> bool {
        self.stem() != self.item.sig.ident
    }

    fn function_name(&self, name: &str) -> Ident {
        let span = Span::call_site();
        if !self.signature.in_impl {
            if name == "__vjp" && self.is_renamed() {
                return Ident::new("__vjp_as", span);
            }
            return Ident::new(name, span);
        }
        let stem = self.stem();
        let stem = stem.to_string();
        let stem = stem.trim_start_matches("r#");
        if name == "__vjp" && self.is_renamed() {
            return format_ident!("differentiable_as_{}", stem, span = span);
        }
        match name {
            "__vjp" => format_ident!("differentiable_{}", stem, span = span),
            "__check" => format_ident!("check_{}", stem, span = span),
            name => format_ident!("{}_{}", stem, name, span = span),
        }
    }

    /// All functions of the derivative.
    pub(crate) fn emit(&self, function: &Function) -> TokenStream {
        let mut methods = Vec::new();
        let scalar = self.signature.output_info.kind.is_scalar();
        if self.args.vjp.is_some() {
            methods.push(self.ruled_companion());
        } else {
            methods.push(self.companion(function));
        }
        methods.push(self.vjp());
        if scalar || self.may_be_scalar() {
            if scalar && self.args.vjp.is_none() {
                methods.push(self.direct(function));
            } else {
                methods.push(self.value_and_grad_by_pullback(scalar));
            }
            methods.push(self.grad(scalar));
            methods.push(self.accumulate(scalar));
        }
        if self.one_precision() && !self.elides_lifetimes() {
            methods.push(self.check());
        } else if self.item.sig.generics.params.is_empty() && !self.signature.in_impl {
            methods.push(self.use_of_primal());
        }
        let by_name = self.by_name();
        let items = self.wrap(&methods);
        quote!(#items #by_name)
    }

    /// A use of the function itself, so that one of which only the derivative is called is not reported as unused.
    fn use_of_primal(&self) -> Method {
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
    fn elides_lifetimes(&self) -> bool {
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
    fn one_precision(&self) -> bool {
        let result = self.signature.output_info.kind.elem();
        self.signature.active().all(|param| {
            let elem = param.info.kind.elem();
            elem == result || elem == Elem::Float || result == Elem::Float
        })
    }

    /// The companion alone, as a method of one of the runtime's traits.
    pub(crate) fn emit_companion(&self, function: &Function) -> TokenStream {
        self.function(&self.companion(function))
    }

    /// The result may be a float under another name: an alias, or a generic's associated type.
    fn may_be_scalar(&self) -> bool {
        self.signature.output_info.kind == Kind::Any
            && matches!(self.signature.output, syn::Type::Path(_))
    }

    /// Stubs with the promised signatures, for a function with errors.
    pub(crate) fn stubs(&self) -> TokenStream {
        let output = &self.signature.output;
        let g = self.gradient_type();
        let bar = self.output_bar();
        let slots = self.slot_types();
        let stub =
            |name: &'static str, extra: TokenStream, output: TokenStream, hidden: bool| Method {
                name,
                doc: "The function has errors.".to_owned(),
                extra,
                output,
                bounds: Vec::new(),
                body: quote!(::core::unreachable!()),
                hidden,
            };
        let mut methods = Vec::new();
        let closure = quote!({
            #[allow(unreachable_code)]
            (::core::unreachable!(), move |_| ::core::unreachable!())
        });
        methods.push(Method {
            body: closure,
            ..stub(
                "vjp",
                TokenStream::new(),
                quote!((#output, impl FnOnce(#bar) -> #g)),
                false,
            )
        });
        let count = self.signature.params.len();
        let wilds = vec![quote!(_); count];
        methods.push(Method {
            body: quote!({
                #[allow(unreachable_code)]
                (::core::unreachable!(), move |_, #(#wilds),*| ())
            }),
            ..stub(
                "__vjp",
                TokenStream::new(),
                quote!((#output, impl FnOnce(#bar, #(#slots),*))),
                true,
            )
        });
        methods.push(stub("grad", TokenStream::new(), g.clone(), false));
        methods.push(stub(
            "value_and_grad",
            TokenStream::new(),
            quote!((#output, #g)),
            false,
        ));
        let rt = &self.runtime;
        methods.push(stub(
            "__check",
            TokenStream::new(),
            quote!(::core::result::Result<(), #rt::check::Mismatch>),
            true,
        ));
        methods.push(stub(
            "accumulate_grad",
            quote!(g: &mut #g),
            quote!(#output),
            false,
        ));
        self.wrap(&methods)
    }

    fn wrap(&self, methods: &[Method]) -> TokenStream {
        let vis = &self.item.vis;
        let allowed = allowed();
        let functions: Vec<TokenStream> =
            methods.iter().map(|method| self.function(method)).collect();
        if self.signature.in_impl {
            return quote!(#(#allowed #functions)*);
        }
        let name = self.stem();
        let doc = format!(
            "The derivatives of the function [`{}`](fn@{}).",
            self.item.sig.ident, self.item.sig.ident
        );
        quote! {
            #[doc = #doc]
            #allowed
            #vis enum #name {}
            #[automatically_derived]
            #allowed
            impl #name {
                #(#functions)*
            }
        }
    }

    fn function(&self, method: &Method) -> TokenStream {
        let vis = &self.item.vis;
        // The functions of the type are as visible as the type; in an `impl` block as the function.
        let name = self.function_name(method.name);
        let mut generics = self.generics();
        let declarations = self.signature.params.iter().map(|param| &param.declaration);
        let extra = &method.extra;
        let output = &method.output;
        let doc = format!(" {}", method.doc);
        let doc = if method.hidden {
            quote!(#[doc(hidden)])
        } else {
            quote!(#[doc = #doc])
        };
        if !method.bounds.is_empty() {
            let clause = generics.make_where_clause();
            for bound in &method.bounds {
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
                    self.tangent(param)
                } else {
                    quote!(#rt::private::Constant)
                };
                quote!(::core::option::Option<&mut #target>)
            })
            .collect()
    }

    fn emitter<'f>(&self, f: &'f Function, roots: &[(Value, Region)]) -> Emitter<'f> {
        let kinds = self.signature.params.iter().map(|param| &param.info.kind);
        let kinds: Vec<&Kind> = kinds.chain([&self.signature.output_info.kind]).collect();
        let mut elems = kinds
            .iter()
            .map(|kind| kind.elem())
            .filter(|elem| *elem != Elem::Float);
        let first = elems.next();
        // The `T` of an `impl` block is not in sight: it may be the type of a matrix of unknown elements.
        let of_block = self.signature.in_impl
            && kinds
                .iter()
                .any(|kind| matches!(kind, Kind::Matrix(Elem::Float)));
        let generic = of_block || !self.signature.type_params.floats.is_empty();
        let elem = first.filter(|first| !generic && elems.all(|elem| elem == *first));
        Emitter::new(f, self.runtime.clone(), roots, generic, elem)
    }

    /// `value_and_grad`: both sweeps in one body.
    fn direct(&self, function: &Function) -> Method {
        let (f, adjoint) = differentiate(function, Form::Direct);
        let roots: Vec<(Value, Region)> = adjoint
            .gradients
            .iter()
            .filter_map(|(_, g)| g.map(|g| (g, adjoint.region)))
            .collect();
        let mut emitter = self.emitter(&f, &roots);
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        body.extend(quote!(let #result = #value;));
        body.extend(emitter.region(adjoint.region));
        let gradients: Vec<TokenStream> = adjoint
            .gradients
            .iter()
            .map(|&(position, gradient)| match gradient {
                Some(gradient) => {
                    emitter.in_region(adjoint.region, |e| e.result(gradient, &mut body))
                }
                None => {
                    let param = &self.signature.params[position as usize];
                    emitter.zero_of_param(position, &param.info, &self.tangent(param))
                }
            })
            .collect();
        let gradient = match &gradients[..] {
            [one] => one.clone(),
            many => quote!((#(#many,)*)),
        };
        let items = &self.inner_items;
        let broken = broken(&f);
        let output = &self.signature.output;
        let g = self.gradient_type();
        Method {
            name: "value_and_grad",
            doc: format!(
                "The value and the gradient of `{}`. {}",
                self.item.sig.ident,
                stored(&f)
            ),
            extra: TokenStream::new(),
            output: quote!((#output, #g)),
            bounds: Vec::new(),
            body: quote!(#(#items)* #broken #body (#result, #gradient)),
            hidden: false,
        }
    }

    /// The hidden companion that callers in differentiated code use.
    fn companion(&self, function: &Function) -> Method {
        let (f, adjoint) = differentiate(function, Form::Pullback);
        let mut emitter = self.emitter(&f, &[]);
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        body.extend(quote!(let #result = #value;));
        let bar = self.output_bar();
        let seed = match adjoint.seed {
            Some(seed) => emitter.parameter(seed),
            None => emitter.fresh("y_bar"),
        };
        let types = self.slot_types();
        let mut params = vec![quote!(#seed: #bar)];
        for (position, ty) in types.iter().enumerate() {
            params.push(match emitter.slot(position as u32) {
                Some(name) => quote!(mut #name: #ty),
                None => quote!(_: #ty),
            });
        }
        let reverse = emitter.region(adjoint.region);
        let items = &self.inner_items;
        let broken = broken(&f);
        let output = &self.signature.output;
        Method {
            name: "__vjp",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#bar, #(#types),*))),
            bounds: Vec::new(),
            body: quote!(#(#items)* #broken #body (#result, move |#(#params),*| { #reverse })),
            hidden: true,
        }
    }

    /// The companion of a function with a rule of the user's.
    fn ruled_companion(&self) -> Method {
        let rule = &self.args.vjp;
        let rt = &self.runtime;
        let names = self.names();
        let bar = self.output_bar();
        let types = self.slot_types();
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        let mut params = vec![quote!(#seed: #bar)];
        let mut active = Vec::new();
        for (position, (param, ty)) in self.signature.params.iter().zip(&types).enumerate() {
            let slot = format_ident!("slot_{}", position);
            if param.active {
                params.push(quote!(#slot: #ty));
                active.push(slot);
            } else {
                params.push(quote!(_: #ty));
            }
        }
        let cotangents: Vec<Ident> = (0..active.len())
            .map(|i| format_ident!("cotangent_{}", i))
            .collect();
        let pattern = match &cotangents[..] {
            [one] => quote!(#one),
            many => quote!((#(#many,)*)),
        };
        let output = &self.signature.output;
        Method {
            name: "__vjp",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#bar, #(#types),*))),
            bounds: Vec::new(),
            body: quote! {
                let (#value, #pullback) = #rule(#(#names),*);
                (#value, move |#(#params),*| {
                    let #pattern = #pullback(#seed);
                    #(if let ::core::option::Option::Some(slot) = #active {
                        #rt::private::add_to(slot, &#cotangents);
                    })*
                })
            },
            hidden: true,
        }
    }

    /// The zero gradient of each active argument.
    fn zeros(&self) -> Vec<TokenStream> {
        let rt = &self.runtime;
        self.signature
            .active()
            .map(|param| {
                let name = &param.ident;
                if param.info.kind.is_scalar() {
                    let ty = self.tangent(param);
                    quote!(#rt::private::lit::<#ty>(0.0))
                } else if param.info.refs > 0 {
                    quote!(#rt::private::zero_tangent(#name))
                } else {
                    quote!(#rt::private::zero_tangent(&#name))
                }
            })
            .collect()
    }

    fn gradient_names(&self) -> Vec<Ident> {
        self.signature
            .active()
            .map(|param| {
                let name = param.ident.to_string();
                self.free(&format!("{}_bar", name.trim_start_matches("r#")))
            })
            .collect()
    }

    /// A name that the user's function does not have.
    fn free(&self, base: &str) -> Ident {
        let mut name = base.to_owned();
        let mut n = 1;
        while self.used.contains(&name) {
            n += 1;
            name = format!("{base}_{n}");
        }
        Ident::new(&name, Span::call_site())
    }

    /// The arguments for the slots of the pullback: `Some(&mut x_bar)`, `None`.
    fn slot_arguments(&self, place: impl Fn(&Ident, usize) -> TokenStream) -> Vec<TokenStream> {
        let mut gradients = self.gradient_names().into_iter().enumerate();
        self.signature
            .params
            .iter()
            .map(|param| {
                if !param.active {
                    return quote!(::core::option::Option::None);
                }
                match gradients.next() {
                    Some((i, name)) => {
                        let place = place(&name, i);
                        quote!(::core::option::Option::Some(#place))
                    }
                    None => quote!(::core::option::Option::None),
                }
            })
            .collect()
    }

    fn vjp(&self) -> Method {
        let names = self.names();
        let companion = self.sibling("__vjp");
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let g = self.gradient_type();
        let bar = self.output_bar();
        let output = &self.signature.output;
        let result = match &gradients[..] {
            [one] => quote!(#one),
            many => quote!((#(#many,)*)),
        };
        let (value, pullback, seed) = (
            self.free("value"),
            self.free("pullback"),
            self.free("cotangent"),
        );
        Method {
            name: "vjp",
            doc: format!(
                "The value of `{}` and its pullback, from a cotangent of the result to the cotangents of the active arguments.",
                self.item.sig.ident
            ),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#bar) -> #g)),
            bounds: Vec::new(),
            body: quote! {
                #(let mut #gradients = #zeros;)*
                let (#value, #pullback) = #companion(#(#names),*);
                (#value, move |#seed: #bar| {
                    #pullback(#seed, #(#slots),*);
                    #result
                })
            },
            hidden: false,
        }
    }

    /// Bounds that rustc checks at the call only, for a result whose type may or may not be a float.
    fn scalar_bounds(&self, known: bool) -> Vec<TokenStream> {
        if known {
            return Vec::new();
        }
        let rt = &self.runtime;
        let output = &self.signature.output;
        let bar = self.output_bar();
        vec![quote!(for<'__scalar> #output: #rt::private::ScalarResult<'__scalar, #bar>)]
    }

    fn unit(&self, known: bool) -> TokenStream {
        let rt = &self.runtime;
        let output = &self.signature.output;
        let bar = self.output_bar();
        if known {
            quote!(#rt::private::lit::<#output>(1.0))
        } else {
            quote!(<#output as #rt::private::ScalarResult<'_, #bar>>::unit())
        }
    }

    fn value_and_grad_by_pullback(&self, scalar: bool) -> Method {
        let names = self.names();
        let companion = self.sibling("__vjp");
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let g = self.gradient_type();
        let output = &self.signature.output;
        let unit = self.unit(scalar);
        let result = match &gradients[..] {
            [one] => quote!(#one),
            many => quote!((#(#many,)*)),
        };
        let (value, pullback) = (self.free("value"), self.free("pullback"));
        Method {
            name: "value_and_grad",
            doc: format!("The value and the gradient of `{}`.", self.item.sig.ident),
            extra: TokenStream::new(),
            output: quote!((#output, #g)),
            bounds: self.scalar_bounds(scalar),
            body: quote! {
                #(let mut #gradients = #zeros;)*
                let (#value, #pullback) = #companion(#(#names),*);
                #pullback(#unit, #(#slots),*);
                (#value, #result)
            },
            hidden: false,
        }
    }

    fn grad(&self, scalar: bool) -> Method {
        let names = self.names();
        let both = self.sibling("value_and_grad");
        Method {
            name: "grad",
            doc: format!("The gradient of `{}`.", self.item.sig.ident),
            extra: TokenStream::new(),
            output: self.gradient_type(),
            bounds: self.scalar_bounds(scalar),
            body: quote!(#both(#(#names),*).1),
            hidden: false,
        }
    }

    fn accumulate(&self, scalar: bool) -> Method {
        let names = self.names();
        let rt = &self.runtime;
        let companion = self.sibling("__vjp");
        let g = self.gradient_type();
        let output = &self.signature.output;
        let unit = self.unit(scalar);
        let one = self.signature.active().count() == 1;
        let target = self.free("gradient");
        let (value, pullback) = (self.free("value"), self.free("pullback"));
        let slots = self.slot_arguments(|_, i| {
            let i = syn::Index::from(i);
            if one {
                quote!(&mut *#target)
            } else {
                quote!(&mut #target.#i)
            }
        });
        let checks: Vec<TokenStream> = self
            .signature
            .active()
            .enumerate()
            .filter(|(_, param)| !param.info.kind.is_scalar())
            .map(|(i, param)| {
                let text = param.ident.to_string();
                let name = &param.ident;
                let i = syn::Index::from(i);
                let place = if one {
                    quote!(&*#target)
                } else {
                    quote!(&#target.#i)
                };
                let x = if param.info.refs > 0 {
                    quote!(#name)
                } else {
                    quote!(&#name)
                };
                quote!(#rt::private::check_shape(#text, #x, #place);)
            })
            .collect();
        Method {
            name: "accumulate_grad",
            doc: format!(
                "The value of `{}`; its gradient is added into the last argument.",
                self.item.sig.ident
            ),
            extra: quote!(#target: &mut #g),
            output: quote!(#output),
            bounds: self.scalar_bounds(scalar),
            body: quote! {
                #(#checks)*
                let (#value, #pullback) = #companion(#(#names),*);
                #pullback(#unit, #(#slots),*);
                #value
            },
            hidden: false,
        }
    }

    /// The hidden function behind `assert_gradient!`.
    fn check(&self) -> Method {
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

    fn is_function_param(&self, ty: &syn::Type) -> bool {
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

/// The refusal of a function whose reverse sweep would read something that has changed.
fn broken(f: &Function) -> Option<TokenStream> {
    f.broken.as_ref().map(|name| {
        let message = format!(
            "`{name}` changes after a value that the reverse sweep needs was computed from it\nhelp: bind that value by a `let` before the change"
        );
        quote!(::core::compile_error!(#message);)
    })
}

/// What a function keeps between its sweeps, for its documentation.
fn stored(f: &Function) -> String {
    let (mut once, mut repeated) = (Vec::new(), Vec::new());
    for region in &f.regions {
        for &value in &region.nodes {
            if let Op::DeclareTape(tape) = f.node(value).op {
                let info = &f.tapes[tape.index()];
                let list = if info.single {
                    &mut once
                } else {
                    &mut repeated
                };
                list.push(format!("`{}`", info.name));
            }
        }
    }
    let mut sentences = Vec::new();
    if !repeated.is_empty() {
        sentences.push(format!(
            "Between the sweeps it stores for each iteration of a loop: {}.",
            repeated.join(", ")
        ));
    }
    if !once.is_empty() {
        sentences.push(format!("From a branch it keeps: {}.", once.join(", ")));
    }
    if sentences.is_empty() {
        sentences.push("It stores no tape.".to_owned());
    }
    sentences.join(" ")
}
