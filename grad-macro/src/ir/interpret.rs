//! An interpreter of the graph, for tests: both sweeps over floats, without rustc.
//!
//! It keeps to what the emitted code could do: a variable, a tape or a value of a region is gone when the region ends, constant
//! code runs in the scopes that it would have in Rust, and a variable that merges branches is not written after it was read.

use super::{Change, Function, Mem, Op, Region, RegionKind, Tape, Value};
use crate::diff::reverse::{Adjoint, Form};
use crate::testing::evaluate::{Evaluator, Exit, Step, V};
use std::collections::HashMap;
use syn::parse::Parser;

/// The result of a run: the value of the function, and the gradient of each active parameter in order.
pub(crate) struct Run {
    pub(crate) value: V,
    pub(crate) gradients: Vec<V>,
}

type Outcome<T> = Result<T, Exit>;

fn error<T>(text: String) -> Outcome<T> {
    Err(Exit::Error(text))
}

/// Whether a region ended by `break`.
#[derive(PartialEq, Eq)]
enum Flow {
    On,
    Break,
}

struct MemState {
    value: V,
    read: bool,
}

#[derive(Default)]
struct Frame {
    mems: Vec<Mem>,
    tapes: Vec<Tape>,
}

struct Interpreter<'f> {
    f: &'f Function,
    args: &'f [V],
    values: Vec<Option<V>>,
    by_home: Vec<Vec<Value>>,
    mems: HashMap<Mem, MemState>,
    tapes: HashMap<Tape, Vec<V>>,
    frames: Vec<Frame>,
    user: Evaluator,
    exprs: HashMap<u32, syn::Expr>,
    fuel: u32,
}

/// Runs a function without its reverse sweep.
pub(crate) fn primal(f: &Function, args: &[V]) -> Result<V, String> {
    let mut run = Interpreter::new(f, args);
    let result = run.forward();
    result.map_err(|exit| format!("{exit:?}"))
}

/// Runs both sweeps; `cotangent` is that of the result, one for the direct form.
pub(crate) fn interpret(
    f: &Function,
    adjoint: &Adjoint,
    form: Form,
    args: &[V],
    cotangent: &V,
) -> Result<Run, String> {
    let mut run = Interpreter::new(f, args);
    run.both(adjoint, form, cotangent)
        .map_err(|exit| format!("{exit:?}"))
}

impl<'f> Interpreter<'f> {
    fn new(f: &'f Function, args: &'f [V]) -> Self {
        let mut by_home = vec![Vec::new(); f.regions.len()];
        for (index, node) in f.nodes.iter().enumerate() {
            by_home[node.home.index()].push(Value(index as u32));
        }
        let mut user = Evaluator::new();
        for (param, arg) in f.params.iter().zip(args) {
            if !param.active {
                user.define(&param.name, arg.clone());
            }
        }
        Interpreter {
            f,
            args,
            values: vec![None; f.nodes.len()],
            by_home,
            mems: HashMap::new(),
            tapes: HashMap::new(),
            frames: vec![Frame::default()],
            user,
            exprs: HashMap::new(),
            fuel: 5_000,
        }
    }

    fn forward(&mut self) -> Outcome<V> {
        self.nodes(Function::ROOT)?;
        match self.f.output {
            Some(output) => self.eval(output),
            None => Ok(V::Unit),
        }
    }

    fn both(&mut self, adjoint: &Adjoint, form: Form, cotangent: &V) -> Outcome<Run> {
        let value = self.forward()?;
        if let Some(seed) = adjoint.seed {
            self.values[seed.index()] = Some(cotangent.clone());
        }
        for (index, info) in self.f.mems.iter().enumerate() {
            if let Some(position) = info.slot {
                let value = self.args[position as usize].zero();
                let state = MemState { value, read: false };
                self.mems.insert(Mem(index as u32), state);
            }
        }
        self.nodes(adjoint.region)?;
        let mut gradients = Vec::new();
        for (position, param) in self.f.params.iter().enumerate() {
            if !param.active {
                continue;
            }
            let zero = self.args[position].zero();
            gradients.push(match form {
                Form::Direct => {
                    let gradient = adjoint
                        .gradients
                        .iter()
                        .find(|(i, _)| *i as usize == position);
                    match gradient.and_then(|(_, g)| *g) {
                        Some(g) => self.eval(g)?,
                        None => zero,
                    }
                }
                Form::Pullback => {
                    let slot = self
                        .f
                        .mems
                        .iter()
                        .position(|mem| mem.slot == Some(position as u32));
                    slot.and_then(|i| self.mems.get(&Mem(i as u32)))
                        .map_or(zero, |state| state.value.clone())
                }
            });
        }
        for (tape, kept) in &self.tapes {
            if !kept.is_empty() && !self.f.tapes[tape.index()].single {
                return error(format!("{} values are left on {tape}", kept.len()));
            }
        }
        Ok(Run { value, gradients })
    }

