//! The attribute `#[differentiable]` and the derive `Differentiable`.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

mod derive;
mod diagnostics;

/// Differentiates the function it stands on; see the documentation of `grad-runtime`.
#[proc_macro_attribute]
pub fn differentiable(_args: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// Derives `Differentiable` for a parameter struct; see the documentation of `grad-runtime`.
#[proc_macro_derive(Differentiable, attributes(differentiable, constant))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}
