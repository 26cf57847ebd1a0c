//! `return` inside the value of a `let`, and of vectors out of loops.

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn from_everywhere(x: f64, n: usize) -> f64 {
    let y = match n {
        0 => return x * 3.0,
        1 => x,
        _ => {
            let mut k = n;
            loop {
                k -= 1;
                if k == 3 {
                    return x.cos() * k as f64;
                }
                if k == 1 {
                    break x.sin();
                }
            }
        }
    };
    let z = if n == 1 { return y * y } else { y };
    z * y
}

#[test]
fn returns_from_matches_and_expressions() {
    for n in 0..7 {
        assert_near(
            from_everywhere::grad(0.7, n),
            slope(|x| from_everywhere(x, n), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn of_vectors(v: &Vector2<f64>, x: f64) -> Vector2<f64> {
    if x < 0.0 {
        return *v;
    }
    let mut w = v * x;
    while w.norm() < 3.0 {
        w *= 1.5;
        if w.x > 2.0 {
            return w + v;
        }
    }
    w
}

#[test]
fn returns_of_vectors() {
    assert_gradient!(of_vectors, (&Vector2::new(0.5, 0.25), -1.0));
    assert_gradient!(of_vectors, (&Vector2::new(0.5, 0.25), 1.0));
    assert_gradient!(of_vectors, (&Vector2::new(0.0, 0.25), 1.0));
    assert_gradient!(of_vectors, (&Vector2::new(5.0, 0.25), 1.0));
}
