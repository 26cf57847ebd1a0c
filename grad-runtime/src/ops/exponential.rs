//! Log-sum-exp and softmax; `log_softmax` has a file of its own. Each takes its exponentials once, of differences from the maximum.

use super::Elements;
use crate::{Scalar, Tangent};
use nalgebra::ComplexField;
use std::borrow::Cow;

/// The largest element, or 0 if all are −∞: what the exponents are measured from.
#[inline]
pub(super) fn shift<V: Elements + ?Sized>(v: &V) -> V::Scalar {
    let infinity = V::Scalar::lit(f64::INFINITY);
    let max = v.fold_elements(-infinity, |max, x| if x > max { x } else { max });
    if max == -infinity {
        V::Scalar::lit(0.0)
    } else {
        max
    }
}

/// `x − shift`, also if both are the same infinity: the limit in which the infinite elements share the weight.
#[inline]
pub(super) fn less<T: Scalar>(x: T, shift: T) -> T {
    if x == shift { T::lit(0.0) } else { x - shift }
}

/// The exponentials e^(x − shift), and their sum.
#[inline]
pub(super) fn weights<V: Elements + ?Sized>(v: &V, shift: V::Scalar) -> (V::Tangent, V::Scalar) {
    let mut sum = V::Scalar::lit(0.0);
    let weights = v.map_elements(|x| {
        let weight = less(x, shift).exp();
        sum += weight;
        weight
    });
    (weights, sum)
}

/// `y / x`, and 0 where `x` is: all weights vanish if all elements are −∞.
#[inline]
pub(super) fn over<T: Scalar>(y: T, x: T) -> T {
    let zero = T::lit(0.0);
    if x == zero { zero } else { y / x }
}

/// ln Σ e^xᵢ over the elements of `v`.
///
/// Computed as m + ln Σ e^(xᵢ − m) with the largest element m; −∞ for no elements. The gradient is the [`softmax`](fn@softmax) of `v`.
///
/// ```
/// use grad_runtime::nalgebra::{dvector, vector};
/// use grad_runtime::ops::logsumexp;
///
/// assert_eq!(logsumexp(&vector![1000.0, 1000.0]), 1000.0 + 2.0_f64.ln());
/// assert_eq!(logsumexp(&[-1000.0_f32]), -1000.0);
/// assert_eq!(logsumexp::grad(&dvector![5.0, 5.0]), dvector![0.5, 0.5]);
/// ```
#[inline]
#[must_use]
pub fn logsumexp<V: Elements + ?Sized>(v: &V) -> V::Scalar {
    let shift = shift(v);
    let sum = v.fold_elements(V::Scalar::lit(0.0), |sum, x| sum + less(x, shift).exp());
    shift + sum.ln()
}

/// The derivatives of [`logsumexp`](fn@logsumexp).
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub enum logsumexp {}

impl crate::private::missing::SecondOrder for logsumexp {}

impl logsumexp {
    /// The gradient at `v`.
    #[inline]
    #[must_use]
    pub fn grad<V: Elements + ?Sized>(v: &V) -> V::Tangent {
        Self::value_and_grad(v).1
    }

    /// The value and the gradient at `v`, in one evaluation.
    #[inline]
    #[must_use]
    pub fn value_and_grad<V: Elements + ?Sized>(v: &V) -> (V::Scalar, V::Tangent) {
        let (y, pullback) = Self::vjp(v);
        (y, pullback(V::Scalar::lit(1.0)))
    }

    /// Adds the gradient at `v` to `g`, and returns the value.
    ///
    /// # Panics
    /// If `g` does not have the shape of `v`.
    #[inline]
    #[track_caller]
    pub fn accumulate_grad<V: Elements + ?Sized>(v: &V, g: &mut V::Tangent) -> V::Scalar {
        crate::private::check_shape("v", v, g);
        let (y, pullback) = Self::__vjp(v);
        pullback(V::Scalar::lit(1.0), Some(g));
        y
    }

    /// The same, with memory of a workspace.
    ///
    /// # Panics
    /// If `g` does not have the shape of `v`.
    #[inline]
    #[track_caller]
    pub fn accumulate_grad_with<V: Elements + ?Sized>(
        workspace: &mut crate::Workspace,
        v: &V,
        g: &mut V::Tangent,
    ) -> V::Scalar {
        let _within = crate::private::within(workspace);
        Self::accumulate_grad(v, g)
    }

    /// The value at `v`, and its tangent in the direction `v_dot`.
    #[inline]
    #[must_use]
    pub fn jvp<V: Elements + ?Sized>(v: &V, v_dot: V::Tangent) -> (V::Scalar, V::Scalar) {
        let shift = shift(v);
        let (weights, sum) = weights(v, shift);
        (shift + sum.ln(), over(along::<V>(&weights, &v_dot), sum))
    }

