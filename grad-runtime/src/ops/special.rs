//! Special functions. Values are computed in `f64` also for `f32`.

use super::gamma;
use super::scalar_op::scalar_op;
use crate::Scalar;
use std::f64::consts::FRAC_2_SQRT_PI;

/// `f` in double precision.
#[inline(always)]
fn in_f64<T: Scalar>(x: T, f: impl FnOnce(f64) -> f64) -> T {
    T::lit(f(nalgebra::convert_unchecked(x)))
}

scalar_op! {
    /// The error function 2/√π · ∫₀ˣ e^−t² dt, from `libm`.
    ///
    /// The derivative is 2/√π · e^−x².
    ///
    /// ```
    /// use grad_runtime::ops::erf;
    ///
    /// assert_eq!(erf(0.0), 0.0);
    /// assert_eq!(erf(1000.0), 1.0);
    /// assert!((erf(1.0) - 0.842_700_792_949_714_9_f64).abs() < 1e-15);
    /// assert_eq!(erf::grad(0.0), std::f64::consts::FRAC_2_SQRT_PI);
    /// ```
    erf: |x| in_f64(x, libm::erf);
    derivative |x, y| T::lit(FRAC_2_SQRT_PI) * (-(x * x)).exp();
    second |x, y, slope| -((x + x) * slope);
}

scalar_op! {
    /// The complementary error function 1 − erf(x), from `libm`; accurate where it is small.
    ///
    /// The derivative is −2/√π · e^−x².
    ///
    /// ```
    /// use grad_runtime::ops::erfc;
    ///
    /// assert_eq!(erfc(0.0), 1.0);
    /// assert!((erfc(10.0_f64) / 2.088_487_583_762_545e-45 - 1.0).abs() < 1e-13);
    /// assert_eq!(erfc::grad(0.0), -std::f64::consts::FRAC_2_SQRT_PI);
    /// ```
    erfc: |x| in_f64(x, libm::erfc);
    derivative |x, y| -(T::lit(FRAC_2_SQRT_PI) * (-(x * x)).exp());
    second |x, y, slope| -((x + x) * slope);
}

scalar_op! {
    /// The logarithm of the absolute value of the gamma function, from `libm`. Infinite at 0 and the negative integers.
    ///
    /// The derivative is [`digamma`](fn@digamma).
    ///
    /// ```
    /// use grad_runtime::ops::ln_gamma;
    ///
    /// assert_eq!(ln_gamma(1.0), 0.0);
    /// assert!((ln_gamma(5.0) - 24.0_f64.ln()).abs() < 1e-15);
    /// assert!((ln_gamma::grad(1.0) + 0.577_215_664_901_532_9_f64).abs() < 1e-15);
    /// ```
    ln_gamma: |x| in_f64(x, libm::lgamma);
    derivative |x, y| in_f64(x, gamma::digamma);
    second |x, y, slope| in_f64(x, gamma::trigamma);
}

scalar_op! {
    /// The digamma function ψ(x), the derivative of [`ln_gamma`](fn@ln_gamma). NaN at the negative integers, ∓∞ at ±0.
    ///
    /// By recurrence to x ≥ 10 and the asymptotic series there, reflected for x < 0 (Abramowitz and Stegun, 6.3.5, 6.3.7 and 6.3.18).
    /// The absolute error is a few units in the last place of the largest of 1, |ψ(x)| and the terms of the recurrence. The derivative is the trigamma function, likewise
    /// (6.4.6, 6.4.7 and 6.4.12).
    ///
    /// ```
    /// use grad_runtime::ops::digamma;
    ///
    /// assert!((digamma(1.0) + 0.577_215_664_901_532_9_f64).abs() < 1e-15);
    /// let pi = std::f64::consts::PI;
    /// assert!((digamma::grad(1.0) - pi * pi / 6.0).abs() < 1e-15);
    /// ```
    digamma: |x| in_f64(x, gamma::digamma);
    derivative |x, y| in_f64(x, gamma::trigamma);
    second |x, y, slope| in_f64(x, gamma::tetragamma);
}
