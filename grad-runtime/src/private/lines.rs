//! The cotangent of a row or a column that is written into a matrix, in the type that was written: a static vector may stand in a
//! dynamic matrix.

use crate::Scalar;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, RawStorage, U1};
use std::marker::PhantomData;

/// The type of a matrix without its elements: it takes no room.
#[derive(Clone, Copy, Debug)]
pub struct TypeOf<R, C>(PhantomData<(R, C)>);

/// The type of a row or a column.
#[inline(always)]
pub fn type_of<T, R: Dim, C: Dim, S: RawStorage<T, R, C>>(_: &Matrix<T, R, C, S>) -> TypeOf<R, C> {
    TypeOf(PhantomData)
}

/// A column of `whole` as a vector of another type.
#[inline]
pub fn column_as<T, R, C, S, L>(
    whole: &Matrix<T, R, C, S>,
    j: &usize,
    _: &TypeOf<L, U1>,
) -> OMatrix<T, L, U1>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    L: Dim,
    DefaultAllocator: Allocator<L, U1>,
{
    let column = whole.column(*j);
    OMatrix::from_iterator_generic(L::from_usize(column.len()), U1, column.iter().copied())
}

/// A row of `whole` as a vector of another type.
#[inline]
pub fn row_as<T, R, C, S, L>(
    whole: &Matrix<T, R, C, S>,
    i: &usize,
    _: &TypeOf<U1, L>,
) -> OMatrix<T, U1, L>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    L: Dim,
    DefaultAllocator: Allocator<U1, L>,
{
    let row = whole.row(*i);
    OMatrix::from_iterator_generic(U1, L::from_usize(row.len()), row.iter().copied())
}

/// The zero of the vector space that `x` is an element of, in its shape.
#[inline]
pub fn zero_like<V: crate::Tangent>(x: &V) -> V {
    let mut zero = x.clone();
    zero.set_zero();
    zero
}

#[cfg(test)]
mod tests {
    use super::{column_as, row_as, type_of};
    use nalgebra::{DMatrix, RowVector2, Vector3, matrix};

    #[test]
    fn a_line_takes_the_type_that_it_was_written_in() {
        let whole = DMatrix::from_row_slice(3, 2, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        let column = column_as(&whole, &1, &type_of(&Vector3::<f64>::zeros()));
        assert_eq!(column, Vector3::new(2.0, 4.0, 6.0));
        let row = row_as(&whole, &2, &type_of(&RowVector2::<f64>::zeros()));
        assert_eq!(row, matrix![5.0, 6.0]);
        assert_eq!(size_of_val(&type_of(&whole)), 0);
    }
}
