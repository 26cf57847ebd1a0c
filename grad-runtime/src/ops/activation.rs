//! Activation functions.

use super::scalar_op::scalar_op;
use super::special::erfc;
use crate::{Scalar, differentiable};
use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

scalar_op! {
    /// The logistic function 1/(1 + e⁻ˣ).
    ///
    /// The exponential is that of −|x|, which cannot overflow. The derivative is y·(1 − y) of the value y.
    ///
    /// ```
    /// use grad_runtime::ops::sigmoid;
    ///
    /// assert_eq!(sigmoid(0.0), 0.5);
    /// assert_eq!(sigmoid(1000.0), 1.0);
    /// assert_eq!(sigmoid(-1000.0_f32), 0.0);
    /// assert_eq!(sigmoid::grad(0.0), 0.25);
    /// ```
    sigmoid: |x| {
        let e = (-x.abs()).exp();
        logistic(x, e)
    };
    derivative |x, y| y * (T::lit(1.0) - y);
    second |x, y, slope| slope * (T::lit(1.0) - (y + y));
}

scalar_op! {
    /// The positive part of `x`. NaN stays NaN.
    ///
    /// The derivative at 0 is 0.
    ///
    /// ```
    /// use grad_runtime::ops::relu;
    ///
    /// assert_eq!(relu(-2.0), 0.0);
    /// assert_eq!(relu(3.0), 3.0);
    /// assert_eq!(relu::grad(0.0), 0.0);
    /// assert_eq!(relu::grad(3.0), 1.0);
    /// ```
    relu: |x| if x <= T::lit(0.0) { T::lit(0.0) } else { x };
    derivative |x, y| if x <= T::lit(0.0) { T::lit(0.0) } else { T::lit(1.0) };
    second |x, y, slope| T::lit(0.0);
}

scalar_op! {
    /// ln(1 + eˣ), a smooth positive part.
    ///
    /// Computed as max(x, 0) + ln(1 + e^−|x|). The derivative is the logistic function of `x`, from the same exponential.
    ///
    /// ```
    /// use grad_runtime::ops::softplus;
    ///
    /// assert_eq!(softplus(0.0), 2.0_f64.ln());
    /// assert_eq!(softplus(1000.0), 1000.0);
    /// assert_eq!(softplus(-1000.0), 0.0);
    /// assert_eq!(softplus::grad(0.0), 0.5);
    /// ```
    softplus: |x| softplus_with(x, (-x.abs()).exp());
    save |x| {
        let e = (-x.abs()).exp();
        (softplus_with(x, e), e)
    };
    derivative |x, y, e| logistic(x, e);
    // 1 − e⁻ʸ
    from_value |x, y| -(-y).exp_m1();
    second |x, y, slope| slope * (T::lit(1.0) - slope);
}

scalar_op! {
    /// x · σ(x), where σ is the logistic function: the SiLU, or swish.
    ///
    /// Source: S. Elfwing, E. Uchibe, K. Doya, *Sigmoid-weighted linear units for neural network function approximation in
    /// reinforcement learning* (2018). The derivative is σ + y·(1 − σ) of the value y.
    ///
    /// ```
    /// use grad_runtime::ops::silu;
    ///
    /// assert_eq!(silu(0.0), 0.0);
    /// assert_eq!(silu(1000.0), 1000.0);
    /// assert_eq!(silu(-1000.0), 0.0);
    /// assert_eq!(silu::grad(0.0), 0.5);
    /// ```
    silu: |x| x * sigmoid(x);
    save |x| {
        let s = sigmoid(x);
        (x * s, s)
    };
    derivative |x, y, s| s + y * (T::lit(1.0) - s);
    from_value |x, y| {
        let s = sigmoid(x);
        s + y * (T::lit(1.0) - s)
    };
    second |x, y, slope| {
        let s = sigmoid(x);
        s * (T::lit(1.0) - s) * (T::lit(2.0) + x * (T::lit(1.0) - (s + s)))
    };
}

