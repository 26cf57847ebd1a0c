//! Which primal values the reverse sweep needs, and how each gets there.
//!
//! A node of a reverse region may name a value of a forward region that is not open any more. For each such value this pass decides:
//! evaluate it again from what is visible, if that is cheap; otherwise keep it on a tape. A tape is a stack, because a reverse
//! region runs exactly as often as its forward region, in the opposite order.

mod apart;
mod count;
mod outlines;
mod restored;
mod stepped;

use crate::ir::{Code, Function, Kind, Mem, Op, Region, RegionKind, Tape, Value};
use crate::rules::RuleId;
use crate::rules::row;
use quote::{format_ident, quote};
use std::collections::{HashMap, HashSet};

/// The cost up to which evaluating again is preferred to a tape: about what storing and loading a float costs.
const CHEAP: u32 = 4;

struct Saved<'f> {
    f: &'f mut Function,
    /// Values that have been made available in a reverse region.
    available: HashMap<(Value, Region), Value>,
    /// Constant variables that have been bound again, and where.
    bound: HashMap<(String, Region), ()>,
    /// How many nodes have been put at the front of a region.
    front: HashMap<Region, usize>,
    /// Reads that are done again, and the node of the reverse sweep after which.
    again: HashMap<Value, Option<Value>>,
    /// Variables of closed regions that the reverse sweep has as well.
    kept: HashMap<Mem, Mem>,
    /// Values of closed regions that a node of the reverse sweep names itself: they will be there, however they get there.
    asked: HashSet<(Value, Region)>,
}

/// Resolves every use across closed regions.
pub(crate) fn resolve(f: &mut Function) {
    let mut saved = Saved {
        f,
        available: HashMap::new(),
        bound: HashMap::new(),
        front: HashMap::new(),
        again: HashMap::new(),
        kept: HashMap::new(),
        asked: HashSet::new(),
    };
    saved.run();
}

