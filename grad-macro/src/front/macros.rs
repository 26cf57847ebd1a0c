//! What stands inside of the macros that are known: every pass looks at it as at any other code.

use crate::front::syntax::macro_name;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Pat, Token};

/// The methods of a visitor that enter macros, and leave out items, which see no variables.
macro_rules! into_macros {
    (read) => {
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            for arg in &$crate::front::macros::macro_args(mac) {
                self.visit_expr(arg);
            }
        }

        fn visit_item(&mut self, _: &'ast syn::Item) {}
    };
    (write) => {
        fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
            if let Some(mut args) = $crate::front::macros::Arguments::of(mac) {
                for arg in args.exprs_mut() {
                    self.visit_expr_mut(arg);
                }
                args.write(mac);
            }
        }

        fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    };
}
pub(crate) use into_macros;

/// The arguments of a macro.
pub(crate) enum Arguments {
    /// Expressions, separated by commas and semicolons.
    Rows(Punctuated<Row, Token![;]>),
    /// Those of `matches!`.
    Matches {
        scrutinee: Box<Expr>,
        pattern: Box<Pat>,
        guard: Option<Box<Expr>>,
    },
    /// Tokens that are not evaluated.
    Text,
}

/// Expressions that are separated by commas: all arguments, or a row of `matrix![..]`.
pub(crate) struct Row(pub(crate) Punctuated<Expr, Token![,]>);

impl Arguments {
    /// `None` for what the macro does not take.
    pub(crate) fn of(mac: &Macro) -> Option<Self> {
        let tokens = mac.tokens.clone();
        match macro_name(mac).as_str() {
            "matches" => matches_arguments.parse2(tokens).ok(),
            "concat" | "stringify" | "line" | "column" | "file" | "module_path" | "env"
            | "include_str" => Some(Arguments::Text),
            _ => {
                let rows = Punctuated::<Row, Token![;]>::parse_terminated;
                rows.parse2(tokens).ok().map(Arguments::Rows)
            }
        }
    }

    /// The expressions that may be evaluated.
    pub(crate) fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            Arguments::Rows(rows) => rows
                .iter_mut()
                .flat_map(|row| row.0.iter_mut())
                .map(|expr| match expr {
                    // A named argument of a formatting macro.
                    Expr::Assign(named) => &mut *named.right,
                    expr => expr,
                })
                .collect(),
            Arguments::Matches {
                scrutinee, guard, ..
            } => std::iter::once(&mut **scrutinee)
                .chain(guard.as_deref_mut())
                .collect(),
            Arguments::Text => Vec::new(),
        }
    }

    /// Puts the arguments into the macro, where they may have changed.
    pub(crate) fn write(self, mac: &mut Macro) {
        match self {
            Arguments::Rows(rows) => mac.tokens = rows.to_token_stream(),
            Arguments::Matches {
                scrutinee,
                pattern,
                guard,
            } => {
                let guard = guard.map(|guard| quote!(if #guard));
                mac.tokens = quote!(#scrutinee, #pattern #guard);
            }
            Arguments::Text => {}
        }
    }
}

/// The expressions that a macro may evaluate.
pub(crate) fn macro_args(mac: &Macro) -> Vec<Expr> {
    let mut args = Arguments::of(mac);
    let exprs = args.iter_mut().flat_map(Arguments::exprs_mut);
    exprs.map(|expr| expr.clone()).collect()
}

fn matches_arguments(input: ParseStream<'_>) -> syn::Result<Arguments> {
    let scrutinee = input.parse()?;
    input.parse::<Token![,]>()?;
    let pattern = Box::new(Pat::parse_multi_with_leading_vert(input)?);
    let guard = if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    let _: Option<Token![,]> = input.parse()?;
    Ok(Arguments::Matches {
        scrutinee,
        pattern,
        guard,
    })
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut list = Punctuated::new();
        while !input.is_empty() && !input.peek(Token![;]) {
            list.push_value(input.parse()?);
            if input.peek(Token![,]) {
                list.push_punct(input.parse()?);
            } else {
                break;
            }
        }
        Ok(Row(list))
    }
}

impl ToTokens for Row {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}
