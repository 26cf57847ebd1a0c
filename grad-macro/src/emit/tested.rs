//! `check(args…)`: tests that the derivatives agree with central differences at these arguments.

use super::items::Items;
use crate::args::{Args, Asked};
use crate::diagnostics::Errors;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

impl Items<'_> {
    /// Refuses `check(..)` where no test can stand, or where the arguments of the function cannot be told.
    pub(crate) fn refuse_checks(&self, given: &Args, errors: &Errors) {
        let Some(Asked { key, .. }) = given.checks.first() else {
            return;
        };
        let beside = self.place.and_then(|place| place.beside.as_ref());
        if self.signature.in_impl && beside.is_none() {
            errors.push(
                key,
                "`check(..)` makes a test beside the function, and a test cannot stand in an `impl` block",
                "put `#[differentiable]` on the block as well, which has the test beside it, or write one with `assert_gradient!(Type::method, (&value, ..))`",
            );
        } else if self.has_unnamed_types() || self.elides_lifetimes() {
            errors.push(
                key,
                "`check(..)` copies the arguments, and a type among them cannot be named",
                "name the type by a parameter, as in `<T: Trait>`, or write the lifetimes inside of it",
            );
        }
    }

    /// The tests, which are compiled for tests only.
    pub(crate) fn tests(&self, given: &Args) -> TokenStream {
        let stem = match self.changed {
            Some(changed) => given
                .name
                .clone()
                .unwrap_or_else(|| changed.written.sig.ident.clone()),
            None => self.stem(),
        };
        let Some(beside) = self.place.and_then(|place| place.beside.as_ref()) else {
            return tests(given, &plain(&stem), &quote!(#stem), &TokenStream::new());
        };
        beside.test(given, &stem, &self.item.attrs);
        TokenStream::new()
    }
}

/// The name, which may be raw.
pub(crate) fn plain(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

/// A test for each `check(..)`, of the function at a path; `imports` stands before it.
pub(crate) fn tests(
    given: &Args,
    name: &str,
    path: &TokenStream,
    imports: &TokenStream,
) -> TokenStream {
    let rt = given.runtime();
    let tests = given.checks.iter().enumerate().map(|(i, asked)| {
        let span = asked.key.span().resolved_at(Span::call_site());
        let test = if i == 0 {
            format_ident!("{}_agrees_with_differences", name, span = span)
        } else {
            format_ident!("{}_agrees_with_differences_{}", name, i + 1, span = span)
        };
        let arguments = &asked.arguments;
        quote! {
            #[test]
            #[allow(non_snake_case)]
            fn #test() {
                #imports
                #rt::assert_gradient!(#path, (#arguments));
            }
        }
    });
    quote!(#(#tests)*)
}