scalar_op! {
    /// x · Φ(x), where Φ is the normal distribution function: the GELU, exact, not its approximation by tanh.
    ///
    /// Source: D. Hendrycks, K. Gimpel, *Gaussian error linear units* (2016). The derivative is Φ(x) + x·φ(x) with the density φ.
    ///
    /// ```
    /// use grad_runtime::ops::gelu;
    ///
    /// assert_eq!(gelu(0.0), 0.0);
    /// assert_eq!(gelu(1000.0), 1000.0);
    /// assert!((gelu(1.0) - 0.841_344_746_068_542_9_f64).abs() < 1e-15);
    /// assert_eq!(gelu::grad(0.0), 0.5);
    /// ```
    gelu: |x| x * normal(x);
    save |x| {
        let p = normal(x);
        (x * p, p)
    };
    derivative |x, y, p| p + x * density(x);
    from_value |x, y| normal(x) + x * density(x);
    second |x, y, slope| density(x) * (T::lit(2.0) - x * x);
}

scalar_op! {
    /// `x` restricted to [−1, 1]. NaN stays NaN.
    ///
    /// The derivative is 1 inside, and 0 outside and at the bounds, as that of `clamp` is.
    ///
    /// ```
    /// use grad_runtime::ops::hard_tanh;
    ///
    /// assert_eq!(hard_tanh(0.25), 0.25);
    /// assert_eq!(hard_tanh(-3.0), -1.0);
    /// assert_eq!((hard_tanh::grad(0.25), hard_tanh::grad(1.0)), (1.0, 0.0));
    /// ```
    hard_tanh: |x| {
        let one = T::lit(1.0);
        if x > one { one } else if x < -one { -one } else { x }
    };
    derivative |x, y| {
        let one = T::lit(1.0);
        if x >= one || x <= -one { T::lit(0.0) } else { one }
    };
    second |x, y, slope| T::lit(0.0);
}

/// `x` where it is positive, `slope · x` elsewhere. NaN stays NaN.
///
/// The derivative at 0 is `slope`. Both arguments are active, so that the slope can be learned; a number is held constant for free.
///
/// ```
/// use grad_runtime::nalgebra::vector;
/// use grad_runtime::{differentiable, nalgebra::Vector2, ops::leaky_relu};
///
/// assert_eq!(leaky_relu(-2.0, 0.25), -0.5);
/// assert_eq!(leaky_relu::grad(-2.0, 0.25), (0.25, -2.0));
///
/// #[differentiable]
/// fn layer(x: &Vector2<f64>) -> f64 {
///     x.map(|z| leaky_relu(z, 0.1)).sum()
/// }
/// assert_eq!(layer::grad(&vector![3.0, -3.0]), vector![1.0, 0.1]);
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn leaky_relu<T: Scalar>(x: T, slope: T) -> T {
    if x > T::lit(0.0) { x } else { slope * x }
}

/// `x` where it is positive, α·(eˣ − 1) elsewhere: the exponential linear unit.
///
/// Source: D.-A. Clevert, T. Unterthiner, S. Hochreiter, *Fast and accurate deep network learning by exponential linear units*
/// (2016). The derivative at 0 is α. Both arguments are active.
///
/// ```
/// use grad_runtime::ops::elu;
///
/// assert_eq!(elu(3.0, 0.5), 3.0);
/// assert_eq!(elu(-1000.0, 0.5), -0.5);
/// assert_eq!(elu::grad(0.0, 0.5), (0.5, 0.0));
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn elu<T: Scalar>(x: T, alpha: T) -> T {
    if x > T::lit(0.0) {
        x
    } else {
        alpha * x.exp_m1()
    }
}

/// The normal distribution function Φ(x), accurate where it is small.
#[inline(always)]
fn normal<T: Scalar>(x: T) -> T {
    T::lit(0.5) * erfc(T::lit(-FRAC_1_SQRT_2) * x)
}

/// The normal density φ(x).
#[inline(always)]
fn density<T: Scalar>(x: T) -> T {
    T::lit(0.5 * FRAC_2_SQRT_PI * FRAC_1_SQRT_2) * (T::lit(-0.5) * (x * x)).exp()
}

/// The logistic function of `x`, where `e` is e^−|x|.
#[inline(always)]
fn logistic<T: Scalar>(x: T, e: T) -> T {
    let one = T::lit(1.0);
    let numerator = if x < T::lit(0.0) { e } else { one };
    numerator / (one + e)
}

/// ln(1 + eˣ), where `e` is e^−|x|.
#[inline(always)]
fn softplus_with<T: Scalar>(x: T, e: T) -> T {
    let positive = if x < T::lit(0.0) { T::lit(0.0) } else { x };
    positive + e.ln_1p()
}
