//! The tangents of variables: variables with the same reads, writes and changes.

use super::Forward;
use crate::ir::{Change, Kind, Mem, Node, Op, Step, Value, step_indices};

impl Forward<'_> {
    pub(super) fn declare(&mut self, mem: Mem, args: &[Value]) -> Option<Value> {
        let active = self.old.active_mems.get(mem.index());
        if !active.copied().unwrap_or(false) {
            return None;
        }
        let info = self.f.mem(mem).clone();
        let stem = info.name.trim_start_matches("r#");
        let name = self.f.unused_name(&format!("{stem}_dot"));
        let dot = self.f.add_mem(&name, info.kind.clone());
        self.f.mems[dot.index()].merge = info.merge;
        self.f.mems[dot.index()].cotangent = true;
        self.at_mut().mems.insert(mem, dot);
        let init = args.first().map(|&init| match self.dot(init) {
            Some(init) => init,
            // A cotangent begins with a zero, written as an array of zeros.
            None if info.cotangent && matches!(self.f.node(init).op, Op::Const(_)) => init,
            None if info.cotangent => self.zero(init),
            None => self.zero_of((mem, &[]), &[], &info.kind),
        });
        let init = init.into_iter().collect();
        self.f.make(Op::Declare(dot), init, Kind::Unit);
        None
    }

    /// The zero in the shape of what is in a place here.
    fn zero_of(&mut self, (mem, steps): (Mem, &[Step]), indices: &[Value], kind: &Kind) -> Value {
        match kind {
            Kind::Scalar(_) => self.f.literal(0.0, kind.clone()),
            _ => {
                let op = Op::ZeroOf(mem, steps.to_vec());
                self.f.make(op, indices.to_vec(), kind.clone())
            }
        }
    }

    pub(super) fn load(
        &mut self,
        value: Value,
        mem: Mem,
        steps: &[Step],
        node: &Node,
    ) -> Option<Value> {
        let dot = *self.at().mems.get(&mem)?;
        let kind = node.kind.clone();
        let op = Op::Load(dot, steps.to_vec());
        let part = self.f.make(op, node.args.clone(), kind.clone());
        if self.f.held.contains(&value) {
            self.f.held.insert(part);
        }
        if self.f.mem(mem).cotangent || !self.leads_through_field(mem, steps) {
            return Some(part);
        }
        self.at_mut().places.insert(value, part);
        Some(self.f.make(Op::PartTangent, vec![value, part], kind))
    }

    /// Whether a place may be in a field that is held constant.
    fn leads_through_field(&self, mem: Mem, steps: &[Step]) -> bool {
        let kinds = self.f.step_kinds(mem, steps);
        steps.iter().zip(&kinds).any(|(step, kind)| {
            matches!(step, Step::Field(name) if step.may_be_held() && kind.may_hold(name))
        })
    }

    pub(super) fn store(
        &mut self,
        write: Value,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
    ) -> Option<Value> {
        let dot = *self.at().mems.get(&mem)?;
        let (&x, indices) = args.split_last()?;
        let tangent = match self.dot(x) {
            Some(tangent) => tangent,
            // What is stored may be of a type that only the place says.
            None if self.f.mem(mem).cotangent => self.zero(x),
            None => {
                let kind = match self.f.kind(x) {
                    Kind::Const => self.f.place_kind(mem, steps),
                    kind => kind.clone(),
                };
                self.zero_of((mem, steps), indices, &kind)
            }
        };
        let mut args = indices.to_vec();
        args.push(tangent);
        let op = Op::Store(dot, steps.to_vec());
        self.write(write, op, args)
    }

    pub(super) fn add_to(
        &mut self,
        write: Value,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
    ) -> Option<Value> {
        let dot = *self.at().mems.get(&mem)?;
        let (&x, indices) = args.split_last()?;
        let mut args = indices.to_vec();
        args.push(self.dot(x)?);
        let op = Op::AddTo(dot, steps.to_vec());
        self.write(write, op, args)
    }

    /// A write of a tangent, beside that of the variable.
    fn write(&mut self, primal: Value, op: Op, args: Vec<Value>) -> Option<Value> {
        let write = self.f.make(op, args, Kind::Unit);
        self.at_mut().writes.insert(primal, write);
        None
    }

    /// The reverse sweep is in front of a write: that of the tangent, which came after, is in front of it, too.
    pub(super) fn undo(&mut self, write: Value) {
        let write = self.value(write);
        let dots = self.directions.iter().rev();
        let dots: Vec<Value> = dots
            .filter_map(|at| at.writes.get(&write).copied())
            .collect();
        for dot in dots {
            self.f.make(Op::Undo(dot), Vec::new(), Kind::Unit);
        }
        self.f.make(Op::Undo(write), Vec::new(), Kind::Unit);
    }

    /// What is read out of a cotangent and leaves zero, or is removed.
    pub(super) fn take(
        &mut self,
        op: fn(Mem, Vec<Step>) -> Op,
        mem: Mem,
        steps: &[Step],
        node: &Node,
    ) -> Option<Value> {
        let dot = *self.at().mems.get(&mem)?;
        let op = op(dot, steps.to_vec());
        Some(self.f.make(op, node.args.clone(), node.kind.clone()))
    }

    pub(super) fn change(
        &mut self,
        write: Value,
        change: Change,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
    ) -> Option<Value> {
        let dot = *self.at().mems.get(&mem)?;
        let mut args = args.to_vec();
        // What stands in the variable afterwards comes last.
        let holds = match change {
            Change::Push | Change::Pop | Change::Fill | Change::SetColumn | Change::SetRow => true,
            Change::Swap | Change::ZeroColumn | Change::ZeroRow => false,
        };
        debug_assert!(args.len() >= step_indices(steps));
        if let Some(last) = args.last_mut().filter(|_| holds) {
            *last = self.dot_or_zero(*last);
        }
        let op = Op::Change(change, dot, steps.to_vec());
        self.write(write, op, args)
    }

    /// Where two variables exchange their values, their tangents do, too.
    pub(super) fn exchange(&mut self, a: Mem, b: Mem) -> Option<Value> {
        let (a, b) = (*self.at().mems.get(&a)?, *self.at().mems.get(&b)?);
        self.f.make(Op::Exchange(a, b), Vec::new(), Kind::Unit);
        None
    }
}
