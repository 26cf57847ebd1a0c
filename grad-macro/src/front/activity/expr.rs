//! The activity of an expression, by its form of syntax.

use super::Activity;
use super::shape::{Shape, join};
use crate::front::macros::macro_args;
use crate::front::syntax::{is_assignment, is_integer_type, macro_of, place_root};
use crate::names::{self, macros};
use syn::{BinOp, Expr, Macro, Member, Pat};

impl Activity {
    pub(super) fn macro_active(&mut self, mac: &Macro) -> bool {
        let mut active = false;
        for arg in macro_args(mac) {
            active |= self.shape(&arg).any();
        }
        let called = macro_of(mac);
        if called == names::Macro::Format {
            // The format string may name variables itself.
            let mut names = Vec::new();
            crate::front::lower::idents(mac.tokens.clone(), &mut names);
            active |= names
                .iter()
                .any(|name| self.active.contains(&name.to_string()));
        }
        active && called.is(macros::Fact::Makes)
    }

    pub(super) fn shape(&mut self, expr: &Expr) -> Shape {
        let leaf = Shape::Leaf;
        match expr {
            Expr::Path(path) => leaf(
                path.path
                    .get_ident()
                    .is_some_and(|ident| self.active.contains(&ident.to_string())),
            ),
            Expr::Lit(_) | Expr::Infer(_) | Expr::Verbatim(_) | Expr::Continue(_) => {
                self.diverges |= matches!(expr, Expr::Continue(_));
                leaf(false)
            }
            Expr::Paren(inner) => self.shape(&inner.expr),
            Expr::Group(inner) => self.shape(&inner.expr),
            Expr::Unary(inner) => {
                let shape = self.shape(&inner.expr);
                // Only of flags and integers; lowering asks rustc.
                match inner.op {
                    syn::UnOp::Not(_) => leaf(false),
                    _ => shape,
                }
            }
            Expr::Reference(inner) => {
                let shape = self.shape(&inner.expr);
                if inner.mutability.is_some()
                    && let Some(root) = place_root(&inner.expr)
                {
                    self.assigned.insert(root.clone());
                    self.memory.insert(root);
                }
                shape
            }
            Expr::RawAddr(inner) => self.shape(&inner.expr),
            Expr::Cast(inner) => {
                let active = self.shape(&inner.expr).any();
                leaf(active && !is_integer_type(&inner.ty))
            }
            Expr::Binary(binary) => {
                let left = self.shape(&binary.left);
                let right = self.shape(&binary.right);
                match binary.op {
                    op if is_assignment(&op) => {
                        self.assign(&binary.left, right.any());
                        leaf(false)
                    }
                    BinOp::Eq(_)
                    | BinOp::Lt(_)
                    | BinOp::Le(_)
                    | BinOp::Ne(_)
                    | BinOp::Ge(_)
                    | BinOp::Gt(_)
                    | BinOp::And(_)
                    | BinOp::Or(_) => leaf(false),
                    _ => leaf(left.any() || right.any()),
                }
            }
            Expr::Assign(assign) => {
                let right = self.shape(&assign.right);
                if let (Expr::Tuple(left), Shape::Tuple(parts)) = (&*assign.left, &right)
                    && left.elems.len() == parts.len()
                {
                    for (place, part) in left.elems.iter().zip(parts) {
                        self.assign(place, part.any());
                    }
                } else {
                    self.assign(&assign.left, right.any());
                }
                leaf(false)
            }
            Expr::Field(field) => match (self.shape(&field.base), &field.member) {
                (Shape::Tuple(parts), Member::Unnamed(index)) => parts
                    .get(index.index as usize)
                    .cloned()
                    .unwrap_or(Shape::Leaf(true)),
                (shape, _) => leaf(shape.any()),
            },
            Expr::Index(index) => {
                self.shape(&index.index);
                leaf(self.shape(&index.expr).any())
            }
            Expr::Range(range) => {
                // A range counts, whatever decides its bounds.
                self.any_of(range.start.iter().chain(range.end.iter()).map(|e| &**e));
                leaf(false)
            }
            Expr::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|e| self.shape(e)).collect();
                Shape::Tuple(parts)
            }
            Expr::Array(array) => leaf(self.any_of(array.elems.iter())),
            Expr::Repeat(repeat) => {
                self.shape(&repeat.len);
                self.shape(&repeat.expr)
            }
            Expr::Struct(expr) => {
                let mut active = false;
                for field in &expr.fields {
                    active |= self.shape(&field.expr).any();
                }
                if let Some(rest) = &expr.rest {
                    active |= self.shape(rest).any();
                }
                leaf(active)
            }
            Expr::Block(block) if self.settled && !self.held_by(&block.block).is_empty() => {
                self.nested(|a| a.block(&block.block))
            }
            Expr::Block(block) => self.block(&block.block),
            Expr::Unsafe(block) => self.block(&block.block),
            Expr::Const(block) => self.block(&block.block),
            Expr::TryBlock(block) => self.block(&block.block),
            Expr::Async(block) => self.block(&block.block),
            Expr::If(expr) => {
                self.shape(&expr.cond);
                let then = self.nested(|a| a.block(&expr.then_branch));
                let otherwise = match &expr.else_branch {
                    Some((_, otherwise)) => self.nested(|a| a.shape(otherwise)),
                    None => leaf(false),
                };
                join(then, otherwise)
            }
            Expr::Match(expr) => {
                let scrutinee = self.shape(&expr.expr);
                let mut value = leaf(false);
                for arm in &expr.arms {
                    let arm_value = self.nested(|a| {
                        a.bind(&arm.pat, &scrutinee);
                        if let Pat::Guard(guard) = &arm.pat {
                            a.shape(&guard.guard);
                        }
                        a.shape(&arm.body)
                    });
                    value = join(value, arm_value);
                }
                value
            }
            Expr::Let(expr) => {
                let shape = self.shape(&expr.expr);
                self.bind(&expr.pat, &shape);
                leaf(false)
            }
            Expr::ForLoop(expr) => {
                let item = self.shape(&expr.expr);
                self.nested(|a| {
                    a.bind(&expr.pat, &item);
                    a.block(&expr.body)
                });
                leaf(false)
            }
            Expr::While(expr) => {
                self.nested(|a| {
                    a.shape(&expr.cond);
                    a.block(&expr.body)
                });
                leaf(false)
            }
            Expr::Loop(expr) => {
                self.broken_with.push(false);
                self.nested(|a| a.block(&expr.body));
                leaf(self.broken_with.pop().unwrap_or(false))
            }
            Expr::Break(expr) => {
                self.diverges = true;
                if let Some(value) = &expr.expr
                    && self.shape(value).any()
                {
                    // A labelled break may leave an outer loop: each enclosing loop's value is active then.
                    self.broken_with.iter_mut().for_each(|b| *b = true);
                }
                leaf(false)
            }
            Expr::Return(expr) => {
                self.diverges = true;
                if let Some(value) = &expr.expr {
                    self.shape(value);
                }
                leaf(false)
            }
            Expr::Try(inner) => self.shape(&inner.expr),
            Expr::Await(inner) => self.shape(&inner.base),
            Expr::Yield(inner) => leaf(inner.expr.as_ref().is_some_and(|e| self.shape(e).any())),
            Expr::Closure(closure) => leaf(self.nested(|a| a.shape(&closure.body).any())),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method(call),
            Expr::Macro(mac) => leaf(self.macro_active(&mac.mac)),
            // Lowering refuses expressions that syn learns later.
            _ => leaf(false),
        }
    }

    fn any_of<'e>(&mut self, exprs: impl Iterator<Item = &'e Expr>) -> bool {
        let mut active = false;
        for expr in exprs {
            active |= self.shape(expr).any();
        }
        active
    }
}
