//! What emitted code names. Not part of the public interface.

mod rule;
mod slot;
mod tape;
mod value;

pub use rule::*;
pub use slot::*;
pub use tape::*;
pub use value::*;
