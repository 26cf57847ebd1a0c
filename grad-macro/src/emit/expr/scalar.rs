//! Scalar rules, as the operators and the methods of floats.

use super::Precedence::{self, Add, And, Atom, Compare, Lowest, Multiply, Or, Unary};
use crate::emit::body::Emitter;
use crate::ir::{Kind, Value};
use crate::names::methods::{Fact, Method};
use crate::rules::{Form, Row};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Emitter<'_> {
    pub(super) fn scalar(&mut self, row: &Row, args: &[Value]) -> (TokenStream, Precedence) {
        let rt = self.runtime.clone();
        match row.form {
            Form::Infix(op) => {
                let precedence = match op {
                    "+" | "-" => Add,
                    "*" | "/" | "%" => Multiply,
                    "&&" => And,
                    "||" => Or,
                    _ => Compare,
                };
                let right_needs = match precedence {
                    Add => Multiply,
                    Multiply => Unary,
                    And => Compare,
                    Or => And,
                    _ => Add,
                };
                let left_needs = if precedence == Compare {
                    Add
                } else {
                    precedence
                };
                let op: TokenStream = op.parse().unwrap_or_default();
                let a = match self.literal_like(args[0], args[1]) {
                    Some((literal, None)) => literal,
                    Some((literal, Some(name))) => {
                        let b = self.value(args[1]);
                        return (quote!({ let #name = #b; #literal #op #name }), Lowest);
                    }
                    None => self.expr(args[0], left_needs),
                };
                let b = self.expr(args[1], right_needs);
                (quote!(#a #op #b), precedence)
            }
            Form::Prefix(op) => {
                let a = self.expr(args[0], Unary);
                let op: TokenStream = op.parse().unwrap_or_default();
                (quote!(#op #a), Unary)
            }
            Form::Method => {
                let name = format_ident!("{}", row.name);
                if self.f.several && is_of_traits(row.name) {
                    let mut parts: Vec<_> = args.iter().map(|&arg| self.value(arg)).collect();
                    if *self.f.kind(args[0]) == Kind::Const {
                        let x = &parts[0];
                        parts[0] = quote!(#rt::private::constant_scalar(#x));
                    }
                    return (quote!(#rt::private::floats::#name(#(#parts),*)), Atom);
                }
                let receiver = match self.f.node(args[0]).op {
                    _ if *self.f.kind(args[0]) == Kind::Const => {
                        // Of an unknown type, whose method must be that of floats.
                        let x = self.value(args[0]);
                        quote!(#rt::private::constant_scalar(#x))
                    }
                    _ => self.typed(args[0], Atom),
                };
                let rest: Vec<_> = args[1..].iter().map(|&arg| self.value(arg)).collect();
                (quote!(#receiver.#name(#(#rest),*)), Atom)
            }
            Form::Select => {
                let c = self.expr(args[0], Or);
                let a = self.value(args[1]);
                let b = self.value(args[2]);
                (quote!(if #c { #a } else { #b }), Lowest)
            }
            Form::Runtime => {
                let name = format_ident!("{}", row.name);
                let parts: Vec<_> = args.iter().map(|&arg| self.value(arg)).collect();
                (quote!(#rt::private::#name(#(#parts),*)), Atom)
            }
        }
    }
}

/// Whether floats have a method by a trait: `f64` and `f32` have more.
fn is_of_traits(name: &str) -> bool {
    let method = Method::named(name);
    let angle = matches!(method, Method::ToRadians | Method::ToDegrees);
    angle || !method.is(Fact::PrimitiveAlone)
}
