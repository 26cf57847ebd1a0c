//! Losses.

use super::{Elements, logsumexp, softplus};
use crate::private::Constant;
use crate::{Scalar, differentiable};
use std::borrow::Cow;

/// The binary cross-entropy −t ln σ(z) − (1 − t) ln(1 − σ(z)) of a logit z and the probability t that is true.
///
/// σ is the logistic function. Computed as t·softplus(−z) + (1 − t)·softplus(z), which is accurate where σ(z) is 0 or 1 in
/// floating point. The derivative by z is σ(z) − t. Both arguments are active.
///
/// ```
/// use grad_runtime::ops::binary_cross_entropy_with_logits;
///
/// assert_eq!(binary_cross_entropy_with_logits(0.0, 1.0), 2.0_f64.ln());
/// assert_eq!(binary_cross_entropy_with_logits(-1000.0, 1.0), 1000.0);
/// let (by_logit, _) = binary_cross_entropy_with_logits::grad(0.0, 1.0);
/// assert_eq!(by_logit, -0.5);
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn binary_cross_entropy_with_logits<T: Scalar>(logit: T, target: T) -> T {
    target * softplus(-logit) + (T::lit(1.0) - target) * softplus(logit)
}

/// Half the square of the residual r where |r| ≤ δ, and δ·(|r| − δ/2) elsewhere.
///
/// The derivative by r is r restricted to [−δ, δ]: an outlier pulls no harder than δ. Source: P. J. Huber, *Robust estimation of a
/// location parameter* (1964). Both arguments are active.
///
/// ```
/// use grad_runtime::ops::huber;
///
/// assert_eq!(huber(0.5, 1.0), 0.125);
/// assert_eq!(huber(-10.0, 1.0), 9.5);
/// assert_eq!(huber::grad(-10.0, 1.0), (-1.0, 9.0));
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn huber<T: Scalar>(residual: T, delta: T) -> T {
    let size = residual.abs();
    if size <= delta {
        T::lit(0.5) * residual * residual
    } else {
        delta * (size - T::lit(0.5) * delta)
    }
}

/// The cross-entropy −ln pₖ of the scores and the class k that is true, with p the softmax of the scores.
///
/// Computed as ln Σ e^zᵢ − zₖ, without overflow. The gradient is p − eₖ.
///
/// # Panics
/// If there is no score of that index.
///
/// ```
/// use grad_runtime::nalgebra::vector;
/// use grad_runtime::ops::cross_entropy;
///
/// assert_eq!(cross_entropy(&vector![0.0, 0.0], 1), 2.0_f64.ln());
/// assert_eq!(cross_entropy(&[1000.0, 0.0], 1), 1000.0);
/// assert_eq!(cross_entropy::grad(&vector![0.0, 0.0], 1), vector![0.5, -0.5]);
/// ```
#[inline]
#[must_use]
#[track_caller]
pub fn cross_entropy<V: Elements + ?Sized>(scores: &V, class: usize) -> V::Scalar {
    logsumexp(scores) - score(scores, class)
}

/// The score of a class.
#[inline]
#[track_caller]
fn score<V: Elements + ?Sized>(scores: &V, class: usize) -> V::Scalar {
    let (count, found) = scores.fold_elements((0, None), |(k, found), score| {
        (k + 1, if k == class { Some(score) } else { found })
    });
    match found {
        Some(score) => score,
        None => panic!("there is no class {class} among {count} scores"),
    }
}

/// The derivatives of [`cross_entropy`](fn@cross_entropy).
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub enum cross_entropy {}

impl crate::private::missing::SecondOrder for cross_entropy {}

