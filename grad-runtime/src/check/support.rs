//! What emitted code needs to check a function whose argument types it only has as tokens.
//!
//! The trait stands on references, because emitted code bounds by it with `for<'a> &'a T: Own<Owned = T>`: rustc looks at such a
//! bound where the check is called, not where it is emitted, so that a function of types that cannot be
//! copied can be differentiated, only not checked.

use crate::{Differentiable, Tangent};

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

/// The number of components of an argument.
#[doc(hidden)]
pub fn dim<P: Differentiable + ?Sized>(x: &P) -> usize {
    x.zero_tangent().dim()
}
