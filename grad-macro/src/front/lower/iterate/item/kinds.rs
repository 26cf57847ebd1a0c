//! What an iterator gives.

use crate::ir::{Kind, Value};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Pat};

/// An item of an iterator, or the value of a closure.
#[derive(Clone)]
pub(in crate::front::lower::iterate) enum Item {
    Active {
        value: Value,
        refs: u8,
    },
    /// Cheap constant code.
    Const {
        tokens: TokenStream,
        kind: Kind,
        refs: u8,
    },
    /// A tuple whose parts may differ in activity, possibly behind a reference.
    Tuple {
        parts: Vec<Item>,
        by_ref: bool,
    },
    /// There is no value: a statement, or an error that has been reported.
    Nothing,
}

impl Item {
    pub(super) fn constant(tokens: TokenStream) -> Self {
        Item::Const {
            tokens,
            kind: Kind::Const,
            refs: 0,
        }
    }

    pub(in crate::front::lower::iterate) fn active(value: Value) -> Self {
        Item::Active { value, refs: 0 }
    }

    /// A reference to the item.
    pub(in crate::front::lower::iterate) fn by_ref(&self) -> Self {
        match self {
            Item::Active { value, refs } => Item::Active {
                value: *value,
                refs: refs + 1,
            },
            Item::Const { tokens, kind, refs } => Item::Const {
                tokens: quote!(&#tokens),
                kind: kind.clone(),
                refs: refs + 1,
            },
            Item::Tuple { parts, .. } => Item::Tuple {
                parts: parts.clone(),
                by_ref: true,
            },
            Item::Nothing => Item::Nothing,
        }
    }

    /// What is behind a reference.
    pub(super) fn deref(&self) -> Self {
        match self {
            Item::Active { value, refs } => Item::Active {
                value: *value,
                refs: refs.saturating_sub(1),
            },
            Item::Const { tokens, kind, refs } => Item::Const {
                tokens: quote!(*#tokens),
                kind: kind.clone(),
                refs: refs.saturating_sub(1),
            },
            Item::Tuple { parts, .. } => Item::Tuple {
                parts: parts.clone(),
                by_ref: false,
            },
            Item::Nothing => Item::Nothing,
        }
    }
}

/// Whether a pattern is a name, or a tuple of such.
pub(super) fn binds_plainly(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(ident) => {
            ident.by_ref.is_none()
                && ident.mutability.is_none()
                && ident.subpat.is_none()
                && !crate::front::rename::is_constant_pattern(ident)
        }
        Pat::Tuple(tuple) => tuple.elems.iter().all(binds_plainly),
        _ => false,
    }
}

/// Tokens without the parentheses around all of them.
pub(super) fn unparenthesised(tokens: &TokenStream) -> TokenStream {
    let mut iter = tokens.clone().into_iter();
    if let (Some(proc_macro2::TokenTree::Group(group)), None) = (iter.next(), iter.next())
        && group.delimiter() == proc_macro2::Delimiter::Parenthesis
        && syn::parse2::<Expr>(group.stream()).is_ok()
    {
        return group.stream();
    }
    tokens.clone()
}
