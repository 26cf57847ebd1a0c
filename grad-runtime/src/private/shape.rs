//! What the rules for matrices say about dimensions and storage.

use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::{Allocator, SameShapeC, SameShapeR};
use nalgebra::{DefaultAllocator, Dim, OMatrix};

/// The owned `R`×`C` matrices of `T` exist and are points. True of every pair of dimensions that nalgebra has; one name for
/// the two bounds, because the second does not follow from the first in a generic `impl`.
pub trait Owner<T: Scalar, R: Dim, C: Dim>:
    Allocator<R, C, Buffer<T>: PointStorage<T, R, C>>
{
}

impl<T: Scalar, R: Dim, C: Dim> Owner<T, R, C> for DefaultAllocator
where
    DefaultAllocator: Allocator<R, C>,
    <DefaultAllocator as Allocator<R, C>>::Buffer<T>: PointStorage<T, R, C>,
{
}

/// The result of an operation on two matrices of the same shape, with every dimension static that is static in either.
pub type Same<T, R1, C1, R2, C2> = OMatrix<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>;
