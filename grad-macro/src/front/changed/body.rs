//! The body of a function that changes its arguments, as that of its form on values.

use super::{Changed, Returned, constant_place};
use crate::front::lower::passed_on;
use crate::front::macros::into_macros;
use crate::front::rename::Renamer;
use crate::front::syntax::strip;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Stmt, parse_quote};

impl Changed {
    /// Writes the body, in which every variable has a name of its own, as that of the function of values.
    ///
    /// `active` says which of its parameters are: what another one refers to is a variable that begins as a constant.
    pub(crate) fn write_values(
        &self,
        block: &mut Block,
        active: impl Fn(usize) -> bool,
        runtime: &TokenStream,
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
            runtime,
            names: (0..self.result.values().len().max(1))
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

/// What was a reference is the place that it refers to: `*out` is `out`, and where the reference itself stood, `&mut out` does.
#[derive(Clone)]
pub(crate) struct Places(pub(crate) HashMap<String, Ident>);

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
            *expr = passed_on(&place);
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
    runtime: &'c TokenStream,
    /// For the parts of what is returned at the end, or for the constant.
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
        let values = self.result.values().len();
        let (tuple, runtime) = (self.tuple(&names[..values]), self.runtime);
        let stmts = match self.result {
            Returned::Nothing => vec![Stmt::Expr(
                returned.clone(),
                Some(<syn::Token![;]>::default()),
            )],
            Returned::Value(_) => vec![parse_quote!(let #(#names)* = #returned;)],
            Returned::Constant(_) => {
                let place = constant_place(0);
                // Constant by its type, whatever it is computed from.
                let given = format_ident!("{}_given", names[0]);
                vec![
                    parse_quote!(let #given = #returned;),
                    parse_quote!(*#place = ::core::option::Option::Some(#runtime::constant(#given));),
                ]
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
                        // Constant by its type, whatever it is computed from.
                        let given: Expr = parse_quote!(#runtime::constant(#given));
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
