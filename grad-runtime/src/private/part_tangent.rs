//! The tangent of a part of a struct, which may be a field that is held constant.
//!
//! `{ use part_tangent::*; (&PartTangent(&p.n, &p_dot.n)).tangent() }` is the method of [`OfActive`] where the part has a tangent, and that
//! of [`OfConstant`], which rustc finds one reference later, where it has none.

use super::{ConstantField, Operand, TangentOf};
use crate::Tangent;

/// The part, and the same place in the tangent.
#[derive(Debug)]
pub struct PartTangent<'a, P: ?Sized, D: ?Sized>(pub &'a P, pub &'a D);

/// What stands in a tangent for a part `P`.
pub trait StandsFor<P: ?Sized> {
    /// Its tangent.
    type Dot;
    /// The tangent of the part.
    fn dot(&self, part: &P) -> Self::Dot;
}

impl<P: Operand<Bar = T> + ?Sized, T: Tangent> StandsFor<P> for T {
    type Dot = T;
    #[inline(always)]
    fn dot(&self, _part: &P) -> T {
        self.clone()
    }
}

/// A field that is held constant has the tangent zero.
impl<P: Operand + ?Sized> StandsFor<P> for ConstantField {
    type Dot = TangentOf<P>;
    #[inline(always)]
    fn dot(&self, part: &P) -> TangentOf<P> {
        part.zero_bar()
    }
}

/// So has what is constant by its type, in a tuple.
impl<P: Operand + ?Sized> StandsFor<P> for () {
    type Dot = TangentOf<P>;
    #[inline(always)]
    fn dot(&self, part: &P) -> TangentOf<P> {
        part.zero_bar()
    }
}

/// A part of a slice: what is kept of it is a `Vec`.
impl<P: Operand<Bar = Vec<T>> + ?Sized, T: Tangent> StandsFor<P> for [T] {
    type Dot = Vec<T>;
    #[inline]
    fn dot(&self, _part: &P) -> Vec<T> {
        self.to_vec()
    }
}

/// The tangent of a part that has one.
pub trait OfActive {
    /// The tangent.
    type Dot;
    /// The tangent of the part.
    fn tangent(&self) -> Self::Dot;
}

/// The tangent of a part that has none, and can only be constant.
pub trait OfConstant {
    /// Nothing to be read.
    fn tangent(&self) -> ConstantField;
}

impl<P: ?Sized, D: StandsFor<P> + ?Sized> OfActive for PartTangent<'_, P, D> {
    type Dot = D::Dot;
    #[inline(always)]
    fn tangent(&self) -> D::Dot {
        self.1.dot(self.0)
    }
}

impl<P: ?Sized> OfConstant for &PartTangent<'_, P, ConstantField> {
    #[inline(always)]
    fn tangent(&self) -> ConstantField {
        ConstantField
    }
}

impl<P: ?Sized> OfConstant for &PartTangent<'_, P, ()> {
    #[inline(always)]
    fn tangent(&self) -> ConstantField {
        ConstantField
    }
}

#[cfg(test)]
mod tests {
    use super::{OfActive as _, OfConstant as _, PartTangent};
    use crate::private::ConstantField;

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    #[test]
    fn a_constant_field_has_the_tangent_zero() {
        assert_eq!((&PartTangent(&2.0, &1.0)).tangent(), 1.0);
        assert_eq!((&PartTangent(&2.0, &ConstantField)).tangent(), 0.0);
        let slice = [1.0, 2.0];
        assert_eq!((&PartTangent(&slice[1..], &slice[1..])).tangent(), [2.0]);
        let count: ConstantField = (&PartTangent(&2_usize, &ConstantField)).tangent();
        let name: ConstantField = (&PartTangent("name", &ConstantField)).tangent();
        assert_eq!(count, name);
    }
}
