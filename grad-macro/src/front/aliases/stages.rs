//! Stages behind references that change what they walk over, as code in the body of the loop: `for v in a.iter_mut().filter(|v| **v > 0.0) { .. }`
//! is `for v in a.iter_mut() { if *v > 0.0 { .. } }`.

use super::Aliases;
use super::walk::leaves;
use crate::front::macros::into_macros;
use crate::front::syntax::{strip, strip_type};
use crate::names::iterators::{self, Stage};
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprClosure, ExprForLoop, ExprMethodCall, Ident, Pat, parse_quote};

impl Aliases<'_> {
    /// The loop without the last stage of its chain, if that is one of these.
    pub(super) fn stage_inside(&mut self, each: &ExprForLoop) -> Option<ExprForLoop> {
        let Expr::MethodCall(call) = strip(&each.expr) else {
            return None;
        };
        let stage = iterators::stage_of(call)?;
        if self.bases_through_stages(&call.receiver).is_empty() {
            return None;
        }
        let (pat, body, source) = (&each.pat, &each.body, &call.receiver);
        let (label, attrs) = (&each.label, &each.attrs);
        let header = quote!(#(#attrs)* #label for);
        match stage {
            Stage::Filter | Stage::TakeWhile => {
                let closure = closure_of(call)?;
                let (item, tested) = self.tested(closure)?;
                let value = value_of(&item);
                Some(match stage {
                    Stage::Filter => parse_quote!(#header #item in #source {
                        if #tested { let #pat = #value; #body }
                    }),
                    _ => parse_quote!(#header #item in #source {
                        if !(#tested) { break; }
                        let #pat = #value;
                        #body
                    }),
                })
            }
            Stage::Map => {
                let closure = closure_of(call)?;
                let (input, value) = (closure.inputs.first().map(strip_type)?, &closure.body);
                Some(parse_quote!(#header #input in #source { let #pat = #value; #body }))
            }
            // What leaves the loop would leave the inner one.
            Stage::Flatten if !leaves(body) => {
                let row = self.fresh("row");
                Some(parse_quote!(#header #row in #source {
                    for #pat in #row.iter_mut() #body
                }))
            }
            Stage::FlatMap if !leaves(body) => {
                let closure = closure_of(call)?;
                let (input, rows) = (closure.inputs.first().map(strip_type)?, &closure.body);
                Some(parse_quote!(#header #input in #source { for #pat in #rows #body }))
            }
            _ => None,
        }
    }

    /// The variables over whose parts a chain walks, whatever stages are behind that.
    pub(super) fn bases_through_stages(&self, expr: &Expr) -> Vec<String> {
        let bases = self.bases(expr);
        match strip(expr) {
            Expr::MethodCall(call) if bases.is_empty() && iterators::stage_of(call).is_some() => {
                self.bases_through_stages(&call.receiver)
            }
            _ => bases,
        }
    }

    /// A pattern with a name for each part of the item that a closure sees by reference, and its condition on these.
    fn tested(&mut self, closure: &ExprClosure) -> Option<(Pat, Expr)> {
        let input = match closure.inputs.first().map(strip_type)? {
            Pat::Reference(input) => &*input.pat,
            input => input,
        };
        let mut names = Vec::new();
        let item = self.item_of(input, &mut names)?;
        let mut tested = (*closure.body).clone();
        let mut seen = Seen { names };
        seen.visit_expr_mut(&mut tested);
        Some((item, tested))
    }

    fn item_of(&mut self, input: &Pat, names: &mut Vec<(Ident, Ident)>) -> Option<Pat> {
        match input {
            Pat::Ident(name)
                if name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none() =>
            {
                let item = self.fresh("item");
                names.push((name.ident.clone(), item.clone()));
                Some(parse_quote!(#item))
            }
            Pat::Wild(_) => {
                let item = self.fresh("item");
                Some(parse_quote!(#item))
            }
            Pat::Tuple(tuple) => {
                let parts = tuple.elems.iter();
                let parts: Option<Vec<Pat>> = parts.map(|part| self.item_of(part, names)).collect();
                let parts = parts?;
                Some(parse_quote!((#(#parts),*)))
            }
            _ => None,
        }
    }
}

/// The closure of a stage, which does not leave what is around it.
fn closure_of(call: &ExprMethodCall) -> Option<&ExprClosure> {
    match call.args.first().map(strip) {
        Some(Expr::Closure(closure)) if closure.inputs.len() == 1 => {
            let body = &closure.body;
            (!leaves(&parse_quote!({ #body }))).then_some(closure)
        }
        _ => None,
    }
}

/// The value that a pattern of names matches.
fn value_of(pat: &Pat) -> Expr {
    match pat {
        Pat::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(value_of);
            parse_quote!((#(#parts),*))
        }
        pat => parse_quote!(#pat),
    }
}

/// Writes the item for what a closure sees of it by a reference.
struct Seen {
    names: Vec<(Ident, Ident)>,
}

impl Seen {
    fn item(&self, expr: &Expr) -> Option<&Ident> {
        let Expr::Path(path) = expr else { return None };
        let name = path.path.get_ident()?;
        let (_, item) = self.names.iter().find(|(seen, _)| seen == name)?;
        Some(item)
    }
}

impl VisitMut for Seen {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Unary(unary) = expr
            && matches!(unary.op, syn::UnOp::Deref(_))
            && let Some(item) = self.item(strip(&unary.expr))
        {
            *expr = parse_quote!(#item);
        } else if let Some(item) = self.item(expr) {
            *expr = parse_quote!(#item);
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}
