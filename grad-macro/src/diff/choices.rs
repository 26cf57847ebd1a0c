//! Which cotangents may be exactly zero because of a choice: of a branch, an early return, `min`, `max`, or a later assignment.
//!
//! What was not chosen may have overflowed, so that its partial derivatives are infinite, and `0 · ∞` is not a number. Where the
//! cotangent of a value comes through a choice, the zero is asked for and kept; everything else stays free of such questions.
//!
//! One walk against the order of the code finds, at each point, what is surely used from there on: on every path, by something
//! that hands its cotangent on. What is not surely used where it is made depends on a choice.

pub(crate) mod gates;
mod overwritten;
mod parts;
mod sure;

use super::reverse::Form;
use crate::ir::{Change, Code, Function, Mem, Op, Payload, Region, Step, Value};
use crate::rules::hands_on;
use overwritten::Overwritten;
use std::collections::HashSet;
use sure::{Root, Sure};

/// What the cotangent of a value depends on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Nothing: if it is zero, its derivative is.
    #[default]
    None,
    /// Only what `min`, `max` or `clamp` return.
    Selected,
    /// The path that is taken.
    Path,
}

/// Fills `function.choices`, for the reverse sweep in this form.
pub(crate) fn mark(function: &mut Function, form: Form) {
    if function.strong_zero {
        function.choices = vec![Choice::Path; function.nodes.len()];
        return;
    }
    let by_paths = Walk::run(function, true);
    let by_any = Walk::run(function, false);
    let both = by_paths.into_iter().zip(by_any);
    function.choices = both.map(|(path, any)| Choice::of(path, any)).collect();
    parts::mark(function, form);
}

impl Choice {
    fn of(by_path: bool, by_any: bool) -> Choice {
        match (by_path, by_any) {
            (true, _) => Choice::Path,
            (false, true) => Choice::Selected,
            (false, false) => Choice::None,
        }
    }
}

struct Walk<'f> {
    f: &'f Function,
    /// Whether `min` and `max` are taken to use all of their operands.
    through_selections: bool,
    chosen: Vec<bool>,
    /// What is surely used after each loop that is open.
    exits: Vec<Sure>,
    /// For each loop that is open, the variables of which it reads elements: there an index is taken to have all of its values.
    loops: Vec<HashSet<Mem>>,
    /// The elements that later code may write before any code reads them.
    overwritten: Overwritten,
    /// An assignment whose value is taken to be used.
    gate: Option<Value>,
}

/// A part of which is not known where it is.
const SOMEWHERE: &str = "?";

