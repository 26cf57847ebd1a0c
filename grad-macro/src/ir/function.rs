//! The graph of one function, and its construction.
//!
//! A pure node is interned: asking twice for the same operation on the same values gives the same node, within the region and its
//! ancestors. A node never moves to an ancestor's region, because what a branch does not run must not be evaluated for it.

use super::effects::effects;
use super::entity::{Code, Mem, Region, Tape, Value};
use super::kind::Kind;
use super::op::{Op, SOME, Step};
use crate::diff::choices::Choice;
use crate::diff::saved;
use crate::diff::squares::Form;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) op: Op,
    pub(crate) args: Vec<Value>,
    pub(crate) kind: Kind,
    pub(crate) home: Region,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RegionKind {
    Function,
    Branch,
    Loop,
    Closure,
    /// The reverse sweep of the function.
    Reverse,
}

#[derive(Clone, Debug)]
pub(crate) struct RegionInfo {
    pub(crate) parent: Option<Region>,
    pub(crate) kind: RegionKind,
    /// All nodes of this region, in an order in which they can be evaluated.
    pub(crate) nodes: Vec<Value>,
    /// The value of the region (of a closure).
    pub(crate) result: Vec<Value>,
    /// The region of the forward sweep whose adjoint this is.
    pub(crate) adjoint_of: Option<Region>,
}

/// A mutable variable.
#[derive(Clone, Debug)]
pub(crate) struct MemInfo {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) ty: Option<TokenStream>,
    pub(crate) home: Region,
    /// Every read comes after every write, which happens once on each path: the result of a branch.
    pub(crate) merge: bool,
    /// An accumulator that the caller may have lent: `Option<&mut _>`, the slot of this parameter.
    pub(crate) slot: Option<u32>,
    /// It holds a cotangent or a tangent.
    pub(crate) cotangent: bool,
}

/// How often one of several loops runs.
#[derive(Clone, Debug)]
pub(crate) enum Factor {
    Number(usize),
    /// An expression of constant items.
    Item(TokenStream),
    /// A constant that no constant expression can name.
    Parameter,
}

/// The number of values that a tape will hold.
#[derive(Clone, Debug)]
pub(crate) enum Count {
    /// Known to the macro, which may be fewer where a loop is left.
    Number(usize),
    /// The length of this iterator.
    Iterator(Code),
    /// A const parameter.
    Parameter(String),
    /// A `const` item, by its path.
    Item(String),
    /// About the product of these, seldom more.
    About(Vec<Factor>),
}

impl Count {
    /// How many values are worth having on the stack.
    pub(crate) const ON_STACK: usize = 1024;
}

#[derive(Clone, Debug)]
pub(crate) struct TapeInfo {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// At most one value is on it: a variable that a branch may set.
    pub(crate) single: bool,
    /// How many values there will be, where that is known when the tape is declared.
    pub(crate) count: Option<Count>,
}

/// How the function of a call is found, if it is one: emitted code compares it with the one whose derivative is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Callee {
    /// As its derivative is.
    Beside,
    /// By its name, which is that of the type of its derivative.
    ByName,
    /// It is a derivative, which the type that has its function's name has.
    Derivative,
    /// By the type of the receiver, around whose value the user has so many references.
    Method { name: String, refs: u8 },
    /// The same, of what may be a float.
    LikeFloat { name: String, refs: u8 },
    /// By the type of the receiver, which the method may change.
    Changing { name: String },
}

/// The method by which a rule is called, and how many references the receiver has around the value.
#[derive(Clone, Debug)]
pub(crate) struct CalledBy {
    pub(crate) method: String,
    pub(crate) arguments: usize,
    pub(crate) refs: u8,
}

/// A method that is known by its name, and a type that may have another one which comes first.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) method: Ident,
    pub(crate) arguments: usize,
    pub(crate) on: TokenStream,
}

/// The name that stands for a call in the code which takes its outcome.
pub(crate) const TRIED: &str = "__call";

/// What becomes of the outcome of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is used up at once: the code has [`TRIED`] for the call, and gives its value or leaves.
    Tried(Code),
    /// The value is an `Option`, and a constant variable of this name has the failure.
    Split(String),
}

/// What a call is lent by `&mut`. Its value is a tuple of what the function returns and of what it leaves in each of these arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exclusive {
    /// The positions among the parameters.
    pub(crate) slots: Vec<usize>,
    /// What the function returns is not used, and no part of the value.
    pub(crate) discards: bool,
    /// Those of them that the callee may take by `&` as well.
    pub(crate) either: Vec<usize>,
}

