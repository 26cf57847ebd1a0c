//! Functions that change their arguments, written as functions of values.
//!
//! `fn f(x: A, out: &mut B) -> R` becomes one that takes `out` by value and returns `(R, B)`: its derivatives are those of any
//! function, and `emit/changed` puts around them what takes and leaves the argument by reference.

mod body;
mod returned;

use super::elided::named_everywhere;
use super::signature::{is_marked_constant, mentions_self_type};
use super::types::{TypeParams, classify};
use super::wrapper::Wrapper;
use crate::args::Args;
use crate::blocks::place::Place;
use crate::diagnostics::Errors;
use crate::emit::changed::{one_or_pair, substituted};
use crate::emit::items::allowed;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, ItemFn, Pat, ReceiverKind, ReturnType, Type, parse_quote};

pub(crate) use body::Places;
pub(crate) use returned::{Returned, constant_place};

/// A function that changes its arguments, or returns constants.
pub(crate) struct Changed {
    /// As the user wrote it.
    pub(crate) written: ItemFn,
    /// The parameters that it changes.
    pub(crate) params: Vec<ChangedParam>,
    /// What it returns beside them.
    pub(crate) result: Returned,
    pub(crate) wrapper: Option<Wrapper>,
}

pub(crate) struct ChangedParam {
    pub(crate) position: usize,
    pub(crate) ident: Ident,
    /// What the reference refers to.
    pub(crate) ty: Type,
}

