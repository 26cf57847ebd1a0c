//! `fn add_assign(&mut self, rhs)` as a function that takes `self` by value and returns what is left in it.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, ItemFn, ReceiverKind, Stmt, Type, UnOp, parse_quote};

/// Turns the method of an assignment into a function of values.
pub(super) fn return_self(function: &mut ItemFn, output: &Type) {
    let Some(FnArg::Receiver(receiver)) = function.sig.inputs.first_mut() else {
        return;
    };
    let this = receiver.self_token;
    receiver.kind = ReceiverKind::Value;
    receiver.mutability = Some(syn::token::Mut(this.span));
    let mut values = ByValue { this };
    values.visit_block_mut(&mut function.block);
    if let Some(Stmt::Expr(_, semicolon @ None)) = function.block.stmts.last_mut() {
        *semicolon = Some(syn::token::Semi(this.span));
    }
    function
        .block
        .stmts
        .push(Stmt::Expr(parse_quote!(#this), None));
    function.sig.output = parse_quote!(-> #output);
}

/// Rewrites what the body does with `self: &mut Self` for `mut self: Self`.
struct ByValue {
    this: syn::Token![self],
}

fn is_self(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.is_ident("self"),
        Expr::Paren(inner) => is_self(&inner.expr),
        Expr::Group(inner) => is_self(&inner.expr),
        _ => false,
    }
}

impl VisitMut for ByValue {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let this = self.this;
        match expr {
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) && is_self(&unary.expr) => {
                *expr = (*unary.expr).clone();
            }
            // A field, an element or a method of `self` finds it by value, too.
            Expr::Field(field) if is_self(&field.base) => {}
            Expr::Index(index) if is_self(&index.expr) => self.visit_expr_mut(&mut index.index),
            Expr::MethodCall(call) if is_self(&call.receiver) => {
                call.args
                    .iter_mut()
                    .for_each(|arg| self.visit_expr_mut(arg));
            }
            Expr::Return(inner) if inner.expr.is_none() => {
                inner.expr = Some(parse_quote!(#this));
            }
            // The reference itself, on its way to another function.
            Expr::Path(_) if is_self(expr) => *expr = parse_quote!(&mut #this),
            // What returns from a closure stays there.
            Expr::Closure(_) => {}
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
