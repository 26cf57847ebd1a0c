//! Where rustc points if it refuses what is emitted.

use crate::emit::body::Emitter;
use crate::ir::Value;
use proc_macro2::{Span, TokenStream, TokenTree};

impl Emitter<'_> {
    /// Where rustc points if it refuses the operation that gives a value: at the user's operator or method.
    pub(in crate::emit) fn span(&self, value: Value) -> Span {
        self.f
            .spans
            .get(&value)
            .map_or_else(Span::call_site, |span| span.resolved_at(Span::call_site()))
    }
}

/// The tokens, which resolve as before and are reported at `span`.
pub(crate) fn located(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}

/// The expression, reported at `span`: from the first token to the last, while those between keep their places.
pub(in crate::emit) fn located_ends(tokens: TokenStream, span: Span) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let last = tokens.len().saturating_sub(1);
    for (i, token) in tokens.iter_mut().enumerate() {
        if i == 0 || i == last {
            token.set_span(token.span().located_at(span));
        }
    }
    tokens.into_iter().collect()
}
