//! The zero of a part of a struct, which may be a constant field of a type without a tangent.
//!
//! `{ use zero_of::*; (&ZeroOf(x)).zero_of_part() }` is the method of [`ZeroOfActive`] where `x` has a tangent, and that of [`ZeroOfConstant`],
//! which rustc finds one reference later, where it has none.

use super::{ConstantField, TangentOf};
use crate::Differentiable;

/// The part whose zero is wanted.
#[derive(Debug)]
pub struct ZeroOf<'a, P: ?Sized>(pub &'a P);

/// The zero of a part with a tangent.
pub trait ZeroOfActive {
    /// The tangent.
    type Zero;
    /// The zero in the shape of the part.
    fn zero_of_part(&self) -> Self::Zero;
}

/// The zero of a part without a tangent, which can only be constant.
pub trait ZeroOfConstant {
    /// Nothing to be added to.
    fn zero_of_part(&self) -> ConstantField;
}

impl<P: Differentiable + ?Sized> ZeroOfActive for ZeroOf<'_, P> {
    type Zero = TangentOf<P>;

    #[inline(always)]
    fn zero_of_part(&self) -> TangentOf<P> {
        self.0.zero_tangent()
    }
}

impl<P: ?Sized> ZeroOfConstant for &ZeroOf<'_, P> {
    #[inline(always)]
    fn zero_of_part(&self) -> ConstantField {
        ConstantField
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    #[test]
    fn a_part_without_a_tangent_has_a_zero() {
        let count: ConstantField = (&ZeroOf(&3_usize)).zero_of_part();
        assert_eq!(count, ConstantField);
        let vector: Vec<f64> = (&ZeroOf(&[1.0, 2.0][..])).zero_of_part();
        assert_eq!(vector, [0.0, 0.0]);
    }

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    fn generic<T: crate::Scalar>(x: &T) -> T {
        (&ZeroOf(x)).zero_of_part()
    }

    #[test]
    fn a_type_parameter_has_the_zero_of_its_bound() {
        assert_eq!(generic(&2.0), 0.0);
    }
}
