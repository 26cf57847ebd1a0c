//! Functions that change their arguments, written as functions of values.
//!
//! `fn f(x: A, out: &mut B) -> R` becomes one that takes `out` by value and returns `(R, B)`: its derivatives are those of any
//! function, and `emit/changed.rs` puts around them what takes and leaves the argument by reference.

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

/// A function that changes its arguments.
pub(crate) struct Changed {
    /// As the user wrote it.
    pub(crate) written: ItemFn,
    /// The parameters that it changes.
    pub(crate) params: Vec<ChangedParam>,
    /// What it returns beside them.
    pub(crate) result: Option<Type>,
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
        if params.is_empty() {
            return None;
        }
        let (wrapper, result) = match &function.sig.output {
            ReturnType::Default => (None, None),
            ReturnType::Type(_, ty) => match Wrapper::of(ty) {
                Some((wrapper, value)) => (Some(wrapper), Some(value)),
                None => (None, Some((**ty).clone())),
            },
        };
        let result =
            result.filter(|ty| !matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty()));
        let parts = result
            .iter()
            .map(ToTokens::to_token_stream)
            .chain(params.iter().map(|param| owned(&param.ty)));
        let parts: Vec<TokenStream> = parts.collect();
        let output = match &parts[..] {
            [one] => one.clone(),
            many => quote!((#(#many),*)),
        };
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
            written: function.clone(),
            params,
            result,
            wrapper,
        };
        Some((changed, values))
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
        self.result.clone().unwrap_or_else(|| parse_quote!(()))
    }

    /// The primal of the function of values, which calls the one that the user wrote.
    pub(crate) fn primal(&self, values: &ItemFn) -> TokenStream {
        let mut sig = values.sig.clone();
        for input in &mut sig.inputs {
            match input {
                FnArg::Typed(typed) => typed.attrs.clear(),
                FnArg::Receiver(receiver) => receiver.attrs.clear(),
            }
        }
        let mut arguments = Vec::new();
        for (position, input) in sig.inputs.iter_mut().enumerate() {
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
            None if mentions_self(&self.written) => quote!(Self::#name),
            None => quote!(#name),
        };
        let changed: Vec<&Ident> = self.params.iter().map(|param| &param.ident).collect();
        let call = quote!(#function(#(#arguments),*));
        let value = |result: TokenStream| match (&self.result, &changed[..]) {
            (Some(_), changed) => quote!((#result, #(#changed),*)),
            (None, [one]) => quote!({ let () = #result; #one }),
            (None, many) => quote!({ let () = #result; (#(#many),*) }),
        };
        let body = match &self.wrapper {
            Some(_) => {
                let value = value(quote!(__result));
                quote!(#call.map(move |__result| #value))
            }
            None => {
                let value = value(quote!(__result));
                quote!(let __result = #call; #value)
            }
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
        let result = &Ident::new(&renamer.fresh("result"), Span::call_site());
        let places = Places(places);
        places.clone().visit_block_mut(block);
        let returns = Returns {
            returned: self.result.is_some(),
            places: self.params.iter().map(|param| places.0[&param.ident.to_string()].clone()).collect(),
        };
        returns.clone().visit_block_mut(block);
        block.stmts.splice(0..0, declared);
        let tail = match block.stmts.last_mut() {
            Some(Stmt::Expr(_, None)) => match block.stmts.pop() {
                Some(Stmt::Expr(expr, _)) => Some(expr),
                _ => None,
            },
            _ => None,
        };
        match (tail, &self.result) {
            (Some(expr), Some(_)) => {
                let values = returns.values(Some(&parse_quote!(#result)));
                block.stmts.push(parse_quote!(let #result = #expr;));
                block.stmts.push(Stmt::Expr(values, None));
            }
            (Some(expr), None) => {
                block.stmts.push(Stmt::Expr(expr, Some(<syn::Token![;]>::default())));
                block.stmts.push(Stmt::Expr(returns.values(None), None));
            }
            // It leaves by a `return`, or does not come back.
            (None, Some(_)) => {}
            (None, None) => block.stmts.push(Stmt::Expr(returns.values(None), None)),
        }
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

#[derive(Clone)]
struct Returns {
    /// The function returns something itself.
    returned: bool,
    places: Vec<Ident>,
}

impl Returns {
    /// What the function of values returns, where the function returns `result`.
    fn values(&self, result: Option<&Expr>) -> Expr {
        let parts = result.map(ToTokens::to_token_stream).into_iter();
        let places = self.places.iter().map(ToTokens::to_token_stream);
        let parts: Vec<TokenStream> = parts.chain(places).collect();
        match &parts[..] {
            [one] => parse_quote!(#one),
            many => parse_quote!((#(#many),*)),
        }
    }
}

impl VisitMut for Returns {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::Return(inner) = expr else { return };
        match (&mut inner.expr, self.returned) {
            (Some(value), true) => **value = self.values(Some(&value.clone())),
            (Some(value), false) => {
                let values = self.values(None);
                *expr = parse_quote!({ #value; return #values });
            }
            (None, _) => inner.expr = Some(Box::new(self.values(None))),
        }
    }

    // What these return is no result of the function.
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
}
