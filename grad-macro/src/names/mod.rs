//! What the library knows by its name, in one table for all passes.

pub(crate) mod iterators;
pub(crate) mod spellings;
#[cfg(test)]
mod tests;
