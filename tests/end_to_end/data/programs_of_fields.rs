//! Functions as their users have them: estimation, optimisation, finance, small nets.

use grad_runtime::nalgebra::*;
use grad_runtime::prelude::*;
use grad_runtime::{assert_gradient, ops};

// EKF-like
#[differentiable]
fn measurement(state: &SVector<f64, 4>, #[constant] beacon: &Vector2<f64>) -> Vector2<f64> {
    let d = Vector2::new(state[0] - beacon.x, state[1] - beacon.y);
    let range = d.norm();
    let bearing = d.y.atan2(d.x) - state[2];
    Vector2::new(range, bearing.sin())
}
#[test]
fn a_range_and_bearing_measurement() {
    assert_gradient!(
        measurement,
        (&Vector4::new(1.0, 2.0, 0.3, 0.1), &Vector2::new(3.0, -1.0))
    );
}

// Rosenbrock n-dim with slices
#[differentiable]
fn rosen(x: &[f64]) -> f64 {
    x.windows(2)
        .map(|w| 100.0 * (w[1] - w[0] * w[0]).powi(2) + (1.0 - w[0]).powi(2))
        .sum()
}
#[test]
fn rosenbrock_over_windows() {
    assert_gradient!(rosen, (&[0.1, 0.5, -0.3, 1.2][..]));
}

// Gaussian log-likelihood
#[differentiable]
fn loglik(mu: f64, log_sigma: f64, data: &[f64]) -> f64 {
    let sigma = log_sigma.exp();
    let n = data.len() as f64;
    let mut ss = 0.0;
    for &y in data {
        let r = (y - mu) / sigma;
        ss += r * r;
    }
    -0.5 * ss - n * log_sigma - 0.5 * n * (2.0 * std::f64::consts::PI).ln()
}
#[test]
fn a_likelihood_of_data() {
    assert_gradient!(loglik, (0.3, -0.2, &[0.1, 0.5, -0.3, 1.2][..]));
}

// kernel with closure
#[differentiable]
fn kernel_sum(x: &[f64; 3], y: &[f64; 3], gamma: f64) -> f64 {
    let k = |a: f64, b: f64| (-gamma * (a - b) * (a - b)).exp();
    let mut total = 0.0;
    for i in 0..3 {
        for j in 0..3 {
            total += k(x[i], y[j]);
        }
    }
    total
}
#[test]
fn a_kernel_as_a_closure() {
    assert_gradient!(kernel_sum, (&[0.1, 0.5, -0.3], &[0.2, 0.0, 1.0], 0.7));
}

// generic
#[differentiable]
fn poly<T: Scalar>(x: T, c: &[T]) -> T
where
    T: Copy,
{
    let mut acc = T::lit(0.0);
    for &k in c.iter().rev() {
        acc = acc * x + k;
    }
    acc
}
use grad_runtime::Scalar;
#[test]
fn a_polynomial_of_any_float() {
    let (gx, gc) = poly::grad::<f32>(2.0, &[1.0, 2.0, 3.0]);
    assert_eq!(gx, 14.0);
    assert_eq!(gc, vec![1.0, 2.0, 4.0]);
}

#[differentiable]
fn real<T: RealField + Copy>(x: T, y: T) -> T {
    (x * y).sin() + x.powi(3) * T::from_f64(2.0).unwrap()
}
#[test]
fn a_function_of_any_real_field() {
    let (a, _b) = real::grad::<f64>(0.5, 0.3);
    assert!((a - (0.3 * 0.15f64.cos() + 6.0 * 0.25)).abs() < 1e-12);
}

// const generics
#[differentiable]
fn mean_sq<const N: usize>(v: &SVector<f64, N>) -> f64 {
    v.dot(v) / N as f64
}
#[test]
fn a_mean_over_a_const_parameter() {
    assert_eq!(
        mean_sq::grad(&Vector3::new(1.0, 2.0, 3.0)),
        Vector3::new(2.0, 4.0, 6.0) / 3.0
    );
}

// struct params with method
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net {
    w: SMatrix<f64, 3, 2>,
    b: Vector3<f64>,
    v: Vector3<f64>,
    #[constant]
    name: &'static str,
}
impl Net {
    #[differentiable]
    fn forward(&self, x: &Vector2<f64>) -> f64 {
        self.v.dot(&(self.w * x + self.b).map(|z| z.tanh()))
    }
    #[differentiable]
    fn loss(&self, #[constant] xs: &[(Vector2<f64>, f64)]) -> f64 {
        let mut l = 0.0;
        for (x, y) in xs {
            let e = self.forward(x) - y;
            l += 0.5 * e * e;
        }
        l / xs.len() as f64
    }
    #[differentiable(associated)]
    fn penalty(w: f64, k: f64) -> f64 {
        w * w * k
    }
}
#[test]
fn a_net_with_methods() {
    let net = Net {
        w: SMatrix::from_fn(|i, j| 0.1 * i as f64 - 0.2 * j as f64),
        b: Vector3::new(0.1, 0.2, 0.3),
        v: Vector3::new(1.0, -1.0, 0.5),
        name: "a",
    };
    let xs = [
        (Vector2::new(1.0, 2.0), 0.3),
        (Vector2::new(-1.0, 0.5), -0.2),
    ];
    let g = net.loss_grad(&xs);
    let h = 1e-6;
    let mut p = net.clone();
    p.b.x += h;
    let mut m = net.clone();
    m.b.x -= h;
    assert!((g.b.x - (p.loss(&xs) - m.loss(&xs)) / (2.0 * h)).abs() < 1e-7);
    assert_eq!(Net::penalty_grad(2.0, 3.0), (12.0, 4.0));
}

