//! Code that reads no more of a variable than its dimensions, for which it need not be copied.

use crate::names::methods::{Fact, Method};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Whether every mention of a variable is `name.len()` or the like.
pub(super) fn only_measures(tokens: &TokenStream, name: &str) -> bool {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    trees.iter().enumerate().all(|(i, tree)| match tree {
        TokenTree::Group(group) => only_measures(&group.stream(), name),
        TokenTree::Ident(ident) if ident == name => matches!(
            (trees.get(i + 1), trees.get(i + 2), trees.get(i + 3)),
            (
                Some(TokenTree::Punct(dot)),
                Some(TokenTree::Ident(method)),
                Some(TokenTree::Group(args)),
            ) if dot.as_char() == '.'
                && Method::of(method).is(Fact::Measure)
                && args.delimiter() == Delimiter::Parenthesis
                && args.stream().is_empty()
        ),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => true,
    })
}
