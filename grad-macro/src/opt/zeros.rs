//! A zero for each variable that begins with one. Two that share it would be its copies: one more allocation, and copies of memory that the system
//! gives out as zeros.

use crate::ir::{Function, Op, Region, Value};
use std::collections::HashSet;

/// Gives each variable a zero of its own, in the shape of an argument.
pub(crate) fn apart(f: &mut Function) {
    let mut taken: HashSet<Value> = HashSet::new();
    for index in 0..f.regions.len() {
        let region = Region(index as u32);
        let nodes = f.region(region).nodes.clone();
        for declared in nodes {
            let (Op::Declare(_), &[zero]) = (&f.node(declared).op, &f.node(declared).args[..])
            else {
                continue;
            };
            if !is_of_an_argument(f, zero) || taken.insert(zero) {
                continue;
            }
            let (op, args, kind) = {
                let node = f.node(zero);
                (node.op.clone(), node.args.clone(), node.kind.clone())
            };
            let position = f.region(region).nodes.iter().position(|&v| v == declared);
            let own = f.insert_at(region, position.unwrap_or(0), op, args, kind);
            f.nodes[declared.index()].args = vec![own];
        }
    }
}

fn is_of_an_argument(f: &Function, zero: Value) -> bool {
    let node = f.node(zero);
    let of = node.args.first().map(|&of| &f.node(of).op);
    matches!((&node.op, of), (Op::Zero, Some(Op::Param(_)))) && !node.kind.is_scalar()
}
