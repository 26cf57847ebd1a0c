//! Rules for points: their differences are vectors, and vectors move them. The tangent of a point is a point.

use super::kernels::update;
use super::shape::Owner;
use super::{PullA, PullB, Rule1, Rule2, op};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, DimName, OPoint, OVector, U1, Vector};

#[diagnostic::do_not_recommend]
impl<T, D> Rule1<op::Neg> for OPoint<T, D>
where
    T: Scalar,
    D: DimName,
    DefaultAllocator: Owner<T, D, U1>,
{
    type Output = Self;
    #[inline]
    fn primal(&self) -> Self {
        -self
    }
    #[inline]
    fn push(&self, _y: &Self, dot: &Self) -> Self {
        -dot
    }
    #[inline]
    fn pull(&self, _y: &Self, y_bar: &Self) -> Self {
        -y_bar
    }
}

/// A vector moves a point, forwards or backwards.
macro_rules! moved {
    ($Op:ident, $operator:tt, |$g:ident| $b_bar:expr, |$acc:ident| $add_b_bar:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T, D, S> Rule2<op::$Op, Vector<T, D, S>> for OPoint<T, D>
        where
            T: Scalar,
            D: DimName,
            S: Storage<T, D>,
            DefaultAllocator: Owner<T, D, U1>,
        {
            type Output = Self;
            #[inline]
            fn primal(&self, b: &Vector<T, D, S>) -> Self {
                self $operator b
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, D, S> PullA<op::$Op, Vector<T, D, S>> for OPoint<T, D>
        where
            T: Scalar,
            D: DimName,
            S: Storage<T, D>,
            DefaultAllocator: Owner<T, D, U1>,
        {
            #[inline]
            fn push_a(&self, _b: &Vector<T, D, S>, _y: &Self, dot: &Self) -> Self {
                dot.clone()
            }
            #[inline]
            fn pull_a(&self, _b: &Vector<T, D, S>, _y: &Self, y_bar: &Self) -> Self {
                y_bar.clone()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, D, S> PullB<op::$Op, Vector<T, D, S>> for OPoint<T, D>
        where
            T: Scalar,
            D: DimName,
            S: Storage<T, D> + PointStorage<T, D, U1>,
            DefaultAllocator: Owner<T, D, U1>,
        {
            #[inline]
            fn push_b(&self, _b: &Vector<T, D, S>, _y: &Self, dot: &OVector<T, D>) -> Self {
                let $g = dot;
                $b_bar.into()
            }
            #[inline]
            fn pull_b(&self, _b: &Vector<T, D, S>, _y: &Self, y_bar: &Self) -> OVector<T, D> {
                let $g = &y_bar.coords;
                $b_bar
            }
            #[inline]
            fn pull_b_into(
                &self,
                _b: &Vector<T, D, S>,
                _y: &Self,
                y_bar: &Self,
                acc: &mut OVector<T, D>,
            ) {
                update(acc, &y_bar.coords, |$acc, $g| $add_b_bar);
            }
        }
    };
}

moved!(Add, +, |g| g.clone(), |acc| *acc += g);
moved!(Sub, -, |g| -g, |acc| *acc -= g);

#[diagnostic::do_not_recommend]
impl<T, D> Rule2<op::Sub, OPoint<T, D>> for OPoint<T, D>
where
    T: Scalar,
    D: DimName,
    DefaultAllocator: Owner<T, D, U1>,
{
    type Output = OVector<T, D>;
    #[inline]
    fn primal(&self, b: &Self) -> OVector<T, D> {
        self - b
    }
}

#[diagnostic::do_not_recommend]
impl<T, D> PullA<op::Sub, OPoint<T, D>> for OPoint<T, D>
where
    T: Scalar,
    D: DimName,
    DefaultAllocator: Owner<T, D, U1>,
{
    #[inline]
    fn push_a(&self, _b: &Self, _y: &OVector<T, D>, dot: &Self) -> OVector<T, D> {
        dot.coords.clone()
    }
    #[inline]
    fn pull_a(&self, _b: &Self, _y: &OVector<T, D>, y_bar: &OVector<T, D>) -> Self {
        y_bar.clone().into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, D> PullB<op::Sub, OPoint<T, D>> for OPoint<T, D>
where
    T: Scalar,
    D: DimName,
    DefaultAllocator: Owner<T, D, U1>,
{
    #[inline]
    fn push_b(&self, _b: &Self, _y: &OVector<T, D>, dot: &Self) -> OVector<T, D> {
        -&dot.coords
    }
    #[inline]
    fn pull_b(&self, _b: &Self, _y: &OVector<T, D>, y_bar: &OVector<T, D>) -> Self {
        (-y_bar).into()
    }
}

/// A point times or over a scalar: the cotangents are those of its coordinates.
macro_rules! scaled {
    ($Op:ident, $operator:tt) => {
        #[diagnostic::do_not_recommend]
        impl<T, D> Rule2<op::$Op, T> for OPoint<T, D>
        where
            T: Scalar,
            D: DimName,
            DefaultAllocator: Owner<T, D, U1>,
        {
            type Output = Self;
            #[inline]
            fn primal(&self, b: &T) -> Self {
                self $operator *b
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, D> PullA<op::$Op, T> for OPoint<T, D>
        where
            T: Scalar,
            D: DimName,
            DefaultAllocator: Owner<T, D, U1>,
        {
            #[inline]
            fn push_a(&self, b: &T, y: &Self, dot: &Self) -> Self {
                PullA::<op::$Op, T>::push_a(&self.coords, b, &y.coords, &dot.coords).into()
            }
            #[inline]
            fn strong_push_a(&self, b: &T, y: &Self, dot: &Self) -> Self {
                PullA::<op::$Op, T>::strong_push_a(&self.coords, b, &y.coords, &dot.coords).into()
            }
            #[inline]
            fn pull_a(&self, b: &T, y: &Self, y_bar: &Self) -> Self {
                let coords = &self.coords;
                PullA::<op::$Op, T>::pull_a(coords, b, &y.coords, &y_bar.coords).into()
            }
            #[inline]
            fn strong_pull_a(&self, b: &T, y: &Self, y_bar: &Self) -> Self {
                let coords = &self.coords;
                PullA::<op::$Op, T>::strong_pull_a(coords, b, &y.coords, &y_bar.coords).into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, D> PullB<op::$Op, T> for OPoint<T, D>
        where
            T: Scalar,
            D: DimName,
            DefaultAllocator: Owner<T, D, U1>,
        {
            #[inline]
            fn push_b(&self, b: &T, y: &Self, dot: &T) -> Self {
                PullB::<op::$Op, T>::push_b(&self.coords, b, &y.coords, dot).into()
            }
            #[inline]
            fn strong_push_b(&self, b: &T, y: &Self, dot: &T) -> Self {
                PullB::<op::$Op, T>::strong_push_b(&self.coords, b, &y.coords, dot).into()
            }
            #[inline]
            fn pull_b(&self, b: &T, y: &Self, y_bar: &Self) -> T {
                PullB::<op::$Op, T>::pull_b(&self.coords, b, &y.coords, &y_bar.coords)
            }
            #[inline]
            fn strong_pull_b(&self, b: &T, y: &Self, y_bar: &Self) -> T {
                PullB::<op::$Op, T>::strong_pull_b(&self.coords, b, &y.coords, &y_bar.coords)
            }
        }
    };
}

scaled!(Mul, *);
scaled!(Div, /);
