//! Iterators over active values: `for` loops and chains with `map`, `zip`, `sum`, `fold`.
//!
//! A chain is read as a tree of adaptors over sources. It becomes one loop over positions: the number of items is constant
//! code, and an item is a part of its source at an index that is constant code in the position, so that the adjoint adds in
//! place to the accumulator of the source. Closures are lowered in place.

mod chain;
mod consume;
mod data;
mod extreme;
mod fixed;
mod from_fn;
mod heads;
mod item;
mod length;

use super::constant::strip;
use super::loops::has_break;
use super::{Binding, Low, Lower};
use crate::names::iterators::{self, Sink, Stage, is_explicit};
use chain::{Chain, Parsed};
pub(super) use data::{data_kind, data_type};
use item::Item;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Block, Expr, ExprForLoop, Pat};

use super::free::Plain;
use crate::ir::{ForLoop, Kind, Op, RegionKind};

impl Lower<'_> {
    /// A `for` loop over active values, or over constant data that can be indexed; `None` for other iterators of constants.
    pub(super) fn active_for(&mut self, expr: &ExprForLoop) -> Option<Low> {
        if let Some(low) = self.for_option(expr) {
            return Some(low);
        }
        let active = self.is_active(&expr.expr);
        let idle = is_range_chain(&expr.expr) || !self.involves_active(&expr.expr);
        if !active && idle && !self.is_data_chain(&expr.expr) {
            return None;
        }
        let chain = match self.parse_chain(&expr.expr, true) {
            Parsed::Chain(chain) => chain,
            Parsed::Refused => return Some(Low::Error),
            Parsed::NoIterator => {
                return Some(self.error(
                    &expr.expr,
                    "this iterator over active values is not supported",
                    "iterate over `.iter()` of a slice, array or `Vec`, or over a range of indices",
                ));
            }
        };
        let exits = super::exit::Exits::of_block(&expr.body).any() || has_break(&expr.body);
        let chain = self.prepare(chain);
        self.run_chain(chain, expr.label.as_ref(), &expr.body, !exits, |l, item| {
            l.bind_item(&expr.pat, item);
            l.block(&expr.body, false);
        });
        Some(Low::Unit)
    }

    /// A chain that ends in a consumer; `None` if the call is none.
    pub(super) fn iterator_chain(
        &mut self,
        call: &syn::ExprMethodCall,
        expected: Option<&syn::Type>,
    ) -> Option<Low> {
        if !consume::is_consumer(call) || !self.involves_active(call) {
            return None;
        }
        let whole = Expr::MethodCall(call.clone());
        if consume::takes_option(call) {
            let Expr::MethodCall(inner) = strip(&call.receiver) else {
                return None;
            };
            if !is_explicit(&inner.receiver) {
                return None;
            }
        } else if !is_explicit(&call.receiver) {
            return None;
        }
        if !self.is_active(&whole) && iterators::sink_of(call) != Some(Sink::ForEach) {
            let kind = consume::written_type(call)
                .or(expected.cloned())
                .map_or(Kind::Const, |ty| {
                    crate::front::types::classify(&ty, &self.type_params).kind
                });
            return Some(Low::Const { kind, refs: 0 });
        }
        Some(self.consume(call, expected))
    }

    /// Whether an expression is an iterator, or what a method gives that is called on one.
    pub(super) fn iterates(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::MethodCall(call) => is_explicit(expr) || is_explicit(&call.receiver),
            _ => false,
        }
    }

    /// Whether a value is active by the analysis, rather than by the names in it.
    pub(super) fn is_active(&self, expr: &Expr) -> bool {
        self.activity.of_expr(expr)
    }

    /// Whether tokens mention an active variable, or a closure that may read one.
    pub(super) fn involves_active(&self, tokens: &impl ToTokens) -> bool {
        fn closure(l: &Lower<'_>, tokens: TokenStream) -> bool {
            tokens.into_iter().any(|token| match token {
                TokenTree::Ident(ident) => {
                    matches!(l.env.get(&ident.to_string()), Some(Binding::Closure(_)))
                }
                TokenTree::Group(group) => closure(l, group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => false,
            })
        }
        self.mentions_active(tokens) || closure(self, tokens.to_token_stream())
    }

    /// Lowers the loop over a prepared chain. `changes` holds what the body may assign.
    fn run_chain(
        &mut self,
        chain: Chain,
        label: Option<&syn::Label>,
        changes: &Block,
        again: bool,
        body: impl FnOnce(&mut Self, Item),
    ) {
        let (iter, chain) = self.driver(chain);
        let name = self.renamer.fresh("index");
        let ident = format_ident!("{}", name);
        let pattern: Pat = syn::parse_quote!(#ident);
        let here = self.function.here();
        let region = self.function.add_region(Some(here), RegionKind::Loop);
        let (iter, _) = self.code(iter, true);
        let pattern_code = self.function.plain_code(quote!(#ident));
        self.loop_body(label, changes, region, None, |l| {
            l.constant_bindings(&pattern, &Kind::Const, 0, None);
            // It walks a range.
            l.note_plain(&pattern, &Plain::Number);
            if again && let Some(var) = l.function.const_vars.get_mut(&name) {
                var.index_of = Some(region);
            }
            l.item_at(&chain, &quote!(#ident), &mut Some(body));
        });
        let spec = ForLoop {
            iter,
            pattern: pattern_code,
            again,
            backwards: false,
            body: region,
        };
        self.function.make(Op::For(spec), Vec::new(), Kind::Const);
    }
}

/// A range, reversed or with a step: what a plain loop walks by itself.
fn is_range_chain(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Range(_) => true,
        Expr::MethodCall(call)
            if matches!(iterators::stage_of(call), Some(Stage::Rev | Stage::StepBy)) =>
        {
            is_range_chain(&call.receiver)
        }
        _ => false,
    }
}
