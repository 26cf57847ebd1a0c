//! The maximum over y of |x|² - |y|², found by an ascent with a step that adapts, and its gradient by x.

use crate::row::{Row, Sides, returned, sides};
use grad_runtime::differentiable;

/// The function whose saddle is sought.
#[differentiable]
fn height(x: &[f64; 2], y: &[f64; 2]) -> f64 {
    x[0] * x[0] + x[1] * x[1] - (y[0] * y[0] + y[1] * y[1])
}

/// The maximum over y, from a start.
#[differentiable]
pub fn highest(x: &[f64; 2], #[constant] start: &[f64; 2], #[constant] tolerance: f64) -> f64 {
    let mut y = *start;
    let mut best = height(x, &y);
    let mut step = 1e-5;
    let mut successes = 0;
    loop {
        let slope = [-2.0 * y[0], -2.0 * y[1]];
        let length = (slope[0] * slope[0] + slope[1] * slope[1]).sqrt();
        if length <= tolerance {
            break;
        }
        if successes == 10 {
            step *= 2.0;
            successes = 0;
        }
        let next = [y[0] + step * slope[0], y[1] + step * slope[1]];
        if step * length <= tolerance {
            break;
        }
        let reached = height(x, &next);
        if reached > best {
            y = next;
            best = reached;
            successes += 1;
        } else {
            step /= 2.0;
            successes = 0;
        }
    }
    best
}

/// The value and the gradient, written by hand: the way of y does not depend on x where the comparisons do not.
pub fn by_hand(x: &[f64; 2], start: &[f64; 2], tolerance: f64) -> (f64, [f64; 2]) {
    (highest(x, start, tolerance), [2.0 * x[0], 2.0 * x[1]])
}

fn of(tolerance: f64) -> Sides {
    type Point = ([f64; 2], [f64; 2], f64);
    sides(
        vec![([0.4, -0.3], [1.0, 1.0], tolerance)],
        |(x, start, tolerance)| highest(x, start, *tolerance),
        returned([0.0; 2], |(x, start, tolerance): &Point| {
            by_hand(x, start, *tolerance)
        }),
        returned([0.0; 2], |(x, start, tolerance): &Point| {
            highest::value_and_grad(x, start, *tolerance)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("saddle", "to 1e-3", || of(1e-3)),
        Row::new("saddle", "to 1e-9", || of(1e-9)),
    ]
}
