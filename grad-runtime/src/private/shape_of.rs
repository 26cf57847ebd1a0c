//! The shape of a value that is replaced by another, which may have another shape: a `Vec` by one of another length.
//!
//! The reverse sweep walks from the new value to the old one, and its cotangent takes back the old one's shape. What is static takes no
//! room, and a `Vec` of floats only that of its length.
//!
//! `{ use shape_of::*; (&&ShapeOf(x)).shape() }` is the method of [`OfKnown`] for floats, matrices and collections of them, that of
//! [`OfActive`] for other types with a tangent, and that of [`OfConstant`] for a constant part of an active value.

use super::new_matrix::zeros;
use super::pool::taken;
use super::{ConstantField, TangentOf};
use crate::{Differentiable, Scalar};
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

/// What is needed to make a zero of the tangent type `B`.
pub trait Shape<B>: Clone {
    /// The zero.
    fn zero(self) -> B;

    /// The cotangent of the new value; the place is left at the zero of the old one.
    #[inline]
    fn take(self, place: &mut B) -> B {
        std::mem::replace(place, self.zero())
    }
}

/// A point whose shape says less than its zero does.
pub trait HasShape {
    /// The shape.
    type Shape;
    /// What it is.
    fn shape(&self) -> Self::Shape;
}

/// The shape of a float.
#[derive(Clone, Copy, Debug)]
pub struct Float;

/// The dimensions of a matrix.
#[derive(Clone, Copy, Debug)]
pub struct Dims<R, C>(R, C);

/// A zero, which is its own shape.
#[derive(Clone, Copy, Debug)]
pub struct Zero<B>(B);

/// The shape of what has no tangent.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl<T: Scalar> Shape<T> for Float {
    #[inline(always)]
    fn zero(self) -> T {
        T::lit(0.0)
    }
}

impl<T: Scalar> HasShape for T {
    type Shape = Float;

    #[inline(always)]
    fn shape(&self) -> Float {
        Float
    }
}

impl<T: Scalar, R: Dim, C: Dim> Shape<OMatrix<T, R, C>> for Dims<R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    #[inline]
    fn zero(self) -> OMatrix<T, R, C> {
        zeros(self.0, self.1)
    }
}

impl<T: Scalar, R: Dim, C: Dim, S> HasShape for Matrix<T, R, C, S>
where
    DefaultAllocator: Allocator<R, C, Buffer<T> = S>,
    S: nalgebra::RawStorage<T, R, C>,
{
    type Shape = Dims<R, C>;

    #[inline]
    fn shape(&self) -> Dims<R, C> {
        let (rows, columns) = self.shape_generic();
        Dims(rows, columns)
    }
}

impl<B, S: Shape<B>, const N: usize> Shape<[B; N]> for [S; N] {
    #[inline]
    fn zero(self) -> [B; N] {
        self.map(S::zero)
    }
}

impl<T: HasShape, const N: usize> HasShape for [T; N] {
    type Shape = [T::Shape; N];

    #[inline]
    fn shape(&self) -> [T::Shape; N] {
        self.each_ref().map(T::shape)
    }
}

impl<B, S: Shape<B>> Shape<Vec<B>> for Vec<S> {
    #[inline]
    fn zero(self) -> Vec<B> {
        let mut zeros = taken(self.len());
        zeros.extend(self.into_iter().map(S::zero));
        zeros
    }
}

/// A `Vec` of shapes that take no room is a length.
impl<T: HasShape> HasShape for Vec<T> {
    type Shape = Vec<T::Shape>;

    #[inline]
    fn shape(&self) -> Vec<T::Shape> {
        self.iter().map(T::shape).collect()
    }
}

macro_rules! tuples {
    ($($T:ident $S:ident $B:ident $i:tt),*) => {
        impl<$($B, $S: Shape<$B>),*> Shape<($($B,)*)> for ($($S,)*) {
            #[inline]
            fn zero(self) -> ($($B,)*) {
                ($(self.$i.zero(),)*)
            }
        }

        impl<$($T: HasShape),*> HasShape for ($($T,)*) {
            type Shape = ($($T::Shape,)*);

            #[inline]
            fn shape(&self) -> Self::Shape {
                ($(self.$i.shape(),)*)
            }
        }
    };
}

tuples!(T0 S0 B0 0);
tuples!(T0 S0 B0 0, T1 S1 B1 1);
tuples!(T0 S0 B0 0, T1 S1 B1 1, T2 S2 B2 2);
tuples!(T0 S0 B0 0, T1 S1 B1 1, T2 S2 B2 2, T3 S3 B3 3);

impl<B: Clone> Shape<B> for Zero<B> {
    #[inline]
    fn zero(self) -> B {
        self.0
    }
}

impl Shape<ConstantField> for Nothing {
    #[inline(always)]
    fn zero(self) -> ConstantField {
        ConstantField
    }
}

/// The point whose shape is wanted.
#[derive(Debug)]
pub struct ShapeOf<'a, P: ?Sized>(pub &'a P);

/// The shape of a float, a matrix or a collection of them.
pub trait OfKnown {
    /// The shape.
    type Shape;
    /// What it is.
    fn shape(&self) -> Self::Shape;
}

/// The shape of anything with a tangent.
pub trait OfActive {
    /// The shape.
    type Shape;
    /// What it is.
    fn shape(&self) -> Self::Shape;
}

/// The shape of what has no tangent.
pub trait OfConstant {
    /// What it is.
    fn shape(&self) -> Nothing;
}

impl<P: HasShape + ?Sized> OfKnown for &ShapeOf<'_, P> {
    type Shape = P::Shape;

    #[inline(always)]
    fn shape(&self) -> P::Shape {
        self.0.shape()
    }
}

impl<P: Differentiable + ?Sized> OfActive for &&ShapeOf<'_, P> {
    type Shape = Zero<TangentOf<P>>;

    #[inline(always)]
    fn shape(&self) -> Zero<TangentOf<P>> {
        Zero(self.0.zero_tangent())
    }
}

impl<P: ?Sized> OfConstant for ShapeOf<'_, P> {
    #[inline(always)]
    fn shape(&self) -> Nothing {
        Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nalgebra::{DVector, Matrix2};

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    #[test]
    fn a_place_takes_the_shape_that_the_value_had() {
        let before = (vec![[1.0, 2.0]; 3], DVector::from_vec(vec![1.0]));
        let shape = (&&ShapeOf(&before)).shape();
        let mut place = (Vec::new(), DVector::from_vec(vec![4.0, 5.0]));
        let taken = Shape::take(shape, &mut place);
        assert_eq!(taken, (Vec::new(), DVector::from_vec(vec![4.0, 5.0])));
        assert_eq!(place, (vec![[0.0, 0.0]; 3], DVector::from_vec(vec![0.0])));
        let constant: ConstantField = (&&ShapeOf(&3_usize)).shape().zero();
        assert_eq!(constant, ConstantField);
        let option: Option<f64> = (&&ShapeOf(&Some(2.0))).shape().zero();
        assert_eq!(option, Some(0.0));
    }

    #[test]
    fn what_is_static_takes_no_room() {
        assert_eq!(size_of_val(&[Matrix2::<f64>::zeros(); 3].shape()), 0);
        assert_eq!(
            size_of::<<Vec<f64> as HasShape>::Shape>(),
            size_of::<Vec<()>>()
        );
    }
}
