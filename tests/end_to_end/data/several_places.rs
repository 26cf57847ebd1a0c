//! Assignments to several places at once.

use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn by_an_array(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    for _ in 0..n {
        let t = a;
        [a, b] = [b * y, t * x];
    }
    a * b
}

#[differentiable]
fn by_a_value(x: [f64; 2], n: usize) -> f64 {
    let mut a = 0.5;
    let mut v = [1.0, 2.0];
    for _ in 0..n {
        [a, v[0]] = x;
        [v[1], _] = [a * v[0], 1.0];
    }
    a * v[0] + v[1]
}

#[differentiable]
fn step(x: [f64; 2]) -> [f64; 2] {
    [x[0] * x[1], x[0].sin()]
}

#[differentiable]
fn by_a_call(x: [f64; 2], n: usize) -> f64 {
    let (mut a, mut b) = (x[0], x[1]);
    for _ in 0..n {
        [a, b] = step([a, b]);
    }
    a * b
}

#[test]
fn arrays_of_places() {
    for n in 0..4 {
        assert_gradient!(by_an_array, (0.4, 0.5, n));
        assert_gradient!(by_a_value, ([0.4, 0.5], n));
        assert_gradient!(by_a_call, ([0.4, 0.5], n));
    }
}
