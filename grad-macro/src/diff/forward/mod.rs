//! Forward mode on the graph: a function becomes one in which every active value has a tangent beside it.
//!
//! The copy walks the regions in order and makes the tangent of a node right behind it, from the tangents of its arguments. Variables get a
//! variable for their tangents with the same loads, stores and changes; branches and loops hold both. An absent tangent is a
//! structural zero.

mod calls;
mod maps;
mod over_reverse;
mod sums;
mod values;
mod variables;

use crate::ir::{Function, Kind, Mem, Op, ParamInfo, Region, Value};
use std::collections::HashMap;

pub(crate) use over_reverse::{Second, over_reverse};

/// A function with its tangents.
pub(crate) struct Pushforward {
    pub(crate) function: Function,
    /// The tangent of the result; `None` is zero.
    pub(crate) tangent: Option<Value>,
    /// For each parameter that of its tangent, if it is active.
    pub(crate) tangents: Vec<Option<u32>>,
    /// An operation that has no tangent rule: a mistake of ours, which must not become a wrong derivative.
    pub(crate) unknown: Option<String>,
}

struct Forward<'f> {
    old: &'f Function,
    f: Function,
    /// What each value of the original is in the copy.
    values: HashMap<Value, Value>,
    /// The tangents of values of the copy.
    dots: HashMap<Value, Value>,
    /// The same place in the tangent, of a part of an aggregate: what is read there may be a field that is held constant.
    places: HashMap<Value, Value>,
    /// The tangents of variables.
    mems: HashMap<Mem, Mem>,
    /// For each parameter that of its tangent.
    tangents: Vec<Option<u32>>,
    /// No tangents are made: in the copy of a closure that another one runs with its tangents.
    primal_only: bool,
    /// Of the function with its reverse sweep: the closures of maps and of their pulls, to run with tangents.
    closures: Option<&'f HashMap<Value, Region>>,
    /// The writes of the tangents of variables, by the writes of the variables.
    writes: HashMap<Value, Value>,
    unknown: Option<String>,
}

/// The copy with tangents of a function whose activity and forms have been marked.
pub(crate) fn forward(old: &Function) -> Pushforward {
    let mut forward = Forward::new(old, None);
    forward.parameters();
    forward.region(Function::ROOT);
    forward.finish()
}

impl<'f> Forward<'f> {
    fn new(old: &'f Function, closures: Option<&'f HashMap<Value, Region>>) -> Self {
        Forward {
            old,
            f: old.emptied(),
            values: HashMap::new(),
            dots: HashMap::new(),
            places: HashMap::new(),
            mems: HashMap::new(),
            tangents: vec![None; old.params.len()],
            primal_only: false,
            closures,
            writes: HashMap::new(),
            unknown: None,
        }
    }
}

