//! Reads and writes of variables.

use super::{Interpreter, MemState, Outcome, error};
use crate::ir::{Change, Mem, Step, Value, step_indices};
use crate::testing::evaluate::{Step as Part, V};

impl Interpreter<'_> {
    pub(super) fn declare(&mut self, mem: Mem, args: &[Value]) -> Outcome<()> {
        let value = match args.first() {
            Some(&init) => self.eval(init)?,
            None => V::Unset,
        };
        if self.f.mem(mem).slot.is_none() {
            let state = MemState { value, read: false };
            self.mems.insert(mem, state);
            if let Some(frame) = self.frames.last_mut() {
                frame.mems.push(mem);
            }
        }
        Ok(())
    }

    pub(super) fn load(&mut self, mem: Mem, steps: &[Step], args: &[Value]) -> Outcome<V> {
        if let Some(range) = self.range_of(steps, args)? {
            let (whole, indices) = (&steps[..steps.len() - 1], &args[..args.len() - 1]);
            let place = self.place(mem, whole, indices)?;
            let base = self.at(&place, false)?;
            let parts = range
                .into_iter()
                .map(|i| Ok(base.part(&Part::Index(i))?.clone()));
            return Ok(V::Seq(parts.collect::<Outcome<Vec<V>>>()?));
        }
        let place = self.place(mem, steps, args)?;
        Ok(self.at(&place, false)?.clone())
    }

    /// Changes a place by a value, each part of a slice by itself.
    pub(super) fn write(
        &mut self,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        write: impl Fn(&mut V, V) -> Outcome<()>,
    ) -> Outcome<()> {
        let Some((&x, indices)) = args.split_last() else {
            return error("a store of nothing".to_owned());
        };
        let x = self.eval(x)?;
        self.write_value(mem, steps, indices, x, write)
    }

    /// The same by a value that is known.
    pub(super) fn write_value(
        &mut self,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
        x: V,
        write: impl Fn(&mut V, V) -> Outcome<()>,
    ) -> Outcome<()> {
        if let Some(range) = self.range_of(steps, indices)? {
            let (whole, indices) = (&steps[..steps.len() - 1], &indices[..indices.len() - 1]);
            let place = self.place(mem, whole, indices)?;
            let base = self.at(&place, true)?;
            for (i, part) in range.into_iter().zip(x.seq()?) {
                write(base.part(&Part::Index(i))?, part)?;
            }
            return Ok(());
        }
        let place = self.place(mem, steps, indices)?;
        write(self.at(&place, true)?, x)
    }

    pub(super) fn take(&mut self, mem: Mem, steps: &[Step], args: &[Value]) -> Outcome<V> {
        let (indices, shape) = args.split_at(step_indices(steps));
        let shape = match shape.first() {
            Some(&shape) => Some(self.eval(shape)?),
            None => None,
        };
        let place = self.place(mem, steps, indices)?;
        let at = self.at(&place, true)?;
        let zero = shape.unwrap_or_else(|| at.zero());
        Ok(std::mem::replace(at, zero))
    }

    pub(super) fn change(
        &mut self,
        change: Change,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
    ) -> Outcome<()> {
        let (indices, operands) = args.split_at(step_indices(steps));
        let operands = self.all(operands)?;
        let place = self.place(mem, steps, indices)?;
        let V::Seq(items) = self.at(&place, true)? else {
            return error("not a sequence".to_owned());
        };
        match change {
            Change::Push => items.push(operands[0].clone()),
            Change::Pop => {
                items.pop();
            }
            Change::Swap => {
                items.swap(operands[0].int()? as usize, operands[1].int()? as usize);
            }
            Change::Fill => items.iter_mut().for_each(|x| *x = operands[0].clone()),
            other => return error(format!("the interpreter has no {other:?}")),
        }
        Ok(())
    }

    /// The positions of a slice of a variable, where the last step is by a range.
    fn range_of(&mut self, steps: &[Step], args: &[Value]) -> Outcome<Option<Vec<i64>>> {
        let (Some(Step::Index), Some(&last)) = (steps.last(), args.last()) else {
            return Ok(None);
        };
        match self.eval(last)? {
            V::Seq(at) => Ok(Some(at.iter().map(V::int).collect::<Result<_, _>>()?)),
            _ => Ok(None),
        }
    }

    /// A place in a variable, with the values of its indices.
    pub(super) fn place(
        &mut self,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
    ) -> Outcome<(Mem, Vec<Part>)> {
        let mut indices = args.iter();
        let mut path = Vec::new();
        // The positions of a slice, of which the next index is one.
        let mut slice: Option<Vec<V>> = None;
        for step in steps {
            path.push(match step {
                Step::Field(name) => {
                    Part::Field(name.parse().or_else(|_| error(format!("field {name}")))?)
                }
                Step::Index => {
                    let Some(&index) = indices.next() else {
                        return error("an index is missing".to_owned());
                    };
                    match (self.eval(index)?, slice.take()) {
                        (V::Seq(positions), None) => {
                            slice = Some(positions);
                            continue;
                        }
                        (index, None) => Part::Index(index.int()?),
                        (index, Some(positions)) => match positions.get(index.int()? as usize) {
                            Some(position) => Part::Index(position.int()?),
                            None => return error("an index out of a slice".to_owned()),
                        },
                    }
                }
            });
        }
        if slice.is_some() {
            return error("a slice is not one place".to_owned());
        }
        Ok((mem, path))
    }

    pub(super) fn at(&mut self, place: &(Mem, Vec<Part>), write: bool) -> Outcome<&mut V> {
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
}
