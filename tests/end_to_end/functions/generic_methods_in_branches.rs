//! Methods of floats in branches, on values whose type is told by a generic call, by a field or by a written tuple type.

use grad_runtime::nalgebra::{RealField, Vector3};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[differentiable]
fn squared<T: RealField + Copy>(a: T) -> T {
    a * a
}

#[differentiable]
fn of_a_call<T: RealField + Copy>(x: T, k: usize) -> T {
    let p = squared(x);
    match k {
        0 => p.ln(),
        1 => p.sqrt() + p.recip(),
        2 => (p + p).ln() * p.atan(),
        _ => p,
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Complex<T: Scalar> {
    re: T,
    im: T,
}

impl<T: Scalar> Complex<T> {
    #[differentiable]
    fn of_self(&self, k: usize) -> T {
        let p = self.re;
        if k > 1 { p.ln() } else { p * self.im.sin() }
    }
}

#[differentiable]
fn of_fields<T: Scalar>(all: &[Complex<T>], k: usize) -> T {
    let mut s = all[0].of_self(k);
    for z in all {
        let p = z.re;
        s += if k > 1 { p.ln() } else { p * z.im.sin() };
    }
    let q = s;
    if k == 0 { q.exp() } else { q }
}

#[differentiable]
fn of_vectors<T: RealField + Copy>(v: &Vector3<T>, k: usize) -> T {
    let p = v.norm();
    if k > 1 { p.ln() } else { p * v.x.sin() }
}

#[differentiable]
fn doubles(x: f64, y: f64, k: usize) -> f64 {
    let z = Complex { re: x, im: y };
    let w = Complex {
        re: y,
        im: of_a_call(x, k),
    };
    of_fields(&[z, w], k) * of_vectors(&Vector3::new(x, y, x), k)
}

#[test]
fn generics() {
    for (x, y) in [(0.4, 0.3), (1.7, 0.9)] {
        for k in 0..4 {
            assert_gradient!(doubles, (x, y, k));
        }
    }
    let single: f32 = of_a_call::grad(0.5_f32, 0);
    assert!((single - 4.0).abs() < 1e-5);
}

#[differentiable]
fn turtle(a: f64, s: &str) -> f64 {
    let (mut x, mut angle): (f64, f64) = (0.0, 0.0);
    for c in s.chars() {
        match c {
            'F' => x += angle.cos(),
            '+' => angle += a,
            _ => continue,
        }
    }
    x
}

#[differentiable]
fn nested_tuple(a: f64, s: &[u8]) -> f64 {
    let ((mut x, n), mut angle): ((f64, usize), f64) = ((0.0, 3), 0.0);
    for &c in s {
        if c == 0 {
            x += angle.cos() * n as f64;
        }
        angle += a;
    }
    x
}

#[test]
fn written_tuple_types() {
    for a in [0.4, -1.3] {
        assert_gradient!(turtle, (a, "F++FxF"));
        assert_gradient!(nested_tuple, (a, &[0, 1, 0]));
    }
}