    #[doc(hidden)]
    #[inline]
    pub fn __jvp<V: Elements + ?Sized>(
        v: &V,
        v_dot: Option<&V::Tangent>,
    ) -> (V::Scalar, V::Scalar) {
        let v_dot = crate::private::tangent_at(v_dot, v);
        Self::jvp(v, v_dot.into_owned())
    }

    /// The value at `v`, and the pullback: a cotangent of the value to that of `v`.
    #[inline]
    pub fn vjp<V: Elements + ?Sized>(
        v: &V,
    ) -> (V::Scalar, impl FnOnce(V::Scalar) -> V::Tangent + use<V>) {
        let shift = shift(v);
        let (mut weights, sum) = weights(v, shift);
        let pullback = move |y_bar| {
            let scale = over(y_bar, sum);
            for weight in V::values_mut(&mut weights) {
                *weight *= scale;
            }
            weights
        };
        (shift + sum.ln(), pullback)
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __hvp<V: Elements + ?Sized>(
        v: &V,
        v_dot: Option<Cow<'_, V::Tangent>>,
    ) -> (
        V::Scalar,
        V::Scalar,
        impl FnOnce(V::Scalar, V::Scalar, Option<&mut V::Tangent>, Option<&mut V::Tangent>) + use<V>,
    ) {
        let (y, p) = Self::value_and_grad(v);
        let (mean, p_dot) = turned::<V>(&p, v_dot.as_deref());
        let pullback =
            move |g, g_dot, v_bar: Option<&mut V::Tangent>, v_bar_dot: Option<&mut V::Tangent>| {
                if let Some(v_bar) = v_bar {
                    for (v_bar, p) in V::values_mut(v_bar).iter_mut().zip(V::values(&p)) {
                        *v_bar += *p * g;
                    }
                }
                if let Some(v_bar_dot) = v_bar_dot {
                    let terms = V::values(&p).iter().zip(V::values(&p_dot));
                    for (v_bar_dot, (p, p_dot)) in V::values_mut(v_bar_dot).iter_mut().zip(terms) {
                        *v_bar_dot += *p * g_dot + *p_dot * g;
                    }
                }
            };
        (y, mean, pullback)
    }

    crate::ops::over_pullback::over_pullback! { logsumexp; V: [Elements + ?Sized]; (v: &V) -> V::Scalar; V::Scalar, v_bar: V::Tangent }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __vjp<V: Elements + ?Sized>(
        v: &V,
    ) -> (
        V::Scalar,
        impl FnOnce(V::Scalar, Option<&mut V::Tangent>) + use<V>,
    ) {
        let shift = shift(v);
        let (weights, sum) = weights(v, shift);
        let pullback = move |y_bar, v_bar: Option<&mut V::Tangent>| {
            if let Some(v_bar) = v_bar {
                let scale = over(y_bar, sum);
                for (v_bar, weight) in V::values_mut(v_bar).iter_mut().zip(V::values(&weights)) {
                    *v_bar += *weight * scale;
                }
            }
        };
        (shift + sum.ln(), pullback)
    }
}

/// The distribution with probabilities e^xᵢ / Σ e^xₖ, of the shape of `v`.
///
/// The pullback takes no exponential: it is y∘(ȳ − ⟨ȳ, y⟩) of the value y.
///
/// ```
/// use grad_runtime::nalgebra::vector;
/// use grad_runtime::ops::softmax;
///
/// assert_eq!(softmax(&vector![1000.0, 1000.0]), vector![0.5, 0.5]);
/// let (y, pullback) = softmax::vjp(&vector![0.0, 0.0]);
/// assert_eq!(y, vector![0.5, 0.5]);
/// assert_eq!(pullback(vector![1.0, 0.0]), vector![0.25, -0.25]);
/// ```
#[inline]
#[must_use]
pub fn softmax<V: Elements + ?Sized>(v: &V) -> V::Tangent {
    let (mut y, sum) = weights(v, shift(v));
    for weight in V::values_mut(&mut y) {
        *weight /= sum;
    }
    y
}

/// The derivatives of [`softmax`](fn@softmax).
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub enum softmax {}

impl crate::private::missing::SecondOrder for softmax {}

impl softmax {
    /// The value at `v`, and its tangent in the direction `v_dot`.
    #[inline]
    #[must_use]
    pub fn jvp<V: Elements + ?Sized>(v: &V, v_dot: V::Tangent) -> (V::Tangent, V::Tangent) {
        // The derivative is symmetric.
        let (y, pullback) = Self::vjp(v);
        (y, pullback(v_dot))
    }

