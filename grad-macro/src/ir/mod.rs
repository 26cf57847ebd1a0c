//! The value graph: nodes in regions, interned on construction.

mod access;
mod duplicate;
mod effects;
mod entity;
mod function;
#[cfg(test)]
pub(crate) mod interpret;
mod kind;
mod line;
mod op;
mod payload;
mod text;
#[cfg(test)]
mod verify;

pub(crate) use access::Times;
pub(crate) use duplicate::Changed;
pub(crate) use effects::{Effects, effects};
pub(crate) use entity::{Code, Mem, Region, Tape, Value};
pub(crate) use function::{
    CalledBy, Callee, Checkpoint, CodeInfo, ConstVar, Count, Exclusive, Factor, Function, Known,
    Node, Outcome, ParamInfo, RegionKind, Spacing, TRIED,
};
pub(crate) use kind::{Elem, Kind};
pub(crate) use line::one_line;
pub(crate) use op::{
    Change, ForLoop, Lend, OUTLINE, OUTLINE_ASSIGNED, OUTLINE_OPERAND, OUTLINE_RESULT, Op, SOME,
    Step, lent_indices, step_indices,
};
pub(crate) use payload::Payload;
#[cfg(test)]
pub(crate) use verify::{check, verify};
