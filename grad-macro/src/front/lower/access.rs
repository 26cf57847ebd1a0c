//! Fields and elements: reading a part without the whole, where the whole is not at hand.

use super::{Binding, Low, Lower};
use crate::front::syntax::place_root;
use crate::ir::{Kind, Op};
use quote::ToTokens;
use syn::Expr;

impl Lower<'_> {
    pub(super) fn field_expr(&mut self, field: &syn::ExprField) -> Low {
        let name = field.member.to_token_stream().to_string();
        if let Some(place) = self.partial_load(&Expr::Field(field.clone())) {
            return place;
        }
        match self.expr(&field.base) {
            Low::Active { value, .. } => {
                let part = self.field(value, &name);
                self.part_of(value, part, &name)
            }
            Low::Const { .. } => Low::constant(),
            other => other,
        }
    }

    /// The value of a place inside a mutable variable, without reading the whole of it.
    fn partial_load(&mut self, expr: &Expr) -> Option<Low> {
        let root = place_root(expr)?;
        let Some(Binding::Mem { mem }) = self.env.get(&root) else {
            return None;
        };
        if self.known.get(mem).is_some_and(|&v| {
            matches!(
                self.function.node(v).op,
                Op::Tuple | Op::Struct(..) | Op::Array
            )
        }) {
            // The parts are known as values.
            return None;
        }
        let (mem, steps, indices, kind) = self.mem_place(expr)?;
        Some(Low::active(self.function.make(
            Op::Load(mem, steps),
            indices,
            kind,
        )))
    }

    /// Whether a range of this is to be read by itself: the elements of a variable whose whole value is not at hand.
    pub(super) fn is_part_of_vec(&self, base: &Expr) -> bool {
        let known = place_root(base).is_some_and(|root| match self.env.get(&root) {
            Some(Binding::Mem { mem }) => self.known.contains_key(mem),
            _ => true,
        });
        !known && matches!(self.kind_of_place(base), Some(Kind::Sequence(_)))
    }

    pub(super) fn index_expr(&mut self, index: &syn::ExprIndex) -> Low {
        let range = super::place::is_range(&index.index);
        if (!range || self.is_part_of_vec(&index.expr))
            && let Some(place) = self.partial_load(&Expr::Index(index.clone()))
        {
            return place;
        }
        match self.expr(&index.expr) {
            Low::Active { value, .. } => {
                let Some(at) = self.constant_operand(&index.index, "the index") else {
                    return Low::Error;
                };
                let part = self.index(value, at, range);
                if self.function.node(value).args.contains(&part) {
                    let at = index.index.to_token_stream().to_string();
                    return self.part_of(value, part, &at);
                }
                Low::active(part)
            }
            Low::Const { kind, .. } if self.assume_integer(&index.index) => Low::Const {
                kind: if range { kind } else { constant_element(&kind) },
                refs: 0,
            },
            Low::Const { kind, .. } => match self.expr(&index.index) {
                Low::Active { .. } => self.error(
                    &index.index,
                    "the index depends on an active value",
                    "an index is constant: write `constant(..)` around it",
                ),
                Low::Error => Low::Error,
                _ => Low::Const {
                    kind: if range { kind } else { constant_element(&kind) },
                    refs: 0,
                },
            },
            other => other,
        }
    }
}

/// The kind of an element of a constant.
fn constant_element(kind: &Kind) -> Kind {
    match kind {
        Kind::Matrix(_) | Kind::Sequence(_) => match kind.element() {
            Kind::Any => Kind::Const,
            kind => kind,
        },
        _ => Kind::Const,
    }
}
