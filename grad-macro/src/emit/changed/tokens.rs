//! Tokens in place of names.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Tokens with others in place of these names.
pub(crate) fn substituted(
    tokens: TokenStream,
    names: &[Ident],
    by: &[impl ToTokens],
) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => match names.iter().position(|name| *name == ident) {
            Some(i) => by[i].to_token_stream(),
            None => TokenTree::Ident(ident).into(),
        },
        TokenTree::Group(group) => {
            let inner = substituted(group.stream(), names, by);
            let mut new = Group::new(group.delimiter(), inner);
            new.set_span(group.span());
            TokenTree::Group(new).into()
        }
        token => token.into(),
    });
    tokens.collect()
}

/// What there is one of, or a tuple of them.
pub(crate) fn one_or_pair(parts: impl IntoIterator<Item = impl ToTokens>) -> TokenStream {
    let parts: Vec<_> = parts.into_iter().collect();
    match &parts[..] {
        [one] => one.to_token_stream(),
        many => quote!((#(#many),*)),
    }
}
