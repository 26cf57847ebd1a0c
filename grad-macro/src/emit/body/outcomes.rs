//! Calls that may fail: what takes the outcome stands around the call, in each mode.

use super::Emitter;
use crate::emit::code::{Substitute, substitute};
use crate::emit::expr::located;
use crate::emit::fallible::tried;
use crate::ir::{Outcome, TRIED, Value};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

impl Emitter<'_> {
    /// What a call gives in a mode, with its outcome taken.
    pub(super) fn taken_outcome(
        &mut self,
        call: Value,
        mode: &str,
        tokens: TokenStream,
    ) -> TokenStream {
        let span = self.span(call);
        let rt = located(self.runtime.clone(), span);
        match self.f.outcomes.get(&call).cloned() {
            None if self.f.exclusive.contains_key(&call) => quote_spanned!(span=> {
                #[allow(unused_imports)]
                use #rt::private::may_fail::{Fails as _, Succeeds as _};
                let call = #tokens;
                let whether = (&#rt::private::may_fail::Given(&call)).whether();
                #rt::private::may_fail::goes_on(whether, call)
            }),
            None => tokens,
            Some(Outcome::Tried(code)) => {
                let tried = tried(mode);
                let changes = self.f.exclusive.contains_key(&call) && mode != "vjp";
                let of = changes.then(|| quote_spanned!(span=> changed::));
                let value = quote_spanned!(span=> #rt::private::#of #tried(#tokens));
                if self.f.in_reverse_sweep(self.f.node(call).home) {
                    return quote_spanned!(span=> #rt::private::succeeded(#value));
                }
                let whole = self.f.code(code).tokens.clone();
                let reference = None;
                let names = [(TRIED.to_owned(), Substitute { value, reference })].into();
                substitute(whole, &names)
            }
            Some(Outcome::Split(_)) => {
                let split = match mode {
                    "vjp" => format_ident!("split", span = span),
                    mode => format_ident!("split_{}", mode, span = span),
                };
                quote_spanned!(span=> #rt::private::#split(#tokens))
            }
        }
    }

    /// The pattern of the value of a call, with its failure where there is one.
    pub(super) fn outcome_pattern(&self, call: Value, name: TokenStream) -> TokenStream {
        match self.f.outcomes.get(&call) {
            Some(Outcome::Split(failure)) => {
                let failure = format_ident!("{}", failure);
                quote!((#name, #failure))
            }
            Some(Outcome::Tried(_)) | None => name,
        }
    }

    /// A cotangent as the pullback takes it.
    pub(super) fn given_cotangent(&self, call: Value, cotangent: TokenStream) -> TokenStream {
        match self.f.outcomes.get(&call) {
            Some(Outcome::Tried(_)) => quote!(::core::option::Option::Some(#cotangent)),
            Some(Outcome::Split(_)) | None => cotangent,
        }
    }
}
