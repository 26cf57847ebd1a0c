//! How sensitive is a double pendulum to where it starts and how it is built? The gradient through 1,000 Runge–Kutta steps.
//!
//! ```text
//! cargo run --release --example double_pendulum
//! ```

use grad_runtime::nalgebra::Vector4;
use grad_runtime::prelude::*;

/// Two massless rods of lengths `l1` and `l2` with the masses `m1` and `m2` at their ends, under the gravity `g`.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Pendulum {
    m1: f64,
    m2: f64,
    l1: f64,
    l2: f64,
    g: f64,
}

/// Angles of the two rods against the vertical, then their angular velocities.
type State = Vector4<f64>;

const STEPS: usize = 1000;
const DT: f64 = 0.005;

/// The equations of motion: the derivative of the state by time.
#[differentiable]
fn motion(pendulum: &Pendulum, state: &State) -> State {
    let Pendulum { m1, m2, l1, l2, g } = *pendulum;
    let (t1, t2, w1, w2) = (state[0], state[1], state[2], state[3]);
    let (sin, cos) = (t1 - t2).sin_cos();
    let denominator = 2.0 * m1 + m2 - m2 * (2.0 * (t1 - t2)).cos();
    let pull1 = -g * (2.0 * m1 + m2) * t1.sin()
        - m2 * g * (t1 - 2.0 * t2).sin()
        - 2.0 * sin * m2 * (w2 * w2 * l2 + w1 * w1 * l1 * cos);
    let pull2 =
        2.0 * sin * (w1 * w1 * l1 * (m1 + m2) + g * (m1 + m2) * t1.cos() + w2 * w2 * l2 * m2 * cos);
    Vector4::new(
        w1,
        w2,
        pull1 / (l1 * denominator),
        pull2 / (l2 * denominator),
    )
}

/// One step of the classical Runge–Kutta method.
#[differentiable]
fn step(pendulum: &Pendulum, state: &State) -> State {
    let k1 = motion(pendulum, state);
    let k2 = motion(pendulum, &(state + k1 * (DT / 2.0)));
    let k3 = motion(pendulum, &(state + k2 * (DT / 2.0)));
    let k4 = motion(pendulum, &(state + k3 * DT));
    state + (k1 + 2.0 * k2 + 2.0 * k3 + k4) * (DT / 6.0)
}

/// How far from rest the pendulum is in the end: the norm of its state after five seconds.
#[differentiable]
pub fn distance(start: &State, pendulum: &Pendulum) -> f64 {
    let mut state = *start;
    for _ in 0..STEPS {
        state = step(pendulum, &state);
    }
    state.norm()
}

/// Prints the gradient, and compares it with the one that five other tools agree on.
pub fn run() {
    let start = Vector4::new(1.0, 0.5, 0.1, -0.2);
    let pendulum = Pendulum {
        m1: 1.0,
        m2: 0.8,
        l1: 1.0,
        l2: 0.7,
        g: 9.81,
    };

    let (distance, (by_start, by_pendulum)) = distance::value_and_grad(&start, &pendulum);
    println!("after {STEPS} steps the state has norm {distance:.6}; its gradient is");
    println!("  by the start      {:.6?}", by_start.as_slice());
    println!("  by the pendulum   {by_pendulum:.6?}");

    let mut gradient = by_start.as_slice().to_vec();
    let Pendulum { m1, m2, l1, l2, g } = by_pendulum;
    gradient.extend([m1, m2, l1, l2, g]);
    let checksum: f64 = (0..9)
        .map(|i| gradient[i] * (0.5 + (37 * i % 101) as f64 / 101.0))
        .sum();
    let norm = gradient.iter().map(|x| x * x).sum::<f64>().sqrt();
    for (what, actual, published) in [
        ("checksum", checksum, 6.581465957700),
        ("norm", norm, 7.735260893243),
    ] {
        println!("{what:>10} {actual:.12}, published {published:.12}");
        assert!((actual - published).abs() < 1e-9 * 7.735);
    }
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
