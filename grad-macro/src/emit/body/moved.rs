//! Which variables some emitted code declares, and which it may move: read off its tokens, so that it holds for the user's own code in it as
//! well. Only what is certain to leave a variable its value counts as leaving it.

use crate::names::methods::{Fact, Method};
use proc_macro2::{Delimiter, Ident, TokenTree};
use std::collections::HashSet;

/// The variables that statements declare with a value, not those of blocks inside.
pub(super) fn declared(tokens: &[TokenTree]) -> Vec<Ident> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if !is_word(tokens, at, "let")
            || at > 0 && (is_word(tokens, at - 1, "if") || is_word(tokens, at - 1, "while"))
        {
            continue;
        }
        let at = at + 1 + usize::from(is_word(tokens, at + 1, "mut"));
        // A variable without a value may not have one on every path.
        let is = |token: &TokenTree, c: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == c);
        let statement = tokens[at..].iter().take_while(|token| !is(token, ';'));
        if !statement.into_iter().any(|token| is(token, '=')) {
            continue;
        }
        match tokens.get(at) {
            Some(TokenTree::Ident(name)) => found.push(name.clone()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                found.extend(group.stream().into_iter().filter_map(|token| match token {
                    TokenTree::Ident(name) => Some(name),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    let mut seen = HashSet::new();
    found.retain(|name| seen.insert(name.to_string()));
    found
}

fn is_word(tokens: &[TokenTree], at: usize, word: &str) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(name)) if *name == *word)
}

/// The variables that some code may move.
#[derive(Default)]
pub(super) struct Moved {
    pub(super) names: HashSet<String>,
}

impl Moved {
    pub(super) fn of(tokens: &[TokenTree]) -> Moved {
        let mut moved = Moved::default();
        moved.find(tokens);
        moved
    }

    pub(super) fn find(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        let mut captured = false;
        while let Some(token) = tokens.get(at) {
            match token {
                // The pattern names variables that begin here.
                TokenTree::Ident(word) if *word == "let" => {
                    at += usize::from(is_word(tokens, at + 1, "mut")) + 1;
                }
                TokenTree::Ident(word) if *word == "move" => captured = true,
                TokenTree::Ident(name) if captured || !is_left(tokens, at) => {
                    self.names.insert(name.to_string());
                }
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    if captured {
                        // A closure owns what it names, however it uses it.
                        self.all(&inner);
                    } else {
                        self.find(&inner);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    fn all(&mut self, tokens: &[TokenTree]) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.all(&inner);
                }
                TokenTree::Ident(name) => {
                    self.names.insert(name.to_string());
                }
                _ => {}
            }
        }
    }
}

/// Whether the variable named at a place of the code is only borrowed there, read from, or written.
fn is_left(tokens: &[TokenTree], at: usize) -> bool {
    let punct = |at: Option<usize>, c: char| matches!(at.and_then(|at| tokens.get(at)), Some(TokenTree::Punct(punct)) if punct.as_char() == c);
    let before = at.checked_sub(1);
    let is_mut = matches!(before.and_then(|at| tokens.get(at)), Some(TokenTree::Ident(word)) if *word == "mut");
    let before = if is_mut {
        before.and_then(|at| at.checked_sub(1))
    } else {
        before
    };
    if punct(before, '.') {
        // It is a field of that name.
        return true;
    }
    if punct(before, ':') && punct(before.and_then(|at| at.checked_sub(1)), ':') {
        // It is a function of that name.
        return true;
    }
    let borrowed = punct(before, '&');
    match tokens.get(at + 1) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => true,
        Some(TokenTree::Punct(dot)) if dot.as_char() == '.' => {
            let called = matches!(tokens.get(at + 3), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
            match tokens.get(at + 2) {
                Some(TokenTree::Ident(method)) if called => {
                    Method::of(method).is(Fact::ByReference)
                }
                _ => borrowed,
            }
        }
        Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => !punct(Some(at + 2), '='),
        _ => borrowed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::TokenStream;
    use quote::quote;

    fn tokens(code: TokenStream) -> Vec<TokenTree> {
        code.into_iter().collect()
    }

    #[test]
    fn variables_with_a_value_are_declared() {
        let code = tokens(quote! {
            let a = 1;
            let mut b: Vec<f64> = x;
            let (c, mut d) = f();
            let late;
            let typed: Option<f64>;
            if let Some(slot) = e { let inner = 2; }
            let a = a;
        });
        let names: Vec<String> = declared(&code).iter().map(Ident::to_string).collect();
        assert_eq!(names, ["a", "b", "c", "mut", "d"]);
    }

    #[test]
    fn what_is_borrowed_read_or_written_is_left() {
        let moved = Moved::of(&tokens(quote! {
            let a = f(&b, &mut c, d[0], e.len(), s.b);
            g.push(h);
            i = j;
            ::k::call(|| &l);
            return move |x| &m;
        }));
        for left in ["b", "c", "d", "e", "g", "i", "k", "call", "l"] {
            assert!(!moved.names.contains(left), "{left}");
        }
        for gone in ["h", "j", "m", "x"] {
            assert!(moved.names.contains(gone), "{gone}");
        }
    }

    #[test]
    fn other_methods_and_fields_may_move() {
        let moved = Moved::of(&tokens(
            quote!(a.into_iter(); let x = b.0; c == &d; S { e }),
        ));
        for gone in ["a", "b", "c", "e"] {
            assert!(moved.names.contains(gone), "{gone}");
        }
    }
}
