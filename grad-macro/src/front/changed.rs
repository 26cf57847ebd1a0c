//! Functions that change their arguments, written as functions of values.
//!
//! `fn f(x: A, out: &mut B) -> R` becomes one that takes `out` by value and returns `(R, B)`: its derivatives are those of any
//! function, and `emit/changed.rs` puts around them what takes and leaves the argument by reference.

use super::elided::named_everywhere;
use super::macros::into_macros;
use super::rename::Renamer;
use super::signature::is_marked_constant;
use super::syntax::strip;
use super::types::{TypeParams, classify};
use super::wrapper::Wrapper;
use crate::args::Args;
use crate::diagnostics::Errors;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, FnArg, ItemFn, Pat, ReceiverKind, ReturnType, Stmt, Type, parse_quote};

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

/// What a function returns itself.
pub(crate) enum Returned {
    Nothing,
    /// A value that has a tangent as a whole.
    Value(Type),
    /// A constant, which is no output of the derivatives.
    Constant(Type),
    /// A tuple, and which of its parts are constants: these have the tangent `()`.
    Parts(Vec<(Type, bool)>),
}

impl Returned {
    fn of(ty: Option<Type>, type_params: &TypeParams) -> Self {
        let Some(ty) = ty else {
            return Returned::Nothing;
        };
        if let Type::Tuple(tuple) = &ty {
            let parts = tuple.elems.iter();
            let parts = parts.map(|ty| (ty.clone(), classify(ty, type_params).constant));
            let parts: Vec<(Type, bool)> = parts.collect();
            let constants = parts.iter().filter(|(_, constant)| *constant).count();
            if parts.is_empty() {
                return Returned::Nothing;
            }
            if constants > 0 && constants < parts.len() {
                return Returned::Parts(parts);
            }
        }
        match classify(&ty, type_params).constant {
            true => Returned::Constant(ty),
            false => Returned::Value(ty),
        }
    }

    /// The types of the constants, which the form on values leaves in places of its own.
    pub(crate) fn constants(&self) -> Vec<&Type> {
        match self {
            Returned::Nothing | Returned::Value(_) => Vec::new(),
            Returned::Constant(ty) => vec![ty],
            Returned::Parts(parts) => {
                let constants = parts.iter().filter(|(_, constant)| *constant);
                constants.map(|(ty, _)| ty).collect()
            }
        }
    }

    /// The types that the form on values returns.
    fn values(&self) -> Vec<&Type> {
        match self {
            Returned::Nothing | Returned::Constant(_) => Vec::new(),
            Returned::Value(ty) => vec![ty],
            Returned::Parts(parts) => {
                let active = parts.iter().filter(|(_, constant)| !constant);
                active.map(|(ty, _)| ty).collect()
            }
        }
    }

