//! What code reads and gives, by its text.

use super::{is_assignment, strip};
use crate::emit::code::is_other_name;
use crate::front::syntax::is_comparison;
use crate::names::changes::is_inert;
use crate::names::iterators::{self, Role, Sink};
use crate::names::methods::{Fact, Method};
use crate::rules::RuleId;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::{Expr, Lit, UnOp};

/// Whether an expression has no effects and costs so little that evaluating it again is better than keeping it.
pub(crate) fn is_cheap(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(inner) => is_cheap(&inner.expr),
        Expr::Group(inner) => is_cheap(&inner.expr),
        Expr::Reference(inner) => inner.mutability.is_none() && is_cheap(&inner.expr),
        Expr::Cast(inner) => is_cheap(&inner.expr),
        Expr::Unary(inner) => is_cheap(&inner.expr),
        Expr::Field(inner) => is_cheap(&inner.base),
        Expr::Index(inner) => is_cheap(&inner.expr) && is_cheap(&inner.index),
        Expr::Binary(binary) => {
            !is_assignment(&binary.op) && is_cheap(&binary.left) && is_cheap(&binary.right)
        }
        Expr::Range(range) => {
            range.start.iter().all(|e| is_cheap(e)) && range.end.iter().all(|e| is_cheap(e))
        }
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_cheap),
        Expr::MethodCall(call) => {
            Method::of(&call.method).is(Fact::Size)
                && call.args.is_empty()
                && is_cheap(&call.receiver)
        }
        // Calls, macros, blocks and closures may have effects or cost much.
        _ => false,
    }
}

/// Whether an expression has no effects, whatever it costs: it may run again where a value is not kept.
pub(in crate::front::lower) fn is_pure(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(inner) => is_pure(&inner.expr),
        Expr::Group(inner) => is_pure(&inner.expr),
        Expr::Reference(inner) => inner.mutability.is_none() && is_pure(&inner.expr),
        Expr::Cast(inner) => is_pure(&inner.expr),
        Expr::Unary(inner) => is_pure(&inner.expr),
        Expr::Field(inner) => is_pure(&inner.base),
        Expr::Index(inner) => is_pure(&inner.expr) && is_pure(&inner.index),
        Expr::Binary(binary) => {
            !is_assignment(&binary.op) && is_pure(&binary.left) && is_pure(&binary.right)
        }
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_pure),
        Expr::Array(array) => array.elems.iter().all(is_pure),
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            (is_inert(&name) || RuleId::method(&name).is_some())
                && is_pure(&call.receiver)
                && call.args.iter().all(is_pure)
        }
        // `f64::sqrt(2.0)`
        Expr::Call(call) => {
            let is_float_function = match strip(&call.func) {
                Expr::Path(path) => matches!(
                    path.path.segments.first(),
                    Some(first) if first.ident == "f64" || first.ident == "f32"
                ),
                _ => false,
            };
            is_float_function && call.args.iter().all(is_pure)
        }
        other => is_cheap(other),
    }
}

pub(in crate::front::lower) fn is_condition(op: &syn::BinOp) -> bool {
    is_comparison(op) || matches!(op, syn::BinOp::And(_) | syn::BinOp::Or(_))
}

pub(crate) fn idents(tokens: TokenStream, found: &mut Vec<Ident>) {
    let mut after_dot = false;
    // The second dot of `..` begins no field.
    let mut in_range = false;
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(ident) => {
                // A field or method of this name is no variable.
                if !after_dot && !is_other_name(&tokens[..i], tokens.get(i + 1)) {
                    found.push(ident.clone());
                }
                after_dot = false;
            }
            TokenTree::Group(group) => {
                idents(group.stream(), found);
                after_dot = false;
            }
            TokenTree::Punct(punct) => {
                // In a range, `..n`, the identifier after the dots is a variable.
                let dot = punct.as_char() == '.';
                let alone = punct.spacing() == proc_macro2::Spacing::Alone;
                after_dot = dot && !in_range && alone;
                in_range = dot && !alone;
            }
            TokenTree::Literal(literal) => {
                after_dot = false;
                // A format string may name variables in braces.
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    let names = crate::front::format::names(&text.value());
                    let idents = names.iter().filter_map(|name| syn::parse_str(name).ok());
                    found.extend(idents);
                }
            }
        }
    }
}

/// Whether a name stands before braces, where no closure can: the literal of a struct.
pub(super) fn names_a_struct(tokens: &TokenStream, name: &str) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let before_braces = tokens.windows(2).any(|pair| {
        matches!(pair, [TokenTree::Ident(ident), TokenTree::Group(group)]
            if ident == name && group.delimiter() == Delimiter::Brace)
    });
    before_braces
        || tokens.iter().any(
            |token| matches!(token, TokenTree::Group(group) if names_a_struct(&group.stream(), name)),
        )
}

/// Whether a `let` among the tokens binds a name: names are unique, so that no other binding of it is meant there.
pub(super) fn binds(tokens: &TokenStream, name: &str) -> bool {
    let mut after_let = false;
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => {
            let found = after_let && ident == name;
            after_let = ident == "let" || (after_let && ident == "mut");
            found
        }
        TokenTree::Group(group) => {
            after_let = false;
            binds(&group.stream(), name)
        }
        TokenTree::Literal(_) | TokenTree::Punct(_) => {
            after_let = false;
            false
        }
    })
}

/// Whether a function is one of a type, which constructs: `DMatrix::zeros(..)`.
pub(super) fn is_constructor(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = strip(&call.func) else {
        return false;
    };
    let owner = path.path.segments.iter().rev().nth(1);
    owner.is_some_and(|owner| owner.ident.to_string().starts_with(char::is_uppercase))
}

/// Whether a method is the sink that makes a collection.
fn is_collect(method: &str) -> bool {
    iterators::named(method).is_some_and(|method| method.role == Role::Sink(Sink::Collect))
}

/// Methods that give no reference by what they are for.
pub(super) fn gives_value(method: &str) -> bool {
    is_collect(method) || Method::named(method).is(Fact::GivesValue)
}

/// A chain of fields and indices, with at least one field.
pub(in crate::front::lower) fn is_projection(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Field(field) => is_chain(&field.base),
        Expr::Index(index) => is_projection(&index.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => is_projection(&unary.expr),
        _ => false,
    }
}

/// A variable, or a chain of its fields and elements.
fn is_chain(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Path(_) => true,
        Expr::Field(field) => is_chain(&field.base),
        Expr::Index(index) => is_chain(&index.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => is_chain(&unary.expr),
        _ => false,
    }
}
