//! The items of a chain: what stands at a position, and how patterns and closures take it.

mod kinds;

use super::super::constant::strip;
use super::super::{Binding, Low, Lower};
use super::chain::Chain;
use super::length::constant_kind;
use crate::ir::{Kind, Op, Value};
use crate::names::iterators::Source;
use kinds::{binds_plainly, unparenthesised};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, Pat};

pub(super) use kinds::Item;

impl Lower<'_> {
    /// Hands the item at a position on to the rest of the loop's body, where a filter lets it pass.
    pub(super) fn item_at<F: FnOnce(&mut Self, Item)>(
        &mut self,
        chain: &Chain,
        at: &TokenStream,
        next: &mut Option<F>,
    ) {
        self.each(chain, at, &mut |l, item| {
            if let Some(next) = next.take() {
                next(l, item);
            }
        });
    }

    fn each(&mut self, chain: &Chain, at: &TokenStream, next: &mut dyn FnMut(&mut Self, Item)) {
        match chain {
            Chain::Sized { inner, len } => match &**inner {
                Chain::Zip(a, b) => {
                    self.each(a, at, &mut |l, left| {
                        l.each(b, at, &mut |l, right| {
                            let parts = vec![left.clone(), right];
                            next(
                                l,
                                Item::Tuple {
                                    parts,
                                    by_ref: false,
                                },
                            );
                        });
                    });
                }
                inner => {
                    let _ = len;
                    self.each(inner, at, next);
                }
            },
            Chain::Zip(a, b) => {
                self.each(a, at, &mut |l, left| {
                    l.each(b, at, &mut |l, right| {
                        let parts = vec![left.clone(), right];
                        next(
                            l,
                            Item::Tuple {
                                parts,
                                by_ref: false,
                            },
                        );
                    });
                });
            }
            Chain::Enumerate(inner) => self.each(inner, at, &mut |l, item| {
                let parts = vec![Item::constant(at.clone()), item];
                next(
                    l,
                    Item::Tuple {
                        parts,
                        by_ref: false,
                    },
                );
            }),
            Chain::Rev(inner) => {
                let len = inner.length().unwrap_or_default();
                self.each(inner, &quote!((#len - 1 - #at)), next);
            }
            Chain::Skip(inner, n) => self.each(inner, &quote!((#n + #at)), next),
            Chain::Take(inner, _) => self.each(inner, at, next),
            Chain::StepBy(inner, n) => self.each(inner, &quote!((#n * #at)), next),
            Chain::Copied(inner) => {
                self.each(inner, at, &mut |l, item| next(l, item.deref()));
            }
            Chain::Map(inner, f) => self.each(inner, at, &mut |l, item| {
                let item = l.apply(f, &[item]);
                next(l, item);
            }),
            Chain::Filter(inner, f) => self.each(inner, at, &mut |l, item| {
                let Some(cond) = l.predicate(f, item.by_ref()) else {
                    return;
                };
                l.two_branches(
                    cond,
                    false,
                    |l| {
                        next(l, item);
                        (Low::Unit, None)
                    },
                    |_| (Low::Unit, None),
                );
            }),
            leaf => {
                let item = self.leaf(leaf, at);
                next(self, item);
            }
        }
    }

    /// The item of a source.
    fn leaf(&mut self, chain: &Chain, at: &TokenStream) -> Item {
        match chain {
            Chain::Elements { base, refs } => {
                let at = unparenthesised(at);
                let index = self.constant_tokens(at, true, Kind::Const);
                let value = self.index(*base, index, false);
                Item::Active { value, refs: *refs }
            }
            Chain::Lines { base, columns } => {
                let index = self.constant_tokens(unparenthesised(at), true, Kind::Const);
                let kind = match self.function.kind(*base) {
                    Kind::Matrix(elem) => Kind::Matrix(elem.clone()),
                    _ => Kind::Any,
                };
                let rule = if *columns { "Column" } else { "Row" };
                Item::active(self.function.make(Op::Rule(rule), vec![*base, index], kind))
            }
            Chain::Windows { base, size } => self.part(*base, quote!(#at..#at + #size)),
            Chain::Chunks { base, size, total } => match total {
                None => self.part(*base, quote!(#at * #size..(#at + 1) * #size)),
                // The last one may be shorter.
                Some(total) => self.part(
                    *base,
                    quote!(#at * #size..::core::cmp::Ord::min((#at + 1) * #size, #total)),
                ),
            },
            Chain::Range {
                start,
                end,
                inclusive,
            } => {
                let range = match end {
                    Some(end) if *inclusive => quote!(#start..=#end),
                    Some(end) => quote!(#start..#end),
                    None => quote!(#start..),
                };
                let at = unparenthesised(at);
                let tokens = self.hoist_cheap(quote!((#range).nth(#at).unwrap()), "item");
                Item::constant(tokens)
            }
            Chain::Data { base, kind, refs } => {
                let at = unparenthesised(at);
                let kind = constant_kind(kind);
                let tokens = match (refs, kind.is_scalar()) {
                    (0, true) => quote!(#base[#at]),
                    (0, false) => quote!(::core::clone::Clone::clone(&#base[#at])),
                    _ => quote!(&#base[#at]),
                };
                let tokens = self.hoist_cheap(tokens, "item");
                Item::Const {
                    tokens,
                    kind,
                    refs: *refs,
                }
            }
            Chain::DataParts { base, source, size } => {
                let part = match source {
                    Source::Windows => quote!(&#base[#at..#at + #size]),
                    Source::ChunksExact => quote!(&#base[#at * #size..(#at + 1) * #size]),
                    // The last one may be shorter.
                    _ => {
                        quote!(&#base[#at * #size..::core::cmp::Ord::min((#at + 1) * #size, #base.len())])
                    }
                };
                let tokens = self.hoist_cheap(part, "item");
                Item::Const {
                    tokens,
                    kind: Kind::Sequence(Box::new(Kind::Const)),
                    refs: 1,
                }
            }
            Chain::Any { tokens, refs } => {
                let at = unparenthesised(at);
                let tokens = self.hoist(quote!(::core::clone::Clone::clone(&#tokens[#at])), "item");
                Item::Const {
                    tokens,
                    kind: Kind::Const,
                    refs: *refs,
                }
            }
            _ => Item::constant(at.clone()),
        }
    }

    fn part(&mut self, base: Value, range: TokenStream) -> Item {
        let index = self.constant_tokens(range, true, Kind::Const);
        let value = self.index(base, index, true);
        Item::Active { value, refs: 1 }
    }

    /// Binds constant code that may be evaluated again.
    fn hoist_cheap(&mut self, tokens: TokenStream, name: &str) -> TokenStream {
        let (code, _) = self.code(tokens.clone(), true);
        let cheap = self.function.code(code).cheap;
        let name = self.hoist(tokens, name);
        if cheap && let Some(var) = self.function.const_vars.get_mut(&name.to_string()) {
            var.init = Some(code);
        }
        name
    }

    /// Binds a pattern to an item.
    pub(super) fn bind_item(&mut self, pat: &Pat, item: Item) {
        match (pat, &item) {
            (Pat::Paren(inner), _) => self.bind_item(&inner.pat, item),
            (Pat::Wild(_), _) | (_, Item::Nothing) => {
                if matches!(item, Item::Nothing) {
                    self.bind_error(pat);
                }
            }
            (Pat::Reference(inner), _) => self.bind_item(&inner.pat, item.deref()),
            (Pat::Tuple(tuple), Item::Tuple { parts, by_ref })
                if tuple.elems.len() == parts.len()
                    && !tuple.elems.iter().any(|p| matches!(p, Pat::Rest(_))) =>
            {
                for (elem, part) in tuple.elems.iter().zip(parts.clone()) {
                    let part = if *by_ref { part.by_ref() } else { part };
                    self.bind_item(elem, part);
                }
            }
            (Pat::Tuple(tuple), Item::Const { tokens, kind, refs })
                if *refs < 2 && tuple.elems.iter().all(binds_plainly) =>
            {
                // Part by part: each can be read again from its place.
                for (i, elem) in tuple.elems.iter().enumerate() {
                    let at = proc_macro2::Literal::usize_unsuffixed(i);
                    let whole = syn::parse2::<syn::Ident>(tokens.clone())
                        .map_or_else(|_| quote!((#tokens)), |name| quote!(#name));
                    let part = if *refs == 1 {
                        quote!(&#whole.#at)
                    } else {
                        quote!(#whole.#at)
                    };
                    let kind = match kind {
                        Kind::Tuple(kinds) => constant_kind(kinds.get(i).unwrap_or(&Kind::Const)),
                        _ => Kind::Const,
                    };
                    let part = Item::Const {
                        tokens: part,
                        kind,
                        refs: *refs,
                    };
                    self.bind_item(elem, part);
                }
            }
            (_, Item::Const { tokens, kind, refs }) => {
                if self.binds_active(pat) {
                    let low = Low::Const {
                        kind: kind.clone(),
                        refs: *refs,
                    };
                    if let Ok(expr) = syn::parse2::<Expr>(tokens.clone()) {
                        self.bind_pattern(pat, &low, Some(&expr));
                    }
                    return;
                }
                let tokens = unparenthesised(tokens);
                if let Ok(expr) = syn::parse2::<Expr>(tokens.clone()) {
                    let plain = self.plain(&expr);
                    self.note_plain(pat, &plain);
                }
                let binder = self.statement(quote!(let #pat = #tokens;));
                let (kind, refs) = match pat {
                    Pat::Type(typed) => {
                        let info = crate::front::types::classify(&typed.ty, &self.type_params);
                        (info.kind, info.refs)
                    }
                    _ => (kind.clone(), *refs),
                };
                self.constant_bindings(pat, &kind, refs, Some(binder));
                if let Pat::Ident(ident) = pat {
                    let (code, _) = self.code(tokens, true);
                    let cheap = self.function.code(code).cheap;
                    if let Some(var) = self.function.const_vars.get_mut(&ident.ident.to_string())
                        && cheap
                    {
                        var.init = Some(code);
                    }
                }
            }
            (_, Item::Active { value, refs }) => {
                let low = Low::Active {
                    value: *value,
                    refs: *refs,
                };
                self.bind_pattern(pat, &low, None);
            }
            (_, Item::Tuple { by_ref, .. }) => {
                let refs = u8::from(*by_ref);
                let value = self.item_value(&item);
                self.bind_pattern(pat, &Low::Active { value, refs }, None);
            }
        }
    }

    /// The item as one value.
    pub(super) fn item_value(&mut self, item: &Item) -> Value {
        match item {
            Item::Active { value, .. } => *value,
            Item::Const { tokens, kind, refs } => {
                match syn::parse2::<Expr>(unparenthesised(tokens)) {
                    Ok(expr) => self.constant_value(&expr, kind.clone(), *refs),
                    Err(_) => self.function.literal(0.0, Kind::Any),
                }
            }
            Item::Tuple { parts, .. } => {
                let values: Vec<Value> = parts.iter().map(|part| self.item_value(part)).collect();
                let kinds = values
                    .iter()
                    .map(|&v| self.function.kind(v).clone())
                    .collect();
                self.function.make(Op::Tuple, values, Kind::Tuple(kinds))
            }
            Item::Nothing => self.function.literal(0.0, Kind::Any),
        }
    }

    /// The value of a closure or function on items.
    pub(super) fn apply(&mut self, f: &Expr, items: &[Item]) -> Item {
        let Some(closure) = self.bound_closure(f, items) else {
            return Item::Nothing;
        };
        self.item_of(&closure)
    }

    /// The condition that a predicate gives.
    fn predicate(&mut self, f: &Expr, item: Item) -> Option<Value> {
        let body = self.bound_closure(f, &[item])?;
        Some(self.condition(&body))
    }

    /// The body of a closure whose parameters have been bound to items.
    pub(super) fn bound_closure(&mut self, f: &Expr, items: &[Item]) -> Option<Expr> {
        let closure = self.closure_of(f, items)?;
        if closure.inputs.len() != items.len() {
            self.errors.push(
                f,
                "the closure has another number of parameters",
                format!("give it {} parameters", items.len()),
            );
            return None;
        }
        if let Some(exit) = super::super::closure::first_return(&closure.body) {
            self.errors.push(
                &exit,
                "`return` inside a closure is not supported",
                "make the value the last expression of the closure",
            );
            return None;
        }
        let mut fresh = closure.clone();
        self.renamer.freshen(&mut fresh);
        self.copy_activity(&closure, &fresh);
        for (pat, item) in fresh.inputs.iter().zip(items) {
            self.bind_item(pat, item.clone());
        }
        Some(*fresh.body)
    }

    /// The closure that an expression is or names; a function's name becomes a closure that calls it.
    fn closure_of(&mut self, f: &Expr, items: &[Item]) -> Option<syn::ExprClosure> {
        match strip(f) {
            Expr::Closure(closure) => Some(closure.clone()),
            Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                match name.and_then(|name| self.env.get(&name).cloned()) {
                    Some(Binding::Closure(closure)) => Some(*closure),
                    _ => {
                        let mut names = Vec::new();
                        for item in items {
                            let name = self.renamer.fresh("element");
                            if !matches!(item, Item::Const { .. }) {
                                self.activity.active.insert(name.clone());
                            }
                            names.push(quote::format_ident!("{}", name));
                        }
                        Some(syn::parse_quote!(|#(#names),*| #path(#(#names),*)))
                    }
                }
            }
            _ => {
                self.errors.push(
                    f,
                    "the function applied to the items is not known here",
                    "write a closure",
                );
                None
            }
        }
    }

    /// The value of an expression, part by part where it is a tuple.
    pub(super) fn item_of(&mut self, expr: &Expr) -> Item {
        match strip(expr) {
            Expr::Tuple(tuple) if !tuple.elems.is_empty() && self.is_active(expr) => Item::Tuple {
                parts: tuple.elems.iter().map(|part| self.item_of(part)).collect(),
                by_ref: false,
            },
            Expr::Block(block)
                if block.label.is_none()
                    && block.attrs.is_empty()
                    && !super::super::exit::Exits::of_expr(expr).any()
                    && self.mentions_active(expr) =>
            {
                let Some((syn::Stmt::Expr(tail, None), before)) = block.block.stmts.split_last()
                else {
                    self.expr_or_statement(expr, false);
                    return Item::Nothing;
                };
                let whole = syn::Block {
                    brace_token: block.block.brace_token,
                    stmts: before.to_vec(),
                };
                let low = self.block(&whole, false);
                if matches!(low, Low::Error | Low::Diverged) {
                    return Item::Nothing;
                }
                self.item_of(tail)
            }
            inner => match self.expr(inner) {
                Low::Active { value, refs } => Item::Active { value, refs },
                Low::Const { kind, refs } => {
                    let tokens = if matches!(inner, Expr::Path(_) | Expr::Lit(_)) {
                        inner.to_token_stream()
                    } else {
                        let tokens = inner.to_token_stream();
                        if self.is_free(inner) {
                            self.hoist_cheap(tokens, "item")
                        } else {
                            self.hoist(tokens, "item")
                        }
                    };
                    Item::Const { tokens, kind, refs }
                }
                Low::Unit | Low::Diverged | Low::Error => Item::Nothing,
            },
        }
    }
}
