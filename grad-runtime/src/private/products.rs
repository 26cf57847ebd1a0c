//! The kernels of matrix products: adjoints add in place, with dimensions that agree as numbers and need not agree as types.
//!
//! nalgebra's `gemm` is not used: it asks for types that agree, and it misreads a left factor whose rows are not adjacent, as those of a
//! transposed view are not. Large products with a dynamic dimension go to `matrixmultiply`, which nalgebra itself uses for them.

use super::kernels::{all_finite, contiguous, fit, transposed};
use super::new_matrix::{from_fn, zeros};
use crate::Scalar;
use nalgebra::allocator::Allocator;
use nalgebra::storage::RawStorage;
use nalgebra::{DefaultAllocator, Dim, Dyn, Matrix, MatrixView, OMatrix, U1};
use std::any::TypeId;

/// The inner product over all elements, with dimensions that need not be known to agree.
#[inline(always)]
pub fn inner<T, R1, C1, R2, C2, SA, SB>(a: &Matrix<T, R1, C1, SA>, b: &Matrix<T, R2, C2, SB>) -> T
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
        (Some(a), Some(b)) => inner_slices(Dyn(a.len()), a, b),
        _ => {
            let mut sum = T::zero();
            for (a, b) in a.iter().zip(b.iter()) {
                sum += *a * *b;
            }
            sum
        }
    }
}

