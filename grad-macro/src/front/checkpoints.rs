//! `#[checkpoint]` in a body: where it may stand, and code without it.

use super::macros::into_macros;
use super::syntax::strip;
use crate::diagnostics::Errors;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Block, Expr, ItemFn, Lit, Meta};

pub(crate) fn is_checkpoint(attribute: &Attribute) -> bool {
    attribute.path().is_ident("checkpoint")
}

/// Whether the attribute stands somewhere in a body.
pub(crate) fn has_checkpoints(body: &Block) -> bool {
    struct Any(bool);
    impl<'ast> Visit<'ast> for Any {
        into_macros!(read);

        fn visit_attribute(&mut self, attribute: &'ast Attribute) {
            self.0 |= is_checkpoint(attribute);
        }
    }
    let mut any = Any(false);
    any.visit_block(body);
    any.0
}

/// Refuses the attribute on what is no loop, and with what is no number.
pub(crate) fn refuse_checkpoints(function: &ItemFn, errors: &Errors) {
    Checkpoints { errors }.visit_block(&function.block);
}

struct Checkpoints<'e> {
    errors: &'e Errors,
}

impl Checkpoints<'_> {
    /// Those of a loop.
    fn of_loop(&self, attributes: &[Attribute]) {
        let mut ours = attributes.iter().filter(|attr| is_checkpoint(attr));
        if let Some(attribute) = ours.next()
            && !is_valid(&attribute.meta)
        {
            self.errors.push(
                attribute,
                "`#[checkpoint(..)]` takes a positive constant integer: how many iterations lie between two states that are kept",
                "write `#[checkpoint]`, or a number as in `#[checkpoint(100)]`",
            );
        }
        if let Some(second) = ours.next() {
            self.errors.push(
                second,
                "a second `#[checkpoint]` on one loop",
                "keep one of them",
            );
        }
    }
}

impl<'ast> Visit<'ast> for Checkpoints<'_> {
    into_macros!(read);

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if is_checkpoint(attribute) {
            self.errors.push(
                attribute,
                "`#[checkpoint]` stands on what is no loop",
                "put it on a `for`, `while` or `loop`",
            );
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::ForLoop(walk) => {
                self.of_loop(&walk.attrs);
                self.visit_pat(&walk.pat);
                self.visit_expr(&walk.expr);
                self.visit_block(&walk.body);
            }
            Expr::While(walk) => {
                self.of_loop(&walk.attrs);
                self.visit_expr(&walk.cond);
                self.visit_block(&walk.body);
            }
            Expr::Loop(endless) => {
                self.of_loop(&endless.attrs);
                self.visit_block(&endless.body);
            }
            other => visit::visit_expr(self, other),
        }
    }
}

fn is_valid(meta: &Meta) -> bool {
    match meta {
        Meta::Path(_) => true,
        Meta::List(list) => syn::parse2::<Expr>(list.tokens.clone()).is_ok_and(|e| is_number(&e)),
        Meta::NameValue(_) => false,
    }
}

/// Whether an expression can be a positive integer.
fn is_number(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(number) => number.base10_parse::<usize>().is_ok_and(|n| n > 0),
            _ => false,
        },
        Expr::Path(_) | Expr::Field(_) | Expr::Call(_) | Expr::MethodCall(_) => true,
        Expr::Binary(binary) => is_operand(&binary.left) && is_operand(&binary.right),
        Expr::Cast(cast) => is_operand(&cast.expr),
        _ => false,
    }
}

fn is_operand(expr: &Expr) -> bool {
    matches!(strip(expr), Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_))) || is_number(expr)
}

/// Takes the attribute away wherever it stands. Functions that stand in a body keep theirs, which their own attribute takes away.
pub(crate) fn remove_checkpoints(body: &mut Block) {
    struct Remove;
    impl VisitMut for Remove {
        into_macros!(write);

        fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
            attributes.retain(|attribute| !is_checkpoint(attribute));
        }
    }
    Remove.visit_block_mut(body);
}

/// Constant code without the attribute.
pub(crate) fn without_checkpoints(tokens: TokenStream) -> TokenStream {
    if !tokens.to_string().contains("checkpoint") {
        return tokens;
    }
    let Ok(stmts) = Block::parse_within.parse2(tokens.clone()) else {
        return tokens;
    };
    let mut block = Block {
        brace_token: syn::token::Brace::default(),
        stmts,
    };
    remove_checkpoints(&mut block);
    let stmts = block.stmts;
    quote!(#(#stmts)*)
}
