//! The graph of one function, and its construction.
//!
//! A pure node is interned: asking twice for the same operation on the same values gives the same node, within the region and its
//! ancestors. A node never moves to an ancestor's region, because what a branch does not run must not be evaluated for it.

mod copies;
mod making;
mod parts;
mod regions;

use super::effects::effects;
use super::entity::{Code, Mem, Region, Value};
use super::kind::Kind;
use super::op::{Op, SOME, Step};
use crate::diff::choices::Choice;
use crate::diff::choices::gates::Gates;
use crate::diff::saved;
use crate::diff::squares::Form;
use proc_macro2::{Ident, Span, TokenStream};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

pub(crate) use parts::{
    CalledBy, Callee, Checkpoint, CodeInfo, ConstVar, Count, Exclusive, Factor, Known, MemInfo,
    Outcome, ParamInfo, RegionInfo, RegionKind, Spacing, TRIED, TapeInfo,
};

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) op: Op,
    pub(crate) args: Vec<Value>,
    pub(crate) kind: Kind,
    pub(crate) home: Region,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) params: Vec<ParamInfo>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) regions: Vec<RegionInfo>,
    pub(crate) mems: Vec<MemInfo>,
    pub(crate) tapes: Vec<TapeInfo>,
    pub(crate) codes: Vec<CodeInfo>,
    pub(crate) const_vars: HashMap<String, ConstVar>,
    /// Those that copies of regions declare again, under the same names.
    pub(crate) copied_vars: HashMap<String, Vec<ConstVar>>,
    /// The bodies of loops that keep their state from time to time, and run again from there in the reverse sweep.
    pub(crate) checkpoints: HashMap<Region, Checkpoint>,
    /// Names that are taken for bindings, and could be constants.
    pub(crate) bindings: Vec<Ident>,
    /// What the user called a value.
    pub(crate) names: HashMap<Value, String>,
    /// The user's operator, method or function that a value comes from, to underline where rustc refuses it.
    pub(crate) spans: HashMap<Value, Span>,
    /// The span of the values that are made now.
    pub(crate) span: Option<Span>,
    /// The type that the user wrote for a value.
    pub(crate) types: HashMap<Value, TokenStream>,
    /// Of a call: for each parameter the argument of the node that is passed, or `None` where constant code is.
    pub(crate) call_args: HashMap<Value, Vec<Option<usize>>>,
    /// The trait of the runtime by which floats have the method that a call calls, if its receiver may be one.
    pub(crate) call_traits: HashMap<Value, &'static str>,
    /// Of calls that may fail, and of the calls of their pullbacks: what becomes of the outcome.
    pub(crate) outcomes: HashMap<Value, Outcome>,
    /// Of calls that are lent something by `&mut`, and of the calls of their pullbacks: which arguments.
    pub(crate) exclusive: HashMap<Value, Exclusive>,
    /// The methods by which the values of rules are called.
    pub(crate) called_by: HashMap<Value, CalledBy>,
    /// Methods that are known by their names.
    pub(crate) known: Vec<Known>,
    /// The const parameters of the function.
    pub(crate) const_params: HashSet<String>,
    /// Its type parameters.
    pub(crate) type_params: HashSet<String>,
    /// Its floats may be of a type that only its caller knows.
    pub(crate) generic: bool,
    /// Their methods may come from several traits, so that emitted code calls functions.
    pub(crate) several: bool,
    /// The type parameters whose methods are taken for those of floats, which rustc is asked, and whether for those of `num_traits`.
    pub(crate) asked_parameters: BTreeMap<String, (bool, Span)>,
    /// It stands in an `impl` block, whose parameters it cannot tell from constant items.
    pub(crate) in_impl: bool,
    /// The attribute is on the whole block.
    pub(crate) in_block: bool,
    /// What it gives is one number, by its signature.
    pub(crate) gives_number: bool,
    /// Whether each variable ever holds an active value.
    pub(crate) active_mems: Vec<bool>,
    /// How many references the code of a constant value, or a parameter, has around the value.
    pub(crate) refs: HashMap<Value, u8>,
    /// Constants that may be references: only rustc knows.
    pub(crate) unsure: HashSet<Value>,
    pub(crate) output: Option<Value>,
    /// What leaves beside it: tangents and gradients.
    pub(crate) roots: Vec<Value>,
    /// Whether each value depends on an active parameter; values made later are not active.
    pub(crate) active: Vec<bool>,
    /// Reads of variables that do not change until all that is made of them has been used, in the forward sweep.
    pub(crate) held: HashSet<Value>,
    /// What the form of each value says about its sign; empty where nothing asks.
    pub(crate) forms: Vec<Form>,
    /// Values whose cotangents may be infinite where their partial derivatives are exactly zero, which wins.
    pub(crate) steep: HashSet<Value>,
    /// Cotangents of what is assigned that are taken to be forgotten: a constant is assigned.
    pub(crate) dropped: HashSet<Value>,
    /// What the cotangent of each value depends on; empty before that is known.
    pub(crate) choices: Vec<Choice>,
    /// Assignments on whose cotangents all choices of an iteration depend.
    pub(crate) gates: Gates,
    /// The cotangents of these.
    pub(crate) gate_cotangents: HashSet<Value>,
    /// Stores on tapes behind all other uses of what they store.
    pub(crate) moving: HashSet<Value>,
    /// Pulls, and calls of pullbacks, that do nothing where the cotangent is exactly zero.
    pub(crate) guarded: HashSet<Value>,
    /// What a value of a replayed closure was before it became the closure's parameter.
    pub(crate) replayed: HashMap<Value, (Op, Vec<Value>)>,
    /// All names that the user's code has and that lowering has made.
    pub(crate) used_names: HashSet<String>,
    /// A variable that the reverse sweep would read after it has changed: the function must be refused.
    pub(crate) broken: Option<String>,
    /// A call that changes constants would have to be made again: the function must be refused.
    pub(crate) unrepeatable: bool,
    /// Division keeps a cotangent of exactly zero, too.
    pub(crate) strong_zero: bool,
    /// The reverse sweep is being made: it may name what the forward sweep has computed in a region that is closed.
    pub(crate) sees_twins: bool,
    interned: HashMap<(Op, Vec<Value>), Vec<Value>>,
    code_ids: HashMap<(String, bool, BTreeSet<String>), Code>,
    here: Option<Region>,
}

