//! A chain of equations y'₁ = x₁, y'ᵢ = xᵢ yᵢ₋₁ by the method of Runge and Kutta.

use crate::flat::Flat;
use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};

/// The derivative of the state by time.
#[differentiable]
fn slope(x: &[f64], y: &[f64]) -> Vec<f64> {
    let mut slope = vec![x[0]];
    for i in 1..x.len() {
        slope.push(x[i] * y[i - 1]);
    }
    slope
}

/// `y + h k`
#[differentiable]
fn along(y: &[f64], h: f64, k: &[f64]) -> Vec<f64> {
    y.iter().zip(k).map(|(y, k)| y + h * k).collect()
}

/// The last component at time 2, from zero.
#[differentiable]
pub fn ode(x: &[f64], steps: usize) -> f64 {
    let h = 2.0 / steps as f64;
    let mut y = vec![0.0; x.len()];
    for _ in 0..steps {
        let k1 = slope(x, &y);
        let k2 = slope(x, &along(&y, h / 2.0, &k1));
        let k3 = slope(x, &along(&y, h / 2.0, &k2));
        let k4 = slope(x, &along(&y, h, &k3));
        for i in 0..x.len() {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    y[x.len() - 1]
}

/// The gradient, and the four states of each step in which the slope was taken.
#[derive(Clone)]
pub struct Place<const N: usize> {
    gradient: [f64; N],
    states: Vec<[[f64; N]; 4]>,
}

impl<const N: usize> Flat for Place<N> {
    fn flat(&self, out: &mut Vec<f64>) {
        self.gradient.flat(out);
    }
}

/// The cotangent of the state from that of the slope; adds to that of `x`.
#[inline]
fn pull<const N: usize>(
    x: &[f64; N],
    y: &[f64; N],
    bar: &[f64; N],
    x_bar: &mut [f64; N],
) -> [f64; N] {
    let mut y_bar = [0.0; N];
    x_bar[0] += bar[0];
    for i in 1..N {
        x_bar[i] += bar[i] * y[i - 1];
        y_bar[i - 1] = bar[i] * x[i];
    }
    y_bar
}

/// The value, returned, and the gradient, written by hand.
pub fn by_hand<const N: usize>(x: &[f64; N], steps: usize, place: &mut Place<N>) -> f64 {
    let h = 2.0 / steps as f64;
    let slope = |y: &[f64; N]| {
        let mut slope = [x[0]; N];
        for i in 1..N {
            slope[i] = x[i] * y[i - 1];
        }
        slope
    };
    let along = |y: &[f64; N], h: f64, k: &[f64; N]| std::array::from_fn(|i| y[i] + h * k[i]);
    let mut y = [0.0; N];
    for states in &mut place.states[..steps] {
        let k1 = slope(&y);
        let y2 = along(&y, h / 2.0, &k1);
        let k2 = slope(&y2);
        let y3 = along(&y, h / 2.0, &k2);
        let k3 = slope(&y3);
        let y4 = along(&y, h, &k3);
        let k4 = slope(&y4);
        *states = [y, y2, y3, y4];
        for i in 0..N {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    let mut x_bar = [0.0; N];
    let mut y_bar = [0.0; N];
    y_bar[N - 1] = 1.0;
    for [y1, y2, y3, y4] in place.states[..steps].iter().rev() {
        let part = y_bar.map(|bar| bar * (h / 6.0));
        let in4 = pull(x, y4, &part, &mut x_bar);
        let in3 = pull(
            x,
            y3,
            &std::array::from_fn(|i| 2.0 * part[i] + h * in4[i]),
            &mut x_bar,
        );
        let in2 = pull(
            x,
            y2,
            &std::array::from_fn(|i| 2.0 * part[i] + h / 2.0 * in3[i]),
            &mut x_bar,
        );
        let in1 = pull(
            x,
            y1,
            &std::array::from_fn(|i| part[i] + h / 2.0 * in2[i]),
            &mut x_bar,
        );
        for i in 0..N {
            y_bar[i] += in1[i] + in2[i] + in3[i] + in4[i];
        }
    }
    place.gradient = x_bar;
    y[N - 1]
}

fn of<const N: usize, const STEPS: usize>() -> Sides {
    let place = Place {
        gradient: [0.0; N],
        states: vec![[[0.0; N]; 4]; STEPS],
    };
    sides(
        inputs::uniform_rows(1031, 1, 0.5, 1.5),
        |x| ode(x, STEPS),
        into(place, |x: &[f64; N], place| by_hand(x, STEPS, place)),
        into(vec![0.0; N], |x: &[f64; N], g| {
            g.set_zero();
            ode::accumulate_grad(x, STEPS, g)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("ode", "10, 100 steps", of::<10, 100>),
        Row::new("ode", "100, 1,000 steps", of::<100, 1000>).large(),
    ]
}
