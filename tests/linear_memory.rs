//! What a gradient allocates grows as its function does: an allocator counts the bytes.
//!
//! Each function walks changed variables, of which it reads elements, parts or the whole in every iteration.
#![allow(
    clippy::needless_range_loop,
    clippy::useless_vec,
    reason = "the bodies are what users write"
)]

use grad_runtime::nalgebra::DMatrix;
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

struct Counting;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every call is passed on to the system's allocator unchanged; the counter does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        BYTES.set(BYTES.get() + layout.size());
        // SAFETY: the caller upholds the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller upholds the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn bytes<R>(work: impl FnOnce() -> R) -> usize {
    let before = BYTES.get();
    black_box(work());
    BYTES.get() - before
}

/// Of four times as many values, a gradient allocates about four times as much. Vectors that double may take twice as much again.
fn assert_linear<R>(gradient: impl Fn(&[f64]) -> R) {
    let values: Vec<f64> = (0..2000).map(|i| 1.0 / (2.0 + f64::from(i))).collect();
    let few = bytes(|| gradient(&values[..500]));
    let many = bytes(|| gradient(&values));
    assert!(many < 9 * few, "{few} bytes of 500 values, {many} of 2000");
}

#[differentiable]
fn at(v: &[f64], i: usize) -> f64 {
    v[i] * v[i]
}

#[differentiable]
fn changed_before(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v[0] *= 2.0;
    let mut s = 0.0;
    for i in 0..v.len() {
        s += at(&v, i);
    }
    s
}

#[differentiable]
fn changed_between(x: &[f64]) -> f64 {
    let mut w = x.to_vec();
    let mut s = 0.0;
    for i in 0..x.len() {
        s += at(&w, i);
        w[i] = s * 0.5;
        s += at(&w, 0);
    }
    s
}

#[differentiable]
fn changed_afterwards(x: &[f64]) -> f64 {
    let mut w = x.to_vec();
    let mut s = 0.0;
    for i in 0..x.len() {
        s += at(&w, i) * w[0];
    }
    w[0] = 3.0 * s;
    for i in 0..x.len() {
        w[i] += 1.0;
        s += at(&w, i) * w[0];
    }
    s
}

#[differentiable]
fn changed_while(x: &[f64]) -> f64 {
    let mut w = x.to_vec();
    let mut i = 0;
    let mut s = 1.0;
    while i + 1 < w.len() {
        if s > 0.5 {
            w[i + 1] = w[i] * s;
        } else {
            w.swap(i, i + 1);
        }
        s = 0.4 + at(&w, i);
        i += 1;
    }
    s + w[0]
}

#[differentiable]
fn grown(x: &[f64]) -> f64 {
    let mut w = vec![1.5];
    let mut s = 0.0;
    for i in 0..x.len() {
        w.push(x[i] * w[i]);
        s += at(&w, i) * w[i + 1];
    }
    s
}

#[differentiable]
fn by_reference(x: &[f64]) -> f64 {
    let mut w = Vec::new();
    for i in 0..x.len() {
        w.push(x[i] * x[i]);
    }
    let mut s = 0.0;
    for i in 0..w.len() {
        let r = &w;
        s += r[i] * r[0];
    }
    s
}

#[differentiable]
fn rows_that_change_places(x: &[f64]) -> f64 {
    let mut m = vec![x.to_vec(), x.to_vec()];
    for i in 0..x.len() {
        let r = &m[0];
        let t = r[i] * 2.0;
        m[1][i] = t;
        m.swap(0, 1);
    }
    m[0][0] * m[1][1]
}

#[differentiable]
fn rows_passed_on(x: &[f64]) -> f64 {
    let mut m = vec![x.to_vec(), x.to_vec()];
    let mut s = 0.0;
    for i in 0..x.len() {
        m[i % 2][i] = 0.5 * s + x[i];
        s += at(&m[0], i) + at(&m[1], 0);
    }
    s
}

#[derive(Clone, Debug, Differentiable)]
struct State {
    v: Vec<f64>,
    k: f64,
}

impl State {
    #[differentiable]
    fn at(&self, i: usize) -> f64 {
        self.v[i] * self.k
    }
}

#[differentiable]
fn fields(x: &[f64]) -> f64 {
    let mut state = State {
        v: x.to_vec(),
        k: 0.9,
    };
    let mut s = 0.0;
    for i in 0..x.len() {
        s += at(&state.v, i) * state.k;
        state.v[i] *= state.k;
        state.k = 0.9 * state.k + 0.1 * s;
    }
    s
}

#[differentiable]
fn methods(x: &[f64]) -> f64 {
    let mut state = State {
        v: x.to_vec(),
        k: 0.9,
    };
    let mut s = 0.0;
    for i in 0..x.len() {
        s += state.at(i);
        state.v[i] = s;
        s += state.at(0);
    }
    s
}

#[differentiable]
fn columns(x: &[f64]) -> f64 {
    let mut m = DMatrix::from_fn(2, x.len(), |i, j| x[j] * (1.0 + i as f64));
    m[(0, 0)] = 1.0;
    let mut s = 0.0;
    for j in 0..x.len() {
        s += m.column(j).norm_squared();
    }
    s
}

#[differentiable]
fn first(x: &[f64]) -> f64 {
    x[0] * x[0]
}

#[differentiable]
fn ends(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += first(&x[i..]);
    }
    s
}

#[differentiable]
fn ends_of_a_variable(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for i in 0..v.len() {
        v[i] *= 0.5;
        let end = &v[i..];
        s += first(end) * v[i];
    }
    s
}

#[differentiable]
fn rest_by_rest(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [head, rest @ ..] => head * head + 0.5 * rest_by_rest(rest),
    }
}

