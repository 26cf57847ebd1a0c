//! `check(args…)`: tests that the derivatives agree with central differences at these arguments.

use super::items::Items;
use crate::args::{Args, Asked};
use crate::diagnostics::Errors;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

impl Items<'_> {
    /// Refuses `check(..)` where no test can stand, or where the arguments of the function cannot be told.
    pub(crate) fn refuse_checks(&self, given: &Args, errors: &Errors) {
        let Some(Asked { key, .. }) = given.checks.first() else {
            return;
        };
        if self.signature.in_impl {
            errors.push(
                key,
                "`check(..)` makes a test beside the function, and a test cannot stand in an `impl` block",
                "write a test with `assert_gradient!(Type::method, (&value, ..))`",
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
        let rt = &self.runtime;
        let stem = match self.changed {
            Some(changed) => given
                .name
                .clone()
                .unwrap_or_else(|| changed.written.sig.ident.clone()),
            None => self.stem(),
        };
        let name = stem.to_string();
        let name = name.trim_start_matches("r#");
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
                    #rt::assert_gradient!(#stem, (#arguments));
                }
            }
        });
        quote!(#(#tests)*)
    }
}
