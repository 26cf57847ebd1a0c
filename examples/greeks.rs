//! How an option's price reacts: delta, gamma, vega, vanna and volga are the gradient and the Hessian of the price by Black and Scholes, and each
//! has a closed form to be compared with.
//!
//! ```text
//! cargo run --example greeks
//! ```

use grad_runtime::{ops, prelude::*};
use std::f64::consts::{PI, SQRT_2};

/// The normal distribution function.
#[differentiable(order = 2)]
fn normal(x: f64) -> f64 {
    0.5 * ops::erfc(-x / SQRT_2)
}

/// The price of a call on an asset at `spot`, with this volatility, a year before it expires at the strike 100 and with 5 % interest.
#[differentiable(order = 2)]
pub fn call(spot: f64, volatility: f64) -> f64 {
    let (strike, rate) = (100.0, 0.05);
    let d1 = ((spot / strike).ln() + rate + 0.5 * volatility * volatility) / volatility;
    let d2 = d1 - volatility;
    spot * normal(d1) - strike * (-rate).exp() * normal(d2)
}

/// How much the price of a hedged position changes with the volatility, when the hedge is the derivative by the spot: the derivative of a
/// function that calls a gradient.
#[differentiable]
pub fn hedged(spot: f64, volatility: f64) -> f64 {
    let delta = call::grad(spot, volatility).0;
    call(spot, volatility) - delta * spot
}

/// Prints all of them beside their closed forms.
pub fn run() {
    let (spot, volatility) = (110.0, 0.25);
    let (price, (delta, vega), second) = call::value_grad_hessian(spot, volatility);

    let d1 = ((spot / 100.0_f64).ln() + 0.05 + 0.5 * volatility * volatility) / volatility;
    let d2 = d1 - volatility;
    let density = (-0.5 * d1 * d1).exp() / (2.0 * PI).sqrt();
    let vanna = -density * d2 / volatility;
    for (what, actual, expected) in [
        ("delta", delta, normal(d1)),
        ("vega", vega, spot * density),
        ("gamma", second[(0, 0)], density / (spot * volatility)),
        ("vanna", second[(0, 1)], vanna),
        ("vanna", second[(1, 0)], vanna),
        (
            "volga",
            second[(1, 1)],
            spot * density * d1 * d2 / volatility,
        ),
    ] {
        println!("{what:>6}: {actual:+.12}, expected {expected:+.12}");
        assert!((actual - expected).abs() < 1e-10);
    }
    println!(" price: {price:.6}");

    let (by_spot, by_volatility) = hedged::grad(spot, volatility);
    let expected = spot * density - vanna * spot;
    println!("hedged: {by_volatility:+.12} by the volatility, expected {expected:+.12}");
    assert!((by_volatility - expected).abs() < 1e-10);
    assert!((by_spot + spot * density / (spot * volatility)).abs() < 1e-10);
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
