//! An interpreter of the graph, for tests: both sweeps over floats, without rustc.
//!
//! It keeps to what the emitted code could do: a variable, a tape or a value of a region is gone when the region ends, constant
//! code runs in the scopes that it would have in Rust, and a variable that merges branches is not written after it was read.

mod calls;
mod closures;
mod constants;
mod control;
mod memory;
mod rules;
mod values;

use super::{Function, Mem, Op, Region, Tape, Value, lent_indices};
use crate::diff::forward::{Pushforward, Second};
use crate::diff::reverse::{Adjoint, Form};
use crate::testing::evaluate::{Evaluator, Exit, V};
use crate::testing::functions::Called;
use std::collections::HashMap;
use std::rc::Rc;
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
    /// The calls that were made last, with their values, whose dual parts are their tangents.
    calls: HashMap<Value, (Rc<Called>, V)>,
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

/// Runs a function with tangents: its value, and the tangent of the result.
pub(crate) fn pushed(f: &Pushforward, args: &[V], direction: &[V]) -> Result<(V, V), String> {
    let mut all = args.to_vec();
    let active = f.function.params.iter().zip(args).zip(&f.tangents);
    let mut given = direction.iter();
    for ((_, _), tangent) in active {
        if tangent.is_some() {
            all.extend(given.next().cloned());
        }
    }
    let mut run = Interpreter::new(&f.function, &all);
    let both = run.forward().and_then(|value| {
        let tangent = match f.tangent {
            Some(tangent) => run.eval(tangent)?,
            None => value.zero(),
        };
        Ok((value, tangent))
    });
    both.map_err(|exit| format!("{exit:?}"))
}

/// What the second order gives: the value and its tangent, the gradients, and their tangents.
pub(crate) struct SecondRun {
    pub(crate) value: V,
    pub(crate) tangent: V,
    pub(crate) gradients: Vec<V>,
    pub(crate) products: Vec<V>,
    /// The products in the directions after the first one.
    pub(crate) others: Vec<Vec<V>>,
}

/// Runs both sweeps with tangents, for a cotangent of the result and its tangent.
pub(crate) fn second(
    f: &Second,
    args: &[V],
    direction: &[V],
    cotangents: [&V; 2],
) -> Result<SecondRun, String> {
    let function = &f.pushed.function;
    let mut all = args.to_vec();
    all.extend(direction.iter().cloned());
    let mut run = Interpreter::new(function, &all);
    run.second(f, args.len(), cotangents)
        .map_err(|exit| format!("{exit:?}"))
}

