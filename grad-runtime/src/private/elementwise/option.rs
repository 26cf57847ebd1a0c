//! `map` over an `Option`, which holds an element or none.
//!
//! Whether `v.map(f)` is over a matrix, an array or an option, only rustc knows where a call gives `v`.

use super::super::add_to;
use super::{Elementwise, Map, MapPull, PushMap};
use crate::Differentiable;

impl<T: Clone> Elementwise for Option<T> {
    type Element = T;
}

impl<T: Clone, U> Map<U> for Option<T> {
    type Output = Option<U>;

    #[inline(always)]
    fn map(&self, f: impl FnMut(T) -> U) -> Option<U> {
        self.clone().map(f)
    }
}

impl<T, U> MapPull<U> for Option<T>
where
    T: Differentiable + Clone,
    U: Differentiable + Clone,
{
    type OutputBar = Option<U::Tangent>;

    #[inline(always)]
    fn map_pull(
        &self,
        y: &Option<U>,
        y_bar: &Option<U::Tangent>,
        mut f: impl FnMut(T, U, U::Tangent) -> T::Tangent,
    ) -> Option<T::Tangent> {
        // No cotangent is zero.
        let (x, y, y_bar) = (self.as_ref()?, y.as_ref()?, y_bar.as_ref()?);
        Some(f(x.clone(), y.clone(), y_bar.clone()))
    }

    #[inline(always)]
    fn map_pull_into(
        &self,
        y: &Option<U>,
        y_bar: &Option<U::Tangent>,
        f: impl FnMut(T, U, U::Tangent) -> T::Tangent,
        acc: &mut Option<T::Tangent>,
    ) {
        add_to(acc, &self.map_pull(y, y_bar, f));
    }
}

impl<T, W> PushMap<W> for Option<T>
where
    T: Differentiable + Clone,
{
    #[inline(always)]
    fn push_map(
        &self,
        dot: &Option<T::Tangent>,
        mut f: impl FnMut(T, T::Tangent) -> W,
    ) -> Option<W> {
        let x = self.as_ref()?;
        let dot = dot.clone().unwrap_or_else(|| x.zero_tangent());
        Some(f(x.clone(), dot))
    }
}
