//! `#[derive(Differentiable)]`: a parameter struct as a point, and its tangent.
//!
//! The tangent is the struct itself where it can be (`own`), and otherwise a struct `<Name>Tangent` of the active fields
//! (`separate`), in which constant fields can still be named (`constants`). Both go through `operations` for the methods of `Tangent`.
//! That of an enum is an enum of the same variants (`enums`).

use crate::diagnostics::Errors;
use input::Struct;
use proc_macro2::TokenStream;

mod attributes;
mod bounds;
mod constants;
mod enums;
mod input;
mod operations;
mod own;
mod scalar;
mod separate;
#[cfg(test)]
mod tests;
mod underivable;

/// The implementations for `item`, or the `compile_error!`s that say why there are none.
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let errors = Errors::new();
    let parsed = match syn::parse2::<syn::DeriveInput>(item) {
        Ok(item) if matches!(item.data, syn::Data::Enum(_)) => {
            return enums::expand(item, errors);
        }
        Ok(item) => Struct::new(item, &errors),
        Err(error) => {
            errors.push_error(error);
            None
        }
    };
    let refused = errors.finish_tokens();
    match parsed {
        Some(item) if refused.is_empty() => {
            if item.separate_tangent {
                separate::emit(&item)
            } else {
                own::emit(&item)
            }
        }
        _ => refused,
    }
}
