//! Calls whose cotangent is known before them: the callee's two sweeps are one run, without a pullback.
//!
//! A call that is made again in the reverse sweep is there for its pullback alone, whose cotangent is known by then: the callee need not
//! give its value. In the forward sweep, and in a loop in which both sweeps are one, the cotangent of a call may not depend on its value: as
//! that of what only enters a sum. What it is made of then moves in front of the call.

mod early;
#[cfg(test)]
mod tests;

use crate::ir::{Callee, Code, Function, Kind, Lend, Op, Region, Value, effects};
use early::Early;
use proc_macro2::TokenTree;
use std::collections::HashMap;

/// A call, its pullback, and the call of that.
struct Seeded {
    call: Value,
    pullback: Value,
    by: Value,
    code: Code,
    lends: Vec<Lend>,
}

/// Writes the calls that can be so. `pulled`: nobody asks for the value of the function, so that calls which are made again for their
/// pullbacks are not made for their values.
pub(crate) fn seed(f: &mut Function, pulled: bool) {
    let mut uses: HashMap<Value, u32> = HashMap::new();
    let mut found = Vec::new();
    let results = f.regions.iter().flat_map(|region| &region.result);
    for &value in results.chain(&f.roots).chain(&f.output) {
        *uses.entry(value).or_insert(0) += 1;
    }
    for &value in f.regions.iter().flat_map(|region| &region.nodes) {
        let node = f.node(value);
        for &arg in &node.args {
            *uses.entry(arg).or_insert(0) += 1;
        }
        found.extend(Seeded::of(f, value));
    }
    let uses = |value: Value| uses.get(&value).copied().unwrap_or(0);
    found.retain(|seeded| uses(seeded.pullback) == 1);
    let mut again = Vec::new();
    for seeded in found {
        let alone = uses(seeded.call) == 1;
        if alone && seeded.is_at_hand(f) {
            again.push((seeded.code, f.node(seeded.call).args.clone()));
            seeded.where_pulled(f);
        } else if let Some(early) = Early::of(f, &seeded) {
            early.apply(f);
            seeded.where_called(f, !alone);
        }
    }
    if pulled {
        let unread = |f: &Function, value: Value| {
            let node = f.node(value);
            let Op::Call(code) = node.op else {
                return false;
            };
            uses(value) == 0
                && !f.code(code).changes_constants
                && again
                    .iter()
                    .any(|(of, args)| *of == code && *args == node.args)
        };
        for index in 0..f.regions.len() {
            let region = Region(index as u32);
            let mut nodes = std::mem::take(&mut f.region_mut(region).nodes);
            nodes.retain(|&value| !unread(f, value));
            f.region_mut(region).nodes = nodes;
        }
    }
}

impl Seeded {
    fn of(f: &Function, by: Value) -> Option<Seeded> {
        let node = f.node(by);
        let Op::CallPullback(lends, false) = &node.op else {
            return None;
        };
        let pullback = node.args[0];
        if f.node(pullback).op != Op::PullbackOf {
            return None;
        }
        let call = f.node(pullback).args[0];
        let Op::Call(code) = f.node(call).op else {
            return None;
        };
        // What may fail or changes its arguments has its pullback.
        let plain = !f.outcomes.contains_key(&call) && !f.exclusive.contains_key(&call);
        (plain && is_found_by_path(f, code)).then(|| Seeded {
            call,
            pullback,
            by,
            code,
            lends: lends.clone(),
        })
    }

    /// Whether only cotangents change between a call and the call of its pullback.
    fn is_at_hand(&self, f: &Function) -> bool {
        let home = f.node(self.by).home;
        if f.node(self.call).home != home {
            return false;
        }
        let nodes = &f.region(home).nodes;
        let position = |value: Value| nodes.iter().position(|&v| v == value);
        let (Some(from), Some(to)) = (position(self.call), position(self.by)) else {
            return false;
        };
        from < to
            && nodes[from + 1..to].iter().all(|&value| {
                let op = &f.node(value).op;
                *op == Op::PullbackOf || op.is_pure() || changes_cotangents_alone(f, op)
            })
    }

    /// One run where the call of the pullback stands.
    fn where_pulled(&self, f: &mut Function) {
        let (op, args) = self.seeded(f, false);
        let Seeded { call, by, .. } = *self;
        if let Some(slots) = f.call_args.get(&call).cloned() {
            f.call_args.insert(by, slots);
        }
        if let Some(span) = f.spans.get(&call).copied() {
            f.spans.insert(by, span);
        }
        self.replace(f, by, op, args);
        self.remove(f, call);
    }

    /// One run where the call stands.
    fn where_called(&self, f: &mut Function, gives: bool) {
        let (op, args) = self.seeded(f, gives);
        let Seeded { call, by, .. } = *self;
        if f.guarded.contains(&by) {
            f.guarded.insert(call);
        }
        if f.steep.contains(&by) {
            f.steep.insert(call);
        }
        let kind = f.kind(call).clone();
        self.replace(f, call, op, args);
        if gives {
            f.nodes[call.index()].kind = kind;
        }
        self.remove(f, by);
    }

    /// The operation, and its arguments.
    fn seeded(&self, f: &Function, gives: bool) -> (Op, Vec<Value>) {
        let op = Op::SeededCall(self.code, self.lends.clone(), gives);
        let args = f.node(self.call).args.iter();
        let args = args.chain(&f.node(self.by).args[1..]);
        (op, args.copied().collect())
    }

    fn replace(&self, f: &mut Function, value: Value, op: Op, args: Vec<Value>) {
        let node = &mut f.nodes[value.index()];
        node.op = op;
        node.args = args;
        node.kind = Kind::Unit;
        self.remove(f, self.pullback);
    }

    fn remove(&self, f: &mut Function, value: Value) {
        let home = f.node(value).home;
        f.region_mut(home).nodes.retain(|&v| v != value);
    }
}

/// Whether the companion is found beside a function, at its path.
fn is_found_by_path(f: &Function, code: Code) -> bool {
    let info = f.code(code);
    if !matches!(info.callee, Callee::ByName | Callee::Beside) {
        return false;
    }
    let tokens: Vec<TokenTree> = info.tokens.clone().into_iter().collect();
    let is_companion = |token: &TokenTree| matches!(token, TokenTree::Ident(name) if *name == "__vjp" || *name == "__vjp_as");
    let is_call = matches!(tokens.last(), Some(TokenTree::Group(_)));
    is_call && tokens.iter().any(is_companion)
}

/// Whether an operation does nothing but to read variables, and to change those of cotangents.
fn changes_cotangents_alone(f: &Function, op: &Op) -> bool {
    let plain = matches!(
        op,
        Op::Declare(_)
            | Op::Load(..)
            | Op::ZeroOf(..)
            | Op::ShapeOf(..)
            | Op::AddTo(..)
            | Op::Store(..)
            | Op::Take(..)
    );
    plain && effects(op).changes().all(|mem| f.mem(mem).cotangent)
}
