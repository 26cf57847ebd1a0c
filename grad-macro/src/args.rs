//! The arguments of `#[differentiable(..)]`.

use crate::diagnostics::Errors;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, LitInt, Path, Token, parenthesized};

/// What the user asked for.
#[derive(Clone, Default)]
pub(crate) struct Args {
    pub(crate) name: Option<Ident>,
    pub(crate) wrt: Option<Vec<Ident>>,
    pub(crate) vjp: Option<Path>,
    pub(crate) jvp: Option<Path>,
    /// The equation that the result solves; the body is opaque.
    pub(crate) equation: Option<Equation>,
    /// The arguments of each test that is asked for.
    pub(crate) checks: Vec<Asked>,
    pub(crate) associated: bool,
    /// Type parameters that are numbers, and those that are none.
    pub(crate) scalars: Vec<Ident>,
    pub(crate) points: Vec<Ident>,
    pub(crate) strong_zero: bool,
    /// The order of the derivatives that are wanted, 1 or 2.
    pub(crate) order: u8,
    /// `f::graph()` is wanted.
    pub(crate) graph: Option<Ident>,
    pub(crate) runtime: Option<Path>,
}

/// `root = g` or `fixed_point = h`.
#[derive(Clone)]
pub(crate) struct Equation {
    /// The argument by name, for errors.
    pub(crate) key: Ident,
    /// The differentiable function.
    pub(crate) path: Path,
    /// The function returns the solution itself, and not zero.
    pub(crate) fixed_point: bool,
}

/// `check(args…)`.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) key: Ident,
    pub(crate) arguments: TokenStream,
}

enum Arg {
    Name(Ident),
    Wrt(Vec<Ident>),
    Scalars(Vec<Ident>),
    Points(Vec<Ident>),
    Vjp(Path),
    Jvp(Path),
    Equation(Equation),
    Check(Asked),
    Crate(Path),
    Order(LitInt),
    Associated,
    StrongZero,
    Graph(Ident),
    Unknown(Ident, TokenStream),
}

impl Parse for Arg {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        use syn::ext::IdentExt;
        let key = input.call(Ident::parse_any)?;
        let value = |input: ParseStream| input.parse::<Token![=]>().map(|_| ());
        Ok(match key.to_string().as_str() {
            "name" => {
                value(input)?;
                Arg::Name(input.parse()?)
            }
            "wrt" => Arg::Wrt(names(input)?),
            "scalar" => Arg::Scalars(names(input)?),
            "point" => Arg::Points(names(input)?),
            "vjp" => {
                value(input)?;
                Arg::Vjp(path(input)?)
            }
            "root" | "fixed_point" => {
                value(input)?;
                Arg::Equation(Equation {
                    fixed_point: key == "fixed_point",
                    path: path(input)?,
                    key,
                })
            }
            "check" => {
                let content;
                parenthesized!(content in input);
                let arguments = Punctuated::<Expr, Token![,]>::parse_terminated(&content)?;
                Arg::Check(Asked {
                    key,
                    arguments: arguments.into_token_stream(),
                })
            }
            "crate" => {
                value(input)?;
                Arg::Crate(path(input)?)
            }
            "order" => {
                value(input)?;
                Arg::Order(input.parse()?)
            }
            "associated" => Arg::Associated,
            "strong_zero" => Arg::StrongZero,
            "graph" => Arg::Graph(key),
            "jvp" => {
                value(input)?;
                Arg::Jvp(path(input)?)
            }
            _ => {
                let mut rest = TokenStream::new();
                while !input.is_empty() && !input.peek(Token![,]) {
                    rest.extend([input.parse::<proc_macro2::TokenTree>()?]);
                }
                Arg::Unknown(key, rest)
            }
        })
    }
}

/// Names in parentheses.
fn names(input: ParseStream) -> syn::Result<Vec<Ident>> {
    use syn::ext::IdentExt;
    let content;
    parenthesized!(content in input);
    let names = Punctuated::<Ident, Token![,]>::parse_terminated_with(&content, Ident::parse_any)?;
    Ok(names.into_iter().collect())
}

/// A path as expressions have it: no keyword but those that begin paths.
fn path(input: ParseStream) -> syn::Result<Path> {
    let path = input.call(syn::ExprPath::parse)?.path;
    match path.segments.iter().find(|segment| segment.ident == "try") {
        Some(segment) => Err(syn::Error::new_spanned(segment, "`try` is a keyword")),
        None => Ok(path),
    }
}

const KNOWN: &str = "`name = ..`, `wrt(..)`, `scalar(..)`, `point(..)`, `order = 2`, `vjp = ..`, `jvp = ..`, `root = ..`, `fixed_point = ..`, `check(..)`, `associated`, `strong_zero`, `graph`, `crate = ..`";

impl Args {
    /// The path of the runtime.
    pub(crate) fn runtime(&self) -> TokenStream {
        let given = self.runtime.as_ref().map(ToTokens::to_token_stream);
        given.unwrap_or_else(|| quote!(::grad_runtime))
    }

    /// Whether the derivative is a rule of the user's or follows from an equation, and the body is opaque.
    pub(crate) fn is_ruled(&self) -> bool {
        self.vjp.is_some() || self.jvp.is_some() || self.equation.is_some()
    }

    /// The functions that the attribute names, where a parameter could hide them.
    pub(crate) fn named_functions(&self) -> Vec<&Ident> {
        let equation = self.equation.as_ref().map(|equation| &equation.path);
        let paths = [self.vjp.as_ref(), self.jvp.as_ref(), equation];
        paths
            .into_iter()
            .flatten()
            .filter_map(Path::get_ident)
            .collect()
    }

