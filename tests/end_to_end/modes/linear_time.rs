//! A loop of element updates has a gradient in time proportional to the primal.

use crate::support::*;
use grad_runtime::differentiable;

#[differentiable]
fn scan(values: &[f64], x: f64) -> f64 {
    let n = values.len();
    let mut state = vec![0.0; n];
    state[0] = x;
    for i in 1..n {
        state[i] = 0.5 * state[i - 1] + values[i] * x;
    }
    state[n - 1]
}

#[differentiable]
fn histogram(values: &[f64]) -> f64 {
    let mut bins = vec![0.0; 1000];
    for i in 0..values.len() {
        bins[i % 1000] += values[i] * values[i];
    }
    let mut total = 0.0;
    for i in 0..1000 {
        total += bins[i] * bins[i];
    }
    total
}

#[differentiable]
fn in_place(values: Vec<f64>) -> f64 {
    let mut a = values;
    let n = a.len();
    for i in 0..n - 1 {
        a[i + 1] = a[i + 1] * 0.5 + a[i].sin();
    }
    a[n - 1]
}

#[differentiable]
fn slices_of_a_state(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let m = a.len();
    for i in 0..x.len() {
        let j = i % (m - 3);
        let w = &a[j..j + 3];
        a[j] = 0.5 * w[0] * w[1] + w[2];
    }
    a.iter().sum()
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(p, q)| p * q).sum()
}

#[differentiable]
fn slices_passed_on(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut s = 0.0;
    for i in 0..x.len() - 2 {
        a[i] = a[i] * 0.5;
        s += dot(&a[i..i + 2], &x[i..i + 2]);
    }
    s
}

#[differentiable]
fn heads_of_a_state(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut s = 0.0;
    for i in 0..x.len() {
        a[i] = a[i] * 0.5;
        s += a.iter().take(3).map(|v| v * v).sum::<f64>();
        s += a.iter().skip(i).take(2).map(|v| v * v).sum::<f64>();
    }
    s
}

#[differentiable]
fn lengths_of_a_state(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for i in 0..x.len() {
        let j = (i * 7) % a.len();
        a[j] = a[j] * a[a.len() - 1 - i];
    }
    a[0]
}

#[test]
fn element_updates_cost_constant_time_each() {
    assert_linear(|values| {
        scan::grad(values, 0.5);
    });
    assert_linear(|values| {
        histogram::grad(values);
    });
    assert_linear(|values| {
        in_place::grad(values.to_vec());
    });
}

#[test]
fn parts_of_a_state_cost_their_own_length() {
    assert_linear(|values| {
        slices_of_a_state::grad(values);
    });
    assert_linear(|values| {
        slices_passed_on::grad(values);
    });
    assert_linear(|values| {
        lengths_of_a_state::grad(values);
    });
    assert_linear(|values| {
        heads_of_a_state::grad(values);
    });
}

#[test]
fn the_gradients_are_right() {
    let values = [0.3, -0.7, 1.1, 0.2, 0.9];
    let (dvalues, dx) = scan::grad(&values, 0.5);
    assert_all_near(&dvalues, &slopes(|v| scan(v, 0.5), &values), 1e-8);
    assert_near(dx, slope(|x| scan(&values, x), 0.5), 1e-8);
    assert_all_near(&histogram::grad(&values), &slopes(histogram, &values), 1e-8);
    grad_runtime::assert_gradient!(slices_of_a_state, (&values));
    grad_runtime::assert_gradient!(slices_passed_on, (&values));
    grad_runtime::assert_gradient!(lengths_of_a_state, (&values));
    grad_runtime::assert_gradient!(heads_of_a_state, (&values));
    assert_all_near(
        &in_place::grad(values.to_vec()),
        &slopes(|v| in_place(v.to_vec()), &values),
        1e-8,
    );
}
