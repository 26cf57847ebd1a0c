//! What a user of the library writes: `use grad_runtime::prelude::*;`.
//!
//! The attribute `differentiable`, the derive `Differentiable`, the traits and [`constant`].
//!
//! [`constant`]: crate::constant

#[doc(no_inline)]
pub use crate::{Differentiable, Scalar, Tangent, constant, differentiable};
