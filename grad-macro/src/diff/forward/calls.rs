//! Calls: a companion of the callee gives the value and its tangent.

use super::Forward;
use crate::ir::{Code, Kind, Op, Value};

impl Forward<'_> {
    /// The call with the tangents of its active arguments behind them.
    pub(super) fn call(&mut self, old: Value, code: Code) {
        let node = self.old.node(old);
        let mut args: Vec<Value> = node.args.iter().map(|&arg| self.value(arg)).collect();
        let slots = self.old.call_args.get(&old).cloned().unwrap_or_default();
        let mut given = Vec::new();
        let mut dots = Vec::new();
        for slot in slots {
            let dot = slot
                .and_then(|k| args.get(k).copied())
                .and_then(|arg| self.dot(arg));
            given.push(dot.is_some());
            dots.extend(dot);
        }
        args.extend(dots);
        let op = Op::PushCall(code, given, self.pulled.contains(&old));
        let value = self.f.make(op, args, node.kind.clone());
        self.values.insert(old, value);
        self.f.inherit(value, self.old, old);
        let dot = self.f.make(Op::TangentOf, vec![value], Kind::Any);
        self.at_mut().dots.insert(value, dot);
    }
}
