//! The assertion for `#[differentiable]` functions.

/// Asserts that the derivatives of a `#[differentiable]` function agree with central differences, and with each other, at a point.
///
/// `assert_gradient!(f, (args…))` takes the function by its path and its arguments as they are passed to it. The module [`check`] says how the comparison is made.
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
/// # Panics
/// If they do not agree; the message names the argument, the component, both numbers and the step.
///
/// [`check`]: crate::check
#[macro_export]
macro_rules! assert_gradient {
    ($f:path, ($($argument:expr),* $(,)?) $(,)?) => {
        if let ::core::result::Result::Err(mismatch) = <$f>::__check($($argument),*) {
            ::core::panic!(
                "the gradient of `{}` is wrong: {}",
                ::core::stringify!($f),
                mismatch
            );
        }
    };
}
