//! Reading an iterator expression as a tree of adaptors over sources.

use super::super::constant::strip;
use super::super::{Binding, Low, Lower};
use crate::front::changes::changed_by_expr;
use crate::ir::{Kind, Value};
use crate::names::iterators::{self, Role, Source, Stage, is_explicit};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

/// An iterator.
pub(super) enum Chain {
    /// The elements of an active sequence; how many references the items have.
    Elements {
        base: Value,
        refs: u8,
    },
    /// The columns or rows of an active matrix.
    Lines {
        base: Value,
        columns: bool,
    },
    /// `windows(k)`
    Windows {
        base: Value,
        size: TokenStream,
    },
    /// `chunks(k)`, `chunks_exact(k)`
    Chunks {
        base: Value,
        size: TokenStream,
        /// The length of the whole, where the last chunk may be shorter.
        total: Option<TokenStream>,
    },
    /// A range of constants.
    Range {
        start: TokenStream,
        end: Option<TokenStream>,
        inclusive: bool,
    },
    /// Constant data that can be indexed.
    Data {
        base: TokenStream,
        kind: Kind,
        refs: u8,
    },
    /// `windows(k)`, `chunks(k)`, `chunks_exact(k)` of constant data that can be indexed.
    DataParts {
        base: TokenStream,
        source: Source,
        size: TokenStream,
    },
    /// Any constant iterator: its items are collected before the loop.
    Any {
        tokens: TokenStream,
        refs: u8,
    },
    /// The item is the variable of the loop.
    Driven,
    /// The length of the inner chain.
    Sized {
        inner: Box<Chain>,
        len: TokenStream,
    },
    Enumerate(Box<Chain>),
    Zip(Box<Chain>, Box<Chain>),
    Rev(Box<Chain>),
    Skip(Box<Chain>, TokenStream),
    Take(Box<Chain>, TokenStream),
    StepBy(Box<Chain>, TokenStream),
    /// `copied`, `cloned`
    Copied(Box<Chain>),
    Map(Box<Chain>, Box<Expr>),
    Filter(Box<Chain>, Box<Expr>),
}

pub(super) enum Parsed {
    Chain(Chain),
    /// An error has been reported.
    Refused,
    NoIterator,
}