    /// Runs a nested region once.
    fn region(
        &mut self,
        region: Region,
        enter: impl FnOnce(&mut Self) -> Outcome<()>,
    ) -> Outcome<Flow> {
        self.fuel = match self.fuel.checked_sub(1) {
            Some(fuel) => fuel,
            None => return error("out of fuel".to_owned()),
        };
        self.forget(region);
        self.frames.push(Frame::default());
        self.user.scopes.push(Vec::new());
        let flow = enter(self).and_then(|()| self.nodes(region));
        self.user.scopes.pop();
        if let Some(frame) = self.frames.pop() {
            for mem in frame.mems {
                self.mems.remove(&mem);
            }
            for tape in frame.tapes {
                let kept = self.tapes.remove(&tape).unwrap_or_default();
                if !kept.is_empty() && !self.f.tapes[tape.index()].single && flow.is_ok() {
                    return error(format!("{} values are left on {tape}", kept.len()));
                }
            }
        }
        self.forget(region);
        flow
    }

    fn forget(&mut self, region: Region) {
        for value in &self.by_home[region.index()] {
            self.values[value.index()] = None;
        }
    }

    fn nodes(&mut self, region: Region) -> Outcome<Flow> {
        let f = self.f;
        for &value in &f.region(region).nodes {
            if f.node(value).op.is_pure() {
                continue;
            }
            if self.step(value)? == Flow::Break {
                return Ok(Flow::Break);
            }
        }
        Ok(Flow::On)
    }

    /// The values of arguments.
    fn all(&mut self, args: &[Value]) -> Outcome<Vec<V>> {
        args.iter().map(|&arg| self.eval(arg)).collect()
    }

    fn expr_of(&mut self, code: super::Code) -> Outcome<syn::Expr> {
        if let Some(expr) = self.exprs.get(&code.0) {
            return Ok(expr.clone());
        }
        let tokens = self.f.code(code).tokens.clone();
        match syn::parse2::<syn::Expr>(tokens) {
            Ok(expr) => {
                self.exprs.insert(code.0, expr.clone());
                Ok(expr)
            }
            Err(e) => error(format!("`{}`: {e}", self.f.code(code).text)),
        }
    }

    /// Runs `go` with the active values that code captures under their names.
    fn captured<T>(
        &mut self,
        code: super::Code,
        args: &[Value],
        go: impl FnOnce(&mut Self) -> Outcome<T>,
    ) -> Outcome<T> {
        let names: Vec<String> = self
            .f
            .code(code)
            .captures
            .iter()
            .map(ToString::to_string)
            .collect();
        let values = self.all(&args[args.len() - names.len()..])?;
        let count = names.len();
        for (name, value) in names.iter().zip(values) {
            self.user.define(name, value);
        }
        let result = go(self);
        if count > 0 {
            // What the code itself has bound stays.
            if let Some(scope) = self.user.scopes.last_mut() {
                scope.retain(|(name, _)| !names.contains(name));
            }
        }
        result
    }

    fn code(&mut self, code: super::Code, args: &[Value]) -> Outcome<V> {
        let expr = self.expr_of(code)?;
        self.captured(code, args, |i| i.user.expr(&expr))
    }

    /// The value of a node: of a pinned one, as it was when its turn came; of a pure one, from its arguments.
    fn eval(&mut self, value: Value) -> Outcome<V> {
        if let Some(known) = &self.values[value.index()] {
            return Ok(known.clone());
        }
        let f = self.f;
        let node = f.node(value);
        if !node.op.is_pure() {
            return error(format!(
                "{value} is used before it is evaluated, or outside its region"
            ));
        }
        let result = self.pure(value, &node.op, &node.args)?;
        self.values[value.index()] = Some(result.clone());
        Ok(result)
    }

