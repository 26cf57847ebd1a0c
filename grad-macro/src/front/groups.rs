//! Parentheses for the invisible groups of `macro_rules!`: `$e * 2` with `1 + 1` for `$e` is `(1 + 1) * 2`, and what is emitted again as
//! tokens would lose the group.

use crate::diagnostics::Errors;
use crate::names::{self, macros};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprParen, Macro, token};

/// Replaces invisible groups around expressions.
pub(crate) struct Parentheses;

/// Whether an expression binds less tightly than what may stand around it.
fn is_loose(expr: &Expr) -> bool {
    match expr {
        Expr::Group(inner) => is_loose(&inner.expr),
        Expr::Array(_)
        | Expr::Block(_)
        | Expr::Call(_)
        | Expr::Field(_)
        | Expr::ForLoop(_)
        | Expr::Index(_)
        | Expr::Lit(_)
        | Expr::Loop(_)
        | Expr::Macro(_)
        | Expr::MethodCall(_)
        | Expr::Paren(_)
        | Expr::Path(_)
        | Expr::Struct(_)
        | Expr::Tuple(_)
        | Expr::While(_) => false,
        _ => true,
    }
}

impl VisitMut for Parentheses {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Group(group) = expr {
            let inner = (*group.expr).clone();
            *expr = if is_loose(&inner) {
                Expr::Paren(ExprParen {
                    attrs: group.attrs.clone(),
                    paren_token: token::Paren(group.group_token.span),
                    expr: Box::new(inner),
                })
            } else {
                inner
            };
            return self.visit_expr_mut(expr);
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        mac.tokens = in_tokens(std::mem::take(&mut mac.tokens));
    }
}

/// The same in the arguments of a macro.
fn in_tokens(tokens: TokenStream) -> TokenStream {
    let groups = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let inner = in_tokens(group.stream());
            let invisible = group.delimiter() == Delimiter::None;
            // A type or a pattern in such a group parses as no expression, or as one that needs no parentheses or may have them.
            let loose = invisible && syn::parse2::<Expr>(inner.clone()).is_ok_and(|e| is_loose(&e));
            let delimiter = if loose {
                Delimiter::Parenthesis
            } else {
                group.delimiter()
            };
            let mut new = Group::new(delimiter, inner);
            new.set_span(group.span());
            TokenTree::Group(new)
        }
        token @ (TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_)) => token,
    });
    groups.collect()
}

/// Refuses `vector![$e * 2.0]` with `1.0 + x` for `$e`: the macros of nalgebra's are procedural, through which rustc loses the group, so
/// that the function itself computes `1.0 + x * 2.0`.
pub(crate) fn refuse_lost_groups(tokens: TokenStream, errors: &Errors) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let name = match &tokens[..i] {
            [.., TokenTree::Ident(name), TokenTree::Punct(mark)] if mark.as_char() == '!' => {
                names::Macro::of(name)
            }
            _ => names::Macro::Unknown,
        };
        if !name.is(macros::Fact::OfNalgebra) {
            refuse_lost_groups(group.stream(), errors);
        } else if let Some(lost) = lost_group(group.stream()) {
            errors.push(
                &lost,
                format!(
                    "`{}!` loses the parentheses that are meant around this expression",
                    name.name()
                ),
                "write them, as in `($e) * 2.0`, or bind the expression in a `let` before",
            );
        }
    }
}

/// An invisible group around an expression that would be read in another way without it.
fn lost_group(tokens: TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_end = |token: Option<&TokenTree>| match token {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';'),
        Some(_) => false,
    };
    tokens.iter().enumerate().find_map(|(i, token)| {
        let TokenTree::Group(group) = token else {
            return None;
        };
        let inner = group.stream();
        let alone = is_end(i.checked_sub(1).map(|i| &tokens[i])) && is_end(tokens.get(i + 1));
        let lost = group.delimiter() == Delimiter::None
            && !alone
            && syn::parse2::<Expr>(inner.clone()).is_ok_and(|e| is_loose(&e));
        if lost { Some(inner) } else { lost_group(inner) }
    })
}