    #[doc(hidden)]
    #[inline]
    pub fn __jvp<V: Elements + ?Sized>(
        v: &V,
        v_dot: Option<&V::Tangent>,
    ) -> (V::Tangent, V::Tangent) {
        let v_dot = crate::private::tangent_at(v_dot, v);
        Self::jvp(v, v_dot.into_owned())
    }

    /// The value at `v`, and the pullback: a cotangent of the value to that of `v`.
    #[inline]
    pub fn vjp<V: Elements + ?Sized>(
        v: &V,
    ) -> (V::Tangent, impl FnOnce(V::Tangent) -> V::Tangent + use<V>) {
        let y = softmax(v);
        let saved = y.clone();
        let pullback = move |mut y_bar: V::Tangent| {
            let along = along::<V>(&y_bar, &saved);
            for (g, y) in V::values_mut(&mut y_bar).iter_mut().zip(V::values(&saved)) {
                *g = *y * (*g - along);
            }
            y_bar
        };
        (y, pullback)
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __hvp<V: Elements + ?Sized>(
        v: &V,
        v_dot: Option<Cow<'_, V::Tangent>>,
    ) -> (
        V::Tangent,
        V::Tangent,
        impl FnOnce(V::Tangent, V::Tangent, Option<&mut V::Tangent>, Option<&mut V::Tangent>) + use<V>,
    ) {
        let y = softmax(v);
        let (_, y_dot) = turned::<V>(&y, v_dot.as_deref());
        let (p, p_dot) = (y.clone(), y_dot.clone());
        let pullback = move |g: V::Tangent,
                             g_dot: V::Tangent,
                             v_bar: Option<&mut V::Tangent>,
                             v_bar_dot: Option<&mut V::Tangent>| {
            let along_p = along::<V>(&g, &p);
            if let Some(v_bar) = v_bar {
                let terms = V::values(&g).iter().zip(V::values(&p));
                for (v_bar, (g, p)) in V::values_mut(v_bar).iter_mut().zip(terms) {
                    *v_bar += *p * (*g - along_p);
                }
            }
            if let Some(v_bar_dot) = v_bar_dot {
                let turned = along::<V>(&g_dot, &p) + along::<V>(&g, &p_dot);
                let cotangents = V::values(&g).iter().zip(V::values(&g_dot));
                let terms = V::values(&p).iter().zip(V::values(&p_dot)).zip(cotangents);
                for (v_bar_dot, ((p, p_dot), (g, g_dot))) in
                    V::values_mut(v_bar_dot).iter_mut().zip(terms)
                {
                    *v_bar_dot += *p_dot * (*g - along_p) + *p * (*g_dot - turned);
                }
            }
        };
        (y, y_dot, pullback)
    }

    crate::ops::over_pullback::over_pullback! { softmax; V: [Elements + ?Sized]; (v: &V) -> V::Tangent; V::Tangent, v_bar: V::Tangent }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __vjp<V: Elements + ?Sized>(
        v: &V,
    ) -> (
        V::Tangent,
        impl FnOnce(V::Tangent, Option<&mut V::Tangent>) + use<V>,
    ) {
        let y = softmax(v);
        let saved = y.clone();
        let pullback = move |y_bar: V::Tangent, v_bar: Option<&mut V::Tangent>| {
            if let Some(v_bar) = v_bar {
                let along = along::<V>(&y_bar, &saved);
                let terms = V::values(&y_bar).iter().zip(V::values(&saved));
                for (v_bar, (g, y)) in V::values_mut(v_bar).iter_mut().zip(terms) {
                    *v_bar += *y * (*g - along);
                }
            }
        };
        (y, pullback)
    }
}

/// The mean of a direction by the weights `p`, and the tangent of the weights: p∘(v̇ − mean).
#[inline]
pub(super) fn turned<V: Elements + ?Sized>(
    p: &V::Tangent,
    v_dot: Option<&V::Tangent>,
) -> (V::Scalar, V::Tangent) {
    let mut p_dot = p.clone();
    let Some(v_dot) = v_dot else {
        p_dot.set_zero();
        return (V::Scalar::lit(0.0), p_dot);
    };
    let mean = along::<V>(p, v_dot);
    for (p, dot) in V::values_mut(&mut p_dot).iter_mut().zip(V::values(v_dot)) {
        *p *= *dot - mean;
    }
    (mean, p_dot)
}

/// ⟨ȳ, y⟩.
#[inline]
pub(super) fn along<V: Elements + ?Sized>(y_bar: &V::Tangent, y: &V::Tangent) -> V::Scalar {
    let terms = V::values(y_bar).iter().zip(V::values(y));
    terms.fold(V::Scalar::lit(0.0), |sum, (g, y)| sum + *g * *y)
}
