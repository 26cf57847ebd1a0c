//! First-order optimisers for any `P: Differentiable`: a float, a vector, a parameter struct.
//!
//! Each keeps its state in the shape of the gradient, allocates it in the first step and nothing afterwards, and moves
//! the parameters with [`Differentiable::retract`](crate::Differentiable::retract). The hyperparameters are `f64` whatever the scalar type of the parameters is.
//!
//! | | |
//! |---|---|
//! | optimisers | [`Sgd`], with momentum or Nesterov's; [`RmsProp`], [`Adagrad`], [`Adam`], [`AdamW`] |
//! | learning rates | [`Schedule`]: constant, in steps, exponential, linear, cosine, each with a warm-up |
//! | gradients | [`clip_norm`], [`clip_value`], [`weight_decay`] |
//!
//! ```
//! use grad_runtime::nalgebra::Vector2;
//! use grad_runtime::optim::Adam;
//!
//! // The minimum of (x − 3)² + (y + 1)².
//! let mut point = Vector2::new(0.0, 0.0);
//! let mut adam = Adam::new(0.1);
//! for _ in 0..500 {
//!     let gradient = 2.0 * (point - Vector2::new(3.0, -1.0));
//!     adam.step(&mut point, &gradient);
//! }
//! assert!((point - Vector2::new(3.0, -1.0)).norm() < 1e-3);
//! ```

mod adagrad;
mod adam;
mod clip;
mod decay;
mod rms_prop;
mod schedule;
mod sgd;
mod state;

pub use adagrad::Adagrad;
pub use adam::Adam;
pub use clip::{clip_norm, clip_value};
pub use decay::{AdamW, weight_decay};
pub use rms_prop::RmsProp;
pub use schedule::Schedule;
pub use sgd::Sgd;

/// Checks a hyperparameter that is a positive number.
#[track_caller]
fn check_positive(name: &str, value: f64) {
    assert!(
        value > 0.0 && value.is_finite(),
        "the {name} is {value}; help: it is a positive number"
    );
}

/// Checks a hyperparameter that is a decay factor.
#[track_caller]
fn check_decay(name: &str, value: f64) {
    assert!(
        (0.0..1.0).contains(&value),
        "the {name} is {value}; help: it is at least 0 and less than 1"
    );
}
