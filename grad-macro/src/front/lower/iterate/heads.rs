//! `v.iter().take(n)` of a variable that the function changes: what is walked is the slice that the adaptors leave, and no more is read.

use super::super::Lower;
use super::super::constant::strip;
use crate::names::iterators::{self, Source, Stage};
use syn::{Expr, ExprMethodCall, parse_quote};

impl Lower<'_> {
    /// The slice that `skip` and `take` leave of the elements of a variable, and an iterator over it.
    pub(super) fn head(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let slice = self.head_slice(&Expr::MethodCall(call.clone()))?;
        Some(parse_quote!(#slice.iter()))
    }

    fn head_slice(&mut self, expr: &Expr) -> Option<Expr> {
        let Expr::MethodCall(call) = strip(expr) else {
            return None;
        };
        let stage =
            iterators::stage_of(call).filter(|stage| matches!(stage, Stage::Take | Stage::Skip))?;
        let (base, start): (&Expr, Option<&Expr>) = match strip(&call.receiver) {
            Expr::MethodCall(iter) if iterators::source_of(iter) == Some(Source::Iter) => {
                (&iter.receiver, None)
            }
            Expr::MethodCall(skip)
                if iterators::stage_of(skip) == Some(Stage::Skip) && stage == Stage::Take =>
            {
                let Expr::MethodCall(iter) = strip(&skip.receiver) else {
                    return None;
                };
                if iterators::source_of(iter) != Some(Source::Iter) {
                    return None;
                }
                (&iter.receiver, skip.args.first())
            }
            _ => return None,
        };
        let plain = matches!(strip(base), Expr::Path(_) | Expr::Field(_));
        if !plain || !self.is_part_of_vec(base) {
            return None;
        }
        let count = self.cheap_bound(call.args.first()?);
        let start = start.map(|start| self.cheap_bound(start));
        let len = quote::quote!(#base.len());
        let min = quote::quote!(::core::cmp::Ord::min);
        Some(match (stage, start) {
            (Stage::Take, None) => parse_quote!(#base[0..#min(#count, #len)]),
            (Stage::Take, Some(start)) => {
                let end = quote::quote!(::core::primitive::usize::saturating_add(#start, #count));
                parse_quote!(#base[#min(#start, #len)..#min(#end, #len)])
            }
            (Stage::Skip, None) => parse_quote!(#base[#min(#count, #len)..#len]),
            _ => return None,
        })
    }
}