impl Saved<'_> {
    fn run(&mut self) {
        let regions: Vec<Region> = (0..self.f.regions.len())
            .map(|i| Region(i as u32))
            .filter(|&r| is_reverse(self.f, r))
            .collect();
        outlines::mark(self.f, &regions);
        let stepped = self.step_back();
        self.restore();
        self.asked = self.asked(&regions);
        for region in regions {
            for value in self.f.region(region).nodes.clone() {
                let args = self.f.node(value).args.clone();
                let args = args
                    .into_iter()
                    .map(|arg| self.available(arg, region))
                    .collect();
                self.f.nodes[value.index()].args = args;
                self.bind_code(value, region);
            }
            let results = self.f.region(region).result.clone();
            let results = results
                .into_iter()
                .map(|v| self.available(v, region))
                .collect();
            self.f.region_mut(region).result = results;
        }
        self.remove_unread(stepped);
    }

    fn asked(&self, regions: &[Region]) -> HashSet<(Value, Region)> {
        let mut asked = HashSet::new();
        for &region in regions {
            for &value in &self.f.region(region).nodes {
                let node = self.f.node(value);
                let args = node.args.iter().copied();
                let closed = args.filter(|&arg| !self.f.encloses(self.f.node(arg).home, region));
                asked.extend(closed.map(|arg| (arg, self.twin(self.f.node(arg).home, region))));
            }
        }
        asked
    }

    /// The constant variables that a node's code reads must be bound where it runs.
    fn bind_code(&mut self, value: Value, region: Region) {
        let code = match &self.f.node(value).op {
            Op::For(spec) => Some(spec.iter),
            Op::Call(code)
            | Op::SeededCall(code, ..)
            | Op::PushCall(code, ..)
            | Op::Const(code)
            | Op::Snapshot(code)
            | Op::Statement(code)
            | Op::Repeat(code) => Some(*code),
            _ => None,
        };
        if let Some(code) = code {
            self.bind_reads(code, region);
        }
    }

    fn bind_reads(&mut self, code: Code, region: Region) {
        for name in self.f.code(code).reads.clone() {
            self.bind(&name, region);
        }
    }

    /// The reverse region that `region` is in and whose forward region is `forward`.
    fn twin(&self, forward: Region, region: Region) -> Region {
        let mut at = Some(region);
        while let Some(here) = at {
            if self.f.region(here).adjoint_of == Some(forward) {
                return here;
            }
            at = self.f.region(here).parent;
        }
        region
    }

    fn put_front(&mut self, region: Region, op: Op, args: Vec<Value>, kind: Kind) -> Value {
        let at = self.front.entry(region).or_insert(0);
        let position = *at;
        *at += 1;
        self.f.insert_at(region, position, op, args, kind)
    }

    /// Makes a constant variable visible in a reverse region under its own name.
    fn bind(&mut self, name: &str, region: Region) {
        let Some(var) = self.f.const_var(name, region).cloned() else {
            return;
        };
        if self.f.encloses(var.home, region) {
            return;
        }
        let twin = self.twin(var.home, region);
        if var.index_of.is_some() || self.bound.contains_key(&(name.to_owned(), twin)) {
            return;
        }
        if var.mutable {
            // Lowering copies what changes before code that may run again reads it.
            self.f.broken.get_or_insert_with(|| name.to_owned());
        }
        self.bound.insert((name.to_owned(), twin), ());
        if let Some(init) = var.init
            && !var.mutable
        {
            self.bind_reads(init, twin);
            let value = self.put_front(twin, Op::Const(init), Vec::new(), Kind::Const);
            self.put_front(twin, Op::Rebind(name.to_owned()), vec![value], Kind::Unit);
            return;
        }
        let ident = format_ident!("{}", name);
        // The forward sweep goes on using the variable.
        let kept = var.kept;
        let kept = kept.unwrap_or_else(|| quote!(::core::clone::Clone::clone(&#ident)));
        let code = self.f.plain_code(kept);
        let at = match var.binder {
            Some(binder) => self
                .f
                .region(var.home)
                .nodes
                .iter()
                .position(|&v| v == binder)
                .map_or(0, |i| i + 1),
            None => 0,
        };
        let value = self
            .f
            .insert_at(var.home, at, Op::Const(code), Vec::new(), Kind::Const);
        let popped = self.tape(value, at + 1, name, twin);
        self.put_front(twin, Op::Rebind(name.to_owned()), vec![popped], Kind::Unit);
    }

    /// `value` as something that `region` can name.
    fn available(&mut self, value: Value, region: Region) -> Value {
        let home = self.f.node(value).home;
        if self.f.encloses(home, region) || matches!(self.f.node(value).op, Op::Literal(_)) {
            return value;
        }
        let twin = self.twin(home, region);
        if let Some(&found) = self.available.get(&(value, twin)) {
            return found;
        }
        if let Some(&anchor) = self.again.get(&value) {
            let found = self.read_again(value, anchor, twin);
            self.available.insert((value, twin), found);
            return found;
        }
        let node = self.f.node(value).clone();
        let mut budget = CHEAP;
        let again = match &node.op {
            Op::Const(_) => true,
            _ => self.affordable(value, region, &mut budget),
        };
        let found = if let Op::Match(_, arms) = &node.op {
            // An arm may leave the loop: each pushes its number when it is entered.
            let arms: Vec<Region> = arms.iter().map(|(_, arm)| *arm).collect();
            self.arm_number(value, &arms, twin)
        } else if again {
            if let Op::Const(code) = node.op {
                self.bind_reads(code, twin);
            }
            let args: Vec<Value> = node
                .args
                .iter()
                .map(|&arg| self.available(arg, twin))
                .collect();
            let before = self.f.enter(twin);
            let found = self.f.make(node.op.clone(), args, node.kind.clone());
            self.f.enter(before);
            if let Some(&refs) = self.f.refs.get(&value) {
                self.f.refs.insert(found, refs);
            }
            if self.f.unsure.contains(&value) {
                self.f.unsure.insert(found);
            }
            if let Some(name) = self.f.names.get(&value).cloned() {
                self.f.name(found, &name);
            }
            found
        } else {
            let at = self.position(value);
            let name = self
                .f
                .names
                .get(&value)
                .cloned()
                .unwrap_or_else(|| describe(&node.op));
            self.tape(value, at, &name, twin)
        };
        self.available.insert((value, twin), found);
        found
    }

    /// The number of the arm that a `match` of a closed region took.
    fn arm_number(&mut self, value: Value, arms: &[Region], twin: Region) -> Value {
        if let [_] = arms {
            let first = self.f.plain_code(quote!(0usize));
            return self.put_front(twin, Op::Const(first), Vec::new(), Kind::Const);
        }
        let at = self.position(value);
        let popped = self.tape(value, at, "arm", twin);
        // The push that stands after the `match` moves into its arms.
        let home = self.f.node(value).home;
        let nodes = &self.f.region(home).nodes;
        let push = nodes
            .iter()
            .copied()
            .find(|&v| matches!(self.f.node(v).op, Op::Push(_)) && self.f.node(v).args == [value]);
        let Some(push) = push else { return popped };
        let op = self.f.node(push).op.clone();
        self.f.region_mut(home).nodes.retain(|&v| v != push);
        for (i, &arm) in arms.iter().enumerate() {
            let i = proc_macro2::Literal::usize_suffixed(i);
            let code = self.f.plain_code(quote!(#i));
            let number = self
                .f
                .insert_at(arm, 0, Op::Const(code), Vec::new(), Kind::Const);
            self.f
                .insert_at(arm, 1, op.clone(), vec![number], Kind::Unit);
        }
        popped
    }

    fn position(&self, value: Value) -> usize {
        let nodes = &self.f.region(self.f.node(value).home).nodes;
        nodes
            .iter()
            .position(|&v| v == value)
            .map_or(nodes.len(), |i| i + 1)
    }

    /// Whether a value can be evaluated again within the budget.
    fn affordable(&self, value: Value, region: Region, budget: &mut u32) -> bool {
        let node = self.f.node(value);
        if self.f.encloses(node.home, region) || matches!(node.op, Op::Literal(_)) {
            return true;
        }
        if self
            .available
            .contains_key(&(value, self.twin(node.home, region)))
        {
            return true;
        }
        let cost = match &node.op {
            Op::Const(_) => return true,
            Op::Load(..) if self.again.contains_key(&value) => 1,
            op => match cost(op) {
                Some(cost) => cost,
                None => return false,
            },
        };
        if *budget < cost {
            return false;
        }
        *budget -= cost;
        node.args.iter().all(|&arg| {
            let twin = self.twin(self.f.node(arg).home, region);
            // What is there for another node costs nothing more.
            self.asked.contains(&(arg, twin)) || self.affordable(arg, region, budget)
        })
    }

    /// Pushes `value` at position `at` of its region and pops it at the front of `twin`.
    fn tape(&mut self, value: Value, at: usize, name: &str, twin: Region) -> Value {
        let home = self.f.node(value).home;
        let kind = self.f.kind(value).clone();
        // The outermost region between the value and what is still open in the reverse sweep.
        let mut outer = home;
        let mut in_loop = false;
        while let Some(parent) = self.f.region(outer).parent {
            in_loop |= self.f.region(outer).kind == RegionKind::Loop;
            if self.f.encloses(parent, twin) {
                break;
            }
            outer = parent;
        }
        let tape = self.f.add_tape(name, kind.clone(), !in_loop);
        // From the beginnings of segments there are far fewer values than the loop around has iterations.
        let kinds = (self.f.region(home).kind, self.f.region(twin).kind);
        let begins = kinds == (RegionKind::Branch, RegionKind::Loop);
        self.f.tapes[tape.index()].count = self.count(home, outer).filter(|_| !begins);
        self.declare(tape, outer);
        self.f.insert_at(
            home,
            at.min(self.f.region(home).nodes.len()),
            Op::Push(tape),
            vec![value],
            Kind::Unit,
        );
        let popped = self.put_front(twin, Op::Pop(tape), Vec::new(), kind);
        self.f.name(popped, name);
        popped
    }

    /// Declares a tape right before the operation that owns `region`. A loop that also takes from the tape leaves it empty: it is declared
    /// before that, and keeps its memory.
    fn declare(&mut self, tape: Tape, region: Region) {
        let mut region = region;
        let Some(mut parent) = self.f.region(region).parent else {
            return;
        };
        while !self.f.tapes[tape.index()].single
            && self.f.region(parent).kind == RegionKind::Loop
            && let Some(around) = self.f.region(parent).parent
        {
            (region, parent) = (parent, around);
            // What tells the length may be bound in the loop.
            let count = &mut self.f.tapes[tape.index()].count;
            if matches!(count, Some(crate::ir::Count::Iterator(_))) {
                *count = None;
            }
        }
        let owner = self
            .f
            .region(parent)
            .nodes
            .iter()
            .position(|&v| self.f.node(v).op.regions().contains(&region));
        let at = owner.unwrap_or(0);
        self.f
            .insert_at(parent, at, Op::DeclareTape(tape), Vec::new(), Kind::Unit);
    }
}

/// Whether a region belongs to the reverse sweep; a fused loop holds such regions inside of the forward sweep.
fn is_reverse(f: &Function, region: Region) -> bool {
    let mut at = Some(region);
    while let Some(here) = at {
        if f.region(here).adjoint_of.is_some() {
            return true;
        }
        at = f.region(here).parent;
    }
    false
}

/// Whether evaluating an operation again costs more than a tape.
pub(crate) fn is_dear(op: &Op) -> bool {
    matches!(op, Op::Scalar(_)) && cost(op).is_some_and(|cost| cost > CHEAP)
}

/// The cost of evaluating a node again, if that may be done.
fn cost(op: &Op) -> Option<u32> {
    Some(match op {
        Op::Scalar(rule) => weight(*rule),
        Op::Field(_) | Op::Index | Op::AsScalar | Op::Cast(_) | Op::Rule("ToF32" | "ToF64") => 1,
        _ => return None,
    })
}

/// The cost of a row, in additions.
fn weight(rule: RuleId) -> u32 {
    match rule.row().name {
        row::add
        | row::sub
        | row::mul
        | row::factor
        | row::neg
        | row::lt
        | row::le
        | row::gt
        | row::ge
        | row::eq
        | row::ne
        | row::not
        | row::and
        | row::or
        | row::select
        | row::abs
        | row::max
        | row::min
        | row::strong
        | row::gated
        | row::mul_add => 1,
        row::div | row::recip | row::sqrt | row::clamp | row::signum | row::copysign => 4,
        _ => 100,
    }
}

/// A name for a saved value that the user gave none.
fn describe(op: &Op) -> String {
    match op {
        Op::Scalar(rule) => rule.row().name.to_owned(),
        Op::Rule(name) => name.to_lowercase(),
        Op::PullbackOf => "pullback".to_owned(),
        Op::Loop(_) | Op::For(_) => "trips".to_owned(),
        Op::Match(..) => "arm".to_owned(),
        Op::Call(_) => "call".to_owned(),
        Op::Load(..) => "loaded".to_owned(),
        Op::ShapeOf(..) => "shape".to_owned(),
        _ => "kept".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::Op;
    use crate::testing::compile::{differentiated, lowered};

    #[test]
    fn what_is_dear_is_computed_once_for_both_sweeps() {
        let source = "fn f(x: f64, n: usize) -> f64 { let mut s = x; for i in 0..n { s = s.sin() * s.cos(); } s }";
        let f = lowered(&syn::parse_str(source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Pullback).unwrap();
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        let dear = nodes.filter(|&&v| match f.node(v).op {
            Op::Scalar(rule) => matches!(rule.row().name, "sin" | "cos"),
            _ => false,
        });
        assert_eq!(dear.count(), 2);
    }
}
