//! What a pull asks of a value that it does not read: its type and its shape.
//!
//! A reverse sweep needs a matrix that was added for nothing but the shape of its cotangent. Kept for it is an outline, which takes no room
//! where the dimensions are static. It stands for an operand as a view all of whose elements are one NaN, so that a rule that reads
//! what it is said not to read is seen. Of any other type nothing is known, and the whole value is kept.

/// The outline of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_outline {
    ($x:expr) => {{
        #[allow(unused_imports)]
        use $crate::private::outline::{OfAny as _, OfScalar as _};
        (&$crate::private::outline::Outline($x)).outline()
    }};
}

use crate::Scalar;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, Dyn, Matrix, MatrixView, OMatrix};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// Asks a value for its outline: `(&Outline(&x)).outline()` is the method of this type for matrices, that of [`OfScalar`] for floats, and that of
/// [`OfAny`] for all else.
#[derive(Debug)]
pub struct Outline<'a, V: ?Sized>(pub &'a V);

/// The dimensions of a matrix.
#[derive(Clone, Copy, Debug)]
pub struct OfMatrix<T, R, C>(R, C, PhantomData<T>);

/// A float.
#[derive(Clone, Copy, Debug)]
pub struct OfFloat<T>(PhantomData<T>);

/// A whole value.
#[derive(Clone, Debug)]
pub struct Whole<V>(V);

/// What stands for an operand or a result, for as long as a rule is at it.
pub struct Standing<V>(V);

impl<V> fmt::Debug for Standing<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Standing").finish_non_exhaustive()
    }
}

impl<V> Deref for Standing<V> {
    type Target = V;

    #[inline(always)]
    fn deref(&self) -> &V {
        &self.0
    }
}

impl<T: Scalar, R: Dim, C: Dim, S: nalgebra::RawStorage<T, R, C>> Outline<'_, Matrix<T, R, C, S>> {
    /// The outline of a matrix.
    #[inline(always)]
    pub fn outline(&self) -> OfMatrix<T, R, C> {
        let (rows, columns) = self.0.shape_generic();
        OfMatrix(rows, columns, PhantomData)
    }
}

/// The outline of a float.
pub trait OfScalar {
    /// Its type.
    type Float;
    /// The outline.
    fn outline(&self) -> OfFloat<Self::Float>;
}

impl<T: Scalar> OfScalar for Outline<'_, T> {
    type Float = T;

    #[inline(always)]
    fn outline(&self) -> OfFloat<T> {
        OfFloat(PhantomData)
    }
}

/// The outline of a value of which nothing is known.
pub trait OfAny {
    /// Its type.
    type Value;
    /// The whole of it.
    fn outline(&self) -> Whole<Self::Value>;
}

impl<V: Clone> OfAny for &Outline<'_, V> {
    type Value = V;

    #[inline(always)]
    fn outline(&self) -> Whole<V> {
        Whole(self.0.clone())
    }
}

impl<T: Scalar, R: Dim, C: Dim> OfMatrix<T, R, C> {
    /// A matrix of this shape for a rule that does not read it.
    #[inline(always)]
    pub fn operand(&self) -> Standing<MatrixView<'static, T, R, C, Dyn, Dyn>> {
        let (rows, columns) = (self.0, self.1);
        let zero = Dyn(0);
        Standing(MatrixView::from_slice_with_strides_generic(
            T::UNREAD,
            rows,
            columns,
            zero,
            zero,
        ))
    }

    /// A matrix of this shape that owns its elements, for an assignment that does not read what it is to.
    #[inline(always)]
    pub fn assigned(&self) -> Standing<OMatrix<T, R, C>>
    where
        DefaultAllocator: Allocator<R, C>,
    {
        Standing(OMatrix::zeros_generic(self.0, self.1))
    }

    /// A result for a rule that does not look at it: empty where the dimensions are dynamic.
    #[inline(always)]
    pub fn result(&self) -> Standing<OMatrix<T, R, C>>
    where
        DefaultAllocator: Allocator<R, C>,
    {
        let rows = R::from_usize(R::try_to_usize().unwrap_or(0));
        let columns = C::from_usize(C::try_to_usize().unwrap_or(0));
        Standing(OMatrix::zeros_generic(rows, columns))
    }
}

impl<T: Scalar> OfFloat<T> {
    /// A float for a rule that does not read it.
    #[inline(always)]
    pub fn operand(&self) -> &T {
        &T::UNREAD[0]
    }

    /// A float for a rule that does not read it.
    #[inline(always)]
    pub fn result(&self) -> &T {
        &T::UNREAD[0]
    }

    /// A float for a rule that does not read it.
    #[inline(always)]
    pub fn assigned(&self) -> &T {
        &T::UNREAD[0]
    }
}

impl<V> Whole<V> {
    /// The value.
    #[inline(always)]
    pub fn operand(&self) -> &V {
        &self.0
    }

    /// The value.
    #[inline(always)]
    pub fn result(&self) -> &V {
        &self.0
    }

    /// The value.
    #[inline(always)]
    pub fn assigned(&self) -> &V {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline;
    use nalgebra::{DMatrix, Vector3, dmatrix};

    #[test]
    fn an_outline_has_the_shape_and_nothing_else() {
        let m: DMatrix<f64> = dmatrix![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
        let outline = outline!(&m);
        assert_eq!(outline.operand().shape(), (2, 3));
        assert!(outline.operand().iter().all(|x| x.is_nan()));
        assert_eq!(outline.assigned().shape(), (2, 3));
        assert_eq!(outline.result().len(), 0);
        let empty = outline!(&DMatrix::<f32>::zeros(0, 2));
        assert_eq!(empty.operand().shape(), (0, 2));
    }

    #[test]
    fn what_is_static_takes_no_room() {
        assert_eq!(size_of_val(&outline!(&Vector3::new(1.0, 2.0, 3.0))), 0);
        assert_eq!(size_of_val(&outline!(&1.0_f32)), 0);
        assert!(outline!(&1.0_f64).operand().is_nan());
    }

    #[test]
    fn of_another_type_all_is_kept() {
        assert_eq!(*outline!(&(1.0, "a")).operand(), (1.0, "a"));
    }
}
