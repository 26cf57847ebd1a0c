//! When a read of a variable is used, and when the variable is written again.

use super::effects::effects;
use super::entity::{Mem, Region, Value};
use super::function::{Function, RegionKind};
use super::op::{Op, Step};
use super::payload::Payload;
use std::collections::{HashMap, HashSet};

/// When a node runs, in the order of the program's text. A region starts after the node that owns it, and ends before that ends.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Time(u32);

impl Time {
    const NEVER: Time = Time(0);
    /// Behind the text, where the results of a derivative leave.
    const END: Time = Time(u32::MAX - 1);
    /// After everything: somewhere that the order of the text does not tell.
    const ALWAYS: Time = Time(u32::MAX);
}

/// The times of all nodes, and what each variable is written by.
pub(crate) struct Times {
    starts: Vec<Time>,
    /// When each value is last used by a pinned node, be it through pure ones.
    last: Vec<Time>,
    /// The nodes of each region that write a variable, themselves or in their regions, in order.
    writers: HashMap<(Region, Mem), Vec<Value>>,
    clock: u32,
}

impl Times {
    pub(crate) fn of(f: &Function) -> Times {
        let mut times = Times {
            starts: vec![Time::NEVER; f.nodes.len()],
            last: vec![Time::NEVER; f.nodes.len()],
            writers: HashMap::new(),
            clock: 0,
        };
        times.number(f, Function::ROOT, false);
        for (index, region) in f.regions.iter().enumerate() {
            if region.kind == RegionKind::Reverse {
                times.number(f, Region(index as u32), false);
            }
        }
        times.find_last(f);
        times
    }

    /// Numbers a region; returns what it writes.
    fn number(&mut self, f: &Function, region: Region, in_closure: bool) -> HashSet<Mem> {
        let mut written = HashSet::new();
        for &value in &f.region(region).nodes {
            self.clock += 1;
            // A closure runs as often and as late as its map says.
            let start = if in_closure {
                Time::ALWAYS
            } else {
                Time(self.clock)
            };
            self.starts[value.index()] = start;
            let op = &f.node(value).op;
            let mut here: HashSet<Mem> = effects(op).changes().collect();
            for inner in op.regions() {
                let closure = in_closure || f.region(inner).kind == RegionKind::Closure;
                here.extend(self.number(f, inner, closure));
            }
            self.clock += 1;
            for &mem in &here {
                self.writers.entry((region, mem)).or_default().push(value);
            }
            written.extend(here);
        }
        written
    }

    fn find_last(&mut self, f: &Function) {
        let mut pending: Vec<(Value, Time)> = Vec::new();
        for region in &f.regions {
            for &value in &region.nodes {
                let node = f.node(value);
                if node.op.is_pure() {
                    continue;
                }
                let start = self.starts[value.index()];
                // What nothing owns may run anywhere.
                let time = if start == Time::NEVER {
                    Time::ALWAYS
                } else {
                    start
                };
                if !matches!(node.op, Op::PullbackOf) {
                    pending.extend(node.args.iter().map(|&arg| (arg, time)));
                }
                if let Op::Push(_) = node.op
                    && let Some(&pushed) = node.args.first()
                    && let Op::PullbackOf = f.node(pushed).op
                {
                    pending.push((pushed, Time::ALWAYS));
                }
            }
            pending.extend(region.result.iter().map(|&v| (v, Time::ALWAYS)));
        }
        pending.extend(f.output.map(|v| (v, Time::ALWAYS)));
        pending.extend(f.roots.iter().map(|&v| (v, Time::END)));
        while let Some((value, time)) = pending.pop() {
            let last = &mut self.last[value.index()];
            if *last >= time {
                continue;
            }
            *last = time;
            let node = f.node(value);
            // A pullback may hold what its call was passed.
            if node.op.is_pure() || matches!(node.op, Op::PullbackOf) {
                pending.extend(node.args.iter().map(|&arg| (arg, time)));
            }
            if let Op::PullbackOf = node.op {
                let args = &f.node(node.args[0]).args;
                pending.extend(args.iter().map(|&arg| (arg, time)));
            }
        }
    }

    /// The first node beside a read that writes what it reads.
    pub(crate) fn writer_beside(&self, f: &Function, read: Value) -> Option<Value> {
        let Op::Load(mem, _) = f.node(read).op else {
            return None;
        };
        let writers = self.writers.get(&(f.node(read).home, mem))?;
        writers
            .iter()
            .copied()
            .find(|&writer| self.before(read, writer))
    }

    /// The same, with the reverse sweep behind the function.
    fn next_writer(&self, f: &Function, read: Value) -> Option<Value> {
        let beside = self.writer_beside(f, read);
        if beside.is_some() || f.node(read).home != Function::ROOT {
            return beside;
        }
        let mut reverse = self.writers.iter().filter(|((region, mem), _)| {
            let op = &f.node(read).op;
            f.region(*region).kind == RegionKind::Reverse
                && matches!(op, Op::Load(read, _) if read == mem)
        });
        reverse.next().map(|(_, writers)| writers[0])
    }

