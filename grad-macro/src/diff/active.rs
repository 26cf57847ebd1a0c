//! Which values depend on an active parameter: a fixpoint over the nodes, because variables carry activity around loops.

use crate::ir::{Function, Lend, Op, Region, RegionKind, Value};
use std::collections::HashSet;

/// Fills `function.active`.
pub(crate) fn mark(function: &mut Function) {
    let mut active = vec![false; function.nodes.len()];
    let mut mems = vec![false; function.mems.len()];
    let mut params: HashSet<Value> = HashSet::new();
    loop {
        let mut changed = false;
        for index in 0..function.nodes.len() {
            let value = Value(index as u32);
            let node = &function.nodes[index];
            let any = node.args.iter().any(|arg| active[arg.index()]);
            let is_active = match &node.op {
                Op::Param(i) => function.params[*i as usize].active,
                // That of the reverse sweep is the cotangent of the result.
                Op::RegionParam(_) => {
                    params.contains(&value)
                        || function.region(node.home).kind == RegionKind::Reverse
                }
                Op::Literal(_)
                | Op::Const(_)
                | Op::Statement(_)
                | Op::Snapshot(_)
                | Op::Rebind(_)
                | Op::Break
                | Op::AddScaled(..)
                | Op::Undo(_)
                | Op::DeclareTape(_) => false,
                Op::Scalar(rule) => any && !rule.row().is_condition,
                Op::Load(mem, _) | Op::Take(mem, _) | Op::PopLast(mem, _) => mems[mem.index()],
                Op::Declare(mem)
                | Op::Store(mem, _)
                | Op::AddTo(mem, _)
                | Op::Change(_, mem, _) => {
                    if any && !mems[mem.index()] {
                        mems[mem.index()] = true;
                        changed = true;
                    }
                    false
                }
                Op::Exchange(a, b) => {
                    if mems[a.index()] != mems[b.index()] {
                        mems[a.index()] = true;
                        mems[b.index()] = true;
                        changed = true;
                    }
                    false
                }
                Op::Map(body, replay) => {
                    for region in [*body, *replay] {
                        changed |= elements(function, region, &node.args, &active, &mut params);
                    }
                    function
                        .region(*body)
                        .result
                        .iter()
                        .any(|v| active[v.index()])
                }
                Op::Call(_) => {
                    let slots = function.call_args.get(&value);
                    slots.is_some_and(|slots| {
                        slots
                            .iter()
                            .flatten()
                            .any(|&k| node.args.get(k).is_some_and(|arg| active[arg.index()]))
                    })
                }
                Op::Rule(_)
                | Op::Pull(..)
                | Op::Pushforward(..)
                | Op::PushPull(..)
                | Op::StructTangent(_)
                | Op::PartTangent
                | Op::PushMap(_)
                | Op::PushMapPull(_)
                | Op::PushCall(..)
                | Op::TangentOf
                | Op::AsScalar
                | Op::CotangentSum
                | Op::Zero
                | Op::ElementSum
                | Op::Tuple
                | Op::Array
                | Op::List
                | Op::Cast(_)
                | Op::Convert(_)
                | Op::Repeat(_)
                | Op::Struct(..)
                | Op::Matrix(..)
                | Op::Fill(_)
                | Op::Field(_)
                | Op::PullbackOf
                | Op::Pop(_) => any,
                Op::Index => active[node.args[0].index()],
                Op::MapPull(body) => {
                    changed |= elements(function, *body, &node.args, &active, &mut params);
                    any
                }
                Op::CallPullback(lends, _) | Op::SeededCall(_, lends, _) => {
                    for lend in lends {
                        if let Lend::Into(mem, _) = lend
                            && any
                            && !mems[mem.index()]
                        {
                            mems[mem.index()] = true;
                            changed = true;
                        }
                    }
                    false
                }
                Op::ZeroOf(..)
                | Op::ShapeOf(..)
                | Op::If(..)
                | Op::Match(..)
                | Op::MatchArm(_)
                | Op::For(_)
                | Op::Loop(_)
                | Op::Repeated(_)
                | Op::Push(_) => false,
            };
            if is_active && !active[index] {
                active[index] = true;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    function.active = active;
    function.active_mems = mems;
}

/// Makes the parameters of a closure active whose operands are; whether there are new ones.
fn elements(
    function: &Function,
    body: Region,
    operands: &[Value],
    active: &[bool],
    params: &mut HashSet<Value>,
) -> bool {
    let mut changed = false;
    for &inner in &function.region(body).nodes {
        if let Op::RegionParam(i) = function.node(inner).op
            && let Some(operand) = operands.get(i as usize)
            && active[operand.index()]
        {
            changed |= params.insert(inner);
        }
    }
    changed
}
