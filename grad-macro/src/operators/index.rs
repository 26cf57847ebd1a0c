//! `a[i]` on a type of the user's.

use super::read::Operator;
use crate::diagnostics::Errors;
use proc_macro2::TokenStream;

pub(super) fn derive(
    operator: &Operator,
    mutable: bool,
    runtime: &TokenStream,
    errors: &Errors,
) -> TokenStream {
    let _ = (mutable, runtime);
    errors.push(
        &operator.path,
        "an index operator cannot be differentiated yet",
        "give the type a method, or index its field",
    );
    TokenStream::new()
}
