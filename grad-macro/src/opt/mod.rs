//! Passes that make the graph smaller.

pub(crate) mod dead;
pub(crate) mod first;
pub(crate) mod fuse;
pub(crate) mod loads;
pub(crate) mod parts;
pub(crate) mod seeded;
pub(crate) mod sink;
pub(crate) mod sums;
pub(crate) mod zeros;
