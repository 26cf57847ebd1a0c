//! A charged particle that falls between two charges, one of which is controlled: how far from the origin it lands, and
//! the derivative by the control.

use crate::row::{Row, Sides, into, returned, sides};
use grad_runtime::differentiable;

/// The charges: the first is controlled.
#[differentiable]
fn charges(w: f64) -> [[f64; 2]; 2] {
    [[10.0, 10.0 - w], [10.0, 0.0]]
}

/// The acceleration: minus the gradient of the potential Σ 1 / |x - c|.
#[differentiable]
fn acceleration(x: &[f64; 2], charges: &[[f64; 2]; 2]) -> [f64; 2] {
    let mut sum = [0.0; 2];
    for c in charges {
        let d = [x[0] - c[0], x[1] - c[1]];
        let square = d[0] * d[0] + d[1] * d[1];
        let cube = square * square.sqrt();
        for i in 0..2 {
            sum[i] += d[i] / cube;
        }
    }
    sum
}

/// The square of where the particle meets the ground, by Euler's method.
#[differentiable]
pub fn landing(w: f64, dt: f64) -> f64 {
    let charges = charges(w);
    let mut x = [0.0, 8.0];
    let mut v = [0.75, 0.0];
    loop {
        let a = acceleration(&x, &charges);
        let next = [x[0] + dt * v[0], x[1] + dt * v[1]];
        if next[1] <= 0.0 {
            break;
        }
        x = next;
        for i in 0..2 {
            v[i] += dt * a[i];
        }
    }
    let rest = -x[1] / v[1];
    let end = x[0] + rest * v[0];
    end * end
}

/// The value and the derivatives by control and step, written by hand: two tangents beside the state, because there
/// are two inputs.
pub fn by_hand(w: f64, dt: f64) -> (f64, (f64, f64)) {
    let charges = charges(w);
    let mut x = [0.0, 8.0];
    let mut v = [0.75, 0.0];
    // The tangents in the directions of the control and of the step
    let mut x_dot = [[0.0; 2]; 2];
    let mut v_dot = [[0.0; 2]; 2];
    loop {
        let next = [x[0] + dt * v[0], x[1] + dt * v[1]];
        if next[1] <= 0.0 {
            break;
        }
        let mut a = [0.0; 2];
        let mut a_dot = [[0.0; 2]; 2];
        for (k, c) in charges.iter().enumerate() {
            let d = [x[0] - c[0], x[1] - c[1]];
            let square = d[0] * d[0] + d[1] * d[1];
            let inv_square = 1.0 / square;
            let inv_cube = inv_square * inv_square * square.sqrt();
            for t in 0..2 {
                let moves = if k == 0 && t == 0 { 1.0 } else { 0.0 };
                let d_dot = [x_dot[t][0], x_dot[t][1] + moves];
                let part = 3.0 * inv_square * (d[0] * d_dot[0] + d[1] * d_dot[1]);
                for i in 0..2 {
                    a_dot[t][i] += inv_cube * (d_dot[i] - d[i] * part);
                }
            }
            for i in 0..2 {
                a[i] += d[i] * inv_cube;
            }
        }
        for t in 0..2 {
            for i in 0..2 {
                let by_step = if t == 1 { 1.0 } else { 0.0 };
                x_dot[t][i] += dt * v_dot[t][i] + by_step * v[i];
                v_dot[t][i] += dt * a_dot[t][i] + by_step * a[i];
            }
        }
        x = next;
        for i in 0..2 {
            v[i] += dt * a[i];
        }
    }
    let inv = 1.0 / v[1];
    let rest = -x[1] * inv;
    let end = x[0] + rest * v[0];
    let derivative = |t: usize| {
        let rest_dot = -(x_dot[t][1] + rest * v_dot[t][1]) * inv;
        2.0 * end * (x_dot[t][0] + rest_dot * v[0] + rest * v_dot[t][0])
    };
    (end * end, (derivative(0), derivative(1)))
}

fn of(dt: f64) -> Sides {
    sides(
        vec![(0.5, dt)],
        |&(w, dt)| landing(w, dt),
        returned((0.0, 0.0), |&(w, dt): &(f64, f64)| by_hand(w, dt)),
        into((0.0, 0.0), |&(w, dt): &(f64, f64), g| {
            *g = (0.0, 0.0);
            landing::accumulate_grad(w, dt, g)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("particle", "steps of 0.1", || of(0.1)),
        Row::new("particle", "steps of 0.001", || of(0.001)).large(),
    ]
}
