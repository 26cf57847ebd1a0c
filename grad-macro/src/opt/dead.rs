//! Dead code: nodes that no result and no effect needs are removed from their regions.

use crate::ir::{Function, Mem, Op, Region, Tape, Value, effects};
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
    f.roots = roots.to_vec();
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

/// Removes vectors without elements that nothing uses.
pub(crate) fn remove_empty(f: &mut Function) {
    let nodes = f.regions.iter().flat_map(|region| &region.nodes);
    let used: HashSet<Value> = nodes.flat_map(|&v| f.node(v).args.clone()).collect();
    for index in 0..f.regions.len() {
        let region = Region(index as u32);
        let mut nodes = std::mem::take(&mut f.region_mut(region).nodes);
        nodes.retain(|&v| match f.node(v).op {
            Op::Snapshot(code) => {
                let text: String = f.code(code).text.split_whitespace().collect();
                let is_new = ["Vec::new()", "::std::vec::Vec::new()", "vec![]"];
                used.contains(&v) || !is_new.contains(&text.as_str())
            }
            _ => true,
        });
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
                for mem in effects(&node.op).changes() {
                    self.writers.entry(mem).or_default().push(value);
                }
                match &node.op {
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
                    op if effects(op)
                        .adds
                        .iter()
                        .any(|&mem| self.f.mem(mem).slot.is_some()) =>
                    {
                        roots.push(value);
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
        let touches = effects(&node.op);
        // A variable that anything writes must be declared.
        for mem in touches.reads.iter().copied().chain(touches.changes()) {
            self.read(mem);
        }
        match &node.op {
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
