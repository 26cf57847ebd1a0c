//! Differentiation of the graph.

pub(crate) mod active;
pub(crate) mod reverse;
pub(crate) mod saved;