impl Changed {
    /// The function of values, and what is known of the one that changes its arguments; `None` for any other function.
    pub(crate) fn of(function: &ItemFn, args: &Args, errors: &Errors) -> Option<(Changed, ItemFn)> {
        let type_params = TypeParams::of(&function.sig.generics);
        let mut values = function.clone();
        let mut params = Vec::new();
        for (position, input) in values.sig.inputs.iter_mut().enumerate() {
            params.extend(changed_param(position, input, &type_params, errors));
        }
        let (wrapper, result) = match &function.sig.output {
            ReturnType::Default => (None, None),
            ReturnType::Type(_, ty) => match Wrapper::of(ty) {
                Some((wrapper, value)) => (Some(wrapper), Some(value)),
                None => (None, Some((**ty).clone())),
            },
        };
        if let Some(result) = result.as_ref().filter(|_| !params.is_empty()) {
            refuse_reference(result, &type_params, errors);
        }
        let result = Returned::of(result, &type_params);
        if params.is_empty() && !matches!(result, Returned::Parts(_)) {
            return None;
        }
        let parts = result.values().into_iter().map(ToTokens::to_token_stream);
        let parts = parts.chain(params.iter().map(|param| owned(&param.ty)));
        let parts: Vec<TokenStream> = parts.collect();
        let output = match &parts[..] {
            [one] => one.clone(),
            many => quote!((#(#many),*)),
        };
        for (number, ty) in result.constants().into_iter().enumerate() {
            let name = constant_place(number);
            let place: FnArg = parse_quote!(#[constant] #name: &mut ::core::option::Option<#ty>);
            values.sig.inputs.push(place);
        }
        let output = match &wrapper {
            Some(wrapper) => wrapper.around(&output),
            None => output,
        };
        values.sig.output = parse_quote!(-> #output);
        let stem = args.name.as_ref().unwrap_or(&function.sig.ident);
        let stem = stem.to_string();
        values.sig.ident = format_ident!("__{}_of_values", stem.trim_start_matches("r#"));
        values.vis = syn::Visibility::Inherited;
        values.attrs.clear();
        let changed = Changed {
            written: named_everywhere(function.clone()),
            params,
            result,
            wrapper,
        };
        Some((changed, named_everywhere(values)))
    }

    /// How a parameter is changed.
    pub(crate) fn param(&self, position: usize) -> Option<&ChangedParam> {
        self.params.iter().find(|param| param.position == position)
    }

    /// Whether it may fail after it has changed its arguments.
    pub(crate) fn may_fail(&self) -> bool {
        self.wrapper.is_some() && !self.params.is_empty()
    }

    /// What the function returns, without its wrapper.
    pub(crate) fn returned(&self) -> TokenStream {
        self.returned_type().to_token_stream()
    }

    pub(crate) fn returned_type(&self) -> Type {
        match &self.result {
            Returned::Nothing => parse_quote!(()),
            Returned::Value(ty) | Returned::Constant(ty) => ty.clone(),
            Returned::Parts(parts) => {
                let parts = parts.iter().map(|(ty, _)| ty);
                parse_quote!((#(#parts),*))
            }
        }
    }

    /// The type of a number that is returned.
    pub(crate) fn returned_value(&self) -> Option<&Type> {
        match &self.result {
            Returned::Value(ty) => Some(ty),
            Returned::Nothing | Returned::Constant(_) | Returned::Parts(_) => None,
        }
    }

    /// Refuses what does not go with a change or with constants in what is returned.
    pub(crate) fn refuse_rules(&self, args: &Args, errors: &Errors) {
        if let Some(equation) = &args.equation {
            errors.push(
                &equation.key,
                format!(
                    "`{}` on a function that changes its arguments, or returns constants beside values, is not supported",
                    equation.key
                ),
                "take the value and return the new one",
            );
        }
        let rule = args.vjp.as_ref().or(args.jvp.as_ref());
        if let (Some(rule), Returned::Parts(_)) = (rule, &self.result) {
            errors.push(
                rule,
                "a rule for a function that returns constants beside values is not supported",
                "return the values alone, or pass a place for a constant by `&mut`",
            );
        }
    }

    /// The primal of the function of values, which calls the one that the user wrote.
    pub(crate) fn primal(&self, values: &ItemFn, place: Option<&Place>) -> TokenStream {
        let mut sig = values.sig.clone();
        let arguments = self.forwarded(&mut sig);
        let name = &self.written.sig.ident;
        let function = match (place, sig.receiver()) {
            (Some(place), _) => {
                let owner = place.self_of_the_trait();
                quote!(#owner::#name)
            }
            (None, Some(_)) => quote!(Self::#name),
            (None, None) if mentions_self_type(&self.written) => quote!(Self::#name),
            (None, None) => quote!(#name),
        };
        let Left {
            returned,
            leave,
            value,
        } = self.left();
        let call = quote!(#function(#(#arguments),*));
        let body = match &self.wrapper {
            Some(_) => quote!(#call.map(move |#returned| { #leave #value })),
            None => quote!(let #returned = #call; #leave #value),
        };
        let allowed = allowed();
        quote!(#allowed #[doc(hidden)] #[inline] #sig { #body })
    }

    /// Names the parameters of a function that takes values; gives what it passes on to one that changes its arguments.
    pub(crate) fn forwarded(&self, sig: &mut syn::Signature) -> Vec<TokenStream> {
        let own = self.written.sig.inputs.len();
        let mut arguments = Vec::new();
        for (position, input) in sig.inputs.iter_mut().enumerate() {
            match input {
                FnArg::Typed(typed) => typed.attrs.clear(),
                FnArg::Receiver(receiver) => receiver.attrs.clear(),
            }
            if position >= own {
                // A place for a constant, which the function returns.
                continue;
            }
            arguments.push(match (self.param(position), input) {
                (Some(param), _) => {
                    let name = &param.ident;
                    quote!(&mut #name)
                }
                (None, FnArg::Receiver(_)) => quote!(self),
                (None, FnArg::Typed(typed)) => {
                    let name = format_ident!("__argument_{}", position);
                    typed.pat = parse_quote!(#name);
                    quote!(#name)
                }
            });
        }
        arguments
    }

    /// How what the function returns and leaves in its arguments becomes the value of the form on values.
    pub(crate) fn left(&self) -> Left {
        let places = self.params.iter().map(|param| &param.ident);
        let (values, constants, whole) = self.result.named();
        let given: Vec<Ident> = (0..constants.len())
            .map(|i| format_ident!("__given_{}", i))
            .collect();
        Left {
            // The constants have the names of the places in which they are left.
            returned: substituted(whole, &constants, &given),
            leave: quote!(#(*#constants = ::core::option::Option::Some(#given);)*),
            value: one_or_pair(values.iter().chain(places)),
        }
    }
}

/// What a call of a function that changes its arguments gives.
pub(crate) struct Left {
    /// A pattern of what is returned.
    pub(crate) returned: TokenStream,
    /// Leaves the constants in their places.
    pub(crate) leave: TokenStream,
    pub(crate) value: TokenStream,
}

fn refuse_reference(result: &Type, type_params: &TypeParams, errors: &Errors) {
    if classify(result, type_params).refs > 0 {
        errors.push(
            result,
            "a returned reference cannot be differentiated yet",
            "return the value itself",
        );
    }
}

/// The owned type of what a `&mut` refers to.
pub(crate) fn owned(ty: &Type) -> TokenStream {
    match ty {
        Type::Paren(inner) => owned(&inner.elem),
        Type::Group(inner) => owned(&inner.elem),
        Type::Slice(slice) => {
            let elem = &slice.elem;
            quote!(::std::vec::Vec<#elem>)
        }
        _ => ty.to_token_stream(),
    }
}

/// Takes the `&mut` from a parameter that the function changes.
fn changed_param(
    position: usize,
    input: &mut FnArg,
    type_params: &TypeParams,
    errors: &Errors,
) -> Option<ChangedParam> {
    match input {
        FnArg::Receiver(receiver) => {
            let ReceiverKind::Reference(_, _, Some(_)) = &receiver.kind else {
                return None;
            };
            if is_marked_constant(&receiver.attrs) {
                return None;
            }
            let ident = Ident::new("self", receiver.self_token.span);
            receiver.kind = ReceiverKind::Value;
            receiver.mutability = Some(<syn::Token![mut]>::default());
            Some(ChangedParam {
                position,
                ident,
                ty: parse_quote!(Self),
            })
        }
        FnArg::Typed(typed) => {
            let inner = exclusive(&typed.ty)?.clone();
            if is_marked_constant(&typed.attrs) || classify(&inner, type_params).constant {
                return None;
            }
            let ident = match &mut *typed.pat {
                Pat::Ident(pat)
                    if pat.subpat.is_none() && pat.by_ref.is_none() && pat.mutability.is_none() =>
                {
                    let mut ident = pat.ident.clone();
                    ident.set_span(ident.span().resolved_at(Span::call_site()));
                    ident
                }
                Pat::Wild(_) => format_ident!("_arg_{}", position),
                other => {
                    errors.push(
                        other,
                        "a `&mut` parameter with a pattern, or that may refer to something else later, is not supported",
                        "give it a name, as in `out: &mut [f64]`",
                    );
                    format_ident!("_arg_{}", position)
                }
            };
            typed.pat = parse_quote!(mut #ident);
            let ty = owned(&inner);
            *typed.ty = parse_quote!(#ty);
            Some(ChangedParam {
                position,
                ident,
                ty: inner,
            })
        }
    }
}

/// Whether an argument is passed by `&mut`.
pub(crate) fn is_exclusive(input: &FnArg) -> bool {
    match input {
        FnArg::Typed(typed) => exclusive(&typed.ty).is_some(),
        FnArg::Receiver(receiver) => {
            matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_)))
        }
    }
}

/// The `T` of `&mut T`.
pub(crate) fn exclusive(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => reference.mutability.map(|_| &*reference.elem),
        Type::Paren(inner) => exclusive(&inner.elem),
        Type::Group(inner) => exclusive(&inner.elem),
        _ => None,
    }
}
