//! What stands inside of the macros that are known: every pass looks at it as at any other code.

use crate::front::syntax::macro_of;
use crate::names::macros::{self, Macro as Known};
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
        match macro_of(mac) {
            Known::Matches => matches_arguments.parse2(tokens).ok(),
            text if text.is(macros::Fact::Text) => Some(Arguments::Text),
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// Visitors of types and patterns alone, where no macro of an expression stands.
    const OF_TYPES_AND_PATTERNS: &[&str] = &[
        "TypeNames",
        "PatternBinder",
        "PatternUser",
        "Elided",
        "Named",
        "Found",
        "Variants",
        "Unbind",
        "OtherName",
        "Mixed",
    ];

    fn visitors(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                visitors(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source");
            for part in text.split("impl").skip(1) {
                let Some((kind, rest)) = part.split_once(" for ") else {
                    continue;
                };
                if kind.contains("Visit<'ast>") || kind.ends_with("VisitMut") {
                    found.push((
                        rest.lines().next().unwrap_or_default().to_owned(),
                        part.to_owned(),
                    ));
                }
            }
        }
    }

    #[test]
    fn every_visitor_of_code_enters_macros() {
        let mut found = Vec::new();
        visitors(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/front"),
            &mut found,
        );
        assert!(found.len() > 20, "the visitors are found");
        for (name, text) in found {
            let enters = ["into_macros!(", "fn visit_macro", "Expr::Macro("];
            let of_types = OF_TYPES_AND_PATTERNS
                .iter()
                .any(|known| name.starts_with(known));
            // `pattern_names` of the lowering leaves out expressions.
            let of_patterns = text.contains("fn visit_expr(&mut self, _: &'ast Expr) {}");
            assert!(
                of_types || of_patterns || enters.iter().any(|way| text.contains(way)),
                "`{name}` does not look into macros"
            );
        }
    }
}
