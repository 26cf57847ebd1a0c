//! References into constants that the function itself makes: the pullback outlives those, and keeps copies of what it needs.

use grad_runtime::nalgebra::{Matrix2, Vector2};
use grad_runtime::{assert_gradient, prelude::*};
use std::collections::{BTreeMap, VecDeque};

struct Model {
    m: Matrix2<f64>,
    v: Vector2<f64>,
    w: Vec<f64>,
}

impl Model {
    fn m(&self) -> &Matrix2<f64> {
        &self.m
    }

    fn w(&self) -> &[f64] {
        &self.w
    }
}

fn build() -> Model {
    Model {
        m: Matrix2::new(1.0, 2.0, 3.0, 4.0),
        v: Vector2::new(0.5, -0.25),
        w: vec![1.0, 2.0, 3.0],
    }
}

#[differentiable]
fn by_method(x: &Vector2<f64>) -> f64 {
    let b = build();
    (b.m() * x).norm_squared()
}

#[differentiable]
fn by_pair(x: &Vector2<f64>) -> f64 {
    let b = build();
    let (m, v) = (&b.m, &b.v);
    (m * x + v).norm_squared()
}

#[differentiable]
fn by_name(x: &Vector2<f64>) -> f64 {
    let b = build();
    let m = b.m();
    let y = m * x;
    (m * y).norm_squared()
}

#[differentiable]
fn slice(x: f64) -> f64 {
    let b = build();
    let w = b.w();
    let mut s = 0.0;
    for i in 0..w.len() {
        s += w[i] * x.powi(i as i32);
    }
    s * s
}

#[test]
fn what_a_method_or_a_pattern_lends() {
    let x = Vector2::new(0.3, 0.7);
    assert_gradient!(by_method, (&x));
    assert_gradient!(by_pair, (&x));
    assert_gradient!(by_name, (&x));
    assert_gradient!(slice, (0.7));
}

#[differentiable]
fn map(x: f64) -> f64 {
    let mut terms = BTreeMap::new();
    terms.insert(1, 0.5);
    terms.insert(3, 2.0);
    let mut s = x;
    for (k, v) in &terms {
        s += v * x.powi(*k) * s.cos();
    }
    s
}

#[differentiable]
fn values(x: f64) -> f64 {
    let t: BTreeMap<i32, f64> = [(1, 0.5), (2, 0.25)].into_iter().collect();
    let mut s = x;
    for v in t.values() {
        s = s * v + (s * x).sin();
    }
    s
}

#[differentiable]
fn deque(x: f64) -> f64 {
    let mut d = VecDeque::new();
    d.push_back(0.5);
    d.push_back(1.5);
    let mut s = x;
    for v in &d {
        s = s * v + (s * x).sin();
    }
    s
}

#[differentiable]
fn found(x: f64) -> f64 {
    let t: BTreeMap<i32, Vec<f64>> = [(1, vec![0.5])].into_iter().collect();
    let mut y = x;
    if let Some(v) = t.get(&1) {
        y = y * v[0] * y;
    }
    y.sin()
}

#[test]
fn what_a_collection_lends() {
    assert_gradient!(map, (0.7));
    assert_gradient!(values, (0.7));
    assert_gradient!(deque, (0.7));
    assert_gradient!(found, (0.7));
}