impl Function {
    pub(crate) const ROOT: Region = Region(0);

    pub(crate) fn new(name: &str) -> Self {
        let mut function = Function {
            name: name.to_owned(),
            ..Function::default()
        };
        let root = function.add_region(None, RegionKind::Function);
        function.here = Some(root);
        function
    }

    /// Whether a call is surely lent the argument of this number by `&mut`.
    pub(crate) fn is_exclusive(&self, call: Value, number: usize) -> bool {
        let slots = self.call_args.get(&call);
        let exclusive = self.exclusive.get(&call);
        exclusive.is_some_and(|exclusive| {
            let surely = exclusive.slots.iter();
            let surely = surely.filter(|position| !exclusive.either.contains(position));
            let mut slots = surely.filter_map(|&i| slots?.get(i));
            slots.any(|slot| *slot == Some(number))
        })
    }

    /// Whether a pullback may hold `&mut` references to variables that the call has left alone: those that rustc reborrows as `&`.
    pub(crate) fn is_reborrowed(&self, call: Value) -> bool {
        let Some(exclusive) = self.exclusive.get(&call) else {
            return false;
        };
        exclusive.either.iter().any(|&i| !self.is_receiver(call, i))
    }

    fn is_receiver(&self, call: Value, position: usize) -> bool {
        let (Op::Call(code) | Op::PushCall(code, ..)) = self.node(call).op else {
            return false;
        };
        position == 0 && matches!(self.code(code).callee, Callee::Changing { .. })
    }

    /// A name that nothing has yet, from now on taken.
    pub(crate) fn unused_name(&mut self, base: &str) -> String {
        let mut name = base.to_owned();
        let mut n = 1;
        while !self.used_names.insert(name.clone()) {
            n += 1;
            name = format!("{base}_{n}");
        }
        name
    }

    /// Puts the last node of the function, which measures a parameter, in front of all but the parameters, and variables that begin as some.
    pub(crate) fn pull_up_measure(&mut self) {
        let nodes = &self.regions[Self::ROOT.index()].nodes;
        let is_param = |&v: &Value| matches!(self.node(v).op, Op::Param(_));
        let at = nodes.iter().rposition(is_param).map_or(0, |last| last + 1);
        if let Some(last) = self.region_mut(Self::ROOT).nodes.pop() {
            self.region_mut(Self::ROOT).nodes.insert(at, last);
        }
    }

