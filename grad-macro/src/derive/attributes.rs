//! The attributes on a struct and its fields.

use crate::diagnostics::Errors;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Meta, Path};

/// The options of `#[differentiable(…)]` on the struct.
pub(super) struct Options {
    pub(super) tangent: bool,
    pub(super) runtime: TokenStream,
}

const OPTIONS: &str = "on a struct the options are `#[differentiable(tangent)]` and `#[differentiable(crate = path)]`";

impl Options {
    pub(super) fn new(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut options = Self {
            tangent: false,
            runtime: quote!(::grad_runtime),
        };
        for attribute in attributes {
            if attribute.path().is_ident("constant") {
                errors.push(
                    attribute,
                    "`#[constant]` stands on a field or on a parameter, not on a struct",
                    "mark the fields that have no derivative",
                );
            }
            if !attribute.path().is_ident("differentiable") {
                continue;
            }
            if !matches!(&attribute.meta, Meta::List(list) if !list.tokens.is_empty()) {
                errors.push(
                    attribute,
                    "`#[differentiable]` on a struct needs an option",
                    OPTIONS,
                );
                continue;
            }
            let parsed = attribute.parse_nested_meta(|option| {
                if option.path.is_ident("tangent") {
                    options.tangent = true;
                } else if option.path.is_ident("crate") {
                    options.runtime = option
                        .value()?
                        .call(Path::parse_mod_style)?
                        .to_token_stream();
                } else {
                    let name = option.path.to_token_stream();
                    errors.push(
                        &name,
                        format_args!("unknown option `{}`", compact(&name)),
                        OPTIONS,
                    );
                    // Its value is skipped, so that the options behind it are still read.
                    while !option.input.is_empty() && !option.input.peek(syn::Token![,]) {
                        option.input.parse::<TokenTree>()?;
                    }
                }
                Ok(())
            });
            if let Err(error) = parsed {
                errors.push_span(error.span(), error, OPTIONS);
            }
        }
        options
    }
}

/// Whether a field is marked `#[constant]`.
pub(super) fn is_constant(attributes: &[Attribute], errors: &Errors) -> bool {
    let mut constant = false;
    for attribute in attributes {
        if attribute.path().is_ident("differentiable") {
            errors.push(
                attribute,
                "`#[differentiable(…)]` does not stand on a field",
                "a field without a derivative is marked `#[constant]`; the options of the derive stand on the struct",
            );
        }
        if !attribute.path().is_ident("constant") {
            continue;
        }
        if !matches!(attribute.meta, Meta::Path(_)) {
            errors.push(
                attribute,
                "`#[constant]` takes no arguments",
                "write `#[constant]`",
            );
        } else if constant {
            errors.push(
                attribute,
                "the field is marked `#[constant]` twice",
                "remove one of the two",
            );
        }
        constant = true;
    }
    constant
}

/// What the user allows at a struct or field, which holds for what is emitted for it as well, and the use of what is deprecated there.
///
/// Nothing else is allowed: `allow` of a lint that a crate forbids is an error.
pub(super) fn allowed_lints(attributes: &[Attribute]) -> TokenStream {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            // An `expect` is fulfilled at the struct or not at all.
            Meta::List(list) if list.path.is_ident("allow") || list.path.is_ident("expect") => {
                let lints = &list.tokens;
                Some(quote!(#[allow(#lints)]))
            }
            meta if meta.path().is_ident("deprecated") => Some(quote!(#[allow(deprecated)])),
            _ => None,
        })
        .collect()
}

/// `tokens` without the spaces between them.
pub(super) fn compact(tokens: &TokenStream) -> String {
    crate::ir::one_line(tokens).replace(' ', "")
}