// SE2 composition returning tuple
#[differentiable]
fn compose(a: (f64, f64, f64), b: (f64, f64, f64)) -> (f64, f64, f64) {
    let (s, c) = a.2.sin_cos();
    (a.0 + c * b.0 - s * b.1, a.1 + s * b.0 + c * b.1, a.2 + b.2)
}
#[test]
fn a_composition_of_poses() {
    assert_gradient!(compose, ((0.1, 0.2, 0.3), (0.4, 0.5, 0.6)));
}

// Heun integrator with nested differentiable function and arrays
#[differentiable]
fn rhs(s: [f64; 2], k: f64) -> [f64; 2] {
    [s[1], -k * s[0].sin()]
}
#[differentiable]
fn simulate(s0: [f64; 2], k: f64, #[constant] dt: f64, steps: usize) -> f64 {
    let mut s = s0;
    for _ in 0..steps {
        let k1 = rhs(s, k);
        let mid = [s[0] + dt * k1[0], s[1] + dt * k1[1]];
        let k2 = rhs(mid, k);
        for i in 0..2 {
            s[i] += 0.5 * dt * (k1[i] + k2[i]);
        }
    }
    s[0] * s[0] + s[1] * s[1]
}
#[test]
fn an_integrator_over_arrays() {
    assert_gradient!(simulate, ([0.5, 0.1], 2.0, 0.01, 50));
}

// softmax regression with ops
#[differentiable]
fn xent(w: &SMatrix<f64, 3, 4>, x: &Vector4<f64>, label: usize) -> f64 {
    let z = w * x;
    ops::logsumexp(&z) - z[label]
}
#[test]
fn a_softmax_regression() {
    assert_gradient!(
        xent,
        (
            &SMatrix::from_fn(|i, j| (i * 4 + j) as f64 * 0.1),
            &Vector4::new(1.0, -0.5, 0.2, 0.7),
            1
        )
    );
}

// while with state and break
#[differentiable]
fn newton_sqrt(a: f64) -> f64 {
    let mut x = a;
    let mut i = 0;
    while i < 50 {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-14 {
            break;
        }
        x = next;
        i += 1;
    }
    x
}
#[test]
fn a_square_root_by_iteration() {
    assert!((newton_sqrt::grad(2.0) - 0.5 / 2f64.sqrt()).abs() < 1e-9);
}

// match on user enum
#[derive(Clone, Copy)]
enum Act {
    Relu,
    Tanh,
    Leaky(f64),
}
#[differentiable]
fn act(x: f64, #[constant] a: Act) -> f64 {
    match a {
        Act::Relu => x.max(0.0),
        Act::Tanh => x.tanh(),
        Act::Leaky(s) => {
            if x > 0.0 {
                x
            } else {
                s * x
            }
        }
    }
}
#[test]
fn an_activation_chosen_by_an_enum() {
    assert_eq!(act::grad(-2.0, Act::Leaky(0.1)), 0.1);
    assert_eq!(act::grad(2.0, Act::Relu), 1.0);
    assert_eq!(act::grad(0.0, Act::Tanh), 1.0);
}

// dvector dmatrix
#[differentiable]
fn quad(x: &DVector<f64>, a: &DMatrix<f64>) -> f64 {
    let y = a * x;
    x.dot(&y) + y.sum() * 0.5
}
#[test]
fn a_quadratic_form_of_dynamic_size() {
    assert_gradient!(
        quad,
        (
            &DVector::from_vec(vec![1.0, 2.0]),
            &DMatrix::from_row_slice(2, 2, &[1.0, 2.0, -0.5, 0.3])
        )
    );
}

// option pricing by binomial tree (vec updated in place)
#[differentiable]
fn binomial(s: f64, k: f64, sigma: f64, r: f64, t: f64, n: usize) -> f64 {
    let dt = t / n as f64;
    let u = (sigma * dt.sqrt()).exp();
    let d = 1.0 / u;
    let p = ((r * dt).exp() - d) / (u - d);
    let disc = (-r * dt).exp();
    let mut v = vec![0.0; n + 1];
    for i in 0..=n {
        v[i] = (s * u.powi(i as i32) * d.powi((n - i) as i32) - k).max(0.0);
    }
    for step in (0..n).rev() {
        for i in 0..=step {
            v[i] = disc * (p * v[i + 1] + (1.0 - p) * v[i]);
        }
    }
    v[0]
}
#[test]
fn an_option_by_a_binomial_tree() {
    assert_gradient!(binomial, (100.0, 95.0, 0.2, 0.03, 1.0, 20));
}

// Quaternion-like via own struct and operator impls
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Quat {
    w: f64,
    x: f64,
    y: f64,
    z: f64,
}
#[differentiable]
impl std::ops::Mul for Quat {
    type Output = Quat;
    fn mul(self, o: Quat) -> Quat {
        Quat {
            w: self.w * o.w - self.x * o.x - self.y * o.y - self.z * o.z,
            x: self.w * o.x + self.x * o.w + self.y * o.z - self.z * o.y,
            y: self.w * o.y - self.x * o.z + self.y * o.w + self.z * o.x,
            z: self.w * o.z + self.x * o.y - self.y * o.x + self.z * o.w,
        }
    }
}
#[differentiable]
fn qq(a: Quat, b: Quat) -> f64 {
    let c = a * b;
    c.w * c.x + c.y - c.z * c.w
}
#[test]
fn a_product_of_quaternions() {
    assert_gradient!(
        qq,
        (
            Quat {
                w: 1.0,
                x: 0.2,
                y: 0.3,
                z: 0.4
            },
            Quat {
                w: 0.1,
                x: 0.2,
                y: -0.3,
                z: 0.4
            }
        )
    );
}