    /// Whether a variable still holds what was read of it wherever that is used; `with_writer`: or the use is the change itself.
    pub(crate) fn holds(&self, f: &Function, read: Value, with_writer: bool) -> bool {
        let last = self.last[read.index()];
        if last == Time::ALWAYS {
            return false;
        }
        let Some(writer) = self.next_writer(f, read) else {
            return true;
        };
        if last == Time::NEVER {
            // Only the results of a derivative use it, at the end.
            return false;
        }
        let start = self.starts[writer.index()];
        let by_itself = match f.node(writer).op {
            // Its value and its guards are looked at before an arm runs.
            Op::Match(..) => true,
            ref op => with_writer && op.regions().is_empty(),
        };
        last < start || last == start && by_itself
    }

    /// The arguments of the next write of a variable that are computed from a read of it, if the read is used nowhere else: where they
    /// are computed before the write, the variable still holds what was read.
    pub(crate) fn computed_before(&self, f: &Function, read: Value) -> Option<Vec<Value>> {
        let writer = self.next_writer(f, read)?;
        let node = f.node(writer);
        let is_last = self.last[read.index()] == self.starts[writer.index()];
        if !is_last || !node.op.regions().is_empty() {
            return None;
        }
        let mut computed = node.args.clone();
        computed.retain(|&arg| f.is_made_of(arg, read));
        let owned = |&arg: &Value| matches!(f.node(arg).op, Op::Rule(_));
        (!computed.is_empty() && computed.iter().all(owned)).then_some(computed)
    }

    /// The reads of variables that hold what was read wherever that is used.
    pub(crate) fn held(&self, f: &Function) -> HashSet<Value> {
        let nodes = f.regions.iter().flat_map(|region| &region.nodes).copied();
        nodes
            .filter(|&v| matches!(f.node(v).op, Op::Load(mem, _) if !f.mem(mem).merge && f.mem(mem).slot.is_none()))
            .filter(|&v| self.holds(f, v, true))
            .collect()
    }

    /// Whether a node of the text comes before another.
    pub(crate) fn before(&self, a: Value, b: Value) -> bool {
        self.starts[a.index()] < self.starts[b.index()]
    }

    /// Whether a variable is not written between a read of it and a later node.
    pub(crate) fn holds_until(&self, f: &Function, read: Value, later: Value) -> bool {
        let writer = self.writer_beside(f, read);
        writer.is_none_or(|writer| self.before(later, writer))
    }
}

impl Function {
    /// Whether a value is another one, or computed from it by pure nodes.
    fn is_made_of(&self, value: Value, part: Value) -> bool {
        let mut seen = HashSet::new();
        let mut pending = vec![value];
        while let Some(value) = pending.pop() {
            if value == part {
                return true;
            }
            if self.node(value).op.is_pure() && seen.insert(value) {
                pending.extend(&self.node(value).args);
            }
        }
        false
    }

    /// Whether two places of one variable have no part in common, by the names of their fields and by indices that are written.
    pub(crate) fn apart(&self, a: (&[Step], &[Value]), b: (&[Step], &[Value])) -> bool {
        let (mut at_a, mut at_b) = (a.1.iter(), b.1.iter());
        for (one, two) in a.0.iter().zip(b.0) {
            match (one, two) {
                (Step::Index, Step::Index) => {
                    let (Some(&i), Some(&j)) = (at_a.next(), at_b.next()) else {
                        return false;
                    };
                    let known = self.integer_of(i).zip(self.integer_of(j));
                    if known.is_some_and(|(i, j)| i != j) {
                        return true;
                    }
                }
                (Step::Field(one), Step::Field(two))
                    if Payload::written(one) != Payload::written(two) =>
                {
                    return true;
                }
                (Step::Field(_), Step::Field(_)) => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether a variable keeps the shape of its first value: only floats in it are written.
    pub(crate) fn keeps_shape(&self, mem: Mem) -> bool {
        let nodes = self.regions.iter().flat_map(|region| &region.nodes);
        let mut declared = 0;
        for &value in nodes {
            let node = self.node(value);
            let keeps = match &node.op {
                Op::Declare(of) if *of == mem => {
                    declared += 1;
                    !node.args.is_empty()
                }
                Op::Store(of, steps) | Op::AddTo(of, steps) if *of == mem => {
                    let stored = node.args.last().map(|&x| self.kind(x).is_scalar());
                    steps.contains(&Step::Index) && stored == Some(true)
                }
                op => !effects(op).changes().any(|of| of == mem),
            };
            if !keeps {
                return false;
            }
        }
        declared == 1
    }
}