impl Lower<'_> {
    /// Reads an iterator; with `implicit` also what a `for` loop or `zip` turns into one.
    pub(super) fn parse_chain(&mut self, expr: &Expr, implicit: bool) -> Parsed {
        match strip(expr) {
            Expr::Range(range) => {
                let Some(start) = &range.start else {
                    return Parsed::NoIterator;
                };
                Parsed::Chain(Chain::Range {
                    start: self.cheap_bound(start),
                    end: range.end.as_ref().map(|end| self.cheap_bound(end)),
                    inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
                })
            }
            Expr::MethodCall(call) if is_explicit(expr) => self.parse_method(call),
            other if implicit => self.parse_source(other, None),
            _ => Parsed::NoIterator,
        }
    }

    fn parse_method(&mut self, call: &ExprMethodCall) -> Parsed {
        match iterators::role(call) {
            Some(Role::Source(Source::Iter | Source::IntoIter)) if is_explicit(&call.receiver) => {
                self.parse_chain(&call.receiver, false)
            }
            Some(Role::Source(source)) if !source.is_exclusive() => {
                self.parse_source(&call.receiver, Some(call))
            }
            Some(Role::Stage(stage)) => self.parse_stage(call, stage),
            Some(Role::Refused(instead)) => self.refuse_method(call, instead),
            _ => self.refuse_method(call, "write a `for` loop over indices"),
        }
    }

    fn refuse_method(&mut self, call: &ExprMethodCall, instead: &str) -> Parsed {
        self.errors.push(
            &call.method,
            format!(
                "the iterator method `{}` over active values is not supported",
                call.method
            ),
            instead,
        );
        Parsed::Refused
    }

    fn parse_stage(&mut self, call: &ExprMethodCall, stage: Stage) -> Parsed {
        if let Some(head) = self.head(call) {
            return self.parse_chain(&head, false);
        }
        let inner = match self.parse_chain(&call.receiver, false) {
            Parsed::Chain(inner) => Box::new(inner),
            other => return other,
        };
        let by_position = matches!(
            stage,
            Stage::Enumerate | Stage::Rev | Stage::Skip | Stage::Take | Stage::StepBy | Stage::Zip
        );
        if by_position && inner.is_filtered() {
            // A loop that counts would have been written before.
            return self.refuse_method(call, "filter last, or write a `for` loop that counts");
        }
        let effects = |l: &Self| l.any_closure(&inner, &Self::has_effects);
        let passes_over = match stage {
            Stage::Skip | Stage::StepBy => effects(self),
            Stage::Rev => inner.is_cut() && effects(self),
            _ => false,
        };
        if passes_over {
            return self.passed_over(call);
        }
        let arg = call.args.first();
        let wanted = iterators::called(call).map_or(0, |method| method.args);
        if call.args.len() != wanted {
            return Parsed::NoIterator;
        }
        let count = |l: &mut Self| arg.map(|arg| l.cheap_bound(arg)).unwrap_or_default();
        Parsed::Chain(match stage {
            Stage::Enumerate => Chain::Enumerate(inner),
            Stage::Rev => Chain::Rev(inner),
            Stage::Skip => {
                let count = count(self);
                Chain::Skip(inner, count)
            }
            Stage::Take => {
                let count = count(self);
                Chain::Take(inner, count)
            }
            Stage::StepBy => {
                let count = count(self);
                Chain::StepBy(inner, count)
            }
            Stage::Owned => Chain::Copied(inner),
            Stage::Same => *inner,
            Stage::Map | Stage::Filter => {
                let Some(f) = arg else {
                    return Parsed::NoIterator;
                };
                let f = Box::new(f.clone());
                if stage == Stage::Map {
                    Chain::Map(inner, f)
                } else {
                    Chain::Filter(inner, f)
                }
            }
            Stage::Zip => return self.parse_zip(call, inner),
            // Any other has become a loop, where it could.
            _ => {
                return self.refuse_method(
                    call,
                    "give each method of the chain a closure where it stands, or write a `for` loop over indices",
                );
            }
        })
    }

    fn parse_zip(&mut self, call: &ExprMethodCall, inner: Box<Chain>) -> Parsed {
        let Some(other) = call.args.first() else {
            return Parsed::NoIterator;
        };
        let other_chain = match self.parse_chain(other, true) {
            Parsed::Chain(chain) => chain,
            Parsed::Refused => return Parsed::Refused,
            Parsed::NoIterator => {
                self.errors.push(
                    other,
                    "this iterator beside active values is not supported",
                    "zip with a slice, an array, a `Vec` or a range",
                );
                return Parsed::Refused;
            }
        };
        if other_chain.is_filtered() {
            return self.refuse_method(call, "filter last, or write a `for` loop that counts");
        }
        // The one that is longer is asked for an item more.
        if self.any_closure(&inner, &Self::changes_variables)
            || self.any_closure(&other_chain, &Self::changes_variables)
        {
            return self.passed_over(call);
        }
        Parsed::Chain(Chain::Zip(inner, Box::new(other_chain)))
    }

    /// Whether a closure of the chain is one of these.
    fn any_closure(&self, chain: &Chain, is: &dyn Fn(&Self, &Expr) -> bool) -> bool {
        match chain {
            Chain::Map(inner, f) | Chain::Filter(inner, f) => {
                self.body_of(f).is_some_and(|body| is(self, &body)) || self.any_closure(inner, is)
            }
            Chain::Copied(inner)
            | Chain::Enumerate(inner)
            | Chain::Rev(inner)
            | Chain::Skip(inner, _)
            | Chain::Take(inner, _)
            | Chain::StepBy(inner, _)
            | Chain::Sized { inner, .. } => self.any_closure(inner, is),
            Chain::Zip(a, b) => self.any_closure(a, is) || self.any_closure(b, is),
            Chain::Elements { .. }
            | Chain::Lines { .. }
            | Chain::Windows { .. }
            | Chain::Chunks { .. }
            | Chain::Range { .. }
            | Chain::Data { .. }
            | Chain::DataParts { .. }
            | Chain::Any { .. }
            | Chain::Driven => false,
        }
    }

    /// What runs where a closure is applied: its body, or the call of the function that it is.
    fn body_of(&self, f: &Expr) -> Option<Expr> {
        match strip(f) {
            Expr::Closure(closure) => Some((*closure.body).clone()),
            Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                match name.and_then(|name| self.env.get(&name)) {
                    Some(Binding::Closure(closure)) => Some((*closure.body).clone()),
                    _ => Some(syn::parse_quote!(#path())),
                }
            }
            _ => None,
        }
    }

    fn changes_variables(&self, expr: &Expr) -> bool {
        let written_out = syn::parse2(self.with_closures(expr.to_token_stream()));
        let changed = changed_by_expr(written_out.as_ref().unwrap_or(expr));
        changed.iter().any(|name| self.env.contains_key(name))
    }

    /// Refuses an adaptor that calls the closures before it for items that are not used.
    fn passed_over(&mut self, call: &ExprMethodCall) -> Parsed {
        let name = call.method.to_string();
        self.errors.push(
            &call.method,
            format!("`{name}` runs the closure before it for items that it passes over, too, and that closure may have an effect"),
            format!("write `{name}` before the closure, or write a `for` loop"),
        );
        Parsed::Refused
    }

    /// The items of a collection, by the method that is called on it, or as a `for` loop takes them.
    fn parse_source(&mut self, expr: &Expr, call: Option<&ExprMethodCall>) -> Parsed {
        let source = call.and_then(iterators::source_of);
        let size = match call.and_then(|call| call.args.first()) {
            Some(size) => self.cheap_bound(size),
            None => TokenStream::new(),
        };
        let by_reference = source == Some(Source::Iter);
        match self.expr(expr) {
            Low::Active { value, refs } => Parsed::Chain({
                if *self.function.kind(value) == Kind::Any && self.mentions_active(expr) {
                    let span = call.map_or_else(|| expr.span(), |call| call.method.span());
                    self.assume_foreign(expr, span);
                }
                match source {
                    Some(Source::Windows) => Chain::Windows { base: value, size },
                    Some(Source::Chunks) => {
                        let len = self.measure(value, quote!(len()));
                        Chain::Chunks {
                            base: value,
                            size,
                            total: Some(self.hoist(len, "total")),
                        }
                    }
                    Some(Source::ChunksExact) => Chain::Chunks {
                        base: value,
                        size,
                        total: None,
                    },
                    Some(Source::Columns | Source::Rows) => Chain::Lines {
                        base: value,
                        columns: source == Some(Source::Columns),
                    },
                    _ => Chain::Elements {
                        base: value,
                        refs: if by_reference { 1 } else { refs.min(1) },
                    },
                }
            }),
            Low::Const { kind, refs } => self.constant_source(expr, call, &kind, refs, size),
            Low::Error => Parsed::Refused,
            Low::Unit | Low::Diverged => Parsed::NoIterator,
        }
    }
}

