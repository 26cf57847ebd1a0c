//! What emitted code names. Not part of the public interface.

mod kernels;
mod matrix_componentwise;
mod matrix_inner;
mod matrix_linear;
mod matrix_product;
mod matrix_reduce;
mod matrix_reshape;
pub mod op;
mod rule;
mod slot;
mod tape;
mod value;
mod scalar_rules;
mod shape;

pub use rule::*;
pub use slot::*;
pub use tape::*;
pub use value::*;
