//! Layer normalisation.

use super::Elements;
use crate::private::Constant;
use crate::{Scalar, Tangent};
use nalgebra::ComplexField;
use std::borrow::Cow;

/// The elements of `x`, shifted and scaled to mean 0 and variance 1: (x − μ)/√(σ² + ε), of the shape of `x`.
///
/// σ² is the mean of the squared differences from the mean μ. Gain and bias that are learned are a `component_mul` and a `+` of the
/// result. Source: J. L. Ba, J. R. Kiros, G. E. Hinton, *Layer normalization* (2016). ε is a constant; without it, equal
/// elements give NaN.
///
/// ```
/// use grad_runtime::nalgebra::{Vector4, vector};
/// use grad_runtime::{differentiable, ops::layer_norm};
///
/// assert_eq!(layer_norm(&vector![1.0, 3.0], 0.0), vector![-1.0, 1.0]);
///
/// #[differentiable]
/// fn normalised(x: &Vector4<f64>, gain: &Vector4<f64>, bias: &Vector4<f64>) -> Vector4<f64> {
///     layer_norm(x, 1e-5).component_mul(gain) + bias
/// }
/// let (x, gain, bias) = (vector![1.0, 1.0, 3.0, 3.0], Vector4::repeat(2.0), Vector4::zeros());
/// let (_, pullback) = normalised::vjp(&x, &gain, &bias);
/// let (by_x, _, _) = pullback(Vector4::repeat(1.0));
/// assert!(by_x.norm() < 1e-15); // the sum of the elements does not change with x
/// ```
#[inline]
#[must_use]
pub fn layer_norm<V: Elements + ?Sized>(x: &V, epsilon: f64) -> V::Tangent {
    normalised(x, epsilon).0
}

/// The result, and the reciprocal of the deviation.
#[inline]
fn normalised<V: Elements + ?Sized>(x: &V, epsilon: f64) -> (V::Tangent, V::Scalar) {
    let zero = V::Scalar::lit(0.0);
    let (count, sum) = x.fold_elements((0_usize, zero), |(n, sum), x| (n + 1, sum + x));
    let share = V::Scalar::lit(1.0 / count as f64);
    let mean = sum * share;
    let squares = x.fold_elements(zero, |sum, x| sum + (x - mean) * (x - mean));
    let scale = (squares * share + V::Scalar::lit(epsilon)).sqrt().recip();
    (x.map_elements(|x| (x - mean) * scale), scale)
}

/// The derivative, which is symmetric: (t − mean t − y · mean(t∘y)) · scale.
#[inline]
fn turned<V: Elements + ?Sized>(y: &V::Tangent, scale: V::Scalar, t: &V::Tangent) -> V::Tangent {
    let (mean, along) = means::<V>(y, t);
    let mut turned = t.clone();
    for (t, y) in V::values_mut(&mut turned).iter_mut().zip(V::values(y)) {
        *t = (*t - mean - *y * along) * scale;
    }
    turned
}

/// The means of t and of t∘y.
#[inline]
fn means<V: Elements + ?Sized>(y: &V::Tangent, t: &V::Tangent) -> (V::Scalar, V::Scalar) {
    let (y, t) = (V::values(y), V::values(t));
    let share = V::Scalar::lit(1.0 / t.len() as f64);
    let zero = V::Scalar::lit(0.0);
    let (mut sum, mut along) = (zero, zero);
    for (y, t) in y.iter().zip(t) {
        sum += *t;
        along += *t * *y;
    }
    (sum * share, along * share)
}

/// The derivatives of [`layer_norm`](fn@layer_norm).
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub enum layer_norm {}

impl crate::private::missing::SecondOrder for layer_norm {}

impl layer_norm {
    /// The value at `x`, and its tangent in the direction `x_dot`.
    #[inline]
    #[must_use]
    pub fn jvp<V: Elements + ?Sized>(
        x: &V,
        epsilon: f64,
        x_dot: V::Tangent,
    ) -> (V::Tangent, V::Tangent) {
        let (y, scale) = normalised(x, epsilon);
        let y_dot = turned::<V>(&y, scale, &x_dot);
        (y, y_dot)
    }

