//! Where is a planet? Kepler's equation has no closed solution, so Newton's method finds it, and the derivative is taken
//! through the iterations.
//!
//! ```text
//! cargo run --example newton
//! ```

use grad_runtime::prelude::*;

const TOLERANCE: f64 = 1e-12;

/// What Kepler's equation `E − e sin E = M` leaves for a guess of the eccentric anomaly `E`.
#[differentiable]
fn residual(guess: f64, eccentricity: f64, mean_anomaly: f64) -> f64 {
    guess - eccentricity * guess.sin() - mean_anomaly
}

/// The eccentric anomaly, in radians.
#[differentiable]
pub fn eccentric_anomaly(eccentricity: f64, mean_anomaly: f64) -> f64 {
    let mut anomaly = mean_anomaly;
    loop {
        let slope = 1.0 - eccentricity * anomaly.cos();
        let correction = residual(anomaly, eccentricity, mean_anomaly) / slope;
        anomaly -= correction;
        if correction.abs() < TOLERANCE {
            break;
        }
    }
    anomaly
}

/// Prints the solution beside the one in Meeus, *Astronomical Algorithms*, example 30.a, and its derivative beside the
/// one of the implicit function theorem: `∂E/∂e = sin E / (1 − e cos E)` and `∂E/∂M = 1 / (1 − e cos E)`.
pub fn run() {
    let (eccentricity, mean_anomaly) = (0.1, f64::to_radians(5.0));

    let (anomaly, (by_eccentricity, by_mean_anomaly)) =
        eccentric_anomaly::value_and_grad(eccentricity, mean_anomaly);

    let slope = 1.0 - eccentricity * anomaly.cos();
    for (what, actual, expected, tolerance) in [
        ("E in degrees", anomaly.to_degrees(), 5.554589, 5e-7),
        ("dE/de", by_eccentricity, anomaly.sin() / slope, 1e-12),
        ("dE/dM", by_mean_anomaly, 1.0 / slope, 1e-12),
    ] {
        println!("{what:>12}: {actual:.12}, expected {expected:.12}");
        assert!((actual - expected).abs() < tolerance);
    }
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
