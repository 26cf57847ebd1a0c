//! Code behind a gate, which is there twice: where the cotangent of the gate is not zero, nothing behind it is zero by a choice.

use super::Emitter;
use crate::ir::{Region, Value};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;

/// The function of the runtime that asks where a gate may be zero.
const GATED: &str = "gated";

impl Emitter<'_> {
    /// The variable with the cotangent of a gate, if a node gives that.
    pub(super) fn gate(&self, value: Value, region: Region) -> Option<Ident> {
        let is_gate = self.f.gate_cotangents.contains(&value);
        let ends = self.f.region(region).result.is_empty();
        (is_gate && ends).then(|| self.bound.get(&value).cloned())?
    }

    /// The code behind a gate.
    pub(super) fn behind_gate(&self, code: TokenStream, cotangent: &Ident) -> TokenStream {
        let rt = &self.runtime;
        let (weak, asked) = renamed(code.clone(), "ungated");
        if !asked {
            return code;
        }
        quote! {
            if #rt::private::vanishes(&#cotangent) {
                #code
            } else {
                #weak
            }
        }
    }
}

/// Code with another function in the place of the one that asks, and whether that is in it.
fn renamed(code: TokenStream, name: &str) -> (TokenStream, bool) {
    let mut found = false;
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    let mut out = TokenStream::new();
    for (at, token) in tokens.iter().enumerate() {
        out.extend([match token {
            TokenTree::Ident(ident) if *ident == GATED && is_of_runtime(&tokens[..at]) => {
                found = true;
                TokenTree::Ident(Ident::new(name, ident.span()))
            }
            TokenTree::Group(group) => {
                let (inner, asks) = renamed(group.stream(), name);
                found |= asks;
                let mut renamed = Group::new(group.delimiter(), inner);
                renamed.set_span(group.span());
                TokenTree::Group(renamed)
            }
            other => other.clone(),
        }]);
    }
    (out, found)
}

/// Whether `private::` stands before a name.
fn is_of_runtime(before: &[TokenTree]) -> bool {
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    matches!(before, [.., TokenTree::Ident(module), a, b] if *module == "private" && is_colon(a) && is_colon(b))
}
