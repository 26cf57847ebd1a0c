//! `W1-bs`: the price of a European call and its five first-order greeks.

use crate::inputs;
use grad_runtime::{differentiable, ops};
use std::f64::consts::FRAC_1_SQRT_2;

/// The gradient in order of the arguments: delta, the derivative by the strike, minus theta, rho and vega.
pub type Gradient = (f64, f64, f64, f64, f64);

/// The cumulative distribution function of the standard normal distribution.
#[differentiable]
pub fn normal_cdf(z: f64) -> f64 {
    (1.0 + ops::erf(z * FRAC_1_SQRT_2)) / 2.0
}

/// The price of a European call by Black and Scholes (1973).
#[differentiable]
pub fn black_scholes(spot: f64, strike: f64, expiry: f64, rate: f64, volatility: f64) -> f64 {
    let deviation = volatility * expiry.sqrt();
    let drift = (rate + volatility * volatility / 2.0) * expiry;
    let d1 = ((spot / strike).ln() + drift) / deviation;
    let d2 = d1 - deviation;
    spot * normal_cdf(d1) - strike * (-rate * expiry).exp() * normal_cdf(d2)
}

/// The value and the gradient of [`black_scholes()`], written by hand.
///
/// The two densities are two calls of `exp`: that `S n(d1) = K exp(-r T) n(d2)` is not in the primal.
#[inline]
pub fn by_hand(spot: f64, strike: f64, expiry: f64, rate: f64, volatility: f64) -> (f64, Gradient) {
    let root = expiry.sqrt();
    let deviation = volatility * root;
    let inv_deviation = 1.0 / deviation;
    let growth = rate + 0.5 * (volatility * volatility);
    let d1 = ((spot / strike).ln() + growth * expiry) * inv_deviation;
    let d2 = d1 - deviation;
    let cdf1 = 0.5 + 0.5 * ops::erf(d1 * FRAC_1_SQRT_2);
    let cdf2 = 0.5 + 0.5 * ops::erf(d2 * FRAC_1_SQRT_2);
    let discount = (-rate * expiry).exp();
    let present = strike * discount;
    let paid = present * cdf2;
    let value = spot * cdf1 - paid;

    let d2_bar = -present * density(d2);
    let ratio_bar = (spot * density(d1) + d2_bar) * inv_deviation;
    let deviation_bar = -(d2_bar + d1 * ratio_bar);
    // The derivative of the deviation by the expiry is σ / (2 √T), and 1 / √T is at hand as σ / deviation.
    let root_bar = volatility * volatility * inv_deviation;
    // ln(S / K): one division for both operands
    let shared = ratio_bar / (spot * strike);
    let gradient = (
        cdf1 + shared * strike,
        -(discount * cdf2 + shared * spot),
        ratio_bar * growth + rate * paid + 0.5 * deviation_bar * root_bar,
        expiry * (ratio_bar + paid),
        ratio_bar * volatility * expiry + deviation_bar * root,
    );
    (value, gradient)
}

/// The density of the standard normal distribution.
#[inline]
fn density(z: f64) -> f64 {
    /// 1 / √(2π)
    const FACTOR: f64 = 0.398_942_280_401_432_7;
    FACTOR * (-0.5 * z * z).exp()
}

/// The 256 input points.
pub fn points() -> Vec<[f64; 5]> {
    let mut points = inputs::uniform_rows(131, 256, 0.0, 1.0);
    for [spot, strike, expiry, rate, volatility] in &mut points {
        *spot = 80.0 + 40.0 * *spot;
        *strike = 80.0 + 40.0 * *strike;
        *expiry = 0.1 + 1.9 * *expiry;
        *rate = 0.01 + 0.07 * *rate;
        *volatility = 0.1 + 0.4 * *volatility;
    }
    points
}
