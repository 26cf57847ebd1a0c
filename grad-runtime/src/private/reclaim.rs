//! Values that a sweep makes for itself: where a workspace is in use their memory comes from it, and goes back when they have been used up.
//!
//! Emitted code does not name their types: [`give_back!`](crate::__grad_give_back) and [`copied!`](crate::__grad_copied) call the method of the first of
//! several traits that the type has: rustc looks for methods of `&&Used<T>` before those of `&Used<T>` and of `Used<T>` where it is given
//! three references, and for those of `Copied<T>` before those of `&Copied<T>` where it is given one.

/// Gives back the memory of what has been used up.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_give_back {
    ($($x:ident),*) => {
        $({
            #[allow(unused_imports)]
        use $crate::private::reclaim::{ReclaimKnown as _, ReclaimNothing as _, ReclaimVec as _};
            (&&&$crate::private::reclaim::Used(::core::cell::Cell::new(::core::option::Option::Some($x)))).reclaim();
        })*
    };
}

/// What a pullback holds, whose memory goes back also where the pullback does not run.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_keep {
    ($x:ident) => {{
        #[allow(unused_imports)]
        use $crate::private::reclaim::{KeepKnown as _, KeepOther as _};
        (&&$crate::private::reclaim::Used(::core::cell::Cell::new(::core::option::Option::Some(
            $x,
        ))))
            .keep()
    }};
}

/// A copy of what a reference refers to.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_copied {
    ($x:expr) => {{
        #[allow(unused_imports)]
        use $crate::private::reclaim::{CopyKnown as _, CopyOther as _};
        (&$crate::private::reclaim::Copied($x)).copied()
    }};
}

use super::pool::{given, in_use, taken, taken_to_grow};
use nalgebra::storage::RawStorage;
use nalgebra::{Dim, Matrix, Scalar, VecStorage};
use std::cell::Cell;
use std::fmt;

/// A value that has been used up.
pub struct Used<T>(pub Cell<Option<T>>);

impl<T> fmt::Debug for Used<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Used").finish_non_exhaustive()
    }
}

/// A value with all of its memory in places that are known.
pub trait Reclaim {
    /// Gives the memory back.
    fn give_back(self);
}

/// What holds no memory.
macro_rules! plain {
    ($($T:ty),*) => {$(
        impl Reclaim for $T {
            #[inline(always)]
            fn give_back(self) {}
        }
    )*};
}
plain!(f64, f32, bool, usize, ());

impl<T: Reclaim> Reclaim for Vec<T> {
    #[inline]
    fn give_back(mut self) {
        if std::mem::needs_drop::<T>() {
            while let Some(last) = self.pop() {
                last.give_back();
            }
        }
        given(self);
    }
}

impl<T: Reclaim> Reclaim for Option<T> {
    #[inline]
    fn give_back(self) {
        if let Some(x) = self {
            x.give_back();
        }
    }
}

impl<A: Reclaim, B: Reclaim> Reclaim for (A, B) {
    #[inline]
    fn give_back(self) {
        self.1.give_back();
        self.0.give_back();
    }
}

impl<A: Reclaim, B: Reclaim, C: Reclaim> Reclaim for (A, B, C) {
    #[inline]
    fn give_back(self) {
        self.2.give_back();
        self.1.give_back();
        self.0.give_back();
    }
}

impl<T, R: Dim, C: Dim> Reclaim for Matrix<T, R, C, VecStorage<T, R, C>> {
    #[inline]
    fn give_back(self) {
        given(Vec::from(self.data));
    }
}

/// For those that are known.
pub trait ReclaimKnown {
    /// Gives the memory back.
    fn reclaim(&self);
}

impl<T: Reclaim> ReclaimKnown for &&Used<T> {
    #[inline]
    fn reclaim(&self) {
        if let Some(x) = self.0.take() {
            x.give_back();
        }
    }
}

/// For a `Vec` of anything.
pub trait ReclaimVec {
    /// Gives the memory back.
    fn reclaim(&self);
}

impl<T> ReclaimVec for &Used<Vec<T>> {
    #[inline]
    fn reclaim(&self) {
        if let Some(x) = self.0.take() {
            given(x);
        }
    }
}

/// For all others.
pub trait ReclaimNothing {
    /// Drops the value.
    fn reclaim(&self);
}

impl<T> ReclaimNothing for Used<T> {
    #[inline]
    fn reclaim(&self) {
        drop(self.0.take());
    }
}

/// A value that gives its memory back when it is dropped.
#[derive(Debug)]
pub struct Kept<T: Reclaim>(Option<T>);

impl<T: Reclaim> Kept<T> {
    /// The value.
    #[inline]
    pub fn release(mut self) -> T {
        released(self.0.take())
    }
}

impl<T: Reclaim> Drop for Kept<T> {
    #[inline]
    fn drop(&mut self) {
        self.0.take().give_back();
    }
}

/// A value that is dropped as others are, and no larger than it is: tapes of pullbacks hold many of an array's.
#[derive(Debug)]
pub struct Unkept<T>(T);

impl<T> Unkept<T> {
    /// The value.
    #[inline]
    pub fn release(self) -> T {
        self.0
    }
}

#[inline(always)]
fn released<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => unreachable!("a value is released once"),
    }
}

/// For those that are known.
pub trait KeepKnown {
    /// What holds it.
    type Kept;
    /// Keeps the value.
    fn keep(&self) -> Self::Kept;
}

