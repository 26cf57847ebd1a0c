//! What the cotangent of a call is made of, in front of the call.

use super::{Seeded, changes_cotangents_alone};
use crate::ir::{Function, Lend, Mem, Op, Region, RegionKind, Value, effects};
use std::collections::{HashMap, HashSet};

/// A region of the forward sweep around the call, that of the reverse sweep around the call of the pullback, and what leads to both in them.
struct Level {
    forward: Region,
    reverse: Region,
    to_call: Value,
    to_pullback: Value,
}

/// What runs between a call and the call of its pullback, and what of it moves in front of the call.
pub(super) struct Early {
    levels: Vec<Level>,
    /// In order, with the number of the level.
    between: Vec<(Value, usize)>,
    moved: HashSet<Value>,
}

/// What an operation and those in its regions do with variables.
#[derive(Default)]
struct Touched {
    reads: HashSet<Mem>,
    adds: HashSet<Mem>,
    writes: HashSet<Mem>,
}

impl Touched {
    fn by(f: &Function, value: Value) -> Touched {
        let mut touched = Touched::default();
        touched.add(f, value);
        touched
    }

    fn add(&mut self, f: &Function, value: Value) {
        let op = &f.node(value).op;
        let of = effects(op);
        self.reads.extend(of.reads);
        self.adds.extend(of.adds);
        self.writes.extend(of.writes);
        for region in op.regions() {
            for &inner in &f.region(region).nodes {
                self.add(f, inner);
            }
        }
    }

    fn changes(&self, mem: Mem) -> bool {
        self.adds.contains(&mem) || self.writes.contains(&mem)
    }

    fn uses(&self, mem: Mem) -> bool {
        self.reads.contains(&mem) || self.changes(mem)
    }
}

impl Early {
    pub(super) fn of(f: &Function, seeded: &Seeded) -> Option<Early> {
        let levels = levels(f, seeded)?;
        let between = between(f, &levels)?;
        let mut early = Early {
            levels,
            between,
            moved: HashSet::new(),
        };
        early.find(f, seeded)?;
        early.keeps_order(f, seeded)?;
        early.stays_in_scope(f, seeded)?;
        Some(early)
    }

    /// Finds what has to move, with all that it needs.
    fn find(&mut self, f: &Function, seeded: &Seeded) -> Option<()> {
        let places: HashMap<Value, usize> = self
            .between
            .iter()
            .enumerate()
            .map(|(place, (value, _))| (*value, place))
            .collect();
        let mut pending: Vec<Value> = f.node(seeded.by).args[1..].to_vec();
        for lend in &seeded.lends {
            let Lend::Into(mem, _) = lend else { continue };
            let declared = |&&(value, _): &&(Value, usize)| f.node(value).op == Op::Declare(*mem);
            pending.extend(self.between.iter().find(declared).map(|(value, _)| *value));
        }
        let call_home = f.node(seeded.call).home;
        while let Some(value) = pending.pop() {
            if value == seeded.call {
                return None;
            }
            let node = f.node(value);
            let Some(&place) = places.get(&value) else {
                let known = f.encloses(node.home, call_home) || matches!(node.op, Op::Literal(_));
                let inside = self.moved.iter().any(|&moved| {
                    let mut regions = f.node(moved).op.regions().into_iter();
                    regions.any(|region| f.encloses(region, node.home))
                });
                if !known && !inside {
                    return None;
                }
                continue;
            };
            if !self.moved.insert(value) {
                continue;
            }
            self.needs(f, value, &mut pending)?;
            // What a variable holds by then.
            let touched = Touched::by(f, value);
            for &(earlier, _) in &self.between[..place] {
                let changed = Touched::by(f, earlier);
                if touched.reads.iter().any(|&mem| changed.changes(mem)) {
                    pending.push(earlier);
                }
            }
            let used = touched.adds.iter().chain(&touched.writes);
            for mem in used {
                let declared =
                    |&&(value, _): &&(Value, usize)| f.node(value).op == Op::Declare(*mem);
                pending.extend(self.between.iter().find(declared).map(|(value, _)| *value));
            }
        }
        Some(())
    }

    /// What an operation and those in its regions are made of; nothing if it cannot move.
    fn needs(&self, f: &Function, value: Value, pending: &mut Vec<Value>) -> Option<()> {
        let node = f.node(value);
        let can_move = match &node.op {
            Op::If(..) | Op::MatchArm(_) => true,
            // The value of a branch is written once: nothing is put back.
            Op::Undo(write) => effects(&f.node(*write).op)
                .changes()
                .all(|mem| f.mem(mem).merge),
            op => op.is_pure() || changes_cotangents_alone(f, op),
        };
        if !can_move {
            return None;
        }
        if let Op::Const(code) | Op::Convert(code) | Op::Repeat(code) | Op::Fill(code) = &node.op {
            let late = |name: &String| {
                let binder = f.const_vars.get(name).and_then(|var| var.binder);
                binder.is_some_and(|binder| self.between.iter().any(|(v, _)| *v == binder))
            };
            if f.code(*code).reads.iter().any(late) {
                return None;
            }
        }
        pending.extend(&node.args);
        for region in node.op.regions() {
            pending.extend(&f.region(region).result);
            for &inner in &f.region(region).nodes {
                self.needs(f, inner, pending)?;
            }
        }
        Some(())
    }