    /// The constant variable that a name means in a region, or means in the forward region that it is the adjoint of.
    pub(crate) fn const_var(&self, name: &str, region: Region) -> Option<&ConstVar> {
        let copies = self.copied_vars.get(name).into_iter().flatten().rev();
        let mut seen = copies.filter(|var| {
            let mut at = Some(region);
            while let Some(here) = at {
                if here == var.home || self.region(here).adjoint_of == Some(var.home) {
                    return true;
                }
                at = self.region(here).parent;
            }
            false
        });
        seen.next().or_else(|| self.const_vars.get(name))
    }

    /// The region in which nodes are now made.
    pub(crate) fn here(&self) -> Region {
        self.here.unwrap_or(Self::ROOT)
    }

    /// Makes nodes in `region` from now on; returns the one before.
    pub(crate) fn enter(&mut self, region: Region) -> Region {
        let before = self.here();
        self.here = Some(region);
        before
    }

    /// Whether a variable is the slot of a slice.
    pub(crate) fn is_part(&self, mem: Mem) -> bool {
        let slot = self.mem(mem).slot;
        // Those of tangents stand behind those of cotangents.
        let arguments = self.params.iter().filter(|param| !param.is_tangent);
        let arguments: Vec<&ParamInfo> = arguments.collect();
        slot.is_some_and(|position| arguments[position as usize % arguments.len()].part)
    }

    pub(crate) fn node(&self, value: Value) -> &Node {
        &self.nodes[value.index()]
    }

    pub(crate) fn region(&self, region: Region) -> &RegionInfo {
        &self.regions[region.index()]
    }

    pub(crate) fn region_mut(&mut self, region: Region) -> &mut RegionInfo {
        &mut self.regions[region.index()]
    }

    pub(crate) fn mem(&self, mem: Mem) -> &MemInfo {
        &self.mems[mem.index()]
    }

    pub(crate) fn code(&self, code: Code) -> &CodeInfo {
        &self.codes[code.index()]
    }

    pub(crate) fn kind(&self, value: Value) -> &Kind {
        &self.node(value).kind
    }

    /// Whether a `match` is the block that its only arm is: `match () { () => .. }`.
    pub(crate) fn is_block(&self, scrutinee: Code, arms: &[(Code, Region)]) -> bool {
        let is_unit = |code| self.code(code).text == "()";
        matches!(arms, [(pattern, _)] if is_unit(scrutinee) && is_unit(*pattern))
    }

    /// One of these nodes in a region whose adjoint is around here: the reverse sweep names what the forward sweep has computed, where
    /// that is dearer to compute again than to keep.
    fn find_in_twin(&self, op: &Op, found: &[Value]) -> Option<Value> {
        if !self.sees_twins || !saved::is_dear(op) {
            return None;
        }
        let mut at = Some(self.here());
        while let Some(here) = at {
            let info = self.region(here);
            if info.kind == RegionKind::Closure {
                return None;
            }
            let mut of_twin = found.iter().copied().filter(|&value| {
                let home = self.node(value).home;
                info.adjoint_of == Some(home) && self.region(home).nodes.contains(&value)
            });
            if let Some(value) = of_twin.next() {
                return Some(value);
            }
            at = info.parent;
        }
        None
    }

    /// The kinds of a variable and of the parts of it that the steps lead to, one after the other.
    pub(crate) fn step_kinds(&self, mem: Mem, steps: &[Step]) -> Vec<Kind> {
        let mut kinds = vec![self.mem(mem).kind.clone()];
        for step in steps {
            let kind = match (step, &kinds[kinds.len() - 1]) {
                (Step::Index, kind) => kind.element(),
                (Step::Field(name), Kind::Tuple(parts)) => name
                    .parse::<usize>()
                    .ok()
                    .and_then(|i| parts.get(i).cloned())
                    .unwrap_or(Kind::Any),
                (Step::Field(name), Kind::Option(inner)) if name == SOME => (**inner).clone(),
                (Step::Field(_), _) => Kind::Any,
            };
            kinds.push(kind);
        }
        kinds
    }

    /// The kind of a place.
    pub(crate) fn place_kind(&self, mem: Mem, steps: &[Step]) -> Kind {
        self.step_kinds(mem, steps).pop().unwrap_or(Kind::Any)
    }

