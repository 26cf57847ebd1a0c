//! Compile-time reverse-mode differentiation.

// Generated code names `::grad_runtime`; this lets it be used inside this crate too.
extern crate self as grad_runtime;

pub mod check;
mod containers;
mod matrix;
pub mod optim;
pub mod prelude;
#[doc(hidden)]
pub mod private;
mod scalar;
mod traits;
mod tuples;

pub use grad_macro::{Differentiable, differentiable};
pub use nalgebra;
pub use scalar::Scalar;
pub use traits::{Differentiable, Tangent};

/// The value of `x` as a constant: the derivative stops here.
#[inline]
pub fn constant<T>(x: T) -> T {
    x
}
