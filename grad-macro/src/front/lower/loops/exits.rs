//! What leaves a loop.

use crate::front::macros::into_macros;
use syn::visit::{self, Visit};
use syn::{Block, Expr};

/// The loop has been lowered.
pub(in crate::front::lower) struct LoopEnd;

/// Whether a body leaves its own loop or one around it.
pub(in crate::front::lower) fn has_break(body: &Block) -> bool {
    struct Breaks(bool, usize);
    impl<'ast> Visit<'ast> for Breaks {
        into_macros!(read);

        fn visit_expr_break(&mut self, expr: &'ast syn::ExprBreak) {
            self.0 |= self.1 == 0 || expr.label.is_some();
            visit::visit_expr_break(self, expr);
        }
        fn visit_expr_continue(&mut self, expr: &'ast syn::ExprContinue) {
            self.0 |= expr.label.is_some();
        }
        fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
            self.1 += 1;
            visit::visit_expr_for_loop(self, expr);
            self.1 -= 1;
        }
        fn visit_expr_while(&mut self, expr: &'ast syn::ExprWhile) {
            self.1 += 1;
            visit::visit_expr_while(self, expr);
            self.1 -= 1;
        }
        fn visit_expr_loop(&mut self, expr: &'ast syn::ExprLoop) {
            self.1 += 1;
            visit::visit_expr_loop(self, expr);
            self.1 -= 1;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut breaks = Breaks(false, 0);
    breaks.visit_block(body);
    breaks.0
}

pub(crate) fn breaks_with_value(expr: &syn::ExprLoop) -> bool {
    values_as_returns(expr).is_some()
}

/// The body of a loop with `return value` for each `break value` out of this loop, if there is one.
pub(super) fn values_as_returns(expr: &syn::ExprLoop) -> Option<Block> {
    use syn::visit_mut::{self, VisitMut};
    struct Values {
        label: Option<syn::Lifetime>,
        depth: usize,
        found: bool,
    }
    impl Values {
        fn inside(&mut self, f: impl FnOnce(&mut Self)) {
            self.depth += 1;
            f(self);
            self.depth -= 1;
        }
    }
    impl VisitMut for Values {
        into_macros!(write);

        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if let Expr::Break(leave) = expr
                && let Some(value) = &leave.expr
                && match &leave.label {
                    Some(label) => self.label.as_ref() == Some(label),
                    None => self.depth == 0,
                }
            {
                self.found = true;
                *expr = syn::parse_quote!(return #value);
                return;
            }
            visit_mut::visit_expr_mut(self, expr);
        }
        fn visit_expr_for_loop_mut(&mut self, expr: &mut syn::ExprForLoop) {
            self.inside(|v| visit_mut::visit_expr_for_loop_mut(v, expr));
        }
        fn visit_expr_while_mut(&mut self, expr: &mut syn::ExprWhile) {
            self.inside(|v| visit_mut::visit_expr_while_mut(v, expr));
        }
        fn visit_expr_loop_mut(&mut self, expr: &mut syn::ExprLoop) {
            self.inside(|v| visit_mut::visit_expr_loop_mut(v, expr));
        }
        fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    }
    let mut values = Values {
        label: expr.label.as_ref().map(|label| label.name.clone()),
        depth: 0,
        found: false,
    };
    let mut body = expr.body.clone();
    values.visit_block_mut(&mut body);
    values.found.then_some(body)
}
