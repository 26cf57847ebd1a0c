//! Which trait a method or a function of floats is of, in constant code.
//!
//! The function has `x.sqrt()` by one trait, `num_traits::Float` or one of the user's over it. Its derivatives are bound by `Scalar` as well, which
//! has a `sqrt`, too: there the code says which one is meant.

use crate::front::macros::into_macros;
use crate::front::types::TypeParams;
use crate::ir::Function;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, ExprPath};

/// Methods of one argument that both have, the receiver.
const UNARY: &[&str] = &[
    "abs", "acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "ceil", "cos", "cosh", "exp",
    "exp2", "exp_m1", "floor", "fract", "ln", "ln_1p", "log10", "log2", "recip", "round", "signum",
    "sin", "sinh", "sqrt", "tan", "tanh", "trunc", "sin_cos",
];
const BINARY: &[&str] = &[
    "powi", "powf", "log", "hypot", "atan2", "max", "min", "copysign",
];
const TERNARY: &[&str] = &["mul_add", "clamp"];
/// Functions without arguments.
const EXTREMES: &[&str] = &["max_value", "min_value"];

/// Functions that give a number of the type, or `None`, by `num_traits`; a trait of the user's may have one that gives the number.
const CONVERSIONS: &[&str] = &[
    "from_f64",
    "from_f32",
    "from_i8",
    "from_i16",
    "from_i32",
    "from_i64",
    "from_i128",
    "from_isize",
    "from_u8",
    "from_u16",
    "from_u32",
    "from_u64",
    "from_u128",
    "from_usize",
];

/// Names the traits in all constant code of a function.
pub(super) fn name_traits(f: &mut Function, params: &TypeParams, runtime: &TokenStream) {
    let mut named = Named {
        parameters: &params.several,
        own_traits: &params.own_traits,
        runtime,
        changed: false,
    };
    for code in &mut f.codes {
        named.changed = false;
        let tokens = code.tokens.clone();
        let tokens = match syn::parse2::<Expr>(tokens.clone()) {
            Ok(mut expr) => {
                named.visit_expr_mut(&mut expr);
                expr.into_token_stream()
            }
            Err(_) => match syn::parse::Parser::parse2(syn::Block::parse_within, tokens) {
                Ok(mut statements) => {
                    for statement in &mut statements {
                        named.visit_stmt_mut(statement);
                    }
                    quote!(#(#statements)*)
                }
                // A pattern.
                Err(_) => continue,
            },
        };
        if named.changed {
            code.text = crate::ir::one_line(&tokens);
            code.tokens = tokens;
        }
    }
}

struct Named<'n> {
    /// The type parameters that may have the methods from several traits.
    parameters: &'n BTreeSet<String>,
    /// For each that has one bound by a trait of the user's, that.
    own_traits: &'n std::collections::BTreeMap<String, syn::Path>,
    runtime: &'n TokenStream,
    changed: bool,
}

impl Named<'_> {
    fn method(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let name = call.method.to_string();
        let of_arity = match call.args.len() {
            0 => UNARY,
            1 => BINARY,
            2 => TERNARY,
            _ => return None,
        };
        if !of_arity.contains(&name.as_str()) {
            return None;
        }
        self.changed = true;
        let rt = self.runtime;
        let methods = match name.as_str() {
            "copysign" | "clamp" => quote!(FloatMethods),
            _ => quote!(Methods),
        };
        let (receiver, method, args) = (&call.receiver, &call.method, &call.args);
        let span = method.span().resolved_at(Span::call_site());
        let of = quote_spanned!(span=> #rt::private::floats::Of(#receiver));
        Some(syn::parse_quote!({
            use #rt::private::floats::#methods as _;
            #of.#method(#args)
        }))
    }

    /// `T::sqrt`, `T::max_value`
    fn function(&mut self, path: &ExprPath) -> Option<Expr> {
        let (parameter, name) = self.function_of_parameter(path)?;
        let text = name.to_string();
        let known = [UNARY, BINARY, TERNARY, EXTREMES];
        if !known.iter().any(|names| names.contains(&text.as_str())) {
            return None;
        }
        self.changed = true;
        let rt = self.runtime;
        let fallback = match text.as_str() {
            "copysign" | "clamp" => quote!(RealFieldFloatMethods),
            "max_value" | "min_value" => quote!(Extremes),
            _ => quote!(RealFieldMethods),
        };
        let span = path.span().resolved_at(Span::call_site());
        let function = quote_spanned!(span=> <#rt::private::floats::Functions<#parameter>>::#name);
        Some(syn::parse_quote!({
            use #rt::private::floats::#fallback as _;
            #function
        }))
    }

    /// `T::from_f64(x)`, which gives an `Option` if that is unwrapped.
    fn conversion(&mut self, path: &mut ExprPath, unwrapped: bool) {
        let Some((parameter, name)) = self.function_of_parameter(path) else {
            return;
        };
        let own = self.own_traits.get(&parameter.to_string());
        let (Some(own), true) = (own, CONVERSIONS.contains(&name.to_string().as_str())) else {
            return;
        };
        self.changed = true;
        let rt = self.runtime;
        *path = if unwrapped {
            syn::parse_quote!(<#parameter as #rt::private::floats::FromPrimitive>::#name)
        } else {
            syn::parse_quote!(<#parameter as #own>::#name)
        };
    }

    fn function_of_parameter(&self, path: &ExprPath) -> Option<(syn::Ident, syn::Ident)> {
        let mut segments = path.path.segments.iter();
        let (parameter, name) = (segments.next()?, segments.next()?);
        let is_one = path.qself.is_none()
            && segments.next().is_none()
            && self.parameters.contains(&parameter.ident.to_string());
        is_one.then(|| (parameter.ident.clone(), name.ident.clone()))
    }
}

/// The path of the function that is called by an expression.
fn called(expr: &mut Expr) -> Option<&mut ExprPath> {
    match expr {
        Expr::Call(call) => match &mut *call.func {
            Expr::Path(path) => Some(path),
            _ => None,
        },
        Expr::Paren(inner) => called(&mut inner.expr),
        _ => None,
    }
}

impl VisitMut for Named<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::MethodCall(call) => {
                let unwraps = matches!(
                    call.method.to_string().as_str(),
                    "unwrap"
                        | "expect"
                        | "unwrap_or"
                        | "unwrap_or_else"
                        | "unwrap_or_default"
                        | "ok_or"
                        | "ok_or_else"
                        | "map"
                        | "and_then"
                        | "is_some"
                        | "is_none"
                );
                if let Some(path) = called(&mut call.receiver).filter(|_| unwraps) {
                    self.conversion(path, true);
                }
            }
            Expr::Try(inner) => {
                if let Some(path) = called(&mut inner.expr) {
                    self.conversion(path, true);
                }
            }
            Expr::Call(call) => {
                if let Expr::Path(path) = &mut *call.func {
                    // What rustc is asked is about the method as it stands.
                    if path
                        .path
                        .segments
                        .last()
                        .is_some_and(|last| last.ident == "unevaluated")
                    {
                        return;
                    }
                    self.conversion(path, false);
                }
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
        let named = match expr {
            Expr::MethodCall(call) => self.method(call),
            Expr::Path(path) => self.function(path),
            _ => None,
        };
        if let Some(named) = named {
            *expr = named;
        }
    }
}
