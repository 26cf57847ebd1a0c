//! Pullbacks, Jacobians and what may fail, of functions that differentiable functions call with active values.

use grad_runtime::nalgebra::{SVector, Vector2, Vector3};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

use super::support::assert_close;

#[differentiable(order = 2)]
fn g(x: Vector2<f64>, k: f64) -> Vector3<f64> {
    Vector3::new(x[0] * x[1] * k, x[0].sin() * k * k, x[1] * x[1] * x[0])
}

#[differentiable]
fn with_a_pullback(x: Vector2<f64>, k: f64) -> f64 {
    let (r, pull) = g::vjp(x, k);
    let (gx, gk) = pull(r * 2.0);
    gx.dot(&gx) * gk + r[0]
}

#[differentiable]
fn at_once(x: Vector2<f64>, k: f64) -> f64 {
    let w = Vector3::new(k, x[0], 1.0);
    let (gx, gk) = g::vjp(x, k).1(w);
    gx[0] * gx[1] + gk * gk + g::vjp(x, k).0[2]
}

/// The pullback is that of the moment when `vjp` was called.
#[differentiable]
fn of_what_changes(x: Vector2<f64>, k: f64) -> f64 {
    let mut x = x;
    let mut k = k;
    let mut s = 0.0;
    for i in 0..3 {
        let (r, pull) = g::vjp(x, k);
        x[0] += 0.1 * r[1];
        k += 0.5 * x[1];
        let w = Vector3::new(1.0, r[0], i as f64);
        if x[0] > 0.0 {
            let (gx, gk) = pull(w);
            s += gx[0] * gx[1] * gk;
        }
    }
    s
}

#[differentiable]
fn of_the_cotangent(w: Vector3<f64>) -> f64 {
    let (r, pull) = g::vjp(Vector2::new(0.3, 0.4), 2.0);
    let (gx, gk) = pull(w);
    gx[0] * gk + r[0] * w[1]
}

#[differentiable(order = 2)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiable]
fn in_a_closure(x: f64) -> f64 {
    let (v, pull) = cube::vjp(x);
    let twice = |w: f64| pull(w) * 2.0;
    twice(v)
}

#[differentiable]
fn without_a_part(x: f64) -> f64 {
    let (v, _) = cube::vjp(x);
    let (_, pull) = cube::vjp(v);
    assert!(v > 0.0, "{}", v);
    pull(x)
}

#[differentiable]
fn left_early(x: f64) -> f64 {
    let (v, pull) = cube::vjp(x);
    if v > 10.0 {
        return pull(v);
    }
    v
}

#[differentiable]
fn of_first_order(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn of_constants(x: f64) -> f64 {
    let (v, pull) = of_first_order::vjp(3.0);
    x * v * pull(2.0)
}

#[test]
fn pullbacks() {
    let x = Vector2::new(0.3, 0.7);
    assert_gradient!(with_a_pullback, (x, 1.3));
    assert_gradient!(at_once, (x, 1.3));
    assert_gradient!(of_what_changes, (x, 1.3));
    assert_gradient!(of_the_cotangent, (Vector3::new(1.0, 2.0, 0.4)));
    assert_gradient!(without_a_part, (1.3));
    assert_gradient!(left_early, (1.3));
    assert_gradient!(left_early, (3.3));
    // 6x⁵, whose derivative is 30x⁴; and 9 · 12 x.
    assert_close(in_a_closure::grad(1.3), 30.0 * 1.3_f64.powi(4));
    assert_close(of_constants::grad(1.3), 108.0);
}

#[differentiable]
fn of_a_jacobian(x: Vector2<f64>, k: f64) -> f64 {
    let (j, d) = g::jacobian(x * 2.0, k);
    let m = j.transpose() * j;
    m[(0, 0)] * m[(1, 1)] - m[(0, 1)] * m[(1, 0)] + d.norm()
}

#[differentiable]
fn of_a_value_and_jacobian(x: Vector2<f64>, k: f64) -> f64 {
    let (v, (j, d)) = g::value_and_jacobian(x, k * k);
    let s = j.transpose() * v;
    s.dot(&s) + d[2] * v[0] + d[1]
}

#[differentiable(order = 2, wrt(x))]
fn scalar(n: i32, x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i].powi(n) * x[0];
    }
    s
}

#[differentiable]
fn of_a_row(x: &[f64], k: f64) -> f64 {
    let j = scalar::jacobian(3, x);
    let (y, pull) = scalar::vjp(3, x);
    let d = pull(k);
    j[0] * j[1] * j[2] + y * d[1] * d[2]
}

#[differentiable(order = 2)]
fn dynamic(x: &[f64], k: f64) -> Vec<f64> {
    let mut v = vec![0.0; 4];
    for i in 0..4 {
        v[i] = x[i % x.len()] * k * x[0] + k * k * (i as f64);
    }
    v
}

#[differentiable]
fn of_dynamic_lengths(x: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() + 1 {
        let (j, d) = dynamic::jacobian(&x[..i], k);
        s += j[(0, 0)] * j[(1, i - 1)] + d[2] * d[3];
        let (y, pull) = dynamic::vjp(&x[..i], k);
        let (a, b) = pull(y);
        s += a[0] * b;
    }
    s
}

#[differentiable(order = 2)]
fn few_rows(x: &SVector<f64, 5>) -> Vector2<f64> {
    Vector2::new(x.norm_squared() * x[0], x[1] * x[2] * x[3] * x[4])
}

