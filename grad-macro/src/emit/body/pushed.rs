//! Calls with tangents, and the tangents of structs and of their parts.

use super::Emitter;
use crate::emit::expr::{located, located_ends, member};
use crate::ir::{Code, Op, Value};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

/// The companion with a pullback, which is passed the function that is called as well.
const CHECKED: &str = "__call";

/// The companion with tangents of a companion with a pullback.
pub(in crate::emit) fn forward_companion(name: &str) -> Option<String> {
    match name {
        "__vjp" | CHECKED => Some("__jvp".to_owned()),
        "__vjp_as" => Some("__jvp_as".to_owned()),
        _ => {
            let method = name.strip_prefix("differentiable_")?;
            (!method.starts_with("receiver_of_")).then(|| format!("differentiable_jvp_of_{method}"))
        }
    }
}

impl Emitter<'_> {
    /// Binds the value of a call and its tangent.
    pub(super) fn pushed_call(
        &mut self,
        value: Value,
        code: Code,
        given: &[bool],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let count = given.iter().filter(|given| **given).count();
        let (args, dots) = args.split_at(args.len() - count);
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let tokens = self.companion_call(value, code, args);
        let slots: Vec<Ident> = (0..given.len())
            .map(|i| format_ident!("dot_{}", i, span = span))
            .collect();
        let mut tokens = with_directions(tokens, &slots);
        let mut dots = dots.iter();
        let parts: Vec<TokenStream> = given
            .iter()
            .map(|given| match given.then(|| dots.next()).flatten() {
                Some(&dot) => {
                    let dot = located_ends(self.reference(dot), span);
                    quote_spanned!(span=> #rt::private::Along(#dot))
                }
                None => quote_spanned!(span=> #rt::private::Discard),
            })
            .collect();
        for (part, slot) in parts.iter().zip(&slots).rev() {
            tokens = quote_spanned!(span=> #rt::private::Direction::give(#part, |#slot| #tokens));
        }
        let name = self.names.value(self.f, value);
        let home = self.f.node(value).home;
        let nodes = &self.f.region(home).nodes;
        let tangent = nodes.iter().copied().find(|&v| {
            let node = self.f.node(v);
            node.op == Op::TangentOf && node.args[0] == value
        });
        match tangent {
            Some(tangent) => {
                let dot = self.names.value(self.f, tangent);
                out.extend(quote!(let (#name, #dot) = #tokens;));
                self.bound.insert(tangent, dot);
            }
            None => out.extend(quote!(let (#name, _) = #tokens;)),
        }
        if let Some(ty) = self.f.types.get(&value).cloned() {
            out.extend(quote!(let #name: #ty = #name;));
        }
        self.bound.insert(value, name);
    }
}

/// The call of the companion with tangents in place of that with a pullback, with these arguments behind the others.
///
/// That the companion belongs to the function is checked where the pullback is asked for.
fn with_directions(tokens: TokenStream, directions: &[Ident]) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if let Some(call) = checked_call(&tokens) {
        return with_directions(call, directions);
    }
    let found = tokens.iter().rposition(|token| companion(token).is_some());
    let mut done = false;
    let mut out = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        out.push(match (token, found) {
            (TokenTree::Ident(ident), Some(at)) if at == i => {
                let name = companion(token).unwrap_or_default();
                TokenTree::Ident(Ident::new(&name, ident.span()))
            }
            (TokenTree::Group(group), Some(at))
                if at < i && !done && group.delimiter() == Delimiter::Parenthesis =>
            {
                done = true;
                let mut args = group.stream();
                if is_checked(&tokens[at]) {
                    args = without_last(args);
                }
                let comma = (!args.is_empty()).then(|| quote!(,));
                regroup(group, quote!(#args #comma #(#directions),*))
            }
            // The type of the function that is passed.
            (TokenTree::Ident(ident), Some(at))
                if at < i
                    && !done
                    && *ident == "_"
                    && is_checked(&tokens[at])
                    && closes(&tokens[i + 1..]) =>
            {
                continue;
            }
            // The traits that the companion may be found in stand before it in a block.
            (TokenTree::Group(group), None) => {
                regroup(group, with_directions(group.stream(), directions))
            }
            (token, _) => token.clone(),
        });
    }
    out.into_iter().collect()
}

fn companion(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(ident) => forward_companion(&ident.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}

fn is_checked(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if *ident == CHECKED)
}

/// What stands in `::grad_runtime::private::called(..)`, if the tokens are that.
fn checked_call(tokens: &[TokenTree]) -> Option<TokenStream> {
    match tokens {
        [.., TokenTree::Ident(name), TokenTree::Group(group)]
            if *name == "called" && group.delimiter() == Delimiter::Parenthesis =>
        {
            Some(group.stream())
        }
        _ => None,
    }
}

/// Whether the generic arguments end here.
fn closes(rest: &[TokenTree]) -> bool {
    matches!(rest, [TokenTree::Punct(close), TokenTree::Group(_)] if close.as_char() == '>')
}

/// Arguments without the last one, which is the path of a function and may have generic arguments.
fn without_last(args: TokenStream) -> TokenStream {
    let args: Vec<TokenTree> = args.into_iter().collect();
    let mut depth = 0_usize;
    let comma = args.iter().rposition(|token| {
        let TokenTree::Punct(punct) = token else {
            return false;
        };
        match punct.as_char() {
            '>' => depth += 1,
            '<' => depth = depth.saturating_sub(1),
            ',' => return depth == 0,
            _ => {}
        }
        false
    });
    args.into_iter().take(comma.unwrap_or(0)).collect()
}

fn regroup(group: &Group, stream: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    TokenTree::Group(new)
}

impl Emitter<'_> {
    /// The tangent of a struct, zero but for these fields.
    pub(in crate::emit) fn struct_tangent(
        &mut self,
        fields: &[String],
        args: &[Value],
    ) -> TokenStream {
        let rt = self.runtime.clone();
        let of = self.reference(args[0]);
        let dot = self.names.fresh("built_dot");
        let mut sets = TokenStream::new();
        for (field, &x) in fields.iter().zip(&args[1..]) {
            let (field, x) = (member(field), self.owned(x));
            sets.extend(quote!(#rt::private::SetField::set_field(&mut #dot.#field, #x);));
        }
        quote!({ let mut #dot = #rt::private::zero_tangent(#of); #sets #dot })
    }

    /// The tangent of a part, which may be a constant field.
    pub(in crate::emit) fn part_tangent(&mut self, args: &[Value]) -> TokenStream {
        let rt = self.runtime.clone();
        let (part, place) = (self.reference(args[0]), self.reference(args[1]));
        quote!(({
            use #rt::private::part_tangent::*;
            (&PartTangent(#part, #place)).tangent()
        }))
    }
}
