//! The invariants of the graph.

use super::{Function, Op, Value};
use std::collections::HashSet;

/// Checks that every argument is visible where it is used, and comes before it.
///
/// # Panics
/// If an invariant is broken: a mistake of a pass, never of the user.
pub(crate) fn verify(f: &Function) {
    let listed: HashSet<Value> = f
        .regions
        .iter()
        .flat_map(|region| region.nodes.iter().copied())
        .collect();
    for (index, region) in f.regions.iter().enumerate() {
        let here = super::Region(index as u32);
        for &value in &region.nodes {
            let node = f.node(value);
            assert_eq!(
                node.home, here,
                "{value} is listed in another region than its home"
            );
            for &arg in &node.args {
                let home = f.node(arg).home;
                assert!(
                    f.encloses(home, here) || matches!(f.node(arg).op, Op::Literal(_)),
                    "{value} uses {arg}, which is not visible from {here}"
                );
                let pinned = !f.node(arg).op.is_pure();
                assert!(
                    !pinned || listed.contains(&arg),
                    "{value} uses {arg}, which has been removed"
                );
            }
        }
    }
}
