//! A second copy of a region, for what runs it in another place.

use super::entity::{Mem, Region, Value};
use super::function::{ConstVar, Function, MemInfo};
use super::op::{ForLoop, Lend, Op};
use std::collections::HashMap;

#[derive(Default)]
struct Copies {
    values: HashMap<Value, Value>,
    mems: HashMap<Mem, Mem>,
    /// What stands in place of nodes, if anything does.
    replaced: HashMap<Value, Option<Op>>,
}

/// A copy of a region that differs from the original.
pub(crate) struct Changed {
    /// The region that it stands in.
    pub(crate) parent: Region,
    /// The variables around the original in whose place it has others.
    pub(crate) mems: HashMap<Mem, Mem>,
    /// What stands in place of nodes, if anything does.
    pub(crate) replaced: HashMap<Value, Option<Op>>,
}

impl Function {
    /// A copy of a region with the regions in it, in another place.
    pub(crate) fn duplicate_changed(&mut self, region: Region, changed: Changed) -> Region {
        let mut copies = Copies {
            values: HashMap::new(),
            mems: changed.mems,
            replaced: changed.replaced,
        };
        let here = self.here();
        let copy = self.copy_region(region, Some(changed.parent), &mut copies);
        self.enter(here);
        copy
    }

    /// A copy of a region with the regions in it, beside it.
    pub(crate) fn duplicate(&mut self, region: Region) -> Region {
        let mut copies = Copies::default();
        let parent = self.region(region).parent;
        let here = self.here();
        let copy = self.copy_region(region, parent, &mut copies);
        self.enter(here);
        copy
    }

    fn copy_region(
        &mut self,
        region: Region,
        parent: Option<Region>,
        copies: &mut Copies,
    ) -> Region {
        let info = self.region(region).clone();
        let copy = self.add_region(parent, info.kind);
        self.region_mut(copy).adjoint_of = info.adjoint_of;
        for mem in (0..self.mems.len()).map(|i| Mem(i as u32)) {
            if self.mem(mem).home == region {
                let mut own = self.mem(mem).clone();
                own.home = copy;
                let is_active = self.active_mems.get(mem.index()).copied();
                let own = self.push_mem(own, is_active.unwrap_or(false));
                copies.mems.insert(mem, own);
            }
        }
        for value in info.nodes {
            let node = self.node(value).clone();
            let (op, args) = match copies.replaced.get(&value) {
                Some(None) => continue,
                Some(Some(op)) => (op.clone(), Vec::new()),
                None => {
                    let op = self.copy_op(node.op, copy, copies);
                    let args = node.args.iter().map(|&arg| copies.value(arg)).collect();
                    (op, args)
                }
            };
            self.enter(copy);
            let made = self.make(op, args, node.kind);
            copies.values.insert(value, made);
            self.resemble(made, value);
        }
        self.region_mut(copy).result = info.result.iter().map(|&v| copies.value(v)).collect();
        self.copy_vars(region, copy, copies);
        copy
    }

    /// The variable, homed as it says.
    pub(crate) fn push_mem(&mut self, info: MemInfo, is_active: bool) -> Mem {
        let mem = Mem(self.mems.len() as u32);
        self.mems.push(info);
        self.active_mems.resize(self.mems.len(), false);
        self.active_mems[mem.index()] = is_active;
        mem
    }

    /// The constant variables of a region are declared again in its copy.
    fn copy_vars(&mut self, region: Region, copy: Region, copies: &Copies) {
        let mut names: Vec<String> = self.const_vars.keys().cloned().collect();
        names.sort_unstable();
        for name in names {
            let Some(var) = self.const_var(&name, region) else {
                continue;
            };
            if var.home != region {
                continue;
            }
            let var = ConstVar {
                home: copy,
                binder: var.binder.map(|binder| copies.value(binder)),
                index_of: None,
                ..var.clone()
            };
            self.copied_vars.entry(name).or_default().push(var);
        }
    }

