//! Passes that make the graph smaller.

pub(crate) mod dead;
