//! What emitted code names. Not part of the public interface.

mod rule;

pub use rule::*;
