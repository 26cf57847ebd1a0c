//! What the tests of the compiler share: an evaluator of source text, a generator of programs, and the passes in one call.

pub(crate) mod checkpoints;
pub(crate) mod compile;
pub(crate) mod dual;
pub(crate) mod evaluate;
mod expansions;
pub(crate) mod functions;
pub(crate) mod random;

mod generate;
mod hessians;
mod jacobians;
mod mutations;
mod overflow;
mod programs;
mod sample;
pub(crate) mod sizes;
mod steps;
mod sums;
mod timing;
mod written_out;
