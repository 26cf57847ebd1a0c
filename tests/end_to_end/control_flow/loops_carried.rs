//! State carried from one iteration to the next: several variables, vectors, structs, constants and activity.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn fibonacci(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    for _ in 0..n {
        let next = a * b + a;
        a = b;
        b = next;
    }
    b
}

#[differentiable]
fn rotated(x: f64, y: f64, z: f64, n: usize) -> f64 {
    let (mut a, mut b, mut c) = (x, y, z);
    for _ in 0..n {
        (a, b, c) = (b, c.sin(), a * 1.1);
    }
    a + 2.0 * b + 3.0 * c
}

#[test]
fn several_scalars() {
    for n in [0, 1, 2, 5] {
        let (dx, dy) = fibonacci::grad(0.6, 0.8, n);
        assert_all_near(
            &[dx, dy],
            &slopes(|p| fibonacci(p[0], p[1], n), &[0.6, 0.8]),
            1e-7,
        );
        let (dx, dy, dz) = rotated::grad(0.6, 0.8, -0.3, n);
        assert_all_near(
            &[dx, dy, dz],
            &slopes(|p| rotated(p[0], p[1], p[2], n), &[0.6, 0.8, -0.3]),
            1e-7,
        );
    }
}

#[differentiable]
fn vector_state(start: Vector2<f64>, m: &Matrix2<f64>, dt: f64, n: usize) -> f64 {
    let mut v = start;
    let mut energy = 0.0;
    for i in 0..n {
        let force = m * v - v * v.norm();
        v += force * dt;
        energy += v.norm_squared() * i as f64;
    }
    energy + v.x
}

#[test]
fn vectors() {
    let m = Matrix2::new(-0.5, 1.0, -1.0, 0.2);
    for n in [0, 1, 10] {
        assert_gradient!(vector_state, (Vector2::new(1.0, 0.5), &m, 0.1, n));
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct State {
    position: Vector2<f64>,
    velocity: Vector2<f64>,
}

#[differentiable]
fn acceleration(position: &Vector2<f64>, gravity: f64) -> Vector2<f64> {
    let r = position.norm();
    position * (-gravity / (r * r * r))
}

#[differentiable]
fn step(s: &State, gravity: f64, dt: f64) -> State {
    let velocity = s.velocity + acceleration(&s.position, gravity) * dt;
    State {
        position: s.position + velocity * dt,
        velocity,
    }
}

#[differentiable]
fn orbit(start: State, gravity: f64, #[constant] dt: f64, steps: usize) -> f64 {
    let mut state = start;
    for _ in 0..steps {
        state = step(&state, gravity, dt);
    }
    state.position.norm_squared()
}

#[test]
fn structs_through_calls() {
    let start = State {
        position: Vector2::new(1.0, 0.0),
        velocity: Vector2::new(0.0, 1.1),
    };
    for steps in [0, 1, 30] {
        assert_gradient!(orbit, (start, 0.9, 0.02, steps));
    }
}

#[differentiable]
fn tuple_state(x: f64, n: usize) -> f64 {
    let mut state = (x, 1.0);
    for _ in 0..n {
        state = (state.0 * state.1, state.1 + 0.1 * state.0);
        state.1 *= 0.9;
    }
    state.0 + state.1
}

#[test]
fn tuples() {
    for n in [0, 1, 6] {
        assert_near(
            tuple_state::grad(0.7, n),
            slope(|x| tuple_state(x, n), 0.7),
            1e-7,
        );
    }
}

#[differentiable]
fn becomes_active_later(x: f64, n: usize) -> f64 {
    let mut a = 1.0;
    let mut b = 2.0;
    let mut c = 3.0;
    for _ in 0..n {
        a = b * 0.5;
        b = c + 1.0;
        c *= x;
    }
    a + b
}

#[test]
fn activity_travels_through_iterations() {
    for n in [0, 1, 2, 3, 5] {
        assert_near(
            becomes_active_later::grad(0.7, n),
            slope(|x| becomes_active_later(x, n), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn constant_state(x: f64, n: usize) -> f64 {
    let mut count = 0_usize;
    let mut weight = 1.0;
    let mut total = 0.0;
    for i in 0..n {
        count += i * i;
        weight *= 0.5;
        if count % 2 == 1 {
            total += weight * x * count as f64;
        }
    }
    total * count as f64
}

#[test]
fn constants_are_carried_too() {
    for n in [0, 1, 2, 5, 9] {
        assert_near(
            constant_state::grad(0.7, n),
            slope(|x| constant_state(x, n), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn newton(a: f64, n: usize) -> f64 {
    let mut x = a;
    for _ in 0..n {
        x -= (x * x - a) / (2.0 * x);
    }
    x
}

#[test]
fn newtons_method_has_the_derivative_of_the_root() {
    assert_close(newton::grad(2.0, 12), 0.5 / 2.0_f64.sqrt());
}
