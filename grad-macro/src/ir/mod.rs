//! The value graph: nodes in regions, interned on construction.

mod entity;
mod function;
#[cfg(test)]
pub(crate) mod interpret;
mod kind;
mod measures;
mod op;
mod text;
#[cfg(test)]
mod verify;

pub(crate) use entity::{Code, Mem, Region, Tape, Value};
pub(crate) use function::{CodeInfo, ConstVar, Count, Function, ParamInfo, RegionKind};
pub(crate) use kind::{Elem, Kind};
pub(crate) use measures::only_measures;
pub(crate) use op::{Change, ForLoop, Lend, Op, Step, step_indices};
#[cfg(test)]
pub(crate) use verify::{check, verify};
