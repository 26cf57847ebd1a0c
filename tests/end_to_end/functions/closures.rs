//! Closures bound to a local and called, local items.

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn bound(x: f64, y: f64) -> f64 {
    let square = |a: f64| a * a;
    let shifted = |a: f64| square(a) + y;
    let constant = || 3.0;
    square(x) + shifted(x + y) * shifted(2.0) + constant() * x
}

#[test]
fn closures_bound_to_locals() {
    for at in [[0.7, 1.2], [-0.3, 0.0]] {
        let (dx, dy) = bound::grad(at[0], at[1]);
        assert_all_near(&[dx, dy], &slopes(|p| bound(p[0], p[1]), &at), 1e-8);
        assert_gradient!(bound, (at[0], at[1]));
    }
}

#[differentiable]
fn called_in_loops(x: f64, n: usize) -> f64 {
    let step = |y: f64, i: usize| {
        let z = y * x;
        if i % 2 == 0 { z.sin() } else { z + 1.0 }
    };
    let mut y = 1.0;
    for i in 0..n {
        y = step(y, i);
    }
    y
}

#[test]
fn closures_called_in_loops() {
    for n in [0, 1, 5] {
        assert_near(
            called_in_loops::grad(0.7, n),
            slope(|x| called_in_loops(x, n), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn of_vectors(v: &Vector2<f64>, s: f64) -> f64 {
    let turn = |w: Vector2<f64>| Vector2::new(-w.y, w.x) * s;
    let w = turn(turn(*v) + v);
    w.norm_squared() + turn(w).x
}

#[test]
fn closures_of_vectors() {
    assert_gradient!(of_vectors, (&Vector2::new(0.3, -0.7), 1.4));
}

#[differentiable]
fn captures_before_reassignment(x: f64) -> f64 {
    let mut y = x;
    let scaled = move |a: f64| a * y;
    y = 10.0;
    scaled(x) + y
}

#[test]
fn a_move_closure_keeps_the_value_captured() {
    assert_eq!(
        captures_before_reassignment::value_and_grad(3.0),
        (19.0, 6.0)
    );
}

#[differentiable]
fn local_items(x: f64) -> f64 {
    const SCALE: f64 = 2.5;

    #[differentiable]
    fn inner(x: f64, y: f64) -> f64 {
        x * x * y
    }

    fn ordinary(n: usize) -> f64 {
        n as f64
    }

    inner(x, SCALE) + inner(2.0, x) * ordinary(3)
}

#[test]
fn local_functions_and_constants() {
    assert_close(local_items::grad(1.5), 2.0 * 1.5 * 2.5 + 12.0);
}

#[differentiable]
fn on_constants(x: f64, n: usize) -> f64 {
    let weight = |i: usize| 1.0 / (i as f64 + 1.0);
    let offset = |i: usize| weight(i) * 2.0;
    x * weight(n) + x * x * offset(n + 1)
}

#[test]
fn closures_on_constants_only() {
    assert_close(on_constants::grad(3.0, 1), 0.5 + 6.0 * 2.0 / 3.0);
}

#[differentiable]
fn own_counter(x: f64) -> f64 {
    let mut n = 1;
    let mut g = move |t: f64| {
        n += 1;
        t * n as f64
    };
    let a = g(x);
    let b = g(a * x);
    a * b + n as f64 * x
}

#[differentiable]
fn own_counter_in_a_loop(x: f64, k: usize) -> f64 {
    let mut n = 1;
    let mut g = move |t: f64| {
        n += 1;
        t * n as f64
    };
    let mut s = x;
    for _ in 0..k {
        s = g(s) * x;
        n += 2;
    }
    s + n as f64 * x
}

#[test]
fn a_move_closure_counts_for_itself() {
    assert_gradient!(own_counter, (0.4));
    assert_gradient!(own_counter_in_a_loop, (0.4, 3));
}
