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
//! | `f::accumulate_grad_with(&mut workspace, args…, &mut g)` | scalar output | the same, without an allocation after the first call: a [`Workspace`] |
//! | `f::vjp(args…)` | any output | `(R, pullback)`, where `pullback(R̄)` is `G` |
//! | `f::jvp(args…, direction)` | any output | `(R, Ṙ)`, the derivative in the direction, a `G` |
//! | `f::jacobian(args…)` | any output | one block per active argument, a tuple in order if there are several |
//! | `f::value_and_jacobian(args…)` | any output | `(R, J)` |
//!
//! `G` is the tangent of the one active argument, or the tuple of the active arguments' tangents in order. Every argument with a derivative is
//! active, by value or by reference; `#[constant]` on a parameter or `#[differentiable(wrt(a, b))]` say otherwise.
//!
//! A function whose return type is written `Result<R, E>` or `Option<R>` has each of these in the same wrapper: a failure is that of the function.
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn log_ratio(x: f64, y: f64) -> Result<f64, String> {
//!     if x * y <= 0.0 {
//!         return Err(format!("{x} and {y} have no ratio with a logarithm"));
//!     }
//!     Ok((x / y).ln())
//! }
//!
//! #[differentiable]
//! fn energy(x: f64) -> Result<f64, String> {
//!     let level = log_ratio(x, 2.0)?;
//!     Ok(level * level)
//! }
//!
//! assert_eq!(log_ratio::grad(2.0, 4.0), Ok((0.5, -0.25)));
//! assert_eq!(energy::grad(2.0), Ok(0.0));
//! assert!(energy::value_and_grad(-2.0).is_err());
//! ```
//!
//! # Methods and traits
//!
//! The derivatives of a method are methods beside it: `loss_grad`, `loss_vjp` and so on. On a whole `impl` block the attribute makes every method with
//! an active argument and an output differentiable. On a trait it makes the derivatives methods of the trait, for the types whose `impl` block has the
//! attribute as well; on the block of a trait alone they are methods of the type. On a single function inside of a trait's block it cannot work: rustc
//! says (E0407) that the derivatives are no members of the trait.
//!
//! ```
//! use grad_runtime::{Differentiable, differentiable};
//!
//! #[differentiable]
//! trait Energy {
//!     fn energy(&self, x: f64) -> f64;
//!     fn twice(&self, x: f64) -> f64 {
//!         2.0 * self.energy(x)
//!     }
//! }
//!
//! #[derive(Clone, Debug, Differentiable)]
//! struct Spring {
//!     stiffness: f64,
//! }
//!
//! #[differentiable]
//! impl Energy for Spring {
//!     fn energy(&self, x: f64) -> f64 {
//!         0.5 * self.stiffness * x * x
//!     }
//! }
//!
//! #[differentiable]
//! fn difference<E: Energy + Differentiable>(e: &E, x: f64) -> f64 {
//!     e.twice(x) - e.energy(1.0)
//! }
//!
//! let spring = Spring { stiffness: 3.0 };
//! let (by_spring, by_x) = spring.twice_grad(2.0);
//! assert_eq!((by_spring.stiffness, by_x), (4.0, 12.0));
//! assert_eq!(difference::grad(&spring, 2.0).0.stiffness, 3.5);
//! ```
//!
//! A type whose block does not have the attribute stops the compiler where a derivative is used for it:
//!
//! ```compile_fail
//! # use grad_runtime::{Differentiable, differentiable};
//! # #[differentiable]
//! # trait Energy {
//! #     fn energy(&self, x: f64) -> f64;
//! #     fn twice(&self, x: f64) -> f64 {
//! #         2.0 * self.energy(x)
//! #     }
//! # }
//! # #[derive(Clone, Debug, Differentiable)]
//! # struct Spring {
//! #     stiffness: f64,
//! # }
//! impl Energy for Spring {
//!     fn energy(&self, x: f64) -> f64 {
//!         0.5 * self.stiffness * x * x
//!     }
//!     fn twice(&self, x: f64) -> f64 {
//!         self.energy(x) + 1.0
//!     }
//! }
//! let gradient = Spring { stiffness: 3.0 }.twice_grad(2.0);
//! ```
//!
//! # Memory for time
//!
//! The reverse sweep of a loop needs what its iterations have computed. `#[checkpoint]` on the loop keeps the state of about √n of n iterations, and runs
//! those between again when the reverse sweep comes there: memory for O(√n) iterations in place of all, for one run of the loop more. `#[checkpoint(k)]`
//! keeps the state of every k-th iteration. What has an effect still happens once.
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn decay(rate: f64, steps: usize) -> f64 {
//!     let mut x = 1.0;
//!     #[checkpoint]
//!     for _ in 0..steps {
//!         x -= rate * x * x;
//!     }
//!     x
//! }
//!
//! let by_rate = decay::grad(1e-6, 100_000);
//! let difference = (decay(1.001e-6, 100_000) - decay(0.999e-6, 100_000)) / 2e-9;
//! assert!((by_rate - difference).abs() < 1e-4 * by_rate.abs());
//! ```
//!
//! # Rules of your own
//!
//! `vjp = rule` and `jvp = rule` give the derivative of a function whose body is not looked at: it may call a foreign library. A rule has
//! the arguments of the function (a `jvp` rule a direction more) and returns what `f::vjp` or `f::jvp` returns. One of the two is enough.
//! A `jvp` rule that is `#[differentiable]` itself serves reverse mode at the cost of one run.
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn softplus_jvp(x: f64, direction: f64) -> (f64, f64) {
//!     (x.exp().ln_1p(), direction / (1.0 + (-x).exp()))
//! }
//!
//! #[differentiable(jvp = softplus_jvp, check(0.5))] // `check` makes a test at this argument
//! fn softplus(x: f64) -> f64 {
//!     if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
//! }
//!
//! assert_eq!(softplus::grad(0.0), 0.5);
//! ```
//!
//! A function whose result solves an equation has its derivative by the implicit function theorem, however the result is found: `root = g`
//! where `g(&x, args…)` is zero at the result `x`, and `fixed_point = h` where `h(&x, args…)` is `x` again.
//!
//! ```
//! use grad_runtime::differentiable;
//!
//! #[differentiable]
//! fn kepler(anomaly: &f64, mean: f64, eccentricity: f64) -> f64 {
//!     anomaly - eccentricity * anomaly.sin() - mean
//! }
//!
//! #[differentiable(root = kepler)]
//! fn eccentric_anomaly(mean: f64, eccentricity: f64) -> f64 {
//!     let mut x = mean;
//!     while kepler(&x, mean, eccentricity).abs() > 1e-15 {
//!         x -= kepler(&x, mean, eccentricity) / (1.0 - eccentricity * x.cos());
//!     }
//!     x
//! }
//!
//! let x = eccentric_anomaly(0.8, 0.5);
//! let (by_mean, _) = eccentric_anomaly::grad(0.8, 0.5);
//! assert!((by_mean - 1.0 / (1.0 - 0.5 * x.cos())).abs() < 1e-12);
//! ```
//!
//! The derivative panics, and names the function, where the equation does not determine the result: its derivative by `x` (for a fixed
//! point, 1 minus that) is a singular matrix there. `docs/language.md` has the details.
//!
//! # The pieces
//!
//! * [`differentiable`]: the attribute, on functions, methods, `impl` blocks and traits; `derive(Differentiable)` for parameter structs and for enums.
//! * [`Differentiable`](trait@Differentiable), [`Tangent`], [`Scalar`]: what a type needs to have a derivative.
//! * [`constant`]: cuts the derivative.
//! * [`assert_gradient!`] and [`check`]: derivatives against central differences.
//! * [`Workspace`]: memory that gradients use again.
//! * [`Graph`]: the program that was made of a function, to read, to draw and to count.
//! * [`ops`]: activations, softmax, losses, convolution and pooling, embeddings, the error and gamma functions.
//! * [`optim`]: optimisers for anything differentiable, clipping, weight decay, learning-rate schedules.
//! * [`init`]: first weights from a generator of yours.
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
//! | enums that derive `Differentiable` | an enum of the same variants beside them |
//!
//! # Features
//!
//! `serde`: nalgebra's types implement serde's traits, so that parameter structs save and load: `#[derive(Differentiable, Serialize,
//! Deserialize)]`.

// Generated code names `::grad_runtime`; this lets it be used inside this crate too.
extern crate self as grad_runtime;

pub mod check;
mod containers;
mod graph;
pub mod init;
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
mod workspace;

pub use grad_macro::{Differentiable, differentiable};
pub use graph::{Graph, OpCounts};
pub use nalgebra;
pub use scalar::Scalar;
pub use traits::{Differentiable, Tangent};
pub use workspace::Workspace;

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
    crate::ops::over_pullback::over_pullback! { constant; T: [Differentiable]; (x: T) -> T; T::Tangent, x_bar: T::Tangent }

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
}

#[cfg(doctest)]
mod guide;

/// The README's examples are compiled and run with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
