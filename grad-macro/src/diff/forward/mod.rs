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
use std::collections::{HashMap, HashSet};

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
    /// What each direction has; there is always one.
    directions: Vec<Direction>,
    /// The direction in which tangents are made now.
    current: usize,
    /// The values of the original that are components of the arguments, each with the direction in which its tangent is one. Where
    /// there are any, parameters have no tangents of their own.
    seeds: HashMap<Value, usize>,
    /// No tangents are made: in the copy of a closure that another one runs with its tangents.
    primal_only: bool,
    /// Of the function with its reverse sweep: the closures of maps and of their pulls, to run with tangents.
    closures: Option<&'f HashMap<Value, Region>>,
    /// The calls whose pullbacks that reverse sweep runs.
    pulled: HashSet<Value>,
    unknown: Option<String>,
}

/// The tangents in one direction.
#[derive(Clone, Default)]
struct Direction {
    /// The tangents of values of the copy.
    dots: HashMap<Value, Value>,
    /// The same place in the tangent, of a part of an aggregate: what is read there may be a field that is held constant.
    places: HashMap<Value, Value>,
    /// The tangents of variables.
    mems: HashMap<Mem, Mem>,
    /// The parameters of the tangents of parameters.
    params: HashMap<u32, u32>,
    /// The float parameter whose tangent is one.
    one: Option<u32>,
    /// The writes of the tangents of variables, by the writes of the variables.
    writes: HashMap<Value, Value>,
}

/// The copy with tangents of a function whose activity and forms have been marked.
pub(crate) fn forward(old: &Function) -> Pushforward {
    let mut forward = Forward::of(old, None);
    forward.parameters();
    forward.region(Function::ROOT);
    forward.finish()
}

/// A copy in which values have a tangent for each of several directions.
pub(crate) struct Pushforwards {
    pub(crate) function: Function,
    /// The values asked for.
    pub(crate) values: Vec<Value>,
    /// For each of the values asked for its tangents, one for each direction; `None` is zero.
    pub(crate) tangents: Vec<Vec<Option<Value>>>,
    /// An operation that has no tangent rule.
    pub(crate) unknown: Option<String>,
}

/// The copy with tangents in as many directions as there are components of the arguments: `seeds` numbers them. Gives those of `of`.
pub(crate) fn forward_by_components(
    old: &Function,
    seeds: &HashMap<Value, usize>,
    count: usize,
    of: &[Value],
) -> Pushforwards {
    let mut forward = Forward::of(old, None);
    forward.seeds.clone_from(seeds);
    forward.directions = vec![Direction::default(); count.max(1)];
    forward.region(Function::ROOT);
    let of: Vec<Value> = of.iter().map(|&value| forward.value(value)).collect();
    let tangents = of.iter().map(|value| {
        let directions = forward.directions.iter().take(count);
        directions.map(|at| at.dots.get(value).copied()).collect()
    });
    let tangents = tangents.collect();
    let pushed = forward.finish();
    Pushforwards {
        function: pushed.function,
        values: of,
        tangents,
        unknown: pushed.unknown,
    }
}

/// The parameter of a direction that is a unit: that of the tangent, the one that it is a tangent of, and the number of the component.
pub(crate) struct Unit {
    pub(crate) tangent: u32,
    pub(crate) of: u32,
    pub(crate) component: usize,
}

/// The copy with tangents of the result in the direction of each component of the arguments, whatever reads them: `counts` has the number
/// of components of each active parameter. A direction is a parameter, or a literal where the argument is a float.
pub(crate) fn forward_by_units(
    old: &Function,
    counts: &[Option<usize>],
    is_scalar: impl Fn(usize) -> bool,
) -> (Pushforwards, Vec<Unit>) {
    let mut forward = Forward::of(old, None);
    forward.directions.clear();
    let mut units = Vec::new();
    for (position, count) in counts.iter().enumerate() {
        for component in 0..count.unwrap_or(0) {
            forward.current = forward.directions.len();
            forward.directions.push(Direction::default());
            let of = position as u32;
            if is_scalar(position) {
                forward.at_mut().one = Some(of);
            } else {
                let tangent = forward.parameter(of);
                units.push(Unit {
                    tangent,
                    of,
                    component,
                });
            }
        }
    }
    forward.current = 0;
    forward.region(Function::ROOT);
    let output = old.output.map(|output| forward.value(output));
    let tangents = forward.directions.iter();
    let tangents = tangents.map(|at| output.and_then(|output| at.dots.get(&output).copied()));
    let tangents = vec![tangents.collect()];
    let pushed = forward.finish();
    let pushed = Pushforwards {
        function: pushed.function,
        values: Vec::new(),
        tangents,
        unknown: pushed.unknown,
    };
    (pushed, units)
}

