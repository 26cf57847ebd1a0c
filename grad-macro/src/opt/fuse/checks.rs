//! Whether two loops can be one.

use super::{Plan, runs_before, subtree};
use crate::ir::{Effects, Function, Mem, Op, Region, RegionKind, Value, effects};
use std::collections::HashSet;

impl Plan {
    /// The loop only adds to outer variables, and does not end early.
    pub(super) fn check_forward(&self, f: &Function) -> Option<()> {
        let inner: HashSet<Region> = subtree(f, self.body).into_iter().collect();
        let mut added = HashSet::new();
        let mut used = HashSet::new();
        for &region in &inner {
            for &value in &f.region(region).nodes {
                let op = &f.node(value).op;
                if matches!(op, Op::Break) && f.region(region).kind != RegionKind::Function {
                    return None;
                }
                let Effects {
                    adds,
                    writes,
                    reads,
                    ..
                } = effects(op);
                added.extend(
                    adds.into_iter()
                        .filter(|m| !inner.contains(&f.mem(*m).home)),
                );
                used.extend(
                    writes
                        .into_iter()
                        .chain(reads)
                        .filter(|m| !inner.contains(&f.mem(*m).home)),
                );
            }
        }
        // An outer variable that is read and not written in the loop does no harm.
        let written: bool = inner.iter().flat_map(|&r| &f.region(r).nodes).any(|&v| {
            let Effects { writes, .. } = effects(&f.node(v).op);
            writes.iter().any(|m| !inner.contains(&f.mem(*m).home))
        });
        if written || added.intersection(&used).next().is_some() {
            return None;
        }
        Some(())
    }

    /// Everything that the reverse loop needs is known before the loop.
    pub(super) fn check_reverse(&mut self, f: &Function) -> Option<()> {
        let inner: HashSet<Region> = subtree(f, self.reverse_body).into_iter().collect();
        let Outside {
            added,
            read,
            needed,
        } = Outside::of(f, &inner)?;
        if added.intersection(&read).next().is_some() || self.taken_before(f, &added, &inner) {
            return None;
        }
        let mut prologue = Vec::new();
        for &mem in added.iter().chain(&read) {
            let writers: Vec<Value> = self.outer_writers(f, mem, &inner);
            for writer in writers {
                let node = f.node(writer);
                let is_declaration = node.op == Op::Declare(mem);
                if added.contains(&mem) && !is_declaration {
                    // Contributions from elsewhere may come later.
                    continue;
                }
                // A variable of the forward sweep itself may have changed since the reverse loop's reading of it.
                f.region(node.home).adjoint_of?;
                match node.op {
                    Op::Declare(_) => {}
                    Op::AddTo(..) if node.home == f.node(self.reverse).home => {}
                    _ => return None,
                }
                prologue.push(writer);
            }
        }
        // In the order of the reverse sweep.
        prologue.sort_unstable();
        prologue.dedup();
        for &value in &prologue {
            let args = f.node(value).args.clone();
            for arg in args {
                if !self.early(f, arg) {
                    return None;
                }
            }
        }
        for value in needed {
            if !self.early(f, value)
                && f.node(value).home != self.body
                && !self.in_body(f, f.node(value).home)
            {
                return None;
            }
            if f.region(self.twin_root(f, f.node(value).home)).kind == RegionKind::Reverse {
                prologue.push(value);
            }
        }
        for value in &prologue {
            let node = f.node(*value);
            if let Op::Declare(mem) = node.op
                && self.destination(f, node.home)? != Function::ROOT
                && self.used_elsewhere(f, mem, &inner, &prologue)
            {
                // The variable would be out of scope for the rest of the reverse sweep.
                return None;
            }
        }
        for value in prologue {
            let to = self.destination(f, f.node(value).home)?;
            self.plan_move(f, value, to);
        }
        self.check_scopes(f, &inner)
    }

