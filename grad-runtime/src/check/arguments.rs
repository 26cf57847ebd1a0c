//! The arguments of a function as one point, whatever their number and their scalar types.

use super::components::{epsilon, flatten, tangent_of};
use crate::Differentiable;

/// A point that a function is checked at: one [`Differentiable`] value, or the list of arguments that emitted code makes.
///
/// A tuple is `Differentiable` only up to twelve components of one scalar type, which the arguments of a function need not be.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a point that a derivative can be checked at",
    label = "this type does not implement `Differentiable`",
    note = "help: derive `Differentiable` for the type of every argument; the components of a tuple need one scalar type"
)]
pub trait Arguments {
    /// The tangents, in the same shape.
    type Tangent;

    /// The machine epsilon of the coarsest scalar type.
    fn epsilon() -> f64;

    /// The number of components.
    fn dim(&self) -> usize;

    /// The tangent at this point with these components.
    fn tangent(&self, components: &[f64]) -> Self::Tangent;

    /// Appends the components of a tangent.
    fn flatten(tangent: &Self::Tangent, out: &mut Vec<f64>);

    /// Moves the point along a tangent.
    fn advance(&mut self, step: &Self::Tangent);

    /// Appends the values of the point's own components.
    fn values(&self, out: &mut Vec<Option<f64>>);
}

impl<P: Differentiable> Arguments for P {
    type Tangent = P::Tangent;

    fn epsilon() -> f64 {
        epsilon::<P::Tangent>()
    }

    fn dim(&self) -> usize {
        super::dim(self)
    }

    fn tangent(&self, components: &[f64]) -> Self::Tangent {
        tangent_of(self, components)
    }

    fn flatten(tangent: &Self::Tangent, out: &mut Vec<f64>) {
        out.extend(flatten(tangent));
    }

    fn advance(&mut self, step: &Self::Tangent) {
        self.retract(step);
    }

    fn values(&self, out: &mut Vec<Option<f64>>) {
        self.component_values(out);
    }
}

/// No further argument.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Nil;

/// An argument, and those after it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Cons<A, Rest>(pub A, pub Rest);

impl Arguments for Nil {
    type Tangent = Self;

    fn epsilon() -> f64 {
        0.0
    }

    fn dim(&self) -> usize {
        0
    }

    fn tangent(&self, _components: &[f64]) -> Self {
        Self
    }

    fn flatten(_tangent: &Self, _out: &mut Vec<f64>) {}

    fn advance(&mut self, _step: &Self) {}

    fn values(&self, _out: &mut Vec<Option<f64>>) {}
}

impl<A: Differentiable, Rest: Arguments> Arguments for Cons<A, Rest> {
    type Tangent = Cons<A::Tangent, Rest::Tangent>;

    fn epsilon() -> f64 {
        A::epsilon().max(Rest::epsilon())
    }

    fn dim(&self) -> usize {
        Arguments::dim(&self.0) + self.1.dim()
    }

    fn tangent(&self, components: &[f64]) -> Self::Tangent {
        let (first, rest) = components.split_at(Arguments::dim(&self.0));
        Cons(self.0.tangent(first), self.1.tangent(rest))
    }

    fn flatten(tangent: &Self::Tangent, out: &mut Vec<f64>) {
        A::flatten(&tangent.0, out);
        Rest::flatten(&tangent.1, out);
    }

    fn advance(&mut self, step: &Self::Tangent) {
        self.0.advance(&step.0);
        self.1.advance(&step.1);
    }

    fn values(&self, out: &mut Vec<Option<f64>>) {
        self.0.values(out);
        self.1.values(out);
    }
}
