//! The error collector: several mistakes in one item are reported together.
#![allow(dead_code)] // shared by the attribute and the derive; each uses a part

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::cell::RefCell;
use std::fmt::Display;

/// Collects compile errors until [`finish`](Self::finish), which hands them all out as one.
///
/// Every error reads `message`, a newline, `help: …`. Pushing takes `&self`, so that nested visitors can share one collector.
/// A collector that is dropped without `finish` would lose its errors: that panics in debug builds.
#[derive(Debug)]
pub(crate) struct Errors {
    /// `None` once finished.
    collected: RefCell<Option<Vec<syn::Error>>>,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self {
            collected: RefCell::new(Some(Vec::new())),
        }
    }

    /// Adds an error that spans `tokens` from the first to the last.
    pub(crate) fn push(&self, tokens: &impl ToTokens, message: impl Display, help: impl Display) {
        self.push_error(syn::Error::new_spanned(tokens, text(message, help)));
    }

    /// Adds an error at one span.
    pub(crate) fn push_span(&self, span: Span, message: impl Display, help: impl Display) {
        self.push_error(syn::Error::new(span, text(message, help)));
    }

    /// Adds an error that was made elsewhere, such as one of `syn`'s parser.
    pub(crate) fn push_error(&self, error: syn::Error) {
        self.collected
            .borrow_mut()
            .as_mut()
            .expect("an error was pushed after `finish`")
            .push(error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.collected.borrow().as_ref().is_none_or(Vec::is_empty)
    }

    /// All errors as one, in the order in which they were pushed.
    ///
    /// # Errors
    /// If any error was pushed.
    pub(crate) fn finish(self) -> Result<(), syn::Error> {
        let errors = self.collected.borrow_mut().take().unwrap_or_default();
        match errors.into_iter().reduce(|mut all, next| {
            all.combine(next);
            all
        }) {
            Some(all) => Err(all),
            None => Ok(()),
        }
    }

    /// [`finish`](Self::finish), as the `compile_error!`s to emit: empty if no error was pushed.
    pub(crate) fn finish_tokens(self) -> TokenStream {
        match self.finish() {
            Ok(()) => TokenStream::new(),
            Err(error) => error.into_compile_error(),
        }
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if cfg!(debug_assertions) && !std::thread::panicking() {
            assert!(
                self.collected.borrow().is_none(),
                "a collector of errors was dropped without `finish`"
            );
        }
    }
}

/// One error with a message and a help line, for code that stops at the first.
pub(crate) fn error(
    tokens: &impl ToTokens,
    message: impl Display,
    help: impl Display,
) -> syn::Error {
    syn::Error::new_spanned(tokens, text(message, help))
}

fn text(message: impl Display, help: impl Display) -> String {
    format!("{message}\nhelp: {help}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn errors_are_reported_together_in_order() {
        let errors = Errors::new();
        assert!(errors.is_empty());
        errors.push(&quote!(a + b), "`a + b` is refused", "write `b + a`");
        errors.push_span(Span::call_site(), "second", "do nothing");
        assert!(!errors.is_empty());
        let texts: Vec<String> = errors
            .finish()
            .unwrap_err()
            .into_iter()
            .map(|e| e.to_string())
            .collect();
        assert_eq!(
            texts,
            [
                "`a + b` is refused\nhelp: write `b + a`",
                "second\nhelp: do nothing"
            ]
        );
    }

    #[test]
    fn no_error_is_fine() {
        assert!(Errors::new().finish().is_ok());
        assert!(Errors::new().finish_tokens().is_empty());
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "without `finish`")]
    fn forgetting_to_finish_panics() {
        drop(Errors::new());
    }
}
