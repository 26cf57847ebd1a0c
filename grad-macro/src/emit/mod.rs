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
mod hessian;
mod implicit;
mod in_place;
pub(crate) mod items;
mod jacobian;
mod kept;
mod lengths;
pub(crate) mod names;
mod naming;
mod nested;
mod nesting;
mod outlived;
mod product;
mod pullback;
pub(crate) mod receiver;
mod ruled;
mod ruled_second;
mod schedule;
mod second;
mod stubs;
mod sweeps;
mod tested;
mod without_derivative;

pub(crate) use body::Emitter;
