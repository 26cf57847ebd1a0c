//! What a call gives goes onto a tape behind its last use, where it need not be copied.

use crate::ir::{Function, Op, Region, Value};
use std::collections::HashSet;

/// Moves pushes of the values of calls behind all else that uses them.
pub(crate) fn pushes(f: &mut Function) {
    for index in 0..f.regions.len() {
        let region = Region(index as u32);
        for push in f.region(region).nodes.clone() {
            let node = f.node(push);
            let (Op::Push(_), &[value]) = (&node.op, &node.args[..]) else {
                continue;
            };
            let of = f.node(value);
            let is_call = matches!(of.op, Op::Call(_) | Op::SeededCall(_, _, true));
            if is_call && of.home == region && !of.kind.is_copy() {
                sink(f, region, push, value);
            }
        }
    }
}

fn sink(f: &mut Function, region: Region, push: Value, value: Value) {
    let nodes = f.region(region).nodes.clone();
    let made = made_of(f, value);
    let is_used = |v: Value| v != push && uses(f, v, &made);
    let last = nodes.iter().rposition(|&v| is_used(v));
    let first = nodes.iter().position(|&v| v == push);
    let (Some(from), Some(last)) = (first, last) else {
        // Nothing else uses it: it is moved where it is.
        return;
    };
    let is_named = |v: Value| {
        let node = f.node(v);
        !node.op.is_pure() && node.args.iter().any(|arg| made.contains(arg))
    };
    let elsewhere = f.regions.iter().enumerate().any(|(index, info)| {
        let outside = !f.encloses(region, Region(index as u32));
        info.result.iter().any(|v| made.contains(v))
            || outside && info.nodes.iter().any(|&v| is_named(v))
    });
    let leaves = nodes[from..=last.max(from)].iter().any(|&v| f.can_leave(v));
    let output = f.output.iter().chain(&f.roots).any(|v| made.contains(v));
    if elsewhere || leaves || output {
        return;
    }
    if last > from {
        let nodes = &mut f.region_mut(region).nodes;
        nodes.remove(from);
        nodes.insert(last, push);
    }
    f.moving.insert(push);
}

/// The value, and the pure nodes that are made of it.
fn made_of(f: &Function, value: Value) -> HashSet<Value> {
    let mut made = HashSet::from([value]);
    loop {
        let before = made.len();
        for (index, node) in f.nodes.iter().enumerate() {
            if node.op.is_pure() && node.args.iter().any(|arg| made.contains(arg)) {
                made.insert(Value(index as u32));
            }
        }
        if made.len() == before {
            return made;
        }
    }
}

/// Whether a pinned node, or one in its regions, uses one of these values.
fn uses(f: &Function, value: Value, made: &HashSet<Value>) -> bool {
    let node = f.node(value);
    if node.op.is_pure() {
        return false;
    }
    let mut regions = node.op.regions().into_iter();
    node.args.iter().any(|arg| made.contains(arg))
        || regions.any(|region| f.region(region).nodes.iter().any(|&v| uses(f, v, made)))
}
