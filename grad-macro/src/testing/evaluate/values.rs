//! Values of the evaluated program.

use super::super::dual::Dual;
use super::super::functions::Called;
use std::rc::Rc;

/// A value of the evaluated program. Ranges and iterators are sequences.
#[derive(Clone, Debug)]
pub(crate) enum V {
    Num(Dual),
    Int(i64),
    Bool(bool),
    Seq(Vec<V>),
    Tuple(Vec<V>),
    Closure(Rc<(syn::ExprClosure, Vec<Scope>)>),
    /// The pullback of a call, which the interpreter of the graph keeps.
    Pullback(Rc<Called>),
    Unit,
    /// Declared and not assigned.
    Unset,
}

pub(crate) type Scope = Vec<(String, V)>;

/// Why evaluation of an expression did not give a value.
#[derive(Debug)]
pub(crate) enum Exit {
    Break(Option<String>, V),
    Continue(Option<String>),
    Return(V),
    Error(String),
}

pub(crate) type Eval = Result<V, Exit>;

pub(super) fn error<T>(text: impl Into<String>) -> Result<T, Exit> {
    Err(Exit::Error(text.into()))
}

impl V {
    pub(crate) fn num(x: f64) -> V {
        V::Num(Dual::new(x))
    }

    pub(crate) fn dual(&self) -> Result<Dual, Exit> {
        match self {
            V::Num(x) => Ok(*x),
            other => error(format!("not a float: {other:?}")),
        }
    }

    pub(crate) fn int(&self) -> Result<i64, Exit> {
        match self {
            V::Int(i) => Ok(*i),
            other => error(format!("not an integer: {other:?}")),
        }
    }

    pub(crate) fn bool(&self) -> Result<bool, Exit> {
        match self {
            V::Bool(b) => Ok(*b),
            other => error(format!("not a bool: {other:?}")),
        }
    }

    pub(crate) fn seq(self) -> Result<Vec<V>, Exit> {
        match self {
            V::Seq(items) => Ok(items),
            other => error(format!("not a sequence: {other:?}")),
        }
    }

    /// The floats in this value, in order.
    pub(crate) fn flatten(&self, out: &mut Vec<Dual>) {
        match self {
            V::Num(x) => out.push(*x),
            V::Seq(parts) | V::Tuple(parts) => parts.iter().for_each(|p| p.flatten(out)),
            _ => {}
        }
    }

    /// This value with its floats replaced in order.
    pub(crate) fn map(&self, f: &mut impl FnMut(Dual) -> Dual) -> V {
        match self {
            V::Num(x) => V::Num(f(*x)),
            V::Seq(parts) => V::Seq(parts.iter().map(|p| p.map(f)).collect()),
            V::Tuple(parts) => V::Tuple(parts.iter().map(|p| p.map(f)).collect()),
            other => other.clone(),
        }
    }

    pub(crate) fn zero(&self) -> V {
        self.map(&mut |_| Dual::new(0.0))
    }

    /// Adds part by part.
    pub(crate) fn add(&mut self, other: &V) -> Result<(), Exit> {
        match (self, other) {
            (V::Num(a), V::Num(b)) => *a = *a + *b,
            (V::Seq(a), V::Seq(b)) | (V::Tuple(a), V::Tuple(b)) if a.len() == b.len() => {
                for (a, b) in a.iter_mut().zip(b) {
                    a.add(b)?;
                }
            }
            (a, b) => return error(format!("cannot add {b:?} to {a:?}")),
        }
        Ok(())
    }

    /// `factor * self`
    pub(crate) fn scaled(&self, factor: &V) -> Result<V, Exit> {
        Ok(match (self, factor) {
            (V::Num(a), V::Num(b)) => V::Num(*a * *b),
            (V::Seq(parts), _) => V::Seq(
                parts
                    .iter()
                    .map(|p| p.scaled(factor))
                    .collect::<Result<_, _>>()?,
            ),
            (V::Tuple(parts), _) => V::Tuple(
                parts
                    .iter()
                    .map(|p| p.scaled(factor))
                    .collect::<Result<_, _>>()?,
            ),
            (a, b) => return error(format!("cannot scale {a:?} by {b:?}")),
        })
    }

    pub(crate) fn part(&mut self, at: &Step) -> Result<&mut V, Exit> {
        match (self, at) {
            (V::Tuple(parts), Step::Field(i)) => parts
                .get_mut(*i)
                .ok_or_else(|| Exit::Error(format!("no field {i}"))),
            (V::Seq(parts), Step::Index(i)) => parts
                .get_mut(*i as usize)
                .ok_or_else(|| Exit::Error(format!("panic: index {i} out of bounds"))),
            (v, at) => error(format!("no {at:?} of {v:?}")),
        }
    }
}

/// One step into a place.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Field(usize),
    Index(i64),
}