    #[doc(hidden)]
    #[inline]
    pub fn __jvp<V: Elements + ?Sized>(
        x: &V,
        epsilon: f64,
        x_dot: Option<&V::Tangent>,
        _: Option<&Constant>,
    ) -> (V::Tangent, V::Tangent) {
        let x_dot = crate::private::tangent_at(x_dot, x);
        Self::jvp(x, epsilon, x_dot.into_owned())
    }

    /// The value at `x`, and the pullback: a cotangent of the value to that of `x`.
    #[inline]
    pub fn vjp<V: Elements + ?Sized>(
        x: &V,
        epsilon: f64,
    ) -> (V::Tangent, impl FnOnce(V::Tangent) -> V::Tangent + use<V>) {
        let (y, scale) = normalised(x, epsilon);
        let saved = y.clone();
        (y, move |y_bar: V::Tangent| {
            turned::<V>(&saved, scale, &y_bar)
        })
    }

    crate::ops::over_pullback::over_pullback! { layer_norm; V: [Elements + ?Sized]; (x: &V, epsilon: f64) -> V::Tangent; V::Tangent, x_bar: V::Tangent, epsilon_bar: Constant }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __vjp<V: Elements + ?Sized>(
        x: &V,
        epsilon: f64,
    ) -> (
        V::Tangent,
        impl FnOnce(V::Tangent, Option<&mut V::Tangent>, Option<&mut Constant>) + use<V>,
    ) {
        let (y, pullback) = Self::vjp(x, epsilon);
        let pullback =
            move |y_bar: V::Tangent, x_bar: Option<&mut V::Tangent>, _: Option<&mut Constant>| {
                if let Some(x_bar) = x_bar {
                    x_bar.axpy(V::Scalar::lit(1.0), &pullback(y_bar));
                }
            };
        (y, pullback)
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __hvp<V: Elements + ?Sized>(
        x: &V,
        epsilon: f64,
        x_dot: Option<Cow<'_, V::Tangent>>,
        _: Option<Constant>,
    ) -> (
        V::Tangent,
        V::Tangent,
        impl FnOnce(
            V::Tangent,
            V::Tangent,
            Option<&mut V::Tangent>,
            Option<&mut Constant>,
            Option<&mut V::Tangent>,
            Option<&mut Constant>,
        ) + use<V>,
    ) {
        let (y, scale) = normalised(x, epsilon);
        let x_dot = crate::private::tangent_at(x_dot.as_deref(), x);
        let y_dot = turned::<V>(&y, scale, &x_dot);
        // The derivative of the deviation in that direction, over the deviation.
        let growth = means::<V>(&y, &x_dot).1 * scale;
        let (saved, saved_dot) = (y.clone(), y_dot.clone());
        let pullback = move |g: V::Tangent,
                             g_dot: V::Tangent,
                             x_bar: Option<&mut V::Tangent>,
                             _: Option<&mut Constant>,
                             x_bar_dot: Option<&mut V::Tangent>,
                             _: Option<&mut Constant>| {
            let one = V::Scalar::lit(1.0);
            let first = turned::<V>(&saved, scale, &g);
            if let Some(x_bar_dot) = x_bar_dot {
                x_bar_dot.axpy(one, &turned::<V>(&saved, scale, &g_dot));
                x_bar_dot.axpy(-growth, &first);
                // y · mean(g∘y) changes with y in both places.
                x_bar_dot.axpy(-(means::<V>(&saved, &g).1 * scale), &saved_dot);
                x_bar_dot.axpy(-(means::<V>(&saved_dot, &g).1 * scale), &saved);
            }
            if let Some(x_bar) = x_bar {
                x_bar.axpy(one, &first);
            }
        };
        (y, y_dot, pullback)
    }
}
