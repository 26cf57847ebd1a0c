//! Macros whose meaning is known, as values and as statements.

use super::numbers::kind_of_numbers;
use super::{Low, Lower};
use crate::front::macros::macro_args;
use crate::front::syntax::macro_of;
use crate::ir::{Kind, Op};
use crate::names::macros::{Fact, Macro};
use quote::quote;
use syn::{Expr, parse_quote};

impl Lower<'_> {
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro) -> Low {
        let meant = macro_of(mac);
        if meant == Macro::Unknown {
            // The fence has refused it.
            return Low::Error;
        }
        if meant.is(Fact::Diverges) || meant.is(Fact::Statement) {
            return self.macro_statement(mac);
        }
        if !self.mentions_active(&mac.tokens) {
            let Some(kind) = kind_of_numbers(&Expr::Macro(parse_quote!(#mac))) else {
                return Low::constant();
            };
            self.assume_macro(mac, Macro::Vec);
            return Low::Const { kind, refs: 0 };
        }
        match meant {
            Macro::Matches => Low::Const {
                kind: Kind::Bool,
                refs: 0,
            },
            Macro::Format => self.error(
                mac,
                "formatting an active value loses the derivative",
                "write `constant(..)` around it, or print in a statement",
            ),
            Macro::OfOption | Macro::OfResult => self.outcome_macro(mac),
            Macro::Question => self.error(
                mac,
                "`?` inside a closure over active values is not supported",
                "write a `for` loop, or bind the value by `?` before",
            ),
            Macro::Vec => {
                self.assume_macro(mac, Macro::Vec);
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
            Macro::Vector | Macro::Matrix | Macro::Dvector | Macro::Dmatrix => {
                self.matrix_macro(mac, meant)
            }
            _ => self.error(
                mac,
                format!("`{}!` of active values is not supported yet", meant.name()),
                "build the value with a constructor function",
            ),
        }
    }

    /// A macro in statement position.
    pub(super) fn macro_statement(&mut self, mac: &syn::Macro) -> Low {
        let meant = macro_of(mac);
        match meant {
            _ if meant.is(Fact::Statement) => {
                self.statement(quote!(#mac;));
                Low::Unit
            }
            _ if meant.is(Fact::Diverges) => {
                self.statement(quote!(#mac;));
                Low::Diverged
            }
            _ if !self.mentions_active(&mac.tokens) && meant != Macro::Unknown => {
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
