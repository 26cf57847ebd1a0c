//! The attribute `#[differentiable]` and the derive `Differentiable`.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

mod args;
mod blocks;
mod derive;
mod diagnostics;
mod diff;
mod emit;
mod expand;
mod front;
mod graph;
mod ir;
mod names;
mod operators;
mod opt;
mod rules;
#[cfg(test)]
mod testing;

/// Differentiates the function it stands on, every method of an `impl` block, or those of a trait; see the documentation of `grad-runtime`.
#[proc_macro_attribute]
pub fn differentiable(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand(args.into(), item.into()).into()
}

/// Derives `Differentiable` for a parameter struct or an enum; see the documentation of `grad-runtime`.
#[proc_macro_derive(Differentiable, attributes(differentiable, constant))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}

/// Calls the hidden check behind `grad_runtime::assert_gradient!`.
#[doc(hidden)]
#[proc_macro]
pub fn checked(input: TokenStream) -> TokenStream {
    emit::checked::expand(input.into()).into()
}

/// The second step of the attribute on an `impl` block of a trait, which knows whether the trait has it.
#[doc(hidden)]
#[proc_macro]
pub fn differentiated(input: TokenStream) -> TokenStream {
    blocks::differentiated(input.into()).into()
}
