//! The reverse of pure nodes: rules, conversions, and values that are made of parts.

use super::Reverse;
use crate::diff::choices::Choice;
use crate::ir::{Elem, Function, Kind, Op, Payload, Value};
use crate::rules::{Ex, RuleId, is_division};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use std::cell::RefCell;

/// Whether a zero that the cotangent of a value has by a choice is kept. Only what lies on another path keeps it through a division.
fn keeps_zero(f: &Function, value: Value, is_division: bool) -> bool {
    asks(f.choice_of(value), is_division)
}

/// Whether it is kept although the gate that the value is behind is not zero.
fn keeps_zero_behind(f: &Function, value: Value, is_division: bool) -> bool {
    let choice = f.gates.behind.get(&value).copied();
    asks(choice.unwrap_or(f.choice_of(value)), is_division)
}

fn asks(choice: Choice, is_division: bool) -> bool {
    match choice {
        Choice::None => false,
        Choice::Selected => !is_division,
        Choice::Path => true,
    }
}

impl Reverse<'_> {
    pub(super) fn scalar(&mut self, value: Value, rule: RuleId, args: &[Value]) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let graph = RefCell::new(std::mem::take(self.f));
        let operands: Vec<Ex<'_>> = args.iter().map(|&arg| Ex::new(&graph, arg)).collect();
        let cotangents = (rule.row().vjp)(&operands, Ex::new(&graph, value), Ex::new(&graph, g));
        let divides = is_division(rule.row().name);
        let guarded = keeps_zero(&graph.borrow(), value, divides);
        let gated = guarded && !keeps_zero_behind(&graph.borrow(), value, divides);
        let g = Ex::new(&graph, g);
        let steep = graph.borrow().steep.contains(&value);
        let keep = |c: Ex<'_>| {
            let c = if steep { c.with_zero_partials() } else { c };
            if guarded {
                g.keep_zero(c, gated).value
            } else {
                c.value
            }
        };
        let cotangents: Vec<Option<Value>> = cotangents.into_iter().map(|c| c.map(keep)).collect();
        drop(operands);
        *self.f = graph.into_inner();
        for (&arg, cotangent) in args.iter().zip(cotangents) {
            if let Some(cotangent) = cotangent {
                self.contribute(arg, cotangent);
            }
        }
    }

    pub(super) fn rule(&mut self, value: Value, name: &'static str, args: &[Value]) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let guarded = keeps_zero(self.f, value, is_division(name)) && !keeps_zero_by_itself(name);
        for (i, &arg) in args.iter().enumerate() {
            if !self.f.is_active(arg) {
                continue;
            }
            let mut operands = args.to_vec();
            operands.extend([value, g]);
            let kind = self.f.kind(arg).clone();
            let pull = self.f.make(Op::Pull(name, i as u8), operands, kind);
            if guarded && self.f.literal_of(g).is_none() {
                self.f.guarded.insert(pull);
            }
            self.contribute(arg, pull);
        }
    }

    pub(super) fn fields(&mut self, value: Value, args: &[Value], name: impl Fn(usize) -> String) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        for (i, &arg) in args.iter().enumerate() {
            if self.f.is_active(arg) {
                let kind = self.f.kind(arg).clone();
                let part = match (&self.f.node(g).op, self.f.node(g).args.get(i)) {
                    (Op::Tuple, Some(&part)) => part,
                    _ => {
                        let field = Payload::in_tangent(&name(i));
                        self.f.make(Op::Field(field), vec![g], kind)
                    }
                };
                self.contribute(arg, part);
            }
        }
    }

    pub(super) fn array(&mut self, value: Value, args: &[Value]) {
        self.elements(value, args, |i| {
            Literal::usize_unsuffixed(i).to_token_stream()
        });
    }

    /// The elements of a vector have one index, those of another matrix two.
    pub(super) fn matrix(&mut self, value: Value, columns: u32, args: &[Value]) {
        let columns = columns as usize;
        self.elements(value, args, |i| {
            let row = Literal::usize_unsuffixed(i / columns.max(1));
            let column = Literal::usize_unsuffixed(i % columns.max(1));
            if columns == 1 {
                quote!(#row)
            } else {
                quote!((#row, #column))
            }
        });
    }

    fn elements(&mut self, value: Value, args: &[Value], index: impl Fn(usize) -> TokenStream) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        for (i, &arg) in args.iter().enumerate() {
            if self.f.is_active(arg) {
                let code = self.f.plain_code(index(i));
                let at = self.f.make(Op::Const(code), Vec::new(), Kind::Const);
                let kind = self.f.kind(arg).clone();
                let part = self.f.make(Op::Index, vec![g, at], kind);
                self.contribute(arg, part);
            }
        }
    }

    pub(super) fn cast(&mut self, value: Value, arg: Value) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let kind = self.f.kind(arg).clone();
        let back = self.f.make(Op::Cast(kind.elem()), vec![g], kind);
        self.contribute(arg, back);
    }

    pub(super) fn convert(&mut self, value: Value, arg: Value) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let ty = self.array_type(arg);
        let into = quote!(::core::convert::Into::<#ty>::into);
        let into = self.f.plain_code(into);
        let kind = self.f.kind(arg).clone();
        let back = self.f.make(Op::Convert(into), vec![g], kind);
        self.contribute(arg, back);
    }

    /// The type of an array as far as its form gives it.
    fn array_type(&self, value: Value) -> TokenStream {
        let node = self.f.node(value);
        match (&node.op, node.args.first()) {
            (Op::Array, Some(&first)) => {
                let element = self.array_type(first);
                let count = Literal::usize_unsuffixed(node.args.len());
                quote!([#element; #count])
            }
            _ => match node.kind.elem() {
                Elem::F64 if node.kind.is_scalar() => quote!(f64),
                Elem::F32 if node.kind.is_scalar() => quote!(f32),
                _ => quote!(_),
            },
        }
    }

    /// One scalar in every element of a matrix.
    pub(super) fn fill(&mut self, value: Value, arg: Value) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let kind = self.f.kind(arg).clone();
        let sum = self.f.make(Op::Rule("Sum"), vec![g], kind);
        self.contribute(arg, sum);
    }

    /// One value in every element of an array or a `Vec`.
    pub(super) fn repeat(&mut self, value: Value, arg: Value) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let kind = self.f.kind(arg).clone();
        let zero = self.zero(arg);
        let sum = self.f.make(Op::ElementSum, vec![g, zero], kind);
        self.contribute(arg, sum);
    }
}

/// Whether the pulls of a rule are finite wherever the cotangent is: sums, and rearrangements of elements.
fn keeps_zero_by_itself(rule: &str) -> bool {
    matches!(
        rule,
        "Neg"
            | "Add"
            | "Sub"
            | "AddAssign"
            | "SubAssign"
            | "IntoSome"
            | "IntoBox"
            | "Unwrap"
            | "UnwrapPart"
            | "ToF32"
            | "ToF64"
            | "AddScalar"
            | "Transpose"
            | "Column"
            | "Row"
            | "Diagonal"
            | "Sum"
            | "Mean"
            | "Trace"
            | "Max"
            | "Min"
            | "Amax"
            | "Amin"
            | "RowSum"
            | "ColumnSum"
    )
}
