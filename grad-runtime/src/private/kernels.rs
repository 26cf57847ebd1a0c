//! The loops that the rules for matrices are made of. They write to owned matrices and read from anything.
//!
//! nalgebra's own iterators step by a stride, which keeps LLVM from vectorising; a contiguous operand is read as a slice here.

use crate::Scalar;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{RawStorage, Storage};
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

/// `m` with rows and columns exchanged, not copied. `rows` and `columns` are those of the result; they must equal the columns
/// and rows of `m`, and may know them statically where `m` does not.
#[inline(always)]
pub fn transposed<T, R, C, R2, C2, S>(
    m: &Matrix<T, R, C, S>,
    rows: R2,
    columns: C2,
) -> Matrix<T, R2, C2, ViewStorage<'_, T, R2, C2, S::CStride, S::RStride>>
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
    assert_eq!(acc.shape(), m.shape(), "the shapes of a cotangent differ");
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
    assert_eq!(acc.shape(), a.shape(), "the shapes of a cotangent differ");
    assert_eq!(acc.shape(), b.shape(), "the shapes of a cotangent differ");
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
        Some(m) => OMatrix::from_iterator_generic(rows, columns, m.iter().map(|x| f(*x))),
        None => OMatrix::from_iterator_generic(rows, columns, m.iter().map(|x| f(*x))),
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
        (Some(a), Some(b)) => {
            OMatrix::from_iterator_generic(rows, columns, a.iter().zip(b).map(|(a, b)| f(*a, *b)))
        }
        _ => OMatrix::from_iterator_generic(
            rows,
            columns,
            a.iter().zip(b.iter()).map(|(a, b)| f(*a, *b)),
        ),
    }
}

/// The `rows`×`columns` matrix with the elements of `m`, whose dimensions are the same numbers.
#[inline(always)]
pub fn recast<T, R1, C1, R2, C2, S>(
    shape: (R1, C1),
    m: &Matrix<T, R2, C2, S>,
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
    mapped(shape, m, |x| x)
}

/// The inner product over all elements, with dimensions that need not be known to agree.
#[inline(always)]
pub fn inner<T, R1, C1, R2, C2, SA, SB>(
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
) -> T
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
{
    assert_eq!(a.shape(), b.shape(), "the shapes of a cotangent differ");
    match (contiguous(a), contiguous(b)) {
        (Some(a), Some(b)) => inner_slices(a, b),
        _ => {
            let mut sum = T::zero();
            for (a, b) in a.iter().zip(b.iter()) {
                sum += *a * *b;
            }
            sum
        }
    }
}

/// The inner product of two slices, in eight lanes when they are long.
#[inline(always)]
fn inner_slices<T: Scalar>(a: &[T], b: &[T]) -> T {
    const LANES: usize = 8;
    if a.len() < LANES {
        let mut products = a.iter().zip(b).map(|(a, b)| *a * *b);
        let Some(first) = products.next() else {
            return T::zero();
        };
        return products.fold(first, |sum, x| sum + x);
    }
    let mut lanes = [T::zero(); LANES];
    let (a_lanes, b_lanes) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    let rest = a_lanes.remainder().iter().zip(b_lanes.remainder());
    for (a, b) in a_lanes.zip(b_lanes) {
        for (lane, (a, b)) in lanes.iter_mut().zip(a.iter().zip(b)) {
            *lane += *a * *b;
        }
    }
    let mut sum = ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5]))
        + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
    for (a, b) in rest {
        sum += *a * *b;
    }
    sum
}

/// `acc += y · bᵀ`: the cotangent of the first factor of a matrix product.
#[inline(always)]
pub fn add_mul_tr<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    acc: &mut OMatrix<T, R0, C0>,
    y: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
) where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    let (rows, columns) = acc.shape();
    assert!(
        rows == y.nrows() && columns == b.nrows() && y.ncols() == b.ncols(),
        "the shapes of a cotangent differ"
    );
    if C1::is::<nalgebra::U1>() || C2::is::<nalgebra::U1>() || y.ncols() == 1 {
        // An outer product: each column of the accumulator once.
        if rows == 0 {
            return;
        }
        let columns = acc.as_mut_slice().chunks_exact_mut(rows).zip(b.iter());
        match contiguous(y) {
            Some(y) => columns.for_each(|(acc, b)| {
                acc.iter_mut().zip(y).for_each(|(acc, y)| *acc += *y * *b);
            }),
            None => columns.for_each(|(acc, b)| {
                acc.iter_mut().zip(y.iter()).for_each(|(acc, y)| *acc += *y * *b);
            }),
        }
    } else {
        gemm(acc, y, &transposed(b, C2::from_usize(b.ncols()), R2::from_usize(b.nrows())));
    }
}