impl<'f> Forward<'f> {
    fn of(old: &'f Function, closures: Option<&'f HashMap<Value, Region>>) -> Self {
        Forward {
            old,
            f: old.emptied(),
            values: HashMap::new(),
            directions: vec![Direction::default()],
            current: 0,
            seeds: HashMap::new(),
            primal_only: false,
            closures,
            pulled: HashSet::new(),
            unknown: None,
        }
    }
}

impl Forward<'_> {
    fn at(&self) -> &Direction {
        &self.directions[self.current]
    }

    fn at_mut(&mut self) -> &mut Direction {
        &mut self.directions[self.current]
    }

    /// Adds a parameter for the tangent of each active one.
    fn parameters(&mut self) {
        for (position, param) in self.old.params.iter().enumerate() {
            if param.active {
                self.parameter(position as u32);
            }
        }
    }

    /// Adds a parameter for the tangent of this one in the current direction.
    fn parameter(&mut self, position: u32) -> u32 {
        let tangent = self.f.params.len() as u32;
        let param = &self.old.params[position as usize];
        let stem = param.name.trim_start_matches("r#");
        let name = self.f.unused_name(&format!("{stem}_dot"));
        self.f.params.push(ParamInfo {
            name,
            active: false,
            part: param.part,
            is_tangent: true,
        });
        self.at_mut().params.insert(position, tangent);
        tangent
    }

    fn finish(mut self) -> Pushforward {
        let output = self.old.output.map(|output| self.value(output));
        self.f.output = output;
        let copies = self.f.copied_vars.values_mut().flatten();
        for var in self.f.const_vars.values_mut().chain(copies) {
            var.binder = var.binder.and_then(|v| self.values.get(&v).copied());
        }
        let positions = 0..self.old.params.len() as u32;
        let tangents = positions.map(|i| self.at().params.get(&i).copied());
        Pushforward {
            tangent: output.and_then(|output| self.dot(output)),
            tangents: tangents.collect(),
            function: self.f,
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
        self.at().dots.get(&value).copied()
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
            Op::Call(code) if tangents && (self.pulled.contains(&old) || self.has_tangent(old)) => {
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
                    self.tangents_of(old, value);
                }
            }
        }
    }

    /// Whether any argument of a node has a tangent.
    fn has_tangent(&mut self, old: Value) -> bool {
        let args = &self.old.node(old).args;
        args.iter().any(|&arg| {
            let arg = self.value(arg);
            self.at().dots.contains_key(&arg)
        })
    }

    /// Makes the tangents of a node that has just been copied, one for each direction.
    fn tangents_of(&mut self, old: Value, value: Value) {
        let seed = self.seeds.get(&old).copied();
        for direction in 0..self.directions.len() {
            self.current = direction;
            match seed {
                None => self.tangent(value),
                Some(seed) if seed == direction => {
                    let kind = self.f.kind(value).clone();
                    let one = self.f.literal(1.0, kind);
                    self.at_mut().dots.insert(value, one);
                }
                Some(_) => {}
            }
        }
        self.current = 0;
    }

    /// Makes the tangent of a node that has just been copied.
    fn tangent(&mut self, value: Value) {
        if self.at().dots.contains_key(&value) {
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
            Op::Tuple if node.args.iter().any(|&x| self.f.kind(x).is_asked()) => {
                let names: Vec<String> = (0..node.args.len()).map(|i| i.to_string()).collect();
                self.structure(value, &names, &node)
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
            | Op::SeededCall(..)
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
            self.at_mut().dots.insert(value, dot);
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
        if self.at().one == Some(position) {
            return Some(self.f.literal(1.0, kind.clone()));
        }
        let tangent = *self.at().params.get(&position)?;
        let dot = self.f.make(Op::Param(tangent), Vec::new(), kind.clone());
        if !kind.is_scalar() {
            // The caller lends it.
            self.f.refs.insert(dot, 1);
        }
        Some(dot)
    }
}