/// The inner product of two slices: in order when they are short, in nalgebra's eight lanes when they are long.
#[inline(always)]
fn inner_slices<T: Scalar, D: Dim>(n: D, a: &[T], b: &[T]) -> T {
    const LANES: usize = 8;
    if a.len() < LANES {
        let mut products = a.iter().zip(b).map(|(a, b)| *a * *b);
        let Some(first) = products.next() else {
            return T::zero();
        };
        return products.fold(first, |sum, x| sum + x);
    }
    MatrixView::from_slice_generic(a, n, U1).dot(&MatrixView::from_slice_generic(b, n, U1))
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
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    fit(acc, (y.nrows(), b.nrows()));
    let (rows, columns) = acc.shape();
    assert!(
        rows == y.nrows() && columns == b.nrows() && y.ncols() == b.ncols(),
        "the shapes of a cotangent differ"
    );
    if C1::is::<U1>() || C2::is::<U1>() || y.ncols() == 1 {
        // An outer product: each column of the accumulator once.
        if rows == 0 {
            return;
        }
        let (row_dim, column_dim) = acc.shape_generic();
        match (contiguous(y), contiguous(b)) {
            (Some(y), Some(b)) => {
                let y = MatrixView::from_slice_generic(y, row_dim, U1);
                let b = MatrixView::from_slice_generic(b, column_dim, U1);
                acc.ger(T::one(), &y, &b, T::one());
            }
            _ => {
                let columns = acc.as_mut_slice().chunks_exact_mut(rows);
                columns.zip(b.iter()).for_each(|(acc, b)| {
                    acc.iter_mut()
                        .zip(y.iter())
                        .for_each(|(acc, y)| *acc += *y * *b);
                });
            }
        }
    } else {
        gemm(
            acc,
            y,
            &transposed(b, C2::from_usize(b.ncols()), R2::from_usize(b.nrows())),
        );
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
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    fit(acc, (a.ncols(), y.ncols()));
    let (rows, columns) = acc.shape();
    assert!(
        rows == a.ncols() && columns == y.ncols() && a.nrows() == y.nrows(),
        "the shapes of a cotangent differ"
    );
    let inner = a.nrows();
    let by_columns = columns == 1 || is_static::<R1, C1>() || rows * columns * inner < LARGE;
    if inner == 0 || rows == 0 {
        return;
    }
    // Columns of `a` are contiguous: one inner product for each element is best for a vector, and for all that is small.
    if let (Some(a), Some(y), true) = (contiguous(a), contiguous(y), by_columns) {
        let columns = acc
            .as_mut_slice()
            .chunks_exact_mut(rows)
            .zip(y.chunks_exact(inner));
        for (acc, y) in columns {
            for (acc, a) in acc.iter_mut().zip(a.chunks_exact(inner)) {
                *acc += inner_slices(R1::from_usize(inner), a, y);
            }
        }
    } else {
        gemm(
            acc,
            &transposed(a, C1::from_usize(a.ncols()), R1::from_usize(inner)),
            y,
        );
    }
}

/// Whether a product of a cotangent and another factor may meet a zero of the one and an infinite element of the other.
#[inline]
pub fn zero_may_meet_infinity<T, R1, C1, R2, C2, S1, S2>(
    g: &Matrix<T, R1, C1, S1>,
    x: &Matrix<T, R2, C2, S2>,
) -> bool
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    S1: RawStorage<T, R1, C1>,
    S2: RawStorage<T, R2, C2>,
{
    g.iter().any(|g| *g == T::zero()) && !all_finite(x)
}

/// `acc[(i, j)] += Σ g · x` over `k` below `inner`, with `(g, x) = f(i, j, k)`: a cotangent `g` that is zero adds nothing.
pub fn add_strong_products<T, R, C>(
    acc: &mut OMatrix<T, R, C>,
    shape: (usize, usize),
    inner: usize,
    f: impl Fn(usize, usize, usize) -> (T, T),
) where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    fit(acc, shape);
    for j in 0..shape.1 {
        for i in 0..shape.0 {
            for k in 0..inner {
                let (g, x) = f(i, j, k);
                acc[(i, j)] += super::strong(g, g * x);
            }
        }
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
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    if let (1, 1, Some(y), Some(b)) = (y.ncols(), b.ncols(), contiguous(y), contiguous(b)) {
        from_fn(rows, columns, |i, j| y[i] * b[j])
    } else {
        let mut product = zeros(rows, columns);
        add_mul_tr(&mut product, y, b);
        product
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
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    let inner = a.nrows();
    let by_columns = columns.value() == 1
        || is_static::<R1, C1>()
        || rows.value() * columns.value() * inner < LARGE;
    if let (Some(a), Some(y), true) = (contiguous(a), contiguous(y), by_columns) {
        from_fn(rows, columns, |i, j| {
            inner_slices(
                R1::from_usize(inner),
                &a[i * inner..(i + 1) * inner],
                &y[j * inner..(j + 1) * inner],
            )
        })
    } else {
        let mut product = zeros(rows, columns);
        add_tr_mul(&mut product, a, y);
        product
    }
}

#[inline(always)]
fn is_static<R: Dim, C: Dim>() -> bool {
    R::try_to_usize().is_some() && C::try_to_usize().is_some()
}

/// `acc += a · b`.
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
    SA: RawStorage<T, R1, C1>,
    SB: RawStorage<T, R2, C2>,
    DefaultAllocator: Allocator<R0, C0>,
{
    let (rows, columns) = acc.shape();
    let inner = a.ncols();
    assert!(
        rows == a.nrows() && columns == b.ncols() && inner == b.nrows(),
        "the shapes of a cotangent differ"
    );
    if rows == 0 {
        return;
    }
    let is_static = is_static::<R0, C0>() && is_static::<R1, C1>() && is_static::<R2, C2>();
    if !is_static && rows * columns * inner >= LARGE && gemm_large(acc, a, b) {
        return;
    }
    for (j, acc) in acc.as_mut_slice().chunks_exact_mut(rows).enumerate() {
        for k in 0..inner {
            let factor = b[(k, j)];
            match contiguous(a) {
                Some(a) => acc
                    .iter_mut()
                    .zip(&a[k * rows..(k + 1) * rows])
                    .for_each(|(acc, a)| *acc += *a * factor),
                None => acc
                    .iter_mut()
                    .enumerate()
                    .for_each(|(i, acc)| *acc += a[(i, k)] * factor),
            }
        }
    }
}

/// From this number of multiplications on, packing the factors pays.
const LARGE: usize = 1000;

/// `acc += a · b` by `matrixmultiply`, or false for a scalar type that it does not know. The caller has checked the shapes.
fn gemm_large<T, R0, C0, R1, C1, R2, C2, SA, SB>(
    acc: &mut OMatrix<T, R0, C0>,
    a: &Matrix<T, R1, C1, SA>,
    b: &Matrix<T, R2, C2, SB>,
) -> bool
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
    fn strides<T, R: Dim, C: Dim, S: RawStorage<T, R, C>>(
        m: &Matrix<T, R, C, S>,
    ) -> (isize, isize) {
        let (row, column) = m.data.strides();
        // An allocation is never larger than `isize::MAX`.
        (row.value() as isize, column.value() as isize)
    }

    let (rows, columns) = acc.shape();
    let inner = a.ncols();
    assert!(rows == a.nrows() && columns == b.ncols() && inner == b.nrows());
    let (rsa, csa) = strides(a);
    let (rsb, csb) = strides(b);
    let (rsc, csc) = strides(acc);
    let (a, b, c) = (a.data.ptr(), b.data.ptr(), acc.as_mut_slice().as_mut_ptr());
    macro_rules! call {
        ($gemm:ident, $F:ty) => {
            // SAFETY: `T` is `$F`. Shapes agree by the assertion; addresses and strides are the storages' own; `acc` is borrowed mutably,
            // and so overlaps with neither factor.
            unsafe {
                matrixmultiply::$gemm(
                    rows,
                    inner,
                    columns,
                    1.0,
                    a.cast::<$F>(),
                    rsa,
                    csa,
                    b.cast::<$F>(),
                    rsb,
                    csb,
                    1.0,
                    c.cast::<$F>(),
                    rsc,
                    csc,
                );
            }
        };
    }
    if TypeId::of::<T>() == TypeId::of::<f64>() {
        call!(dgemm, f64);
    } else if TypeId::of::<T>() == TypeId::of::<f32>() {
        call!(sgemm, f32);
    } else {
        return false;
    }
    true
}