    /// Whether the reverse sweep looks at one of these cotangents, or replaces it, before the reverse loop adds to it: of a variable that is
    /// assigned behind the loop, it is that of another value until then.
    fn taken_before(&self, f: &Function, added: &HashSet<Mem>, inner: &HashSet<Region>) -> bool {
        f.regions.iter().enumerate().any(|(index, region)| {
            !inner.contains(&Region(index as u32))
                && region.nodes.iter().any(|&value| {
                    let op = &f.node(value).op;
                    let Effects { writes, reads, .. } = effects(op);
                    let mut touched = writes.iter().chain(&reads);
                    touched.any(|mem| added.contains(mem) && *op != Op::Declare(*mem))
                        && runs_before(f, value, self.reverse)
                })
        })
    }

    /// A variable that moves into a branch of the forward sweep is not used by the reverse sweep after it.
    fn check_scopes(&self, f: &Function, inner: &HashSet<Region>) -> Option<()> {
        let declared: HashSet<Mem> = self
            .prologue
            .iter()
            .filter(|(_, to)| *to != Function::ROOT)
            .filter_map(|(value, _)| match f.node(*value).op {
                Op::Declare(mem) => Some(mem),
                _ => None,
            })
            .collect();
        if declared.is_empty() {
            return Some(());
        }
        let moved: HashSet<Value> = self.prologue.iter().map(|(value, _)| *value).collect();
        for (index, region) in f.regions.iter().enumerate() {
            if inner.contains(&Region(index as u32)) {
                continue;
            }
            for value in region.nodes.iter().filter(|v| !moved.contains(v)) {
                let Effects {
                    adds,
                    writes,
                    reads,
                    ..
                } = effects(&f.node(*value).op);
                if adds
                    .iter()
                    .chain(&writes)
                    .chain(&reads)
                    .any(|m| declared.contains(m))
                {
                    return None;
                }
            }
        }
        Some(())
    }

    /// Whether anything but the loop and what moves in front of it names a variable.
    fn used_elsewhere(
        &self,
        f: &Function,
        mem: Mem,
        inner: &HashSet<Region>,
        moved: &[Value],
    ) -> bool {
        f.regions.iter().enumerate().any(|(index, region)| {
            !inner.contains(&Region(index as u32))
                && region.nodes.iter().any(|value| {
                    let Effects {
                        adds,
                        writes,
                        reads,
                        ..
                    } = effects(&f.node(*value).op);
                    !moved.contains(value)
                        && (adds.contains(&mem) || writes.contains(&mem) || reads.contains(&mem))
                })
        })
    }

    fn outer_writers(&self, f: &Function, mem: Mem, inner: &HashSet<Region>) -> Vec<Value> {
        let mut writers = Vec::new();
        for (index, region) in f.regions.iter().enumerate() {
            if inner.contains(&Region(index as u32)) {
                continue;
            }
            for &value in &region.nodes {
                let Effects { adds, writes, .. } = effects(&f.node(value).op);
                if adds.contains(&mem) || writes.contains(&mem) {
                    writers.push(value);
                }
            }
        }
        writers
    }
}

/// What a reverse loop takes from around it, and the variables there to which it adds.
pub(super) struct Outside {
    pub(super) added: HashSet<Mem>,
    pub(super) read: HashSet<Mem>,
    pub(super) needed: Vec<Value>,
}

impl Outside {
    /// That of a loop of these regions; none if it writes around it.
    pub(super) fn of(f: &Function, inner: &HashSet<Region>) -> Option<Outside> {
        let outer = |m: &Mem| !inner.contains(&f.mem(*m).home);
        let mut outside = Outside {
            added: HashSet::new(),
            read: HashSet::new(),
            needed: Vec::new(),
        };
        for &value in inner.iter().flat_map(|&region| &f.region(region).nodes) {
            let node = f.node(value);
            let Effects {
                adds,
                writes,
                reads,
                ..
            } = effects(&node.op);
            if writes.iter().any(outer) {
                return None;
            }
            outside.added.extend(adds.into_iter().filter(outer));
            outside.read.extend(reads.into_iter().filter(outer));
            let args = node.args.iter().copied().chain(match &node.op {
                Op::MapPull(r) => f.region(*r).result.clone(),
                _ => Vec::new(),
            });
            let needed = args.filter(|&arg| !inner.contains(&f.node(arg).home));
            outside.needed.extend(needed);
        }
        Some(outside)
    }
}