/// Runs a function without its reverse sweep, and gives these floats of it; `None` is zero.
pub(crate) fn evaluated(
    f: &Function,
    args: &[V],
    of: &[Option<Value>],
) -> Result<Vec<f64>, String> {
    let mut run = Interpreter::new(f, args);
    let floats = run.forward().and_then(|_| {
        let floats = of.iter().map(|value| match value {
            Some(value) => Ok(run.eval(*value)?.dual()?.x),
            None => Ok(0.0),
        });
        floats.collect::<Outcome<Vec<f64>>>()
    });
    floats.map_err(|exit| format!("{exit:?}"))
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
            calls: HashMap::new(),
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
        // Where both sweeps are one body, the slots are there from the start.
        self.slots(self.args.len());
        if let Some(seed) = adjoint.seed {
            self.values[seed.index()] = Some(cotangent.clone());
        }
        let value = self.forward()?;
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
                Form::Pullback | Form::Accumulate | Form::Seeded | Form::Pulled => {
                    self.in_slot(position, zero)
                }
            });
        }
        self.all_used()?;
        Ok(Run { value, gradients })
    }

    fn all_used(&self) -> Outcome<()> {
        for (tape, kept) in &self.tapes {
            if !kept.is_empty() && !self.f.tapes[tape.index()].single {
                return error(format!("{} values are left on {tape}", kept.len()));
            }
        }
        Ok(())
    }

    /// The caller's accumulators, all zero; there are `count` parameters, whose tangents have slots of their own.
    fn slots(&mut self, count: usize) {
        for (index, info) in self.f.mems.iter().enumerate() {
            if let Some(position) = info.slot {
                let value = self.args[position as usize % count].zero();
                let state = MemState { value, read: false };
                self.mems.insert(Mem(index as u32), state);
            }
        }
    }

    fn in_slot(&self, position: usize, zero: V) -> V {
        let mut mems = self.f.mems.iter();
        let slot = mems.position(|mem| mem.slot == Some(position as u32));
        slot.and_then(|i| self.mems.get(&Mem(i as u32)))
            .map_or(zero, |state| state.value.clone())
    }

    fn second(&mut self, f: &Second, count: usize, cotangents: [&V; 2]) -> Outcome<SecondRun> {
        let value = self.forward()?;
        let tangent = match f.pushed.tangent {
            Some(tangent) => self.eval(tangent)?,
            None => value.zero(),
        };
        if let Some((seed, dot)) = f.seeds {
            self.values[seed.index()] = Some(cotangents[0].clone());
            self.values[dot.index()] = Some(cotangents[1].clone());
        }
        self.slots(count);
        self.nodes(f.region)?;
        let (mut gradients, mut products) = (Vec::new(), Vec::new());
        let mut others = vec![Vec::new(); f.others.len()];
        for (position, tangent) in f.pushed.tangents.iter().enumerate() {
            if tangent.is_some() {
                let zero = self.args[position].zero();
                let direct = f.gradients.iter();
                let direct = direct.copied().find(|(i, ..)| *i as usize == position);
                if let Some((_, gradient, product)) = direct {
                    let of = f
                        .gradients
                        .iter()
                        .position(|(i, ..)| *i as usize == position);
                    for (other, products) in f.others.iter().zip(&mut others) {
                        let product = of.and_then(|of| other.products[of]);
                        products.push(product.map_or(Ok(zero.clone()), |p| self.eval(p))?);
                    }
                    gradients.push(gradient.map_or(Ok(zero.clone()), |g| self.eval(g))?);
                    products.push(product.map_or(Ok(zero), |p| self.eval(p))?);
                    continue;
                }
                gradients.push(self.in_slot(position, zero.clone()));
                products.push(self.in_slot(position + count, zero));
            }
        }
        self.all_used()?;
        Ok(SecondRun {
            value,
            tangent,
            gradients,
            products,
            others,
        })
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
            Op::Declare(mem) => self.declare(*mem, args)?,
            Op::Load(mem, steps) => result = self.load(*mem, steps, args)?,
            Op::ZeroOf(mem, steps) => {
                let place = self.place(*mem, steps, args)?;
                result = self.at(&place, true)?.zero();
            }
            // A zero in the shape stands for it.
            Op::ShapeOf(mem, steps) => {
                let place = self.place(*mem, steps, args)?;
                result = self.at(&place, false)?.zero();
            }
            Op::Store(mem, steps) => self.write(*mem, steps, args, |at, x| {
                *at = x;
                Ok(())
            })?,
            Op::AddTo(mem, steps) => self.write(*mem, steps, args, |at, x| at.add(&x))?,
            Op::AddScaled(target, part) => {
                let factor = self.eval(args[0])?;
                let scaled = self.at(&(*part, Vec::new()), false)?.scaled(&factor)?;
                self.at(&(*target, Vec::new()), true)?.add(&scaled)?;
            }
            Op::Take(mem, steps) => result = self.take(*mem, steps, args)?,
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
            Op::Change(change, mem, steps) => self.change(*change, *mem, steps, args)?,
            Op::Exchange(a, b) => {
                let (a, b) = ((*a, Vec::new()), (*b, Vec::new()));
                let before = self.at(&a, true)?.clone();
                let other = std::mem::replace(self.at(&b, true)?, before);
                *self.at(&a, true)? = other;
            }
            Op::If(a, b) => {
                let taken = if self.eval(args[0])?.bool()? { *a } else { *b };
                return self.region(taken, |_| Ok(()));
            }
            Op::Match(code, arms) => return self.match_arms(value, *code, arms, args),
            Op::MatchArm(arms) => {
                let i = self.eval(args[0])?.int()? as usize;
                let region = arms[i.min(arms.len() - 1)];
                return self.region(region, |_| Ok(()));
            }
            Op::For(spec) => result = self.for_loop(spec)?,
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
                let results = self.on_elements(*body, args)?;
                result = V::Seq(results.into_iter().flatten().collect());
            }
            Op::PushMap(body) => {
                let results = self.on_elements(*body, args)?;
                result = V::Seq(results.into_iter().flatten().collect());
            }
            Op::MapPull(body) | Op::PushMapPull(body) => result = self.map_pull(*body, args)?,
            Op::Call(code) => {
                let called = self.called(*code, args, &[])?;
                result = called.value()?;
                self.calls.insert(value, (called, result.clone()));
            }
            Op::PushCall(code, given, _) => {
                let (called, both) = self.pushed_call(value, (*code, given), args)?;
                result = calls::primal_of(&both);
                self.calls.insert(value, (called, both));
            }
            Op::TangentOf | Op::PullbackOf => {
                let Some((called, both)) = self.calls.get(&args[0]) else {
                    return error(format!("{} has not been called", args[0]));
                };
                result = match node.op {
                    Op::TangentOf => calls::tangent_of(both),
                    _ => V::Pullback(called.clone()),
                };
            }
            Op::CallPullback(lends, with_tangent) => {
                let V::Pullback(called) = self.eval(args[0])? else {
                    return error("not a pullback".to_owned());
                };
                let (cotangents, indices) = args[1..].split_at(1 + usize::from(*with_tangent));
                self.pull((value, &called), lends, cotangents, indices)?;
            }
            Op::SeededCall(code, lends, gives) => {
                let (args, rest) = args.split_at(args.len() - 1 - lent_indices(lends));
                let called = self.called(*code, args, &[])?;
                if *gives {
                    result = called.value()?;
                }
                self.pull((value, &called), lends, &rest[..1], &rest[1..])?;
            }
            // Set by whoever runs the region.
            Op::RegionParam(_) => return Ok(Flow::On),
            other => return error(format!("the interpreter has no {other:?}")),
        }
        self.values[value.index()] = Some(result);
        Ok(Flow::On)
    }
}
