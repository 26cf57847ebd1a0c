//! Integers that change by constants: the reverse sweep steps them back.

use super::support::{assert_all_near, assert_close, assert_near, slope, slopes};
use grad_runtime::differentiable;

/// The square of the length of a triangular matrix times a vector; the matrix is flat, row after row.
#[differentiable(order = 2)]
fn triangle(flat: &[f64], x: &[f64]) -> f64 {
    let mut at = 0;
    let mut sum = 0.0;
    for i in 0..x.len() {
        let mut row = 0.0;
        for j in 0..=i {
            row += flat[at] * x[j];
            at += 1;
        }
        sum += row * row;
    }
    sum
}

/// An integer for each round, which steps in a branch and in an inner loop, and one that goes down.
#[differentiable]
fn rounds(x: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    let mut left = 2 * n as i32;
    for i in 0..n {
        let mut at: usize = 1;
        for j in 0..3 {
            s = (s * x[at % x.len()]).sin() + x[j % x.len()] * 0.1 * left as f64;
            at += 2;
            if s > 0.3 {
                at += 1;
                s *= x[at % x.len()];
            }
        }
        left -= 2;
        s += x[(at + i) % x.len()];
    }
    s
}

/// A counter of a type that is no integer: an operator of the user's need not undo the other one.
#[derive(Clone, Copy, PartialEq)]
struct Doubling(usize);

impl std::ops::AddAssign<usize> for Doubling {
    fn add_assign(&mut self, n: usize) {
        self.0 = 2 * self.0 + n;
    }
}

impl std::ops::SubAssign<usize> for Doubling {
    fn sub_assign(&mut self, n: usize) {
        self.0 -= n;
    }
}

#[differentiable]
fn doubling(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    let mut at = Doubling(1);
    for _ in 0..n {
        s = s * x[at.0 % x.len()] + x[0];
        at += 1;
    }
    s
}

/// One that goes down, as an index that reads before it has moved.
#[differentiable]
fn weighed(x: f64, #[constant] weights: &[f64]) -> f64 {
    let mut at = weights.len();
    let mut y = x;
    for _ in 0..2 {
        for _ in 0..weights.len() / 2 {
            at -= 1;
            y = (y * weights[at]).cos() * x;
        }
    }
    y
}

#[test]
fn what_they_number_has_the_right_derivative() {
    let flat: Vec<f64> = (0..10).map(|i| 0.4 + 0.3 * (i as f64).sin()).collect();
    let x = [0.7, -0.4, 1.2, 0.3];
    let (by_flat, by_x) = triangle::grad(&flat, &x);
    assert_all_near(&by_flat, &slopes(|flat| triangle(flat, &x), &flat), 1e-8);
    assert_all_near(&by_x, &slopes(|x| triangle(&flat, x), &x), 1e-8);
    let (value, pullback) = triangle::vjp(&flat, &x);
    assert_close(value, triangle(&flat, &x));
    assert_eq!(pullback(1.0), (by_flat.clone(), by_x.clone()));
    // The function is quadratic in `x`: the product with `x` itself is the gradient.
    let (_, product) = triangle::hvp(&flat, &x, (vec![0.0; 10], x.to_vec()));
    assert_all_near(&product, &by_x, 1e-10);
    for n in 0..5 {
        let expected = slopes(|x| rounds(x, n), &x);
        assert_all_near(&rounds::grad(&x, n), &expected, 1e-7);
        assert_all_near(&rounds::vjp(&x, n).1(1.0), &expected, 1e-7);
        let expected = slopes(|x| doubling(x, n), &x);
        assert_all_near(&doubling::grad(&x, n), &expected, 1e-7);
        let expected = slope(|x| weighed(x, &flat[..2 * n]), 0.6);
        assert_near(weighed::grad(0.6, &flat[..2 * n]), expected, 1e-7);
    }
}

/// Counters that are exchanged and ask for a length on the way.
#[differentiable]
fn exchanged(x: &[f64]) -> f64 {
    let (mut a, mut b) = (0, 1);
    let mut s = 0.0;
    for _ in 0..5 {
        s += x[a] * x[b];
        (a, b) = (b, (a + b) % x.len());
    }
    s
}

#[test]
fn counters_are_assigned_together() {
    let x = [0.7, -0.4, 1.2];
    assert_all_near(&exchanged::grad(&x), &slopes(exchanged, &x), 1e-8);
}
