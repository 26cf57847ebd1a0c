//! The user's constant code, with the active values that it reads put in their places.

use crate::front::format::captured;
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
                for name in captured_names(&out, &group) {
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

/// The names that a format string captures, where a group holds the arguments of a formatting macro.
fn captured_names(before: &[TokenTree], group: &Group) -> Vec<String> {
    let [.., TokenTree::Ident(name), TokenTree::Punct(mark)] = before else {
        return Vec::new();
    };
    if mark.as_char() != '!' {
        return Vec::new();
    }
    let arguments = Group::new(Delimiter::Parenthesis, group.stream());
    let mac = syn::parse2::<syn::Macro>(quote!(#name! #arguments));
    let captured = mac.ok().and_then(|mac| captured(&mac));
    captured.map_or_else(Vec::new, |(_, names)| names)
}

fn ends_with_comma(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().last(), Some(TokenTree::Punct(p)) if p.as_char() == ',')
}
