//! Where is a planet? Kepler's equation has no closed solution, so Newton's method finds it, and the derivative is taken
//! through the iterations. And where is the minimum of Rosenbrock's function? Newton's method finds that with gradient and Hessian.
//!
//! ```text
//! cargo run --example newton
//! ```

use grad_runtime::nalgebra::DVector;
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

/// Rosenbrock's function, whose minimum is zero, where all components are one.
#[differentiable(order = 2)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += (1.0 - x[i]).powi(2) + 100.0 * (x[i + 1] - x[i] * x[i]).powi(2);
    }
    sum
}

/// The minimum of Rosenbrock's function by Newton's method, and the number of steps: halved, while the value does not fall.
pub fn minimum(start: &[f64]) -> (Vec<f64>, usize) {
    let mut x = start.to_vec();
    for steps in 0..100 {
        let (value, gradient, hessian) = rosenbrock::value_grad_hessian(&x);
        if gradient.norm() < 1e-10 {
            return (x, steps);
        }
        let gradient = DVector::from_vec(gradient);
        // Away from the minimum the Hessian need not be positive: its diagonal is raised until it is.
        let mut raised = 0.0;
        let direction = loop {
            let mut matrix = hessian.clone();
            for i in 0..x.len() {
                matrix[(i, i)] += raised;
            }
            match matrix.cholesky() {
                Some(factors) => break -factors.solve(&gradient),
                None => raised = f64::max(2.0 * raised, 1e-3),
            }
        };
        let mut length = 1.0;
        loop {
            let mut next = x.clone();
            next.retract(&(length * &direction).as_slice().to_vec());
            if rosenbrock(&next) <= value || length < 1e-10 {
                x = next;
                break;
            }
            length /= 2.0;
        }
    }
    panic!("Newton's method does not end")
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

    // In ten dimensions there is another minimum beside the one that is asked for, with a negative first component.
    for start in [vec![-1.2, 1.0], vec![0.0; 10]] {
        let dimension = start.len();
        let (x, steps) = minimum(&start);
        let error = x.iter().map(|x| (x - 1.0).abs()).fold(0.0, f64::max);
        println!(
            "Rosenbrock in {dimension} dimensions: {steps} steps, {error:.1e} from the minimum"
        );
        assert!(error < 1e-8 && steps < 60);
    }
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
