//! `vjp` with outputs of every shape.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2, SVector, Vector2, Vector3};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn scalar(x: f64, y: f64) -> f64 {
    x * y
}

#[test]
fn the_pullback_of_a_scalar_scales_the_gradient() {
    let (value, pullback) = scalar::vjp(2.0, 3.0);
    assert_eq!(value, 6.0);
    assert_eq!(pullback(10.0), (30.0, 20.0));
    let (_, pullback) = scalar::vjp(2.0, 3.0);
    assert_eq!(pullback(0.0), (0.0, 0.0));
}

#[differentiable]
fn vector(x: f64, v: &Vector2<f64>) -> Vector3<f64> {
    Vector3::new(x * v.x, v.y.sin(), x * x)
}

#[test]
fn the_pullback_of_a_vector_takes_a_vector() {
    let v = Vector2::new(0.5, 1.5);
    let (value, pullback) = vector::vjp(2.0, &v);
    assert_eq!(value, Vector3::new(1.0, 1.5_f64.sin(), 4.0));
    let (dx, dv) = pullback(Vector3::new(1.0, 2.0, 3.0));
    assert_close(dx, 0.5 + 12.0);
    assert_all_close(&dv, &Vector2::new(2.0, 2.0 * 1.5_f64.cos()));
    assert_gradient!(vector, (2.0, &v));
}

#[differentiable]
fn matrix(m: &Matrix2<f64>) -> Matrix2<f64> {
    m * m
}

#[test]
fn the_pullback_of_a_matrix_takes_a_matrix() {
    let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let y_bar = Matrix2::new(0.5, -1.0, 0.25, 2.0);
    let (value, pullback) = matrix::vjp(&m);
    assert_eq!(value, m * m);
    assert_all_close(
        &pullback(y_bar),
        &(y_bar * m.transpose() + m.transpose() * y_bar),
    );
}

#[differentiable]
fn tuple(x: f64, v: Vector2<f64>) -> (f64, Vector2<f64>, (f64, f64)) {
    let n = v.norm_squared();
    (x * n, v * x, (x, n))
}

#[test]
fn the_pullback_of_a_tuple_takes_a_tuple() {
    let v = Vector2::new(3.0, 4.0);
    let (value, pullback) = tuple::vjp(2.0, v);
    assert_eq!(value, (50.0, Vector2::new(6.0, 8.0), (2.0, 25.0)));
    let (dx, dv) = pullback((1.0, Vector2::new(10.0, 20.0), (100.0, 1000.0)));
    assert_close(dx, 25.0 + 110.0 + 100.0);
    assert_all_close(&dv, &(2.0 * v * (2.0 + 1000.0) + Vector2::new(20.0, 40.0)));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    position: Vector2<f64>,
    speed: f64,
}

#[differentiable]
fn step(state: &State, dt: f64) -> State {
    State {
        position: state.position + Vector2::new(state.speed * dt, 0.0),
        speed: state.speed - 9.81 * dt,
    }
}

#[test]
fn the_pullback_of_a_struct_takes_its_tangent() {
    let state = State {
        position: Vector2::new(1.0, 2.0),
        speed: 3.0,
    };
    let (value, pullback) = step::vjp(&state, 0.5);
    assert_eq!(value, step(&state, 0.5));
    let (dstate, dt) = pullback(State {
        position: Vector2::new(1.0, 10.0),
        speed: 100.0,
    });
    assert_eq!(
        dstate,
        State {
            position: Vector2::new(1.0, 10.0),
            speed: 100.5
        }
    );
    assert_close(dt, 3.0 - 981.0);
    assert_gradient!(step, (&state, 0.5));
}

#[differentiable]
fn array(x: f64, y: f64) -> [f64; 3] {
    [x, x * y, y * y]
}

#[test]
fn the_pullback_of_an_array_takes_an_array() {
    let (value, pullback) = array::vjp(2.0, 3.0);
    assert_eq!(value, [2.0, 6.0, 9.0]);
    assert_eq!(pullback([1.0, 10.0, 100.0]), (31.0, 620.0));
}

#[differentiable]
fn argument_returned(v: Vector2<f64>, w: &Vector2<f64>) -> (Vector2<f64>, Vector2<f64>) {
    (v, *w)
}

#[differentiable]
fn output_is_constant(_x: f64) -> Vector2<f64> {
    Vector2::new(1.0, 2.0)
}

#[test]
fn outputs_may_be_arguments_or_constants() {
    let (v, w) = (Vector2::new(1.0, 2.0), Vector2::new(3.0, 4.0));
    let (value, pullback) = argument_returned::vjp(v, &w);
    assert_eq!(value, (v, w));
    assert_eq!(pullback((w, v)), (w, v));
    let (value, pullback) = output_is_constant::vjp(3.0);
    assert_eq!(value, Vector2::new(1.0, 2.0));
    assert_eq!(pullback(Vector2::new(5.0, 6.0)), 0.0);
}

#[test]
fn a_pullback_is_an_ordinary_value() {
    fn apply<G>(pullback: impl FnOnce(f64) -> G) -> G {
        pullback(2.0)
    }
    let pullbacks: Vec<_> = (1..4).map(|n| scalar::vjp(f64::from(n), 1.0).1).collect();
    let gradients: Vec<_> = pullbacks.into_iter().map(apply).collect();
    assert_eq!(gradients, [(2.0, 2.0), (2.0, 4.0), (2.0, 6.0)]);
}

#[differentiable]
fn borrows<'a>(v: &'a SVector<f64, 5>, w: &SVector<f64, 5>) -> f64 {
    v.dot(w)
}

#[test]
fn a_pullback_may_borrow_the_arguments() {
    let (v, w) = (
        SVector::<f64, 5>::repeat(2.0),
        SVector::<f64, 5>::repeat(3.0),
    );
    let (_, pullback) = borrows::vjp(&v, &w);
    assert_eq!(pullback(1.0), (w, v));
}
