//! New matrices: where a workspace is in use, those on the heap have their memory from there.

use super::pool::{in_use, taken};
use nalgebra::allocator::Allocator;
use nalgebra::storage::Owned;
use nalgebra::{DefaultAllocator, Dim, OMatrix, Scalar, VecStorage};
use std::any::{Any, TypeId};

/// Whether matrices of these dimensions are to have memory of the workspace. Of static ones rustc knows that they are not.
#[inline(always)]
pub(crate) fn is_pooled<T: Scalar, R: Dim, C: Dim>() -> bool
where
    DefaultAllocator: Allocator<R, C>,
{
    TypeId::of::<Owned<T, R, C>>() == TypeId::of::<VecStorage<T, R, C>>() && in_use()
}

/// The matrix of these elements, by columns, of dimensions whose matrices are on the heap.
#[inline]
fn of_elements<T: Scalar, R: Dim, C: Dim>(rows: R, columns: C, elements: Vec<T>) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let mut storage = Some(VecStorage::<T, R, C>::new(rows, columns, elements));
    // The types are the same, which only a value that is looked at can show.
    let same: Option<&mut Option<Owned<T, R, C>>> = (&mut storage as &mut dyn Any).downcast_mut();
    match same.and_then(Option::take) {
        Some(storage) => OMatrix::from_data(storage),
        None => unreachable!("the storage has been looked at before"),
    }
}

/// A matrix of zeros.
#[inline(always)]
pub(crate) fn zeros<T: crate::Scalar, R: Dim, C: Dim>(rows: R, columns: C) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    if is_pooled::<T, R, C>() {
        let n = rows.value() * columns.value();
        return collected(rows, columns, std::iter::repeat_n(T::lit(0.0), n));
    }
    OMatrix::zeros_generic(rows, columns)
}

/// The matrix of these elements, by columns.
#[inline(always)]
pub(crate) fn collected<T: Scalar, R: Dim, C: Dim>(
    rows: R,
    columns: C,
    elements: impl Iterator<Item = T>,
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    if is_pooled::<T, R, C>() {
        let n = rows.value() * columns.value();
        let mut list = taken(n);
        list.extend(elements.take(n));
        return of_elements(rows, columns, list);
    }
    OMatrix::from_iterator_generic(rows, columns, elements)
}

/// The matrix of `f(i, j)`.
#[inline(always)]
pub(crate) fn from_fn<T: Scalar, R: Dim, C: Dim>(
    rows: R,
    columns: C,
    mut f: impl FnMut(usize, usize) -> T,
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    if is_pooled::<T, R, C>() {
        let mut list = taken(rows.value() * columns.value());
        for j in 0..columns.value() {
            list.extend((0..rows.value()).map(|i| f(i, j)));
        }
        return of_elements(rows, columns, list);
    }
    OMatrix::from_fn_generic(rows, columns, f)
}

/// What `new` makes, or what `into` writes over zeros.
#[inline(always)]
pub(crate) fn written<T: crate::Scalar, R: Dim, C: Dim>(
    rows: R,
    columns: C,
    new: impl FnOnce() -> OMatrix<T, R, C>,
    into: impl FnOnce(&mut OMatrix<T, R, C>),
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    if is_pooled::<T, R, C>() {
        let mut matrix = zeros(rows, columns);
        into(&mut matrix);
        return matrix;
    }
    new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Workspace;
    use nalgebra::{Const, DMatrix, Dyn, SMatrix};

    /// All of them; the pool has what the first round gave back.
    #[test]
    fn matrices_are_the_same_with_and_without_a_workspace() {
        let mut workspace = Workspace::new();
        for in_use in [false, true, true] {
            let _within = in_use.then(|| workspace.within());
            let (rows, columns) = (Dyn(2), Dyn(3));
            let expected = DMatrix::from_fn(2, 3, |i, j| (i + 10 * j) as f64);
            assert_eq!(from_fn(rows, columns, |i, j| (i + 10 * j) as f64), expected);
            let of_iterator = collected(rows, columns, expected.iter().copied());
            assert_eq!(of_iterator, expected);
            assert_eq!(zeros::<f64, _, _>(rows, columns), DMatrix::zeros(2, 3));
            let doubled = written(
                rows,
                columns,
                || &expected * 2.0,
                |matrix| matrix.copy_from(&(&expected * 2.0)),
            );
            assert_eq!(doubled, &expected * 2.0);
            let fixed = from_fn(Const::<2>, Const::<3>, |i, j| (i + 10 * j) as f64);
            assert_eq!(
                fixed,
                SMatrix::<f64, 2, 3>::from_fn(|i, j| (i + 10 * j) as f64)
            );
            let row = from_fn(Const::<1>, Dyn(3), |_, j| j as f64);
            assert_eq!(row.len(), 3);
            crate::private::give_back!(row, doubled, of_iterator);
        }
        assert!(workspace.bytes() > 0);
    }
}
