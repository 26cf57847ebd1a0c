//! Tokens in place of others.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Tokens with other names in place of these.
pub(crate) fn renamed(tokens: TokenStream, names: &[Ident], by: &[Ident]) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => match names.iter().position(|name| *name == ident) {
            Some(i) => by[i].clone().into(),
            None => TokenTree::Ident(ident),
        },
        TokenTree::Group(group) => {
            let inner = renamed(group.stream(), names, by);
            proc_macro2::Group::new(group.delimiter(), inner).into()
        }
        token => token,
    });
    tokens.collect()
}

pub(super) fn substituted(tokens: TokenStream, names: &[Ident], by: &[TokenStream]) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => match names.iter().position(|name| *name == ident) {
            Some(i) => by[i].clone(),
            None => TokenTree::Ident(ident).into(),
        },
        TokenTree::Group(group) => {
            let inner = substituted(group.stream(), names, by);
            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner)).into()
        }
        token => token.into(),
    });
    tokens.collect()
}

/// What there is one of, or a tuple of them.
pub(super) fn one_or_pair(parts: impl IntoIterator<Item = impl ToTokens>) -> TokenStream {
    let parts: Vec<_> = parts.into_iter().collect();
    match &parts[..] {
        [one] => one.to_token_stream(),
        many => quote!((#(#many),*)),
    }
}
