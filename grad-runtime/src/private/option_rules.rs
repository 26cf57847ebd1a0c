//! Rules for `Some(x)`, `Box::new(x)`, `unwrap` and `try_normalize`.

use super::kernels::{mapped2, update2};
use super::products::inner;
use super::shape::Owner;
use super::{PullA, Rule1, Rule2, TangentOf, add_to, op};
use crate::matrix::PointStorage;
use crate::{Differentiable, Scalar};
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};
use std::borrow::Cow;

/// What an `Option` holds, which a pattern has found to be `Some`.
#[inline(always)]
#[track_caller]
pub fn some<T>(option: &Option<T>) -> &T {
    match option {
        Some(x) => x,
        None => unreachable!("the pattern has matched"),
    }
}

/// The cotangent of what an `Option` holds, which is `Some` as the `Option` is.
#[inline(always)]
#[track_caller]
pub fn some_mut<T>(option: &mut Option<T>) -> &mut T {
    match option {
        Some(x) => x,
        None => unreachable!("the cotangent of `Some` is `Some`"),
    }
}

/// Makes a cotangent that is `None`, for zero, one that can be added to.
#[inline]
pub fn complete<T: Differentiable>(slot: Option<&mut Option<T::Tangent>>, x: &Option<T>) {
    if let Some(slot @ None) = slot {
        *slot = x.zero_tangent();
    }
}

/// The tangent at `x`: `Some` where `x` is, also where the tangent is a `None` for zero.
#[inline]
pub fn option_tangent_at<'a, T: Differentiable>(
    dot: Option<&'a Option<T::Tangent>>,
    x: &Option<T>,
) -> Cow<'a, Option<T::Tangent>> {
    match dot {
        Some(dot @ Some(_)) => Cow::Borrowed(dot),
        _ => Cow::Owned(x.zero_tangent()),
    }
}

#[diagnostic::do_not_recommend]
impl<T: Differentiable + Clone> Rule1<op::IntoSome> for T {
    type Output = Option<T>;
    #[inline]
    fn primal(&self) -> Option<T> {
        Some(self.clone())
    }
    #[inline]
    fn push(&self, _y: &Option<T>, dot: &T::Tangent) -> Option<TangentOf<T>> {
        Some(dot.clone())
    }
    #[inline]
    fn pull(&self, _y: &Option<T>, y_bar: &Option<TangentOf<T>>) -> T::Tangent {
        y_bar.clone().unwrap_or_else(|| self.zero_tangent())
    }
    #[inline]
    fn pull_into(&self, _y: &Option<T>, y_bar: &Option<TangentOf<T>>, acc: &mut T::Tangent) {
        if let Some(g) = y_bar {
            add_to(acc, g);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Differentiable + Clone> Rule1<op::IntoBox> for T {
    type Output = Box<T>;
    #[inline]
    fn primal(&self) -> Box<T> {
        Box::new(self.clone())
    }
    #[inline]
    fn push(&self, _y: &Box<T>, dot: &T::Tangent) -> Box<TangentOf<T>> {
        Box::new(dot.clone())
    }
    #[inline]
    fn pull(&self, _y: &Box<T>, y_bar: &Box<TangentOf<T>>) -> T::Tangent {
        T::Tangent::clone(y_bar)
    }
    #[inline]
    fn pull_into(&self, _y: &Box<T>, y_bar: &Box<TangentOf<T>>, acc: &mut T::Tangent) {
        add_to(acc, y_bar);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Differentiable + Clone> Rule1<op::Unwrap> for Option<T> {
    type Output = T;
    #[inline]
    #[track_caller]
    fn primal(&self) -> T {
        self.clone().unwrap()
    }
    #[inline]
    fn push(&self, y: &T, dot: &Option<TangentOf<T>>) -> TangentOf<T> {
        dot.clone().unwrap_or_else(|| y.zero_tangent())
    }
    #[inline]
    fn pull(&self, _y: &T, y_bar: &TangentOf<T>) -> Option<TangentOf<T>> {
        Some(y_bar.clone())
    }
    #[inline]
    fn pull_into(&self, _y: &T, y_bar: &TangentOf<T>, acc: &mut Option<TangentOf<T>>) {
        match acc {
            Some(acc) => add_to(acc, y_bar),
            None => *acc = Some(y_bar.clone()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule2<op::TryNormalize, T> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    type Output = Option<OMatrix<T, R, C>>;
    #[inline]
    fn primal(&self, least: &T) -> Self::Output {
        self.try_normalize(*least)
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> PullA<op::TryNormalize, T> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    // As for `normalize`, the derivative is symmetric; there is none of `None`.
    #[inline]
    fn push_a(&self, least: &T, y: &Self::Output, dot: &OMatrix<T, R, C>) -> Self::Output {
        let y_bar = y.as_ref().map(|_| dot.clone());
        y_bar.map(|y_bar| PullA::<op::TryNormalize, T>::pull_a(self, least, y, &Some(y_bar)))
    }
    #[inline]
    fn pull_a(&self, least: &T, y: &Self::Output, y_bar: &Self::Output) -> OMatrix<T, R, C> {
        match (y, y_bar) {
            // As `normalize`: the part of the cotangent across y, over the norm.
            (Some(y), Some(g)) => {
                let (along, scale) = (inner(y, g), T::one() / self.norm());
                mapped2(y.shape_generic(), y, g, |y, g| (g - along * y) * scale)
            }
            _ => {
                let _ = least;
                self.zero_tangent()
            }
        }
    }
    #[inline]
    fn pull_a_into(
        &self,
        _least: &T,
        y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R, C>,
    ) {
        if let (Some(y), Some(g)) = (y, y_bar) {
            let (along, scale) = (inner(y, g), T::one() / self.norm());
            update2(acc, y, g, |acc, y, g| *acc += (g - along * y) * scale);
        }
    }
}
