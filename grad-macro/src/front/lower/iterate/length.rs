//! How many items a chain has, as constant code that runs before its loop.

use super::super::{Binding, Lower};
use super::chain::Chain;
use crate::ir::{Kind, Value};
use crate::names::iterators;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Lower<'_> {
    /// Makes the lengths known that the positions of items depend on. A constant iterator is collected, up to `limit` items.
    pub(super) fn prepare(&mut self, chain: Chain) -> Chain {
        if chain.driver().is_some() {
            return chain;
        }
        self.sized(chain, None)
    }

    fn sized(&mut self, chain: Chain, limit: Option<&TokenStream>) -> Chain {
        let chain = match chain {
            Chain::Zip(a, b) => {
                // A constant iterator may be endless: it is walked as far as the other one goes.
                let (a, b) = if matches!(*a, Chain::Any { .. }) {
                    let b = self.sized(*b, limit);
                    let a = self.sized(*a, b.length().as_ref().or(limit));
                    (a, b)
                } else {
                    let a = self.sized(*a, limit);
                    let b = self.sized(*b, a.length().as_ref().or(limit));
                    (a, b)
                };
                Chain::Zip(Box::new(a), Box::new(b))
            }
            Chain::Any { tokens, refs } => {
                let limit = limit.map(|limit| quote!(.take(#limit)));
                let tokens = self.hoist(
                    quote!(
                        ::core::iter::IntoIterator::into_iter(#tokens) #limit
                            .collect::<::std::vec::Vec<_>>()
                    ),
                    "items",
                );
                Chain::Any { tokens, refs }
            }
            Chain::Take(inner, n) => Chain::Take(Box::new(self.sized(*inner, Some(&n))), n),
            Chain::Rev(inner) => Chain::Rev(Box::new(self.sized(*inner, None))),
            Chain::Skip(inner, n) => Chain::Skip(Box::new(self.sized(*inner, None)), n),
            Chain::StepBy(inner, n) => Chain::StepBy(Box::new(self.sized(*inner, None)), n),
            Chain::Enumerate(inner) => Chain::Enumerate(Box::new(self.sized(*inner, limit))),
            Chain::Copied(inner) => Chain::Copied(Box::new(self.sized(*inner, limit))),
            Chain::Map(inner, f) => Chain::Map(Box::new(self.sized(*inner, limit)), f),
            Chain::Filter(inner, f) => Chain::Filter(Box::new(self.sized(*inner, limit)), f),
            leaf @ (Chain::Elements { .. }
            | Chain::Lines { .. }
            | Chain::Windows { .. }
            | Chain::Chunks { .. }
            | Chain::Range { .. }
            | Chain::Data { .. }
            | Chain::DataParts { .. }
            | Chain::Driven
            | Chain::Sized { .. }) => leaf,
        };
        if chain.length().is_some() {
            return chain;
        }
        let Some(len) = self.compute_length(&chain) else {
            return chain;
        };
        let simple = len.clone().into_iter().count() == 1;
        let len = if simple {
            len
        } else {
            self.hoist(len, "bound")
        };
        Chain::Sized {
            inner: Box::new(chain),
            len,
        }
    }

    fn compute_length(&mut self, chain: &Chain) -> Option<TokenStream> {
        Some(match chain {
            Chain::Elements { base, .. } => match self.fixed_length(*base) {
                Some(len) => len,
                None => self.measure(*base, quote!(len())),
            },
            Chain::Lines { base, columns } => {
                let method = if *columns {
                    quote!(ncols())
                } else {
                    quote!(nrows())
                };
                self.measure(*base, method)
            }
            // The methods check the size as the primal does.
            Chain::Windows { base, size } => self.measure(*base, quote!(windows(#size).len())),
            Chain::Chunks { base, size, total } => {
                let method = if total.is_none() {
                    quote!(chunks_exact(#size).len())
                } else {
                    quote!(chunks(#size).len())
                };
                self.measure(*base, method)
            }
            Chain::Range {
                start,
                end,
                inclusive,
            } => {
                let end = end.as_ref()?;
                let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                // Not `count()`, which overflows for a range that ends with the largest number.
                quote!(::core::iter::Iterator::size_hint(&(#start #dots #end)).0)
            }
            Chain::Data { base, .. } => quote!(#base.len()),
            Chain::DataParts { base, source, size } => {
                let method = iterators::named_source(*source).name;
                let method = format_ident!("{}", method);
                quote!(#base.#method(#size).len())
            }
            Chain::Zip(a, b) => match (a.length(), b.length()) {
                (Some(a), Some(b)) if a.to_string() == b.to_string() => a,
                (Some(a), Some(b)) => quote!(::core::cmp::Ord::min(#a, #b)),
                (a, b) => a.or(b)?,
            },
            Chain::Skip(inner, n) => {
                let len = inner.length()?;
                quote!(#len.saturating_sub(#n))
            }
            Chain::Take(inner, n) => match inner.length() {
                Some(len) => quote!(::core::cmp::Ord::min(#len, #n)),
                None => n.clone(),
            },
            Chain::StepBy(inner, n) => {
                let len = inner.length()?;
                quote!(#len.div_ceil(#n))
            }
            Chain::Any { tokens, .. } => quote!(#tokens.len()),
            // Where the inner chain has no end, neither has this one.
            Chain::Sized { .. }
            | Chain::Enumerate(_)
            | Chain::Rev(_)
            | Chain::Copied(_)
            | Chain::Map(..)
            | Chain::Filter(..)
            | Chain::Driven => return None,
        })
    }

    /// A number that constant code reads from an active value.
    pub(super) fn measure(&mut self, base: Value, method: TokenStream) -> TokenStream {
        let name = self.alias(base, 0);
        quote!(#name.#method)
    }

    /// A name under which constant code of ours can read an active value.
    pub(in super::super) fn alias(&mut self, value: Value, refs: u8) -> proc_macro2::Ident {
        let name = self.renamer.fresh("part");
        let ident = format_ident!("{}", name);
        self.env.insert(name, Binding::Value { value, refs });
        ident
    }

    /// The iterator of the loop, and the chain with the source in it that the loop's variable replaces.
    pub(super) fn driver(&mut self, chain: Chain) -> (TokenStream, Chain) {
        if let Some(tokens) = chain.driver() {
            return (tokens, chain.driven());
        }
        match chain.length() {
            Some(len) => (quote!((0..#len)), chain),
            None => (quote!((0_usize..)), chain),
        }
    }
}

impl Chain {
    /// The number of items of a prepared chain before filters; `None` where there is no end.
    pub(super) fn length(&self) -> Option<TokenStream> {
        match self {
            Chain::Sized { len, .. } => Some(len.clone()),
            Chain::Enumerate(inner)
            | Chain::Rev(inner)
            | Chain::Copied(inner)
            | Chain::Map(inner, _)
            | Chain::Filter(inner, _) => inner.length(),
            Chain::Elements { .. }
            | Chain::Lines { .. }
            | Chain::Windows { .. }
            | Chain::Chunks { .. }
            | Chain::Range { .. }
            | Chain::Data { .. }
            | Chain::DataParts { .. }
            | Chain::Any { .. }
            | Chain::Driven
            | Chain::Zip(..)
            | Chain::Skip(..)
            | Chain::Take(..)
            | Chain::StepBy(..) => None,
        }
    }

    /// The range that can be walked itself, where the positions of the items do not matter.
    pub(super) fn driver(&self) -> Option<TokenStream> {
        match self {
            Chain::Copied(inner) | Chain::Map(inner, _) | Chain::Filter(inner, _) => inner.driver(),
            Chain::Rev(inner) => {
                let range = inner.range()?;
                Some(quote!(#range.rev()))
            }
            other => other.range(),
        }
    }

    fn range(&self) -> Option<TokenStream> {
        match self {
            Chain::Range {
                start,
                end: Some(end),
                inclusive,
            } => {
                let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                Some(quote!((#start #dots #end)))
            }
            Chain::StepBy(inner, n) => {
                let range = inner.range()?;
                Some(quote!(#range.step_by(#n)))
            }
            Chain::Rev(inner) => {
                let range = inner.range()?;
                Some(quote!(#range.rev()))
            }
            _ => None,
        }
    }

    fn driven(self) -> Chain {
        match self {
            Chain::Copied(inner) => Chain::Copied(Box::new(inner.driven())),
            Chain::Map(inner, f) => Chain::Map(Box::new(inner.driven()), f),
            Chain::Filter(inner, f) => Chain::Filter(Box::new(inner.driven()), f),
            _ => Chain::Driven,
        }
    }
}

/// The kind of the elements of constant data.
pub(super) fn constant_kind(kind: &Kind) -> Kind {
    match kind {
        Kind::Any => Kind::Const,
        kind => kind.clone(),
    }
}
