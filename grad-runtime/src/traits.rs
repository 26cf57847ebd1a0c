//! The two public traits: points that can be differentiated at, and their tangents.

use crate::Scalar;

/// A point of a differentiable space: a parameter, an argument or a result of a differentiable function.
///
/// `Tangent` is the vector space of its gradients and steps; for a vector space it is the type itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative",
    label = "this type does not implement `Differentiable`",
    note = "help: derive it with `#[derive(Differentiable)]`, or mark the parameter or field `#[constant]`"
)]
pub trait Differentiable {
    /// The vector space of gradients and steps at this point.
    type Tangent: Tangent;

    /// The zero of the tangent space at this point, of the same shape as the point.
    fn zero_tangent(&self) -> Self::Tangent;

    /// Moves the point along `step`: plain addition for vector spaces, the manifold's own retraction otherwise.
    fn retract(&mut self, step: &Self::Tangent);
}

/// An element of a finite-dimensional vector space over `Scalar`.
pub trait Tangent: Clone {
    /// The field of scalars, `f32` or `f64`.
    type Scalar: Scalar;

    /// The number of scalar components.
    fn dim(&self) -> usize;

    /// `self += alpha * other`.
    fn axpy(&mut self, alpha: Self::Scalar, other: &Self);

    /// `self *= alpha`.
    fn scale_mut(&mut self, alpha: Self::Scalar);

    /// Sets every component to zero and keeps the shape.
    fn set_zero(&mut self);

    /// The Euclidean inner product over all components.
    fn dot(&self, other: &Self) -> Self::Scalar;

    /// The Euclidean norm over all components.
    fn norm(&self) -> Self::Scalar {
        nalgebra::ComplexField::sqrt(self.dot(self))
    }

    /// Writes the components in flatten order into the first `dim()` places of `out`.
    fn write_to_slice(&self, out: &mut [Self::Scalar]);

    /// Reads the components in flatten order from the first `dim()` places of `values`.
    fn read_from_slice(&mut self, values: &[Self::Scalar]);
}
