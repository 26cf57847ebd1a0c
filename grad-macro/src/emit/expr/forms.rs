//! The forms in which a value is wanted: as a place, by reference, or owned.

use super::Precedence::Atom;
use super::stars;
use crate::emit::body::Emitter;
use crate::ir::{Kind, Op, Payload, SOME, Value};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// A place expression: fit for `.field`, `[index]`, `.method()` and `&`.
    pub(in crate::emit) fn place(&mut self, value: Value) -> TokenStream {
        if let Some(name) = self.bound.get(&value) {
            return quote!(#name);
        }
        let node = self.f.node(value).clone();
        match &node.op {
            Op::Param(i) => {
                let name = self.param(*i);
                quote!(#name)
            }
            Op::Field(name) if name == SOME => {
                let base = self.reference(node.args[0]);
                let rt = &self.runtime;
                quote!((*#rt::private::some(#base)))
            }
            Op::Field(name) => {
                if let Some(payload) = Payload::of_field(name) {
                    let base = self.reference(node.args[0]);
                    return self.payload(&payload, &base, false);
                }
                let base = self.place(node.args[0]);
                self.field_of(&base, node.args[0], name)
            }
            Op::Index => {
                let base = self.place(node.args[0]);
                let index = self.value(node.args[1]);
                quote!(#base[#index])
            }
            _ => self.expr(value, Atom),
        }
    }

    /// A reference to the value.
    pub(in crate::emit) fn reference(&mut self, value: Value) -> TokenStream {
        let refs = self.refs(value);
        match refs {
            0 if self.f.unsure.contains(&value) => {
                let place = self.place(value);
                let rt = &self.runtime;
                // Each takes one reference off, if there is one, down to the last.
                quote!({ use #rt::private::Peeled as _; (&#place).peeled().peeled() })
            }
            0 => {
                let place = self.place(value);
                quote!(&#place)
            }
            1 => self.expr_raw(value),
            n => {
                let place = self.expr_raw(value);
                let stars = stars(n - 1);
                quote!(#stars #place)
            }
        }
    }

    /// The user's own expression for a constant or a parameter, with its references.
    pub(super) fn expr_raw(&mut self, value: Value) -> TokenStream {
        match self.f.node(value).op {
            Op::Param(i) => {
                let name = self.param(i);
                quote!(#name)
            }
            Op::Const(code) if !self.bound.contains_key(&value) => {
                let tokens = self.f.code(code).tokens.clone();
                quote!((#tokens))
            }
            _ => self.place(value),
        }
    }

    /// How many references the emitted expression of a value has around it.
    pub(in crate::emit) fn refs(&self, value: Value) -> u8 {
        match self.f.node(value).op {
            // Bound to a variable it is owned.
            Op::Const(_) | Op::Field(_) | Op::Index if self.bound.contains_key(&value) => 0,
            Op::Param(_) | Op::Const(_) | Op::Snapshot(_) | Op::Field(_) | Op::Index => {
                self.f.refs.get(&value).copied().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// The value itself, owned.
    pub(in crate::emit) fn owned(&mut self, value: Value) -> TokenStream {
        let node = self.f.node(value);
        let kind = node.kind.clone();
        if kind.is_scalar() || matches!(kind, Kind::Bool | Kind::Pullback) {
            return self.value(value);
        }
        // What branches have stored is read where it is.
        let is_merged = matches!(node.op, Op::Load(mem, _) if self.f.mem(mem).merge);
        if is_merged && kind.is_copy() {
            return self.value(value);
        }
        let is_variable = is_merged || self.bound.contains_key(&value);
        if self.f.unsure.contains(&value) && self.may_be_reference(value) {
            return self.owned_or_referred(value);
        }
        let is_place = is_variable
            || self.in_place.contains(&value)
            || matches!(node.op, Op::Param(_) | Op::Field(_) | Op::Index)
            || (matches!(node.op, Op::Const(_)) && self.refs(value) > 0);
        if !is_place {
            return self.value(value);
        }
        if is_variable && self.schedule.uses(value) == 1 && !self.loops_between(value) {
            return self.value(value);
        }
        if self.moves_params
            && matches!(node.op, Op::Param(_))
            && !matches!(kind, Kind::Option(_))
            && self.refs(value) == 0
            && self.schedule.uses(value) == 1
            && !self.loops_between(value)
        {
            return self.value(value);
        }
        let reference = self.reference(value);
        if !is_variable && self.f.is_slice(value) {
            return quote!(::std::borrow::ToOwned::to_owned(#reference));
        }
        self.copied(value, &reference)
    }

    /// An owned value of what may be a reference to it: moved here if it is none.
    fn owned_or_referred(&mut self, value: Value) -> TokenStream {
        if self.schedule.uses(value) > 1 || self.loops_between(value) {
            let reference = self.reference(value);
            return quote!(::std::borrow::ToOwned::to_owned(#reference));
        }
        let rt = self.runtime.clone();
        let moved = self.value(value);
        quote!({
            use #rt::private::held::{HeldReference as _, HeldValue as _};
            (&mut #rt::private::held::Held(::core::option::Option::Some(#moved))).owned()
        })
    }

    /// Whether a constant that is wanted by value could be a reference: a field or an element that is one is no value that the user could
    /// have moved here.
    fn may_be_reference(&self, value: Value) -> bool {
        match self.f.node(value).op {
            Op::Snapshot(_) => true,
            Op::Const(code) => {
                !self.f.code(code).text.contains(['.', '['])
                    || self.f.code(code).text.starts_with('&')
            }
            _ => false,
        }
    }
}
