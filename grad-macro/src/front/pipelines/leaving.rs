//! What leaves the body of a `for` loop over a pipeline, which may be several loops.

use super::Writer;
use crate::front::macros::into_macros;
use proc_macro2::Span;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprForLoop, Lifetime};

/// The body of a loop, which names what it leaves.
pub(super) struct Left {
    pub(super) body: Block,
    /// It goes on with the next item.
    pub(super) continues: bool,
    /// The label of the loop around it, where a loop inside of it goes on with the next item.
    pub(super) innermost: Option<Lifetime>,
}

impl Writer<'_> {
    /// The body of a loop over a pipeline that has begun.
    pub(super) fn exits_of(&mut self, walk: &ExprForLoop) -> Left {
        let name = self.renamer.fresh("item");
        let mut exits = Exits {
            own: walk.label.as_ref().map(|label| label.name.clone()),
            next: Lifetime::new(&format!("'{name}"), Span::call_site()),
            writer: self,
            depth: 0,
            continues: false,
            named: false,
        };
        let mut body = walk.body.clone();
        exits.visit_block_mut(&mut body);
        Left {
            body,
            continues: exits.continues,
            innermost: exits.named.then(|| exits.next.clone()),
        }
    }
}

struct Exits<'e, 'w> {
    writer: &'e mut Writer<'w>,
    own: Option<Lifetime>,
    next: Lifetime,
    depth: usize,
    continues: bool,
    named: bool,
}

impl Exits<'_, '_> {
    fn is_own(&self, label: Option<&Lifetime>) -> bool {
        match label {
            Some(label) => self.own.as_ref() == Some(label),
            None => self.depth == 0,
        }
    }

    fn inside(&mut self, f: impl FnOnce(&mut Self)) {
        self.depth += 1;
        f(self);
        self.depth -= 1;
    }
}

impl VisitMut for Exits<'_, '_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Break(leave) if self.is_own(leave.label.as_ref()) => {
                leave.label = Some(self.writer.label());
            }
            Expr::Continue(next) if self.is_own(next.label.as_ref()) => {
                self.continues = true;
                next.label = None;
                if self.depth > 0 {
                    self.named = true;
                    next.label = Some(self.next.clone());
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_expr_for_loop_mut(&mut self, expr: &mut ExprForLoop) {
        self.visit_expr_mut(&mut expr.expr);
        self.inside(|e| e.visit_block_mut(&mut expr.body));
    }
    fn visit_expr_while_mut(&mut self, expr: &mut syn::ExprWhile) {
        self.inside(|e| visit_mut::visit_expr_while_mut(e, expr));
    }
    fn visit_expr_loop_mut(&mut self, expr: &mut syn::ExprLoop) {
        self.inside(|e| visit_mut::visit_expr_loop_mut(e, expr));
    }
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
}
