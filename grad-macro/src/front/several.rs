//! Assignments to several places by an array, `[a, b] = [b, a]`, as assignments by a tuple, which the other passes know.

use super::rename::Renamer;
use super::syntax::strip;
use crate::front::macros::into_macros;
use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprAssign, Index, parse_quote};

/// Writes the assignments of a renamed body.
pub(crate) fn assign_by_tuples(block: &mut Block, renamer: &mut Renamer) {
    Arrays(renamer).visit_block_mut(block);
}

struct Arrays<'r>(&'r mut Renamer);

impl VisitMut for Arrays<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Assign(assign) = expr
            && let Some(by_tuple) = self.by_tuple(assign)
        {
            *expr = by_tuple;
        }
    }
}

impl Arrays<'_> {
    /// `None` for what is no assignment by an array, or leaves out elements with `..`.
    fn by_tuple(&mut self, assign: &ExprAssign) -> Option<Expr> {
        let Expr::Array(places) = strip(&assign.left) else {
            return None;
        };
        if places
            .elems
            .iter()
            .any(|place| matches!(place, Expr::Range(_)))
        {
            return None;
        }
        let left = &places.elems;
        if let Expr::Array(values) = strip(&assign.right)
            && values.elems.len() == left.len()
        {
            let right = &values.elems;
            return Some(parse_quote!((#left,) = (#right,)));
        }
        // The value is evaluated once.
        let value = format_ident!("{}", self.0.fresh("parts"));
        let right = &assign.right;
        let parts = (0..left.len()).map(|i| -> Expr {
            let i = Index::from(i);
            parse_quote!(#value[#i])
        });
        Some(parse_quote!({ let #value = #right; (#left,) = (#(#parts,)*); }))
    }
}
