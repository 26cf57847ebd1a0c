//! Straight-line copies: loops of few iterations written out, and what variables hold as values.
//!
//! Where the bounds of a loop are written, the body stands once for each number. Then every index is a number, each element of a variable is a
//! value of its own, and no variable is left: directions in which an element has no tangent cost nothing, and what only an unused element
//! needs is dead. No operation of the primal changes, nor the order in which they are applied.

mod codes;
mod held;
mod numbers;
#[cfg(test)]
mod tests;

use super::jacobian::Shape;
use crate::ir::{Code, Elem, ForLoop, Function, Kind, Mem, Op, Region, Step, Value, step_indices};
use crate::rules::RuleId;
use held::Held;
use numbers::Numbers;
use std::collections::{HashMap, HashSet};

/// More nodes than this are not worth the compiler's time.
const LIMIT: usize = 4_000;

/// The copy, if the function has loops or variables, and none of them is left. `inputs` has the shapes of the active parameters, by their
/// positions.
pub(crate) fn straightened(old: &Function, inputs: &[Option<Shape>]) -> Option<Function> {
    let live = || old.regions.iter().flat_map(|region| &region.nodes);
    let mut ops = live().map(|&value| &old.node(value).op);
    if !ops.any(|op| matches!(op, Op::For(_) | Op::Declare(_))) {
        return None;
    }
    let mut straight = Straight {
        old,
        inputs,
        f: old.emptied(),
        values: HashMap::new(),
        held: HashMap::new(),
        numbers: Numbers::default(),
        asked: HashSet::new(),
    };
    straight.region(Function::ROOT)?;
    let output = straight.value(old.output?)?;
    let mut f = straight.f;
    f.output = Some(output);
    // Those of loops are numbers now.
    f.const_vars.retain(|_, var| var.home == Function::ROOT);
    for var in f.const_vars.values_mut() {
        var.binder = var.binder.and_then(|v| straight.values.get(&v).copied());
    }
    Some(f)
}

struct Straight<'f> {
    old: &'f Function,
    inputs: &'f [Option<Shape>],
    f: Function,
    /// What each value of the original is in the copy, in the iteration that is written now.
    values: HashMap<Value, Value>,
    /// What the variables hold.
    held: HashMap<Mem, Held>,
    /// The variables of the loops around, and the constants that are made of them.
    numbers: Numbers,
    /// The questions to rustc that stand in the copy.
    asked: HashSet<Code>,
}

