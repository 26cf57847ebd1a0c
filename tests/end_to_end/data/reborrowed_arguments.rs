//! `&mut` references passed on as they are to functions that take `&`, constant fields and first values that are replaced.

use crate::support::{assert_near, slope};
use grad_runtime::{Differentiable, differentiable};

#[differentiable(order = 2)]
fn area(v: &[f64]) -> f64 {
    v[0] * v[1]
}

#[differentiable(order = 2)]
fn grow(v: &mut [f64]) -> f64 {
    v[0] *= v[1];
    v[0]
}

#[differentiable(order = 2)]
fn mixed(v: &mut [f64], calls: &mut usize) -> f64 {
    let mut s = area(v);
    for _ in 0..3 {
        s += area(v);
        if area(v) > 1.0 {
            s *= grow(v);
            *calls += 1;
        }
        v[1] *= 1.1;
    }
    s + area(v) * *calls as f64
}

#[differentiable(order = 2)]
fn passed_on(x: f64) -> f64 {
    let mut calls = 0;
    let mut v = vec![x, 2.0 * x];
    let a = mixed(&mut v, &mut calls);
    a * v[0] + v[1]
}

#[differentiable]
fn through_a_variable(x: f64) -> f64 {
    let mut v = vec![x, 2.0 * x];
    let r = &mut v;
    let a = area(r);
    r[1] = a * x;
    let b = grow(r);
    a + b + area(r) * v[0]
}

#[derive(Clone, Differentiable)]
struct State {
    k: f64,
    v: Vec<f64>,
}

#[differentiable]
impl State {
    fn energy(&self, v: &[f64]) -> f64 {
        self.k * v[0]
    }

    fn go(&mut self, v: &mut Vec<f64>) -> f64 {
        let a = self.energy(v);
        v[0] = a;
        self.k += of_state(self, v) + area(&self.v);
        a
    }
}

#[differentiable]
fn of_state(s: &State, v: &[f64]) -> f64 {
    s.k * v[1]
}

#[differentiable]
fn root(v: &[f64]) -> Option<f64> {
    if v[0] > 0.0 { Some(v[0].sqrt()) } else { None }
}

#[differentiable]
fn run(s: &mut State, v: &mut Vec<f64>) -> Option<f64> {
    let e = s.go(v);
    let q = root(v)?;
    Some(e + q + of_state(s, v))
}

#[differentiable]
fn in_methods(x: f64) -> f64 {
    let (mut s, mut v) = (
        State {
            k: x,
            v: vec![x, 1.0],
        },
        vec![x, x * x],
    );
    run(&mut s, &mut v).unwrap() + v[0] * s.k
}

#[derive(Clone, Differentiable)]
struct Layer {
    w: f64,
    #[constant]
    leak: f64,
    #[constant]
    count: usize,
    #[constant]
    table: Vec<f64>,
}

#[differentiable]
fn set(layer: &mut Layer, x: f64) {
    layer.leak = 2.0;
    layer.count = 3;
    layer.table = vec![1.0, 2.0];
    layer.table[1] = 4.0;
    layer.w *= x;
}

#[differentiable]
fn constant_fields(x: f64) -> f64 {
    let mut layer = Layer {
        w: x,
        leak: 1.0,
        count: 1,
        table: vec![],
    };
    set(&mut layer, x);
    let a = layer.w * layer.table[1] * layer.leak;
    layer.table = vec![2.0];
    layer.leak = 0.5;
    a * layer.count as f64 * layer.table[0] + layer.w * layer.leak
}

#[differentiable]
fn powers(x: f64) -> Vec<f64> {
    vec![x, x * x]
}

#[differentiable]
fn replaced(x: f64) -> f64 {
    let mut v = Vec::new();
    v = powers(x);
    let mut w = vec![];
    w = powers(v[1]);
    v[0] * w[1]
}

#[test]
fn gradients_are_those_of_differences() {
    type Case = (fn(f64) -> f64, fn(f64) -> f64, fn(f64, f64) -> (f64, f64));
    let cases: [Case; 5] = [
        (passed_on, passed_on::grad, passed_on::jvp),
        (
            through_a_variable,
            through_a_variable::grad,
            through_a_variable::jvp,
        ),
        (in_methods, in_methods::grad, in_methods::jvp),
        (constant_fields, constant_fields::grad, constant_fields::jvp),
        (replaced, replaced::grad, replaced::jvp),
    ];
    for (f, grad, jvp) in cases {
        for x in [1.3, 0.4, 0.9] {
            let difference = slope(f, x);
            assert_near(grad(x), difference, 1e-7 * (1.0 + difference.abs()));
            assert_near(jvp(x, 1.0).1, difference, 1e-7 * (1.0 + difference.abs()));
        }
    }
    let difference = slope(passed_on::grad, 1.3);
    let second = passed_on::hessian(1.3)[0];
    assert_near(second, difference, 1e-6 * difference.abs());
}
