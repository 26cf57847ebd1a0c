//! Assignments: of whole variables, of places inside of one, and of several at once.

use super::{Binding, Low, Lower};
use crate::front::syntax::place_root;
use crate::ir::{Kind, Mem, Op, Step, Value};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;

impl Lower<'_> {
    /// `place += value` and the like.
    pub(super) fn compound_assign(&mut self, binary: &syn::ExprBinary) -> Low {
        let Some(root) = place_root(&binary.left) else {
            return self.error(
                &binary.left,
                "this place cannot be assigned in a differentiable function",
                "assign to a local variable, a field or an element of one",
            );
        };
        if matches!(self.env.get(&root), Some(Binding::Const { .. }))
            && self.gives_constant(&binary.right)
        {
            self.statement(quote::quote!(#binary;));
            return Low::Unit;
        }
        let right = self.expr(&binary.right);
        if matches!(right, Low::Error | Low::Diverged) {
            return right;
        }
        let place_is_active = match self.env.get(&root) {
            Some(Binding::Value { .. } | Binding::Mem { .. }) => true,
            Some(Binding::Const { .. }) => false,
            Some(Binding::Closure(_)) | None => {
                return self.error(
                    &binary.left,
                    format!("`{root}` is not a local variable"),
                    "a static or global cannot carry an active value: use a local variable",
                );
            }
        };
        if !place_is_active {
            if matches!(right, Low::Active { .. }) {
                return self.error(
                    binary,
                    "an active value is added to a constant",
                    "remove `#[constant]`, or write `constant(..)` around the value",
                );
            }
            let tokens = binary.to_token_stream();
            self.statement(quote::quote!(#tokens;));
            return Low::Unit;
        }
        let Some(name) = self.operator_name(binary) else {
            return Low::Error;
        };
        let value = self.value_of(&right, &binary.right);
        if let Some(place) = self.mem_place(&binary.left) {
            let owned = matches!(right, Low::Active { refs: 0, .. });
            self.compound_assign_in_memory(name, place, value, owned, binary.op.span());
            return Low::Unit;
        }
        let before = self.expr(&binary.left);
        let before = self.value_of(&before, &binary.left);
        let after = self.at(binary.op.span(), |l| l.assigning(name, before, value));
        self.assign_value(&binary.left, &root, after);
        Low::Unit
    }

    /// `place += value` and the like, of a place inside a mutable variable.
    fn compound_assign_in_memory(
        &mut self,
        name: &str,
        (mem, steps, indices, kind): (Mem, Vec<Step>, Vec<Value>, Kind),
        mut value: Value,
        owned: bool,
        span: Span,
    ) {
        if kind.is_scalar() && owned && *self.function.kind(value) == Kind::Any {
            // Nothing but a float is added to a float.
            value = self.as_scalar(value);
        }
        let known = steps.is_empty() && self.known_here(mem);
        if matches!(name, "add" | "sub")
            && !known
            && kind.is_scalar()
            && self.function.kind(value).is_scalar()
        {
            if name == "sub" {
                let kind = self.function.kind(value).clone();
                value = self.row("neg", vec![value], kind);
            }
            let mut args = indices;
            args.push(value);
            self.function.make(Op::AddTo(mem, steps), args, Kind::Unit);
            self.known.remove(&mem);
        } else if steps.is_empty() {
            let before = self.load(mem);
            let after = self.at(span, |l| l.assigning(name, before, value));
            self.store(mem, after);
        } else {
            let load = Op::Load(mem, steps.clone());
            let before = self.function.make(load, indices.clone(), kind);
            let after = self.at(span, |l| l.assigning(name, before, value));
            let mut args = indices;
            args.push(after);
            self.function.make(Op::Store(mem, steps), args, Kind::Unit);
            self.known.remove(&mem);
        }
    }

    fn known_here(&self, mem: Mem) -> bool {
        self.known
            .get(&mem)
            .is_some_and(|v| self.function.node(*v).home == self.function.here())
    }
}
