//! What is refused wherever it stands, in constant code too: there the lowering does not look.

use crate::diagnostics::Errors;
use crate::front::lower::KNOWN_MACROS;
use crate::front::syntax::{macro_args, macro_name};
use syn::visit::{self, Visit};
use syn::{Block, ExprTry, ExprUnsafe, Item, Macro};

/// Refuses macros that are not known, through which an active value could pass unseen; `unsafe` blocks, which would
/// stand in emitted code; and `?`, which would return from the wrong function.
pub(crate) fn fence(block: &Block, errors: &Errors) {
    Fence { errors }.visit_block(block);
}

struct Fence<'e> {
    errors: &'e Errors,
}

impl<'ast> Visit<'ast> for Fence<'_> {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        let name = macro_name(mac);
        if KNOWN_MACROS.contains(&name.as_str()) {
            for arg in macro_args(mac) {
                Fence {
                    errors: self.errors,
                }
                .visit_expr(&arg);
            }
        } else {
            self.errors.push(
                mac,
                format!("the macro `{name}!` is not known to `#[differentiable]`"),
                "write what it expands to, or call it in a function of its own",
            );
        }
        visit::visit_macro(self, mac);
    }

    fn visit_expr_unsafe(&mut self, block: &'ast ExprUnsafe) {
        self.errors.push(
            &block.unsafe_token,
            "an `unsafe` block is not supported in a differentiable function",
            "put it behind a function with a rule: `#[differentiable(vjp = ..)]`",
        );
    }

    fn visit_expr_try(&mut self, inner: &'ast ExprTry) {
        self.errors.push(
            &inner.question_token,
            "`?` is not supported in a differentiable function",
            "handle the error before, or `unwrap()` what cannot fail",
        );
        visit::visit_expr_try(self, inner);
    }

    // Items see no variables of the function.
    fn visit_item(&mut self, _: &'ast Item) {}
}
