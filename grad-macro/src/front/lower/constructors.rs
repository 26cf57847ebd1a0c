//! nalgebra's constructors from parts, as a matrix of zeros whose elements are assigned.

use super::Lower;
use super::constant::strip;
use crate::front::types::named_shape;
use crate::names::{Function, Method};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath, Stmt, parse_quote};

/// How the arguments of a constructor are told apart.
struct Parts<'a> {
    /// The dimensions that the constructor takes, and `zeros` with it.
    dimensions: Vec<&'a Expr>,
    last: &'a Expr,
}

impl Lower<'_> {
    /// `Matrix2::from_columns(&[a, b])` and the like, written with assignments; `None` for other calls.
    pub(super) fn constructor_from_parts(
        &mut self,
        call: &ExprCall,
        path: &ExprPath,
        owner: &str,
        name: &str,
    ) -> Option<Expr> {
        let dimensions = match owner {
            "SVector" | "SMatrix" | "RowSVector" => 0,
            "DVector" | "RowDVector" => 1,
            "DMatrix" => 2,
            _ if named_shape(owner).is_some() => 0,
            _ => return None,
        };
        if !call.args.iter().any(|arg| self.mentions_active(arg)) {
            return None;
        }
        let args: Vec<&Expr> = call.args.iter().collect();
        let (last, leading) = args.split_last()?;
        let parts = Parts {
            dimensions: leading.to_vec(),
            last,
        };
        let given = parts.dimensions.len();
        let m = format_ident!("{}", self.renamer.fresh("built"));
        let data = format_ident!("{}", self.renamer.fresh("data"));
        let (i, j) = (
            format_ident!("{}", self.renamer.fresh("i")),
            format_ident!("{}", self.renamer.fresh("j")),
        );
        let last = parts.last;
        let leading = &parts.dimensions;
        let mut before: Vec<Stmt> = Vec::new();
        // What `zeros` takes where the constructor takes no dimensions.
        let derived = |sizes: proc_macro2::TokenStream| {
            if dimensions == 0 { quote!() } else { sizes }
        };
        let (sizes, fill): (proc_macro2::TokenStream, Stmt) = match Function::named(name) {
            Function::FromFn if given == dimensions => {
                let Expr::Closure(_) = strip(last) else {
                    return None;
                };
                self.activity.active.insert(data.to_string());
                before.push(parse_quote!(let #data = #last;));
                (
                    quote!(#(#leading),*),
                    parse_quote!(for #j in 0..#m.ncols() { for #i in 0..#m.nrows() { #m[(#i, #j)] = #data(#i, #j); } }),
                )
            }
            Function::FromElement | Function::Repeat if given == dimensions && dimensions > 0 => {
                (quote!(#(#leading),*), parse_quote!(#m.fill(#last);))
            }
            Function::FromDiagonalElement if given == dimensions => (
                quote!(#(#leading),*),
                parse_quote!(#m.fill_diagonal(#last);),
            ),
            Function::FromDiagonal if given == 0 => {
                before.push(parse_quote!(let #data = #last;));
                (
                    derived(quote!(#data.len(), #data.len())),
                    parse_quote!(for #i in 0..#data.len() { #m[(#i, #i)] = #data[#i]; }),
                )
            }
            Function::FromColumns | Function::FromRows if given == 0 => {
                let elements = array(last)?;
                let names: Vec<_> = elements
                    .iter()
                    .map(|_| format_ident!("{}", self.renamer.fresh("line")))
                    .collect();
                for (name, element) in names.iter().zip(&elements) {
                    before.push(parse_quote!(let #name = #element;));
                }
                let first = names.first()?;
                let count = names.len();
                let set = if name == Function::FromColumns {
                    format_ident!("{}", Method::SetColumn)
                } else {
                    format_ident!("{}", Method::SetRow)
                };
                let at = 0..count;
                let sizes = if name == Function::FromColumns {
                    quote!(#first.len(), #count)
                } else {
                    quote!(#count, #first.len())
                };
                (
                    derived(sizes),
                    Stmt::Expr(parse_quote!({ #(#m.#set(#at, &#names);)* }), None),
                )
            }
            Function::FromRowSlice
            | Function::FromColumnSlice
            | Function::FromVec
            | Function::FromIterator
            | Function::From
                if name != Function::From || (dimensions == 1 && given == 0) =>
            {
                let list = match (Function::named(name), strip(last)) {
                    (Function::FromIterator, chain) => {
                        quote!(#chain.into_iter().collect::<::std::vec::Vec<_>>())
                    }
                    (_, Expr::Reference(reference)) => {
                        let inner = &reference.expr;
                        quote!(#inner)
                    }
                    _ => quote!(#last),
                };
                before.push(parse_quote!(let #data = #list;));
                let sizes = if given == 0 {
                    derived(quote!(#data.len()))
                } else {
                    quote!(#(#leading),*)
                };
                let fill = if name == Function::FromRowSlice {
                    parse_quote!(for #i in 0..#m.len() { #m[(#i / #m.ncols(), #i % #m.ncols())] = #data[#i]; })
                } else {
                    parse_quote!(for #i in 0..#m.len() { #m[#i] = #data[#i]; })
                };
                (sizes, fill)
            }
            _ => return None,
        };
        for stmt in &before {
            if let Stmt::Local(local) = stmt
                && let Some(init) = &local.init
                && self.activity.of_expr(&init.expr)
            {
                self.activity
                    .active
                    .insert(local.pat.to_token_stream().to_string());
            }
        }
        for set in [
            &mut self.activity.active,
            &mut self.activity.memory,
            &mut self.activity.assigned,
        ] {
            set.insert(m.to_string());
        }
        let mut zeros = path.clone();
        zeros.path.segments.last_mut()?.ident = format_ident!("{}", Function::Zeros);
        let runtime = self.runtime(zeros.span());
        Some(parse_quote!({
            #(#before)*
            let mut #m = #runtime::private::matrix(#zeros(#sizes));
            #fill
            #m
        }))
    }
}

/// The elements of `&[a, b]`, `[a, b]` or `vec![a, b]`.
fn array(expr: &Expr) -> Option<Vec<Expr>> {
    match strip(expr) {
        Expr::Reference(inner) => array(&inner.expr),
        Expr::Array(array) => Some(array.elems.iter().cloned().collect()),
        _ => None,
    }
}
