//! The user's constant code, with the active values that it reads put in their places.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashMap;

/// What stands for a name.
pub(crate) struct Substitute {
    /// In place of `name`.
    pub(crate) value: TokenStream,
    /// In place of `&name`.
    pub(crate) reference: Option<TokenStream>,
}

/// Replaces names in code. A name in braces in a format string gets an argument of that name.
pub(crate) fn substitute(tokens: TokenStream, names: &HashMap<String, Substitute>) -> TokenStream {
    if names.is_empty() {
        return tokens;
    }
    let mut out: Vec<TokenTree> = Vec::new();
    let mut after_dot = false;
    // The second dot of `..` begins no field.
    let mut in_range = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => {
                let other = after_dot || is_other_name(&out, tokens.peek());
                match names.get(&ident.to_string()) {
                    Some(substitute) if !other => put(&mut out, &ident, substitute),
                    _ => out.push(TokenTree::Ident(ident)),
                }
                after_dot = false;
            }
            TokenTree::Group(group) => {
                let mut inner = substitute(group.stream(), names);
                for name in format_names(&group.stream()) {
                    if let (Some(substitute), Ok(ident)) =
                        (names.get(&name), syn::parse_str::<Ident>(&name))
                    {
                        let value = &substitute.value;
                        let comma = (!ends_with_comma(&inner)).then(|| quote!(,));
                        inner.extend(quote!(#comma #ident = #value));
                    }
                }
                let mut new = Group::new(group.delimiter(), inner);
                new.set_span(group.span());
                out.push(TokenTree::Group(new));
                after_dot = false;
            }
            TokenTree::Punct(punct) => {
                let dot = punct.as_char() == '.';
                let alone = punct.spacing() == Spacing::Alone;
                after_dot = dot && !in_range && alone;
                in_range = dot && !alone;
                out.push(TokenTree::Punct(punct));
            }
            TokenTree::Literal(literal) => {
                after_dot = false;
                out.push(TokenTree::Literal(literal));
            }
        }
    }
    out.into_iter().collect()
}

/// Whether a word between these tokens names no variable: the field of a struct literal, a part of a path, a label or a
/// macro. (A binding has a name of its own since the renaming, so that it is not among the names.)
pub(crate) fn is_other_name(before: &[TokenTree], after: Option<&TokenTree>) -> bool {
    let is = |token: Option<&TokenTree>, c| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == c);
    let alone = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.spacing() == Spacing::Alone);
    let mut last = before.iter().rev();
    let (last, one_before) = (last.next(), last.next());
    let in_path = is(last, ':') && is(one_before, ':') && !alone(one_before);
    in_path || is(last, '\'') || is(after, ':') || is(after, '!') && alone(after)
}

fn put(out: &mut Vec<TokenTree>, ident: &Ident, substitute: &Substitute) {
    let follows_and = matches!(out.last(), Some(TokenTree::Punct(p)) if p.as_char() == '&');
    let tokens = match &substitute.reference {
        Some(reference) if follows_and => {
            out.pop();
            reference.clone()
        }
        _ => substitute.value.clone(),
    };
    let mut iter = tokens.clone().into_iter();
    let single = iter.next().is_some() && iter.next().is_none();
    if single {
        out.extend(tokens);
    } else {
        let mut group = Group::new(Delimiter::Parenthesis, tokens);
        group.set_span(ident.span());
        out.push(TokenTree::Group(group));
    }
}

fn ends_with_comma(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().last(), Some(TokenTree::Punct(p)) if p.as_char() == ',')
}

/// The names in braces in the string literals that stand directly in these tokens.
fn format_names(tokens: &TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    for token in tokens.clone() {
        if let TokenTree::Literal(literal) = token {
            let text = literal.to_string();
            if !text.starts_with('"') {
                continue;
            }
            for part in text.replace("{{", "").split('{').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                if !name.is_empty() && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
    }
    names
}
