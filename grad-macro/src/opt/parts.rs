//! Reads of a part of a variable whose whole was read for it: they read the part alone, where they stand.

use crate::ir::{Function, Kind, Op, RegionKind, Step, Times, Value};

/// Makes elements of whole reads reads of elements.
pub(crate) fn read(f: &mut Function) {
    let times = Times::of(f);
    let listed: Vec<Value> = f.regions.iter().flat_map(|r| r.nodes.clone()).collect();
    for value in listed {
        if let Some((op, args)) = read_of_part(f, &times, value) {
            let node = &mut f.nodes[value.index()];
            node.op = op;
            node.args = args;
        }
    }
}

/// The read of a variable that an element or a field of a read is.
fn read_of_part(f: &Function, times: &Times, value: Value) -> Option<(Op, Vec<Value>)> {
    let node = f.node(value);
    let is_element = node.op == Op::Index && node.kind == Kind::Any;
    if !(node.kind.is_scalar() || is_element) {
        return None;
    }
    let mut steps = Vec::new();
    let mut indices = Vec::new();
    let mut at = value;
    let (mem, whole) = loop {
        let node = f.node(at);
        match &node.op {
            Op::Field(name) => steps.push(Step::Field(name.clone())),
            Op::Index if !f.is_range(node.args[1]) => {
                steps.push(Step::Index);
                indices.push(node.args[1]);
            }
            Op::Load(mem, whole) if at != value => break (*mem, whole),
            _ => return None,
        }
        at = node.args[0];
    };
    let load = f.node(at);
    if f.mem(mem).merge || f.mem(mem).slot.is_some() || !times.holds_until(f, at, value) {
        return None;
    }
    // A loop may read a copy from before it more often than it is worth to read the variable again.
    let mut region = node.home;
    while region != load.home {
        if matches!(
            f.region(region).kind,
            RegionKind::Loop | RegionKind::Closure
        ) {
            return None;
        }
        region = f.region(region).parent?;
    }
    steps.reverse();
    indices.reverse();
    let steps = whole.iter().cloned().chain(steps).collect();
    let args = load.args.iter().copied().chain(indices).collect();
    Some((Op::Load(mem, steps), args))
}