/// The user's own constant code.
#[derive(Clone, Debug)]
pub(crate) struct CodeInfo {
    pub(crate) tokens: TokenStream,
    pub(crate) text: String,
    /// The constant variables that it reads.
    pub(crate) reads: BTreeSet<String>,
    /// The names under which it reads active values, in the order of the node's arguments.
    pub(crate) captures: Vec<Ident>,
    /// How many references the user's variable of each capture has around the value.
    pub(crate) capture_refs: Vec<u8>,
    /// Whether the code reads each capture where it is: it neither takes it nor keeps a reference to it.
    pub(crate) in_place: Vec<bool>,
    /// A call that is passed a closure or a reference to a constant of the function's own.
    pub(crate) lends_constants: bool,
    /// A call that changes constants: it cannot be made again.
    pub(crate) changes_constants: bool,
    /// How the function of a call is found.
    pub(crate) callee: Callee,
    /// Cheap and free of effects: may be evaluated again.
    pub(crate) cheap: bool,
    /// It does nothing but to change variables of the function's own, and does the same again where they hold the same.
    pub(crate) repeats: bool,
}

impl CodeInfo {
    /// Code that names no variable, and runs where it stands.
    pub(crate) fn of(tokens: TokenStream) -> CodeInfo {
        CodeInfo {
            text: super::one_line(&tokens),
            tokens,
            reads: BTreeSet::new(),
            captures: Vec::new(),
            capture_refs: Vec::new(),
            in_place: Vec::new(),
            lends_constants: false,
            changes_constants: false,
            callee: Callee::Beside,
            cheap: false,
            repeats: false,
        }
    }

    /// The index that the code is, if it is written as a number or as two.
    pub(crate) fn index(&self) -> Option<String> {
        let is_index = |token: TokenTree| match token {
            TokenTree::Literal(_) => true,
            TokenTree::Punct(punct) => punct.as_char() == ',',
            TokenTree::Group(_) | TokenTree::Ident(_) => false,
        };
        let mut tokens = self.tokens.clone().into_iter();
        let known = match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Literal(_)), None) => true,
            (Some(TokenTree::Group(pair)), None) => pair.stream().into_iter().all(is_index),
            _ => false,
        };
        known.then(|| self.text.replace(' ', ""))
    }
}

/// A constant variable of the user's.
#[derive(Clone, Debug)]
pub(crate) struct ConstVar {
    pub(crate) home: Region,
    pub(crate) mutable: bool,
    /// The statement after which it has its value; `None` for a parameter or what a region binds.
    pub(crate) binder: Option<Value>,
    /// What the pullback keeps of it, as code: it may refer into a constant of the function's own, which the pullback outlives.
    pub(crate) kept: Option<TokenStream>,
    /// Its initial value, where that is one cheap expression.
    pub(crate) init: Option<Code>,
    /// It is the variable of this loop (its body), which the reverse loop binds again by itself.
    pub(crate) index_of: Option<Region>,
    /// It may be a reference.
    pub(crate) refers: bool,
    /// It is declared without a value.
    pub(crate) late: bool,
}

/// How often a loop keeps its state.
#[derive(Clone, Debug)]
pub(crate) enum Spacing {
    /// Once for so many iterations.
    Every(Code),
    /// About as often as there are iterations from one time to the next.
    Root,
}

/// What `#[checkpoint]` on a loop asks for.
#[derive(Clone, Debug)]
pub(crate) struct Checkpoint {
    pub(crate) spacing: Spacing,
    /// The attribute, as it is written.
    pub(crate) attribute: TokenStream,
}

/// A parameter of the function.
#[derive(Clone, Debug)]
pub(crate) struct ParamInfo {
    pub(crate) name: String,
    pub(crate) active: bool,
    /// A slice: its cotangents are a slice, too, which may be a part of somebody's.
    pub(crate) part: bool,
    /// It is the tangent of another one.
    pub(crate) is_tangent: bool,
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

    /// A copy without its nodes, for a pass that makes them anew.
    pub(crate) fn emptied(&self) -> Self {
        let mut copy = Function {
            nodes: Vec::new(),
            names: HashMap::new(),
            spans: HashMap::new(),
            types: HashMap::new(),
            call_args: HashMap::new(),
            call_traits: HashMap::new(),
            outcomes: HashMap::new(),
            exclusive: HashMap::new(),
            called_by: HashMap::new(),
            refs: HashMap::new(),
            unsure: HashSet::new(),
            replayed: HashMap::new(),
            active: Vec::new(),
            forms: Vec::new(),
            steep: HashSet::new(),
            dropped: HashSet::new(),
            choices: Vec::new(),
            guarded: HashSet::new(),
            held: HashSet::new(),
            output: None,
            roots: Vec::new(),
            interned: HashMap::new(),
            here: Some(Self::ROOT),
            ..self.clone()
        };
        for region in &mut copy.regions {
            region.nodes.clear();
            region.result.clear();
        }
        copy
    }