impl Walk<'_> {
    fn run(f: &Function, through_selections: bool) -> Vec<bool> {
        Walk::from(f, through_selections, None, |walk, sure| {
            walk.use_output(sure);
        })
    }

    /// The same where what an assignment gives an element is used.
    fn behind(f: &Function, through_selections: bool, gate: Value) -> Vec<bool> {
        Walk::from(f, through_selections, Some(gate), |walk, sure| {
            walk.use_output(sure);
        })
    }

    fn use_output(&self, sure: &mut Sure) {
        if let Some(output) = self.f.output {
            self.use_value(output, sure);
        }
    }

    /// The walk, and what is used at its start.
    fn from(
        f: &Function,
        through_selections: bool,
        gate: Option<Value>,
        start: impl FnOnce(&Walk<'_>, &mut Sure),
    ) -> Vec<bool> {
        let mut walk = Walk {
            f,
            through_selections,
            chosen: vec![false; f.nodes.len()],
            exits: Vec::new(),
            loops: Vec::new(),
            overwritten: Overwritten::default(),
            gate,
        };
        let mut sure = Sure::default();
        start(&walk, &mut sure);
        walk.region(Function::ROOT, &mut sure);
        walk.chosen
    }

    fn region(&mut self, region: Region, sure: &mut Sure) {
        let f = self.f;
        for &value in f.region(region).nodes.iter().rev() {
            self.visit(value, sure);
        }
    }

    fn visit(&mut self, value: Value, sure: &mut Sure) {
        let node = self.f.node(value);
        let is_sure = sure.has(Root::Value(value), "");
        self.chosen[value.index()] = !is_sure;
        match &node.op {
            Op::Tuple | Op::Struct(..) | Op::Array | Op::List | Op::Matrix(..) => {
                self.parts(value, sure);
            }
            Op::Field(_) | Op::Index => {
                // Its uses are uses of the place that it is a part of.
            }
            Op::Scalar(rule) if is_sure => {
                let hands_on = rule.row().hands_on;
                for (i, &arg) in node.args.iter().enumerate() {
                    if hands_on.to(i, self.through_selections) {
                        self.use_value(arg, sure);
                    }
                }
            }
            Op::Rule(name) if is_sure => {
                for (i, &arg) in node.args.iter().enumerate() {
                    if hands_on(name).to(i, self.through_selections) {
                        self.use_value(arg, sure);
                    }
                }
            }
            Op::AsScalar | Op::Cast(_) | Op::Convert(_) | Op::Repeat(_) | Op::Fill(_)
                if is_sure =>
            {
                self.use_all(&node.args, sure);
            }
            Op::Map(body, replay) => self.map(value, [*body, *replay], is_sure, sure),
            Op::Load(mem, steps) if is_sure && self.goes_on(value, *mem) => {
                self.overwritten.read(self.f, *mem, &node.args);
                let path = self.path(steps, &node.args);
                sure.add(Root::Mem(*mem), path.unwrap_or_else(|| self.somewhere()));
            }
            Op::Declare(mem) => self.store(*mem, &[], &node.args, sure),
            Op::Store(mem, steps) => {
                self.store(*mem, steps, &node.args, sure);
                if self.gate == Some(value) {
                    self.use_all(&node.args, sure);
                }
            }
            Op::AddTo(mem, steps) => {
                let path = self.path(steps, &node.args).unwrap_or_default();
                self.write(*mem, &path, &node.args, sure);
            }
            Op::Change(Change::Push | Change::SetColumn | Change::SetRow, mem, _) => {
                self.write(*mem, "", &node.args, sure);
            }
            Op::Change(Change::Fill, mem, steps) => self.store(*mem, steps, &node.args, sure),
            Op::Exchange(a, b) => sure.exchange(Root::Mem(*a), Root::Mem(*b)),
            Op::If(..) | Op::Match(..) => self.branches(&node.op.regions(), sure),
            Op::For(spec) => {
                // It may run for nothing, as may others over the same.
                let after = sure.clone();
                let steady = self.is_steady(spec.iter, &node.args);
                if steady {
                    sure.assume(spec.iter);
                }
                self.repeated(spec.body, sure);
                if steady {
                    sure.unless_empty(spec.iter, &after);
                } else {
                    sure.intersect(&after);
                }
            }
            Op::Loop(body) => self.repeated(*body, sure),
            Op::Break => {
                if let Some(exit) = self.exits.last() {
                    *sure = exit.clone();
                }
            }
            // Nothing is handed on: what is constant, what is not surely used, and what only derivatives have.
            Op::Param(_)
            | Op::RegionParam(_)
            | Op::Literal(_)
            | Op::Const(_)
            | Op::Statement(_)
            | Op::Snapshot(_)
            | Op::Rebind(_)
            | Op::Zero
            | Op::ZeroOf(..)
            | Op::ShapeOf(..)
            | Op::Scalar(_)
            | Op::Rule(_)
            | Op::AsScalar
            | Op::Cast(_)
            | Op::Convert(_)
            | Op::Repeat(_)
            | Op::Fill(_)
            | Op::Call(_)
            | Op::Load(..)
            | Op::Change(Change::Pop | Change::Swap | Change::ZeroColumn | Change::ZeroRow, ..)
            | Op::Pull(..)
            | Op::Pushforward(..)
            | Op::PushPull(..)
            | Op::StructTangent(_)
            | Op::PartTangent
            | Op::PushMap(_)
            | Op::PushMapPull(_)
            | Op::PushCall(..)
            | Op::TangentOf
            | Op::CotangentSum
            | Op::ElementSum
            | Op::MapPull(_)
            | Op::Undo(_)
            | Op::AddScaled(..)
            | Op::Take(..)
            | Op::PopLast(..)
            | Op::MatchArm(_)
            | Op::Repeated(_)
            | Op::PullbackOf
            | Op::CallPullback(..)
            | Op::SeededCall(..)
            | Op::DeclareTape(_)
            | Op::Push(_)
            | Op::Pop(_) => {}
        }
        sure.forget(Root::Value(value));
    }

    /// Whether a use of a read is one of the variable. What one iteration behind a gate reads of a variable that outlives it are some elements, and not all.
    fn goes_on(&self, read: Value, mem: Mem) -> bool {
        let Some(gate) = self.gate else {
            return true;
        };
        let body = self.f.node(gate).home;
        let outlives = !self.f.encloses(body, self.f.mem(mem).home);
        let inside = self.f.encloses(body, self.f.node(read).home);
        let is_chosen = match self.f.choice_of(read) {
            Choice::None => false,
            Choice::Selected => !self.through_selections,
            Choice::Path => true,
        };
        !(outlives && inside && is_chosen)
    }

    /// Whether what a loop walks is the same wherever it stands in the function.
    fn is_steady(&self, iter: Code, args: &[Value]) -> bool {
        let code = self.f.code(iter);
        let fixed = |name: &String| {
            let var = self.f.const_vars.get(name);
            var.is_none_or(|var| {
                !var.mutable && var.index_of.is_none() && !self.f.in_loop(var.home)
            })
        };
        let is_param = |&arg: &Value| matches!(self.f.node(arg).op, Op::Param(_));
        code.cheap && args.iter().all(is_param) && code.reads.iter().all(fixed)
    }

    fn use_all(&self, args: &[Value], sure: &mut Sure) {
        for &arg in args {
            self.use_value(arg, sure);
        }
    }

    /// Takes a use into account: of the place that a value is a part of.
    fn use_value(&self, value: Value, sure: &mut Sure) {
        if !self.f.is_active(value) {
            return;
        }
        let mut keys = Vec::new();
        let mut root = value;
        loop {
            let node = self.f.node(root);
            match &node.op {
                Op::Field(name) => keys.push(field_key(name)),
                Op::Index => match self.index_key(node.args[1]) {
                    Some(key) => keys.push(key),
                    None => keys = vec![self.somewhere()],
                },
                _ => break,
            }
            root = node.args[0];
        }
        keys.reverse();
        keys.retain(|key| !key.is_empty());
        sure.add(Root::Value(root), keys.join("/"));
    }

    /// The path to an element of an unknown index: over a loop it is all of them.
    fn somewhere(&self) -> String {
        let path = if self.loops.is_empty() { SOMEWHERE } else { "" };
        path.to_owned()
    }

    fn index_key(&self, index: Value) -> Option<String> {
        let Op::Const(code) = self.f.node(index).op else {
            return None;
        };
        self.f.code(code).index()
    }

    /// The steps to a place, if they are known.
    fn path(&self, steps: &[Step], args: &[Value]) -> Option<String> {
        let mut indices = args.iter();
        let mut keys = Vec::new();
        for step in steps {
            keys.push(match step {
                Step::Field(name) => field_key(name),
                Step::Index => self.index_key(*indices.next()?)?,
            });
        }
        Some(keys.join("/"))
    }

    /// A value that is made of parts: those that are used make their own parts used.
    fn parts(&mut self, value: Value, sure: &mut Sure) {
        let node = self.f.node(value);
        for (i, &arg) in node.args.iter().enumerate() {
            let key = match &node.op {
                Op::Struct(_, names) => names.get(i).map_or_else(String::new, |n| field_key(n)),
                Op::Matrix(_, _, columns) if *columns > 1 => {
                    format!("({},{})", i as u32 / columns, i as u32 % columns)
                }
                _ => i.to_string(),
            };
            for below in sure.below(Root::Value(value), &key) {
                self.use_part(arg, &below, sure);
            }
        }
    }

    fn use_part(&self, value: Value, below: &str, sure: &mut Sure) {
        if below.is_empty() {
            self.use_value(value, sure);
        } else if self.f.is_active(value)
            && !matches!(self.f.node(value).op, Op::Field(_) | Op::Index)
        {
            sure.add(Root::Value(value), below.to_owned());
        }
    }

    /// An assignment: what was in the place before is not read any more.
    fn store(&mut self, mem: Mem, steps: &[Step], args: &[Value], sure: &mut Sure) {
        let root = Root::Mem(mem);
        let Some(path) = self.path(steps, args) else {
            let indices = args.split_last().map_or(&[][..], |(_, indices)| indices);
            let may_be_dead = self.overwritten.write(self.f, mem, steps, indices);
            if !may_be_dead {
                self.write(mem, "", args, sure);
            }
            return;
        };
        let below = sure.below(root, &path);
        sure.assign(root, &path);
        if let Some(&x) = args.last() {
            for below in below {
                self.use_part(x, &below, sure);
            }
        }
    }

    /// A write to a part that is not known, or that adds: what was there before stays, and `path` is where it may be.
    fn write(&mut self, mem: Mem, path: &str, args: &[Value], sure: &mut Sure) {
        // Where a loop also reads elements, what it writes goes on to those that are used.
        let carried = self.loops.iter().any(|reads| reads.contains(&mem));
        let root = Root::Mem(mem);
        if (sure.has(root, path) || carried && path.is_empty() && sure.any(root))
            && let Some(&x) = args.last()
        {
            self.use_value(x, sure);
        }
    }

    fn map(&mut self, value: Value, regions: [Region; 2], is_sure: bool, sure: &mut Sure) {
        let f = self.f;
        let args = &f.node(value).args;
        let mut used = vec![false; args.len()];
        for region in regions {
            let mut inner = sure.clone();
            if is_sure {
                self.use_all(&f.region(region).result, &mut inner);
            }
            self.region(region, &mut inner);
            for &v in &f.region(region).nodes {
                if let Op::RegionParam(i) = f.node(v).op
                    && let Some(used) = used.get_mut(i as usize)
                {
                    *used |= !self.chosen[v.index()];
                }
            }
        }
        for (&arg, used) in args.iter().zip(used) {
            if used {
                self.use_value(arg, sure);
            }
        }
    }

    fn branches(&mut self, regions: &[Region], sure: &mut Sure) {
        let after = sure.clone();
        let overwritten = self.overwritten.clone();
        let mut on_any_path = Overwritten::default();
        for (i, &region) in regions.iter().enumerate() {
            let mut branch = after.clone();
            self.overwritten = overwritten.clone();
            self.region(region, &mut branch);
            on_any_path.extend(std::mem::take(&mut self.overwritten));
            if i == 0 {
                *sure = branch;
            } else {
                sure.intersect(&branch);
            }
        }
        self.overwritten = on_any_path;
    }

    /// The variables of which a region reads elements.
    fn element_reads(&self, region: Region) -> HashSet<Mem> {
        let mut reads = HashSet::new();
        for &value in &self.f.region(region).nodes {
            let node = self.f.node(value);
            match &node.op {
                Op::Load(mem, steps) if self.path(steps, &node.args).is_none() => {
                    reads.insert(*mem);
                }
                op => {
                    for inner in op.regions() {
                        reads.extend(self.element_reads(inner));
                    }
                }
            }
        }
        reads
    }

    /// A loop: after an iteration comes the next one or what is behind the loop. The largest answer is the right one.
    fn repeated(&mut self, body: Region, sure: &mut Sure) {
        let exit = sure.clone();
        self.exits.push(exit.clone());
        let reads = self.element_reads(body);
        self.loops.push(reads);
        let mut end = exit;
        loop {
            let mut head = end.clone();
            // An index of one iteration says nothing of another.
            let outside = std::mem::take(&mut self.overwritten);
            self.region(body, &mut head);
            self.overwritten = outside;
            for &mem in self.loops.last().into_iter().flatten() {
                self.overwritten.read(self.f, mem, &[]);
            }
            let mut next = end.clone();
            next.intersect(&head);
            if next == end {
                *sure = head;
                break;
            }
            end = next;
        }
        self.loops.pop();
        self.exits.pop();
    }
}

/// The name of a part; those of a vector are its elements.
fn field_key(name: &str) -> String {
    match Payload::written(name) {
        "x" => "0",
        "y" => "1",
        "z" => "2",
        "w" => "3",
        name => name,
    }
    .to_owned()
}
