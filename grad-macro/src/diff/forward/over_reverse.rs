//! Forward over reverse: the function with its reverse sweep, before anything is decided about what is kept, becomes one in which both
//! sweeps have tangents. That is the second derivative in one direction.

use super::{Direction, Forward, Pushforward};
use crate::diff::reverse::Adjoint;
use crate::ir::{Function, Kind, Lend, Mem, Node, Op, Region, RegionKind, Value, step_indices};
use crate::rules::is_of_part;
use std::collections::HashMap;

/// A function with tangents in both sweeps.
pub(crate) struct Second {
    pub(crate) pushed: Pushforward,
    /// The reverse sweep.
    pub(crate) region: Region,
    /// The cotangent of the result and its tangent.
    pub(crate) seeds: Option<(Value, Value)>,
    /// The gradient of each active parameter and its tangent, by its position; `None` is zero. Empty for a pullback.
    pub(crate) gradients: Vec<(u32, Option<Value>, Option<Value>)>,
    /// What the directions after the first one have.
    pub(crate) others: Vec<Other>,
}

/// A direction beside the first one, in the same run.
pub(crate) struct Other {
    /// For each parameter that of its tangent, if it is active.
    pub(crate) tangents: Vec<Option<u32>>,
    /// The tangents of the gradients, in their order.
    pub(crate) products: Vec<Option<Value>>,
}

/// The copy with tangents of a function with its reverse sweep, where activity is marked again; `closures` has copies of those of maps and of
/// the pulls of maps. In more than one direction there are neither these nor calls.
pub(crate) fn over_reverse(
    old: &Function,
    adjoint: &Adjoint,
    closures: &HashMap<Value, Region>,
    directions: usize,
) -> Second {
    let mut forward = Forward::of(old, Some(closures));
    forward.directions = vec![Direction::default(); directions.max(1)];
    let nodes = old.regions.iter().flat_map(|region| &region.nodes);
    let pulled = nodes.map(|&value| old.node(value));
    let pulled = pulled.filter(|node| node.op == Op::PullbackOf);
    forward.pulled = pulled.map(|node| node.args[0]).collect();
    for direction in 0..forward.directions.len() {
        forward.current = direction;
        forward.parameters();
    }
    forward.current = 0;
    forward.slots();
    forward.region(Function::ROOT);
    forward.region(adjoint.region);
    let seeds = adjoint.seed.and_then(|seed| {
        let seed = forward.value(seed);
        Some((seed, forward.dot(seed)?))
    });
    let gradients = adjoint.gradients.iter().map(|&(position, gradient)| {
        let gradient = gradient.map(|gradient| forward.value(gradient));
        let tangent = gradient.and_then(|gradient| forward.dot(gradient));
        (position, gradient, tangent)
    });
    let gradients: Vec<(u32, Option<Value>, Option<Value>)> = gradients.collect();
    let positions = 0..old.params.len() as u32;
    let others = forward.directions[1..].iter().map(|at| {
        let products = gradients.iter();
        Other {
            tangents: positions
                .clone()
                .map(|i| at.params.get(&i).copied())
                .collect(),
            products: products
                .map(|(_, gradient, _)| at.dots.get(gradient.as_ref()?).copied())
                .collect(),
        }
    });
    let others = others.collect();
    Second {
        pushed: forward.finish(),
        region: adjoint.region,
        seeds,
        gradients,
        others,
    }
}

