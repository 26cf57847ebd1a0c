//! What is refused wherever it stands, in constant code too: there the lowering does not look.

use crate::diagnostics::Errors;
use crate::front::macros::{Arguments, macro_args};
use crate::front::syntax::{macro_name, macro_of};
use crate::names;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, ExprTry, ExprUnsafe, Item, ItemFn, Macro};

/// Refuses `cfg` on what stands inside of a function, or on its parameters: which of it there is is not known here.
pub(crate) fn fence_conditions(function: &ItemFn, errors: &Errors) {
    let mut conditions = Conditions { errors };
    conditions.visit_signature(&function.sig);
    conditions.visit_block(&function.block);
}

struct Conditions<'e> {
    errors: &'e Errors,
}

impl<'ast> Visit<'ast> for Conditions<'_> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let path = attribute.path();
        for name in ["cfg", "cfg_attr"] {
            if path.is_ident(name) {
                self.errors.push(
                    attribute,
                    format!(
                        "the attribute `{name}` is not supported inside a differentiable function"
                    ),
                    "remove it, or move the code into a function of its own",
                );
            }
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for arg in &macro_args(mac) {
            self.visit_expr(arg);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        // What is inside of it is its own.
        item.attrs
            .iter()
            .for_each(|attr| self.visit_attribute(attr));
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        item.attrs
            .iter()
            .for_each(|attr| self.visit_attribute(attr));
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        item.attrs
            .iter()
            .for_each(|attr| self.visit_attribute(attr));
    }
}

/// Refuses macros that are not known, through which an active value could pass unseen; `unsafe` blocks, which would
/// stand in emitted code; and `?` where the function cannot fail.
pub(crate) fn fence(block: &Block, may_fail: bool, errors: &Errors) {
    Fence { may_fail, errors }.visit_block(block);
}

struct Fence<'e> {
    may_fail: bool,
    errors: &'e Errors,
}

impl<'ast> Visit<'ast> for Fence<'_> {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        let name = macro_name(mac);
        if macro_of(mac) == names::Macro::Unknown {
            self.errors.push(
                mac,
                format!("the macro `{name}!` is not known to `#[differentiable]`"),
                "write what it expands to, or call it in a function of its own",
            );
        } else if Arguments::of(mac).is_none() {
            self.errors.push(
                mac,
                format!("the arguments of `{name}!` are not understood"),
                "give it expressions, separated by commas",
            );
        }
        for arg in &macro_args(mac) {
            self.visit_expr(arg);
        }
    }

    fn visit_expr_unsafe(&mut self, block: &'ast ExprUnsafe) {
        self.errors.push(
            &block.unsafe_token,
            "an `unsafe` block is not supported in a differentiable function",
            "put it behind a function with a rule: `#[differentiable(vjp = ..)]`",
        );
    }

    fn visit_expr_try(&mut self, inner: &'ast ExprTry) {
        if !self.may_fail {
            self.errors.push(
                &inner.question_token,
                "`?` stands in a function whose return type is not written as `Result<..>` or `Option<..>`",
                "write the return type so, or `unwrap()` what cannot fail",
            );
        }
        visit::visit_expr_try(self, inner);
    }

    // Items see no variables of the function.
    fn visit_item(&mut self, _: &'ast Item) {}
}
