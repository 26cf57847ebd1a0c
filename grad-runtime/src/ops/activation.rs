//! Activation functions.

use super::scalar_op::scalar_op;
use crate::Scalar;

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
