//! The loops that the rules for matrices are made of. They write to owned matrices and read from anything.
//!
//! nalgebra's own iterators step by a stride, which keeps LLVM from vectorising; a contiguous operand is read as a slice here.

use super::new_matrix::{collected, zeros};
use crate::Scalar;
use nalgebra::allocator::Allocator;
use nalgebra::storage::RawStorage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, ViewStorage};

/// The elements of `m` in column-major order, if they lie so in memory.
#[inline(always)]
pub fn contiguous<T, R: Dim, C: Dim, S: RawStorage<T, R, C>>(
    m: &Matrix<T, R, C, S>,
) -> Option<&[T]> {
    if m.data.is_contiguous() {
        // SAFETY: the storage says that its elements are contiguous, which is what the method asks for.
        Some(unsafe { m.data.as_slice_unchecked() })
    } else {
        None
    }
}

/// Whether no element is infinite or NaN.
#[inline]
pub fn all_finite<T: Scalar, R: Dim, C: Dim, S: RawStorage<T, R, C>>(
    m: &Matrix<T, R, C, S>,
) -> bool {
    const LANES: usize = 8;
    // What is not finite is NaN times zero. A sum of such products needs no branch for each element.
    let zero = T::zero();
    let Some(elements) = contiguous(m) else {
        return m.iter().all(nalgebra::ComplexField::is_finite);
    };
    let (chunks, rest) = elements.as_chunks::<LANES>();
    let mut lanes = [zero; LANES];
    for chunk in chunks {
        for (lane, x) in lanes.iter_mut().zip(chunk) {
            *lane += *x * zero;
        }
    }
    lanes.iter().all(|lane| *lane == zero) && rest.iter().all(nalgebra::ComplexField::is_finite)
}

/// A view of a matrix as an `R2`×`C2` one, with rows and columns exchanged.
pub type Transposed<'a, T, R, C, R2, C2, S> = Matrix<
    T,
    R2,
    C2,
    ViewStorage<
        'a,
        T,
        R2,
        C2,
        <S as RawStorage<T, R, C>>::CStride,
        <S as RawStorage<T, R, C>>::RStride,
    >,
>;

/// `m` with rows and columns exchanged, not copied. `rows` and `columns` are those of the result; they must equal the columns
/// and rows of `m`, and may know them statically where `m` does not.
#[inline(always)]
pub fn transposed<T, R, C, R2, C2, S>(
    m: &Matrix<T, R, C, S>,
    rows: R2,
    columns: C2,
) -> Transposed<'_, T, R, C, R2, C2, S>
where
    R: Dim,
    C: Dim,
    R2: Dim,
    C2: Dim,
    S: RawStorage<T, R, C>,
{
    assert_eq!(
        (rows.value(), columns.value()),
        (m.ncols(), m.nrows()),
        "a transposed view has the shape of the transposed matrix"
    );
    let (row_stride, column_stride) = m.data.strides();
    // SAFETY: by the assertion, element (i, j) of the view is element (j, i) of `m`, at the address that `m` itself gives it, and the
    // lifetime of the view is that of the borrow of `m`.
    Matrix::from_data(unsafe {
        ViewStorage::from_raw_parts(m.data.ptr(), (rows, columns), (column_stride, row_stride))
    })
}

/// Gives an accumulator of zeros the shape of what is added to it: a variable whose value is replaced may change its shape, and its
/// cotangent with it. For static shapes there is nothing to do.
///
/// # Panics
/// If the accumulator has another shape and is not zero.
#[inline(always)]
pub fn fit<T, R, C>(acc: &mut OMatrix<T, R, C>, (rows, columns): (usize, usize))
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    #[cold]
    fn refit<T, R, C>(acc: &mut OMatrix<T, R, C>, rows: usize, columns: usize)
    where
        T: Scalar,
        R: Dim,
        C: Dim,
        DefaultAllocator: Allocator<R, C>,
    {
        let may_be = |dim: Option<usize>, n| dim.is_none_or(|dim| dim == n);
        assert!(
            acc.iter().all(|x| *x == T::zero())
                && may_be(R::try_to_usize(), rows)
                && may_be(C::try_to_usize(), columns),
            "the shapes of a cotangent differ"
        );
        *acc = zeros(R::from_usize(rows), C::from_usize(columns));
    }
    if acc.shape() != (rows, columns) {
        refit(acc, rows, columns);
    }
}

/// `f(acc[i], m[i])` for every element of two matrices of the same shape.
#[inline(always)]
pub fn update<T, R1, C1, R2, C2, S>(
    acc: &mut OMatrix<T, R1, C1>,
    m: &Matrix<T, R2, C2, S>,
    mut f: impl FnMut(&mut T, T),
) where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    S: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R1, C1>,
{
    fit(acc, m.shape());
    let acc = acc.as_mut_slice();
    match contiguous(m) {
        Some(m) => acc.iter_mut().zip(m).for_each(|(a, x)| f(a, *x)),
        None => acc.iter_mut().zip(m.iter()).for_each(|(a, x)| f(a, *x)),
    }
}

/// `f(acc[i], a[i], b[i])` for every element of three matrices of the same shape.
#[inline(always)]
pub fn update2<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    acc: &mut OMatrix<T, R0, C0>,
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
    mut f: impl FnMut(&mut T, T, T),
) where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    fit(acc, a.shape());
    assert_eq!(a.shape(), b.shape(), "the shapes of a cotangent differ");
    let acc = acc.as_mut_slice();
    match (contiguous(a), contiguous(b)) {
        (Some(a), Some(b)) => acc
            .iter_mut()
            .zip(a)
            .zip(b)
            .for_each(|((acc, a), b)| f(acc, *a, *b)),
        _ => acc
            .iter_mut()
            .zip(a.iter())
            .zip(b.iter())
            .for_each(|((acc, a), b)| f(acc, *a, *b)),
    }
}

/// The `rows`×`columns` matrix of `f(m[i])`.
#[inline(always)]
pub fn mapped<T, R1, C1, R2, C2, S>(
    (rows, columns): (R1, C1),
    m: &Matrix<T, R2, C2, S>,
    mut f: impl FnMut(T) -> T,
) -> OMatrix<T, R1, C1>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    S: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R1, C1>,
{
    match contiguous(m) {
        Some(m) => collected(rows, columns, m.iter().map(|x| f(*x))),
        None => collected(rows, columns, m.iter().map(|x| f(*x))),
    }
}

/// The `rows`×`columns` matrix of `f(a[i], b[i])`.
#[inline(always)]
pub fn mapped2<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    (rows, columns): (R0, C0),
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
    mut f: impl FnMut(T, T) -> T,
) -> OMatrix<T, R0, C0>
where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    assert_eq!(a.shape(), b.shape(), "the shapes of a cotangent differ");
    match (contiguous(a), contiguous(b)) {
        (Some(a), Some(b)) => collected(rows, columns, a.iter().zip(b).map(|(a, b)| f(*a, *b))),
        _ => collected(
            rows,
            columns,
            a.iter().zip(b.iter()).map(|(a, b)| f(*a, *b)),
        ),
    }
}

/// The `rows`×`columns` matrix with the elements of `m`, whose dimensions are the same numbers.
#[inline(always)]
pub fn recast<T, R1, C1, R2, C2, S>(shape: (R1, C1), m: &Matrix<T, R2, C2, S>) -> OMatrix<T, R1, C1>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    S: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R1, C1>,
{
    mapped(shape, m, |x| x)
}
