//! Compile-time differentiation, in reverse and forward mode, of ordinary Rust functions, on stable Rust, with nalgebra types.
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn f(x: f64, y: f64, z: f64) -> f64 {
//!     (x + y) * z
//! }
//!
//! assert_eq!(f(-2.0, 5.0, -4.0), -12.0); // the function itself is unchanged
//! assert_eq!(f::grad(-2.0, 5.0, -4.0), (-4.0, -4.0, 3.0));
//! assert_eq!(f::value_and_grad(-2.0, 5.0, -4.0), (-12.0, (-4.0, -4.0, 3.0)));
//! ```
//!
//! Beside `fn f` the attribute [`differentiable`] emits a type `f` whose associated functions are the derivatives. Types and functions live
//! in different namespaces, so that one `use` brings both.
//!
//! # What there is
//!
//! | call | for | returns |
//! |---|---|---|
//! | `f::grad(args…)` | scalar output | the gradient `G` |
//! | `f::value_and_grad(args…)` | scalar output | `(R, G)` |
//! | `f::accumulate_grad(args…, &mut g)` | scalar output | `R`; adds the gradient to `g` |
//! | `f::vjp(args…)` | any output | `(R, pullback)`, where `pullback(R̄)` is `G` |
//! | `f::jvp(args…, direction)` | any output | `(R, Ṙ)`, the derivative in the direction, a `G` |
//! | `f::jacobian(args…)` | any output | one block per active argument, a tuple in order if there are several |
//! | `f::value_and_jacobian(args…)` | any output | `(R, J)` |
//!
//! `G` is the tangent of the one active argument, or the tuple of the active arguments' tangents in order. Every argument with a derivative is
//! active, by value or by reference; `#[constant]` on a parameter or `#[differentiable(wrt(a, b))]` say otherwise.
//!
//! # The pieces
//!
//! * [`differentiable`]: the attribute, on functions and methods; `derive(Differentiable)` for parameter structs.
//! * [`Differentiable`](trait@Differentiable), [`Tangent`], [`Scalar`]: what a type needs to have a derivative.
//! * [`constant`]: cuts the derivative.
//! * [`assert_gradient!`] and [`check`]: derivatives against central differences.
//! * [`Graph`]: the program that was made of a function, to read, to draw and to count.
//! * [`ops`]: sigmoid, softmax, log-sum-exp, the error and gamma functions.
//! * [`optim`]: optimisers for anything differentiable.
//! * [`nalgebra`]: the version whose types have derivatives here.
//!
//! [`prelude`] brings the names that most programs write.
//!
//! # Types with a derivative
//!
//! | type | tangent |
//! |---|---|
//! | `f32`, `f64` | itself |
//! | nalgebra matrices, vectors, points; views of them | the owned type |
//! | `[T; N]` | `[T::Tangent; N]` |
//! | `Vec<T>`, `[T]` | `Vec<T::Tangent>` |
//! | `Box<T>` | `Box<T::Tangent>` |
//! | `&T` | that of `T` |
//! | tuples of up to twelve | component by component |
//! | structs that derive `Differentiable` | themselves, or a struct beside them |

// Generated code names `::grad_runtime`; this lets it be used inside this crate too.
extern crate self as grad_runtime;

pub mod check;
mod containers;
mod graph;
mod matrix;
pub mod ops;
pub mod optim;
mod option;
pub mod prelude;
#[doc(hidden)]
pub mod private;
mod scalar;
mod traits;
mod tuples;

pub use grad_macro::{Differentiable, differentiable};
pub use graph::{Graph, OpCounts};
pub use nalgebra;
pub use scalar::Scalar;
pub use traits::{Differentiable, Tangent};

/// The value of `x` as a constant: the derivative stops here.
///
/// Outside of a differentiable function it is the identity.
///
/// ```
/// use grad_runtime::constant;
///
/// assert_eq!(constant(2.5) * 2.0, 5.0);
/// ```
#[inline]
pub fn constant<T>(x: T) -> T {
    x
}

/// The derivative of [`constant`](fn@constant) under other names, as of `use grad_runtime::constant as cut`: none.
#[doc(hidden)]
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub enum constant {}

impl constant {
    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)]
    pub fn __vjp<T: Differentiable>(x: T) -> (T, impl FnOnce(T::Tangent, Option<&mut T::Tangent>)) {
        (x, |_, _| {})
    }

    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Differentiable>(x: T, _dot: Option<&T::Tangent>) -> (T, T::Tangent) {
        let zero = x.zero_tangent();
        (x, zero)
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)]
    pub fn __hvp<T: Differentiable>(
        x: T,
        _dot: Option<T::Tangent>,
    ) -> (
        T,
        T::Tangent,
        impl FnOnce(T::Tangent, T::Tangent, Option<&mut T::Tangent>, Option<&mut T::Tangent>),
    ) {
        let zero = x.zero_tangent();
        (x, zero, |_, _, _, _| {})
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)]
    pub fn __call<T: Differentiable, F: Copy>(
        x: T,
    ) -> (
        T,
        impl FnOnce(T::Tangent, Option<&mut T::Tangent>),
        private::Item<F, impl Sized>,
    ) {
        let (x, pullback) = Self::__vjp(x);
        (x, pullback, private::item(constant::<T>))
    }
}

/// The README's examples are compiled and run with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
