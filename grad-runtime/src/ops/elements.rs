//! What the vector functions take.

use crate::{Differentiable, Scalar, Tangent};
use nalgebra::allocator::Allocator;
use nalgebra::storage::RawStorage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

mod sealed {
    pub trait Sealed {}
}
use sealed::Sealed;

/// A collection of scalars in flatten order: a nalgebra vector, matrix or view, an array, a slice, a `Vec`, or a reference to one.
///
/// Results with one element for each of these have the type of the tangent: the owned type, a `Vec` for a slice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a vector of scalars",
    label = "expected a nalgebra vector or matrix, an array, a slice or a `Vec` of `f32` or `f64`",
    note = "help: pass the vector itself by reference"
)]
pub trait Elements: Sealed + Differentiable<Tangent: Tangent<Scalar = Self::Scalar>> {
    /// The type of the elements.
    type Scalar: Scalar;

    #[doc(hidden)]
    fn fold_elements<A>(&self, init: A, f: impl FnMut(A, Self::Scalar) -> A) -> A;

    #[doc(hidden)]
    fn map_elements(&self, f: impl FnMut(Self::Scalar) -> Self::Scalar) -> Self::Tangent;

    #[doc(hidden)]
    fn values(tangent: &Self::Tangent) -> &[Self::Scalar];

    #[doc(hidden)]
    fn values_mut(tangent: &mut Self::Tangent) -> &mut [Self::Scalar];
}

impl<T, R: Dim, C: Dim, S> Sealed for Matrix<T, R, C, S> {}

impl<T, R, C, S> Elements for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
    Self: Differentiable<Tangent = OMatrix<T, R, C>>,
{
    type Scalar = T;

    #[inline(always)]
    fn fold_elements<A>(&self, init: A, mut f: impl FnMut(A, T) -> A) -> A {
        self.iter().fold(init, |a, x| f(a, *x))
    }

    #[inline(always)]
    fn map_elements(&self, f: impl FnMut(T) -> T) -> OMatrix<T, R, C> {
        self.map(f)
    }

    #[inline(always)]
    fn values(tangent: &OMatrix<T, R, C>) -> &[T] {
        tangent.as_slice()
    }

    #[inline(always)]
    fn values_mut(tangent: &mut OMatrix<T, R, C>) -> &mut [T] {
        tangent.as_mut_slice()
    }
}

impl<T: Scalar, const N: usize> Sealed for [T; N] {}

impl<T: Scalar, const N: usize> Elements for [T; N] {
    type Scalar = T;

    #[inline(always)]
    fn fold_elements<A>(&self, init: A, mut f: impl FnMut(A, T) -> A) -> A {
        self.iter().fold(init, |a, x| f(a, *x))
    }

    #[inline(always)]
    fn map_elements(&self, f: impl FnMut(T) -> T) -> [T; N] {
        self.map(f)
    }

    #[inline(always)]
    fn values(tangent: &[T; N]) -> &[T] {
        tangent
    }

    #[inline(always)]
    fn values_mut(tangent: &mut [T; N]) -> &mut [T] {
        tangent
    }
}

macro_rules! slice_elements {
    ($Slice:ty) => {
        impl<T: Scalar> Sealed for $Slice {}

        impl<T: Scalar> Elements for $Slice {
            type Scalar = T;

            #[inline(always)]
            fn fold_elements<A>(&self, init: A, mut f: impl FnMut(A, T) -> A) -> A {
                self.iter().fold(init, |a, x| f(a, *x))
            }

            #[inline(always)]
            fn map_elements(&self, mut f: impl FnMut(T) -> T) -> Vec<T> {
                self.iter().map(|x| f(*x)).collect()
            }

            #[inline(always)]
            fn values(tangent: &Vec<T>) -> &[T] {
                tangent
            }

            #[inline(always)]
            fn values_mut(tangent: &mut Vec<T>) -> &mut [T] {
                tangent
            }
        }
    };
}

slice_elements!([T]);
slice_elements!(Vec<T>);

impl<V: Elements + ?Sized> Sealed for &V {}

impl<V: Elements + ?Sized> Elements for &V {
    type Scalar = V::Scalar;

    #[inline(always)]
    fn fold_elements<A>(&self, init: A, f: impl FnMut(A, V::Scalar) -> A) -> A {
        V::fold_elements(self, init, f)
    }

    #[inline(always)]
    fn map_elements(&self, f: impl FnMut(V::Scalar) -> V::Scalar) -> V::Tangent {
        V::map_elements(self, f)
    }

    #[inline(always)]
    fn values(tangent: &V::Tangent) -> &[V::Scalar] {
        V::values(tangent)
    }

    #[inline(always)]
    fn values_mut(tangent: &mut V::Tangent) -> &mut [V::Scalar] {
        V::values_mut(tangent)
    }
}