#[differentiable]
fn by_halves(x: &[f64]) -> f64 {
    if x.len() <= 1 {
        x[0] * x[0]
    } else {
        let half = x.len() / 2;
        0.5 * by_halves(&x[..half]) + by_halves(&x[half..])
    }
}

#[differentiable]
fn what_an_option_holds(x: &[f64]) -> f64 {
    let weights = Some(x.to_vec());
    let mut s = 0.0;
    for i in 0..x.len() {
        if let Some(w) = &weights {
            s += w[i] * w[0] + first(&w[i..]);
        }
    }
    s
}

#[differentiable]
fn what_a_parameter_holds(weights: &Option<Vec<f64>>, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += match weights {
            Some(w) => w[i] * w[0],
            None => 1.0,
        };
    }
    s
}

#[test]
fn parts_of_slices_are_lent() {
    assert_linear(ends::grad);
    assert_linear(ends_of_a_variable::grad);
    assert_linear(|x| rest_by_rest::grad(&x[..x.len() / 8]));
    assert_linear(by_halves::grad);
    assert_linear(|x| ends::jvp(x, x.to_vec()));
    assert_linear(|x| rest_by_rest::jvp(&x[..x.len() / 8], x[..x.len() / 8].to_vec()));
}

#[test]
fn what_options_hold_is_lent() {
    assert_linear(what_an_option_holds::grad);
    assert_linear(|x| what_an_option_holds::jvp(x, x.to_vec()));
    assert_linear(|x| what_a_parameter_holds::grad(&Some(x.to_vec()), x.len()));
    assert_linear(|x| {
        let weights = Some(x.to_vec());
        what_a_parameter_holds::jvp(&weights, x.len(), weights.clone())
    });
}

#[test]
fn none_is_the_zero_of_what_an_option_holds() {
    let weights = Some(vec![0.5, 2.0]);
    let expected = Some(vec![3.0, 0.5]);
    let mut gradient = None;
    what_a_parameter_holds::accumulate_grad(&weights, 2, &mut gradient);
    assert_eq!(gradient, expected);
    assert_eq!(what_a_parameter_holds::grad(&weights, 2), expected);
    assert_eq!(what_a_parameter_holds::grad(&None, 2), None);
    assert_eq!(what_a_parameter_holds::jvp(&weights, 2, None).1, 0.0);
    let direction = Some(vec![1.0, 2.0]);
    assert_eq!(what_a_parameter_holds::jvp(&weights, 2, direction).1, 4.0);
}

#[test]
fn variables_that_change_are_lent() {
    assert_linear(changed_before::grad);
    assert_linear(changed_between::grad);
    assert_linear(changed_afterwards::grad);
    assert_linear(changed_while::grad);
    assert_linear(grown::grad);
    assert_linear(|x| changed_between::vjp(x).1(1.0));
    assert_linear(|x| changed_before::vjp(x).1(1.0));
}

#[test]
fn parts_of_variables_are_lent() {
    assert_linear(by_reference::grad);
    assert_linear(rows_that_change_places::grad);
    assert_linear(rows_passed_on::grad);
    assert_linear(fields::grad);
    assert_linear(methods::grad);
    assert_linear(columns::grad);
}

#[test]
fn the_gradients_are_right() {
    let x = [0.3, -0.7, 1.1, 0.2, 0.9];
    assert_gradient!(changed_before, (&x));
    assert_gradient!(changed_between, (&x));
    assert_gradient!(changed_afterwards, (&x));
    assert_gradient!(changed_while, (&x));
    assert_gradient!(grown, (&x));
    assert_gradient!(by_reference, (&x));
    assert_gradient!(rows_that_change_places, (&x));
    assert_gradient!(rows_passed_on, (&x));
    assert_gradient!(fields, (&x));
    assert_gradient!(methods, (&x));
    assert_gradient!(columns, (&x));
    assert_gradient!(ends, (&x));
    assert_gradient!(ends_of_a_variable, (&x));
    assert_gradient!(rest_by_rest, (&x));
    assert_gradient!(by_halves, (&x));
    assert_gradient!(what_an_option_holds, (&x));
    assert_gradient!(what_a_parameter_holds, (&Some(x.to_vec()), 5));
}

#[differentiable]
fn stored(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = (y * 1.1).sin() + 0.2 * x;
    }
    y
}

#[differentiable]
fn with_checkpoints(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..n {
        y = (y * 1.1).sin() + 0.2 * x;
    }
    y
}

#[differentiable]
fn with_checkpoints_until(x: f64, n: usize) -> f64 {
    let (mut y, mut k) = (x, 0);
    #[checkpoint]
    while k < n {
        y = (y * 1.1).sin() + 0.2 * x;
        k += 1;
    }
    y
}

#[differentiable]
fn with_some_checkpoints(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(10_000)]
    for _ in 0..n {
        y = (y * 1.1).sin() + 0.2 * x;
    }
    y
}

#[test]
fn a_loop_of_a_million_steps_with_checkpoints_keeps_the_root_of_them() {
    let n = 1_000_000;
    let expected = stored::grad(0.3, n);
    let all = bytes(|| stored::grad(0.3, n));
    assert!(all >= 8 * n);
    for (gradient, most) in [
        (with_checkpoints::grad as fn(f64, usize) -> f64, 200_000),
        (with_checkpoints_until::grad, 200_000),
        (with_some_checkpoints::grad, 1_000_000),
        (|x, n| with_checkpoints::vjp(x, n).1(1.0), 200_000),
    ] {
        assert_eq!(gradient(0.3, n), expected);
        let some = bytes(|| gradient(0.3, n));
        assert!(some < most, "{some} bytes instead of {all}");
        let of_fewer = bytes(|| gradient(0.3, n / 4));
        assert!(some < 3 * of_fewer, "{of_fewer} and {some} bytes");
    }
}