    fn pure(&mut self, value: Value, op: &Op, args: &[Value]) -> Outcome<V> {
        Ok(match op {
            Op::Param(i) => self.args[*i as usize].clone(),
            Op::Literal(bits) => V::num(f64::from_bits(*bits)),
            Op::Const(code) => self.code(*code, args)?,
            Op::Scalar(rule) => {
                let row = rule.row();
                let mut xs = Vec::new();
                for arg in self.all(args)? {
                    xs.push(match arg {
                        V::Num(x) => x.x,
                        V::Int(i) => i as f64,
                        V::Bool(b) => f64::from(u8::from(b)),
                        other => return error(format!("{value}: {other:?} is not a scalar")),
                    });
                }
                let y = (row.eval)(&xs);
                if row.is_condition {
                    V::Bool(y != 0.0)
                } else {
                    V::num(y)
                }
            }
            Op::Rule(name) => {
                let args = self.all(args)?;
                rule(name, &args)?
            }
            Op::Pull(name, operand) => {
                let args = self.all(args)?;
                pull(name, *operand, &args)?
            }
            Op::AsScalar | Op::Cast(_) | Op::Convert(_) => self.eval(args[0])?,
            Op::CotangentSum => {
                let mut sum = self.eval(args[0])?;
                sum.add(&self.eval(args[1])?)?;
                sum
            }
            Op::Zero => self.eval(args[0])?.zero(),
            Op::ElementSum => {
                let parts = self.eval(args[0])?.seq()?;
                let mut sum = self.eval(args[1])?.zero();
                for part in parts {
                    sum.add(&part)?;
                }
                sum
            }
            Op::Tuple => V::Tuple(self.all(args)?),
            Op::Array | Op::List => V::Seq(self.all(args)?),
            Op::Repeat(code) => {
                let x = self.eval(args[0])?;
                self.user.scopes.push(vec![("__x".to_owned(), x)]);
                let result = self.expr_of(*code).and_then(|e| self.user.expr(&e));
                self.user.scopes.pop();
                result?
            }
            Op::Field(name) => {
                let mut base = self.eval(args[0])?;
                let i = name.parse().or_else(|_| error(format!("field {name}")))?;
                base.part(&Step::Field(i))?.clone()
            }
            Op::Index => {
                let mut base = self.eval(args[0])?;
                match self.eval(args[1])? {
                    V::Int(i) => base.part(&Step::Index(i))?.clone(),
                    V::Seq(at) => {
                        let parts: Outcome<Vec<V>> = at
                            .iter()
                            .map(|i| Ok(base.part(&Step::Index(i.int()?))?.clone()))
                            .collect();
                        V::Seq(parts?)
                    }
                    other => return error(format!("{other:?} is not an index")),
                }
            }
            other => return error(format!("the interpreter has no {other:?}")),
        })
    }

    /// The positions of a slice of a variable, where the last step is by a range.
    fn range_of(&mut self, steps: &[super::Step], args: &[Value]) -> Outcome<Option<Vec<i64>>> {
        let (Some(super::Step::Index), Some(&last)) = (steps.last(), args.last()) else {
            return Ok(None);
        };
        match self.eval(last)? {
            V::Seq(at) => Ok(Some(at.iter().map(V::int).collect::<Result<_, _>>()?)),
            _ => Ok(None),
        }
    }

    /// A place in a variable, with the values of its indices.
    fn place(
        &mut self,
        mem: Mem,
        steps: &[super::Step],
        args: &[Value],
    ) -> Outcome<(Mem, Vec<Step>)> {
        let mut indices = args.iter();
        let mut path = Vec::new();
        for step in steps {
            path.push(match step {
                super::Step::Field(name) => {
                    Step::Field(name.parse().or_else(|_| error(format!("field {name}")))?)
                }
                super::Step::Index => match indices.next() {
                    Some(&index) => Step::Index(self.eval(index)?.int()?),
                    None => return error("an index is missing".to_owned()),
                },
            });
        }
        Ok((mem, path))
    }

    fn at(&mut self, place: &(Mem, Vec<Step>), write: bool) -> Outcome<&mut V> {
        let merge = self.f.mem(place.0).merge;
        let Some(state) = self.mems.get_mut(&place.0) else {
            return error(format!("{} is not declared here", place.0));
        };
        if write && merge && state.read {
            return error(format!("{} is written after it was read", place.0));
        }
        state.read |= !write;
        let mut at = &mut state.value;
        for step in &place.1 {
            at = at.part(step)?;
        }
        Ok(at)
    }

