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

/// Checks a Hessian against central differences of a gradient, element by element.
///
/// The gradient is taken for right: [`gradient`](fn@gradient) checks it. Components are those of the point in flatten order.
///
/// ```
/// use grad_runtime::{check, differentiable};
///
/// #[differentiable(order = 2)]
/// fn rosenbrock(x: f64, y: f64) -> f64 {
///     (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2)
/// }
///
/// check::hessian(
///     &(1.2, 0.7),
///     |(x, y)| rosenbrock::grad(x, y),
///     |(x, y)| rosenbrock::hessian(x, y),
/// )?;
/// # Ok::<(), check::Mismatch>(())
/// ```
///
/// # Errors
/// The first element that disagrees.
pub fn hessian<P: Differentiable + Clone, H: Jacobian>(
    point: &P,
    gradient: impl Fn(P) -> <P as Arguments>::Tangent,
    hessian: impl Fn(P) -> H,
) -> Result<(), Mismatch> {
    // The check itself has no use for the value.
    Check::new(&[("x", dim(point))], || point.clone(), |_| 0.0).hessian(gradient, hessian)
}
