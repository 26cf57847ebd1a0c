//! What emitted code needs to check a function whose argument types it only has as tokens.
//!
//! Both traits stand on references, because emitted code bounds by them with `for<'a> &'a T: Own<Owned = T>`: rustc looks at such a
//! bound where the check is called, not where it is emitted, so that a function of types that cannot be
//! copied can be differentiated, only not checked.

use super::components::scalar_to_f64;
use crate::{Differentiable, Scalar, Tangent};

/// A reference to an argument that can be copied.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an argument of this function cannot be copied, so that its gradient cannot be checked",
    label = "this argument is not `Clone`",
    note = "help: derive `Clone` for the type of the argument"
)]
pub trait Own {
    /// The copy: `T` for `&T`, `Vec<T>` for `&[T]`.
    type Owned;

    /// Copies the argument.
    fn own(self) -> Self::Owned;
}

impl<A: ToOwned + ?Sized> Own for &A {
    type Owned = A::Owned;

    #[inline]
    fn own(self) -> A::Owned {
        self.to_owned()
    }
}

/// A reference to a result that has components.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the result of this function has no components, so that its gradient cannot be checked",
    label = "this result is not its own tangent",
    note = "help: check a function that returns the components of interest"
)]
pub trait Output {
    /// The components in flatten order.
    fn components(self) -> Vec<f64>;
}

impl<R: Tangent> Output for &R {
    fn components(self) -> Vec<f64> {
        let mut flat = vec![R::Scalar::lit(0.0); self.dim()];
        self.write_to_slice(&mut flat);
        flat.into_iter().map(scalar_to_f64).collect()
    }
}

/// The number of components of an argument.
#[doc(hidden)]
pub fn dim<P: Differentiable + ?Sized>(x: &P) -> usize {
    x.zero_tangent().dim()
}
