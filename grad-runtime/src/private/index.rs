//! `a[i]` in places that the reverse sweep changes, of types that only rustc knows.
//!
//! The cotangent of `a[i]` is added to `a_bar[i]`. That is its derivative only if the index operator picks a place that depends on the
//! index alone, the same for reading and writing: known of the library's types, and checked by the attribute for types of the user's.

use nalgebra::{DefaultAllocator, Dim, DimName, Matrix, OPoint};
use std::slice::SliceIndex;

/// A tangent whose index operators pick a part by the index alone.
#[diagnostic::on_unimplemented(
    message = "the index operator of `{Self}` has no derivative",
    label = "this type is indexed in a differentiable function",
    note = "help: put `#[differentiable]` on its `impl` blocks of `Index` and of `IndexMut`, or index a field of it"
)]
pub trait Indexed<I> {
    /// Checked when the operator is used.
    const CHECKED: () = ();
}

/// What `impl Index` of a user's type picks, as it is written there.
#[diagnostic::on_unimplemented(
    message = "the index operator of `{Self}` has no derivative",
    label = "`IndexMut` changes what `Index` must be known to read",
    note = "help: put `#[differentiable]` on the `impl` block of `Index`, too"
)]
pub trait Picks<I> {
    /// The text of the body.
    const BODY: &'static str;
}

/// Implemented by every type for itself: a tangent of the type of its point has the point's index operators.
#[diagnostic::on_unimplemented(
    message = "the tangent of `{Point}` is another type, `{Self}`, which has no index operator",
    label = "the cotangent of an element has no place in the tangent",
    note = "help: index a field of it, or give it a method with the attribute"
)]
pub trait IndexedTangent<Point> {}

impl<T> IndexedTangent<T> for T {}

/// `place` itself, which may be indexed by `index`.
#[inline(always)]
pub fn indexed<'a, T: Indexed<I> + ?Sized, I>(place: &'a mut T, _index: &I) -> &'a mut T {
    let () = T::CHECKED;
    place
}

/// Whether two texts are the same.
#[must_use]
pub const fn same_text(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

#[diagnostic::do_not_recommend]
impl<T, I: SliceIndex<[T]>> Indexed<I> for [T] {}
#[diagnostic::do_not_recommend]
impl<T, I: SliceIndex<[T]>> Indexed<I> for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<T, I: SliceIndex<[T]>, const N: usize> Indexed<I> for [T; N] {}
#[diagnostic::do_not_recommend]
impl<I> Indexed<I> for super::ConstantField {}
#[diagnostic::do_not_recommend]
impl<T: Indexed<I> + ?Sized, I> Indexed<I> for Box<T> {}
#[diagnostic::do_not_recommend]
impl<T: Indexed<I> + ?Sized, I> Indexed<I> for &mut T {}
#[diagnostic::do_not_recommend]
impl<T, R: Dim, C: Dim, S> Indexed<usize> for Matrix<T, R, C, S> {}
#[diagnostic::do_not_recommend]
impl<T, R: Dim, C: Dim, S> Indexed<(usize, usize)> for Matrix<T, R, C, S> {}
#[diagnostic::do_not_recommend]
impl<T: nalgebra::Scalar, D: DimName> Indexed<usize> for OPoint<T, D> where
    DefaultAllocator: nalgebra::allocator::Allocator<D>
{
}

#[cfg(test)]
mod tests {
    use super::{indexed, same_text};

    #[test]
    fn an_indexed_place_is_the_place_itself() {
        let mut values = vec![1.0, 2.0];
        indexed(&mut values, &1)[1] += 1.0;
        assert_eq!(values, [1.0, 3.0]);
    }

    #[test]
    fn texts_are_compared_byte_by_byte() {
        assert!(same_text("self.x", "self.x"));
        assert!(!same_text("self.x", "self.y"));
        assert!(!same_text("self.x", "self.x1"));
    }
}
