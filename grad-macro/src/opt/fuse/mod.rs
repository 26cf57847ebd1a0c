//! Loops whose carried values are only sums: value and adjoint in one pass, without a tape.
//!
//! Where a loop only adds to outer variables, and the cotangents of these variables do not depend on what the loop computes, the
//! reverse loop can run inside the forward one: each iteration computes its values and hands on their cotangents at once. The part of
//! the reverse sweep that the reverse loop depends on moves in front of the loop. Sums of cotangents may be added in any order.

mod checks;
mod scaled;

use crate::ir::{Function, Mem, Op, Region, RegionKind, Value};
use scaled::Scaled;

/// Fuses every loop that can be.
pub(crate) fn fuse(f: &mut Function) {
    let loops: Vec<Value> = (0..f.nodes.len() as u32)
        .map(Value)
        .filter(|&v| matches!(&f.node(v).op, Op::For(spec) if !spec.backwards))
        .filter(|&v| is_live(f, v))
        .collect();
    for forward in loops {
        if let Some(plan) = Plan::of(f, forward) {
            plan.apply(f);
        } else if let Some(plan) = Scaled::of(f, forward) {
            plan.apply(f);
        }
    }
}

/// Whether a node and the operations around it are still listed.
fn is_live(f: &Function, value: Value) -> bool {
    let mut at = value;
    loop {
        let home = f.node(at).home;
        if !f.region(home).nodes.contains(&at) {
            return false;
        }
        if f.region(home).parent.is_none() || f.region(home).kind == RegionKind::Reverse {
            return true;
        }
        let Some(owner) = f.owner(home) else {
            return false;
        };
        at = owner;
    }
}

/// Whether a node runs before another one, if both do: it is listed before it in a region around both, or in another sweep.
fn runs_before(f: &Function, value: Value, other: Value) -> bool {
    let around = |mut at: Value| {
        let mut items = vec![(f.node(at).home, at)];
        while let Some(owner) = f.owner(f.node(at).home) {
            at = owner;
            items.push((f.node(at).home, at));
        }
        items
    };
    let others = around(other);
    for (home, item) in around(value) {
        let Some((_, other)) = others.iter().find(|(of_other, _)| *of_other == home) else {
            continue;
        };
        let nodes = &f.region(home).nodes;
        let position = |v: Value| nodes.iter().position(|&n| n == v);
        // Of two branches one runs.
        return item != *other && position(item) < position(*other);
    }
    true
}

struct Plan {
    forward: Value,
    reverse: Value,
    body: Region,
    reverse_body: Region,
    /// What moves in front of the loop, in order, with the region that it goes to.
    prologue: Vec<(Value, Region)>,
}

/// All regions in and below `region`.
fn subtree(f: &Function, region: Region) -> Vec<Region> {
    let mut regions = vec![region];
    let mut i = 0;
    while i < regions.len() {
        for &value in &f.region(regions[i]).nodes {
            regions.extend(f.node(value).op.regions());
        }
        i += 1;
    }
    regions
}

impl Plan {
    fn of(f: &Function, forward: Value) -> Option<Plan> {
        let mut plan = Plan::pair(f, forward)?;
        plan.check_forward(f)?;
        plan.check_reverse(f)?;
        Some(plan)
    }

    /// A loop and its reverse loop.
    fn pair(f: &Function, forward: Value) -> Option<Plan> {
        let Op::For(spec) = &f.node(forward).op else {
            return None;
        };
        let body = spec.body;
        let home = f.node(forward).home;
        // Only branches may stand between the loop and the function.
        let mut at = home;
        while let Some(parent) = f.region(at).parent {
            if f.region(at).kind != RegionKind::Branch || f.region(at).adjoint_of.is_some() {
                return None;
            }
            at = parent;
        }
        let reverse = f.nodes.iter().enumerate().find_map(|(i, node)| {
            let inner = match &node.op {
                Op::For(spec) if spec.backwards => spec.body,
                Op::Repeated(inner) => *inner,
                _ => return None,
            };
            (f.region(inner).adjoint_of == Some(body)).then_some((Value(i as u32), inner))
        });
        let (reverse, reverse_body) = reverse?;
        let reverse_home = f.node(reverse).home;
        if !f.region(reverse_home).nodes.contains(&reverse) {
            return None;
        }
        Some(Plan {
            forward,
            reverse,
            body,
            reverse_body,
            prologue: Vec::new(),
        })
    }

    fn plan_move(&mut self, f: &Function, value: Value, to: Region) {
        if self.prologue.iter().any(|(v, _)| *v == value) {
            return;
        }
        for &arg in &f.node(value).args {
            if self.is_reverse(f, f.node(arg).home)
                && !matches!(f.node(arg).op, Op::Literal(_))
                && let Some(to) = self.destination(f, f.node(arg).home)
            {
                self.plan_move(f, arg, to);
            }
        }
        self.prologue.push((value, to));
    }

    fn in_body(&self, f: &Function, region: Region) -> bool {
        f.encloses(self.body, region)
    }

