//! Passes that make the graph smaller.

pub(crate) mod dead;
pub(crate) mod fuse;
pub(crate) mod loads;
pub(crate) mod parts;
pub(crate) mod sums;
