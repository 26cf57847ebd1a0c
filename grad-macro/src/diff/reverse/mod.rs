//! Reverse mode on the graph.
//!
//! Every region of the forward sweep gets a region of the reverse sweep, which walks the nodes backwards and hands each node's
//! cotangent to its arguments. A cotangent is a value where all its contributions come from the same region, and an accumulator
//! otherwise: where it is used in a nested region, and where parts of it are used. An absent cotangent is a structural zero.

mod accumulators;
mod calls;
mod checkpoints;
mod control;
mod cotangents;
mod maps;
mod values;
mod variables;
mod zeros;

use crate::ir::{Elem, Function, Kind, Mem, Op, Region, RegionKind, Value};
use std::collections::{HashMap, HashSet};

/// What the gradients are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A scalar result with the cotangent one; the gradients are returned.
    Direct,
    /// The pullback: the cotangent comes from the caller, and the gradients are added into its slots.
    Pullback,
    /// A scalar result with the cotangent one; the gradients are added into the caller's slots.
    Accumulate,
    /// The cotangent comes from the caller as an argument, and the gradients are added into its slots.
    Seeded,
    /// The same, and nobody asks for the result.
    Pulled,
}

/// The reverse sweep of a function.
pub(crate) struct Adjoint {
    pub(crate) region: Region,
    /// The gradient of each active parameter, by its position; `None` is zero. Empty for a pullback, which adds them to slots.
    pub(crate) gradients: Vec<(u32, Option<Value>)>,
    /// The cotangent of the result, where the caller gives it.
    pub(crate) seed: Option<Value>,
}

struct Reverse<'f> {
    f: &'f mut Function,
    form: Form,
    cotangents: HashMap<Value, Vec<Value>>,
    needs_accumulator: HashSet<Value>,
    accumulators: HashMap<Value, Mem>,
    bars: HashMap<Mem, Mem>,
    merged: HashMap<Mem, Vec<Value>>,
    /// Parts of parameters that have cotangents of their own.
    components: HashSet<Value>,
}

/// Appends the reverse sweep to a function whose activity has been marked.
pub(crate) fn reverse(f: &mut Function, form: Form) -> Adjoint {
    let region = f.add_region(Some(Function::ROOT), RegionKind::Reverse);
    f.region_mut(region).adjoint_of = Some(Function::ROOT);
    f.enter(region);
    f.sees_twins = true;
    let mut reverse = Reverse::of(f, form);
    reverse.find_accumulators();
    let adjoint = reverse.run(region);
    f.sees_twins = false;
    adjoint
}

/// Appends the reverse sweeps of several floats of straight-line code to its one region. `components` numbers those of the arguments; the
/// result has the derivative of each float by each of them, and `None` for a zero. No other part of a value is read by itself.
pub(crate) fn reverse_by_components(
    f: &mut Function,
    components: &HashMap<Value, usize>,
    count: usize,
    of: &[Value],
) -> Vec<Vec<Option<Value>>> {
    f.enter(Function::ROOT);
    let nodes = f.region(Function::ROOT).nodes.clone();
    let mut ordered: Vec<(Value, usize)> = components.iter().map(|(&v, &i)| (v, i)).collect();
    ordered.sort_unstable();
    let mut rows = Vec::new();
    for &value in of {
        let mut reverse = Reverse::of(f, Form::Direct);
        reverse.components = components.keys().copied().collect();
        let kind = reverse.f.kind(value).clone();
        let one = reverse.f.literal(1.0, kind);
        reverse.contribute(value, one);
        reverse.walk(&nodes);
        let mut row = vec![None; count];
        for &(component, i) in &ordered {
            let part = reverse.cotangent(component);
            row[i] = match (row[i], part) {
                (Some(a), Some(b)) => Some(reverse.add(a, b)),
                (one, other) => one.or(other),
            };
        }
        rows.push(row);
    }
    rows
}

impl<'f> Reverse<'f> {
    fn of(f: &'f mut Function, form: Form) -> Self {
        Reverse {
            f,
            form,
            cotangents: HashMap::new(),
            needs_accumulator: HashSet::new(),
            accumulators: HashMap::new(),
            bars: HashMap::new(),
            merged: HashMap::new(),
            components: HashSet::new(),
        }
    }
}