    fn is_reverse(&self, f: &Function, region: Region) -> bool {
        f.region(self.twin_root(f, region)).kind == RegionKind::Reverse
    }

    /// The outermost region below the function that `region` is in, if that is the reverse sweep; else the function.
    fn twin_root(&self, f: &Function, region: Region) -> Region {
        let mut at = region;
        loop {
            if f.region(at).kind == RegionKind::Reverse {
                return at;
            }
            match f.region(at).parent {
                Some(parent) => at = parent,
                None => return at,
            }
        }
    }

    /// The forward region that something of a reverse region goes to.
    fn destination(&self, f: &Function, region: Region) -> Option<Region> {
        if self.is_reverse(f, region) {
            f.region(region).adjoint_of
        } else {
            Some(region)
        }
    }

    /// Whether a value can be known before the loop runs.
    fn early(&self, f: &Function, value: Value) -> bool {
        let node = f.node(value);
        if matches!(node.op, Op::Literal(_) | Op::Param(_)) {
            return true;
        }
        let home = node.home;
        if node.op.is_pure() {
            if let Op::Const(code) = node.op {
                let bound = f.code(code).reads.iter().all(|name| {
                    f.const_vars
                        .get(name)
                        .is_none_or(|var| var.binder.is_none_or(|b| self.before_loop(f, b)))
                });
                if !bound {
                    return false;
                }
            }
            let visible = self.is_reverse(f, home) || f.encloses(home, f.node(self.forward).home);
            return visible && node.args.iter().all(|&arg| self.early(f, arg));
        }
        if let Op::ZeroOf(mem, _) = node.op
            && self.is_reverse(f, home)
        {
            // The shape that a variable keeps is known as soon as it is declared.
            return f.keeps_shape(mem) && self.declared_before(f, mem);
        }
        !self.is_reverse(f, home) && self.before_loop(f, value)
    }

    fn declared_before(&self, f: &Function, mem: Mem) -> bool {
        let nodes = &f.region(f.mem(mem).home).nodes;
        let declared = nodes.iter().find(|&&v| f.node(v).op == Op::Declare(mem));
        declared.is_some_and(|&v| self.before_loop(f, v))
    }

    /// Whether a pinned node of the forward sweep comes before the loop, in its region or one around it.
    fn before_loop(&self, f: &Function, value: Value) -> bool {
        let home = f.node(value).home;
        let mut at = self.forward;
        while f.node(at).home != home {
            let Some(owner) = f.owner(f.node(at).home) else {
                return false;
            };
            at = owner;
        }
        let nodes = &f.region(home).nodes;
        let position = |v: Value| nodes.iter().position(|&n| n == v);
        matches!((position(value), position(at)), (Some(a), Some(b)) if a < b)
    }

    fn apply(self, f: &mut Function) {
        for (value, to) in &self.prologue {
            let home = f.node(*value).home;
            if home == *to {
                continue;
            }
            f.region_mut(home).nodes.retain(|v| v != value);
            f.nodes[value.index()].home = *to;
            if let Op::Declare(mem) = f.node(*value).op {
                f.mems[mem.index()].home = *to;
            }
            // Before the item of the region that leads to the loop.
            let at = self.item_towards_loop(f, *to);
            let nodes = &mut f.region_mut(*to).nodes;
            let position = at
                .and_then(|at| nodes.iter().position(|&v| v == at))
                .unwrap_or(nodes.len());
            nodes.insert(position, *value);
        }
        let reverse_home = f.node(self.reverse).home;
        f.region_mut(reverse_home)
            .nodes
            .retain(|&v| v != self.reverse);
        let moved = std::mem::take(&mut f.region_mut(self.reverse_body).nodes);
        // From here on the body is its own adjoint.
        f.region_mut(self.reverse_body).adjoint_of = None;
        for &value in &moved {
            f.nodes[value.index()].home = self.body;
            for region in f.node(value).op.regions() {
                f.region_mut(region).parent = Some(self.body);
            }
        }
        // A call that the reverse loop would have made again is still at hand.
        let mut moved = moved;
        for &again in &moved {
            if !matches!(f.node(again).op, Op::Call(_) | Op::PushCall(..)) {
                continue;
            }
            let original = f.region(self.body).nodes.iter().copied().find(|&v| {
                f.node(v).op == f.node(again).op && f.node(v).args == f.node(again).args
            });
            if let Some(original) = original {
                for node in &mut f.nodes {
                    for arg in &mut node.args {
                        if *arg == again {
                            *arg = original;
                        }
                    }
                }
            }
        }
        moved.retain(|&v| {
            !matches!(f.node(v).op, Op::Call(_) | Op::PushCall(..))
                || f.nodes.iter().any(|node| node.args.contains(&v))
        });
        f.region_mut(self.body).nodes.extend(moved);
        for mem in &mut f.mems {
            if mem.home == self.reverse_body {
                mem.home = self.body;
            }
        }
    }

    fn item_towards_loop(&self, f: &Function, region: Region) -> Option<Value> {
        let mut at = self.forward;
        while f.node(at).home != region {
            at = f.owner(f.node(at).home)?;
        }
        Some(at)
    }
}
