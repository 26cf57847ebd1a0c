//! What `assert_gradient!` calls: the hidden check of a function, or of a method, by the path that the user writes.

use crate::diagnostics::error;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprPath, Token};

/// `path, (args…)`
struct Checked {
    path: ExprPath,
    arguments: TokenStream,
}

impl Parse for Checked {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut path: Expr = input.parse()?;
        while let Expr::Group(group) = path {
            path = *group.expr;
        }
        let Expr::Path(path) = path else {
            return Err(error(
                &path,
                "this is not the path of a function",
                "name the function, as in `assert_gradient!(f, (x, y))`",
            ));
        };
        input.parse::<Token![,]>()?;
        let inner;
        syn::parenthesized!(inner in input);
        input.parse::<Option<Token![,]>>()?;
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated(&inner)?;
        Ok(Checked {
            path,
            arguments: quote!(#arguments),
        })
    }
}

/// The result of the check, with the name of the function beside a mismatch.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Checked>(input) {
        Ok(checked) => {
            let path = &checked.path;
            let name = quote!(#path).to_string().replace(" :: ", "::");
            let call = call(checked);
            quote!(#call.map_err(|mismatch| (#name, mismatch)))
        }
        Err(error) => {
            let error = error.into_compile_error();
            quote!({
                #error
                ::core::unreachable!()
            })
        }
    }
}

fn call(checked: Checked) -> TokenStream {
    let Checked {
        mut path,
        arguments,
    } = checked;
    if is_method(&path)
        && let Some(last) = path.path.segments.last_mut()
    {
        let name = last.ident.to_string();
        let name = name.trim_start_matches("r#");
        last.ident = format_ident!("check_{}", name, span = last.ident.span());
        return quote!(#path(#arguments));
    }
    quote!(<#path>::__check(#arguments))
}

/// Whether the last segment is a method: the one before begins with a capital, is `Self` or has arguments.
fn is_method(path: &ExprPath) -> bool {
    let segments = &path.path.segments;
    let owner = segments.iter().rev().nth(1);
    path.qself.is_some()
        || owner.is_some_and(|owner| {
            let name = owner.ident.to_string();
            name.starts_with(char::is_uppercase) || !owner.arguments.is_none()
        })
}
