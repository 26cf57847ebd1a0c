//! Which cotangents need an accumulator, where accumulators are declared, and the slots of the caller.

use super::{Form, Reverse};
use crate::ir::{Function, Kind, Mem, Op, Region, Step, Value};
use std::collections::{HashMap, HashSet};

impl Reverse<'_> {
    /// The variable that a value was read from, if its cotangent adds to that of the variable: the cotangent, and the place in it.
    pub(super) fn held_in(&self, value: Value) -> Option<(Mem, Vec<Step>, Vec<Value>)> {
        let node = self.f.node(value);
        match &node.op {
            Op::Load(mem, steps) if !node.kind.is_scalar() && self.f.held.contains(&value) => {
                let bar = self.bars.get(mem)?;
                Some((*bar, steps.clone(), node.args.clone()))
            }
            _ => None,
        }
    }

    /// The accumulator of a part of a value, with the place in it.
    pub(super) fn accumulator(&self, value: Value) -> Option<(Mem, Vec<Step>, Vec<Value>)> {
        let (root, steps, args) = self.place_of(value);
        if let Some((bar, mut held, mut indices)) = self.held_in(root) {
            held.extend(steps);
            indices.extend(args);
            return Some((bar, held, indices));
        }
        let mem = self.accumulators.get(&root)?;
        Some((*mem, steps, args))
    }

    pub(super) fn find_accumulators(&mut self) {
        self.find_accumulators_since(0, 0);
    }

    /// The same for the nodes and the regions that a copy has added.
    pub(super) fn find_accumulators_since(&mut self, first: usize, region: usize) {
        let bodies: HashSet<Region> = self
            .f
            .nodes
            .iter()
            .filter_map(|node| {
                if let Op::Map(body, _) = node.op {
                    Some(body)
                } else {
                    None
                }
            })
            .collect();
        let in_body =
            |f: &Function, region: Region| bodies.iter().any(|&body| f.encloses(body, region));
        let mut found = HashSet::new();
        let mut skip: HashMap<Region, bool> = HashMap::new();
        for index in first..self.f.nodes.len() {
            let node = &self.f.nodes[index];
            if matches!(node.op, Op::Field(_) | Op::Index) {
                if self.f.is_active(Value(index as u32)) {
                    found.insert(self.place_of(Value(index as u32)).0);
                }
                continue;
            }
            let home = node.home;
            let skipped = *skip.entry(home).or_insert_with(|| in_body(self.f, home));
            if skipped {
                continue;
            }
            for &arg in &node.args {
                // What the caller lends is lent on.
                let lent = matches!(node.op, Op::Call(_))
                    && matches!(self.f.node(arg).op, Op::Param(_))
                    && !self.f.kind(arg).is_scalar();
                if self.f.is_active(arg) && (lent || self.f.node(arg).home != home) {
                    found.insert(self.place_of(arg).0);
                }
            }
        }
        for region in region..self.f.regions.len() {
            let region = Region(region as u32);
            for &value in &self.f.region(region).result {
                if self.f.is_active(value) && self.f.node(value).home != region {
                    found.insert(self.place_of(value).0);
                }
            }
        }
        if let Some(output) = self.f.output.filter(|_| first == 0) {
            let (root, steps, _) = self.place_of(output);
            if !steps.is_empty() || self.f.node(root).home != Function::ROOT {
                found.insert(root);
            }
        }
        // What a variable holds until it has been used has its cotangent in that of the variable.
        found.retain(|&value| !self.f.held.contains(&value) || self.f.node(value).kind.is_scalar());
        self.needs_accumulator.extend(found);
    }

    /// Declares the accumulators of a forward region's values and variables, and returns its nodes.
    pub(super) fn begin(&mut self, region: Region) -> Vec<Value> {
        let nodes = self.f.region(region).nodes.clone();
        for &value in &nodes {
            if !self.f.is_active(value) || !self.needs_accumulator.contains(&value) {
                continue;
            }
            let name = self.bar_name(value);
            let kind = self.f.kind(value).clone();
            if let Op::Param(position) = self.f.node(value).op
                && self.form != Form::Direct
                && !kind.is_scalar()
            {
                let mem = self.slot(position, value);
                self.accumulators.insert(value, mem);
                continue;
            }
            let mem = self.f.add_mem(&name, kind);
            // It is read once, when all contributions are in.
            self.f.mems[mem.index()].merge = true;
            self.f.mems[mem.index()].cotangent = true;
            let zero = self.zero(value);
            self.f.make(Op::Declare(mem), vec![zero], Kind::Unit);
            self.accumulators.insert(value, mem);
        }
        for index in 0..self.f.mems.len() {
            let mem = Mem(index as u32);
            let info = self.f.mem(mem);
            if info.home != region
                || info.merge
                || info.slot.is_some()
                || self.f.region(info.home).adjoint_of.is_some()
                || self.bars.contains_key(&mem)
            {
                continue;
            }
            if !self.f.active_mems.get(index).copied().unwrap_or(false) {
                continue;
            }
            let (name, kind) = (format!("{}_bar", info.name), info.kind.clone());
            let bar = self.f.add_mem(&name, kind.clone());
            self.f.mems[bar.index()].cotangent = true;
            let zero = self.zero_of(mem, region, kind);
            self.f.make(Op::Declare(bar), vec![zero], Kind::Unit);
            self.bars.insert(mem, bar);
        }
        nodes
    }

    pub(super) fn slot(&mut self, position: u32, param: Value) -> Mem {
        let existing = self
            .f
            .mems
            .iter()
            .position(|mem| mem.slot == Some(position));
        if let Some(index) = existing {
            return Mem(index as u32);
        }
        let name = format!("{}_bar", self.f.params[position as usize].name);
        let kind = self.f.kind(param).clone();
        let mem = self.f.add_mem(&name, kind);
        self.f.mems[mem.index()].slot = Some(position);
        if self.form != Form::Pullback {
            // The forward sweep may add to it, too, where the two sweeps are one.
            self.f.mems[mem.index()].home = Function::ROOT;
        }
        self.f.mems[mem.index()].cotangent = true;
        mem
    }
}
