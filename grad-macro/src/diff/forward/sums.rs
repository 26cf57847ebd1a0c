//! Sums of tangents, and zeros in their place.

use super::Forward;
use crate::ir::{Function, Op, Value};
use crate::rules::Ex;
use std::cell::RefCell;

impl Forward<'_> {
    /// The sum of the tangents that are there.
    pub(super) fn total(&mut self, parts: &[Option<Value>]) -> Option<Value> {
        let parts = parts.iter().flatten().copied();
        parts.reduce(|a, b| self.add(a, b))
    }

    fn add(&mut self, a: Value, b: Value) -> Value {
        let (ka, kb) = (self.f.kind(a).clone(), self.f.kind(b).clone());
        if ka.is_scalar() && kb.is_scalar() {
            return self.arithmetic(|graph| sum(Ex::new(graph, a), Ex::new(graph, b)).value);
        }
        self.f.make(Op::CotangentSum, vec![a, b], ka)
    }

    /// Writes expressions into the graph.
    pub(super) fn arithmetic<R>(&mut self, write: impl FnOnce(&RefCell<Function>) -> R) -> R {
        let graph = RefCell::new(std::mem::take(&mut self.f));
        let result = write(&graph);
        self.f = graph.into_inner();
        result
    }

    /// The tangent of a value, or a zero in its shape.
    pub(super) fn dot_or_zero(&mut self, value: Value) -> Value {
        match self.dot(value) {
            Some(dot) => dot,
            None => self.zero(value),
        }
    }

    pub(super) fn zero(&mut self, of: Value) -> Value {
        let kind = self.f.kind(of).clone();
        match self.f.node(of).op {
            // A zero cotangent is its own tangent.
            Op::Zero | Op::ZeroOf(..) => of,
            _ if kind.is_scalar() => self.f.literal(0.0, kind),
            // A tangent space is no point, which would have a tangent space.
            _ if self.is_cotangent(of) => self.f.make(Op::Rule("ZeroLike"), vec![of], kind),
            _ => self.f.make(Op::Zero, vec![of], kind),
        }
    }
}

/// `a + b`, where what one condition chooses is added before it is chosen.
pub(super) fn sum<'g>(a: Ex<'g>, b: Ex<'g>) -> Ex<'g> {
    if let (Some([c, a1, a2]), Some([d, b1, b2])) = (selected(a), selected(b))
        && c.value == d.value
    {
        return c.select(sum(a1, b1), sum(a2, b2));
    }
    a + b
}

fn selected(x: Ex<'_>) -> Option<[Ex<'_>; 3]> {
    x.as_row("select")?.try_into().ok()
}
