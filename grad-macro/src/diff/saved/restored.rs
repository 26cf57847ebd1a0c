//! Variables that the reverse sweep reads again.
//!
//! A variable that is not written after a read holds in the reverse sweep what was read. One that is written can be made to: the forward
//! sweep keeps what each write replaces, and the reverse sweep puts it back when it is in front of the write. At each point it then
//! holds what it held in the forward sweep. That costs a tape for each write in place of one for each read, and is done where it is less.

use super::{CHEAP, Saved, apart, is_reverse};
use crate::ir::{
    Change, Function, Kind, Mem, OUTLINE, Op, Region, RegionKind, Times, Value, effects,
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// How a write of a variable is undone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Undo {
    /// What it replaces is kept; the number of loops around it, and one more where that is more than a float.
    Kept(usize),
    /// Without anything that was kept.
    Free,
}

impl Saved<'_> {
    /// Decides which reads are done again, and makes the reverse sweep undo the writes after them.
    pub(super) fn restore(&mut self) {
        let times = Times::of(self.f);
        let mut wanted: BTreeMap<Mem, Vec<Value>> = BTreeMap::new();
        for read in self.wanted() {
            if let Op::Load(mem, _) = self.f.node(read).op {
                wanted.entry(mem).or_default().push(read);
            }
        }
        let mut marks: HashMap<Value, Value> = HashMap::new();
        let mut writes: HashMap<Mem, Vec<Value>> = HashMap::new();
        for region in &self.f.regions {
            for &value in &region.nodes {
                match self.f.node(value).op {
                    Op::Undo(write) if self.f.in_reverse_sweep(self.f.node(value).home) => {
                        marks.insert(write, value);
                    }
                    // A declaration gives a first value, which nothing was read of before.
                    Op::Declare(_) => {}
                    ref op => {
                        for mem in effects(op).changes() {
                            writes.entry(mem).or_default().push(value);
                        }
                    }
                }
            }
        }
        for (mem, reads) in wanted {
            let writes = writes.remove(&mem).unwrap_or_default();
            self.restore_variable(mem, reads, &writes, &marks, &times);
        }
        for region in 0..self.f.regions.len() {
            let region = Region(region as u32);
            let mut nodes = std::mem::take(&mut self.f.region_mut(region).nodes);
            nodes.retain(|&v| !matches!(self.f.node(v).op, Op::Undo(_)));
            self.f.region_mut(region).nodes = nodes;
        }
    }

    /// The reads that the reverse sweep asks for, and that it could do again.
    fn wanted(&self) -> Vec<Value> {
        let mut seen: HashSet<(Value, Region)> = HashSet::new();
        let mut wanted: Vec<Value> = Vec::new();
        let mut pending: Vec<(Value, Region)> = Vec::new();
        for (index, info) in self.f.regions.iter().enumerate() {
            let region = Region(index as u32);
            if !is_reverse(self.f, region) {
                continue;
            }
            let args = info.nodes.iter().flat_map(|&v| &self.f.node(v).args);
            pending.extend(args.chain(&info.result).map(|&arg| (arg, region)));
        }
        while let Some((value, region)) = pending.pop() {
            let node = self.f.node(value);
            if self.f.encloses(node.home, region) || !seen.insert((value, region)) {
                continue;
            }
            match &node.op {
                Op::Load(mem, _) => {
                    let scalar = node.kind.is_scalar();
                    let known = |&index: &Value| self.affordable(index, region, &mut CHEAP.clone());
                    if self.f.held.contains(&value)
                        && self.can_be_kept(*mem)
                        && (!scalar || node.args.iter().all(known))
                        && !wanted.contains(&value)
                    {
                        wanted.push(value);
                    }
                }
                // The outline is made where the read is.
                Op::Rule(OUTLINE) => {}
                op if op.is_pure() => {
                    pending.extend(node.args.iter().map(|&arg| (arg, region)));
                }
                _ => {}
            }
        }
        wanted.sort_unstable();
        wanted
    }

    /// Whether a variable is there in the reverse sweep, or can be: as it was at the end of its region.
    fn can_be_kept(&self, mem: Mem) -> bool {
        let home = self.f.mem(mem).home;
        let nodes = &self.f.region(home).nodes;
        home == Function::ROOT || !nodes.iter().any(|&v| self.f.can_leave(v))
    }

    /// Makes a variable of a region that is closed a variable of the reverse sweep, with the value that it had at the end.
    fn keep(&mut self, mem: Mem) -> Option<()> {
        let home = self.f.mem(mem).home;
        if home == Function::ROOT {
            return Some(());
        }
        let mut regions = self.f.regions.iter();
        let Some(twin) = regions.position(|info| info.adjoint_of == Some(home)) else {
            // The adjoint of a fused loop stands in its body.
            return (self.f.region(home).kind == RegionKind::Loop).then_some(());
        };
        let twin = Region(twin as u32);
        if self.f.encloses(home, twin) {
            return None;
        }
        let (name, kind) = (self.f.mem(mem).name.clone(), self.f.mem(mem).kind.clone());
        let at = self.f.region(home).nodes.len();
        let load = Op::Load(mem, Vec::new());
        let last = self.f.insert_at(home, at, load, Vec::new(), kind.clone());
        let popped = self.tape(last, at + 1, &name, twin);
        let before = self.f.enter(twin);
        let copy = self.f.add_mem(&name, kind);
        self.f.enter(before);
        self.put_front(twin, Op::Declare(copy), vec![popped], Kind::Unit);
        self.kept.insert(mem, copy);
        Some(())
    }

    /// The variable of the reverse sweep.
    fn kept(&self, mem: Mem) -> Mem {
        self.kept.get(&mem).copied().unwrap_or(mem)
    }

    fn restore_variable(
        &mut self,
        mem: Mem,
        mut reads: Vec<Value>,
        writes: &[Value],
        marks: &HashMap<Value, Value>,
        times: &Times,
    ) {
        // The reads before a write that cannot be undone are kept on tapes.
        let undone: HashMap<Value, Option<Undo>> = writes
            .iter()
            .map(|&write| {
                let mark = marks.contains_key(&write);
                (write, mark.then(|| self.undo_of(mem, write)).flatten())
            })
            .collect();
        reads.retain(|&read| {
            let after = writes
                .iter()
                .filter(|&&w| self.may_follow(mem, read, w, times));
            after.clone().all(|w| undone[w].is_some()) && self.anchor(read, marks, times).is_some()
        });
        let follows = |saved: &Self, reads: &[Value]| -> Vec<Value> {
            let mut writes = writes.to_vec();
            writes.retain(|&w| reads.iter().any(|&r| saved.may_follow(mem, r, w, times)));
            writes
        };
        let kept = |writes: &[Value]| {
            let levels = writes.iter().filter_map(|w| match undone[w] {
                Some(Undo::Kept(level)) => Some(level),
                _ => None,
            });
            highest(levels)
        };
        let levels = |saved: &Self, reads: &[Value]| {
            highest(reads.iter().map(|&read| {
                let node = saved.f.node(read);
                saved.loops(node.home) + usize::from(!node.kind.is_scalar())
            }))
        };
        let all = kept(&follows(self, &reads));
        let asked = levels(self, &reads);
        let info = self.f.mem(mem);
        let scalar = info.kind.is_scalar();
        // The variable itself is kept once for each run of its region.
        let itself = (info.home != Function::ROOT)
            .then(|| (self.loops(info.home) + usize::from(!scalar), 1));
        let worth = |kept: Option<(usize, usize)>| match (kept.max(itself), asked) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some((write, _)), Some((read, _))) if scalar => read > write,
            (Some(write), Some(read)) => read > write,
        };
        if !worth(all) {
            reads.retain(|&read| kept(&follows(self, &[read])).is_none());
            if !worth(None) {
                return;
            }
        }
        if reads.is_empty() || self.keep(mem).is_none() {
            return;
        }
        for write in follows(self, &reads) {
            self.undo(write, marks[&write]);
        }
        for read in reads {
            if let Some(anchor) = self.anchor(read, marks, times) {
                self.again.insert(read, anchor);
            }
        }
    }

    /// Whether a write may come after a read, of the variable that was read: a loop around it has another one in each iteration.
    fn may_follow(&self, mem: Mem, read: Value, write: Value, times: &Times) -> bool {
        if times.before(read, write) {
            return true;
        }
        let common = self
            .f
            .common(self.f.node(read).home, self.f.node(write).home);
        self.loops(common) > self.loops(self.f.mem(mem).home)
            && !apart::by_iterations(self.f, mem, read, write)
    }

    /// The number of loops around a region.
    fn loops(&self, region: Region) -> usize {
        let mut loops = 0;
        let mut at = Some(region);
        while let Some(here) = at {
            loops += usize::from(self.f.region(here).kind == RegionKind::Loop);
            at = self.f.region(here).parent;
        }
        loops
    }

    fn undo_of(&self, mem: Mem, write: Value) -> Option<Undo> {
        let node = self.f.node(write);
        match &node.op {
            Op::Store(_, steps) | Op::AddTo(_, steps) => {
                let (stored, indices) = node.args.split_last()?;
                if indices.iter().any(|&index| self.f.is_range(index)) {
                    return None;
                }
                // A variable may have no value before its first one.
                let set = self.f.region(self.f.mem(mem).home).nodes.iter().any(|&v| {
                    self.f.node(v).op == Op::Declare(mem) && !self.f.node(v).args.is_empty()
                });
                let scalar = self.f.kind(*stored).is_scalar();
                (set || !steps.is_empty())
                    .then(|| Undo::Kept(self.loops(node.home) + usize::from(!scalar)))
            }
            Op::Change(Change::Swap | Change::Push, ..) => Some(Undo::Free),
            _ => None,
        }
    }

    /// The node of the reverse sweep after which a read is done again: what undoes the next write. `Some(None)` is the front.
    fn anchor(
        &self,
        read: Value,
        marks: &HashMap<Value, Value>,
        times: &Times,
    ) -> Option<Option<Value>> {
        let Some(writer) = times.writer_beside(self.f, read) else {
            return Some(None);
        };
        let regions = self.f.node(writer).op.regions();
        if regions.is_empty() {
            return marks.get(&writer).map(|&mark| Some(mark));
        }
        let twin = self.f.regions.iter().position(|info| {
            info.adjoint_of
                .is_some_and(|forward| regions.contains(&forward))
        })?;
        self.f.owner(Region(twin as u32)).map(Some)
    }

    /// Puts back what a write replaces, where it is marked.
    fn undo(&mut self, write: Value, mark: Value) {
        let node = self.f.node(write).clone();
        let twin = self.f.node(mark).home;
        let (op, mut args) = match node.op {
            Op::Store(mem, steps) | Op::AddTo(mem, steps) => {
                let Some((&stored, indices)) = node.args.split_last() else {
                    return;
                };
                let kind = self.f.kind(stored).clone();
                let at = self.position(write) - 1;
                let load = Op::Load(mem, steps.clone());
                let before = self
                    .f
                    .insert_at(node.home, at, load, indices.to_vec(), kind);
                let name = format!("{}_before", self.f.mem(mem).name);
                self.f.name(before, &name);
                let mut args = indices.to_vec();
                args.push(if self.f.encloses(node.home, twin) {
                    before
                } else {
                    self.tape(before, at + 1, &name, twin)
                });
                (Op::Store(self.kept(mem), steps), args)
            }
            Op::Change(Change::Push, mem, steps) => {
                let count = node.args.len() - 1;
                (
                    Op::PopLast(self.kept(mem), steps),
                    node.args[..count].to_vec(),
                )
            }
            Op::Change(change, mem, steps) => {
                (Op::Change(change, self.kept(mem), steps), node.args)
            }
            op => (op, node.args),
        };
        for arg in &mut args {
            *arg = self.available(*arg, twin);
        }
        let kind = match op {
            Op::PopLast(..) => Kind::Any,
            _ => Kind::Unit,
        };
        let place = &mut self.f.nodes[mark.index()];
        (place.op, place.args, place.kind) = (op, args, kind);
    }

    /// A read that is done again.
    pub(super) fn read_again(&mut self, read: Value, anchor: Option<Value>, twin: Region) -> Value {
        let node = self.f.node(read).clone();
        let args: Vec<Value> = node
            .args
            .iter()
            .map(|&arg| self.available(arg, twin))
            .collect();
        let op = match node.op {
            Op::Load(mem, steps) => Op::Load(self.kept(mem), steps),
            op => op,
        };
        let again = match anchor {
            None => self.put_front(twin, op, args, node.kind),
            Some(anchor) => {
                let at = self.position(anchor);
                self.f.insert_at(twin, at, op, args, node.kind)
            }
        };
        if let Some(name) = self.f.names.get(&read).cloned() {
            self.f.name(again, &name);
        }
        again
    }
}

/// The highest level, and how many are on it.
fn highest(levels: impl Iterator<Item = usize>) -> Option<(usize, usize)> {
    levels.fold(None, |highest, level| match highest {
        Some((top, count)) if top == level => Some((top, count + 1)),
        Some((top, count)) if top > level => Some((top, count)),
        _ => Some((level, 1)),
    })
}
