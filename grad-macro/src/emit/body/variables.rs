//! Variables: declarations, reads and writes, and the accumulators of the reverse sweep.

use super::Emitter;
use crate::emit::expr::located;
use crate::ir::{Change, Elem, Mem, Op, Step, Value, step_indices};
use crate::names::Method;
use crate::rules::row;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

impl Emitter<'_> {
    pub(super) fn load(
        &mut self,
        value: Value,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        if self.f.mem(mem).merge {
            return;
        }
        if self.in_place.contains(&value) {
            return;
        }
        let place = self.mem_place(mem, steps, args);
        let expr = if self.f.kind(value).is_scalar() {
            place
        } else if self.ends_in_range(steps, args) {
            // A slice has no size: what is kept of it is a `Vec`.
            if self.reclaims {
                let rt = &self.runtime;
                quote!(#rt::private::vec_of(&#place))
            } else {
                quote!(#place.to_vec())
            }
        } else {
            self.copied(value, &quote!(&#place))
        };
        self.bind_to(value, expr, out);
    }

    /// The value of an accumulator, which is zero from here on.
    pub(super) fn take(
        &mut self,
        value: Value,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let rt = self.runtime.clone();
        let place = self.mem_place_mut(mem, steps, args, value);
        let kind = self.f.kind(value).clone();
        let in_field = steps.iter().any(Step::is_member);
        if let Some(&shape) = args.get(step_indices(steps))
            && in_field
            && self.f.dropped.contains(&value)
        {
            // A field may be one that is held constant.
            let shape = self.owned(shape);
            out.extend(quote!(#rt::private::ClearField::clear_field(&mut #place, #shape);));
        } else if let Some(&shape) = args.get(step_indices(steps)) {
            let shape = self.owned(shape);
            let taken = quote!(#rt::private::shape_of::Shape::take(#shape, &mut #place));
            self.bind_to(value, taken, out);
        } else if kind.is_scalar() && in_field {
            // To one that is held constant nothing active is assigned.
            let span = self.span(value);
            let rt = located(rt, span);
            if self.f.dropped.contains(&value) {
                let (zero, _) = self.literal(0.0, &kind, false);
                out.extend(quote!(#rt::private::SetField::set_field(&mut #place, #zero);));
            } else {
                let place = located(place, span);
                let taken = quote_spanned!(span=> #rt::private::take_field(&mut #place));
                self.bind_to(value, taken, out);
            }
        } else if kind.is_scalar() {
            let (zero, _) = self.literal(0.0, &kind, false);
            self.bind_to(value, place.clone(), out);
            out.extend(quote!(#place = #zero;));
        } else if self.reclaims && self.is_large(value) {
            let copy = self.copied(value, &quote!(&#place));
            let taken = quote!(#rt::private::take_copied(#copy, &mut #place));
            self.bind_to(value, taken, out);
        } else {
            self.bind_to(value, quote!(#rt::private::take(&mut #place)), out);
        }
    }

    pub(super) fn declare(&mut self, mem: Mem, args: &[Value], out: &mut TokenStream) {
        let info = self.f.mem(mem);
        if info.slot.is_some() {
            return;
        }
        let ty = info.ty.as_ref().map(|ty| quote!(: #ty));
        match args.first() {
            Some(&init) => {
                let kind = info.kind.clone();
                let init = match self.f.node(init).op {
                    // The type of a variable's first value is that of the variable.
                    Op::Literal(bits) if ty.is_none() => {
                        let typed = matches!(kind.elem(), Elem::F64 | Elem::F32);
                        self.literal(f64::from_bits(bits), &kind, typed).0
                    }
                    _ => self.owned(init),
                };
                let init = self.filled(init);
                let name = self.names.mem(self.f, mem);
                out.extend(quote!(let mut #name #ty = #init;));
            }
            None => {
                let name = self.names.mem(self.f, mem);
                let mutable = (!info.merge).then(|| quote!(mut));
                out.extend(quote!(let #mutable #name #ty;));
            }
        }
    }

    pub(super) fn add_to(
        &mut self,
        by: Value,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let Some((&x, indices)) = args.split_last() else {
            return;
        };
        let rt = self.runtime.clone();
        let slot = self.f.mem(mem).slot.is_some();
        let name = self.names.mem(self.f, mem);
        let base = if slot && !steps.first().is_some_and(Step::is_member) {
            quote!((*#name))
        } else {
            quote!(#name)
        };
        let place = self.steps_mut(mem, base, steps, indices, by);
        let node = self.f.node(x).clone();
        let part = steps.is_empty() && self.f.is_part(mem);
        let range = part || self.ends_in_range(steps, indices);
        // A field may be one that is held constant, whose adjoint is not of the type of the contribution.
        let through_field = steps.iter().any(Step::is_member);
        let acc = self.names.fresh("acc");
        let into = |place: TokenStream, update: &mut dyn FnMut(TokenStream) -> TokenStream| {
            if through_field {
                let update = update(quote!(#acc));
                quote!(#rt::private::Target::update(&mut #place, |#acc| #update);)
            } else {
                let update = update(quote!(&mut #place));
                quote!(#update;)
            }
        };
        let update = if node.kind.is_scalar() && !range {
            let place = if slot && steps.is_empty() {
                quote!(*#name)
            } else {
                place
            };
            match &node.op {
                Op::Scalar(rule) if rule.row().name == row::neg && !self.bound.contains_key(&x) => {
                    let x = self.value(node.args[0]);
                    quote!(#place -= #x;)
                }
                _ => {
                    let x = self.value(x);
                    quote!(#place += #x;)
                }
            }
        } else if range {
            let x = self.reference(x);
            into(
                place,
                &mut |acc| quote!(#rt::private::add_elements(#acc, #x)),
            )
        } else if let (Op::Pull(op, operand), false) = (&node.op, self.bound.contains_key(&x)) {
            let (op, operand, args) = (*op, *operand, &node.args);
            let mut pull = |acc| {
                let guarded = self.f.guarded.contains(&x);
                let pull = self.pull(op, operand, args, guarded, Some(acc));
                self.unless_zero(x, pull)
            };
            into(place, &mut pull)
        } else {
            let x = self.reference(x);
            if through_field {
                quote!(#rt::private::AddField::add_field(&mut #place, #x);)
            } else {
                quote!(#rt::private::add_to(&mut #place, #x);)
            }
        };
        if slot {
            out.extend(quote!(if let ::core::option::Option::Some(#name) = #name.as_deref_mut() { #update }));
        } else {
            out.extend(update);
        }
    }

    pub(super) fn change(
        &mut self,
        by: Value,
        change: Change,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let rt = self.runtime.clone();
        let count = step_indices(steps);
        let (indices, operands) = args.split_at(count);
        let place = self.mem_place_mut(mem, steps, indices, by);
        let tokens = match change {
            Change::Push => {
                let x = self.owned(operands[0]);
                quote!(#place.push(#x);)
            }
            Change::Pop => quote!(let _ = #place.pop();),
            Change::Swap => {
                let (i, j) = (self.value(operands[0]), self.value(operands[1]));
                quote!(#place.swap(#i, #j);)
            }
            Change::Fill => {
                let x = self.owned(operands[0]);
                quote!(#place.fill(#x);)
            }
            Change::SetColumn | Change::SetRow => {
                let name = if change == Change::SetColumn {
                    format_ident!("{}", Method::SetColumn)
                } else {
                    format_ident!("{}", Method::SetRow)
                };
                let (j, x) = (self.value(operands[0]), self.reference(operands[1]));
                quote!(#place.#name(#j, #x);)
            }
            Change::ZeroColumn => {
                let j = self.value(operands[0]);
                quote!(#rt::private::zero_column(&mut #place, #j);)
            }
            Change::ZeroRow => {
                let i = self.value(operands[0]);
                quote!(#rt::private::zero_row(&mut #place, #i);)
            }
        };
        out.extend(tokens);
    }
}