    pub(crate) fn parse(tokens: TokenStream, errors: &Errors) -> Self {
        let mut args = Args::default();
        let parsed =
            syn::parse::Parser::parse2(Punctuated::<Arg, Token![,]>::parse_terminated, tokens);
        let list = match parsed {
            Ok(list) => list,
            Err(error) => {
                errors.push_span(
                    error.span(),
                    format!("in the arguments of `#[differentiable]`: {error}"),
                    format!("the arguments are {KNOWN}"),
                );
                return args;
            }
        };
        let mut order = None;
        for arg in list {
            match arg {
                Arg::Name(name) => {
                    if args.name.replace(name.clone()).is_some() {
                        duplicate(errors, name.span(), "name");
                    }
                }
                Arg::Wrt(names) => {
                    let span = names.first().map_or_else(Span::call_site, Ident::span);
                    if names.is_empty() {
                        errors.push_span(
                            span,
                            "`wrt()` names no argument",
                            "name the active arguments, as in `wrt(x, y)`",
                        );
                    }
                    if args.wrt.replace(names).is_some() {
                        duplicate(errors, span, "wrt");
                    }
                }
                Arg::Scalars(names) => args.scalars.extend(names),
                Arg::Points(names) => args.points.extend(names),
                Arg::Vjp(path) => args.vjp = Some(path),
                Arg::Jvp(path) => args.jvp = Some(path),
                Arg::Equation(equation) => {
                    let key = equation.key.clone();
                    if let Some(other) = args.equation.replace(equation) {
                        let what = format!("`{key}` is given beside `{}`", other.key);
                        errors.push(&key, what, "name one equation that the result solves");
                    }
                }
                Arg::Check(asked) => args.checks.push(asked),
                Arg::Crate(path) => args.runtime = Some(path),
                Arg::Order(given) => {
                    match given.base10_digits() {
                        "1" => args.order = 1,
                        "2" => args.order = 2,
                        other => errors.push(
                            &given,
                            format!("there is no `order = {other}`"),
                            "the order is 1 or 2",
                        ),
                    }
                    order = Some(given);
                }
                Arg::Associated => args.associated = true,
                Arg::StrongZero => args.strong_zero = true,
                Arg::Graph(key) => args.graph = Some(key),
                Arg::Unknown(key, rest) => {
                    let span = rest.span();
                    let span = key.span().join(span).unwrap_or_else(|| key.span());
                    errors.push_span(
                        span,
                        format!("unknown argument `{key}`"),
                        format!("the arguments are {KNOWN}"),
                    );
                }
            }
        }
        let second = order.filter(|_| args.is_ruled() && args.order == 2);
        if let Some(order) = second.filter(|_| args.jvp.is_none()) {
            let (what, help) = if args.equation.is_some() {
                (
                    "the second derivative of the solution of an equation, which is not supported",
                    "leave out `order = 2`, or give a `jvp` rule that has `#[differentiable]` itself in place of the equation",
                )
            } else {
                (
                    "the second derivative of a rule of your own, and a `vjp` rule does not give it",
                    "give a rule by `jvp = ..`, too, that has `#[differentiable]` itself, or leave out `order = 2`",
                )
            };
            errors.push(&order, format!("`order = 2` asks for {what}"), help);
        }
        if let Some(graph) = args.graph.as_ref().filter(|_| args.is_ruled()) {
            errors.push(
                graph,
                "`graph` shows what is made of a body, and a body with a rule of its own is not looked at",
                "leave out `graph`, or put it on the rule",
            );
        }
        args.refuse_two_rules(errors);
        args
    }

    /// The arguments of the attribute on a whole block, where a method in it does not say otherwise.
    pub(crate) fn over(mut self, block: &Args) -> Self {
        if self.order == 0 {
            self.order = block.order;
        }
        self.strong_zero |= block.strong_zero;
        if !self.is_ruled() {
            self.graph = self.graph.or_else(|| block.graph.clone());
        }
        self.runtime = self.runtime.or_else(|| block.runtime.clone());
        self
    }

    /// Refuses the arguments that say something about one function, for an attribute on a whole block at `at`.
    pub(crate) fn refuse_those_of_functions(
        &self,
        at: &impl ToTokens,
        block: &str,
        help: &str,
        errors: &Errors,
    ) {
        let equation = self.equation.as_ref();
        let given = [
            ("name", self.name.is_some()),
            ("wrt", self.wrt.is_some()),
            ("vjp", self.vjp.is_some()),
            ("jvp", self.jvp.is_some()),
            ("root", equation.is_some_and(|e| !e.fixed_point)),
            ("fixed_point", equation.is_some_and(|e| e.fixed_point)),
            ("check", !self.checks.is_empty()),
            ("associated", self.associated),
        ];
        for (name, _) in given.into_iter().filter(|(_, given)| *given) {
            errors.push(
                at,
                format!("`{name}` is not an argument of `#[differentiable]` on {block}"),
                help,
            );
        }
    }

    /// The derivative follows from an equation or from a rule.
    fn refuse_two_rules(&self, errors: &Errors) {
        let Some(equation) = &self.equation else {
            return;
        };
        let key = &equation.key;
        for (name, rule) in [("vjp", &self.vjp), ("jvp", &self.jvp)] {
            if let Some(rule) = rule {
                errors.push(
                    rule,
                    format!("`{name}` is given beside `{key}`, which gives both modes"),
                    format!("remove `{name} = ..` or `{key} = ..`"),
                );
            }
        }
    }
}

fn duplicate(errors: &Errors, span: Span, what: &str) {
    errors.push_span(
        span,
        format!("`{what}` is given twice"),
        "the attribute may stand several times, with a `name` each",
    );
}
