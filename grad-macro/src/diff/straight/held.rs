//! What a variable holds: a value, or values for its parts.

use super::Straight;
use super::codes;
use crate::diff::jacobian::Shape;
use crate::ir::{Kind, Mem, Op, Value};

#[derive(Clone, Debug)]
pub(super) enum Held {
    Whole(Value),
    /// The elements of an array.
    Parts(Vec<Held>),
}

impl Straight<'_> {
    /// A part of what is held; `None` where it is not known by its number.
    pub(super) fn part(&mut self, held: Held, i: usize) -> Option<Held> {
        let value = match held {
            Held::Parts(parts) => return parts.get(i).cloned(),
            Held::Whole(value) => value,
        };
        let node = self.f.node(value).clone();
        match node.op {
            Op::Array | Op::Tuple => node.args.get(i).map(|&part| Held::Whole(part)),
            Op::Repeat(_) => (i < self.count(value)?).then(|| Held::Whole(node.args[0])),
            Op::Const(_) | Op::Snapshot(_) => {
                let (part, _) = codes::element(&mut self.f, value, Some(i))?;
                part.map(Held::Whole)
            }
            _ => {
                let Kind::Sequence(element) = node.kind else {
                    return None;
                };
                let index = self.numbers.literal(&mut self.f, i);
                let part = self.f.make(Op::Index, vec![value, index], *element);
                Some(Held::Whole(part))
            }
        }
    }

    pub(super) fn part_at(&mut self, held: Held, at: &[usize]) -> Option<Held> {
        at.iter().try_fold(held, |held, &i| self.part(held, i))
    }

    /// How many elements an array has, by how it is written.
    fn count(&mut self, value: Value) -> Option<usize> {
        let node = self.f.node(value);
        match node.op {
            Op::Array => Some(node.args.len()),
            Op::Repeat(code) => codes::repeated(self.f.code(code)),
            Op::Const(_) | Op::Snapshot(_) => Some(codes::element(&mut self.f, value, None)?.1),
            _ => match self.shape(value)? {
                Shape::Array(count, _) => Some(*count),
                _ => None,
            },
        }
    }

    /// The shape of a parameter, or of an element of one.
    fn shape(&self, value: Value) -> Option<&Shape> {
        let node = self.f.node(value);
        match node.op {
            Op::Param(position) => self.inputs.get(position as usize)?.as_ref(),
            Op::Index => match self.shape(node.args[0])? {
                Shape::Array(_, element) => Some(element),
                _ => None,
            },
            _ => None,
        }
    }

    /// Writes a part of a variable.
    pub(super) fn write(&mut self, mem: Mem, at: &[usize], x: Held) -> Option<()> {
        let new = match at {
            [] => x,
            at => {
                let whole = self.held.get(&mem)?.clone();
                self.with(whole, at, x)?
            }
        };
        self.held.insert(mem, new);
        Some(())
    }

    fn with(&mut self, held: Held, at: &[usize], x: Held) -> Option<Held> {
        let Some((&i, rest)) = at.split_first() else {
            return Some(x);
        };
        let mut parts = match held {
            Held::Parts(parts) => parts,
            Held::Whole(value) => {
                let parts = 0..self.count(value)?;
                let parts = parts.map(|i| self.part(Held::Whole(value), i));
                parts.collect::<Option<Vec<Held>>>()?
            }
        };
        let part = parts.get(i)?.clone();
        parts[i] = self.with(part, rest, x)?;
        Some(Held::Parts(parts))
    }

    /// One value for all that is held, of a kind.
    pub(super) fn joined(&mut self, held: &Held, kind: &Kind) -> Option<Value> {
        let value = match held {
            Held::Whole(value) => *value,
            Held::Parts(parts) => {
                let element = kind.element();
                let parts = parts.iter().map(|part| self.joined(part, &element));
                let mut parts = parts.collect::<Option<Vec<Value>>>()?;
                self.of_one_kind(&mut parts);
                let element = self.f.kind(*parts.first()?).clone();
                let kind = Kind::Sequence(Box::new(element));
                self.f.make(Op::Array, parts, kind)
            }
        };
        Some(if kind.is_scalar() {
            self.as_scalar(value)
        } else {
            value
        })
    }
}