    /// The arguments of a `match` by what reads them: those of the scrutinee, then those of each arm's guard.
    pub(crate) fn match_args<'v>(
        &self,
        arms: &[(Code, Region)],
        args: &'v [Value],
    ) -> (&'v [Value], Vec<&'v [Value]>) {
        let mut rest = args;
        let mut guards = Vec::new();
        for (pattern, _) in arms.iter().rev() {
            let count = self.code(*pattern).captures.len();
            let (before, guard) = rest.split_at(rest.len().saturating_sub(count));
            guards.push(guard);
            rest = before;
        }
        guards.reverse();
        (rest, guards)
    }

    pub(crate) fn literal_of(&self, value: Value) -> Option<f64> {
        match self.node(value).op {
            Op::Literal(bits) => Some(f64::from_bits(bits)),
            _ => None,
        }
    }

    /// The integer that constant code is, if it is written as one.
    pub(crate) fn integer_of(&self, value: Value) -> Option<i64> {
        let Op::Const(code) = self.node(value).op else {
            return None;
        };
        let text = self.code(code).text.replace(' ', "");
        let digits = text.trim_end_matches("i32").trim_end_matches('_');
        digits.parse().ok()
    }

    /// What the cotangent of a value depends on.
    pub(crate) fn choice_of(&self, value: Value) -> Choice {
        self.choices.get(value.index()).copied().unwrap_or_default()
    }

    /// What the form of a value says; nothing of values made later.
    pub(crate) fn form_of(&self, value: Value) -> Form {
        self.forms.get(value.index()).copied().unwrap_or_default()
    }

    /// Whether a value is a `const` item, by Rust's naming convention.
    /// Whether a value is what a reference to a slice refers to, as far as its form tells: it has no size, and its copy is a `Vec`.
    pub(crate) fn is_slice(&self, value: Value) -> bool {
        let node = self.node(value);
        match node.op {
            Op::Index => self.is_range(node.args[1]),
            Op::Load(_, ref steps) => {
                steps.last() == Some(&Step::Index)
                    && node.args.last().is_some_and(|&i| self.is_range(i))
            }
            // Or to an array or a `Vec`, of which the same copies.
            Op::Param(_) | Op::Const(_) => {
                matches!(node.kind, Kind::Sequence(_))
                    && self.refs.get(&value).is_some_and(|refs| *refs > 0)
            }
            _ => false,
        }
    }

    /// Whether an index is a range.
    pub(crate) fn is_range(&self, index: Value) -> bool {
        match self.node(index).op {
            Op::Const(code) | Op::Snapshot(code) => is_range(self.code(code).text.trim()),
            _ => false,
        }
    }

    pub(crate) fn is_item(&self, value: Value) -> bool {
        let Op::Const(code) = self.node(value).op else {
            return false;
        };
        let text = &self.code(code).text;
        let last = text.rsplit("::").next().unwrap_or(text).trim();
        text.chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | ' '))
            && last.starts_with(|c: char| c.is_ascii_uppercase())
            && !last.contains(|c: char| c.is_ascii_lowercase())
    }

    pub(crate) fn is_active(&self, value: Value) -> bool {
        self.active.get(value.index()).copied().unwrap_or(false)
    }

    /// Whether running a node can leave the loop that it stands in.
    pub(crate) fn can_leave(&self, value: Value) -> bool {
        let op = &self.node(value).op;
        let in_branch = |&region: &Region| {
            let region = self.region(region);
            // What leaves a loop stays around the loop.
            region.kind == RegionKind::Branch && region.nodes.iter().any(|&v| self.can_leave(v))
        };
        effects(op).leaves || op.regions().iter().any(in_branch)
    }

    /// Names a value as the user did, unless it has a name already.
    pub(crate) fn name(&mut self, value: Value, name: &str) {
        self.names.entry(value).or_insert_with(|| name.to_owned());
    }
}
/// Whether code is a range, rather than code in which one stands, as in `x[..k].len() - 1`.
fn is_range(text: &str) -> bool {
    let mut depth = 0_u32;
    // Whether the first parenthesis is around all of it.
    let mut around = text.starts_with('(');
    let mut dots = 0;
    let mut found = false;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                around &= depth > 0 || at + 1 == text.len();
            }
            _ => {}
        }
        dots = if c == '.' { dots + 1 } else { 0 };
        found |= dots == 2 && depth == 0;
    }
    found || around && text.len() > 2 && is_range(text[1..text.len() - 1].trim())
}
