//! Elementwise operations of two vectors or matrices.

use super::super::new_matrix::zeros;
use super::{PushZipMap, ZipMap, ZipMapPull};
use crate::Differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::RawStorage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

impl<T, T2, W, R, C, S, S2> PushZipMap<Matrix<T2, R, C, S2>, W> for Matrix<T, R, C, S>
where
    T: crate::Scalar,
    T2: crate::Scalar,
    W: nalgebra::Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    S2: RawStorage<T2, R, C>,
    DefaultAllocator: Allocator<R, C>,
    Self: Differentiable<Tangent = OMatrix<T, R, C>>,
    Matrix<T2, R, C, S2>: Differentiable<Tangent = OMatrix<T2, R, C>>,
{
    #[inline(always)]
    fn push_zip_map(
        &self,
        b: &Matrix<T2, R, C, S2>,
        a_dot: &OMatrix<T, R, C>,
        b_dot: &OMatrix<T2, R, C>,
        mut f: impl FnMut(T, T2, T, T2) -> W,
    ) -> OMatrix<W, R, C> {
        assert!(
            a_dot.shape() == self.shape() && b_dot.shape() == self.shape(),
            "the shapes of a tangent differ"
        );
        let mut dots = a_dot.iter().zip(b_dot.iter());
        Matrix::zip_map(self, b, |a, b| match dots.next() {
            Some((a_dot, b_dot)) => f(a, b, *a_dot, *b_dot),
            None => unreachable!("the shapes are the same"),
        })
    }
}

impl<T, T2, U, R, C, S, S2> ZipMap<Matrix<T2, R, C, S2>, U> for Matrix<T, R, C, S>
where
    T: nalgebra::Scalar,
    T2: nalgebra::Scalar,
    U: nalgebra::Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    S2: RawStorage<T2, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    #[inline(always)]
    fn zip_map(&self, b: &Matrix<T2, R, C, S2>, f: impl FnMut(T, T2) -> U) -> OMatrix<U, R, C> {
        Matrix::zip_map(self, b, f)
    }
}

impl<T, T2, U, R, C, S, S2> ZipMapPull<Matrix<T2, R, C, S2>, U> for Matrix<T, R, C, S>
where
    T: crate::Scalar,
    T2: crate::Scalar,
    U: crate::Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    S2: RawStorage<T2, R, C>,
    DefaultAllocator: Allocator<R, C>,
    Self: Differentiable<Tangent = OMatrix<T, R, C>>,
    Matrix<T2, R, C, S2>: Differentiable<Tangent = OMatrix<T2, R, C>>,
{
    #[inline(always)]
    fn zip_map_pull(
        &self,
        b: &Matrix<T2, R, C, S2>,
        y: &OMatrix<U, R, C>,
        y_bar: &OMatrix<U, R, C>,
        mut f: impl FnMut(T, T2, U, U) -> (T, T2),
    ) -> (OMatrix<T, R, C>, OMatrix<T2, R, C>) {
        let (rows, columns) = self.shape_generic();
        assert!(
            y.shape() == self.shape() && y_bar.shape() == self.shape(),
            "the shapes of a cotangent differ"
        );
        let mut b_bar = zeros::<T2, R, C>(rows, columns);
        let mut k = 0;
        let (ys, y_bars, b_bars) = (y.as_slice(), y_bar.as_slice(), b_bar.as_mut_slice());
        let a_bar = Matrix::zip_map(self, b, |a, b| {
            let (a_bar, b_bar_k) = f(a, b, ys[k], y_bars[k]);
            b_bars[k] = b_bar_k;
            k += 1;
            a_bar
        });
        (a_bar, b_bar)
    }
}
