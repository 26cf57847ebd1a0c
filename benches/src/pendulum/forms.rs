//! The primal, as it is written with different types.

use super::{DT, Parameters, STEPS, State};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::{SVector, Vector2};

/// The angular accelerations.
#[differentiable]
fn accelerations(
    t1: f64,
    t2: f64,
    w1: f64,
    w2: f64,
    m1: f64,
    m2: f64,
    l1: f64,
    l2: f64,
    g: f64,
) -> (f64, f64) {
    let d = t1 - t2;
    let den = 2.0 * m1 + m2 - m2 * (2.0 * d).cos();
    let a1 = (-g * (2.0 * m1 + m2) * t1.sin()
        - m2 * g * (t1 - 2.0 * t2).sin()
        - 2.0 * d.sin() * m2 * (w2 * w2 * l2 + w1 * w1 * l1 * d.cos()))
        / (l1 * den);
    let a2 = (2.0
        * d.sin()
        * (w1 * w1 * l1 * (m1 + m2) + g * (m1 + m2) * t1.cos() + w2 * w2 * l2 * m2 * d.cos()))
        / (l2 * den);
    (a1, a2)
}

/// The derivative of the state by time, over arrays.
#[differentiable]
fn slope_of_array(s: &[f64; 4], p: &[f64; 5]) -> [f64; 4] {
    let (a1, a2) = accelerations(s[0], s[1], s[2], s[3], p[0], p[1], p[2], p[3], p[4]);
    [s[2], s[3], a1, a2]
}

/// A step along a slope.
#[differentiable]
fn moved(s: &[f64; 4], k: &[f64; 4], h: f64) -> [f64; 4] {
    let mut moved = *s;
    for i in 0..4 {
        moved[i] += h * k[i];
    }
    moved
}

/// Over arrays.
#[differentiable]
pub fn array(state: &[f64; 4], parameters: &[f64; 5]) -> f64 {
    let mut s = *state;
    for _ in 0..STEPS {
        let k1 = slope_of_array(&s, parameters);
        let k2 = slope_of_array(&moved(&s, &k1, DT / 2.0), parameters);
        let k3 = slope_of_array(&moved(&s, &k2, DT / 2.0), parameters);
        let k4 = slope_of_array(&moved(&s, &k3, DT), parameters);
        for i in 0..4 {
            s[i] += DT / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    let mut square = 0.0;
    for i in 0..4 {
        square += s[i] * s[i];
    }
    square.sqrt()
}

/// The derivative of the state by time, over vectors.
#[differentiable]
fn slope_of_vector(s: &SVector<f64, 4>, p: &SVector<f64, 5>) -> SVector<f64, 4> {
    let (a1, a2) = accelerations(s[0], s[1], s[2], s[3], p[0], p[1], p[2], p[3], p[4]);
    SVector::<f64, 4>::new(s[2], s[3], a1, a2)
}

/// Over vectors of nalgebra.
#[differentiable]
pub fn vectors(state: &SVector<f64, 4>, parameters: &SVector<f64, 5>) -> f64 {
    let mut s = *state;
    for _ in 0..STEPS {
        let k1 = slope_of_vector(&s, parameters);
        let k2 = slope_of_vector(&(s + k1 * (DT / 2.0)), parameters);
        let k3 = slope_of_vector(&(s + k2 * (DT / 2.0)), parameters);
        let k4 = slope_of_vector(&(s + k3 * DT), parameters);
        s += (k1 + k2 * 2.0 + k3 * 2.0 + k4) * (DT / 6.0);
    }
    s.norm()
}

/// The derivative of the state by time, over structs.
#[differentiable]
fn slope_of_struct(s: &State, p: &Parameters) -> State {
    let (a1, a2) = accelerations(
        s.angles.x, s.angles.y, s.rates.x, s.rates.y, p.m1, p.m2, p.l1, p.l2, p.g,
    );
    State {
        angles: s.rates,
        rates: Vector2::new(a1, a2),
    }
}

/// A step along a slope.
#[differentiable]
fn moved_struct(s: &State, slope: &State, h: f64) -> State {
    State {
        angles: s.angles + slope.angles * h,
        rates: s.rates + slope.rates * h,
    }
}

/// Over structs.
#[differentiable]
pub fn structs(state: &State, parameters: &Parameters) -> f64 {
    let mut s = state.clone();
    for _ in 0..STEPS {
        let k1 = slope_of_struct(&s, parameters);
        let k2 = slope_of_struct(&moved_struct(&s, &k1, DT / 2.0), parameters);
        let k3 = slope_of_struct(&moved_struct(&s, &k2, DT / 2.0), parameters);
        let k4 = slope_of_struct(&moved_struct(&s, &k3, DT), parameters);
        s = State {
            angles: s.angles
                + (k1.angles + k2.angles * 2.0 + k3.angles * 2.0 + k4.angles) * (DT / 6.0),
            rates: s.rates + (k1.rates + k2.rates * 2.0 + k3.rates * 2.0 + k4.rates) * (DT / 6.0),
        };
    }
    (s.angles.norm_squared() + s.rates.norm_squared()).sqrt()
}
