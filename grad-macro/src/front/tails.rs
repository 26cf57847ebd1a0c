//! The type of the result, written at the iterators and arrays that give it: where rustc infers from the signature, nothing says the type
//! in the body.

use crate::front::macros::into_macros;
use crate::front::signature::Signature;
use crate::front::types::classify;
use crate::names::Function;
use crate::names::iterators::{self, Sink, is_explicit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprMethodCall, Stmt, Type, parse_quote};

/// Writes the type of the function's result at each expression that is the result.
pub(crate) fn type_results(block: &mut Block, ty: &Type, signature: &Signature) {
    if classify(ty, &signature.type_params).kind.is_scalar() {
        return;
    }
    Returns(ty).visit_block_mut(block);
    type_block(block, ty);
}

struct Returns<'t>(&'t Type);

impl VisitMut for Returns<'_> {
    into_macros!(write);

    fn visit_expr_return_mut(&mut self, expr: &mut syn::ExprReturn) {
        visit_mut::visit_expr_return_mut(self, expr);
        if let Some(value) = &mut expr.expr {
            type_expr(value, self.0);
        }
    }

    // What these return is no result of the function.
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
}

fn type_block(block: &mut Block, ty: &Type) {
    if let Some(Stmt::Expr(expr, None)) = block.stmts.last_mut() {
        type_expr(expr, ty);
    }
}

fn type_expr(expr: &mut Expr, ty: &Type) {
    match expr {
        Expr::Paren(inner) => type_expr(&mut inner.expr, ty),
        Expr::Group(inner) => type_expr(&mut inner.expr, ty),
        Expr::Block(inner) if inner.label.is_none() => type_block(&mut inner.block, ty),
        Expr::If(inner) => {
            type_block(&mut inner.then_branch, ty);
            if let Some((_, otherwise)) = &mut inner.else_branch {
                type_expr(otherwise, ty);
            }
        }
        Expr::Match(inner) => {
            for arm in &mut inner.arms {
                type_expr(&mut arm.body, ty);
            }
        }
        Expr::MethodCall(call) => type_call(call, ty),
        Expr::Call(call) => {
            if let Expr::Path(path) = &*call.func
                && path.path.segments.len() > 1
                && path
                    .path
                    .segments
                    .last()
                    .is_some_and(|s| s.ident == Function::FromFn && s.arguments.is_none())
                && matches!(ty, Type::Array(_))
            {
                *expr = parse_quote!({
                    let array: #ty = #call;
                    array
                });
            }
        }
        _ => {}
    }
}

fn type_call(call: &mut ExprMethodCall, ty: &Type) {
    let sink = iterators::sink_of(call);
    let gives_it = matches!(sink, Some(Sink::Sum | Sink::Product | Sink::Collect));
    if gives_it && call.args.is_empty() && call.turbofish.is_none() && is_explicit(&call.receiver) {
        call.turbofish = Some(parse_quote!(::<#ty>));
    }
}