impl Reverse<'_> {
    fn run(mut self, region: Region) -> Adjoint {
        let output = self.f.output;
        let mut seed = None;
        let nodes = self.begin(Function::ROOT);
        if let Some(output) = output {
            let kind = self.f.kind(output).clone();
            let value = match self.form {
                Form::Direct | Form::Accumulate => self.f.literal(
                    1.0,
                    if kind.is_scalar() {
                        kind
                    } else {
                        Kind::Scalar(Elem::Float)
                    },
                ),
                Form::Pullback => self.f.make(Op::RegionParam(0), Vec::new(), kind),
                // It is there before the function begins.
                Form::Seeded | Form::Pulled => {
                    self.f
                        .insert_at(Function::ROOT, 0, Op::RegionParam(0), Vec::new(), kind)
                }
            };
            if matches!(self.form, Form::Pullback | Form::Seeded | Form::Pulled) {
                self.f.name(value, "y_bar");
                seed = Some(value);
            }
            self.contribute(output, value);
        }
        self.walk(&nodes);
        let gradients = self.finish();
        Adjoint {
            region,
            gradients,
            seed,
        }
    }

    fn walk(&mut self, nodes: &[Value]) {
        for &value in nodes.iter().rev() {
            self.f.span = self.f.spans.get(&value).copied();
            if matches!(
                self.f.node(value).op,
                Op::Store(..) | Op::AddTo(..) | Op::Change(..)
            ) {
                self.f.make(Op::Undo(value), Vec::new(), Kind::Unit);
            }
            self.visit(value);
        }
        self.f.span = None;
    }

    fn visit(&mut self, value: Value) {
        let mut node = self.f.node(value).clone();
        if let Some((op, args)) = self.f.replayed.get(&value) {
            node.op = op.clone();
            node.args.clone_from(args);
        }
        match &node.op {
            Op::Param(_)
            | Op::RegionParam(_)
            | Op::Literal(_)
            | Op::Const(_)
            | Op::Statement(_)
            | Op::Snapshot(_)
            | Op::Rebind(_)
            | Op::Break
            | Op::Field(_)
            | Op::Index
            | Op::Zero
            | Op::ZeroOf(..)
            | Op::ShapeOf(..) => {}
            Op::Scalar(rule) => self.scalar(value, *rule, &node.args),
            Op::Rule(name) => self.rule(value, name, &node.args),
            Op::AsScalar => {
                if let Some(g) = self.cotangent(value) {
                    self.contribute(node.args[0], g);
                }
            }
            Op::Cast(_) => self.cast(value, node.args[0]),
            Op::Convert(_) => self.convert(value, node.args[0]),
            Op::Tuple => self.fields(value, &node.args, |i| i.to_string()),
            Op::Struct(_, names) => self.fields(value, &node.args, |i| names[i].clone()),
            Op::Array | Op::List => self.array(value, &node.args),
            Op::Matrix(_, _, columns) => self.matrix(value, *columns, &node.args),
            Op::Fill(_) => self.fill(value, node.args[0]),
            Op::Repeat(_) => self.repeat(value, node.args[0]),
            Op::Map(_, replay) => self.map(value, *replay, &node.args),
            Op::Load(mem, steps) => self.load(value, *mem, steps, &node.args),
            Op::Declare(mem) => self.declare(*mem, &node.args),
            Op::Store(mem, steps) => self.store(value, *mem, steps, &node.args),
            Op::AddTo(mem, steps) => self.add_to(*mem, steps, &node.args),
            Op::Change(change, mem, steps) => self.change(*change, *mem, steps, &node.args),
            Op::Exchange(a, b) => self.exchange(*a, *b),
            Op::If(a, b) => self.branch(node.args[0], *a, *b),
            Op::Match(code, arms) => self.match_arms(value, *code, arms),
            Op::For(spec) => self.for_loop(value, spec),
            Op::Loop(body) => self.repeated(value, *body),
            Op::Call(_) => self.call(value, &node.args),
            // These occur in derivatives only.
            Op::Pull(..)
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
            | Op::Take(..)
            | Op::PopLast(..)
            | Op::AddScaled(..)
            | Op::MatchArm(_)
            | Op::Repeated(_)
            | Op::PullbackOf
            | Op::CallPullback(..)
            | Op::SeededCall(..)
            | Op::Undo(_)
            | Op::DeclareTape(_)
            | Op::Push(_)
            | Op::Pop(_) => {}
        }
    }

    /// The gradients of the parameters.
    fn finish(&mut self) -> Vec<(u32, Option<Value>)> {
        let params: Vec<(u32, Value)> = self
            .f
            .region(Function::ROOT)
            .nodes
            .iter()
            .filter_map(|&v| match self.f.node(v).op {
                Op::Param(i) if self.f.params[i as usize].active => Some((i, v)),
                _ => None,
            })
            .collect();
        let mut gradients = Vec::new();
        for (position, param) in params {
            let is_slot = self
                .accumulators
                .get(&param)
                .is_some_and(|mem| self.f.mem(*mem).slot.is_some());
            match self.form {
                Form::Direct => {
                    let total = self.cotangent(param);
                    gradients.push((position, total));
                }
                Form::Pullback | Form::Accumulate | Form::Seeded | Form::Pulled => {
                    let mut parts = self.cotangents.remove(&param).unwrap_or_default();
                    if let Some(&mem) = self.accumulators.get(&param)
                        && !is_slot
                    {
                        parts.push(self.whole(mem));
                    }
                    let slot = self.slot(position, param);
                    if self.f.kind(param).is_scalar() {
                        let total = parts.into_iter().reduce(|a, b| self.add(a, b));
                        parts = total.into_iter().collect();
                    }
                    for part in parts {
                        self.f
                            .make(Op::AddTo(slot, Vec::new()), vec![part], Kind::Unit);
                    }
                }
            }
        }
        gradients
    }
}