#[differentiable]
fn of_few_rows(x: &SVector<f64, 5>) -> f64 {
    let j = few_rows::jacobian(x);
    let (v, k) = few_rows::value_and_jacobian(x);
    j[(0, 3)] * k[(1, 2)] * v[0] + k[(1, 1)] * v[1]
}

#[test]
fn jacobians() {
    let x = Vector2::new(0.3, 0.7);
    assert_gradient!(of_a_jacobian, (x, 1.3));
    assert_gradient!(of_a_value_and_jacobian, (x, 1.3));
    assert_gradient!(of_a_row, (&[0.3, 0.7, 1.1][..], 1.3));
    assert_gradient!(of_dynamic_lengths, (&[0.3, 0.7, 1.1][..], 1.3));
    let x = SVector::<f64, 5>::new(0.3, 0.7, 1.1, 0.2, -0.4);
    assert_gradient!(of_few_rows, (&x));
}

#[differentiable(order = 2)]
fn fails(x: f64, k: f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err("negative".into());
    }
    Ok(x * x * x * k * k)
}

#[differentiable]
fn may_fail(x: f64, k: f64) -> Result<f64, String> {
    let (a, b) = fails::grad(x, k)?;
    let (v, (c, _)) = fails::value_and_grad(x * k, k).map_err(|e| e + "!")?;
    let (w, pull) = fails::vjp(x, k)?;
    let (d, e) = pull(a * v);
    let (y, yd) = fails::jvp(x, k, (k, a))?;
    let (p, q) = fails::jacobian(x, k)?;
    Ok(a * b + v * c + w * d * e + y * yd + p * q)
}

#[differentiable]
fn handles_failures(x: f64, k: f64) -> f64 {
    match fails::grad(x, k) {
        Ok((a, b)) => a * b * x,
        Err(_) => x * k,
    }
}

#[test]
fn functions_that_may_fail() {
    assert_gradient!(may_fail, (0.6, 0.7));
    assert_eq!(may_fail::grad(-1.0, 2.0), Err("negative".to_owned()));
    assert_gradient!(handles_failures, (0.6, 0.7));
    assert_gradient!(handles_failures, (-0.6, 0.7));
}

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
}

#[differentiable(order = 2)]
trait Energy {
    fn energy(&self, x: f64) -> f64;
    fn twice(&self, x: f64) -> f64 {
        self.energy(x) * x
    }
}

#[differentiable]
impl Energy for Spring {
    fn energy(&self, x: f64) -> f64 {
        x * x * self.k
    }
}

#[differentiable]
fn of_a_trait(s: &Spring, x: f64) -> f64 {
    let (v, pull) = s.energy_vjp(x);
    let j = s.twice_jacobian(x);
    pull(v * x).1 * x * j.1 + s.twice_grad(x).0.k
}

impl Spring {
    #[differentiable(order = 2)]
    fn bounded(&self, x: f64) -> Option<f64> {
        if x < 0.0 {
            return None;
        }
        Some(x * x * x * self.k)
    }

    #[differentiable]
    fn slope(&self, x: f64) -> Option<f64> {
        let s = self.bounded_grad(x)?;
        Some(s.1 * x * s.0.k)
    }

    #[differentiable(order = 2)]
    fn squared(&self, x: f64) -> f64 {
        x * x * self.k * self.k
    }

    #[differentiable]
    fn pulled(&self, x: f64) -> f64 {
        let (v, pull) = self.squared_vjp(x);
        let (a, b) = pull(v * x);
        a.k * b + self.squared_vjp(x).1(x).1
    }

    #[differentiable]
    fn by_path(&self, x: f64) -> f64 {
        let (v, pull) = Self::squared_vjp(self, x);
        let j = self.squared_jacobian(x);
        pull(v).1 * j.1 + j.0[0]
    }
}

#[test]
fn methods() {
    let s = Spring { k: 1.3 };
    assert_gradient!(of_a_trait, (&s, 0.7));
    assert_gradient!(Spring::slope, (&s, 0.7));
    assert_gradient!(Spring::pulled, (&s, 0.7));
    assert_gradient!(Spring::by_path, (&s, 0.7));
}

#[differentiable(order = 2)]
fn generic<T: Scalar, const N: usize>(x: &SVector<T, N>, f: impl Fn(f64) -> f64) -> T {
    x.norm_squared() * x[0] * T::lit(f(1.0))
}

#[differentiable]
fn of_generics<T: Scalar, const N: usize>(x: SVector<T, N>) -> T {
    let (v, pull) = generic::vjp(&x, |v| v * 3.0);
    let g = pull(v);
    let j = generic::jacobian(&x, |v| v * 3.0);
    g[0] * x[0] + j[1]
}

#[differentiable(order = 2, name = powers)]
fn power(x: f64, #[constant] n: &str) -> f64 {
    x.powi(n.len() as i32)
}

#[differentiable]
fn by_another_name(x: f64, n: &str) -> f64 {
    let (v, pull) = powers::vjp(x, n);
    pull(v) + powers::vjp(x, n).0
}

#[test]
fn generics_and_names() {
    assert_gradient!(of_generics, (Vector3::new(0.4, 0.3, 0.2)));
    assert_gradient!(of_generics, (Vector3::new(0.4_f32, 0.3, 0.2)));
    assert_gradient!(by_another_name, (1.3, "abc"));
}