impl Forward<'_> {
    /// The slots of the tangents of cotangents come after those of the cotangents.
    fn slots(&mut self) {
        let count = self.old.params.len() as u32;
        for index in 0..self.old.mems.len() {
            let mem = Mem(index as u32);
            let info = self.old.mem(mem).clone();
            let Some(position) = info.slot else { continue };
            let here = self.f.enter(info.home);
            let name = self.f.unused_name(&format!("{}_dot", info.name));
            let dot = self.f.add_mem(&name, info.kind);
            self.f.enter(here);
            let own = &mut self.f.mems[dot.index()];
            own.slot = Some(position + count);
            own.cotangent = true;
            self.at_mut().mems.insert(mem, dot);
        }
    }

    /// The cotangent of the result has a tangent of its own.
    pub(super) fn seed(&mut self, node: &Node) -> Option<Value> {
        if self.f.region(node.home).kind != RegionKind::Reverse {
            return None;
        }
        let dot = self
            .f
            .make(Op::RegionParam(1), Vec::new(), node.kind.clone());
        self.name(dot, "y_bar");
        Some(dot)
    }

    /// Whether a value is a cotangent: it is made in the reverse sweep.
    pub(super) fn is_cotangent(&self, value: Value) -> bool {
        self.closures.is_some() && self.f.in_reverse_sweep(self.f.node(value).home)
    }

    /// The tangent of a pull.
    pub(super) fn pull(
        &mut self,
        value: Value,
        name: &'static str,
        operand: u8,
        node: &Node,
    ) -> Option<Value> {
        let dots: Vec<Option<Value>> = node.args.iter().map(|&arg| self.dot(arg)).collect();
        if dots.iter().all(Option::is_none) {
            return None;
        }
        if is_of_part(name) {
            // A cast, or what is in an option: linear.
            let mut args = node.args.clone();
            *args.last_mut()? = (*dots.last()?)?;
            let op = Op::Pull(name, operand);
            return Some(self.f.make(op, args, node.kind.clone()));
        }
        let given = dots.iter().map(Option::is_some).collect();
        let mut args = node.args.clone();
        args.extend(dots.into_iter().flatten());
        let op = Op::PushPull(name, operand, given);
        let dot = self.f.make(op, args, node.kind.clone());
        if self.f.guarded.contains(&value) {
            self.f.guarded.insert(dot);
        }
        Some(dot)
    }

    /// The sum of the elements of a cotangent: that of its tangent.
    pub(super) fn element_sum(&mut self, node: &Node) -> Option<Value> {
        let mut args = node.args.clone();
        args[0] = self.dot(args[0])?;
        Some(self.f.make(Op::ElementSum, args, node.kind.clone()))
    }

    /// A row or a column of a cotangent: that of its tangent, in the same type.
    pub(super) fn of_line(
        &mut self,
        name: &'static str,
        args: &[Value],
        kind: Kind,
    ) -> Option<Value> {
        if matches!(name, "TypeOf" | "ZeroLike") {
            return None;
        }
        let mut args = args.to_vec();
        args[0] = self.dot(args[0])?;
        Some(self.f.make(Op::Rule(name), args, kind))
    }

    /// `strong(g, v)` is zero where the cotangent is exactly zero. Its tangent is only where that of the cotangent is zero as well.
    pub(super) fn strong(&mut self, args: &[Value]) -> Option<Value> {
        let tangent = self.dot(args[1])?;
        let g_dot = self.dot(args[0]);
        let g = args[0];
        Some(self.arithmetic(|graph| {
            let ex = |value| crate::rules::Ex::new(graph, value);
            let (g, tangent) = (ex(g), ex(tangent));
            match g_dot.map(ex) {
                None => g.strong(tangent).value,
                Some(g_dot) => {
                    let zero = g.lit(0.0);
                    let vanishes = g.eq(zero).and(g_dot.eq(zero));
                    vanishes.select(zero, tangent).value
                }
            }
        }))
    }

    /// A pullback and its tangent in one.
    pub(super) fn call_pullback(&mut self, old: Value, lends: &[Lend]) {
        let node = self.old.node(old);
        let args: Vec<Value> = node.args.iter().map(|&arg| self.value(arg)).collect();
        let g_dot = self.dot_or_zero(args[1]);
        let mut operands = vec![args[0], args[1], g_dot];
        operands.extend(&args[2..]);
        let mut both = lends.to_vec();
        let mut indices = args[2..].iter().copied();
        for lend in lends {
            let Lend::Into(mem, steps) = lend else {
                both.push(Lend::Discard);
                continue;
            };
            let own: Vec<Value> = indices.by_ref().take(step_indices(steps)).collect();
            both.push(match self.at().mems.get(mem).copied() {
                Some(dot) => {
                    operands.extend(own);
                    Lend::Into(dot, steps.clone())
                }
                None => Lend::Discard,
            });
        }
        let call = self
            .f
            .make(Op::CallPullback(both, true), operands, Kind::Unit);
        self.values.insert(old, call);
        self.f.inherit(call, self.old, old);
        if self.old.steep.contains(&old) {
            self.f.steep.insert(call);
        }
    }
}
