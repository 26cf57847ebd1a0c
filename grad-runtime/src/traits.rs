//! The two public traits: points that can be differentiated at, and their tangents.

use crate::Scalar;

/// A point of a differentiable space: a parameter, an argument or a result of a differentiable function.
///
/// `Tangent` is the vector space of its gradients and steps; for a vector space it is the type itself.
///
/// ```
/// use grad_runtime::Differentiable;
/// use grad_runtime::nalgebra::Vector2;
///
/// let mut point = (Vector2::new(1.0, 2.0), vec![3.0]);
/// assert_eq!(point.zero_tangent(), (Vector2::zeros(), vec![0.0]));
/// point.retract(&(Vector2::new(0.5, 0.0), vec![-1.0]));
/// assert_eq!(point, (Vector2::new(1.5, 2.0), vec![2.0]));
/// ```
///
/// The tangent of an enum that derives it has the same variants, without the payloads that are `#[constant]`: which variant a point has is a
/// constant of it. Tangents of different variants are no elements of one space, so that `retract`, `axpy` and `dot` panic on them.
///
/// ```
/// use grad_runtime::{Differentiable, differentiable};
///
/// #[derive(Differentiable)]
/// enum Shape {
///     Circle(f64),
///     Rect { w: f64, h: f64, #[constant] name: &'static str },
///     Empty,
/// }
///
/// #[differentiable]
/// fn area(shape: &Shape) -> f64 {
///     match shape {
///         Shape::Circle(r) => 3.0 * r * r,
///         Shape::Rect { w, h, .. } => w * h,
///         Shape::Empty => 0.0,
///     }
/// }
///
/// let rect = Shape::Rect { w: 2.0, h: 3.0, name: "door" };
/// assert_eq!(area::grad(&rect), ShapeTangent::Rect { w: 3.0, h: 2.0 });
/// # let _ = (Shape::Circle(1.0), Shape::Empty);
/// ```
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
    ///
    /// # Panics
    /// If `step` has another shape than the point, or the point is behind a shared reference (`&T`, an immutable
    /// matrix view).
    fn retract(&mut self, step: &Self::Tangent);

    /// Whether `tangent` has the shape of this point's tangents.
    #[doc(hidden)]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        self.zero_tangent().same_shape(tangent)
    }

    /// Appends the value of every component in flatten order, for difference quotients: `None` where the point does not say what
    /// it is, as on a manifold.
    #[doc(hidden)]
    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        out.extend(std::iter::repeat_n(None, self.zero_tangent().dim()));
    }
}

/// An element of a finite-dimensional vector space over `Scalar`.
///
/// The flatten order is that of nalgebra (column-major) within a matrix, and that of declaration between fields.
///
/// ```
/// use grad_runtime::Tangent;
///
/// let mut a = (1.0, [2.0, 3.0]);
/// a.axpy(2.0, &(1.0, [1.0, 0.0]));
/// assert_eq!(a, (3.0, [4.0, 3.0]));
///
/// let mut flat = [0.0; 3];
/// a.write_to_slice(&mut flat);
/// assert_eq!(flat, [3.0, 4.0, 3.0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tangent type",
    label = "this type is not a vector space over `f32` or `f64`",
    note = "help: `#[differentiable(tangent)]` on a struct makes the derive emit one"
)]
pub trait Tangent: Clone {
    /// The field of scalars, `f32` or `f64`.
    type Scalar: Scalar;

    /// The number of scalar components.
    fn dim(&self) -> usize;

    /// `self += alpha * other`.
    ///
    /// # Panics
    /// If `other` has another shape than `self`.
    fn axpy(&mut self, alpha: Self::Scalar, other: &Self);

    /// `self *= alpha`.
    fn scale_mut(&mut self, alpha: Self::Scalar);

    /// Sets every component to zero and keeps the shape.
    fn set_zero(&mut self);

    /// The Euclidean inner product over all components.
    ///
    /// # Panics
    /// If `other` has another shape than `self`.
    fn dot(&self, other: &Self) -> Self::Scalar;

    /// The Euclidean norm over all components.
    fn norm(&self) -> Self::Scalar {
        nalgebra::ComplexField::sqrt(self.dot(self))
    }

    /// Writes the components in flatten order into the first `dim()` places of `out`.
    ///
    /// # Panics
    /// If `out` is shorter than `dim()`.
    fn write_to_slice(&self, out: &mut [Self::Scalar]);

    /// Reads the components in flatten order from the first `dim()` places of `values`.
    ///
    /// # Panics
    /// If `values` is shorter than `dim()`.
    fn read_from_slice(&mut self, values: &[Self::Scalar]);

    /// Whether every component is exactly zero.
    #[doc(hidden)]
    fn vanishes(&self) -> bool {
        let zero = Self::Scalar::lit(0.0);
        let mut components = vec![zero; self.dim()];
        self.write_to_slice(&mut components);
        components.iter().all(|x| *x == zero)
    }

    /// Whether `other` has the same shape: the same number of components in the same places.
    #[doc(hidden)]
    fn same_shape(&self, other: &Self) -> bool {
        self.dim() == other.dim()
    }
}
