//! The logarithms of the softmax, of the same exponentials.

use super::exponential::{along, less, over, shift, turned, weights};
use super::{Elements, softmax};
use crate::Scalar;
use nalgebra::ComplexField;
use std::borrow::Cow;

/// The logarithms of the [`softmax`](fn@softmax), xᵢ − ln Σ e^xₖ, of the shape of `v`.
///
/// Finite where the softmax underflows to 0. The pullback takes no second exponential.
///
/// ```
/// use grad_runtime::nalgebra::vector;
/// use grad_runtime::ops::log_softmax;
///
/// assert_eq!(log_softmax(&vector![0.0, 1000.0]), vector![-1000.0, 0.0]);
/// let (_, pullback) = log_softmax::vjp(&[0.0, 0.0]);
/// assert_eq!(pullback([1.0, 0.0]), [0.5, -0.5]);
/// ```
#[inline]
#[must_use]
pub fn log_softmax<V: Elements + ?Sized>(v: &V) -> V::Tangent {
    let shift = shift(v);
    let sum = v.fold_elements(V::Scalar::lit(0.0), |sum, x| sum + less(x, shift).exp());
    let ln_sum = sum.ln();
    v.map_elements(|x| less(x, shift) - ln_sum)
}

/// The derivatives of [`log_softmax`](fn@log_softmax).
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub enum log_softmax {}

impl crate::private::missing::SecondOrder for log_softmax {}

impl log_softmax {
    /// The value at `v`, and its tangent in the direction `v_dot`.
    #[inline]
    #[must_use]
    pub fn jvp<V: Elements + ?Sized>(v: &V, v_dot: V::Tangent) -> (V::Tangent, V::Tangent) {
        let (y, weights, sum) = Self::saved(v);
        let mean = over(along::<V>(&weights, &v_dot), sum);
        let mut y_dot = v_dot;
        for dot in V::values_mut(&mut y_dot) {
            *dot -= mean;
        }
        (y, y_dot)
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
        let (y, weights, sum) = Self::saved(v);
        let pullback = move |mut y_bar: V::Tangent| {
            let scale = over(total::<V>(&y_bar), sum);
            for (g, weight) in V::values_mut(&mut y_bar)
                .iter_mut()
                .zip(V::values(&weights))
            {
                *g -= *weight * scale;
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
        let y = log_softmax(v);
        let p = softmax(v);
        let (mean, p_dot) = turned::<V>(&p, v_dot.as_deref());
        let mut y_dot = v_dot.map_or_else(|| v.zero_tangent(), Cow::into_owned);
        for dot in V::values_mut(&mut y_dot) {
            *dot -= mean;
        }
        let pullback = move |g: V::Tangent,
                             g_dot: V::Tangent,
                             v_bar: Option<&mut V::Tangent>,
                             v_bar_dot: Option<&mut V::Tangent>| {
            let all = total::<V>(&g);
            if let Some(v_bar) = v_bar {
                let terms = V::values(&g).iter().zip(V::values(&p));
                for (v_bar, (g, p)) in V::values_mut(v_bar).iter_mut().zip(terms) {
                    *v_bar += *g - *p * all;
                }
            }
            if let Some(v_bar_dot) = v_bar_dot {
                let all_dot = total::<V>(&g_dot);
                let terms = V::values(&p)
                    .iter()
                    .zip(V::values(&p_dot))
                    .zip(V::values(&g_dot));
                for (v_bar_dot, ((p, p_dot), g_dot)) in
                    V::values_mut(v_bar_dot).iter_mut().zip(terms)
                {
                    *v_bar_dot += *g_dot - *p_dot * all - *p * all_dot;
                }
            }
        };
        (y, y_dot, pullback)
    }

    crate::ops::over_pullback::over_pullback! { log_softmax; V: [Elements + ?Sized]; (v: &V) -> V::Tangent; V::Tangent, v_bar: V::Tangent }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __vjp<V: Elements + ?Sized>(
        v: &V,
    ) -> (
        V::Tangent,
        impl FnOnce(V::Tangent, Option<&mut V::Tangent>) + use<V>,
    ) {
        let (y, weights, sum) = Self::saved(v);
        let pullback = move |y_bar: V::Tangent, v_bar: Option<&mut V::Tangent>| {
            if let Some(v_bar) = v_bar {
                let scale = over(total::<V>(&y_bar), sum);
                let terms = V::values(&y_bar).iter().zip(V::values(&weights));
                for (v_bar, (g, weight)) in V::values_mut(v_bar).iter_mut().zip(terms) {
                    *v_bar += *g - *weight * scale;
                }
            }
        };
        (y, pullback)
    }

    /// The value, the exponentials that it took, and their sum.
    #[inline]
    fn saved<V: Elements + ?Sized>(v: &V) -> (V::Tangent, V::Tangent, V::Scalar) {
        let shift = shift(v);
        let (weights, sum) = weights(v, shift);
        let ln_sum = sum.ln();
        (v.map_elements(|x| less(x, shift) - ln_sum), weights, sum)
    }
}

/// Σ ȳᵢ.
#[inline]
fn total<V: Elements + ?Sized>(y_bar: &V::Tangent) -> V::Scalar {
    let zero = V::Scalar::lit(0.0);
    V::values(y_bar).iter().fold(zero, |sum, g| sum + *g)
}
