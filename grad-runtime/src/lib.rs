//! Compile-time reverse-mode differentiation.
pub use grad_macro::{Differentiable, differentiable};
pub use nalgebra;