    /// Runs a pinned node.
    fn step(&mut self, value: Value) -> Outcome<Flow> {
        let f = self.f;
        let node = f.node(value);
        let args = &node.args[..];
        let mut result = V::Unit;
        match &node.op {
            Op::Statement(code) => {
                let tokens = f.code(*code).tokens.clone();
                let stmts = match Parser::parse2(syn::Block::parse_within, tokens) {
                    Ok(stmts) => stmts,
                    Err(e) => return error(format!("`{}`: {e}", f.code(*code).text)),
                };
                self.captured(*code, args, |i| i.user.statements(&stmts))?;
            }
            Op::Snapshot(code) => result = self.code(*code, args)?,
            Op::Rebind(name) => {
                let value = self.eval(args[0])?;
                self.user.define(name, value);
            }
            Op::Declare(mem) => {
                let value = match args.first() {
                    Some(&init) => self.eval(init)?,
                    None => V::Unset,
                };
                if f.mem(*mem).slot.is_none() {
                    let state = MemState { value, read: false };
                    self.mems.insert(*mem, state);
                    if let Some(frame) = self.frames.last_mut() {
                        frame.mems.push(*mem);
                    }
                }
            }
            Op::Load(mem, steps) if self.range_of(steps, args)?.is_some() => {
                let range = self.range_of(steps, args)?.unwrap_or_default();
                let (whole, indices) = (&steps[..steps.len() - 1], &args[..args.len() - 1]);
                let place = self.place(*mem, whole, indices)?;
                let base = self.at(&place, false)?;
                let parts = range
                    .into_iter()
                    .map(|i| Ok(base.part(&Step::Index(i))?.clone()));
                result = V::Seq(parts.collect::<Outcome<Vec<V>>>()?);
            }
            Op::Load(mem, steps) => {
                let place = self.place(*mem, steps, args)?;
                result = self.at(&place, false)?.clone();
            }
            Op::ZeroOf(mem) => {
                let place = (*mem, Vec::new());
                result = self.at(&place, true)?.zero();
            }
            // A zero in the shape stands for it.
            Op::ShapeOf(mem, steps) => {
                let place = self.place(*mem, steps, args)?;
                result = self.at(&place, false)?.zero();
            }
            Op::Store(mem, steps) | Op::AddTo(mem, steps) => {
                let Some((&x, indices)) = args.split_last() else {
                    return error("a store of nothing".to_owned());
                };
                let x = self.eval(x)?;
                if let Some(range) = self.range_of(steps, indices)? {
                    let (whole, indices) =
                        (&steps[..steps.len() - 1], &indices[..indices.len() - 1]);
                    let place = self.place(*mem, whole, indices)?;
                    let base = self.at(&place, true)?;
                    for (i, part) in range.into_iter().zip(x.seq()?) {
                        base.part(&Step::Index(i))?.add(&part)?;
                    }
                    return Ok(Flow::On);
                }
                let place = self.place(*mem, steps, indices)?;
                let at = self.at(&place, true)?;
                if matches!(node.op, Op::Store(..)) {
                    *at = x;
                } else {
                    at.add(&x)?;
                }
            }
            Op::AddScaled(target, part) => {
                let factor = self.eval(args[0])?;
                let scaled = self.at(&(*part, Vec::new()), false)?.scaled(&factor)?;
                self.at(&(*target, Vec::new()), true)?.add(&scaled)?;
            }
            Op::Take(mem, steps) => {
                let (indices, shape) = args.split_at(super::step_indices(steps));
                let shape = match shape.first() {
                    Some(&shape) => Some(self.eval(shape)?),
                    None => None,
                };
                let place = self.place(*mem, steps, indices)?;
                let at = self.at(&place, true)?;
                let zero = shape.unwrap_or_else(|| at.zero());
                result = std::mem::replace(at, zero);
            }
            Op::PopLast(mem, steps) => {
                let place = self.place(*mem, steps, args)?;
                let V::Seq(items) = self.at(&place, true)? else {
                    return error("not a sequence".to_owned());
                };
                result = match items.pop() {
                    Some(last) => last,
                    None => return error("pop of an empty sequence".to_owned()),
                };
            }
            Op::Change(change, mem, steps) => {
                let count = steps
                    .iter()
                    .filter(|step| **step == super::Step::Index)
                    .count();
                let (indices, operands) = args.split_at(count);
                let operands = self.all(operands)?;
                let place = self.place(*mem, steps, indices)?;
                let V::Seq(items) = self.at(&place, true)? else {
                    return error("not a sequence".to_owned());
                };
                match change {
                    Change::Push => items.push(operands[0].clone()),
                    Change::Swap => {
                        items.swap(operands[0].int()? as usize, operands[1].int()? as usize);
                    }
                    Change::Fill => items.iter_mut().for_each(|x| *x = operands[0].clone()),
                    other => return error(format!("the interpreter has no {other:?}")),
                }
            }
            Op::If(a, b) => {
                let taken = if self.eval(args[0])?.bool()? { *a } else { *b };
                return self.region(taken, |_| Ok(()));
            }
            Op::Match(code, arms) => {
                let scrutinee = self.code(*code, args)?;
                for (i, (pattern, region)) in arms.iter().enumerate() {
                    let tokens = f.code(*pattern).tokens.clone();
                    let pattern = match Parser::parse2(syn::Pat::parse_multi, tokens) {
                        Ok(pattern) => pattern,
                        Err(e) => return error(e.to_string()),
                    };
                    self.user.scopes.push(Vec::new());
                    let matched = self.user.matches(&pattern, &scrutinee);
                    let bound = self.user.scopes.pop().unwrap_or_default();
                    if matched? {
                        self.values[value.index()] = Some(V::Int(i as i64));
                        return self.region(*region, |s| {
                            if let Some(scope) = s.user.scopes.last_mut() {
                                scope.extend(bound);
                            }
                            Ok(())
                        });
                    }
                }
                return error("no arm matches".to_owned());
            }
            Op::MatchArm(arms) => {
                let i = self.eval(args[0])?.int()? as usize;
                let region = arms[i.min(arms.len() - 1)];
                return self.region(region, |_| Ok(()));
            }
            Op::For(spec) => {
                let expr = self.expr_of(spec.iter)?;
                let mut items = self.user.expr(&expr)?.seq()?;
                if spec.backwards {
                    items.reverse();
                }
                let tokens = f.code(spec.pattern).tokens.clone();
                let pattern = match Parser::parse2(syn::Pat::parse_single, tokens) {
                    Ok(pattern) => pattern,
                    Err(e) => return error(e.to_string()),
                };
                let mut count = 0;
                for item in items {
                    count += 1;
                    let flow = self.region(spec.body, |s| s.user.bind(&pattern, item))?;
                    if flow == Flow::Break {
                        break;
                    }
                }
                result = V::Int(count);
            }
            Op::Loop(body) => {
                let mut count = 1;
                while self.region(*body, |_| Ok(()))? == Flow::On {
                    count += 1;
                }
                result = V::Int(count);
            }
            Op::Repeated(body) => {
                let count = self.eval(args[0])?.int()?;
                for _ in 0..count {
                    self.region(*body, |_| Ok(()))?;
                }
            }
            Op::Break => return Ok(Flow::Break),
            Op::DeclareTape(tape) => {
                self.tapes.insert(*tape, Vec::new());
                if let Some(frame) = self.frames.last_mut() {
                    frame.tapes.push(*tape);
                }
            }
            Op::Push(tape) => {
                let x = self.eval(args[0])?;
                let single = f.tapes[tape.index()].single;
                match self.tapes.get_mut(tape) {
                    Some(kept) if !single || kept.is_empty() => kept.push(x),
                    Some(_) => return error(format!("a second value for {tape}")),
                    None => return error(format!("{tape} is not declared here")),
                }
            }
            Op::Pop(tape) => match self.tapes.get_mut(tape).and_then(Vec::pop) {
                Some(x) => result = x,
                None => return error(format!("{tape} is empty")),
            },
            Op::Map(body, _) => {
                let operands = self.all(args)?;
                let mut parts = Vec::new();
                for i in 0..operands[0].clone().seq()?.len() {
                    let mut elements = Vec::new();
                    for operand in &operands {
                        elements.push(operand.clone().part(&Step::Index(i as i64))?.clone());
                    }
                    parts.extend(self.closure(*body, &elements)?);
                }
                result = V::Seq(parts);
            }
            Op::MapPull(body) => {
                let operands = self.all(args)?;
                let count = f.region(*body).result.len();
                let mut parts = vec![Vec::new(); count];
                for i in 0..operands[0].clone().seq()?.len() {
                    let mut elements = Vec::new();
                    for operand in &operands {
                        elements.push(operand.clone().part(&Step::Index(i as i64))?.clone());
                    }
                    for (k, part) in self.closure(*body, &elements)?.into_iter().enumerate() {
                        parts[k].push(part);
                    }
                }
                let mut parts: Vec<V> = parts.into_iter().map(V::Seq).collect();
                result = if parts.len() == 1 {
                    parts.remove(0)
                } else {
                    V::Tuple(parts)
                };
            }
            // Set by whoever runs the region.
            Op::RegionParam(_) => return Ok(Flow::On),
            other => return error(format!("the interpreter has no {other:?}")),
        }
        self.values[value.index()] = Some(result);
        Ok(Flow::On)
    }

