//! What the library knows by its name, in one table for all passes.

pub(crate) mod changes;
#[cfg(test)]
mod document;
pub(crate) mod functions;
pub(crate) mod iterators;
pub(crate) mod macros;
pub(crate) mod matrices;
pub(crate) mod methods;
pub(crate) mod spellings;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use functions::Function;
pub(crate) use macros::Macro;
pub(crate) use methods::Method;
