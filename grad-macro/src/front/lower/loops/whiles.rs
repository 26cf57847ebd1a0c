//! Loops without items.

use super::super::{Low, Lower, Returned};
use super::exits::values_as_returns;
use crate::front::lower::exit::Exits;
use crate::ir::{Kind, Op, RegionKind};
use quote::ToTokens;
use syn::{Block, Expr};

impl Lower<'_> {
    pub(in crate::front::lower) fn while_loop(&mut self, expr: &syn::ExprWhile) -> Low {
        let mut plain = expr.clone();
        plain.attrs.clear();
        self.with_checkpoint(&expr.attrs, |l| l.plain_while_loop(&plain))
    }

    fn plain_while_loop(&mut self, expr: &syn::ExprWhile) -> Low {
        let whole = Expr::While(expr.clone());
        if !self.mentions_active(&whole) && !Exits::of_expr(&whole).any() {
            self.statement(whole.to_token_stream());
            return Low::Unit;
        }
        let here = self.function.here();
        let region = self.function.add_region(Some(here), RegionKind::Loop);
        // `while c { body }` is `loop { if c { body } else { break } }`.
        let exit: Block = syn::parse_quote!({
            break;
        });
        let turned = syn::ExprIf {
            attrs: Vec::new(),
            if_token: <syn::Token![if]>::default(),
            cond: expr.cond.clone(),
            then_branch: expr.body.clone(),
            else_branch: Some((
                <syn::Token![else]>::default(),
                Box::new(Expr::Block(syn::ExprBlock {
                    attrs: Vec::new(),
                    label: None,
                    block: exit,
                })),
            )),
        };
        self.loop_body(expr.label.as_ref(), &expr.body, region, None, |l| {
            l.expr_or_statement(&Expr::If(turned), false);
        });
        self.function
            .make(Op::Loop(region), Vec::new(), Kind::Const);
        Low::Unit
    }

    pub(in crate::front::lower) fn endless_loop(&mut self, expr: &syn::ExprLoop) -> Low {
        let mut plain = expr.clone();
        plain.attrs.clear();
        self.with_checkpoint(&expr.attrs, |l| l.plain_endless_loop(&plain))
    }

    fn plain_endless_loop(&mut self, expr: &syn::ExprLoop) -> Low {
        let whole = Expr::Loop(expr.clone());
        if !self.mentions_active(&whole) && !Exits::of_expr(&whole).any() {
            return Low::constant();
        }
        let here = self.function.here();
        let region = self.function.add_region(Some(here), RegionKind::Loop);
        let with_returns = values_as_returns(expr);
        let result = with_returns.map(|with_returns| {
            let name = self.renamer.fresh("value");
            // The compiler would not see that it is assigned: an inner loop or a flag decides.
            let optional = crate::front::lower::exit::may_skip_return(&with_returns);
            let (kind, init) = if optional {
                (Kind::Option(Box::new(Kind::Any)), Some(self.nothing()))
            } else {
                (Kind::Any, None)
            };
            let mem = self.declare(&name, kind, init);
            self.known.remove(&mem);
            Returned { mem, optional }
        });
        self.loop_body(expr.label.as_ref(), &expr.body, region, result, |l| {
            l.block(&expr.body, false);
        });
        self.function
            .make(Op::Loop(region), Vec::new(), Kind::Const);
        match result {
            Some(Returned { mem, optional }) => {
                let kind = self.function.mem(mem).kind.clone();
                let value = self
                    .function
                    .make(Op::Load(mem, Vec::new()), Vec::new(), kind);
                Low::active(if optional {
                    self.unwrapped(value)
                } else {
                    value
                })
            }
            None => Low::Unit,
        }
    }
}