    /// Runs a closure's region on these parameters.
    fn closure(&mut self, region: Region, params: &[V]) -> Outcome<Vec<V>> {
        let f = self.f;
        debug_assert_eq!(f.region(region).kind, RegionKind::Closure);
        let mut results = Vec::new();
        self.forget(region);
        self.frames.push(Frame::default());
        self.user.scopes.push(Vec::new());
        for &value in &self.by_home[region.index()] {
            if let Op::RegionParam(i) = f.node(value).op {
                self.values[value.index()] = params.get(i as usize).cloned();
            }
        }
        self.nodes(region)?;
        for &result in &f.region(region).result {
            results.push(self.eval(result)?);
        }
        self.user.scopes.pop();
        if let Some(frame) = self.frames.pop() {
            for mem in frame.mems {
                self.mems.remove(&mem);
            }
        }
        self.forget(region);
        Ok(results)
    }
}

/// The operations that a trait resolves, as far as they are those of floats.
/// The marker of a rule that is asked for by the name of a method.
fn marker(name: &str) -> &str {
    let mut methods = crate::front::lower::rule_methods();
    methods
        .find(|(method, ..)| *method == name)
        .map_or(name, |(_, marker, _)| marker)
}

fn rule(name: &str, args: &[V]) -> Outcome<V> {
    let name = marker(name);
    // `a += b` gives the same as `a + b`; only rustc knows which of the two traits a type has.
    let name = name.trim_end_matches("Assign");
    if let [V::Seq(items)] = args
        && name == "Sum"
    {
        let mut sum = 0.0;
        for item in items {
            sum += item.dual()?.x;
        }
        return Ok(V::num(sum));
    }
    let xs: Outcome<Vec<f64>> = args.iter().map(|v| Ok(v.dual()?.x)).collect();
    Ok(V::num(match (name, &xs?[..]) {
        ("Add", [a, b]) => a + b,
        ("Sub", [a, b]) => a - b,
        ("Mul", [a, b]) => a * b,
        ("Div", [a, b]) => a / b,
        ("Rem", [a, b]) => a % b,
        ("Neg", [a]) => -a,
        ("Abs", [a]) => a.abs(),
        _ => return error(format!("the interpreter has no rule {name}")),
    }))
}

fn pull(name: &str, operand: u8, args: &[V]) -> Outcome<V> {
    let name = marker(name);
    let name = name.trim_end_matches("Assign");
    let xs: Outcome<Vec<f64>> = args.iter().map(|v| Ok(v.dual()?.x)).collect();
    Ok(V::num(match (name, operand, &xs?[..]) {
        ("Add", _, [_, _, _, g]) | ("Sub" | "Rem", 0, [_, _, _, g]) => *g,
        ("Sub", _, [_, _, _, g]) => -g,
        ("Mul", 0, [_, b, _, g]) => g * b,
        ("Mul", _, [a, _, _, g]) => g * a,
        ("Div", 0, [_, b, _, g]) => g / b,
        ("Div", _, [_, b, y, g]) => -g * y / b,
        ("Rem", _, [a, b, _, g]) => -g * (a / b).trunc(),
        ("Neg", _, [_, _, g]) => -g,
        ("Abs", _, [a, _, g]) => {
            if *a == 0.0 {
                0.0
            } else {
                g * a.signum()
            }
        }
        _ => return error(format!("the interpreter has no pull of {name}")),
    }))
}