/// `acc += aᵀ · y`: the cotangent of the second factor of a matrix product.
#[inline(always)]
pub fn add_tr_mul<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    acc: &mut OMatrix<T, R0, C0>,
    a: &Matrix<T, R1, C1, SA>,
    y: &Matrix<T, R2, C2, SB>,
) where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    let (rows, columns) = acc.shape();
    assert!(
        rows == a.ncols() && columns == y.ncols() && a.nrows() == y.nrows(),
        "the shapes of a cotangent differ"
    );
    let inner = a.nrows();
    let by_columns = columns == 1 || is_static::<R1, C1>();
    if inner == 0 || rows == 0 {
        return;
    }
    // Columns of `a` are contiguous: one inner product for each element is best for a vector, and for all that is small.
    if let (Some(a), Some(y), true) = (contiguous(a), contiguous(y), by_columns) {
        let columns = acc.as_mut_slice().chunks_exact_mut(rows).zip(y.chunks_exact(inner));
        for (acc, y) in columns {
            for (acc, a) in acc.iter_mut().zip(a.chunks_exact(inner)) {
                *acc += inner_slices(a, y);
            }
        }
    } else {
        gemm(acc, &transposed(a, C1::from_usize(a.ncols()), R1::from_usize(inner)), y);
    }
}

/// `y · bᵀ` as a new matrix.
#[inline(always)]
pub fn mul_tr<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    (rows, columns): (R0, C0),
    y: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
) -> OMatrix<T, R0, C0>
where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    if let (1, 1, Some(y), Some(b)) = (y.ncols(), b.ncols(), contiguous(y), contiguous(b)) {
        OMatrix::from_fn_generic(rows, columns, |i, j| y[i] * b[j])
    } else {
        let inner = C1::from_usize(y.ncols());
        same_view(y, rows, inner) * transposed(b, inner, columns)
    }
}

/// `aᵀ · y` as a new matrix.
#[inline(always)]
pub fn tr_mul<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    (rows, columns): (R0, C0),
    a: &Matrix<T, R1, C1, SA>,
    y: &Matrix<T, R2, C2, SB>,
) -> OMatrix<T, R0, C0>
where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    let inner = a.nrows();
    let by_columns = columns.value() == 1 || is_static::<R1, C1>();
    if let (Some(a), Some(y), true) = (contiguous(a), contiguous(y), by_columns) {
        OMatrix::from_fn_generic(rows, columns, |i, j| {
            inner_slices(
                &a[i * inner..(i + 1) * inner],
                &y[j * inner..(j + 1) * inner],
            )
        })
    } else {
        let inner = R1::from_usize(inner);
        transposed(a, rows, inner) * same_view(y, inner, columns)
    }
}

#[inline(always)]
fn is_static<R: Dim, C: Dim>() -> bool {
    R::try_to_usize().is_some() && C::try_to_usize().is_some()
}

/// `acc += a · b`, with dimensions that agree as numbers.
#[inline(always)]
pub fn gemm<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    acc: &mut OMatrix<T, R0, C0>,
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
) where
    T: Scalar,
    R0: Dim,
    C0: Dim,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1>,
    SB: Storage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    // nalgebra asks for types that agree. Views with the accumulator's types do, and keep static what is static.
    let (rows, columns) = acc.shape_generic();
    let inner = C1::from_usize(a.ncols());
    let a = same_view(a, rows, inner);
    let b = same_view(b, inner, columns);
    acc.gemm(T::one(), &a, &b, T::one());
}

/// `m` as a view whose dimensions have other types and the same numbers.
#[inline(always)]
fn same_view<T, R, C, R2, C2, S>(
    m: &Matrix<T, R, C, S>,
    rows: R2,
    columns: C2,
) -> Matrix<T, R2, C2, ViewStorage<'_, T, R2, C2, S::RStride, S::CStride>>
where
    R: Dim,
    C: Dim,
    R2: Dim,
    C2: Dim,
    S: RawStorage<T, R, C>,
{
    assert_eq!((rows.value(), columns.value()), m.shape(), "a view has the shape of its matrix");
    // SAFETY: the shape, by the assertion, the address and the strides are those of `m`, which the view borrows.
    Matrix::from_data(unsafe {
        ViewStorage::from_raw_parts(m.data.ptr(), (rows, columns), m.data.strides())
    })
}
