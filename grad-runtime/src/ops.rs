//! Differentiable functions that the standard library and nalgebra do not have.
//!
//! Each is a plain function and, under the same name, a type with its derivatives; one `use` brings both. Inside a
//! `#[differentiable]` function they are called like any other differentiable function.
//!
//! ```
//! use grad_runtime::nalgebra::vector;
//! use grad_runtime::ops::{logsumexp, sigmoid};
//!
//! assert_eq!(sigmoid(0.0), 0.5);
//! assert_eq!(sigmoid::grad(0.0), 0.25);
//!
//! let v = vector![0.0, 0.0];
//! let (value, gradient) = logsumexp::value_and_grad(&v);
//! assert_eq!(value, 2.0_f64.ln());
//! assert_eq!(gradient, vector![0.5, 0.5]);
//! ```
//!
//! | | |
//! |---|---|
//! | activations | `sigmoid`, `relu`, `softplus`, `silu`, `gelu`, `hard_tanh`, `leaky_relu`, `elu` |
//! | distributions | `logsumexp`, `softmax`, `log_softmax` |
//! | losses | `cross_entropy`, `binary_cross_entropy_with_logits`, `huber` |
//! | layers | `conv2d`, `max_pool2d`, `avg_pool2d`, `embedding`, `layer_norm` |
//! | special functions | `erf`, `erfc`, `ln_gamma`, `digamma` |
//!
//! Scalar functions take `f32` or `f64`; a function generic over [`Scalar`](crate::Scalar) may call them. Vector functions take anything that has
//! [`Elements`]: nalgebra vectors, matrices and views, static and dynamic, arrays, slices and `Vec`s of scalars. All are
//! stable: none overflows on the way to a finite result.

mod activation;
mod convolution;
mod elements;
mod exponential;
mod gamma;
mod logarithms;
mod lookup;
mod losses;
mod normalisation;
pub(crate) mod over_pullback;
mod scalar_op;
mod special;

pub use activation::{elu, gelu, hard_tanh, leaky_relu, relu, sigmoid, silu, softplus};
pub use convolution::{avg_pool2d, conv2d, max_pool2d};
pub use elements::Elements;
pub use exponential::{logsumexp, softmax};
pub use logarithms::log_softmax;
pub use lookup::embedding;
pub use losses::{binary_cross_entropy_with_logits, cross_entropy, huber};
pub use normalisation::layer_norm;
pub use special::{digamma, erf, erfc, ln_gamma};
