//! Macros whose meaning is known, as values and as statements.

use super::numbers::kind_of_numbers;
use super::{Low, Lower};
use crate::front::fallible::{FAIL, OF_OPTION, OF_RESULT, QUESTION};
use crate::front::macros::macro_args;
use crate::front::syntax::macro_name;
use crate::ir::{Kind, Op};
use quote::quote;
use syn::{Expr, parse_quote};

/// Macros whose meaning is known.
pub(crate) const KNOWN_MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "vec",
    "matches",
    "print",
    "println",
    "eprint",
    "eprintln",
    "vector",
    "matrix",
    "point",
    "dvector",
    "dmatrix",
    "stack",
    "format",
    "concat",
    "stringify",
    "line",
    "column",
    "file",
    "module_path",
    "env",
    "include_str",
    FAIL,
    OF_OPTION,
    OF_RESULT,
    QUESTION,
];

impl Lower<'_> {
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro) -> Low {
        let name = macro_name(mac);
        if !KNOWN_MACROS.contains(&name.as_str()) {
            // The fence has refused it.
            return Low::Error;
        }
        match name.as_str() {
            FAIL | "panic" | "unreachable" | "todo" | "unimplemented" | "assert" | "assert_eq"
            | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "print"
            | "println" | "eprint" | "eprintln" => {
                return self.macro_statement(mac);
            }
            _ => {}
        }
        if !self.mentions_active(&mac.tokens) {
            let Some(kind) = kind_of_numbers(&Expr::Macro(parse_quote!(#mac))) else {
                return Low::constant();
            };
            self.assume_macro(mac, "vec");
            return Low::Const { kind, refs: 0 };
        }
        match name.as_str() {
            "matches" => Low::Const {
                kind: Kind::Bool,
                refs: 0,
            },
            "format" => self.error(
                mac,
                "formatting an active value loses the derivative",
                "write `constant(..)` around it, or print in a statement",
            ),
            OF_OPTION | OF_RESULT => self.outcome_macro(mac),
            QUESTION => self.error(
                mac,
                "`?` inside a closure over active values is not supported",
                "write a `for` loop, or bind the value by `?` before",
            ),
            "vec" => {
                self.assume_macro(mac, "vec");
                let args = macro_args(mac);
                if mac
                    .tokens
                    .clone()
                    .into_iter()
                    .any(|t| matches!(&t, proc_macro2::TokenTree::Punct(p) if p.as_char() == ';'))
                {
                    let [elem, len] = &args[..] else {
                        return self.error(
                            mac,
                            "this `vec!` is not understood",
                            "write `vec![value; length]`",
                        );
                    };
                    return self.repeat(elem, len, true);
                }
                self.parts(args.iter().collect(), Op::List)
            }
            "vector" | "matrix" | "dvector" | "dmatrix" => self.matrix_macro(mac, &name),
            _ => self.error(
                mac,
                format!("`{name}!` of active values is not supported yet"),
                "build the value with a constructor function",
            ),
        }
    }

    /// A macro in statement position.
    pub(super) fn macro_statement(&mut self, mac: &syn::Macro) -> Low {
        let name = macro_name(mac);
        match name.as_str() {
            "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "debug_assert_eq"
            | "debug_assert_ne" | "print" | "println" | "eprint" | "eprintln" => {
                self.statement(quote!(#mac;));
                Low::Unit
            }
            FAIL | "panic" | "unreachable" | "todo" | "unimplemented" => {
                self.statement(quote!(#mac;));
                Low::Diverged
            }
            _ if !self.mentions_active(&mac.tokens) && KNOWN_MACROS.contains(&name.as_str()) => {
                self.statement(quote!(#mac;));
                Low::Unit
            }
            _ => match self.macro_expr(mac) {
                low @ (Low::Error | Low::Diverged) => low,
                _ => Low::Unit,
            },
        }
    }
}
