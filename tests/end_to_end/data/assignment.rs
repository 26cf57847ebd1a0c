//! Assignment and compound assignment to locals.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn compound(x: f64, y: f64) -> f64 {
    let mut a = x;
    a += y;
    a -= 0.5;
    a *= x;
    a /= y + 2.0;
    a %= 100.0;
    a
}

#[test]
fn every_compound_assignment() {
    for at in [[1.0, 2.0], [-0.3, 0.8]] {
        let (dx, dy) = compound::grad(at[0], at[1]);
        assert_all_near(&[dx, dy], &slopes(|p| compound(p[0], p[1]), &at), 1e-8);
        assert_gradient!(compound, (at[0], at[1]));
    }
}

#[differentiable]
fn overwritten(x: f64) -> f64 {
    let mut a = x * x;
    let b = a;
    a = a.sin();
    let c = a;
    a = b * c;
    a *= a;
    a + b
}

#[test]
fn overwriting_keeps_earlier_uses() {
    let x = 0.9_f64;
    let s = x * x;
    let ds = 2.0 * s * s.sin() * (s.sin() + s * s.cos()) + 1.0;
    assert_close(overwritten::grad(x), ds * 2.0 * x);
}

#[differentiable]
fn mutable_parameter(mut x: f64, mut y: f64) -> f64 {
    x *= y;
    y = x + y;
    x * y
}

#[test]
fn mutable_parameters() {
    // xy (xy + y)
    let (x, y) = (1.5, 2.5);
    let (dx, dy) = mutable_parameter::grad(x, y);
    assert_close(dx, y * (x * y + y) + x * y * y);
    assert_close(dy, x * (x * y + y) + x * y * (x + 1.0));
}

#[differentiable]
fn exchanged(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    (a, b) = (b, a * b);
    let old = a;
    a = b;
    b = old;
    a * a * b
}

#[test]
fn destructuring_assignment_reads_before_it_writes() {
    // a = xy, b = y: x² y³
    assert_close(exchanged::grad(2.0, 3.0).0, 2.0 * 2.0 * 27.0);
    assert_close(exchanged::grad(2.0, 3.0).1, 3.0 * 4.0 * 9.0);
}

#[differentiable]
fn vectors(x: f64, v: &Vector2<f64>) -> f64 {
    let mut u = *v;
    u += Vector2::new(x, 1.0);
    u *= x;
    u -= v;
    u /= 2.0;
    let mut m = Matrix2::identity() * x;
    m *= Matrix2::new(1.0, 2.0, 3.0, x);
    (m * u).sum()
}

#[test]
fn compound_assignment_of_vectors_and_matrices() {
    assert_gradient!(vectors, (1.3, &Vector2::new(0.2, -0.4)));
}

#[differentiable]
fn tuple_fields(x: f64, y: f64) -> f64 {
    let mut pair = (x, y);
    pair.0 = pair.1 * x;
    pair.1 += pair.0;
    pair.0 *= 2.0;
    pair.0 * pair.1
}

#[test]
fn tuple_fields_are_assigned() {
    // 2xy (y + xy)
    let (x, y) = (0.5, 3.0);
    let (dx, dy) = tuple_fields::grad(x, y);
    assert_close(dx, 2.0 * y * (y + x * y) + 2.0 * x * y * y);
    assert_close(dy, 2.0 * x * (y + x * y) + 2.0 * x * y * (1.0 + x));
}

#[derive(Clone, Debug, Differentiable)]
struct History {
    h: Vec<f64>,
}

impl History {
    #[differentiable]
    fn damp(&mut self, b: f64) {
        let n = self.h.len();
        for k in 0..5 {
            self.h[k % n] *= b;
            self.h[(k + 1) % n] -= b * self.h[k % n];
        }
    }
}

#[test]
fn elements_of_fields_by_the_rest_of_a_division() {
    assert_gradient!(
        History::damp,
        (
            &mut History {
                h: vec![1.0, 2.0, 0.5]
            },
            0.7
        )
    );
}
