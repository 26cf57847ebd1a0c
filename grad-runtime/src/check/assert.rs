//! The assertion for `#[differentiable]` functions.

/// Asserts that the derivatives of a `#[differentiable]` function agree with central differences, and with each other, at a point.
///
/// Checked are `grad`, `vjp`, `jvp` and `jacobian`. `assert_gradient!(f, (args…))` takes the function by its path and its arguments as they are passed to it, and a method as
/// `assert_gradient!(Type::method, (&value, args…))`. The module [`check`] says how the comparison is made.
///
/// ```
/// use grad_runtime::{assert_gradient, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y
/// }
///
/// assert_gradient!(f, (0.5, 2.0));
/// ```
///
/// `#[differentiable(check(0.5, 2.0))]` makes a test of it beside the function.
///
/// # Panics
/// If they do not agree; the message names the argument, the component, both numbers and the step.
///
/// [`check`]: crate::check
#[macro_export]
macro_rules! assert_gradient {
    ($($checked:tt)*) => {
        if let ::core::result::Result::Err((name, mismatch)) = $crate::private::checked!($($checked)*) {
            ::core::panic!("the gradient of `{}` is wrong: {}", name, mismatch);
        }
    };
}
