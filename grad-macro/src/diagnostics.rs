//! The error collector: several mistakes in one item are reported together.
#![allow(dead_code)] // shared by the attribute and the derive; each uses a part

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Display;
use std::rc::Rc;

/// Collects compile errors until [`finish`](Self::finish), which hands them all out as one.
///
/// Every error reads `message`, a newline, `help: …`. Pushing takes `&self`, so that nested visitors can share one collector.
/// A collector that is dropped without `finish` would lose its errors: that panics in debug builds.
#[derive(Debug)]
pub(crate) struct Errors {
    /// `None` once finished.
    collected: RefCell<Option<Vec<syn::Error>>>,
    /// What the user wrote for names that are ours.
    written: RefCell<Names>,
}

type Names = Rc<RefCell<HashMap<String, String>>>;

impl Errors {
    pub(crate) fn new() -> Self {
        Self {
            collected: RefCell::new(Some(Vec::new())),
            written: RefCell::default(),
        }
    }

    /// Writes names as the user wrote them, in what is pushed from here on.
    pub(crate) fn write_names_as(&self, written: &Names) {
        *self.written.borrow_mut() = Rc::clone(written);
    }

    fn text(&self, message: impl Display, help: impl Display) -> String {
        let names = Rc::clone(&self.written.borrow());
        let text = text(message, help);
        as_written(&text, &names.borrow())
    }

    /// Adds an error that spans `tokens` from the first to the last.
    pub(crate) fn push(&self, tokens: &impl ToTokens, message: impl Display, help: impl Display) {
        self.push_error(syn::Error::new_spanned(tokens, self.text(message, help)));
    }

    /// Adds an error at one span.
    pub(crate) fn push_span(&self, span: Span, message: impl Display, help: impl Display) {
        self.push_error(syn::Error::new(span, self.text(message, help)));
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

/// The text with the user's names in the code in it, which stands between backticks.
fn as_written(text: &str, names: &HashMap<String, String>) -> String {
    if names.is_empty() {
        return text.to_owned();
    }
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let parts = text.split('`').enumerate().map(|(i, part)| {
        if i % 2 == 0 {
            return part.to_owned();
        }
        let mut code = String::new();
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| is_of_name(c) != is_of_name(first));
            let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
            code.push_str(names.get(word).map_or(word, String::as_str));
            rest = after;
        }
        code
    });
    parts.collect::<Vec<String>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn names_are_written_as_the_user_wrote_them() {
        let names = HashMap::from([("g_2".to_owned(), "g".to_owned())]);
        let text = "`g_2` is `(g_2 + g_22)[g_2]`, and g_2 is no code";
        assert_eq!(
            as_written(text, &names),
            "`g` is `(g + g_22)[g]`, and g_2 is no code"
        );
    }

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
