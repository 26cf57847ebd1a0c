//! What the attribute emits is free of warnings, under the strictest lints of a user.
#![deny(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(
    missing_docs,
    unreachable_pub,
    unused,
    missing_debug_implementations,
    single_use_lifetimes
)]
#![deny(
    trivial_casts,
    trivial_numeric_casts,
    unused_qualifications,
    elided_lifetimes_in_paths
)]
#![deny(unsafe_code, let_underscore_drop, unused_results)]

use grad_runtime::nalgebra::{SMatrix, SVector, Vector2};
use grad_runtime::{Differentiable, differentiable};

/// A straight line.
#[derive(Clone, Debug, Differentiable)]
struct Line {
    /// The slope.
    slope: f64,
    /// The value at zero.
    offset: f64,
}

impl Line {
    /// The value at `x`.
    #[differentiable]
    fn at(&self, x: f64) -> f64 {
        self.slope.mul_add(x, self.offset)
    }
}

/// A scalar function of everything.
#[differentiable]
fn scalar(x: f64, count: u32, weights: &SVector<f64, 3>, line: &Line) -> f64 {
    let mut total = x.sin() * f64::from(count);
    if total > 0.5 {
        total += weights.norm();
    } else {
        total *= weights[0];
    }
    let squashed = weights.map(|w| w.tanh() * x);
    total + squashed.sum() + line.at(x)
}

/// A vector function.
#[differentiable]
fn vector(matrix: &SMatrix<f64, 2, 3>, x: SVector<f64, 3>) -> Vector2<f64> {
    (matrix * x).normalize()
}

/// A generic function.
#[differentiable(name = derivatives_of_generic, wrt(x))]
fn generic<T: grad_runtime::Scalar, const N: usize>(x: &SVector<T, N>, scale: T) -> T {
    x.dot(x) * scale
}

#[test]
fn everything_is_used() {
    let line = Line {
        slope: 1.0,
        offset: 2.0,
    };
    let weights = SVector::<f64, 3>::new(0.1, 0.2, 0.3);
    let (value, gradient) = scalar::value_and_grad(0.5, 2, &weights, &line);
    assert!(value.is_finite() && gradient.0.is_finite());
    let matrix = SMatrix::repeat(1.0);
    let (value, pullback) = vector::vjp(&matrix, weights);
    assert!(value.norm() > 0.0 && pullback(value).1.norm() < 1.0);
    assert!((derivatives_of_generic::grad(&weights, 0.5) - weights).norm() < 1e-12);
}

/// A function that is not to be used any more.
#[differentiable]
#[deprecated(note = "for the test")]
fn outdated(x: f64) -> f64 {
    x * x
}

#[test]
#[allow(deprecated, reason = "what is deprecated is tested")]
fn only_uses_by_the_user_are_of_something_deprecated() {
    assert_eq!(outdated::value_and_grad(outdated(3.0)), (81.0, 18.0));
}
