//! Assignments: of whole variables, of places inside of one, and of several at once.

use super::constant::strip;
use super::{Binding, Low, Lower};
use crate::front::syntax::place_root;
use crate::ir::{Elem, Kind, Mem, Op, Step, Value};
use crate::rules::row;
use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::Expr;
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
        let mut binary = std::borrow::Cow::Borrowed(binary);
        if self.place_tells_order(&binary.left, &binary.right) {
            match self.kind_of_place(&binary.left) {
                // Of numbers the value comes first.
                Some(Kind::Scalar(Elem::F64 | Elem::F32)) => {}
                Some(Kind::Matrix(_) | Kind::Scalar(Elem::Param(_))) => {
                    self.hold_indices(&mut binary.to_mut().left);
                }
                _ => {
                    return self.error(
                        &binary.left,
                        "whether this place or the value is evaluated first depends on their types, and one of them changes what the other reads",
                        "assign the value to a variable before",
                    );
                }
            }
        }
        let binary = &*binary;
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
            if let Low::Active { value, refs } = right
                && !self.is_active(&binary.right)
            {
                let (alias, left, op) = (self.alias(value, refs), &binary.left, &binary.op);
                self.statement(quote!(#left #op #alias;));
                return Low::Unit;
            }
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

    /// Whether it makes a difference if the indices of a place are evaluated before or after a value.
    fn place_tells_order(&self, place: &Expr, value: &Expr) -> bool {
        match strip(place) {
            Expr::Index(index) => {
                self.order_matters(&index.index, value)
                    || self.place_tells_order(&index.expr, value)
            }
            Expr::Field(field) => self.place_tells_order(&field.base, value),
            Expr::Unary(unary) => self.place_tells_order(&unary.expr, value),
            _ => false,
        }
    }

    /// Evaluates the indices of a place that is read and written, where they are not free or a later operand changes them.
    pub(super) fn hold_place(&mut self, place: &mut Expr, later: &[&Expr]) {
        if later
            .iter()
            .any(|value| self.place_tells_order(place, value))
            || self.has_effects_in_indices(place)
        {
            self.hold_indices(place);
        }
    }

    fn has_effects_in_indices(&self, place: &Expr) -> bool {
        match strip(place) {
            Expr::Index(index) => {
                self.has_effects(&index.index) || self.has_effects_in_indices(&index.expr)
            }
            Expr::Field(field) => self.has_effects_in_indices(&field.base),
            Expr::Unary(unary) => self.has_effects_in_indices(&unary.expr),
            _ => false,
        }
    }

    /// Evaluates the indices of a place into variables.
    fn hold_indices(&mut self, place: &mut Expr) {
        match place {
            Expr::Index(index) => {
                self.hold_indices(&mut index.expr);
                if !matches!(strip(&index.index), Expr::Range(_)) {
                    self.hold(&mut index.index, &Kind::Const, 0);
                }
            }
            Expr::Field(field) => self.hold_indices(&mut field.base),
            Expr::Unary(unary) => self.hold_indices(&mut unary.expr),
            Expr::Paren(inner) => self.hold_indices(&mut inner.expr),
            Expr::Group(inner) => self.hold_indices(&mut inner.expr),
            _ => {}
        }
    }

    /// `place += value` and the like, of a place inside a mutable variable.
    pub(super) fn compound_assign_in_memory(
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
        if matches!(name, row::add | row::sub)
            && !known
            && kind.is_scalar()
            && self.function.kind(value).is_scalar()
        {
            if name == row::sub {
                let kind = self.function.kind(value).clone();
                value = self.row(row::neg, vec![value], kind);
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

    pub(super) fn known_here(&self, mem: Mem) -> bool {
        self.known
            .get(&mem)
            .is_some_and(|v| self.function.node(*v).home == self.function.here())
    }

    /// `place = value`
    pub(super) fn assign(&mut self, expr: &syn::ExprAssign) -> Low {
        if let Expr::Tuple(places) = strip(&expr.left) {
            return self.assign_tuple(places, expr);
        }
        if matches!(strip(&expr.left), Expr::Infer(_)) {
            return match self.expr(&expr.right) {
                Low::Const { .. } => {
                    self.statement(quote!(#expr;));
                    Low::Unit
                }
                low @ (Low::Error | Low::Diverged) => low,
                Low::Active { .. } | Low::Unit => Low::Unit,
            };
        }
        let Some(root) = place_root(&expr.left) else {
            return self.error(
                &expr.left,
                "this place cannot be assigned in a differentiable function",
                "assign to a local variable, a field or an element of one",
            );
        };
        match self.env.get(&root).cloned() {
            Some(Binding::Const { .. }) if self.gives_constant(&expr.right) => {
                self.statement(quote!(#expr;));
                Low::Unit
            }
            Some(Binding::Const { .. }) => {
                let low = self.expr(&expr.right);
                if let Low::Active { value, refs } = low
                    && !self.is_active(&expr.right)
                {
                    // It assigns active variables on the way, and gives a constant.
                    let (alias, left) = (self.alias(value, refs), &expr.left);
                    self.statement(quote!(#left = #alias;));
                    return Low::Unit;
                }
                if matches!(low, Low::Active { .. }) {
                    if matches!(strip(&expr.left), Expr::Unary(_)) {
                        return self.error(
                            &expr.left,
                            "an active value is written through a reference",
                            "assign the elements by their index in a loop, as in `a[i] = x`",
                        );
                    }
                    return self.error(
                        expr,
                        "an active value is assigned to a constant",
                        "remove `#[constant]`, or write `constant(..)` around the value",
                    );
                }
                if matches!(low, Low::Error) {
                    return low;
                }
                self.statement(quote!(#expr;));
                Low::Unit
            }
            Some(Binding::Value { .. } | Binding::Mem { .. }) => {
                let low = self.expr(&expr.right);
                if matches!(low, Low::Error | Low::Diverged) {
                    return low;
                }
                let value = self.value_of(&low, &expr.right);
                if self.carries_a_slice(&root, &expr.right, &low) {
                    return self.error(
                        &expr.right,
                        format!("`{root}` takes another slice in a loop"),
                        "keep the bounds of the slice in variables, as in `from += 1`, and index with them",
                    );
                }
                self.assign_value(&expr.left, &root, value);
                self.keep_refs(&expr.left, &low);
                Low::Unit
            }
            Some(Binding::Closure(_)) | None => self.error(
                &expr.left,
                format!("`{root}` is not a local variable"),
                "a static or global cannot carry an active value: use a local variable",
            ),
        }
    }

    pub(super) fn assign_tuple(&mut self, places: &syn::ExprTuple, expr: &syn::ExprAssign) -> Low {
        let mut values = Vec::new();
        let mut moved = Vec::new();
        if let Expr::Tuple(right) = strip(&expr.right)
            && right.elems.len() == places.elems.len()
        {
            for (place, elem) in places.elems.iter().zip(&right.elems) {
                let root = place_root(place).and_then(|root| self.env.get(&root));
                let is_constant = matches!(root, Some(Binding::Const { .. }));
                let low = if is_constant && self.gives_constant(elem) {
                    Low::constant()
                } else {
                    self.expr(elem)
                };
                if matches!(low, Low::Error | Low::Diverged) {
                    return low;
                }
                if is_constant && matches!(low, Low::Const { .. }) {
                    moved.push(Some(self.hoist(elem.to_token_stream(), "moved")));
                    values.push(None);
                    continue;
                }
                values.push(Some(self.value_of(&low, elem)));
                moved.push(None);
            }
        } else {
            let low = self.expr(&expr.right);
            let Low::Active { value, .. } = low else {
                if matches!(low, Low::Const { .. })
                    && places.elems.iter().all(|p| !self.mentions_active(p))
                {
                    self.statement(quote!(#expr;));
                    return Low::Unit;
                }
                return low;
            };
            for i in 0..places.elems.len() {
                values.push(Some(self.field(value, &i.to_string())));
            }
        }
        moved.resize(values.len(), None);
        // From left to right: an index is read after the assignments before it.
        for ((place, value), moved) in places.elems.iter().zip(values).zip(moved) {
            if let Some(moved) = moved {
                self.statement(quote!(#place = #moved;));
            }
            let Some(value) = value else { continue };
            if matches!(strip(place), Expr::Infer(_)) {
                continue;
            }
            let Some(root) = place_root(place) else {
                return self.error(
                    place,
                    "this place cannot be assigned in a differentiable function",
                    "assign to a local variable, a field or an element of one",
                );
            };
            if let Some(Binding::Const { .. }) = self.env.get(&root) {
                return self.error(
                    place,
                    format!("`{root}` is constant in an assignment with active values"),
                    "assign it in a statement of its own",
                );
            }
            self.assign_value(place, &root, value);
        }
        Low::Unit
    }

    /// Assigns a value to a place whose root is the active variable `root`.
    pub(super) fn assign_value(&mut self, place: &Expr, root: &str, value: Value) {
        if let Some((mem, steps, indices, _)) = self.mem_place(place) {
            if steps.is_empty() {
                self.store(mem, value);
            } else {
                let mut args = indices;
                args.push(value);
                let stored = self.function.make(Op::Store(mem, steps), args, Kind::Unit);
                self.function.spans.insert(stored, last_span(place));
                self.known.remove(&mem);
            }
            return;
        }
        match strip(place) {
            Expr::Path(_) => {
                self.function.name(value, root);
                self.env
                    .insert(root.to_owned(), Binding::Value { value, refs: 0 });
            }
            _ => {
                self.error(
                    place,
                    "this place cannot be assigned in a differentiable function",
                    "assign to a local variable, a field or an element of one",
                );
            }
        }
    }
}

/// Where a place is named: at the last part of its path.
fn last_span(place: &Expr) -> Span {
    match strip(place) {
        Expr::Field(field) => field.member.span(),
        Expr::Index(index) => last_span(&index.expr),
        other => other.span(),
    }
}
