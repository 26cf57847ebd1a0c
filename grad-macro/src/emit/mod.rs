//! From the graph to tokens.

mod body;
mod by_name;
pub(crate) mod code;
pub(crate) mod expr;
pub(crate) mod items;
mod names;
mod schedule;

pub(crate) use body::Emitter;
