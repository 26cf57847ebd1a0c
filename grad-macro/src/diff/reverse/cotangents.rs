//! Contributions to the cotangent of a value, and their sum.

use super::Reverse;
use crate::ir::{Kind, Mem, Op, Step, Value};
use crate::rules::Ex;
use crate::rules::row;
use std::cell::RefCell;

impl Reverse<'_> {
    /// Adds `cotangent` to the cotangent of `value`.
    pub(super) fn contribute(&mut self, value: Value, cotangent: Value) {
        if !self.f.is_active(value) {
            return;
        }
        let (root, _, _) = self.place_of(value);
        if !self.f.is_active(root) {
            return;
        }
        if let Some((mem, steps, mut args)) = self.accumulator(value) {
            args.push(cotangent);
            let span = self.f.spans.get(&value).copied().or(self.f.span);
            let before = std::mem::replace(&mut self.f.span, span);
            self.f.make(Op::AddTo(mem, steps), args, Kind::Unit);
            self.f.span = before;
        } else {
            self.cotangents.entry(value).or_default().push(cotangent);
        }
    }

    /// The whole cotangent of a value, all of whose uses have been walked.
    pub(super) fn cotangent(&mut self, value: Value) -> Option<Value> {
        let mut total: Option<Value> = None;
        if let Some(&mem) = self.accumulators.get(&value) {
            if self.f.mem(mem).slot.is_some() {
                return None;
            }
            total = Some(self.whole(mem));
        }
        let mut parts = self.cotangents.remove(&value).unwrap_or_default();
        if !self.components.is_empty() {
            // Those of both operands of a square: together first, as twice the operand is of use to all sweeps.
            let mut i = 1;
            while i < parts.len() {
                if parts[i] == parts[i - 1] {
                    parts[i - 1] = self.add(parts[i - 1], parts[i]);
                    parts.remove(i);
                }
                i += 1;
            }
        }
        for part in parts {
            total = Some(match total {
                None => part,
                Some(total) => self.add(total, part),
            });
        }
        if let Some(total) = total {
            let name = self.bar_name(value);
            if name != "part_bar"
                && !matches!(
                    self.f.node(total).op,
                    Op::Literal(_) | Op::Load(..) | Op::Param(_)
                )
            {
                self.f.name(total, &name);
            }
        }
        total
    }

    pub(super) fn add(&mut self, a: Value, b: Value) -> Value {
        let (ka, kb) = (self.f.kind(a).clone(), self.f.kind(b).clone());
        if ka.is_scalar() && kb.is_scalar() {
            let several = !self.components.is_empty();
            let graph = RefCell::new(std::mem::take(self.f));
            let (x, y) = (Ex::new(&graph, a), Ex::new(&graph, b));
            let factors = x.as_row(row::mul).filter(|_| several && a == b);
            let sum = match factors.as_deref() {
                Some(&[g, x]) if x.value < g.value => (g * (x + x)).value,
                Some(&[x, g]) => (g * (x + x)).value,
                _ => (x + y).value,
            };
            *self.f = graph.into_inner();
            return sum;
        }
        self.f.make(Op::CotangentSum, vec![a, b], ka)
    }

    /// All of a variable, as it is here.
    pub(super) fn whole(&mut self, mem: Mem) -> Value {
        let kind = self.f.mem(mem).kind.clone();
        self.f.make(Op::Load(mem, Vec::new()), Vec::new(), kind)
    }

    /// The root of a chain of fields and indices, and the steps from it.
    pub(super) fn place_of(&self, value: Value) -> (Value, Vec<Step>, Vec<Value>) {
        let node = self.f.node(value);
        if self.components.contains(&value) {
            return (value, Vec::new(), Vec::new());
        }
        match &node.op {
            Op::Field(name) => {
                let (root, mut steps, indices) = self.place_of(node.args[0]);
                steps.push(Step::Field(name.clone()));
                (root, steps, indices)
            }
            Op::Index => {
                let (root, mut steps, mut indices) = self.place_of(node.args[0]);
                steps.push(Step::Index);
                indices.push(node.args[1]);
                (root, steps, indices)
            }
            _ => (value, Vec::new(), Vec::new()),
        }
    }

    pub(super) fn bar_name(&self, value: Value) -> String {
        match self.f.names.get(&value) {
            Some(name) => format!("{name}_bar"),
            None => "part_bar".to_owned(),
        }
    }
}
