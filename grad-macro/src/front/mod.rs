//! Tokens to graph: the signature, the names, what is active, and the lowering.

pub(crate) mod activity;
pub(crate) mod chains;
pub(crate) mod changed;
mod changes;
pub(crate) mod elided;
pub(crate) mod fallible;
pub(crate) mod fence;
pub(crate) mod format;
pub(crate) mod groups;
pub(crate) mod items;
pub(crate) mod late;
pub(crate) mod long;
pub(crate) mod lower;
mod macros;
mod methods;
pub(crate) mod operands;
pub(crate) mod rename;
mod scopes;
pub(crate) mod several;
pub(crate) mod shadows;
pub(crate) mod signature;
pub(crate) mod split;
mod syntax;
pub(crate) mod tails;
pub(crate) mod types;
pub(crate) mod underivable;
pub(crate) mod wrapper;
