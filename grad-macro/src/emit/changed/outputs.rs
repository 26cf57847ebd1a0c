//! A tuple of values and constants, as the companions give it: in its tangent `()` stands for a constant.

use super::Around;
use crate::front::changed::Returned;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

impl Around<'_> {
    /// What is returned, of the names of its parts, as the companions give it.
    pub(super) fn outputs(&self) -> TokenStream {
        self.changed.result.named().2
    }

    /// The tangent of what is returned, of the names of its values' tangents: a pattern or an expression. `None` where nothing has one.
    pub(super) fn tangents_of_outputs(
        &self,
        values: &[Ident],
        is_pattern: bool,
    ) -> Option<TokenStream> {
        match &self.changed.result {
            Returned::Nothing | Returned::Constant(_) => None,
            Returned::Value(_) => Some(quote!(#(#values)*)),
            Returned::Parts(_) => {
                let constants = self.changed.result.constants().len();
                let constant = match is_pattern {
                    true => quote!(_),
                    false => quote!(()),
                };
                Some(self.of_parts(values, &vec![constant; constants]))
            }
        }
    }

    /// A tuple in the order of the parts.
    fn of_parts(&self, values: &[Ident], constants: &[impl ToTokens]) -> TokenStream {
        let Returned::Parts(parts) = &self.changed.result else {
            return TokenStream::new();
        };
        let (mut values, mut constants) = (values.iter(), constants.iter());
        let parts = parts.iter().map(|(_, constant)| match constant {
            true => constants.next().to_token_stream(),
            false => values.next().to_token_stream(),
        });
        let parts: Vec<TokenStream> = parts.collect();
        quote!((#(#parts),*))
    }
}
