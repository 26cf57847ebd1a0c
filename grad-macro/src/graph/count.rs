//! How many operations a program has.

use crate::ir::{Function, Op, Region};

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
            usize::from(is_operation(op)) + nested
        })
        .sum()
}

fn is_operation(op: &Op) -> bool {
    match op {
        Op::Scalar(rule) => !rule.row().is_condition && rule.row().name != "select",
        Op::Rule(_)
        | Op::Pull(..)
        | Op::Pushforward(..)
        | Op::CotangentSum
        | Op::ElementSum
        | Op::AddTo(..)
        | Op::AddScaled(..)
        | Op::Call(_)
        | Op::PushCall(..)
        | Op::CallPullback(_) => true,
        Op::Param(_)
        | Op::RegionParam(_)
        | Op::Literal(_)
        | Op::Const(_)
        | Op::AsScalar
        | Op::Zero
        | Op::Tuple
        | Op::Array
        | Op::List
        | Op::Cast(_)
        | Op::Convert(_)
        | Op::Repeat(_)
        | Op::Struct(..)
        | Op::StructTangent(_)
        | Op::PartTangent
        | Op::Matrix(..)
        | Op::Fill(_)
        | Op::Field(_)
        | Op::Index
        | Op::Map(..)
        | Op::MapPull(_)
        | Op::PushMap(_)
        | Op::Statement(_)
        | Op::Snapshot(_)
        | Op::Rebind(_)
        | Op::Declare(_)
        | Op::Load(..)
        | Op::ZeroOf(..)
        | Op::ShapeOf(..)
        | Op::Store(..)
        | Op::Take(..)
        | Op::Change(..)
        | Op::Exchange(..)
        | Op::PopLast(..)
        | Op::If(..)
        | Op::Match(..)
        | Op::MatchArm(_)
        | Op::For(_)
        | Op::Loop(_)
        | Op::Repeated(_)
        | Op::Break
        | Op::PullbackOf
        | Op::TangentOf
        | Op::DeclareTape(_)
        | Op::Undo(_)
        | Op::Push(_)
        | Op::Pop(_) => false,
    }
}
