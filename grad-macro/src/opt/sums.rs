//! Sums that stay in registers while a loop runs.
//!
//! A loop that adds to one element of an accumulator in every iteration loads and stores it each time, and where the loop also adds to
//! other elements, nothing tells that they are others. Cotangents may be added in any order: they are added up beside the loop, and once
//! to the element behind it.

use crate::ir::{Effects, Function, Kind, Mem, Op, Region, RegionKind, Step, Value, effects};
use crate::rules::RuleId;
use crate::rules::row;
use std::collections::{BTreeMap, HashSet};

/// Where a loop adds to: the variable, and the steps to a part of it that is the same in all iterations.
type Place = (Mem, Vec<Step>, Vec<Value>);

/// Takes the sums of the reverse sweep out of loops, the innermost first.
pub(crate) fn hold(f: &mut Function) {
    let Some(differs) = RuleId::find(row::ne) else {
        return;
    };
    for index in (0..f.regions.len()).rev() {
        let body = Region(index as u32);
        if f.region(body).kind != RegionKind::Loop {
            continue;
        }
        let Some(owner) = f.owner(body) else { continue };
        for (place, adds) in sums(f, body) {
            hold_one(f, owner, place, &adds, differs);
        }
    }
}

/// The places that a loop only adds floats to, with what does.
fn sums(f: &Function, body: Region) -> BTreeMap<Place, Vec<Value>> {
    let mut found: BTreeMap<Place, Vec<Value>> = BTreeMap::new();
    let mut used: HashSet<Mem> = HashSet::new();
    let mut regions = vec![body];
    while let Some(region) = regions.pop() {
        for &value in &f.region(region).nodes {
            let node = f.node(value);
            regions.extend(node.op.regions());
            let Effects { writes, reads, .. } = effects(&node.op);
            used.extend(writes.into_iter().chain(reads));
            let Op::AddTo(mem, steps) = &node.op else {
                continue;
            };
            let Some((&x, indices)) = node.args.split_last() else {
                continue;
            };
            let outside = |&index: &Value| is_fixed(f, index, body);
            let is_part = steps.contains(&Step::Index) && !steps.iter().any(Step::is_member);
            if f.mem(*mem).cotangent
                && f.encloses(f.mem(*mem).home, f.region(body).parent.unwrap_or(body))
                && is_part
                && f.kind(x).is_scalar()
                && !indices.iter().any(|&index| f.is_range(index))
                && indices.iter().all(outside)
            {
                let place = (*mem, steps.clone(), indices.to_vec());
                found.entry(place).or_default().push(value);
            }
        }
    }
    found.retain(|(mem, ..), _| !used.contains(mem));
    found
}

/// Whether an index has one value in all iterations of a loop.
fn is_fixed(f: &Function, index: Value, body: Region) -> bool {
    let node = f.node(index);
    if is_outside(f, node.home, body) {
        return true;
    }
    // A pure node stands in the first region that asked for it.
    match node.op {
        Op::Const(code) => {
            let code = f.code(code);
            let is_fixed = |name: &String| {
                let var = f.const_vars.get(name);
                var.is_none_or(|var| {
                    !var.mutable && is_outside(f, var.index_of.unwrap_or(var.home), body)
                })
            };
            code.captures.is_empty() && code.reads.iter().all(is_fixed)
        }
        _ => false,
    }
}

/// Whether what a region has is the same in all iterations of a loop: it is around the loop, or its adjoint is.
fn is_outside(f: &Function, home: Region, body: Region) -> bool {
    let mut at = f.region(body).parent;
    while let Some(here) = at {
        let info = f.region(here);
        if here == home || info.adjoint_of == Some(home) {
            return true;
        }
        at = info.parent;
    }
    false
}

fn hold_one(f: &mut Function, owner: Value, place: Place, adds: &[Value], differs: RuleId) {
    let (mem, steps, mut indices) = place;
    let home = f.node(owner).home;
    let kind = adds
        .iter()
        .filter_map(|&add| f.node(add).args.last())
        .map(|&x| f.kind(x).clone())
        .next()
        .unwrap_or(Kind::Any);
    let before = f.enter(home);
    let sum = f.add_mem(&format!("{}_sum", f.mem(mem).name), kind.clone());
    f.mems[sum.index()].cotangent = true;
    let zero = f.literal(0.0, kind.clone());
    f.enter(before);
    for &add in adds {
        let node = &mut f.nodes[add.index()];
        let x = node.args.last().copied();
        node.op = Op::AddTo(sum, Vec::new());
        node.args = x.into_iter().collect();
    }
    let at = |f: &Function| {
        let nodes = &f.region(home).nodes;
        nodes
            .iter()
            .position(|&v| v == owner)
            .unwrap_or(nodes.len())
    };
    let position = at(f);
    f.insert_at(home, position, Op::Declare(sum), vec![zero], Kind::Unit);
    let behind = at(f) + 1;
    let total = f.insert_at(home, behind, Op::Load(sum, Vec::new()), Vec::new(), kind);
    // A loop that did not run did not look whether there is such an element.
    let (add, nothing) = (
        f.add_region(Some(home), RegionKind::Branch),
        f.add_region(Some(home), RegionKind::Branch),
    );
    for index in &mut indices {
        let node = f.node(*index).clone();
        if matches!(node.op, Op::Const(_)) && !f.encloses(node.home, home) {
            *index = f.insert_at(home, 0, node.op, Vec::new(), node.kind);
        }
    }
    let behind = at(f) + 2;
    indices.push(total);
    f.insert_at(add, 0, Op::AddTo(mem, steps), indices, Kind::Unit);
    let is_any = f.insert_at(
        home,
        behind,
        Op::Scalar(differs),
        vec![total, zero],
        Kind::Bool,
    );
    f.insert_at(
        home,
        behind + 1,
        Op::If(add, nothing),
        vec![is_any],
        Kind::Unit,
    );
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::Op;
    use crate::testing::compile::{differentiated, lowered};

    /// The sums that are held beside loops in the gradient of a function.
    fn held(source: &str) -> usize {
        let f = lowered(&syn::parse_str(source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Direct).unwrap();
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        nodes
            .filter(
                |&&v| matches!(f.node(v).op, Op::Declare(mem) if f.mem(mem).name.ends_with("_sum")),
            )
            .count()
    }

    #[test]
    fn an_element_that_a_loop_adds_to_is_added_to_once() {
        assert_eq!(
            held(
                "fn f(x: &[f64; 3], a: &[f64; 3]) -> f64 {
                    let mut s = 0.0;
                    for i in 0..3 { for j in 0..3 { s += x[i] * a[j]; } }
                    s.exp()
                }"
            ),
            1
        );
    }

    #[test]
    fn an_element_that_the_loop_also_reads_is_not() {
        assert_eq!(
            held(
                "fn f(x: &[f64; 3], k: usize) -> f64 {
                    let mut y = [x[0], x[1], x[2]];
                    for j in 0..3 { y[j] = y[k] * y[j]; }
                    y[0] + y[1] + y[2]
                }"
            ),
            0
        );
    }
}
