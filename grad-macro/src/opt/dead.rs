//! Dead code: nodes that no result and no effect needs are removed from their regions.

use crate::ir::{Function, Mem, Op, Region, Tape, Value};
use std::collections::{HashMap, HashSet};

struct Dead<'f> {
    f: &'f Function,
    live: HashSet<Value>,
    mems: HashSet<Mem>,
    tapes: HashSet<Tape>,
    owners: HashMap<Region, Value>,
    writers: HashMap<Mem, Vec<Value>>,
    tape_writers: HashMap<Tape, Vec<Value>>,
    breaks: HashMap<Region, Vec<Value>>,
    work: Vec<Value>,
}

/// Removes what `roots`, the output and the effects do not need.
pub(crate) fn remove(f: &mut Function, roots: &[Value]) {
    let mut dead = Dead {
        f,
        live: HashSet::new(),
        mems: HashSet::new(),
        tapes: HashSet::new(),
        owners: HashMap::new(),
        writers: HashMap::new(),
        tape_writers: HashMap::new(),
        breaks: HashMap::new(),
        work: Vec::new(),
    };
    dead.index();
    for &root in roots.iter().chain(&f.output) {
        dead.mark(root);
    }
    dead.effects();
    while let Some(value) = dead.work.pop() {
        dead.visit(value);
    }
    let live = std::mem::take(&mut dead.live);
    let owners = std::mem::take(&mut dead.owners);
    for index in 0..f.regions.len() {
        let region = Region(index as u32);
        // What only marks a place stays where the region around it does.
        let is_sweep = f.region(region).parent.is_none()
            || f.region(region).kind == crate::ir::RegionKind::Reverse;
        let stays = is_sweep
            || owners
                .get(&region)
                .is_some_and(|owner| live.contains(owner));
        let mut nodes = std::mem::take(&mut f.region_mut(region).nodes);
        nodes.retain(|&v| live.contains(&v) || stays && matches!(f.node(v).op, Op::Undo(_)));
        f.region_mut(region).nodes = nodes;
    }
}

impl Dead<'_> {
    fn index(&mut self) {
        for region in &self.f.regions {
            for &value in &region.nodes {
                let node = self.f.node(value);
                for owned in node.op.regions() {
                    self.owners.insert(owned, value);
                }
                match &node.op {
                    Op::Declare(mem)
                    | Op::Store(mem, _)
                    | Op::AddTo(mem, _)
                    | Op::Take(mem, _)
                    | Op::PopLast(mem, _)
                    | Op::Change(_, mem, _) => self.writers.entry(*mem).or_default().push(value),
                    Op::Exchange(a, b) => {
                        for mem in [a, b] {
                            self.writers.entry(*mem).or_default().push(value);
                        }
                    }
                    Op::CallPullback(lends, _) => {
                        for lend in lends {
                            if let crate::ir::Lend::Into(mem, _) = lend {
                                self.writers.entry(*mem).or_default().push(value);
                            }
                        }
                    }
                    Op::DeclareTape(tape) | Op::Push(tape) => {
                        self.tape_writers.entry(*tape).or_default().push(value);
                    }
                    Op::Break => self.breaks.entry(node.home).or_default().push(value),
                    _ => {}
                }
            }
        }
    }

    fn mark(&mut self, value: Value) {
        if self.live.insert(value) {
            self.work.push(value);
        }
    }

    /// What runs for its effect: the user's statements, calls, loops' exits, and sums into slots.
    fn effects(&mut self) {
        let mut roots = Vec::new();
        for region in &self.f.regions {
            for &value in &region.nodes {
                match &self.f.node(value).op {
                    Op::Statement(_)
                    | Op::Snapshot(_)
                    | Op::Call(_)
                    | Op::PushCall(..)
                    | Op::Break
                    | Op::Rebind(_) => {
                        roots.push(value);
                    }
                    Op::AddTo(mem, _) if self.f.mem(*mem).slot.is_some() => roots.push(value),
                    Op::CallPullback(lends, _) => {
                        let into_slot = lends.iter().any(|lend| {
                            matches!(lend, crate::ir::Lend::Into(mem, _) if self.f.mem(*mem).slot.is_some())
                        });
                        if into_slot {
                            roots.push(value);
                        }
                    }
                    _ => {}
                }
            }
        }
        for root in roots {
            // The code of a closure that is only replayed in the reverse sweep does not run by itself.
            if self.reachable(self.f.node(root).home) {
                self.mark(root);
            }
        }
    }

    /// Whether a region is part of the program, not a copy that nothing owns.
    fn reachable(&self, region: Region) -> bool {
        let mut at = region;
        while let Some(parent) = self.f.region(at).parent {
            let is_sweep = self.f.region(at).kind == crate::ir::RegionKind::Reverse;
            if !is_sweep && !self.owners.contains_key(&at) {
                return false;
            }
            at = parent;
        }
        true
    }

    fn read(&mut self, mem: Mem) {
        if self.mems.insert(mem) {
            for value in self.writers.get(&mem).cloned().unwrap_or_default() {
                self.mark(value);
            }
        }
    }

    fn visit(&mut self, value: Value) {
        let node = self.f.node(value);
        for &arg in &node.args {
            self.mark(arg);
        }
        let mut home = Some(node.home);
        while let Some(region) = home {
            if let Some(&owner) = self.owners.get(&region) {
                self.mark(owner);
            }
            home = self.f.region(region).parent;
        }
        match &node.op {
            Op::Load(mem, _)
            | Op::Take(mem, _)
            | Op::PopLast(mem, _)
            | Op::ZeroOf(mem, _)
            | Op::ShapeOf(mem, _) => self.read(*mem),
            Op::Store(mem, _) | Op::AddTo(mem, _) | Op::Change(_, mem, _) | Op::Declare(mem) => {
                // A variable that anything writes must be declared.
                self.read(*mem);
            }
            Op::Exchange(a, b) => {
                self.read(*a);
                self.read(*b);
            }
            Op::CallPullback(lends, _) => {
                for lend in lends {
                    if let crate::ir::Lend::Into(mem, _) = lend {
                        self.read(*mem);
                    }
                }
            }
            Op::Pop(tape) | Op::Push(tape) if self.tapes.insert(*tape) => {
                for value in self.tape_writers.get(tape).cloned().unwrap_or_default() {
                    self.mark(value);
                }
            }
            _ => {}
        }
        let results: Vec<Value> = match &node.op {
            Op::Map(body, _) => self.f.region(*body).result.clone(),
            Op::MapPull(body) | Op::PushMap(body) | Op::PushMapPull(body) => {
                self.f.region(*body).result.clone()
            }
            _ => Vec::new(),
        };
        for result in results {
            self.mark(result);
        }
    }
}
