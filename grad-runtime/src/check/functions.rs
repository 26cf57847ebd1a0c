//! The checks as functions, for any function of one point and any derivative of it.

use super::{Arguments, Check, Jacobian, Mismatch, Output, dim};
use crate::Differentiable;

/// Checks a gradient against central differences.
///
/// ```
/// use grad_runtime::check;
/// use grad_runtime::nalgebra::Vector2;
///
/// let v = Vector2::new(1.0, 2.0);
/// check::gradient(&v, |v| v.norm_squared(), |v| 2.0 * v)?;
/// assert!(check::gradient(&v, |v| v.norm_squared(), |v| 3.0 * v).is_err());
/// # Ok::<(), check::Mismatch>(())
/// ```
///
/// # Errors
/// The first component that disagrees.
pub fn gradient<P: Differentiable + Clone, R: Output>(
    point: &P,
    primal: impl Fn(P) -> R,
    gradient: impl Fn(P) -> <P as Arguments>::Tangent,
) -> Result<(), Mismatch> {
    Check::new(&[("x", dim(point))], || point.clone(), primal).grad(gradient)
}

/// Checks a value with its tangent against central differences, in a random direction.
///
/// ```
/// use grad_runtime::check;
///
/// check::jvp(&0.5, f64::sin, |x, direction| (x.sin(), x.cos() * direction))?;
/// # Ok::<(), check::Mismatch>(())
/// ```
///
/// # Errors
/// The value or the direction that disagrees.
pub fn jvp<P: Differentiable + Clone, R: Output>(
    point: &P,
    primal: impl Fn(P) -> R,
    jvp: impl Fn(P, <P as Arguments>::Tangent) -> (R, R::Tangent),
) -> Result<(), Mismatch> {
    Check::new(&[("x", dim(point))], || point.clone(), primal).jvp(jvp)
}

/// Checks a Jacobian against central differences, element by element.
///
/// ```
/// use grad_runtime::check;
/// use grad_runtime::nalgebra::{Matrix2, Vector2};
///
/// let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
/// check::jacobian(&Vector2::new(0.5, -1.0), |v| m * v, |_| m)?;
/// # Ok::<(), check::Mismatch>(())
/// ```
///
/// # Errors
/// The first element that disagrees.
pub fn jacobian<P: Differentiable + Clone, R: Output, J: Jacobian>(
    point: &P,
    primal: impl Fn(P) -> R,
    jacobian: impl Fn(P) -> J,
) -> Result<(), Mismatch> {
    Check::new(&[("x", dim(point))], || point.clone(), primal).jacobian(jacobian)
}
