//! The reverse of reads and writes of variables, whose cotangents are variables too.

use super::Reverse;
use crate::diff::checkpoints::is_set_before;
use crate::ir::{Change, Kind, Mem, Op, Step, Value, step_indices};

impl Reverse<'_> {
    pub(super) fn declare(&mut self, mem: Mem, args: &[Value]) {
        let Some(&init) = args.first() else {
            return;
        };
        if let Some(&bar) = self.bars.get(&mem) {
            if self.f.is_active(init) {
                let g = self.whole(bar);
                self.contribute(init, g);
            }
            return;
        }
        self.contribute_merged(init, mem);
    }

    /// What reads of a variable that merges branches have asked for, to a value that one of the branches gives it.
    fn contribute_merged(&mut self, value: Value, mem: Mem) {
        for g in self.merged.get(&mem).cloned().unwrap_or_default() {
            self.contribute(value, g);
        }
    }

    pub(super) fn load(&mut self, value: Value, mem: Mem, steps: &[Step], args: &[Value]) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        if self.f.mem(mem).merge {
            self.merged.entry(mem).or_default().push(g);
            return;
        }
        if let Some(&bar) = self.bars.get(&mem) {
            let mut args = args.to_vec();
            args.push(g);
            self.f
                .make(Op::AddTo(bar, steps.to_vec()), args, Kind::Unit);
        }
    }

    pub(super) fn store(&mut self, value: Value, mem: Mem, steps: &[Step], args: &[Value]) {
        let Some((&x, indices)) = args.split_last() else {
            return;
        };
        if self.f.mem(mem).merge {
            return self.contribute_merged(x, mem);
        }
        if let Some(&bar) = self.bars.get(&mem) {
            let kind = self.f.kind(x).clone();
            let kind = if steps.is_empty() {
                self.f.mem(bar).kind.clone()
            } else {
                kind
            };
            let mut place = indices.to_vec();
            place.extend(self.shape_before(value, mem, steps, indices));
            let g = self.f.make(Op::Take(bar, steps.to_vec()), place, kind);
            if self.f.gates.stores.contains(&value) {
                self.f.gate_cotangents.insert(g);
            }
            if self.f.is_active(x) {
                let span = self.f.spans.get(&value).copied();
                self.f.spans.extend(span.map(|span| (g, span)));
            } else {
                self.f.dropped.insert(g);
            }
            if self.f.is_active(x) {
                self.contribute(x, g);
            }
        }
    }

    pub(super) fn add_to(&mut self, mem: Mem, steps: &[Step], args: &[Value]) {
        if let (Some(&bar), Some((&x, indices))) = (self.bars.get(&mem), args.split_last())
            && self.f.is_active(x)
        {
            let kind = self.f.kind(x).clone();
            let g = self
                .f
                .make(Op::Load(bar, steps.to_vec()), indices.to_vec(), kind);
            self.contribute(x, g);
        }
    }

    pub(super) fn change(&mut self, change: Change, mem: Mem, steps: &[Step], args: &[Value]) {
        let Some(&bar) = self.bars.get(&mem) else {
            return;
        };
        let steps = steps.to_vec();
        let (indices, operands) = args.split_at(step_indices(&steps));
        match change {
            Change::Push => {
                let kind = self.f.kind(operands[0]).clone();
                let g = self.f.make(Op::PopLast(bar, steps), indices.to_vec(), kind);
                self.contribute(operands[0], g);
            }
            Change::Pop => {
                // The cotangent of what is removed begins with the zero of its shape.
                let mut args = indices.to_vec();
                args.push(self.zero(operands[0]));
                self.f
                    .make(Op::Change(Change::Push, bar, steps), args, Kind::Unit);
            }
            Change::Swap => {
                self.f.make(
                    Op::Change(Change::Swap, bar, steps),
                    args.to_vec(),
                    Kind::Unit,
                );
            }
            Change::Fill => {
                let kind = self.f.mem(bar).kind.clone();
                let g = self
                    .f
                    .make(Op::Take(bar, steps), indices.to_vec(), kind.clone());
                if self.f.is_active(operands[0]) {
                    let element = self.f.kind(operands[0]).clone();
                    let sum = if matches!(kind, Kind::Sequence(_)) {
                        let zero = self.zero(operands[0]);
                        self.f.make(Op::ElementSum, vec![g, zero], element)
                    } else {
                        self.f.make(Op::Rule("Sum"), vec![g], element)
                    };
                    self.contribute(operands[0], sum);
                }
            }
            Change::SetColumn => {
                self.set_line(
                    ("ColumnAs", Change::ZeroColumn),
                    bar,
                    steps,
                    indices,
                    operands,
                );
            }
            Change::SetRow => {
                self.set_line(("RowAs", Change::ZeroRow), bar, steps, indices, operands);
            }
            Change::ZeroColumn | Change::ZeroRow => {}
        }
    }

    /// Where two variables exchange their values, their cotangents change places, too.
    pub(super) fn exchange(&mut self, a: Mem, b: Mem) {
        if let (Some(&a), Some(&b)) = (self.bars.get(&a), self.bars.get(&b)) {
            self.f.make(Op::Exchange(a, b), Vec::new(), Kind::Unit);
        }
    }

    /// A row or a column that is replaced: its cotangent goes to what replaces it, and is zero before.
    fn set_line(
        &mut self,
        (marker, zero): (&'static str, Change),
        bar: Mem,
        steps: Vec<Step>,
        indices: &[Value],
        operands: &[Value],
    ) {
        let kind = self.f.mem(bar).kind.clone();
        let whole = self
            .f
            .make(Op::Load(bar, steps.clone()), indices.to_vec(), kind);
        if !self.f.is_active(operands[1]) {
            let mut place = indices.to_vec();
            place.push(operands[0]);
            self.f.make(Op::Change(zero, bar, steps), place, Kind::Unit);
            return;
        }
        let part_kind = self.f.kind(operands[1]).clone();
        let ty = self.type_of(operands[1]);
        let part = self
            .f
            .make(Op::Rule(marker), vec![whole, operands[0], ty], part_kind);
        // The part must be read before it is set to zero.
        let name = format!("{}_part", self.f.mem(bar).name);
        let copy = self.f.add_mem(&name, self.f.kind(part).clone());
        self.f.mems[copy.index()].cotangent = true;
        self.f.make(Op::Declare(copy), vec![part], Kind::Unit);
        let part = self.whole(copy);
        let mut place = indices.to_vec();
        place.push(operands[0]);
        self.f.make(Op::Change(zero, bar, steps), place, Kind::Unit);
        self.contribute(operands[1], part);
    }

    /// The type of a value, which the forward sweep has: a dynamic matrix does not know that a static vector stands in it.
    fn type_of(&mut self, value: Value) -> Value {
        self.f.insert_behind(value, Op::Rule("TypeOf"), Kind::Const)
    }

    /// The shape of what a store replaces, which the cotangent of the place gets back; nothing where it holds a float or no value yet.
    fn shape_before(
        &mut self,
        store: Value,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
    ) -> Option<Value> {
        let stored = *self.f.node(store).args.last()?;
        if self.f.kind(stored).is_scalar()
            || self.f.place_kind(mem, steps).is_scalar()
            || !is_set_before(self.f, mem, store)
        {
            return None;
        }
        let home = self.f.node(store).home;
        let nodes = &self.f.region(home).nodes;
        let at = nodes.iter().position(|&v| v == store)?;
        let shape = Op::ShapeOf(mem, steps.to_vec());
        Some(
            self.f
                .insert_at(home, at, shape, indices.to_vec(), Kind::Any),
        )
    }
}
