//! Slices of what a loop indexes behind other indices: `x[k * n + i]` is `row[i]`, where `row` has been made before the loop.

use super::uses::{Use, Uses, key, slot_of};
use super::{Root, Walked};
use crate::emit::body::Emitter;
use crate::ir::Kind;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Stmt};

impl Emitter<'_> {
    /// The rows that stand before the loop, and its body with them.
    pub(super) fn rows(
        &mut self,
        mut statements: Vec<Stmt>,
        uses: &Uses<'_>,
        walked: &Walked<'_>,
        roots: &HashMap<String, Root>,
    ) -> Option<(TokenStream, TokenStream)> {
        let rt = self.runtime.clone();
        let Walked { index, start, end } = walked;
        let mut before = TokenStream::new();
        let mut rows = Rows {
            index: (*index).clone(),
            by_use: HashMap::new(),
            by_slot: HashMap::new(),
        };
        let body = quote!(#(#statements)*);
        for (key, of) in uses.behind() {
            let Some(root) = roots.get(&of.root) else {
                continue;
            };
            let changes = root.changes || root.slot;
            if !is_sequence(root, of) || changes && !is_alone(&body, of, uses) {
                continue;
            }
            let row = self.names.fresh(&format!("{}_row", of.root));
            let Use {
                place, terms, plus, ..
            } = of;
            let offset = match (terms.is_empty(), plus) {
                (false, 0) => quote!(#(#terms)+*),
                _ => quote!(#plus #(+ #terms)*),
            };
            before.extend(match &of.slot {
                Some(slot) => quote! {
                    let mut #row = ::core::option::Option::map(
                        #slot.as_deref_mut(),
                        |#slot| #rt::private::covers::row_mut(&mut #place, #offset, #start, #end),
                    );
                },
                None if changes => quote! {
                    let #row = #rt::private::covers::row_mut(&mut #place, #offset, #start, #end);
                },
                None => quote! {
                    let #row = #rt::private::covers::row(&#place, #offset, #start, #end);
                },
            });
            if let Some(slot) = &of.slot {
                rows.by_slot.insert(slot.to_string(), row.clone());
            }
            rows.by_use.insert(key.clone(), row);
        }
        if before.is_empty() {
            return None;
        }
        statements.iter_mut().for_each(|of| rows.visit_stmt_mut(of));
        Some((before, quote!(#(#statements)*)))
    }
}

/// Whether a place is a slice, an array or a `Vec`, as far as the macro knows.
fn is_sequence(root: &Root, of: &Use) -> bool {
    let Some(kind) = &root.kind else {
        return false;
    };
    let mut kind = kind.clone();
    for _ in 0..of.depth {
        kind = kind.element();
    }
    !of.in_field && matches!(kind, Kind::Sequence(_))
}

/// Whether the loop names a variable only for this place.
fn is_alone(body: &TokenStream, of: &Use, uses: &Uses<'_>) -> bool {
    let taken = uses.taken.get(&of.root).copied().unwrap_or(0);
    names(body.clone(), &of.root) == of.count + 2 * taken
}

fn names(tokens: TokenStream, name: &str) -> usize {
    let count = |token: TokenTree| match token {
        TokenTree::Ident(ident) => usize::from(ident == name),
        TokenTree::Group(group) => names(group.stream(), name),
        _ => 0,
    };
    tokens.into_iter().map(count).sum()
}

/// Puts rows in the place of what they are of.
struct Rows {
    index: Ident,
    by_use: HashMap<String, Ident>,
    by_slot: HashMap<String, Ident>,
}

impl VisitMut for Rows {
    fn visit_expr_mut(&mut self, code: &mut Expr) {
        if let Expr::Index(of) = code
            && let Some(row) = self.by_use.get(&key(of))
        {
            let index = &self.index;
            *code = syn::parse_quote!(#row[#index]);
            return;
        }
        visit_mut::visit_expr_mut(self, code);
    }

    fn visit_expr_if_mut(&mut self, branch: &mut syn::ExprIf) {
        if let Some(row) = slot_of(branch).and_then(|slot| self.by_slot.get(&slot.to_string())) {
            branch.cond = syn::parse_quote!(
                let ::core::option::Option::Some(#row) = #row.as_deref_mut()
            );
        }
        visit_mut::visit_expr_if_mut(self, branch);
    }
}