impl<T: Reclaim> KeepKnown for &Used<T> {
    type Kept = Kept<T>;
    #[inline]
    fn keep(&self) -> Kept<T> {
        Kept(self.0.take())
    }
}

/// For all others.
pub trait KeepOther {
    /// What holds it.
    type Kept;
    /// Keeps the value.
    fn keep(&self) -> Self::Kept;
}

impl<T> KeepOther for Used<T> {
    type Kept = Unkept<T>;
    #[inline]
    fn keep(&self) -> Unkept<T> {
        Unkept(released(self.0.take()))
    }
}

/// A value of which a copy is wanted.
#[derive(Debug)]
pub struct Copied<'a, T>(pub &'a T);

/// A value whose copy can use memory that there is.
pub trait CopyInto: Sized {
    /// The copy.
    fn copy_of(&self) -> Self;
}

impl<T: Clone> CopyInto for Vec<T> {
    #[inline]
    fn copy_of(&self) -> Self {
        vec_of(self)
    }
}

impl<T: Scalar, R: Dim, C: Dim> CopyInto for Matrix<T, R, C, VecStorage<T, R, C>>
where
    VecStorage<T, R, C>: RawStorage<T, R, C>,
{
    #[inline]
    fn copy_of(&self) -> Self {
        let (rows, columns) = self.shape_generic();
        Self::from_data(VecStorage::new(rows, columns, vec_of(self.data.as_vec())))
    }
}

/// The elements of a slice in a `Vec`.
#[inline]
#[must_use]
pub fn vec_of<T: Clone>(x: &[T]) -> Vec<T> {
    let mut copy = taken(x.len());
    copy.extend_from_slice(x);
    copy
}

/// `vec![x; n]`
#[inline]
#[must_use]
pub fn filled<T: Clone>(x: T, n: usize) -> Vec<T> {
    if !in_use() {
        // Zeros come from the allocator.
        return vec![x; n];
    }
    let mut values = taken(n);
    values.resize(n, x);
    values
}

/// `Vec::with_capacity(n)`
#[inline]
#[must_use]
pub fn with_room<T>(n: usize) -> Vec<T> {
    if n == 0 { taken_to_grow() } else { taken(n) }
}

/// For those that are known.
pub trait CopyKnown {
    /// What is copied.
    type Copied;
    /// The copy.
    fn copied(&self) -> Self::Copied;
}

impl<T: CopyInto> CopyKnown for Copied<'_, T> {
    type Copied = T;
    #[inline]
    fn copied(&self) -> T {
        self.0.copy_of()
    }
}

/// For all others.
pub trait CopyOther {
    /// What is copied.
    type Copied;
    /// The copy.
    fn copied(&self) -> Self::Copied;
}

impl<T: Clone> CopyOther for &Copied<'_, T> {
    type Copied = T;
    #[inline]
    fn copied(&self) -> T {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use crate::private::pool::taken;
    use crate::private::{copied, filled, give_back, within};
    use crate::{Differentiable, Workspace};
    use nalgebra::{DMatrix, DVector, Vector2};

    #[derive(Clone, Debug, PartialEq)]
    struct Other(Vec<f64>);

    fn of_any<T>(n: usize) {
        let values = taken::<T>(n);
        give_back!(values);
    }

    #[test]
    fn vectors_and_dynamic_matrices_give_back_what_they_hold() {
        let mut workspace = Workspace::new();
        {
            let _within = within(&mut workspace);
            let (zeros, tail) = (vec![1.0; 4].zero_tangent(), filled(0.0, 1));
            let matrix = DMatrix::<f64>::repeat(2, 2, 1.0).zero_tangent();
            let copy = copied!(&DVector::<f64>::repeat(8, 2.0));
            let fixed = Vector2::new(1.0, 2.0);
            let other = Other(Vec::new());
            let lists = (filled(1.0, 2), Some(filled(2.0, 4)));
            assert_eq!(copy.len(), 8);
            give_back!(lists, other, fixed, copy, matrix, tail, zeros);
            of_any::<[usize; 3]>(2);
        }
        assert_eq!(workspace.bytes(), (4 + 1 + 4 + 8 + 2 + 4 + 2 * 3) * 8);
    }

    #[test]
    fn a_list_of_lists_gives_back_all_of_them() {
        let mut workspace = Workspace::new();
        for _ in 0..2 {
            let _within = within(&mut workspace);
            let mut lists = taken::<Vec<f64>>(2);
            lists.extend([filled(0.0, 4), filled(0.0, 2)]);
            give_back!(lists);
        }
        assert_eq!(workspace.bytes(), 6 * 8 + 2 * size_of::<Vec<f64>>());
    }

    #[test]
    fn a_copy_is_equal_with_and_without_a_workspace() {
        let mut workspace = Workspace::new();
        for in_use in [false, true] {
            let _within = in_use.then(|| within(&mut workspace));
            let list = vec![1.0, 2.0];
            assert_eq!(copied!(&list), list);
            assert_eq!(copied!(&Other(list.clone())), Other(list.clone()));
            assert_eq!(copied!(&[1.0, 2.0]), [1.0, 2.0]);
            let matrix = DMatrix::from_fn(2, 3, |i, j| (i + 3 * j) as f64);
            assert_eq!(copied!(&matrix), matrix);
            assert_eq!(matrix.zero_tangent(), DMatrix::zeros(2, 3));
            assert_eq!(copied!(&matrix.row(1).into_owned()), matrix.row(1));
        }
    }
}
