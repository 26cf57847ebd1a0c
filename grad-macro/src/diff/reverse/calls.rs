//! The reverse of calls: where the pullback of a callee is kept, and what it is lent.

use super::{Form, Reverse};
use crate::diff::choices::Choice;
use crate::ir::{Elem, Function, Kind, Lend, Mem, Op, Value};
use std::collections::HashSet;

impl Reverse<'_> {
    pub(super) fn call(&mut self, value: Value, args: &[Value]) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let home = self.f.node(value).home;
        let here = self.f.here();
        let nested = home != Function::ROOT;
        let kept = nested || self.form == Form::Pullback;
        if kept && self.borrows_locals(value, args) || self.f.is_reborrowed(value) {
            // The pullback would borrow what the closure that holds it owns: the call is made again.
            let Op::Call(code) = self.f.node(value).op else {
                return;
            };
            if self.f.code(code).changes_constants {
                self.f.unrepeatable = true;
            }
            let again = self
                .f
                .make(Op::Call(code), args.to_vec(), self.f.kind(value).clone());
            if let Some(slots) = self.f.call_args.get(&value).cloned() {
                self.f.call_args.insert(again, slots);
            }
            if let Some(methods) = self.f.call_traits.get(&value).copied() {
                self.f.call_traits.insert(again, methods);
            }
            if let Some(outcome) = self.f.outcomes.get(&value).cloned() {
                self.f.outcomes.insert(again, outcome);
            }
            if let Some(exclusive) = self.f.exclusive.get(&value).cloned() {
                self.f.exclusive.insert(again, exclusive);
            }
            let pullback = self.f.make(Op::PullbackOf, vec![again], Kind::Pullback);
            self.call_pullback(value, args, pullback, g);
            return;
        }
        self.f.enter(home);
        let pullback = self.f.make(Op::PullbackOf, vec![value], Kind::Pullback);
        self.f.enter(here);
        // Its place is right after the call.
        let nodes = &mut self.f.region_mut(home).nodes;
        nodes.retain(|&v| v != pullback);
        let at = nodes
            .iter()
            .position(|&v| v == value)
            .map_or(nodes.len(), |i| i + 1);
        nodes.insert(at, pullback);
        self.call_pullback(value, args, pullback, g);
    }

    /// Whether a call is passed a reference to something that is not the function's own reference argument.
    fn borrows_locals(&self, value: Value, args: &[Value]) -> bool {
        let Op::Call(code) = self.f.node(value).op else {
            return false;
        };
        let code = self.f.code(code);
        if code.lends_constants {
            return true;
        }
        let text = code.text.replace("& ", "&");
        args.iter().enumerate().any(|(i, &arg)| {
            let (root, _, _) = self.place_of(arg);
            let is_reference = matches!(self.f.node(root).op, Op::Param(_))
                && self.f.refs.get(&root).copied().unwrap_or(0) > 0;
            let receives = i == 0 && text.starts_with("__0") && !self.f.is_exclusive(value, 0);
            let lent = text.contains(&format!("&__{i}")) || receives;
            lent && !is_reference
        })
    }

    fn call_pullback(&mut self, value: Value, args: &[Value], pullback: Value, g: Value) {
        let slots = self.f.call_args.get(&value).cloned().unwrap_or_default();
        let mut lends = Vec::new();
        let mut operands = vec![pullback, g];
        let mut lent: HashSet<Mem> = HashSet::new();
        let mut temporaries = Vec::new();
        for slot in slots {
            let arg = slot
                .and_then(|k| args.get(k).copied())
                .filter(|&arg| self.f.is_active(arg));
            let Some(arg) = arg else {
                lends.push(Lend::Discard);
                continue;
            };
            if let Some((mem, steps, indices)) = self.accumulator(arg)
                && lent.insert(mem)
            {
                operands.extend(indices);
                lends.push(Lend::Into(mem, steps));
                continue;
            }
            let name = self.bar_name(arg);
            let mem = self.f.add_mem(&name, self.f.kind(arg).clone());
            self.f.mems[mem.index()].merge = true;
            self.f.mems[mem.index()].cotangent = true;
            let zero = if self.f.kind(arg).elem() == Elem::Float && self.f.generic {
                // Nothing else says the type of what is lent.
                let kind = self.f.kind(arg).clone();
                self.f.make(Op::Zero, vec![arg], kind)
            } else {
                self.zero(arg)
            };
            self.f.make(Op::Declare(mem), vec![zero], Kind::Unit);
            lends.push(Lend::Into(mem, Vec::new()));
            temporaries.push((arg, mem));
        }
        let call = self
            .f
            .make(Op::CallPullback(lends, false), operands, Kind::Unit);
        if let Some(outcome) = self.f.outcomes.get(&value).cloned() {
            self.f.outcomes.insert(call, outcome);
        }
        if let Some(exclusive) = self.f.exclusive.get(&value).cloned() {
            self.f.exclusive.insert(call, exclusive);
        }
        if self.f.steep.contains(&value) {
            self.f.steep.insert(call);
        }
        if self.f.choice_of(value) != Choice::None && self.f.literal_of(g).is_none() {
            self.f.guarded.insert(call);
        }
        for (arg, mem) in temporaries {
            let part = self.whole(mem);
            self.contribute(arg, part);
        }
    }
}
