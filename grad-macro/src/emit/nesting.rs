//! Where a long expression is cut: values that are bound although they are used once.

use super::body::Emitter;
use super::schedule::is_trivial;
use crate::ir::Value;
use std::collections::{HashMap, HashSet};

/// How deep an expression may nest. Deeper ones cannot be read, and writing them takes time quadratic in their depth.
const DEEPEST: u32 = 24;

impl Emitter<'_> {
    /// The values to bind so that no expression nests deeper.
    pub(super) fn too_deep(&self) -> HashSet<Value> {
        let mut deep = HashSet::new();
        let mut depths: HashMap<Value, u32> = HashMap::new();
        let nodes = self.f.regions.iter().flat_map(|region| &region.nodes);
        // Arguments first, without recursion.
        let mut pending: Vec<(Value, bool)> = nodes.map(|&value| (value, false)).collect();
        while let Some((value, has_args)) = pending.pop() {
            if depths.contains_key(&value) {
                continue;
            }
            let node = self.f.node(value);
            if !has_args {
                pending.push((value, true));
                let args = node.args.iter().filter(|arg| !depths.contains_key(arg));
                pending.extend(args.map(|&arg| (arg, false)));
                continue;
            }
            let depth = |arg| depths.get(arg).copied().unwrap_or(0);
            let inner = node.args.iter().map(depth).max().unwrap_or(0);
            let depth = if is_trivial(self.f, value) {
                inner
            } else if !self.is_inline(value) {
                0
            } else if inner == DEEPEST {
                deep.insert(value);
                0
            } else {
                inner + 1
            };
            depths.insert(value, depth);
        }
        deep
    }
}
