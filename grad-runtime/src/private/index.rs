//! `a[i]` in places that the reverse sweep changes, of types that only rustc knows.
//!
//! The cotangent of `a[i]` is added to `a_bar[i]`. That is its derivative only if the index operator picks a place that depends on the
//! index alone, the same for reading and writing: known of the library's types, and checked by the attribute for types of the user's.

use nalgebra::{DefaultAllocator, Dim, DimName, Matrix, OPoint, RawStorageMut};
use std::slice::SliceIndex;

/// A tangent whose elements are added to: its index operator picks a part by the index alone.
#[diagnostic::on_unimplemented(
    message = "the index operator of `{Self}` has no derivative",
    label = "this type is indexed in a differentiable function",
    note = "help: put `#[differentiable]` on its `impl` block of `Index`, or index a field of it"
)]
pub trait Elements<I> {
    /// The part.
    type Element: ?Sized;
    /// The part at an index.
    fn element(&mut self, index: I) -> &mut Self::Element;
}

/// The element of `place` at `index`.
#[inline(always)]
#[track_caller]
pub fn element<T: Elements<I> + ?Sized, I>(place: &mut T, index: I) -> &mut T::Element {
    place.element(index)
}

/// A type whose elements are assigned: its `IndexMut` picks what its `Index` does.
#[diagnostic::on_unimplemented(
    message = "the index operator of `{Self}` has no derivative",
    label = "an element of this type is assigned in a differentiable function",
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

/// The types whose index operators are known.
macro_rules! known {
    ($([$($generics:tt)*] $T:ty, $I:ty => $Element:ty $(where [$($bounds:tt)*])?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Indexed<$I> for $T $(where $($bounds)*)? {}

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Elements<$I> for $T $(where $($bounds)*)? {
            type Element = $Element;
            #[inline(always)]
            #[track_caller]
            fn element(&mut self, index: $I) -> &mut $Element {
                &mut self[index]
            }
        }
    )*};
}

known! {
    [T, I: SliceIndex<[T]>] [T], I => I::Output;
    [T, I: SliceIndex<[T]>] Vec<T>, I => I::Output;
    [T, I: SliceIndex<[T]>, const N: usize] [T; N], I => I::Output;
    [I] super::ConstantField, I => Self;
    [T, R: Dim, C: Dim, S: RawStorageMut<T, R, C>] Matrix<T, R, C, S>, usize => T;
    [T, R: Dim, C: Dim, S: RawStorageMut<T, R, C>] Matrix<T, R, C, S>, (usize, usize) => T;
    [T: nalgebra::Scalar, D: DimName] OPoint<T, D>, usize => T
        where [DefaultAllocator: nalgebra::allocator::Allocator<D>];
}

/// What is behind a reference.
macro_rules! behind {
    ($($T:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Indexed<I> + ?Sized, I> Indexed<I> for $T {}

        #[diagnostic::do_not_recommend]
        impl<T: Elements<I> + ?Sized, I> Elements<I> for $T {
            type Element = T::Element;
            #[inline(always)]
            #[track_caller]
            fn element(&mut self, index: I) -> &mut T::Element {
                (**self).element(index)
            }
        }
    )*};
}

behind!(Box<T>, &mut T);

#[cfg(test)]
mod tests {
    use super::{element, indexed, same_text};
    use nalgebra::Matrix2;

    #[test]
    fn an_indexed_place_is_the_place_itself() {
        let mut values = vec![1.0, 2.0];
        indexed(&mut values, &1)[1] += 1.0;
        *element(&mut values, 0) += 1.0;
        element(&mut values, 1..)[0] += 1.0;
        assert_eq!(values, [2.0, 4.0]);
        let mut matrix = Matrix2::<f64>::zeros();
        *element(&mut &mut matrix, (0, 1)) += 1.0;
        assert_eq!(*element(&mut matrix, 2), 1.0);
    }

    #[test]
    fn texts_are_compared_byte_by_byte() {
        assert!(same_text("self.x", "self.x"));
        assert!(!same_text("self.x", "self.y"));
        assert!(!same_text("self.x", "self.x1"));
    }
}
