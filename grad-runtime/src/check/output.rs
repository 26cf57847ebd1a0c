//! The result of a function as components that can be subtracted from each other.

use super::components::flatten;
use crate::{Differentiable, Tangent};

/// A result that has components.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the result of this function has no components, so that its gradient cannot be checked",
    label = "this result is not its own tangent",
    note = "help: check a function that returns the components of interest"
)]
pub trait Output {
    /// Cotangents of the result.
    type Tangent: Tangent;

    /// The zero of the tangent space at the result.
    fn zero(&self) -> Self::Tangent;

    /// The components in flatten order.
    fn components(&self) -> Vec<f64>;
}

impl<R: Tangent + Differentiable> Output for R {
    type Tangent = <R as Differentiable>::Tangent;

    fn zero(&self) -> Self::Tangent {
        self.zero_tangent()
    }

    fn components(&self) -> Vec<f64> {
        flatten(self)
    }
}

/// A result and its components: what emitted code returns to [`Check`](super::Check), as only there the type of the result is known
/// well enough to choose how they are read.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Measured<R> {
    result: R,
    components: Vec<f64>,
}

impl<R> Measured<R> {
    /// `result` with its components.
    pub fn new(result: R, components: impl FnOnce(&R) -> Vec<f64>) -> Self {
        let components = components(&result);
        Self { result, components }
    }
}

impl<R: Differentiable> Output for Measured<R> {
    type Tangent = R::Tangent;

    fn zero(&self) -> Self::Tangent {
        self.result.zero_tangent()
    }

    fn components(&self) -> Vec<f64> {
        self.components.clone()
    }
}

/// Reads the components of a result: `(&&Components(&y)).read()` finds the method of [`ByTangent`] where the result is a tangent,
/// and that of [`ByValues`] where it is not, because it takes one reference less.
#[doc(hidden)]
#[derive(Debug)]
pub struct Components<'r, R>(pub &'r R);

/// Reads what is a tangent.
#[doc(hidden)]
pub trait ByTangent {
    /// The components in flatten order.
    fn read(self) -> Vec<f64>;
}

impl<R: Tangent> ByTangent for &&Components<'_, R> {
    fn read(self) -> Vec<f64> {
        flatten(self.0)
    }
}

/// Reads what is not a tangent, such as a struct with constant fields.
#[doc(hidden)]
pub trait ByValues {
    /// The components in flatten order.
    ///
    /// # Panics
    /// If the result does not know them.
    fn read(self) -> Vec<f64>;
}

impl<R: Differentiable> ByValues for &Components<'_, R> {
    fn read(self) -> Vec<f64> {
        let mut values = Vec::new();
        self.0.component_values(&mut values);
        values
            .into_iter()
            .map(|value| {
                value.unwrap_or_else(|| {
                    panic!(
                        "results of type `{}` cannot be subtracted from each other, so that the gradient cannot be checked; \
                         help: check a function that returns the components of interest",
                        std::any::type_name::<R>()
                    )
                })
            })
            .collect()
    }
}
