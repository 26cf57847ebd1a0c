//! Equal reads of a variable's parts are one value.
//!
//! A variable is local, so nothing but the nodes that name it changes it: two reads of the same part are the same value unless a node
//! between them may write that part.

use crate::ir::{Function, Mem, Op, Region, RegionKind, Step, Value, effects};
use std::collections::{HashMap, HashSet};

type Place = (Mem, Vec<Step>, Vec<Value>);

/// Gives later reads of a float the value of an earlier one.
pub(crate) fn share(f: &mut Function) {
    let mut loads = Loads {
        changed: changed_by_regions(f),
        same: HashMap::new(),
        f,
    };
    loads.region(Function::ROOT, &mut HashMap::new());
    let Loads { same, .. } = loads;
    if same.is_empty() {
        return;
    }
    let rename = |value: &mut Value| {
        if let Some(&first) = same.get(value) {
            *value = first;
        }
    };
    f.nodes
        .iter_mut()
        .for_each(|node| node.args.iter_mut().for_each(rename));
    f.output.iter_mut().for_each(rename);
    for region in &mut f.regions {
        region.result.iter_mut().for_each(rename);
        region.nodes.retain(|value| !same.contains_key(value));
    }
}

struct Loads<'f> {
    f: &'f Function,
    /// The variables that each region writes, itself or in the regions below it.
    changed: HashMap<Region, HashSet<Mem>>,
    /// Reads, and the earlier reads that have their values.
    same: HashMap<Value, Value>,
}

impl Loads<'_> {
    /// Walks a region with what has been read before it; leaves there what holds behind it.
    fn region(&mut self, region: Region, known: &mut HashMap<Place, Value>) {
        let f = self.f;
        for &value in &f.region(region).nodes {
            let node = f.node(value);
            if let Op::Load(mem, steps) = &node.op
                && node.kind.is_scalar()
                && !f.mem(*mem).merge
            {
                let indices = node
                    .args
                    .iter()
                    .map(|arg| *self.same.get(arg).unwrap_or(arg));
                let place = (*mem, steps.clone(), indices.collect());
                match known.get(&place) {
                    Some(&first) if f.node(first).kind == node.kind => {
                        self.same.insert(value, first);
                    }
                    _ => {
                        known.insert(place, value);
                    }
                }
                continue;
            }
            for inner in node.op.regions() {
                let mut before = known.clone();
                // What is read outside of a loop or a closure is read there once: inside, a name of it would be kept for longer.
                if f.region(inner).kind != RegionKind::Branch {
                    before.clear();
                }
                self.region(inner, &mut before);
                let changed = self.changed.get(&inner);
                known.retain(|(mem, ..), _| !changed.is_some_and(|mems| mems.contains(mem)));
            }
            match &node.op {
                Op::Store(mem, steps) | Op::AddTo(mem, steps) => {
                    let indices = &node.args[..node.args.len() - 1];
                    known.retain(|(other, theirs, at), _| {
                        other != mem || f.apart((steps, indices), (theirs, at))
                    });
                }
                op => {
                    let changes: Vec<Mem> = effects(op).changes().collect();
                    known.retain(|(mem, ..), _| !changes.contains(mem));
                }
            }
        }
    }
}

fn changed_by_regions(f: &Function) -> HashMap<Region, HashSet<Mem>> {
    let mut changed: HashMap<Region, HashSet<Mem>> = HashMap::new();
    // A region is listed after those around it.
    for index in (0..f.regions.len()).rev() {
        let region = Region(index as u32);
        let mut mems = HashSet::new();
        for &value in &f.region(region).nodes {
            let op = &f.node(value).op;
            mems.extend(effects(op).changes());
            for inner in op.regions() {
                mems.extend(changed.get(&inner).into_iter().flatten());
            }
        }
        changed.insert(region, mems);
    }
    changed
}

#[cfg(test)]
mod tests {
    use crate::ir::Op;
    use crate::testing::compile::lowered;

    /// How many reads of elements of `q` there are in the function, and how many are left.
    fn reads(body: &str) -> (usize, usize) {
        let source = format!(
            "fn f(x: &[f64; 3], i: usize, c: bool) -> f64 {{ let mut q = [x[0], x[1], x[2]]; {body} }}"
        );
        let mut f = lowered(&syn::parse_str(&source).unwrap()).unwrap();
        let count = |f: &crate::ir::Function| {
            let nodes = f.regions.iter().flat_map(|region| &region.nodes);
            nodes
                .filter(|&&v| matches!(&f.node(v).op, Op::Load(_, steps) if !steps.is_empty()))
                .count()
        };
        crate::opt::parts::read(&mut f);
        let before = count(&f);
        super::share(&mut f);
        (before, count(&f))
    }

    #[test]
    fn equal_reads_are_one() {
        assert_eq!(reads("q[1] = x[0]; q[i] * q[i]"), (2, 1));
        assert_eq!(
            reads("q[1] = x[0]; let a = q[i]; if c { a * q[i] } else { a }"),
            (2, 1)
        );
    }

    #[test]
    fn a_write_to_another_element_does_not_end_a_read() {
        assert_eq!(
            reads("q[1] = x[0]; let a = q[0]; q[2] = a; a * q[0]"),
            (2, 1)
        );
    }

    #[test]
    fn a_write_that_may_be_to_the_same_element_does() {
        assert_eq!(
            reads("q[1] = x[0]; let a = q[0]; q[i] = 2.0 * a; a * q[0]"),
            (2, 2)
        );
        assert_eq!(
            reads("q[1] = x[0]; let a = q[i]; if c { q[0] = a; } a * q[i]"),
            (2, 2)
        );
        assert_eq!(
            reads("q[1] = x[0]; let a = q[i]; for j in 0..3 { q[j] *= 2.0; } a * q[i]"),
            (3, 3)
        );
    }
}
