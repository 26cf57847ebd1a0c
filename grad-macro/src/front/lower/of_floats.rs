//! Which trait a method or a function of floats is of, in constant code.
//!
//! The function has `x.sqrt()` by one trait, `num_traits::Float` or one of the user's over it. Its derivatives are bound by `Scalar` as well, which
//! has a `sqrt`, too: there the code says which one is meant.

use crate::front::macros::into_macros;
use crate::front::types::TypeParams;
use crate::ir;
use crate::names::functions::{self, Function};
use crate::names::methods::{Fact, Method};
use crate::rules::RuleId;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, ExprPath};

/// Names the traits in all constant code of a function.
pub(super) fn name_traits(f: &mut ir::Function, params: &TypeParams, runtime: &TokenStream) {
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
        let name = Method::of(&call.method);
        if !name.is(Fact::OfFloats) || arguments_of(name) != call.args.len() {
            return None;
        }
        self.changed = true;
        let rt = self.runtime;
        let methods = match name {
            Method::Copysign | Method::Clamp => quote!(FloatMethods),
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
        let method = Method::named(&text);
        let extreme = Function::named(&text).is(functions::Fact::Extreme);
        if !method.is(Fact::OfFloats) && !extreme {
            return None;
        }
        self.changed = true;
        let rt = self.runtime;
        let fallback = match method {
            Method::Copysign | Method::Clamp => quote!(RealFieldFloatMethods),
            _ if extreme => quote!(Extremes),
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
        let (Some(own), true) = (own, Function::of(&name).is(functions::Fact::FromPrimitive))
        else {
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

/// How many arguments a method of floats takes beside the receiver.
fn arguments_of(method: Method) -> usize {
    match method {
        // Its row is those of the sine and of the cosine.
        Method::SinCos => 0,
        _ => RuleId::method(method.name()).map_or(0, |rule| rule.row().arity - 1),
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
                let unwraps = Method::of(&call.method).is(Fact::TakesOut);
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
