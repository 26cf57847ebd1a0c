//! The signature: which arguments there are, which of them are active, what comes out.

mod output;
mod refused;

use super::types::{TypeInfo, TypeParams, classify, is_library_constant, with_those_of};
use super::wrapper::Wrapper;
use crate::args::Args;
use crate::diagnostics::Errors;
use crate::ir::Kind;
use output::read_output;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use refused::{
    refuse_function_named_like_a_type, refuse_functions_with_a_state, refuse_names_of_types,
    refuse_qualifiers,
};
use std::collections::HashSet;
use syn::visit::Visit;
use syn::{FnArg, Generics, ItemFn, Pat, ReceiverKind, Type};

pub(crate) use refused::mentions_self_type;

pub(crate) use output::tangent_type;

/// A parameter.
#[derive(Clone)]
pub(crate) struct Param {
    /// The name in the derivatives' argument lists.
    pub(crate) ident: Ident,
    /// What the user's pattern binds, where it is more than a name.
    pub(crate) pattern: Option<Pat>,
    /// The local is `mut`.
    pub(crate) mutable: bool,
    pub(crate) ty: Type,
    pub(crate) info: TypeInfo,
    pub(crate) active: bool,
    pub(crate) is_self: bool,
    /// `self`, `&self`, `name: Type` without attributes.
    pub(crate) declaration: TokenStream,
}

impl Param {
    /// `&[T]`: what is passed may be a part of something.
    pub(crate) fn is_slice(&self) -> bool {
        slice_element(&self.ty).is_some()
    }
}

/// The `T` of `&[T]`.
fn slice_element(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => match &*reference.elem {
            Type::Slice(slice) => Some(&slice.elem),
            inner => slice_element(inner),
        },
        Type::Paren(inner) => slice_element(&inner.elem),
        Type::Group(inner) => slice_element(&inner.elem),
        _ => None,
    }
}