    /// What is known of a value of another function becomes known of its copy here.
    pub(crate) fn inherit(&mut self, value: Value, other: &Function, of: Value) {
        if let Some(name) = other.names.get(&of) {
            self.names.entry(value).or_insert_with(|| name.clone());
        }
        if let Some(span) = other.spans.get(&of) {
            self.spans.entry(value).or_insert(*span);
        }
        if let Some(ty) = other.types.get(&of) {
            self.types.insert(value, ty.clone());
        }
        if other.dropped.contains(&of) {
            self.dropped.insert(value);
        }
        if let Some(args) = other.call_args.get(&of) {
            self.call_args.insert(value, args.clone());
        }
        if let Some(methods) = other.call_traits.get(&of) {
            self.call_traits.insert(value, methods);
        }
        if let Some(outcome) = other.outcomes.get(&of) {
            self.outcomes.insert(value, outcome.clone());
        }
        if let Some(exclusive) = other.exclusive.get(&of) {
            self.exclusive.insert(value, exclusive.clone());
        }
        if let Some(method) = other.called_by.get(&of) {
            self.called_by.insert(value, method.clone());
        }
        if let Some(refs) = other.refs.get(&of) {
            self.refs.insert(value, *refs);
        }
        if other.unsure.contains(&of) {
            self.unsure.insert(value);
        }
        if other.held.contains(&of) {
            self.held.insert(value);
        }
        if other.guarded.contains(&of) {
            self.guarded.insert(value);
        }
        let index = value.index();
        if self.active.len() <= index {
            self.active.resize(index + 1, false);
        }
        self.active[index] |= other.is_active(of);
        if !other.forms.is_empty() {
            if self.forms.len() <= index {
                self.forms.resize(index + 1, Form::default());
            }
            self.forms[index] = other.form_of(of);
        }
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

    pub(crate) fn add_region(&mut self, parent: Option<Region>, kind: RegionKind) -> Region {
        let region = Region(self.regions.len() as u32);
        self.regions.push(RegionInfo {
            parent,
            kind,
            nodes: Vec::new(),
            result: Vec::new(),
            adjoint_of: None,
        });
        region
    }

    /// Puts the last node of the function, which measures a parameter, in front of all but the parameters.
    pub(crate) fn pull_up_measure(&mut self) {
        let nodes = &self.regions[Self::ROOT.index()].nodes;
        let is_param = |&&v: &&Value| matches!(self.node(v).op, Op::Param(_));
        let at = nodes.iter().take_while(is_param).count();
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

    /// The operation of its parent that a region is a part of.
    pub(crate) fn owner(&self, region: Region) -> Option<Value> {
        let siblings = &self.region(self.region(region).parent?).nodes;
        let mut siblings = siblings.iter().copied();
        siblings.find(|&v| self.node(v).op.regions().contains(&region))
    }

    /// Whether `outer` is `inner` or one of its ancestors.
    pub(crate) fn encloses(&self, outer: Region, inner: Region) -> bool {
        let mut at = Some(inner);
        while let Some(region) = at {
            if region == outer {
                return true;
            }
            at = self.region(region).parent;
        }
        false
    }

    /// Whether a region may run more often than the function.
    pub(crate) fn in_loop(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            let info = self.region(here);
            if matches!(info.kind, RegionKind::Loop | RegionKind::Closure) {
                return true;
            }
            at = info.parent;
        }
        false
    }

    /// Whether a region belongs to the reverse sweep of the function.
    pub(crate) fn in_reverse_sweep(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            let info = self.region(here);
            if info.kind == RegionKind::Reverse {
                return true;
            }
            at = info.parent;
        }
        false
    }

    /// Whether a `match` is the block that its only arm is: `match () { () => .. }`.
    pub(crate) fn is_block(&self, scrutinee: Code, arms: &[(Code, Region)]) -> bool {
        let is_unit = |code| self.code(code).text == "()";
        matches!(arms, [(pattern, _)] if is_unit(scrutinee) && is_unit(*pattern))
    }

    /// The number of ancestors of a region.
    pub(crate) fn depth(&self, region: Region) -> usize {
        let mut depth = 0;
        let mut at = self.region(region).parent;
        while let Some(region) = at {
            depth += 1;
            at = self.region(region).parent;
        }
        depth
    }

    /// The deepest region that encloses both.
    pub(crate) fn common(&self, a: Region, b: Region) -> Region {
        let (mut a, mut b) = (a, b);
        let (mut da, mut db) = (self.depth(a), self.depth(b));
        while a != b {
            if da >= db {
                a = self.region(a).parent.unwrap_or(Self::ROOT);
                da = da.saturating_sub(1);
            } else {
                b = self.region(b).parent.unwrap_or(Self::ROOT);
                db = db.saturating_sub(1);
            }
        }
        a
    }

