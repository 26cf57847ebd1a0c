//! The scalar types, `f32` and `f64`.

use crate::{Differentiable, Tangent};
use nalgebra::RealField;

/// A real scalar with a derivative: `f32` or `f64`. It is its own tangent, so that a function generic over
/// `T: Scalar` has gradients of `T`.
pub trait Scalar:
    RealField + Copy + Default + Differentiable<Tangent = Self> + Tangent<Scalar = Self>
{
    /// The nearest value of this type to `x`.
    fn lit(x: f64) -> Self;
}
