//! Roots of what other functions return: only the callee knows whether that is a sum of squares, and only when it runs.
//!
//! The cotangent of such a sum is infinite where it is zero. A summand of squares multiplies it by an exact zero, which stays zero,
//! so that the root is flat where its argument is, and infinitely steep otherwise.

use super::{Form, ROOT, forms, write};
use crate::ir::{Function, Op, Value};
use crate::rules::row;
use std::collections::{HashMap, HashSet};

/// The values below roots whose cotangents may be infinite at a sum of squares that calls have a part in.
pub(super) fn below_roots(f: &Function, known: &[Form]) -> HashSet<Value> {
    if !f.nodes.iter().any(|node| matches!(node.op, Op::Call(_))) {
        return HashSet::new();
    }
    let assumed = forms(f, true);
    let is_root = |value: Value| match f.node(value).op {
        Op::Scalar(rule) => rule.row().name == row::sqrt,
        Op::Call(_) => f.call_traits.get(&value).is_some_and(|of| *of == ROOT),
        _ => false,
    };
    let mut open: Vec<Value> = (0..f.nodes.len() as u32)
        .map(Value)
        .filter(|&value| is_root(value))
        .filter_map(|root| f.node(root).args.first().copied())
        .filter(|x| !known[x.index()].flat && !known[x.index()].positive)
        .filter(|x| assumed[x.index()].flat)
        .collect();
    let mut writes: HashMap<_, Vec<Value>> = HashMap::new();
    for (index, node) in f.nodes.iter().enumerate() {
        if let Some((mem, _)) = write(&node.op) {
            writes.entry(mem).or_default().push(Value(index as u32));
        }
    }
    let mut found = HashSet::new();
    while let Some(value) = open.pop() {
        if !found.insert(value) {
            continue;
        }
        let node = f.node(value);
        match &node.op {
            Op::Load(mem, _) | Op::Take(mem, _) => {
                open.extend(writes.get(mem).into_iter().flatten())
            }
            _ => open.extend(&node.args),
        }
        for region in node.op.regions() {
            open.extend(&f.region(region).result);
        }
    }
    found
}