impl Straight<'_> {
    fn region(&mut self, region: Region) -> Option<()> {
        for &value in &self.old.region(region).nodes {
            self.f.span = self.old.spans.get(&value).copied();
            self.node(value)?;
            if self.f.nodes.len() > LIMIT {
                return None;
            }
        }
        Some(())
    }

    fn node(&mut self, old: Value) -> Option<()> {
        let node = self.old.node(old);
        match &node.op {
            Op::For(spec) => return self.written_out(spec),
            Op::Declare(mem) => {
                if let Some(&init) = node.args.first() {
                    let init = self.value(init)?;
                    self.held.insert(*mem, Held::Whole(init));
                }
                return Some(());
            }
            Op::Load(mem, steps) => {
                let at = self.place(steps, &node.args)?;
                let whole = self.held.get(mem)?.clone();
                let part = self.part_at(whole, &at)?;
                let value = self.joined(&part, &node.kind)?;
                self.values.insert(old, value);
                return Some(());
            }
            Op::Store(mem, steps) => {
                let at = self.place(steps, &node.args)?;
                let x = self.value(*node.args.last()?)?;
                let x = match self.old.place_kind(*mem, steps) {
                    kind if kind.is_scalar() => self.as_scalar(x),
                    _ => x,
                };
                return self.write(*mem, &at, Held::Whole(x));
            }
            Op::AddTo(mem, steps) => {
                let kind = self.old.place_kind(*mem, steps);
                if !kind.is_scalar() {
                    return None;
                }
                let at = self.place(steps, &node.args)?;
                let before = self.part_at(self.held.get(mem)?.clone(), &at)?;
                let before = self.joined(&before, &kind)?;
                let x = self.value(*node.args.last()?)?;
                let args = vec![before, x];
                let sum = match self.row_of(&Op::Rule("Add"), &args) {
                    Some((add, _)) => self.f.make(Op::Scalar(add), args, kind),
                    // It may be a reference to a float.
                    None => {
                        let sum = self.f.make(Op::Rule("Add"), args, Kind::Any);
                        self.as_scalar(sum)
                    }
                };
                return self.write(*mem, &at, Held::Whole(sum));
            }
            Op::Statement(_) | Op::Snapshot(_) if self.numbers.binds(self.old, old)? => {
                return Some(());
            }
            Op::Snapshot(code) if codes::is_plain(self.old, *code) => {}
            Op::Statement(code) | Op::Snapshot(code) => {
                let info = self.old.code(*code);
                let is_question = codes::is_question(info);
                if !info.captures.is_empty() || node.home != Function::ROOT && !is_question {
                    return None;
                }
                if is_question && !self.asked.insert(*code) {
                    return Some(());
                }
            }
            Op::Index => {
                let base = self.value(node.args[0])?;
                if let Some(i) = self.number(node.args[1])
                    && let Some(part) = self.part(Held::Whole(base), i)
                {
                    let value = self.joined(&part, &node.kind)?;
                    self.values.insert(old, value);
                    return Some(());
                }
            }
            Op::Rebind(_) | Op::Change(..) | Op::Exchange(..) => return None,
            op if !op.regions().is_empty() => return None,
            op if !(op.is_pure() || matches!(op, Op::Call(_))) => return None,
            _ => {}
        }
        self.copy(old).map(|_| ())
    }

    /// The body once for each number.
    fn written_out(&mut self, spec: &ForLoop) -> Option<()> {
        // A loop that is left early cannot be walked again.
        if !spec.again {
            return None;
        }
        let (name, range) = self.numbers.range(self.old, spec)?;
        for i in range {
            self.numbers.enter(&name, i);
            self.region(spec.body)?;
        }
        self.numbers.leave(&name);
        Some(())
    }

    /// A value of the original in the copy. Literals are shared by all regions, and listed where the first use was.
    fn value(&mut self, old: Value) -> Option<Value> {
        if let Some(&value) = self.values.get(&old) {
            return Some(value);
        }
        matches!(self.old.node(old).op, Op::Literal(_) | Op::Param(_))
            .then(|| self.copy(old))
            .flatten()
    }

    /// Copies a node, whose arguments have been copied.
    fn copy(&mut self, old: Value) -> Option<Value> {
        let node = self.old.node(old);
        let mut args = Vec::new();
        for &arg in &node.args {
            let value = self.value(arg)?;
            let was_scalar = self.old.kind(arg).is_scalar();
            args.push(if was_scalar {
                self.as_scalar(value)
            } else {
                value
            });
        }
        if node.op == Op::Index
            && let Some(i) = self.number(node.args[1])
        {
            args[1] = self.numbers.literal(&mut self.f, i);
        }
        if matches!(node.op, Op::Array | Op::List) {
            self.of_one_kind(&mut args);
        }
        let value = match (&node.op, self.row_of(&node.op, &args)) {
            (Op::Literal(bits), _) => self.f.literal(f64::from_bits(*bits), node.kind.clone()),
            (_, Some((row, kind))) => self.f.make(Op::Scalar(row), args, kind),
            (op, None) => {
                let op = self.numbers.written(&mut self.f, self.old, op)?;
                self.f.make(op, args, node.kind.clone())
            }
        };
        self.f.inherit(value, self.old, old);
        self.values.insert(old, value);
        Some(value)
    }

    /// The elements of an array have one type.
    fn of_one_kind(&mut self, args: &mut [Value]) {
        let mut kinds = args.iter().map(|&arg| self.f.kind(arg));
        if kinds.any(Kind::is_scalar) {
            for arg in args {
                *arg = self.as_scalar(*arg);
            }
        }
    }

    /// The row of the table that an operator of unknown types is, where all its operands are floats by now.
    fn row_of(&self, op: &Op, args: &[Value]) -> Option<(RuleId, Kind)> {
        let Op::Rule(name @ ("Add" | "Sub" | "Mul" | "Div" | "Neg")) = op else {
            return None;
        };
        let kinds = || args.iter().map(|&arg| self.f.kind(arg));
        let all = kinds().all(Kind::is_scalar);
        let known = kinds().find(|kind| kind.elem() != Elem::Float);
        let kind = known.or(kinds().next()).cloned()?;
        all.then_some((RuleId::find(&name.to_lowercase())?, kind))
    }

    fn as_scalar(&mut self, value: Value) -> Value {
        match self.f.kind(value).is_scalar() {
            true => value,
            false => {
                let kind = Kind::Scalar(Elem::Float);
                self.f.make(Op::AsScalar, vec![value], kind)
            }
        }
    }

    /// The number that an index is.
    fn number(&self, index: Value) -> Option<usize> {
        let Op::Const(code) = self.old.node(index).op else {
            return None;
        };
        self.numbers.number(self.old.code(code))
    }

    /// The numbers of the steps to a place: those of fields, or of indices.
    fn place(&self, steps: &[Step], args: &[Value]) -> Option<Vec<usize>> {
        let mut indices = args[..step_indices(steps)].iter();
        let numbers = steps.iter().map(|step| match step {
            Step::Index => self.number(*indices.next()?),
            Step::Field(name) => name.parse().ok(),
        });
        numbers.collect()
    }
}
