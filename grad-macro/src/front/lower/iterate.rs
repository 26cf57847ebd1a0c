//! Iterators over active values: `for` loops and chains with `map`, `zip`, `sum`, `fold`.

use super::{Low, Lower};
use syn::ExprForLoop;

impl Lower<'_> {
    pub(super) fn active_for(&mut self, _expr: &ExprForLoop) -> Option<Low> {
        None
    }

    pub(super) fn iterator_chain(&mut self, _call: &syn::ExprMethodCall) -> Option<Low> {
        None
    }

    pub(super) fn lower_from_fn(&mut self, call: &syn::ExprCall, _segments: &[String]) -> Low {
        if !self.mentions_active(call) {
            return Low::constant();
        }
        self.error(
            call,
            "`from_fn` over active values is not supported yet",
            "assign the elements in a loop",
        )
    }
}