impl cross_entropy {
    /// The gradient at `scores`.
    ///
    /// # Panics
    /// If there is no score of that index.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn grad<V: Elements + ?Sized>(scores: &V, class: usize) -> V::Tangent {
        Self::value_and_grad(scores, class).1
    }

    /// The value and the gradient at `scores`, in one evaluation.
    ///
    /// # Panics
    /// If there is no score of that index.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn value_and_grad<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
    ) -> (V::Scalar, V::Tangent) {
        let (y, pullback) = Self::vjp(scores, class);
        (y, pullback(V::Scalar::lit(1.0)))
    }

    /// Adds the gradient at `scores` to `g`, and returns the value.
    ///
    /// # Panics
    /// If there is no score of that index, or `g` does not have the shape of `scores`.
    #[inline]
    #[track_caller]
    pub fn accumulate_grad<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
        g: &mut V::Tangent,
    ) -> V::Scalar {
        crate::private::check_shape("scores", scores, g);
        let (y, pullback) = Self::__vjp(scores, class);
        pullback(V::Scalar::lit(1.0), Some(g), None);
        y
    }

    /// The same, with memory of a workspace.
    ///
    /// # Panics
    /// If there is no score of that index, or `g` does not have the shape of `scores`.
    #[inline]
    #[track_caller]
    pub fn accumulate_grad_with<V: Elements + ?Sized>(
        workspace: &mut crate::Workspace,
        scores: &V,
        class: usize,
        g: &mut V::Tangent,
    ) -> V::Scalar {
        let _within = crate::private::within(workspace);
        Self::accumulate_grad(scores, class, g)
    }

    /// The value at `scores`, and its tangent in the direction `scores_dot`.
    ///
    /// # Panics
    /// If there is no score of that index.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn jvp<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
        scores_dot: V::Tangent,
    ) -> (V::Scalar, V::Scalar) {
        Self::__jvp(scores, class, Some(&scores_dot), None)
    }

    /// The value at `scores`, and the pullback: a cotangent of the value to that of `scores`.
    ///
    /// # Panics
    /// If there is no score of that index.
    #[inline]
    #[track_caller]
    pub fn vjp<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
    ) -> (V::Scalar, impl FnOnce(V::Scalar) -> V::Tangent + use<V>) {
        let score = score(scores, class);
        let (y, pullback) = logsumexp::vjp(scores);
        let pullback = move |y_bar| {
            let mut scores_bar = pullback(y_bar);
            V::values_mut(&mut scores_bar)[class] -= y_bar;
            scores_bar
        };
        (y - score, pullback)
    }

    crate::ops::over_pullback::over_pullback! { cross_entropy; V: [Elements + ?Sized]; (scores: &V, class: usize) -> V::Scalar; V::Scalar, scores_bar: V::Tangent, class_bar: Constant }

    #[doc(hidden)]
    #[inline]
    #[track_caller]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __vjp<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
    ) -> (
        V::Scalar,
        impl FnOnce(V::Scalar, Option<&mut V::Tangent>, Option<&mut Constant>) + use<V>,
    ) {
        let score = score(scores, class);
        let (y, pullback) = logsumexp::__vjp(scores);
        let pullback =
            move |y_bar, scores_bar: Option<&mut V::Tangent>, _: Option<&mut Constant>| {
                if let Some(scores_bar) = scores_bar {
                    V::values_mut(scores_bar)[class] -= y_bar;
                    pullback(y_bar, Some(scores_bar));
                }
            };
        (y - score, pullback)
    }

    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn __jvp<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
        scores_dot: Option<&V::Tangent>,
        _: Option<&Constant>,
    ) -> (V::Scalar, V::Scalar) {
        let score = score(scores, class);
        let (y, y_dot) = logsumexp::__jvp(scores, scores_dot);
        let score_dot = scores_dot.map_or(V::Scalar::lit(0.0), |dot| V::values(dot)[class]);
        (y - score, y_dot - score_dot)
    }

    #[doc(hidden)]
    #[inline]
    #[track_caller]
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    pub fn __hvp<V: Elements + ?Sized>(
        scores: &V,
        class: usize,
        scores_dot: Option<Cow<'_, V::Tangent>>,
        _: Option<Constant>,
    ) -> (
        V::Scalar,
        V::Scalar,
        impl FnOnce(
            V::Scalar,
            V::Scalar,
            Option<&mut V::Tangent>,
            Option<&mut Constant>,
            Option<&mut V::Tangent>,
            Option<&mut Constant>,
        ) + use<V>,
    ) {
        let score = score(scores, class);
        let score_dot = scores_dot
            .as_deref()
            .map_or(V::Scalar::lit(0.0), |dot| V::values(dot)[class]);
        let (y, y_dot, pullback) = logsumexp::__hvp(scores, scores_dot);
        let pullback = move |g,
                             g_dot,
                             mut scores_bar: Option<&mut V::Tangent>,
                             _: Option<&mut Constant>,
                             mut scores_bar_dot: Option<&mut V::Tangent>,
                             _: Option<&mut Constant>| {
            if let Some(scores_bar) = &mut scores_bar {
                V::values_mut(scores_bar)[class] -= g;
            }
            if let Some(scores_bar_dot) = &mut scores_bar_dot {
                V::values_mut(scores_bar_dot)[class] -= g_dot;
            }
            pullback(g, g_dot, scores_bar, scores_bar_dot);
        };
        (y - score, y_dot - score_dot, pullback)
    }
}