impl Forward<'_> {
    /// Adds a parameter for the tangent of each active one.
    fn parameters(&mut self) {
        for (position, param) in self.old.params.iter().enumerate() {
            if param.active {
                self.tangents[position] = Some(self.f.params.len() as u32);
                let stem = param.name.trim_start_matches("r#");
                let name = self.f.unused_name(&format!("{stem}_dot"));
                self.f.params.push(ParamInfo {
                    name,
                    active: false,
                    part: param.part,
                });
            }
        }
    }

    fn finish(mut self) -> Pushforward {
        let output = self.old.output.map(|output| self.value(output));
        self.f.output = output;
        for var in self.f.const_vars.values_mut() {
            var.binder = var.binder.and_then(|v| self.values.get(&v).copied());
        }
        Pushforward {
            tangent: output.and_then(|output| self.dot(output)),
            function: self.f,
            tangents: self.tangents,
            unknown: self.unknown,
        }
    }

    fn region(&mut self, region: Region) {
        let before = self.f.enter(region);
        for &value in &self.old.region(region).nodes {
            self.f.span = self.old.spans.get(&value).copied();
            self.visit(value);
        }
        let results = &self.old.region(region).result;
        let results = results.iter().map(|&v| self.value(v)).collect();
        self.f.region_mut(region).result = results;
        self.f.enter(before);
    }

    /// A value of the original in the copy.
    fn value(&mut self, old: Value) -> Value {
        if let Some(&value) = self.values.get(&old) {
            return value;
        }
        self.copy(old)
    }

    /// The tangent of a value of the copy.
    fn dot(&self, value: Value) -> Option<Value> {
        self.dots.get(&value).copied()
    }

    /// Copies a node, whose arguments have been copied.
    fn copy(&mut self, old: Value) -> Value {
        let node = self.old.node(old);
        let args: Vec<Value> = node.args.iter().map(|&arg| self.value(arg)).collect();
        // What a nested region names first may be at home outside of it.
        let here = self.f.enter(node.home);
        let value = match node.op {
            Op::Literal(bits) => self.f.literal(f64::from_bits(bits), node.kind.clone()),
            _ => self.f.make(node.op.clone(), args, node.kind.clone()),
        };
        self.f.enter(here);
        self.values.insert(old, value);
        self.f.inherit(value, self.old, old);
        value
    }

    fn visit(&mut self, old: Value) {
        let op = &self.old.node(old).op;
        let tangents = !self.primal_only;
        match op {
            Op::Literal(_)
            | Op::Const(_)
            | Op::Statement(_)
            | Op::Snapshot(_)
            | Op::Break
            | Op::Zero
            | Op::ZeroOf(..)
            | Op::ShapeOf(..) => {
                self.value(old);
            }
            Op::If(..)
            | Op::Match(..)
            | Op::For(_)
            | Op::Loop(_)
            | Op::MatchArm(_)
            | Op::Repeated(_) => {
                for region in op.regions() {
                    self.region(region);
                }
                self.copy(old);
            }
            Op::Map(body, replay) => self.map(old, *body, *replay),
            Op::MapPull(body) => self.map_pull(old, *body),
            // A pullback runs once: for the cotangent and its tangent.
            Op::Call(code) if tangents && (self.is_pulled(old) || self.has_tangent(old)) => {
                self.call(old, *code);
            }
            Op::CallPullback(lends, _) if tangents => self.call_pullback(old, lends),
            Op::CallPullback(..) => {
                self.value(old);
            }
            Op::Undo(write) => self.undo(*write),
            Op::PullbackOf => {
                self.value(old);
            }
            _ => {
                let value = self.value(old);
                if tangents {
                    self.tangent(value);
                }
            }
        }
    }

    /// Whether any argument of a node has a tangent.
    fn has_tangent(&mut self, old: Value) -> bool {
        let args = &self.old.node(old).args;
        args.iter().any(|&arg| {
            let arg = self.value(arg);
            self.dots.contains_key(&arg)
        })
    }

    /// Makes the tangent of a node that has just been copied.
    fn tangent(&mut self, value: Value) {
        if self.dots.contains_key(&value) {
            return;
        }
        let node = self.f.node(value).clone();
        let args = &node.args[..];
        let made = self.f.nodes.len();
        // A node may be one that an outer region has already, where its tangent is of use to all.
        let here = self.f.enter(node.home);
        let dot = match &node.op {
            Op::Param(i) => self.param(*i, &node.kind),
            // Those of a closure have their tangents from the map.
            Op::RegionParam(_) => self.seed(&node),
            Op::Scalar(rule) => self.scalar(value, *rule, args),
            Op::Rule(name) => self.rule(value, name, args),
            Op::AsScalar | Op::Cast(_) | Op::Convert(_) | Op::Repeat(_) | Op::Fill(_) => {
                self.of_one(&node)
            }
            Op::Tuple | Op::Array | Op::List | Op::Matrix(..) => self.of_parts(&node),
            Op::Struct(_, names) => self.structure(value, names, &node),
            Op::Field(_) | Op::Index => self.part(value, &node),
            Op::CotangentSum => self.total(&[self.dot(args[0]), self.dot(args[1])]),
            Op::ElementSum => self.element_sum(&node),
            Op::Pull(name, i) => self.pull(value, name, *i, &node),
            Op::Take(mem, steps) => self.take(Op::Take, *mem, steps, &node),
            Op::PopLast(mem, steps) => self.take(Op::PopLast, *mem, steps, &node),
            Op::Declare(mem) => self.declare(*mem, args),
            Op::Load(mem, steps) => self.load(value, *mem, steps, &node),
            Op::Store(mem, steps) => self.store(value, *mem, steps, args),
            Op::AddTo(mem, steps) => self.add_to(value, *mem, steps, args),
            Op::Change(change, mem, steps) => self.change(value, *change, *mem, steps, args),
            Op::Exchange(a, b) => self.exchange(*a, *b),
            // A call none of whose arguments varies.
            Op::Call(_) => None,
            other @ (Op::Literal(_)
            | Op::Const(_)
            | Op::Statement(_)
            | Op::Snapshot(_)
            | Op::Break
            | Op::Zero
            | Op::ZeroOf(..)
            | Op::ShapeOf(..)
            | Op::If(..)
            | Op::Match(..)
            | Op::For(_)
            | Op::Loop(_)
            | Op::Map(..)
            | Op::Rebind(_)
            | Op::Pushforward(..)
            | Op::PushPull(..)
            | Op::PushMap(_)
            | Op::PushMapPull(_)
            | Op::StructTangent(_)
            | Op::PartTangent
            | Op::PushCall(..)
            | Op::TangentOf
            | Op::MapPull(_)
            | Op::AddScaled(..)
            | Op::MatchArm(_)
            | Op::Repeated(_)
            | Op::PullbackOf
            | Op::CallPullback(..)
            | Op::Undo(_)
            | Op::DeclareTape(_)
            | Op::Push(_)
            | Op::Pop(_)) => {
                // They have been copied by themselves, or occur in derivatives only.
                self.unknown = Some(format!("{other:?}"));
                None
            }
        };
        self.f.enter(here);
        if let Some(dot) = dot {
            self.dots.insert(value, dot);
            let is_new = dot.index() >= made;
            if let (true, Some(name)) = (is_new, self.f.names.get(&value).cloned())
                && !matches!(self.f.node(dot).op, Op::Literal(_) | Op::Load(..))
            {
                self.name(dot, &name);
            }
        }
    }

    /// Names a tangent after what it is the tangent of.
    fn name(&mut self, dot: Value, of: &str) {
        let stem = of.trim_start_matches("r#");
        let name = self.f.unused_name(&format!("{stem}_dot"));
        self.f.name(dot, &name);
    }

    fn param(&mut self, position: u32, kind: &Kind) -> Option<Value> {
        let tangent = self.tangents[position as usize]?;
        let dot = self.f.make(Op::Param(tangent), Vec::new(), kind.clone());
        if !kind.is_scalar() {
            // The caller lends it.
            self.f.refs.insert(dot, 1);
        }
        Some(dot)
    }
}
