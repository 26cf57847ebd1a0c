//! `v.iter().take(n)` of a variable that the function changes: what is walked is the slice that the adaptors leave, and no more is read.

use super::super::Lower;
use super::super::constant::strip;
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
        if call.method != "take" && call.method != "skip" {
            return None;
        }
        let (base, start): (&Expr, Option<&Expr>) = match strip(&call.receiver) {
            Expr::MethodCall(iter) if iter.method == "iter" => (&iter.receiver, None),
            Expr::MethodCall(skip) if skip.method == "skip" && call.method == "take" => {
                let Expr::MethodCall(iter) = strip(&skip.receiver) else {
                    return None;
                };
                if iter.method != "iter" {
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
        Some(match (call.method.to_string().as_str(), start) {
            ("take", None) => parse_quote!(#base[0..#min(#count, #len)]),
            ("take", Some(start)) => {
                let end = quote::quote!(::core::primitive::usize::saturating_add(#start, #count));
                parse_quote!(#base[#min(#start, #len)..#min(#end, #len)])
            }
            ("skip", None) => parse_quote!(#base[#min(#count, #len)..#len]),
            _ => return None,
        })
    }
}