/// The type of what is lent for the tangent of a parameter: a slice may be a part of a longer one.
pub(crate) fn lent_type(ty: &Type, params: &TypeParams, runtime: &TokenStream) -> TokenStream {
    match slice_element(ty) {
        Some(element) => {
            let element = tangent_type(element, params, runtime);
            quote!([#element])
        }
        None => tangent_type(ty, params, runtime),
    }
}

#[derive(Clone)]
pub(crate) struct Signature {
    pub(crate) params: Vec<Param>,
    pub(crate) type_params: TypeParams,
    /// What is differentiated: without the wrapper of an output that may fail.
    pub(crate) output: Type,
    /// `Result<_, E>` or `Option<_>` around the output.
    pub(crate) wrapper: Option<Wrapper>,
    pub(crate) output_info: TypeInfo,
    /// A method or, by `associated`, a function of an `impl` block.
    pub(crate) in_impl: bool,
    /// `self` stands in an inherent `impl`, whose type is one that the crate defines.
    pub(crate) owns_self: bool,
    /// Types of parameters that are constant by their names alone.
    pub(crate) constant_by_name: Vec<Type>,
    /// The path of the runtime.
    pub(crate) runtime: TokenStream,
}

impl Signature {
    pub(crate) fn active(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.active)
    }

    /// The names of the parameters that are functions, by value.
    pub(crate) fn functions(&self) -> HashSet<String> {
        self.params
            .iter()
            .filter(|param| match &param.ty {
                Type::ImplTrait(_) => param.info.constant,
                Type::Path(path) => path
                    .path
                    .get_ident()
                    .is_some_and(|ident| self.type_params.functions.contains(&ident.to_string())),
                _ => false,
            })
            .map(|param| param.ident.to_string())
            .collect()
    }

    /// The names of the parameters that are trait objects: derivatives of a trait's methods need a type.
    pub(crate) fn trait_objects(&self) -> HashSet<String> {
        fn is_object(ty: &Type) -> bool {
            match ty {
                Type::Reference(reference) => is_object(&reference.elem),
                Type::Paren(inner) => is_object(&inner.elem),
                Type::Group(inner) => is_object(&inner.elem),
                Type::TraitObject(_) => true,
                _ => false,
            }
        }
        self.params
            .iter()
            .filter(|param| !param.info.constant && is_object(&param.ty))
            .map(|param| param.ident.to_string())
            .collect()
    }

    pub(crate) fn read(item: &ItemFn, args: &Args, errors: &Errors) -> Self {
        Self::read_in(item, args, None, errors)
    }

    /// The same of a method in a block with these generics, where the attribute sees the block.
    pub(crate) fn read_in(
        item: &ItemFn,
        args: &Args,
        block: Option<&Generics>,
        errors: &Errors,
    ) -> Self {
        let sig = &item.sig;
        refuse_qualifiers(item, errors);
        let in_impl = block.is_some()
            || sig.receiver().is_some()
            || args.associated
            || mentions_self_type(item);
        let (type_params, generics) = match block {
            Some(block) => (
                TypeParams::in_block(&sig.generics, block),
                with_those_of(block, &sig.generics),
            ),
            None => {
                let mut params = TypeParams::of(&sig.generics);
                if in_impl {
                    params.guess_of_block(sig, &args.scalars);
                }
                (params, sig.generics.clone())
            }
        };
        let mut params = Vec::new();
        for (position, input) in sig.inputs.iter().enumerate() {
            params.push(read_param(position, input, &type_params, errors));
        }
        refuse_names_of_types(&params, item, errors);
        if !in_impl {
            refuse_function_named_like_a_type(item, errors);
        }
        if !args.is_ruled() {
            refuse_functions_with_a_state(&params, item, errors);
        }
        choose_active(&mut params, item, args, errors);
        for param in params.iter_mut().filter(|param| param.active) {
            param.info.kind = param.info.kind.with_asked_parts();
        }
        let (output, output_info, wrapper) = read_output(item, &type_params, errors);
        super::underivable::refuse_underivable(&params, &output, &generics, &type_params, errors);
        let has_self = params.iter().any(|param| param.is_self);
        let constant_by_name = constant_by_name(&params, item, args);
        Signature {
            params,
            type_params,
            output,
            wrapper,
            output_info,
            in_impl,
            owns_self: has_self,
            constant_by_name,
            runtime: args.runtime(),
        }
    }
}

/// The types in parameters that nothing but their names makes constant.
fn constant_by_name(params: &[Param], item: &ItemFn, args: &Args) -> Vec<Type> {
    struct Named(Vec<Type>);
    impl<'ast> Visit<'ast> for Named {
        fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
            if ty
                .path
                .segments
                .last()
                .is_some_and(|last| is_library_constant(&last.ident))
            {
                self.0.push(Type::Path(ty.clone()));
            } else {
                syn::visit::visit_type_path(self, ty);
            }
        }
        // What a function takes is not a value of the parameter's.
        fn visit_type_fn_ptr(&mut self, _: &'ast syn::TypeFnPtr) {}
        fn visit_type_impl_trait(&mut self, _: &'ast syn::TypeImplTrait) {}
        fn visit_type_trait_object(&mut self, _: &'ast syn::TypeTraitObject) {}
    }
    let mut named = Named(Vec::new());
    for (param, input) in params.iter().zip(&item.sig.inputs) {
        if let FnArg::Typed(typed) = input
            && param.info.constant
            && args.wrt.is_none()
            && !is_marked_constant(&typed.attrs)
        {
            named.visit_type(&typed.ty);
        }
    }
    named.0
}

fn read_param(position: usize, input: &FnArg, params: &TypeParams, errors: &Errors) -> Param {
    match input {
        FnArg::Receiver(receiver) => {
            let mut refs = 0;
            match &receiver.kind {
                ReceiverKind::Value => {}
                ReceiverKind::Reference(_, _, mutability) => {
                    refs = 1;
                    if mutability.is_some() {
                        errors.push(
                            receiver,
                            "`&mut self` cannot be differentiated",
                            "take `&self` and return the new value",
                        );
                    }
                }
                ReceiverKind::Typed(_, ty) => {
                    errors.push(
                        ty,
                        "a receiver with a type cannot be differentiated",
                        "take `self` or `&self`",
                    );
                }
                _ => errors.push(
                    receiver,
                    "this receiver cannot be differentiated",
                    "take `self` or `&self`",
                ),
            }
            let declaration = match &receiver.kind {
                ReceiverKind::Reference(and, lifetime, _) => quote!(#and #lifetime self),
                _ => quote!(self),
            };
            let constant = is_marked_constant(&receiver.attrs);
            Param {
                ident: Ident::new("self", receiver.self_token.span),
                pattern: None,
                mutable: receiver.mutability.is_some(),
                ty: syn::parse_quote!(Self),
                info: TypeInfo {
                    kind: Kind::Any,
                    refs,
                    constant,
                    mutable: false,
                },
                active: !constant,
                is_self: true,
                declaration,
            }
        }
        FnArg::Typed(typed) => {
            let info = classify(&typed.ty, params);
            if has_exclusive(&typed.ty) && !info.constant && !is_marked_constant(&typed.attrs) {
                errors.push(
                    &typed.ty,
                    "a parameter with a `&mut` inside of its type cannot be differentiated",
                    "take the `&mut` itself, as in `out: &mut [f64]`, or mark the parameter `#[constant]`",
                );
            }
            let (ident, pattern, mutable) = match &*typed.pat {
                Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => {
                    (resolved(&pat.ident), None, pat.mutability.is_some())
                }
                Pat::Wild(_) => (format_ident!("_arg_{}", position), None, false),
                other => (
                    format_ident!("arg_{}", position),
                    Some(other.clone()),
                    false,
                ),
            };
            let ty = &typed.ty;
            let mut_token = (mutable && info.constant).then(|| quote!(mut));
            let constant = info.constant || is_marked_constant(&typed.attrs);
            Param {
                declaration: quote!(#mut_token #ident: #ty),
                ident,
                pattern,
                mutable,
                ty: (*typed.ty).clone(),
                info,
                active: !constant,
                is_self: false,
            }
        }
    }
}

/// Whether `&mut` stands in a type.
fn has_exclusive(ty: &Type) -> bool {
    struct Found(bool);
    impl<'ast> Visit<'ast> for Found {
        fn visit_type_reference(&mut self, ty: &'ast syn::TypeReference) {
            self.0 |= ty.mutability.is_some();
            syn::visit::visit_type_reference(self, ty);
        }
        // What a function takes is not a part of the parameter.
        fn visit_type_fn_ptr(&mut self, _: &'ast syn::TypeFnPtr) {}
        fn visit_type_impl_trait(&mut self, _: &'ast syn::TypeImplTrait) {}
        fn visit_type_trait_object(&mut self, _: &'ast syn::TypeTraitObject) {}
    }
    let mut found = Found(false);
    found.visit_type(ty);
    found.0
}

/// A parameter's name with the hygiene of our own tokens.
fn resolved(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    ident
}

/// Whether `#[constant]` stands on the parameter.
pub(crate) fn is_marked_constant(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("constant"))
}

fn choose_active(params: &mut [Param], item: &ItemFn, args: &Args, errors: &Errors) {
    let marked: Vec<bool> = item
        .sig
        .inputs
        .iter()
        .map(|input| match input {
            FnArg::Receiver(receiver) => is_marked_constant(&receiver.attrs),
            FnArg::Typed(typed) => is_marked_constant(&typed.attrs),
        })
        .collect();
    if let Some(wrt) = &args.wrt {
        for name in wrt {
            let Some(position) = params.iter().position(|param| param.ident == *name) else {
                errors.push(
                    name,
                    format!("there is no argument `{name}`"),
                    "`wrt(..)` takes names of arguments of the function",
                );
                continue;
            };
            if marked[position] {
                errors.push(
                    name,
                    format!("`{name}` is marked `#[constant]` and named in `wrt(..)`"),
                    "remove one of the two",
                );
            } else if params[position].info.constant {
                errors.push(name, format!("`{name}` has a type without a derivative"), "remove it from `wrt(..)`: integers, strings, ranges and functions are constant");
            }
        }
        for param in params.iter_mut() {
            param.active = wrt.contains(&param.ident);
        }
    }
    if errors.is_empty() && !params.iter().any(|param| param.active) {
        let name = &item.sig.ident;
        errors.push(name, format!("`{name}` has no active argument"), "give it an argument of a float, vector, array or `Differentiable` type that is not marked `#[constant]`");
    }
}
