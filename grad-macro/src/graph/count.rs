//! How many operations a program has.

use crate::ir::{Function, Op, Region, effects};

/// The operations of a region and of what is nested in it: arithmetic and functions of floats, operations on vectors and matrices, calls,
/// and additions to accumulators. What a loop or a closure runs counts once; comparisons, selections, moves and reads do not count.
pub(crate) fn operations(f: &Function, region: Region) -> usize {
    let nodes = &f.region(region).nodes;
    nodes
        .iter()
        .map(|&value| {
            let op = &f.node(value).op;
            let nested: usize = match op {
                // The second region is a copy that the adjoint closure runs.
                Op::Map(body, _) => operations(f, *body),
                other => other.regions().iter().map(|&r| operations(f, r)).sum(),
            };
            usize::from(effects(op).computes) + nested
        })
        .sum()
}
