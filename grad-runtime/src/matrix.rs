//! nalgebra's matrices, vectors, views and points as points and tangents.
//!
//! The tangent of every matrix type, owned or borrowed, is the owned type of the same dimensions.

use crate::private::new_matrix::zeros;
use crate::{Differentiable, Scalar, Tangent};
use nalgebra::allocator::Allocator;
use nalgebra::storage::{IsContiguous, RawStorage, StorageMut};
use nalgebra::{
    ArrayStorage, DefaultAllocator, Dim, DimName, Matrix, OMatrix, OPoint, OVector, VecStorage,
    ViewStorage, ViewStorageMut,
};

/// A storage whose matrices are points: owned ones, and the views.
///
/// nalgebra has no trait that tells a storage that can be written to from one that cannot, with one answer for both; this is it.
pub trait PointStorage<T, R: Dim, C: Dim>: RawStorage<T, R, C> + Sized {
    /// `matrix += step`.
    fn retract(matrix: &mut Matrix<T, R, C, Self>, step: &OMatrix<T, R, C>)
    where
        T: Scalar,
        DefaultAllocator: Allocator<R, C>;
}

impl<T, R: Dim, C: Dim, S> Differentiable for Matrix<T, R, C, S>
where
    T: Scalar,
    S: PointStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    type Tangent = OMatrix<T, R, C>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        let (rows, columns) = self.shape_generic();
        zeros(rows, columns)
    }

    #[inline]
    fn retract(&mut self, step: &Self::Tangent) {
        check_shape(self.shape(), step.shape());
        S::retract(self, step);
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        self.shape() == tangent.shape()
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        for x in self {
            x.component_values(out);
        }
    }
}

impl<T, R: Dim, C: Dim, S> Tangent for Matrix<T, R, C, S>
where
    T: Scalar,
    S: StorageMut<T, R, C> + IsContiguous + Clone,
{
    type Scalar = T;

    #[inline]
    fn dim(&self) -> usize {
        self.len()
    }

    #[inline]
    fn axpy(&mut self, alpha: T, other: &Self) {
        check_shape(self.shape(), other.shape());
        for (a, b) in self.as_mut_slice().iter_mut().zip(other.as_slice()) {
            *a += alpha * *b;
        }
    }

    #[inline]
    fn scale_mut(&mut self, alpha: T) {
        for a in self.as_mut_slice() {
            *a *= alpha;
        }
    }

    #[inline]
    fn set_zero(&mut self) {
        self.as_mut_slice().fill(T::lit(0.0));
    }

    #[inline]
    fn dot(&self, other: &Self) -> T {
        check_shape(self.shape(), other.shape());
        // The inherent method, which sums in eight lanes.
        Matrix::dot(self, other)
    }

    #[inline]
    fn write_to_slice(&self, out: &mut [T]) {
        out[..self.len()].copy_from_slice(self.as_slice());
    }

    #[inline]
    fn read_from_slice(&mut self, values: &[T]) {
        let dim = self.len();
        self.as_mut_slice().copy_from_slice(&values[..dim]);
    }

    #[inline]
    fn vanishes(&self) -> bool {
        self.as_slice().iter().all(|x| *x == T::lit(0.0))
    }

    #[inline]
    fn same_shape(&self, other: &Self) -> bool {
        self.shape() == other.shape()
    }
}

impl<T: Scalar, D: DimName> Differentiable for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
    OVector<T, D>: Differentiable<Tangent = OVector<T, D>>,
{
    type Tangent = Self;

    #[inline]
    fn zero_tangent(&self) -> Self {
        Self {
            coords: self.coords.zero_tangent(),
        }
    }

    #[inline]
    fn retract(&mut self, step: &Self) {
        self.coords.retract(&step.coords);
    }

    #[inline]
    fn fits(&self, tangent: &Self) -> bool {
        self.coords.fits(&tangent.coords)
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        self.coords.component_values(out);
    }
}

impl<T: Scalar, D: DimName> Tangent for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Scalar = T;

    #[inline]
    fn dim(&self) -> usize {
        Tangent::dim(&self.coords)
    }

    #[inline]
    fn axpy(&mut self, alpha: T, other: &Self) {
        Tangent::axpy(&mut self.coords, alpha, &other.coords);
    }

    #[inline]
    fn scale_mut(&mut self, alpha: T) {
        Tangent::scale_mut(&mut self.coords, alpha);
    }

    #[inline]
    fn set_zero(&mut self) {
        self.coords.set_zero();
    }

    #[inline]
    fn dot(&self, other: &Self) -> T {
        Tangent::dot(&self.coords, &other.coords)
    }

    #[inline]
    fn write_to_slice(&self, out: &mut [T]) {
        self.coords.write_to_slice(out);
    }

    #[inline]
    fn read_from_slice(&mut self, values: &[T]) {
        self.coords.read_from_slice(values);
    }

    #[inline]
    fn vanishes(&self) -> bool {
        self.coords.vanishes()
    }

    #[inline]
    fn same_shape(&self, other: &Self) -> bool {
        self.coords.same_shape(&other.coords)
    }
}

impl<T, const R: usize, const C: usize> PointStorage<T, nalgebra::Const<R>, nalgebra::Const<C>>
    for ArrayStorage<T, R, C>
{
    #[inline]
    fn retract(
        matrix: &mut Matrix<T, nalgebra::Const<R>, nalgebra::Const<C>, Self>,
        step: &OMatrix<T, nalgebra::Const<R>, nalgebra::Const<C>>,
    ) where
        T: Scalar,
    {
        *matrix += step;
    }
}

impl<T, R: Dim, C: Dim> PointStorage<T, R, C> for VecStorage<T, R, C>
where
    Self: nalgebra::storage::RawStorageMut<T, R, C>,
{
    #[inline]
    fn retract(matrix: &mut Matrix<T, R, C, Self>, step: &OMatrix<T, R, C>)
    where
        T: Scalar,
        DefaultAllocator: Allocator<R, C>,
    {
        matrix.zip_apply(step, |a, b| *a += b);
    }
}

impl<T, R: Dim, C: Dim, RStride: Dim, CStride: Dim> PointStorage<T, R, C>
    for ViewStorageMut<'_, T, R, C, RStride, CStride>
{
    #[inline]
    fn retract(matrix: &mut Matrix<T, R, C, Self>, step: &OMatrix<T, R, C>)
    where
        T: Scalar,
        DefaultAllocator: Allocator<R, C>,
    {
        matrix.zip_apply(step, |a, b| *a += b);
    }
}

impl<T, R: Dim, C: Dim, RStride: Dim, CStride: Dim> PointStorage<T, R, C>
    for ViewStorage<'_, T, R, C, RStride, CStride>
{
    fn retract(_matrix: &mut Matrix<T, R, C, Self>, _step: &OMatrix<T, R, C>)
    where
        T: Scalar,
        DefaultAllocator: Allocator<R, C>,
    {
        panic!("an immutable matrix view cannot be moved; help: retract the matrix it borrows");
    }
}

#[inline]
fn check_shape(a: (usize, usize), b: (usize, usize)) {
    #[cold]
    #[inline(never)]
    fn mismatch(a: (usize, usize), b: (usize, usize)) -> ! {
        panic!(
            "a {}×{} matrix does not have the shape of a {}×{} tangent; help: make it with `zero_tangent` at the same point",
            a.0, a.1, b.0, b.1
        )
    }
    if a != b {
        mismatch(a, b);
    }
}
