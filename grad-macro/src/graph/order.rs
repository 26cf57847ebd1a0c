//! The order in which a region's nodes can be read: each after what it needs. A pass may leave a pure node behind the first use of it.

use crate::ir::{Function, Region, Value};
use std::collections::HashSet;

pub(super) fn ordered(f: &Function, region: Region) -> Vec<Value> {
    let mut order = Order {
        f,
        region,
        seen: HashSet::new(),
        out: Vec::new(),
    };
    for &value in &f.region(region).nodes {
        order.take(value);
    }
    order.out
}

struct Order<'f> {
    f: &'f Function,
    region: Region,
    seen: HashSet<Value>,
    out: Vec<Value>,
}

impl Order<'_> {
    fn take(&mut self, value: Value) {
        if !self.seen.insert(value) {
            return;
        }
        self.needs(value);
        self.out.push(value);
    }

    /// Takes the pure nodes of this region that a node and what is nested in it name.
    fn needs(&mut self, value: Value) {
        let f = self.f;
        let node = f.node(value);
        for &arg in &node.args {
            let needed = f.node(arg);
            if needed.home == self.region && needed.op.is_pure() {
                self.take(arg);
            }
        }
        for inner in node.op.regions() {
            let inner = f.region(inner);
            for &nested in inner.nodes.iter().chain(&inner.result) {
                self.needs(nested);
            }
        }
    }
}