    /// The node of this operation on these values, here or in an ancestor; made here if there is none.
    pub(crate) fn make(&mut self, op: Op, args: Vec<Value>, kind: Kind) -> Value {
        let here = self.here();
        if let (Op::Store(mem, steps), [value]) = (&op, &args[..])
            && steps.is_empty()
            && matches!(self.mems[mem.index()].kind, Kind::Any | Kind::Const)
            && *self.kind(*value) != Kind::Const
        {
            // A variable that was declared without a value.
            self.mems[mem.index()].kind = self.kind(*value).clone();
        }
        if op.is_pure() {
            if let Some(value) = self.find(&op, &args) {
                return value;
            }
            let value = self.append(op.clone(), args.clone(), kind, here);
            self.interned.entry((op, args)).or_default().push(value);
            return value;
        }
        self.append(op, args, kind, here)
    }

    /// The interned node, if one is visible from here.
    pub(crate) fn find(&self, op: &Op, args: &[Value]) -> Option<Value> {
        // The key is built only to look it up; functions are small enough.
        let found = self.interned.get(&(op.clone(), args.to_vec()))?;
        let mut all = found.iter().copied();
        all.find(|&value| self.encloses(self.node(value).home, self.here()))
            .or_else(|| self.find_in_twin(op, found))
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

    fn append(&mut self, op: Op, args: Vec<Value>, kind: Kind, home: Region) -> Value {
        let value = Value(self.nodes.len() as u32);
        if let Some(span) = self.span {
            self.spans.insert(value, span);
        }
        self.nodes.push(Node {
            op,
            args,
            kind,
            home,
        });
        self.region_mut(home).nodes.push(value);
        value
    }

    /// A node at a place of its own in `region`, for passes that insert.
    pub(crate) fn insert_at(
        &mut self,
        region: Region,
        position: usize,
        op: Op,
        args: Vec<Value>,
        kind: Kind,
    ) -> Value {
        let value = Value(self.nodes.len() as u32);
        self.nodes.push(Node {
            op,
            args,
            kind,
            home: region,
        });
        self.region_mut(region).nodes.insert(position, value);
        value
    }

    /// A node behind another one, of which it is made.
    pub(crate) fn insert_behind(&mut self, value: Value, op: Op, kind: Kind) -> Value {
        let home = self.node(value).home;
        let nodes = &self.region(home).nodes;
        let at = nodes.iter().position(|&v| v == value).map_or(0, |i| i + 1);
        self.insert_at(home, at, op, vec![value], kind)
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

    pub(crate) fn add_mem(&mut self, name: &str, kind: Kind) -> Mem {
        let mem = Mem(self.mems.len() as u32);
        let home = self.here();
        self.mems.push(MemInfo {
            name: name.to_owned(),
            kind,
            ty: None,
            home,
            merge: false,
            slot: None,
            cotangent: false,
        });
        mem
    }

    pub(crate) fn add_tape(&mut self, name: &str, kind: Kind, single: bool) -> Tape {
        let tape = Tape(self.tapes.len() as u32);
        self.tapes.push(TapeInfo {
            name: name.to_owned(),
            kind,
            single,
            count: None,
        });
        tape
    }

    /// The entry of this code, one for each text. The same text may be a value in one place and a pattern in another.
    pub(crate) fn add_code(&mut self, info: CodeInfo) -> Code {
        // A pattern reads nothing, an expression of the same text does.
        let key = (info.text.clone(), info.cheap, info.reads.clone());
        if let Some(&code) = self.code_ids.get(&key) {
            return code;
        }
        let code = Code(self.codes.len() as u32);
        self.code_ids.insert(key, code);
        self.codes.push(info);
        code
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

    /// An entry for fixed code without variables.
    pub(crate) fn plain_code(&mut self, tokens: TokenStream) -> Code {
        self.add_code(CodeInfo {
            cheap: true,
            repeats: true,
            ..CodeInfo::of(tokens)
        })
    }

    pub(crate) fn literal(&mut self, x: f64, kind: Kind) -> Value {
        // A literal is one node for each kind, so that `f32` and `f64` do not mix.
        let here = self.here();
        let op = Op::Literal(x.to_bits());
        if let Some(found) = self.interned.get(&(op.clone(), Vec::new())) {
            let found = found
                .iter()
                .copied()
                .find(|&v| self.node(v).kind == kind && self.encloses(self.node(v).home, here));
            if let Some(value) = found {
                return value;
            }
        }
        // Literals live in the root and are always written in place: they can be shared by all.
        let value = Value(self.nodes.len() as u32);
        self.nodes.push(Node {
            op: op.clone(),
            args: Vec::new(),
            kind,
            home: Self::ROOT,
        });
        self.region_mut(Self::ROOT).nodes.push(value);
        self.interned
            .entry((op, Vec::new()))
            .or_default()
            .push(value);
        value
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