    /// Names for what is returned, in the order of [`values`](Self::values) and [`constants`](Self::constants), and the value that they make.
    pub(crate) fn named(&self) -> (Vec<Ident>, Vec<Ident>, TokenStream) {
        let constants = self.constants().len();
        let constants: Vec<Ident> = (0..constants).map(constant_place).collect();
        let values = self.values().len();
        let values: Vec<Ident> = (0..values)
            .map(|i| format_ident!("__value_{}", i))
            .collect();
        let whole = match self {
            Returned::Nothing => quote!(()),
            Returned::Value(_) => quote!(#(#values)*),
            Returned::Constant(_) => quote!(#(#constants)*),
            Returned::Parts(parts) => {
                let (mut value, mut constant) = (values.iter(), constants.iter());
                let parts = parts.iter().map(|(_, is_constant)| match is_constant {
                    true => constant.next(),
                    false => value.next(),
                });
                quote!((#(#parts),*))
            }
        };
        (values, constants, whole)
    }
}

/// The parameter by which the form on values gives a constant.
pub(crate) fn constant_place(number: usize) -> Ident {
    format_ident!("__constant_{}", number)
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

    /// The primal of the function of values, which calls the one that the user wrote.
    pub(crate) fn primal(&self, values: &ItemFn, in_block: bool) -> TokenStream {
        let mut sig = values.sig.clone();
        for input in &mut sig.inputs {
            match input {
                FnArg::Typed(typed) => typed.attrs.clear(),
                FnArg::Receiver(receiver) => receiver.attrs.clear(),
            }
        }
        let mut arguments = Vec::new();
        let own = self.written.sig.inputs.len();
        for (position, input) in sig.inputs.iter_mut().enumerate().take(own) {
            let changed = self.param(position);
            arguments.push(match (changed, input) {
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
        let name = &self.written.sig.ident;
        let function = match sig.receiver() {
            Some(_) => quote!(Self::#name),
            None if in_block || mentions_self(&self.written) => quote!(Self::#name),
            None => quote!(#name),
        };
        let places = self
            .params
            .iter()
            .map(|param| param.ident.to_token_stream());
        let (values, constants, whole) = self.result.named();
        let given: Vec<Ident> = (0..constants.len())
            .map(|i| format_ident!("__given_{}", i))
            .collect();
        let parts = values.iter().map(ToTokens::to_token_stream).chain(places);
        let parts: Vec<TokenStream> = parts.collect();
        let value = match &parts[..] {
            [one] => one.clone(),
            many => quote!((#(#many),*)),
        };
        // The constants have the names of the places in which they are left.
        let whole = crate::emit::changed::renamed(whole, &constants, &given);
        let leave = quote!(#(*#constants = ::core::option::Option::Some(#given);)*);
        let call = quote!(#function(#(#arguments),*));
        let body = match &self.wrapper {
            Some(_) => quote!(#call.map(move |#whole| { #leave #value })),
            None => quote!(let #whole = #call; #leave #value),
        };
        let allowed = crate::emit::items::allowed();
        quote!(#allowed #[doc(hidden)] #[inline] #sig { #body })
    }

    /// Writes the body, in which every variable has a name of its own, as that of the function of values.
    ///
    /// `active` says which of its parameters are: what another one refers to is a variable that begins as a constant.
    pub(crate) fn write_values(
        &self,
        block: &mut Block,
        active: impl Fn(usize) -> bool,
        renamer: &mut Renamer,
    ) {
        let mut places = HashMap::new();
        let mut declared: Vec<Stmt> = Vec::new();
        for param in &self.params {
            let (name, mut place) = (&param.ident, param.ident.clone());
            if !active(param.position) {
                place = Ident::new(&renamer.fresh(&name.to_string()), name.span());
                declared.push(parse_quote!(let mut #place = #name;));
            }
            places.insert(name.to_string(), place);
        }
        let places = Places(places);
        places.clone().visit_block_mut(block);
        let places_in_order = self.params.iter();
        let places_in_order =
            places_in_order.map(|param| places.0[&param.ident.to_string()].clone());
        let returns = Returns {
            places: places_in_order.collect(),
            result: &self.result,
            names: self
                .result
                .values()
                .iter()
                .map(|_| Ident::new(&renamer.fresh("result"), Span::call_site()))
                .collect(),
        };
        Exits(&returns, renamer).visit_block_mut(block);
        block.stmts.splice(0..0, declared);
        let tail = match block.stmts.last_mut() {
            Some(Stmt::Expr(_, None)) => match block.stmts.pop() {
                Some(Stmt::Expr(expr, _)) => Some(expr),
                _ => None,
            },
            _ => None,
        };
        match (tail, &self.result) {
            (Some(expr), _) => {
                let (stmts, values) = returns.values(&expr, &returns.names);
                block.stmts.extend(stmts);
                block.stmts.push(Stmt::Expr(values, None));
            }
            (None, Returned::Nothing) => {
                block.stmts.push(Stmt::Expr(returns.tuple(&[]), None));
            }
            // It leaves by a `return`, or does not come back.
            (None, Returned::Value(_) | Returned::Constant(_) | Returned::Parts(_)) => {}
        }
    }
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

fn mentions_self(function: &ItemFn) -> bool {
    fn found(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => ident == "Self",
            proc_macro2::TokenTree::Group(group) => found(group.stream()),
            _ => false,
        })
    }
    found(function.sig.to_token_stream()) || found(function.block.to_token_stream())
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

/// The `T` of `&mut T`.
pub(crate) fn exclusive(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => reference.mutability.map(|_| &*reference.elem),
        Type::Paren(inner) => exclusive(&inner.elem),
        Type::Group(inner) => exclusive(&inner.elem),
        _ => None,
    }
}

/// What was a reference is the place that it refers to: `*out` is `out`, and where the reference itself stood, `&mut out` does.
#[derive(Clone)]
struct Places(HashMap<String, Ident>);

impl Places {
    fn place(&self, expr: &Expr) -> Option<Expr> {
        let Expr::Path(path) = strip(expr) else {
            return None;
        };
        let place = self.0.get(&path.path.get_ident()?.to_string())?;
        Some(parse_quote!(#place))
    }
}

impl VisitMut for Places {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(place) = self.place(expr) {
            *expr = parse_quote!(&mut #place);
            return;
        }
        let of = match expr {
            Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => {
                if let Some(place) = self.place(&inner.expr) {
                    *expr = place;
                    return;
                }
                &mut inner.expr
            }
            Expr::Reference(inner) => &mut inner.expr,
            Expr::Field(inner) => &mut inner.base,
            Expr::Index(inner) => {
                self.visit_expr_mut(&mut inner.index);
                &mut inner.expr
            }
            Expr::MethodCall(inner) => {
                for arg in &mut inner.args {
                    self.visit_expr_mut(arg);
                }
                &mut inner.receiver
            }
            _ => return visit_mut::visit_expr_mut(self, expr),
        };
        match self.place(of) {
            Some(place) => **of = place,
            None => self.visit_expr_mut(of),
        }
    }
}

struct Returns<'c> {
    result: &'c Returned,
    /// For the parts of what is returned at the end.
    names: Vec<Ident>,
    places: Vec<Ident>,
}

impl Returns<'_> {
    /// What the form on values returns, of these parts of what the function returns.
    fn tuple(&self, values: &[Ident]) -> Expr {
        let parts: Vec<&Ident> = values.iter().chain(&self.places).collect();
        match &parts[..] {
            [one] => parse_quote!(#one),
            many => parse_quote!((#(#many),*)),
        }
    }

    /// The statements that evaluate what is returned, and what the form on values returns.
    fn values(&self, returned: &Expr, names: &[Ident]) -> (Vec<Stmt>, Expr) {
        let tuple = self.tuple(names);
        let stmts = match self.result {
            Returned::Nothing => vec![Stmt::Expr(
                returned.clone(),
                Some(<syn::Token![;]>::default()),
            )],
            Returned::Value(_) => vec![parse_quote!(let #(#names)* = #returned;)],
            Returned::Constant(_) => {
                let place = constant_place(0);
                vec![parse_quote!(*#place = ::core::option::Option::Some(#returned);)]
            }
            Returned::Parts(parts) => {
                let (mut name, mut number) = (names.iter(), 0);
                let mut pattern: Vec<TokenStream> = Vec::new();
                let mut after: Vec<Stmt> = Vec::new();
                for (_, constant) in parts {
                    if *constant {
                        let (place, given) =
                            (constant_place(number), format_ident!("{}_given", names[0]));
                        let given = format_ident!("{}_{}", given, number);
                        number += 1;
                        pattern.push(given.to_token_stream());
                        after.push(parse_quote!(*#place = ::core::option::Option::Some(#given);));
                    } else {
                        pattern.push(name.next().to_token_stream());
                    }
                }
                let mut stmts: Vec<Stmt> = vec![parse_quote!(let (#(#pattern),*) = #returned;)];
                stmts.extend(after);
                stmts
            }
        };
        (stmts, tuple)
    }
}

struct Exits<'r, 'c>(&'r Returns<'c>, &'r mut Renamer);

impl VisitMut for Exits<'_, '_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::Return(inner) = expr else { return };
        let Some(value) = &inner.expr else {
            inner.expr = Some(Box::new(self.0.tuple(&[])));
            return;
        };
        let names = self.0.names.iter().map(|name| {
            let fresh = self.1.fresh(&name.to_string());
            Ident::new(&fresh, Span::call_site())
        });
        let names: Vec<Ident> = names.collect();
        let (stmts, values) = self.0.values(value, &names);
        *expr = parse_quote!({ #(#stmts)* return #values });
    }

    // What these return is no result of the function.
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
}
