//! The second order through rules, and of straight lines.

use super::super::support::assert_close;
use super::{agrees, dynamic, flat, slopes};
use grad_runtime::nalgebra::{DMatrix, Matrix2, Matrix3, Vector2, Vector3};
use grad_runtime::{Differentiable, differentiable};

#[differentiable(jvp = softplus_rule, order = 2)]
pub(super) fn softplus_by_a_rule(x: f64) -> f64 {
    let hidden = std::hint::black_box(x);
    hidden.exp().ln_1p()
}

#[differentiable]
pub(super) fn softplus_rule(x: f64, dx: f64) -> (f64, f64) {
    (x.exp().ln_1p(), dx / (1.0 + (-x).exp()))
}

#[differentiable(order = 2)]
pub(super) fn calls_a_rule(x: f64, y: f64) -> f64 {
    let z = softplus_by_a_rule(x * y);
    z * softplus_by_a_rule(y)
}

#[differentiable(order = 2)]
pub(super) fn without_a_rule(x: f64, y: f64) -> f64 {
    (x * y).exp().ln_1p() * y.exp().ln_1p()
}

#[differentiable]
pub(super) fn slope_of_a_rule(x: f64) -> f64 {
    softplus_by_a_rule::grad(x * x)
}

#[differentiable(jvp = form_rule, order = 2)]
pub(super) fn form(a: &Matrix2<f64>, x: Vector2<f64>, #[constant] n: usize, s: &[f64]) -> f64 {
    let hidden = std::hint::black_box(x);
    hidden.dot(&(a * hidden)) * n as f64 * s[0] * s[1]
}

#[differentiable]
pub(super) fn form_rule(
    a: &Matrix2<f64>,
    x: Vector2<f64>,
    #[constant] n: usize,
    s: &[f64],
    d: (Matrix2<f64>, Vector2<f64>, Vec<f64>),
) -> (f64, f64) {
    let m = n as f64;
    let q = x.dot(&(a * x));
    let dq = d.1.dot(&(a * x)) + x.dot(&(a * d.1)) + x.dot(&(d.0 * x));
    let ds = d.2[0] * s[1] + s[0] * d.2[1];
    (q * m * s[0] * s[1], dq * m * s[0] * s[1] + q * m * ds)
}

#[differentiable(order = 2)]
pub(super) fn form_without_a_rule(
    a: &Matrix2<f64>,
    x: Vector2<f64>,
    #[constant] n: usize,
    s: &[f64],
) -> f64 {
    x.dot(&(a * x)) * n as f64 * s[0] * s[1]
}

#[derive(Clone, Debug, Differentiable)]
pub(super) struct Stiffness {
    pub(super) k: f64,
}

impl Stiffness {
    #[differentiable(jvp = Self::cubic_rule, order = 2)]
    pub(super) fn cubic(&self, x: f64) -> f64 {
        self.k * x.powi(3)
    }

    #[differentiable]
    pub(super) fn cubic_rule(&self, x: f64, d: (Stiffness, f64)) -> (f64, f64) {
        let cube = x.powi(3);
        (self.k * cube, d.0.k * cube + self.k * 3.0 * x * x * d.1)
    }

    #[differentiable(order = 2)]
    pub(super) fn scaled(&self, x: f64) -> f64 {
        self.cubic(x) * self.k
    }
}

#[test]
fn rules_that_are_differentiable() {
    let s = 1.0 / (1.0 + (-0.7_f64).exp());
    assert_close(softplus_by_a_rule::hessian(0.7)[0], s * (1.0 - s));
    assert_close(slope_of_a_rule::jvp(0.7, 1.0).1, {
        let s = 1.0 / (1.0 + (-0.49_f64).exp());
        1.4 * s * (1.0 - s)
    });
    let by_rule = calls_a_rule::hessian(0.3, 0.4);
    assert!((by_rule - without_a_rule::hessian(0.3, 0.4)).norm() < 1e-14);
    let (a, x) = (Matrix2::new(1.0, 2.0, -0.5, 0.3), Vector2::new(0.3, -1.2));
    let by_rule = form::hessian(&a, x, 3, &[1.0, 2.0]);
    let expected = form_without_a_rule::hessian(&a, x, 3, &[1.0, 2.0]);
    assert!((by_rule - expected).norm() < 1e-12);
    // k² x³.
    let h = Stiffness { k: 1.3 }.scaled_hessian(2.0);
    let expected = DMatrix::from_row_slice(2, 2, &[16.0, 31.2, 31.2, 20.28]);
    assert!((h - expected).norm() < 1e-12);
}

#[differentiable(order = 2)]
pub(super) fn straight(p: [f64; 2], m: &Matrix2<f64>, s: f64) -> f64 {
    let u = p[0] * m[(0, 1)] + (p[1] * s).sin();
    (u * m[(1, 0)]).exp() * s + m[(1, 1)].powi(3) * u
}

#[differentiable(order = 2)]
pub(super) fn straight_by_a_vector(x: Vector3<f64>) -> f64 {
    (x[0] * x[1]).sin() + x.z * x.z * x[0]
}

#[test]
fn hessians_of_straight_line_code_are_one_graph() {
    let z = [0.3, -0.7, 0.1, 0.9, -0.4, 1.2, 0.8];
    let at = |z: &[f64]| ([z[0], z[1]], Matrix2::from_column_slice(&z[2..6]), z[6]);
    let (p, m, s) = at(&z);
    let (value, gradient, hessian) = straight::value_grad_hessian(p, &m, s);
    assert_eq!(value, straight(p, &m, s));
    for (a, b) in flat(&gradient).iter().zip(flat(&straight::grad(p, &m, s))) {
        assert_close(*a, b);
    }
    let expected = slopes(&z, |z| {
        let (p, m, s) = at(z);
        flat(&straight::grad(p, &m, s))
    });
    agrees("straight", &hessian, &expected);
    assert_eq!(hessian, hessian.transpose());
    let x = Vector3::new(0.4, 0.9, -1.1);
    let hessian: Matrix3<f64> = straight_by_a_vector::hessian(x);
    let expected = slopes(x.as_slice(), |x| {
        flat(&straight_by_a_vector::grad(Vector3::new(x[0], x[1], x[2])))
    });
    agrees("vector", &dynamic(&hessian), &expected);
    assert_eq!(hessian, hessian.transpose());
}
