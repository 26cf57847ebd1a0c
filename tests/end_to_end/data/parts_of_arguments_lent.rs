//! Parts of `&mut` arguments are lent to calls: ranges, halves, chunks, rows, the rest behind the first element.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn step(v: &mut [f64]) {
    v[0] *= 2.0;
    if v.len() > 1 {
        v[1] += v[0] * v[0];
    }
}

#[derive(Clone, Differentiable)]
struct State {
    v: Vec<f64>,
    k: f64,
}

#[differentiable]
fn of_a_field(s: &mut State) -> f64 {
    step(&mut s.v[..2]);
    step(&mut s.v[1..]);
    s.k * s.v[0]
}

#[differentiable]
fn windows(v: &mut [f64], n: usize) {
    for i in 0..n {
        step(&mut v[i..i + 2]);
    }
}

#[differentiable]
fn chunks(v: &mut [f64], w: &[f64]) {
    for c in v.chunks_mut(2) {
        step(c);
    }
    for (c, x) in v.chunks_exact_mut(2).zip(w) {
        step(c);
        c[0] *= x;
    }
}

#[differentiable]
fn rows(v: &mut Vec<Vec<f64>>) {
    for r in v.iter_mut() {
        step(r);
    }
    step(&mut v[0]);
    step(&mut v[1][1..]);
}

/// The butterfly of a transform: halves that call it again.
#[differentiable]
fn transform(v: &mut [f64]) {
    let n = v.len();
    if n <= 1 {
        return;
    }
    let half = n / 2;
    let (l, r) = v.split_at_mut(half);
    transform(l);
    transform(r);
    for i in 0..half {
        let t = l[i];
        l[i] = t + r[i] * t;
        r[i] = t - r[i];
    }
}

#[differentiable]
fn behind_the_first(v: &mut [f64]) -> f64 {
    if let Some((first, rest)) = v.split_first_mut() {
        *first *= 2.0;
        step(rest);
    }
    v[0] * v[1]
}

#[test]
fn parts_have_the_cotangents_of_what_is_left_in_them() {
    let v = vec![0.3, 0.4, 0.5];
    assert_gradient!(of_a_field, (&mut State { v, k: 1.1 }));
    assert_gradient!(windows, (&mut [0.3, 0.4, 0.5, 0.6], 3));
    assert_gradient!(chunks, (&mut [0.3, 0.4, 0.5, 0.6, 0.7], &[1.1, 1.2]));
    assert_gradient!(rows, (&mut vec![vec![0.3, 0.4], vec![0.5, 0.6]]));
    assert_gradient!(transform, (&mut [0.3, 0.4, 0.5, 0.6]));
    assert_gradient!(behind_the_first, (&mut [0.3, 0.4, 0.5]));
}
