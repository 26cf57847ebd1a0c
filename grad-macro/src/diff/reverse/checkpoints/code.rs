//! The constant code that cuts a loop into segments.

use crate::ir::CodeInfo;
use proc_macro2::Ident;
use quote::{format_ident, quote};

pub(super) fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| format_ident!("{}", name))
}

/// The code names its argument `__0`.
pub(super) fn capture(info: &mut CodeInfo) {
    info.captures = vec![format_ident!("__0")];
    info.capture_refs = vec![0];
    info.in_place = vec![false];
}

/// A copy of a constant variable.
pub(super) fn copied(name: &str) -> CodeInfo {
    let ident = ident(name);
    CodeInfo {
        reads: [name.to_owned()].into(),
        ..CodeInfo::of(quote!(::core::clone::Clone::clone(&#ident)))
    }
}