impl Chain {
    /// Whether items at the end may be passed over.
    fn is_cut(&self) -> bool {
        match self {
            Chain::Zip(..) | Chain::Take(..) | Chain::StepBy(..) | Chain::Skip(..) => true,
            Chain::Copied(inner)
            | Chain::Map(inner, _)
            | Chain::Filter(inner, _)
            | Chain::Enumerate(inner)
            | Chain::Rev(inner)
            | Chain::Sized { inner, .. } => inner.is_cut(),
            Chain::Elements { .. }
            | Chain::Lines { .. }
            | Chain::Windows { .. }
            | Chain::Chunks { .. }
            | Chain::Range { .. }
            | Chain::Data { .. }
            | Chain::DataParts { .. }
            | Chain::Any { .. }
            | Chain::Driven => false,
        }
    }

    /// Whether the number of items is known only by walking them.
    pub(super) fn is_filtered(&self) -> bool {
        match self {
            Chain::Filter(..) => true,
            Chain::Copied(inner)
            | Chain::Map(inner, _)
            | Chain::Enumerate(inner)
            | Chain::Rev(inner)
            | Chain::Skip(inner, _)
            | Chain::Take(inner, _)
            | Chain::StepBy(inner, _)
            | Chain::Sized { inner, .. } => inner.is_filtered(),
            Chain::Zip(a, b) => a.is_filtered() || b.is_filtered(),
            Chain::Elements { .. }
            | Chain::Lines { .. }
            | Chain::Windows { .. }
            | Chain::Chunks { .. }
            | Chain::Range { .. }
            | Chain::Data { .. }
            | Chain::DataParts { .. }
            | Chain::Any { .. }
            | Chain::Driven => false,
        }
    }
}