    /// Whether nothing that stays behind sees another value of a variable.
    fn keeps_order(&self, f: &Function, seeded: &Seeded) -> Option<()> {
        let mut behind = Touched::default();
        for &(value, _) in &self.between {
            if !self.moved.contains(&value) {
                behind.add(f, value);
                continue;
            }
            let touched = Touched::by(f, value);
            let changes = touched.adds.iter().chain(&touched.writes);
            let seen = changes
                .clone()
                .any(|mem| behind.reads.contains(mem) || behind.writes.contains(mem));
            let lost = touched.writes.iter().any(|mem| behind.adds.contains(mem));
            if seen || lost {
                return None;
            }
        }
        let lent = effects(&f.node(seeded.by).op).adds;
        let seen = lent
            .iter()
            .any(|mem| behind.reads.contains(mem) || behind.writes.contains(mem));
        (!seen).then_some(())
    }

    /// Whether nothing that stays in the reverse sweep names what moves into a branch of the forward sweep.
    fn stays_in_scope(&self, f: &Function, seeded: &Seeded) -> Option<()> {
        for &(value, level) in &self.between {
            let Level {
                forward, reverse, ..
            } = self.levels[level];
            if !self.moved.contains(&value) || forward == reverse || forward == Function::ROOT {
                continue;
            }
            if f.node(value).home == forward {
                continue;
            }
            let declared = match f.node(value).op {
                Op::Declare(mem) => Some(mem),
                _ => None,
            };
            for region in &f.regions {
                for &user in &region.nodes {
                    if user == seeded.by || self.is_moved(f, user) {
                        continue;
                    }
                    let names = f.node(user).args.contains(&value);
                    let uses = declared.is_some_and(|mem| Touched::by(f, user).uses(mem));
                    if names || uses {
                        return None;
                    }
                }
            }
        }
        Some(())
    }

    /// Whether a node moves, or stands in a region of what does.
    fn is_moved(&self, f: &Function, value: Value) -> bool {
        let mut at = value;
        loop {
            if self.moved.contains(&at) {
                return true;
            }
            let home = f.node(at).home;
            if home == Function::ROOT || f.region(home).kind == RegionKind::Reverse {
                return false;
            }
            let Some(owner) = f.owner(home) else {
                return false;
            };
            at = owner;
        }
    }

    pub(super) fn apply(&self, f: &mut Function) {
        for &(value, level) in &self.between {
            if !self.moved.contains(&value) {
                continue;
            }
            let Level {
                forward, to_call, ..
            } = self.levels[level];
            let home = f.node(value).home;
            f.region_mut(home).nodes.retain(|&v| v != value);
            f.nodes[value.index()].home = forward;
            for region in f.node(value).op.regions() {
                f.region_mut(region).parent = Some(forward);
            }
            if let Op::Declare(mem) = f.node(value).op {
                f.mems[mem.index()].home = forward;
            }
            let nodes = &mut f.region_mut(forward).nodes;
            let at = nodes.iter().position(|&v| v == to_call);
            let at = at.unwrap_or(nodes.len());
            nodes.insert(at, value);
        }
    }
}

/// The regions around a call and around the call of its pullback, from inside out to the one that is around both, if they run once each
/// time the other does.
fn levels(f: &Function, seeded: &Seeded) -> Option<Vec<Level>> {
    let (mut to_call, mut to_pullback) = (seeded.call, seeded.by);
    let mut levels = Vec::new();
    loop {
        let (forward, reverse) = (f.node(to_call).home, f.node(to_pullback).home);
        levels.push(Level {
            forward,
            reverse,
            to_call,
            to_pullback,
        });
        if forward == reverse {
            return Some(levels);
        }
        if f.region(reverse).adjoint_of != Some(forward) {
            return None;
        }
        let kinds = (f.region(forward).kind, f.region(reverse).kind);
        match kinds {
            (RegionKind::Function, RegionKind::Reverse) => return Some(levels),
            (RegionKind::Branch, RegionKind::Branch) => {}
            _ => return None,
        }
        to_call = f.owner(forward)?;
        to_pullback = f.owner(reverse)?;
    }
}

/// What runs between them, in order.
fn between(f: &Function, levels: &[Level]) -> Option<Vec<(Value, usize)>> {
    let mut between = Vec::new();
    let position = |region: Region, value: Value| {
        let nodes = &f.region(region).nodes;
        nodes.iter().position(|&v| v == value)
    };
    for (number, level) in levels.iter().enumerate() {
        let nodes = &f.region(level.forward).nodes;
        let from = position(level.forward, level.to_call)? + 1;
        let to = match level.forward == level.reverse {
            true => position(level.forward, level.to_pullback)?,
            false => nodes.len(),
        };
        between.extend(nodes.get(from..to)?.iter().map(|&value| (value, number)));
    }
    for (number, level) in levels.iter().enumerate().rev() {
        if level.forward != level.reverse {
            let to = position(level.reverse, level.to_pullback)?;
            let nodes = &f.region(level.reverse).nodes[..to];
            between.extend(nodes.iter().map(|&value| (value, number)));
        }
    }
    Some(between)
}
