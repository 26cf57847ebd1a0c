//! Changes of whole rows, columns and diagonals, as loops over their elements.

use super::constant::strip;
use super::{Low, Lower};
use crate::names::Method;
use quote::format_ident;
use syn::{Expr, ExprMethodCall, Ident, Stmt, parse_quote};

impl Lower<'_> {
    /// `m.column_mut(j).fill(x)`, `m.swap_rows(i, j)`, `m.fill_diagonal(x)` and the like.
    pub(super) fn change_lines(&mut self, call: &ExprMethodCall) -> Option<Low> {
        let name = call.method.to_string();
        let args: Vec<&Expr> = call.args.iter().collect();
        if let (Method::Fill, Expr::MethodCall(part)) =
            (Method::named(&name), strip(&call.receiver))
        {
            let line = part.method.to_string();
            let place = &part.receiver;
            let mut operands: Vec<&Expr> = part.args.iter().collect();
            operands.extend(args);
            return match (Method::named(&line), operands.len()) {
                (Method::ColumnMut, 2) => Some(self.element_loop(&operands, |k, x| {
                    let (j, x) = (&x[0], &x[1]);
                    parse_quote!(for #k in 0..#place.nrows() { #place[(#k, #j)] = #x; })
                })),
                (Method::RowMut, 2) => Some(self.element_loop(&operands, |k, x| {
                    let (i, x) = (&x[0], &x[1]);
                    parse_quote!(for #k in 0..#place.ncols() { #place[(#i, #k)] = #x; })
                })),
                _ => None,
            };
        }
        let place = &call.receiver;
        Some(match (Method::named(&name), args.len()) {
            (Method::FillColumn, 2) => self.element_loop(&args, |k, x| {
                let (j, x) = (&x[0], &x[1]);
                parse_quote!(for #k in 0..#place.nrows() { #place[(#k, #j)] = #x; })
            }),
            (Method::FillRow, 2) => self.element_loop(&args, |k, x| {
                let (i, x) = (&x[0], &x[1]);
                parse_quote!(for #k in 0..#place.ncols() { #place[(#i, #k)] = #x; })
            }),
            (Method::SwapRows, 2) => self.element_loop(&args, |k, x| {
                let (i, j) = (&x[0], &x[1]);
                parse_quote!(for #k in 0..#place.ncols() { #place.swap((#i, #k), (#j, #k)); })
            }),
            (Method::SwapColumns, 2) => self.element_loop(&args, |k, x| {
                let (i, j) = (&x[0], &x[1]);
                parse_quote!(for #k in 0..#place.nrows() { #place.swap((#k, #i), (#k, #j)); })
            }),
            (Method::FillDiagonal, 1) => self.element_loop(&args, |k, x| {
                let x = &x[0];
                parse_quote!(for #k in 0..#place.nrows().min(#place.ncols()) { #place[(#k, #k)] = #x; })
            }),
            (Method::SetDiagonal, 1) => self.element_loop(&args, |k, x| {
                let x = &x[0];
                parse_quote!(for #k in 0..#place.nrows().min(#place.ncols()) { #place[(#k, #k)] = #x[#k]; })
            }),
            _ => return None,
        })
    }

    /// Binds the operands, so that each is evaluated once, and runs a loop over `k`.
    fn element_loop(
        &mut self,
        operands: &[&Expr],
        body: impl FnOnce(&Ident, &[Ident]) -> Expr,
    ) -> Low {
        let mut names = Vec::new();
        for operand in operands {
            let name = self.renamer.fresh("operand");
            let ident = format_ident!("{}", name);
            if self.activity.of_expr(operand) {
                self.activity.active.insert(name);
            }
            let stmt: Stmt = parse_quote!(let #ident = #operand;);
            let low = self.stmt(&stmt, false);
            if matches!(low, Low::Error | Low::Diverged) {
                return low;
            }
            names.push(ident);
        }
        let k = format_ident!("{}", self.renamer.fresh("k"));
        let body = body(&k, &names);
        self.expr_or_statement(&body, false)
    }
}
