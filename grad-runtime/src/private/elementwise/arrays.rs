//! Elementwise operations of arrays.

use super::super::add_to;
use super::{Elementwise, Map, MapPull, PushMap, PushZipMap, Visit, ZipMap, ZipMapPull};
use crate::Differentiable;
use std::array::from_fn;

impl<T: Clone, const N: usize> Visit for [T; N] {
    #[inline(always)]
    fn element(&self, k: usize) -> T {
        self[k].clone()
    }
}

impl<T: Clone, const N: usize> Elementwise for [T; N] {
    type Element = T;
}

impl<T: Clone, U, const N: usize> Map<U> for [T; N] {
    type Output = [U; N];
    #[inline(always)]
    fn map(&self, mut f: impl FnMut(T) -> U) -> [U; N] {
        from_fn(|i| f(self[i].clone()))
    }
}

impl<T, U, const N: usize> MapPull<U> for [T; N]
where
    T: Differentiable + Clone,
    U: Differentiable + Clone,
{
    type OutputBar = [U::Tangent; N];
    #[inline(always)]
    fn map_pull(
        &self,
        y: &[U; N],
        y_bar: &[U::Tangent; N],
        mut f: impl FnMut(T, U, U::Tangent) -> T::Tangent,
    ) -> [T::Tangent; N] {
        from_fn(|i| f(self[i].clone(), y[i].clone(), y_bar[i].clone()))
    }
    #[inline(always)]
    fn map_pull_into(
        &self,
        y: &[U; N],
        y_bar: &[U::Tangent; N],
        mut f: impl FnMut(T, U, U::Tangent) -> T::Tangent,
        acc: &mut [T::Tangent; N],
    ) {
        for i in 0..N {
            add_to(
                &mut acc[i],
                &f(self[i].clone(), y[i].clone(), y_bar[i].clone()),
            );
        }
    }
}

impl<T, W, const N: usize> PushMap<W> for [T; N]
where
    T: Differentiable + Clone,
{
    #[inline(always)]
    fn push_map(&self, dot: &[T::Tangent; N], mut f: impl FnMut(T, T::Tangent) -> W) -> [W; N] {
        from_fn(|i| f(self[i].clone(), dot[i].clone()))
    }
}

impl<A, B, W, const N: usize> PushZipMap<[B; N], W> for [A; N]
where
    A: Differentiable + Clone,
    B: Differentiable + Clone,
{
    #[inline(always)]
    fn push_zip_map(
        &self,
        b: &[B; N],
        a_dot: &[A::Tangent; N],
        b_dot: &[B::Tangent; N],
        mut f: impl FnMut(A, B, A::Tangent, B::Tangent) -> W,
    ) -> [W; N] {
        from_fn(|i| {
            let (a, b) = (self[i].clone(), b[i].clone());
            f(a, b, a_dot[i].clone(), b_dot[i].clone())
        })
    }
}

impl<A: Clone, B: Clone, U, const N: usize> ZipMap<[B; N], U> for [A; N] {
    #[inline(always)]
    fn zip_map(&self, b: &[B; N], mut f: impl FnMut(A, B) -> U) -> [U; N] {
        from_fn(|i| f(self[i].clone(), b[i].clone()))
    }
}

impl<A, B, U, const N: usize> ZipMapPull<[B; N], U> for [A; N]
where
    A: Differentiable + Clone,
    B: Differentiable + Clone,
    U: Differentiable + Clone,
{
    #[inline(always)]
    fn zip_map_pull(
        &self,
        b: &[B; N],
        y: &[U; N],
        y_bar: &[U::Tangent; N],
        mut f: impl FnMut(A, B, U, U::Tangent) -> (A::Tangent, B::Tangent),
    ) -> ([A::Tangent; N], [B::Tangent; N]) {
        let mut b_bar: [Option<B::Tangent>; N] = [const { None }; N];
        let a_bar = from_fn(|i| {
            let (a_bar_i, b_bar_i) = f(
                self[i].clone(),
                b[i].clone(),
                y[i].clone(),
                y_bar[i].clone(),
            );
            b_bar[i] = Some(b_bar_i);
            a_bar_i
        });
        let b_bar = b_bar.map(|x| x.unwrap_or_else(|| unreachable!("every element was visited")));
        (a_bar, b_bar)
    }
}
