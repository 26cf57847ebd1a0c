//! The parts of a value that branches, blocks and closures make, stored in variables.

use super::Splitter;
use super::calls::is_pair_call;
use super::syntax::{braced, declared, is_panic, literal_tails, parse};
use crate::front::lower::Exits;
use crate::front::syntax::strip_type;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, Pat, Stmt};

impl Splitter<'_> {
    /// Statements that bind the parts of `init` to plain names.
    pub(super) fn destructure(&mut self, pats: &[Pat], init: &Expr) -> Option<Vec<Stmt>> {
        if let Expr::Tuple(tuple) = init {
            if tuple.elems.len() != pats.len() {
                return None;
            }
            let parts = pats.iter().zip(&tuple.elems);
            return parts
                .map(|(pat, part)| parse(quote!(let #pat = #part;)))
                .collect();
        }
        if is_pair_call(init) {
            let (mut stmts, parts) = self.pair_call(init)?;
            if parts.len() != pats.len() {
                return None;
            }
            for (pat, part) in pats.iter().zip(&parts) {
                stmts.push(parse(quote!(let #pat = #part;))?);
            }
            return Some(stmts);
        }
        if literal_tails(init) == 0 {
            return None;
        }
        let mut stmts: Vec<Stmt> = Vec::new();
        if Exits::of_expr(init).any() {
            // As for other values that leave in a branch, rustc must not ask whether they are assigned.
            let slots: Vec<Ident> = pats.iter().map(|_| self.fresh("slot")).collect();
            let stored = self.store(init, &slots, true)?;
            for slot in &slots {
                stmts.push(parse(
                    quote!(let mut #slot = ::core::option::Option::None;),
                )?);
            }
            stmts.push(Stmt::Expr(stored, Some(<syn::Token![;]>::default())));
            for (pat, slot) in pats.iter().zip(&slots) {
                stmts.push(parse(quote!(let #pat = #slot.unwrap();))?);
            }
            return Some(stmts);
        }
        let targets: Vec<Ident> = pats
            .iter()
            .map(|pat| match strip_type(pat) {
                Pat::Ident(pat) => Some(pat.ident.clone()),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let stored = self.store(init, &targets, false)?;
        stmts.extend(declared(pats)?);
        stmts.push(Stmt::Expr(stored, Some(<syn::Token![;]>::default())));
        Some(stmts)
    }

    /// The expression as a statement that assigns the parts of its value.
    pub(super) fn store(&mut self, expr: &Expr, targets: &[Ident], optional: bool) -> Option<Expr> {
        let wrapped = |value: TokenStream| {
            if optional {
                quote!(::core::option::Option::Some(#value))
            } else {
                value
            }
        };
        match expr {
            Expr::Paren(inner) => self.store(&inner.expr, targets, optional),
            Expr::Group(inner) => self.store(&inner.expr, targets, optional),
            Expr::Tuple(tuple) => {
                if tuple.elems.len() != targets.len() {
                    return None;
                }
                let values = tuple.elems.iter().map(|e| wrapped(e.to_token_stream()));
                parse(quote!({ #(#targets = #values;)* }))
            }
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => Some(expr.clone()),
            Expr::Macro(mac) if is_panic(&mac.mac) => Some(expr.clone()),
            Expr::Block(inner) if inner.label.is_none() => {
                let mut inner = inner.clone();
                inner.block = self.store_block(&inner.block, targets, optional)?;
                Some(Expr::Block(inner))
            }
            Expr::If(inner) => {
                let mut inner = inner.clone();
                let (_, otherwise) = inner.else_branch.as_mut()?;
                **otherwise = braced(self.store(otherwise, targets, optional)?)?;
                inner.then_branch = self.store_block(&inner.then_branch, targets, optional)?;
                Some(Expr::If(inner))
            }
            Expr::Match(inner) => {
                let mut inner = inner.clone();
                for arm in &mut inner.arms {
                    *arm.body = braced(self.store(&arm.body, targets, optional)?)?;
                }
                Some(Expr::Match(inner))
            }
            Expr::Path(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Field(_) => {
                let names: Vec<Ident> = targets.iter().map(|_| self.fresh("part")).collect();
                let values = names.iter().map(|name| wrapped(quote!(#name)));
                parse(quote!({ let (#(#names),*) = #expr; #(#targets = #values;)* }))
            }
            _ => None,
        }
    }

    pub(super) fn store_block(
        &mut self,
        block: &Block,
        targets: &[Ident],
        optional: bool,
    ) -> Option<Block> {
        let mut block = block.clone();
        match block.stmts.last_mut()? {
            Stmt::Expr(expr, semi @ None) => {
                *expr = self.store(expr, targets, optional)?;
                *semi = Some(<syn::Token![;]>::default());
            }
            Stmt::Expr(Expr::Return(_) | Expr::Break(_) | Expr::Continue(_), _) => {}
            Stmt::Macro(stmt) if is_panic(&stmt.mac) => {}
            _ => return None,
        }
        Some(block)
    }
}
