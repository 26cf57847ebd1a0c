//! From the graph to tokens.

mod accumulate;
mod body;
mod by_name;
mod called;
mod check;
pub(crate) mod checked;
pub(crate) mod code;
mod companion;
mod costs;
pub(crate) mod expr;
mod forward;
mod graph;
mod implicit;
mod in_place;
pub(crate) mod items;
mod jacobian;
mod kept;
mod lengths;
mod meant;
mod missing;
pub(crate) mod names;
mod naming;
mod nesting;
mod outlived;
mod pullback;
pub(crate) mod receiver;
mod ruled;
mod schedule;
mod second;
mod stubs;
mod sweeps;
mod tested;
mod without_derivative;

pub(crate) use body::Emitter;
