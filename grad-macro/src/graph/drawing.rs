//! The program as a drawing: boxes, and arrows from what is computed first to what needs it.

use super::order::ordered;
use super::written::Written;
use crate::diff::reverse::Adjoint;
use crate::ir::{Code, Function, Mem, Op, Region, Value, effects};
use std::collections::HashMap;

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Parameter,
    /// A node of the forward sweep.
    Primal,
    /// A node of the reverse sweep.
    Adjoint,
    /// A value that is kept from one sweep to the other.
    Stored,
    Result,
}

#[derive(Debug)]
pub(super) struct Box {
    pub(super) label: String,
    pub(super) role: Role,
}

/// Every arrow leads from a box to a later one.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    pub(super) boxes: Vec<Box>,
    pub(super) arrows: Vec<(usize, usize)>,
}

impl Drawing {
    pub(super) fn of(f: &Function, adjoint: &Adjoint) -> Self {
        let mut drawer = Drawer {
            f,
            written: Written::new(f),
            drawing: Drawing::default(),
            of_value: HashMap::new(),
            writer: HashMap::new(),
        };
        for (position, param) in f.params.iter().enumerate() {
            let at = drawer.add(param.name.clone(), Role::Parameter);
            for index in 0..f.nodes.len() {
                if f.nodes[index].op == Op::Param(position as u32) {
                    drawer.of_value.insert(Value(index as u32), at);
                }
            }
        }
        drawer.region(Function::ROOT, None, Role::Primal);
        if let Some(output) = f.output {
            drawer.result("result", output);
        }
        drawer.region(adjoint.region, None, Role::Adjoint);
        for &(position, gradient) in &adjoint.gradients {
            if let Some(gradient) = gradient {
                let name = &f.params[position as usize].name;
                drawer.result(&format!("gradient of {name}"), gradient);
            }
        }
        drawer.drawing
    }
}

struct Drawer<'f> {
    f: &'f Function,
    written: Written<'f>,
    drawing: Drawing,
    /// The box of each value that has one.
    of_value: HashMap<Value, usize>,
    /// The box that wrote a variable last.
    writer: HashMap<Mem, usize>,
}

impl Drawer<'_> {
    fn add(&mut self, label: String, role: Role) -> usize {
        self.drawing.boxes.push(Box { label, role });
        self.drawing.boxes.len() - 1
    }

    fn arrow(&mut self, from: usize, to: usize) {
        if from != to && !self.drawing.arrows.contains(&(from, to)) {
            self.drawing.arrows.push((from, to));
        }
    }

    fn result(&mut self, what: &str, value: Value) {
        let label = format!("{what}: {}", self.written.operand(value));
        let at = self.add(label, Role::Result);
        self.connect(&[value], at);
    }

    fn region(&mut self, region: Region, owner: Option<usize>, role: Role) {
        for value in ordered(self.f, region) {
            let op = self.f.node(value).op.clone();
            if Written::is_inline(&op) {
                continue;
            }
            let at = self.node(value, &op, role);
            if let Some(owner) = owner {
                self.arrow(owner, at);
            }
            let mut regions = op.regions();
            if let Op::Map(..) = op {
                // The second one is a copy that the adjoint closure runs.
                regions.truncate(1);
            }
            for inner in regions {
                self.region(inner, Some(at), role);
            }
        }
    }

    fn node(&mut self, value: Value, op: &Op, role: Role) -> usize {
        let role = match op {
            Op::Push(_) | Op::Pop(_) | Op::DeclareTape(_) => Role::Stored,
            _ => role,
        };
        let text = self.written.node(value);
        let label = if effects(op).gives {
            format!("{} = {text}", self.written.operand(value))
        } else {
            text
        };
        let at = self.add(label, role);
        self.of_value.insert(value, at);
        let args = self.f.node(value).args.clone();
        self.connect(&args, at);
        for (mem, writes) in variables(op) {
            if let Some(&writer) = self.writer.get(&mem) {
                self.arrow(writer, at);
            }
            if writes {
                self.writer.insert(mem, at);
            }
        }
        at
    }

    /// Arrows from the values to a box, through the parts that have none.
    fn connect(&mut self, values: &[Value], to: usize) {
        for &value in values {
            if let Some(&from) = self.of_value.get(&value) {
                self.arrow(from, to);
            } else {
                let node = self.f.node(value);
                if let Op::Const(code) = node.op {
                    self.connect_parameters(code, to);
                }
                if Written::is_inline(&node.op) {
                    self.connect(&node.args.clone(), to);
                }
            }
        }
    }

    /// Arrows from the parameters that constant code reads.
    fn connect_parameters(&mut self, code: Code, to: usize) {
        for (position, param) in self.f.params.iter().enumerate() {
            if self.f.code(code).reads.contains(&param.name) {
                // The boxes of the parameters are the first ones.
                self.arrow(position, to);
            }
        }
    }
}

/// The variables that a node reads or writes, and whether it writes.
fn variables(op: &Op) -> Vec<(Mem, bool)> {
    let effects = effects(op);
    let changed: Vec<Mem> = effects.changes().collect();
    let reads = effects.reads.iter().filter(|mem| !changed.contains(mem));
    let reads = reads.map(|mem| (*mem, false));
    reads
        .chain(changed.iter().map(|mem| (*mem, true)))
        .collect()
}