    /// What is known of a value is known of its copy.
    fn resemble(&mut self, copy: Value, of: Value) {
        again(&mut self.names, copy, of);
        again(&mut self.spans, copy, of);
        again(&mut self.types, copy, of);
        again(&mut self.call_args, copy, of);
        again(&mut self.call_traits, copy, of);
        again(&mut self.outcomes, copy, of);
        again(&mut self.exclusive, copy, of);
        again(&mut self.called_by, copy, of);
        again(&mut self.refs, copy, of);
        let (is_active, form, choice) = (self.is_active(of), self.form_of(of), self.choice_of(of));
        set(&mut self.active, copy, is_active);
        set(&mut self.forms, copy, form);
        set(&mut self.choices, copy, choice);
        for marks in [
            &mut self.unsure,
            &mut self.held,
            &mut self.steep,
            &mut self.dropped,
            &mut self.guarded,
        ] {
            if marks.contains(&of) {
                marks.insert(copy);
            }
        }
    }

    fn copy_op(&mut self, op: Op, parent: Region, copies: &mut Copies) -> Op {
        let mut region = |region| self.copy_region(region, Some(parent), copies);
        match op {
            Op::Map(body, replay) => Op::Map(region(body), region(replay)),
            Op::MapPull(body) => Op::MapPull(region(body)),
            Op::PushMap(body) => Op::PushMap(region(body)),
            Op::PushMapPull(body) => Op::PushMapPull(region(body)),
            Op::If(a, b) => Op::If(region(a), region(b)),
            Op::Match(code, arms) => {
                let arms = arms
                    .into_iter()
                    .map(|(pattern, arm)| (pattern, region(arm)));
                Op::Match(code, arms.collect())
            }
            Op::MatchArm(arms) => Op::MatchArm(arms.into_iter().map(region).collect()),
            Op::For(spec) => Op::For(ForLoop {
                body: region(spec.body),
                ..spec
            }),
            Op::Loop(body) => Op::Loop(region(body)),
            Op::Repeated(body) => Op::Repeated(region(body)),
            op => copies.in_memory(op),
        }
    }
}

impl Copies {
    fn value(&self, value: Value) -> Value {
        self.values.get(&value).copied().unwrap_or(value)
    }

    fn mem(&self, mem: Mem) -> Mem {
        self.mems.get(&mem).copied().unwrap_or(mem)
    }

    fn lends(&self, lends: Vec<Lend>) -> Vec<Lend> {
        let lends = lends.into_iter().map(|lend| match lend {
            Lend::Discard => Lend::Discard,
            Lend::Into(mem, steps) => Lend::Into(self.mem(mem), steps),
        });
        lends.collect()
    }

    /// The operation on the copies of the variables.
    fn in_memory(&self, op: Op) -> Op {
        match op {
            Op::Declare(mem) => Op::Declare(self.mem(mem)),
            Op::Load(mem, steps) => Op::Load(self.mem(mem), steps),
            Op::ZeroOf(mem, steps) => Op::ZeroOf(self.mem(mem), steps),
            Op::ShapeOf(mem, steps) => Op::ShapeOf(self.mem(mem), steps),
            Op::Store(mem, steps) => Op::Store(self.mem(mem), steps),
            Op::AddTo(mem, steps) => Op::AddTo(self.mem(mem), steps),
            Op::AddScaled(a, b) => Op::AddScaled(self.mem(a), self.mem(b)),
            Op::Take(mem, steps) => Op::Take(self.mem(mem), steps),
            Op::Change(change, mem, steps) => Op::Change(change, self.mem(mem), steps),
            Op::Exchange(a, b) => Op::Exchange(self.mem(a), self.mem(b)),
            Op::PopLast(mem, steps) => Op::PopLast(self.mem(mem), steps),
            Op::CallPullback(lends, with_tangent) => {
                Op::CallPullback(self.lends(lends), with_tangent)
            }
            Op::SeededCall(code, lends, gives) => Op::SeededCall(code, self.lends(lends), gives),
            Op::Undo(write) => Op::Undo(self.value(write)),
            op => op,
        }
    }
}

fn again<T: Clone>(table: &mut HashMap<Value, T>, copy: Value, of: Value) {
    if let Some(entry) = table.get(&of).cloned() {
        table.insert(copy, entry);
    }
}

fn set<T: Clone + Default>(table: &mut Vec<T>, value: Value, entry: T) {
    if table.len() <= value.index() {
        table.resize(value.index() + 1, T::default());
    }
    table[value.index()] = entry;
}
