//! `W1-bs`: the price of a European call and its five first-order greeks.

use crate::inputs;
use crate::row::{Row, returned, sides};
use grad_runtime::{Differentiable, differentiable, ops};
use std::f64::consts::FRAC_1_SQRT_2;

/// The gradient in order of the arguments: delta, the derivative by the strike, minus theta, rho and vega.
pub type Gradient = (f64, f64, f64, f64, f64);

/// The cumulative distribution function of the standard normal distribution.
#[differentiable]
pub fn normal_cdf(z: f64) -> f64 {
    (1.0 + ops::erf(z * FRAC_1_SQRT_2)) / 2.0
}

/// The price of a European call by Black and Scholes (1973).
#[differentiable(graph)]
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

/// The five numbers of a contract, as a struct.
#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub struct Contract {
    /// The price of the underlying.
    pub spot: f64,
    /// The price at which it may be bought.
    pub strike: f64,
    /// Years until then.
    pub expiry: f64,
    /// The rate of a safe investment.
    pub rate: f64,
    /// The volatility of the underlying.
    pub volatility: f64,
}

crate::flat_fields!(Contract: spot, strike, expiry, rate, volatility);

impl Contract {
    /// [`black_scholes()`] of a struct.
    #[differentiable]
    pub fn price(&self) -> f64 {
        let deviation = self.volatility * self.expiry.sqrt();
        let drift = (self.rate + self.volatility * self.volatility / 2.0) * self.expiry;
        let d1 = ((self.spot / self.strike).ln() + drift) / deviation;
        let d2 = d1 - deviation;
        self.spot * normal_cdf(d1) - self.strike * (-self.rate * self.expiry).exp() * normal_cdf(d2)
    }
}

/// [`black_scholes()`] of a slice.
#[differentiable]
pub fn slice(p: &[f64]) -> f64 {
    let [spot, strike, expiry, rate, volatility] = [p[0], p[1], p[2], p[3], p[4]];
    black_scholes(spot, strike, expiry, rate, volatility)
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    type Point = [f64; 5];
    const ZERO: Gradient = (0.0, 0.0, 0.0, 0.0, 0.0);
    const CHECKSUM: f64 = 2.101586781955e+04;
    const NORM: f64 = 1.041261214888e+03;
    vec![
        Row::new("W1-bs", "scalars", || {
            sides(
                points(),
                |&[s, k, t, r, v]| black_scholes(s, k, t, r, v),
                returned(ZERO, |&[s, k, t, r, v]: &Point| by_hand(s, k, t, r, v)),
                returned(ZERO, |&[s, k, t, r, v]: &Point| {
                    black_scholes::value_and_grad(s, k, t, r, v)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-bs", "struct", || {
            let points = points().into_iter();
            let points = points.map(|[spot, strike, expiry, rate, volatility]| Contract {
                spot,
                strike,
                expiry,
                rate,
                volatility,
            });
            sides(
                points.collect(),
                |c| c.price(),
                returned(ZERO, |c: &Contract| {
                    by_hand(c.spot, c.strike, c.expiry, c.rate, c.volatility)
                }),
                returned(Contract::default(), |c: &Contract| c.price_value_and_grad()),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W1-bs", "slice", || {
            sides(
                points(),
                |p| slice(p),
                returned(ZERO, |&[s, k, t, r, v]: &Point| by_hand(s, k, t, r, v)),
                returned(vec![], |p: &Point| slice::value_and_grad(p)),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
