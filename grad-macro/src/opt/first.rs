//! The cotangent that a caller gives of a whole variable is where that of the variable begins: no zero in the shape of the variable is
//! made for it to be added to, which may be all that the variable is still there for.

use crate::ir::{Function, Kind, Mem, Op, Region, Value, effects};

/// Begins the cotangent of a variable with the seed, where the seed comes first.
pub(crate) fn assign(f: &mut Function, seed: Value) {
    let found = f.regions.iter().enumerate().find_map(|(index, region)| {
        let at = region.nodes.iter().position(|&v| is_added(f, v, seed))?;
        Some((Region(index as u32), at))
    });
    let Some((region, at)) = found else { return };
    let nodes = &f.region(region).nodes;
    let added = nodes[at];
    let Op::AddTo(mem, _) = f.node(added).op else {
        return;
    };
    let declared = nodes[..at]
        .iter()
        .position(|&v| f.node(v).op == Op::Declare(mem));
    let Some(declared) = declared else { return };
    let is_first = !nodes[declared + 1..at].iter().any(|&v| names(f, v, mem));
    if !is_first || !is_whole(&f.mem(mem).kind) || f.mem(mem).slot.is_some() {
        return;
    }
    let declaration = nodes[declared];
    f.nodes[declaration.index()].args = vec![seed];
    let nodes = &mut f.region_mut(region).nodes;
    nodes.remove(at);
    nodes.remove(declared);
    nodes.insert(at - 1, declaration);
}

fn is_added(f: &Function, value: Value, seed: Value) -> bool {
    let node = f.node(value);
    matches!(&node.op, Op::AddTo(_, steps) if steps.is_empty()) && node.args == [seed]
}

/// Whether an operation, or one in its regions, names a variable.
fn names(f: &Function, value: Value, mem: Mem) -> bool {
    let op = &f.node(value).op;
    let of = effects(op);
    let mut regions = op.regions().into_iter();
    of.reads.contains(&mem)
        || of.changes().any(|changed| changed == mem)
        || regions.any(|region| f.region(region).nodes.iter().any(|&v| names(f, v, mem)))
}

/// Whether a cotangent of this kind has all floats: one that may have a `None` for a zero is no place to add to.
fn is_whole(kind: &Kind) -> bool {
    match kind {
        Kind::Matrix(_) => true,
        Kind::Sequence(element) => element.is_scalar() || is_whole(element),
        _ => false,
    }
}
