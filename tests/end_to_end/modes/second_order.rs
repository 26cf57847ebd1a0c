//! `order = 2`: Hessians and their products with directions, against central differences of gradients.

use super::support::assert_close;
use grad_runtime::nalgebra::{
    DMatrix, DVector, Matrix2, Matrix3, SMatrix, SVector, Vector2, Vector3,
};
use grad_runtime::{Differentiable, Scalar, Tangent, differentiable, ops};
use std::ops::{Add, Div, Mul, MulAssign, Neg, Sub};

/// Central differences of a gradient, column by column.
fn slopes(at: &[f64], gradient: impl Fn(&[f64]) -> Vec<f64>) -> DMatrix<f64> {
    let n = at.len();
    let mut columns = DMatrix::zeros(n, n);
    for i in 0..n {
        let h = 1e-5;
        let moved = |step: f64| {
            let mut at = at.to_vec();
            at[i] += step;
            DVector::from_vec(gradient(&at))
        };
        columns.set_column(i, &((moved(h) - moved(-h)) / (2.0 * h)));
    }
    columns
}

fn agrees(name: &str, hessian: &DMatrix<f64>, slopes: &DMatrix<f64>) {
    assert_eq!(hessian.shape(), slopes.shape(), "{name}");
    for (a, b) in hessian.iter().zip(slopes) {
        let close = (a - b).abs() <= 1e-5 * (1.0 + b.abs());
        assert!(close, "{name}: {hessian} instead of {slopes}");
    }
    for (a, b) in hessian.iter().zip(hessian.transpose().iter()) {
        let close = (a - b).abs() <= 1e-10 * (1.0 + b.abs());
        assert!(close, "{name} is not symmetric: {hessian}");
    }
}

fn flat<V: Tangent<Scalar = f64>>(v: &V) -> Vec<f64> {
    let mut flat = vec![0.0; v.dim()];
    v.write_to_slice(&mut flat);
    flat
}

fn dynamic<const N: usize>(m: &SMatrix<f64, N, N>) -> DMatrix<f64> {
    DMatrix::from_column_slice(N, N, m.as_slice())
}

#[differentiable(order = 2)]
fn rosenbrock(x: f64, y: f64) -> f64 {
    (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2)
}

#[test]
fn scalars_have_a_static_hessian() {
    let (x, y) = (1.2, 0.7);
    let (value, gradient, hessian): (f64, (f64, f64), Matrix2<f64>) =
        rosenbrock::value_grad_hessian(x, y);
    assert_eq!(value, rosenbrock(x, y));
    assert_eq!(gradient, rosenbrock::grad(x, y));
    // The closed form.
    let expected = Matrix2::new(
        2.0 - 400.0 * (y - x * x) + 800.0 * x * x,
        -400.0 * x,
        -400.0 * x,
        200.0,
    );
    assert!((hessian - expected).norm() < 1e-10);
    assert_eq!(rosenbrock::hessian(x, y), hessian);
    let product = rosenbrock::hvp(x, y, (1.0, 0.5));
    let expected = expected * Vector2::new(1.0, 0.5);
    assert_close(product.0, expected[0]);
    assert_close(product.1, expected[1]);
    assert_eq!(
        rosenbrock::grad_and_hvp(x, y, (1.0, 0.5)),
        (gradient, product)
    );
}

#[differentiable(order = 2)]
fn one(x: f64) -> f64 {
    x * x * x
}

#[differentiable(order = 2, wrt(x))]
fn with_a_constant(x: f64, y: f64) -> f64 {
    x * x * y
}

#[differentiable(order = 2)]
fn of_an_array<const N: usize>(x: [f64; N]) -> f64 {
    let mut product = 1.0;
    for i in 0..N {
        product *= x[i] + 1.5;
    }
    product
}

#[differentiable(order = 2)]
fn of_any_scalar<T: Scalar>(x: T, y: T) -> T {
    x * y * x + (x / y).sin()
}

#[test]
fn shapes_follow_the_arguments() {
    let h: SMatrix<f64, 1, 1> = one::hessian(2.0);
    assert_eq!(h[0], 12.0);
    let h: SMatrix<f64, 1, 1> = with_a_constant::hessian(2.0, 3.0);
    assert_eq!(h[0], 6.0);
    let h: SMatrix<f64, 2, 2> = of_an_array::hessian([1.0, 2.0]);
    assert_eq!(h, Matrix2::new(0.0, 1.0, 1.0, 0.0));
    let h: SMatrix<f32, 2, 2> = of_any_scalar::hessian(1.0_f32, 2.0);
    assert!(h[(0, 1)] == h[(1, 0)] && h[(0, 0)].is_finite());
}

#[differentiable(order = 2)]
fn with_a_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        s += (1.0 - x[i]).powi(2) + 100.0 * (x[i + 1] - x[i] * x[i]).powi(2);
    }
    s
}

#[differentiable(order = 2)]
fn with_a_buffer(x: &[f64], t: f64) -> f64 {
    let mut v = vec![0.0; x.len()];
    for k in 0..10 {
        for i in 0..x.len() {
            let before: f64 = if i > 0 { v[i - 1] } else { 0.0 };
            v[i] = (v[i] + x[i] * t + before * before).tanh();
        }
        if k > 7 {
            break;
        }
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i] * x[i];
    }
    s
}

#[differentiable(order = 2)]
fn recursive(x: f64, n: usize) -> f64 {
    if n == 0 {
        return x;
    }
    let r: f64 = recursive(x * x, n - 1);
    r.sin() * x
}

#[differentiable(order = 2)]
fn optional(x: f64, o: Option<f64>) -> f64 {
    let z = match o {
        Some(v) => v * x,
        None => x * x * x,
    };
    z.exp()
}

#[differentiable(order = 2)]
fn over_elements(x: [f64; 4], c: f64) -> f64 {
    let y = x.map(|v| (v * c).sin() * v);
    let mut s = 0.0;
    for v in y.iter() {
        s += v * v;
    }
    s
}

#[differentiable(order = 2)]
fn iterated(x: &[f64], y: &[f64]) -> f64 {
    x.iter()
        .zip(y)
        .map(|(a, b)| (a - b).powi(2) * a)
        .sum::<f64>()
        .ln()
}

#[differentiable(order = 2)]
fn through_calls(x: f64, y: f64) -> f64 {
    rosenbrock(x.sin(), y) * rosenbrock(y, x)
}

#[test]
fn control_flow_and_memory() {
    let z = [0.7, 0.3, -0.4, 1.1];
    agrees(
        "loop",
        &with_a_loop::hessian(&z),
        &slopes(&z, |x| with_a_loop::grad(x)),
    );
    agrees(
        "buffer",
        &with_a_buffer::hessian(&z[..3], z[3]),
        &slopes(&z, |x| flat(&with_a_buffer::grad(&x[..3], x[3]))),
    );
    agrees(
        "recursion",
        &dynamic(&recursive::hessian(0.8, 3)),
        &slopes(&[0.8], |x| vec![recursive::grad(x[0], 3)]),
    );
    agrees(
        "option",
        &optional::hessian(0.8, Some(0.5)),
        &slopes(&[0.8, 0.5], |x| flat(&optional::grad(x[0], Some(x[1])))),
    );
    agrees(
        "elements",
        &over_elements::hessian(z, 1.3),
        &slopes(&[0.7, 0.3, -0.4, 1.1, 1.3], |x| {
            flat(&over_elements::grad([x[0], x[1], x[2], x[3]], x[4]))
        }),
    );
    agrees(
        "iterators",
        &iterated::hessian(&[0.9, 1.5], &[0.2, 0.4]),
        &slopes(&[0.9, 1.5, 0.2, 0.4], |x| {
            flat(&iterated::grad(&x[..2], &x[2..]))
        }),
    );
    agrees(
        "calls",
        &dynamic(&through_calls::hessian(0.4, 0.7)),
        &slopes(&[0.4, 0.7], |x| flat(&through_calls::grad(x[0], x[1]))),
    );
}

#[differentiable(order = 2)]
fn methods_of_floats(x: f64, y: f64) -> f64 {
    x.powf(y) + x.powi(5) + x.powf(2.5) + x.hypot(y) + x.atan2(y) + x.powi(-3) + x.asin()
        - (x - y).abs().max(y)
        + x.ln_1p().sqrt() * y.cbrt()
}

#[differentiable(order = 2)]
fn library_functions(x: f64, v: &Vector3<f64>) -> f64 {
    let p = ops::softmax(v);
    let q = ops::log_softmax(v);
    ops::sigmoid(x) * ops::logsumexp(v) + ops::softplus(x) * p.dot(&q) + ops::erf(x) * ops::erfc(x)
        - ops::ln_gamma(x + 2.0) * ops::digamma(x + 3.0)
        + ops::relu(x) * q[1] * p[2]
}

#[test]
fn functions_of_floats() {
    agrees(
        "methods",
        &dynamic(&methods_of_floats::hessian(0.8, 0.3)),
        &slopes(&[0.8, 0.3], |x| flat(&methods_of_floats::grad(x[0], x[1]))),
    );
    let z = [0.6, 0.3, -0.9, 0.5];
    let v = |x: &[f64]| Vector3::new(x[1], x[2], x[3]);
    agrees(
        "ops",
        &library_functions::hessian(z[0], &v(&z)),
        &slopes(&z, |x| flat(&library_functions::grad(x[0], &v(x)))),
    );
}

/// Functions of a vector, each against differences.
macro_rules! of_a_vector {
    ($($name:ident |$x:ident| $body:expr;)*) => {
        $(
            #[differentiable(order = 2)]
            fn $name($x: Vector3<f64>) -> f64 {
                $body
            }
        )*

        #[test]
        fn rules_of_vectors_and_matrices() {
            let z = [0.7, -0.4, 1.3];
            let v = Vector3::from_column_slice(&z);
            $(
                agrees(
                    stringify!($name),
                    &dynamic(&$name::hessian(v)),
                    &slopes(&z, |x| flat(&$name::grad(Vector3::from_column_slice(x)))),
                );
            )*
        }
    };
}

type V3 = Vector3<f64>;

of_a_vector! {
    norm |x| x.norm() * x[0];
    norm_squared |x| x.norm_squared().sin();
    dot |x| (x.dot(&x) * x.x).exp();
    cross |x| x.cross(&V3::new(x.y, 1.0, x.z * x.x)).dot(&x);
    normalize |x| x.normalize().dot(&V3::new(1.0, 2.0, x.x));
    sum |x| { let y = x * 2.0 + x / x.norm(); y.sum() * y.mean() };
    component |x| {
        let y = x.component_mul(&x);
        y.component_div(&V3::new(x.x + 3.0, 2.0, x.y + 5.0)).dot(&x)
    };
    map |x| x.map(|v| v.sin() * v.powf(2.0)).norm();
    zip_map |x| x.zip_map(&V3::new(x.y, x.z, x.x), |a, b| (a * b).sin() + a * a).dot(&x);
    extrema |x| x.max() * x.min() * x.amax();
    product |x| x.product() * x.x;
    distance |x| x.metric_distance(&V3::new(1.0, x.x * x.y, 0.5));
    scale |x| x.scale(x.y).norm() + x.unscale(x.z).add_scalar(x.x).norm_squared();
    outer |x| (x * x.transpose()).trace() * (x * x.transpose() + Matrix3::identity()).determinant();
    determinant |x| Matrix3::new(x.x, 1.0, 2.0, x.y, x.z, 0.5, x.x * x.y, 3.0, x.z).determinant();
    singular |x| Matrix3::new(1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0, 3.0, 3.0).component_mul(&(x * V3::new(1.0, 1.0, 1.0).transpose())).determinant();
    transpose |x| {
        let m = x * x.transpose();
        m.tr_mul(&x).dot(&x) + m.diagonal().norm() + m.row_sum().norm() + m.column(1).norm()
    };
    operators |x| {
        let a = -x;
        let mut b = a - x * x.x;
        b += x;
        b *= x.y;
        b /= 2.0 + x.z * x.z;
        b.abs().sum()
    };
    try_normalize |x| match x.try_normalize(1e-9) { Some(n) => n.x * x.y, None => 0.0 };
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    w1: SMatrix<f64, 2, 2>,
    b1: SVector<f64, 2>,
    w2: DVector<f64>,
    #[constant]
    name: &'static str,
}

impl Net {
    fn of(x: &[f64]) -> Self {
        Net {
            w1: SMatrix::from_column_slice(&x[..4]),
            b1: SVector::from_column_slice(&x[4..6]),
            w2: DVector::from_column_slice(&x[6..8]),
            name: "net",
        }
    }

    #[differentiable(order = 2)]
    fn forward(&self, x: &Vector2<f64>) -> f64 {
        let h = (self.w1 * x + self.b1).map(|v| v.tanh());
        h[0] * self.w2[0] + h[1] * self.w2[1]
    }

    #[differentiable(order = 2, wrt(self))]
    fn loss(&self, x: &[Vector2<f64>], t: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            let y: f64 = self.forward(&x[i]);
            s += (y - t[i]) * (y - t[i]);
        }
        s + 0.1 * self.w1.norm_squared() + self.w2.norm()
    }
}

#[differentiable(order = 2)]
fn layer(w: &DMatrix<f64>, x: &DVector<f64>) -> DVector<f64> {
    (w * x).map(|v| 1.0 / (1.0 + (-v).exp()))
}

#[differentiable(order = 2)]
fn deep(w: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    for _ in 0..3 {
        h = layer(w, &h);
    }
    h.norm_squared() + w.norm()
}

#[differentiable(order = 2)]
fn by_columns(m: &DMatrix<f64>) -> f64 {
    let mut a = DMatrix::zeros(2, 2);
    for j in 0..2 {
        let c = m.column(j) * m[(0, j)];
        a.set_column(j, &c);
    }
    (&a * m).trace() + a.norm()
}

#[test]
fn structs_methods_and_dynamic_matrices() {
    let z: Vec<f64> = (0..8).map(|k| (f64::from(k) * 1.7).sin()).collect();
    let xs = [Vector2::new(0.3, 0.8), Vector2::new(-0.4, 0.1)];
    let t = [0.3, -0.2];
    assert_eq!(Net::of(&z).name, "net");
    agrees(
        "net",
        &Net::of(&z).loss_hessian(&xs, &t),
        &slopes(&z, |x| flat(&Net::of(x).loss_grad(&xs, &t))),
    );
    let of = |x: &[f64]| {
        (
            DMatrix::from_column_slice(2, 2, &x[..4]),
            DVector::from_column_slice(&x[4..6]),
        )
    };
    let (w, x) = of(&z);
    agrees(
        "deep",
        &deep::hessian(&w, &x),
        &slopes(&z[..6], |x| {
            let (w, x) = of(x);
            flat(&deep::grad(&w, &x))
        }),
    );
    agrees(
        "columns",
        &by_columns::hessian(&w),
        &slopes(&z[..4], |x| {
            flat(&by_columns::grad(&DMatrix::from_column_slice(2, 2, x)))
        }),
    );
}

#[differentiable(order = 2)]
fn chosen(x: f64) -> f64 {
    let e = x.exp();
    if x > 30.0 { x * x } else { e.ln_1p() }
}

#[differentiable(order = 2)]
fn zero_by_chance(x: f64) -> f64 {
    // The cotangent of the sine is zero at 0, and its tangent is not.
    if x > -1.0 { x.sin() * x.sin() } else { x }
}

#[differentiable(order = 2)]
fn root(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

#[differentiable(order = 2)]
fn root_of_a_call(x: f64, y: f64) -> f64 {
    square_sum(x, y).sqrt()
}

#[differentiable(order = 2)]
fn square_sum(x: f64, y: f64) -> f64 {
    x * x + y * y
}

#[differentiable(order = 2)]
fn conventions(x: f64) -> f64 {
    x.abs() + x.max(0.0) + x.clamp(0.0, 1.0) + x.signum() + x.floor() + x.powi(0) + x.powf(0.0)
}

#[test]
fn points_without_a_derivative_follow_the_conventions() {
    assert_eq!(chosen::hessian(1000.0)[0], 2.0);
    assert_close(zero_by_chance::hessian(0.0)[0], 2.0);
    assert_eq!(root::hessian(0.0, 0.0), Matrix2::zeros());
    assert_eq!(root_of_a_call::hessian(0.0, 0.0), Matrix2::zeros());
    assert_eq!(conventions::hessian(0.0)[0], 0.0);
    assert_eq!(norm::hessian(V3::zeros()), Matrix3::zeros());
}

#[differentiable(jvp = softplus_rule, order = 2)]
fn softplus_by_a_rule(x: f64) -> f64 {
    let hidden = std::hint::black_box(x);
    hidden.exp().ln_1p()
}

#[differentiable]
fn softplus_rule(x: f64, dx: f64) -> (f64, f64) {
    (x.exp().ln_1p(), dx / (1.0 + (-x).exp()))
}

#[differentiable(order = 2)]
fn calls_a_rule(x: f64, y: f64) -> f64 {
    let z = softplus_by_a_rule(x * y);
    z * softplus_by_a_rule(y)
}

#[differentiable(order = 2)]
fn without_a_rule(x: f64, y: f64) -> f64 {
    (x * y).exp().ln_1p() * y.exp().ln_1p()
}

#[differentiable]
fn slope_of_a_rule(x: f64) -> f64 {
    softplus_by_a_rule::grad(x * x)
}

#[differentiable(jvp = form_rule, order = 2)]
fn form(a: &Matrix2<f64>, x: Vector2<f64>, #[constant] n: usize, s: &[f64]) -> f64 {
    let hidden = std::hint::black_box(x);
    hidden.dot(&(a * hidden)) * n as f64 * s[0] * s[1]
}

#[differentiable]
fn form_rule(
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
fn form_without_a_rule(a: &Matrix2<f64>, x: Vector2<f64>, #[constant] n: usize, s: &[f64]) -> f64 {
    x.dot(&(a * x)) * n as f64 * s[0] * s[1]
}

#[derive(Clone, Debug, Differentiable)]
struct Stiffness {
    k: f64,
}

impl Stiffness {
    #[differentiable(jvp = Self::cubic_rule, order = 2)]
    fn cubic(&self, x: f64) -> f64 {
        self.k * x.powi(3)
    }

    #[differentiable]
    fn cubic_rule(&self, x: f64, d: (Stiffness, f64)) -> (f64, f64) {
        let cube = x.powi(3);
        (self.k * cube, d.0.k * cube + self.k * 3.0 * x * x * d.1)
    }

    #[differentiable(order = 2)]
    fn scaled(&self, x: f64) -> f64 {
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
fn straight(p: [f64; 2], m: &Matrix2<f64>, s: f64) -> f64 {
    let u = p[0] * m[(0, 1)] + (p[1] * s).sin();
    (u * m[(1, 0)]).exp() * s + m[(1, 1)].powi(3) * u
}

#[differentiable(order = 2)]
fn straight_by_a_vector(x: Vector3<f64>) -> f64 {
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

#[differentiable(order = 2)]
fn counted(x: f64, y: f64) -> f64 {
    let n: f64 = count();
    x * x * y * n
}

thread_local! {
    static COUNT: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

fn count() -> f64 {
    COUNT.set(COUNT.get() + 1);
    f64::from(COUNT.get())
}

#[test]
fn effects_happen_once() {
    let modes: [fn() -> f64; 3] = [
        || counted::hessian(2.0, 3.0)[0],
        || counted::hvp(2.0, 3.0, (1.0, 1.0)).0,
        || counted::grad_and_hvp(2.0, 3.0, (1.0, 1.0)).1.0,
    ];
    for mode in modes {
        COUNT.set(0);
        let first = mode();
        assert!(first == 6.0 || first == 10.0);
        assert_eq!(COUNT.get(), 1);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[differentiable(order = 2)]
impl Add for Complex {
    type Output = Complex;
    fn add(self, o: Complex) -> Complex {
        Complex {
            re: self.re + o.re,
            im: self.im + o.im,
        }
    }
}

#[differentiable(order = 2)]
impl Mul for Complex {
    type Output = Complex;
    fn mul(self, o: Complex) -> Complex {
        Complex {
            re: self.re * o.re - self.im * o.im,
            im: self.re * o.im + self.im * o.re,
        }
    }
}

#[differentiable(order = 2)]
impl Mul<f64> for Complex {
    type Output = Complex;
    fn mul(self, o: f64) -> Complex {
        Complex {
            re: self.re * o * o,
            im: self.im * o,
        }
    }
}

#[differentiable(order = 2)]
impl Mul<Complex> for f64 {
    type Output = Complex;
    fn mul(self, o: Complex) -> Complex {
        Complex {
            re: self.sin() * o.re,
            im: self * o.im,
        }
    }
}

#[differentiable(order = 2)]
impl Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex {
            re: -self.re * self.im,
            im: -self.im,
        }
    }
}

#[differentiable(order = 2)]
impl<'a> Sub<&'a Complex> for &'a Complex {
    type Output = Complex;
    fn sub(self, o: &'a Complex) -> Complex {
        Complex {
            re: self.re - o.re * o.im,
            im: self.im - o.im,
        }
    }
}

#[differentiable(order = 2)]
impl MulAssign<f64> for Complex {
    fn mul_assign(&mut self, o: f64) {
        self.re = self.re * o;
        self.im = self.im * o * o;
    }
}

#[differentiable(order = 2)]
impl Div<usize> for Complex {
    type Output = Complex;
    fn div(self, #[constant] o: usize) -> Complex {
        Complex {
            re: self.re * self.re / o as f64,
            im: self.im,
        }
    }
}

#[differentiable(order = 2)]
fn by_operators(a: Complex, b: Complex, x: f64) -> f64 {
    let c = a * b + a * x;
    let mut d = -c * (x * b);
    d *= x * a.re;
    let e = &d - &a;
    let g = e / 3;
    g.re * g.im + g.re
}

#[test]
fn operators_of_types_of_the_users() {
    let at = |z: &[f64]| {
        let number = |i: usize| Complex {
            re: z[i],
            im: z[i + 1],
        };
        (number(0), number(2), z[4])
    };
    let z = [0.3, -0.4, 0.7, 0.2, 1.1];
    let (a, b, x) = at(&z);
    let expected = slopes(&z, |z| {
        let (a, b, x) = at(z);
        flat(&by_operators::grad(a, b, x))
    });
    agrees("operators", &by_operators::hessian(a, b, x), &expected);
}

#[differentiable(order = 2)]
fn of_a_slice(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    for i in 1..x.len() {
        if x[i] > x[i - 1] {
            s += (s * x[i]).sin() * k;
        } else {
            s += ops::sigmoid(x[i - 1]) * x[0];
        }
    }
    s * s
}

#[differentiable(order = 2)]
fn of_dynamic_vectors(x: &DVector<f64>, m: &DMatrix<f64>) -> f64 {
    let y = m * x;
    y.map(|v| v * v * v).dot(x) + m.norm_squared() * x[0]
}

#[differentiable(order = 2)]
fn linear_in_a_part(x: &[f64], w: Vec<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += w[i] * x[i];
    }
    s
}

#[test]
fn the_product_alone_is_that_beside_the_gradient() {
    let (x, d) = (vec![0.3, 0.7, -0.2, 1.1], vec![0.5, -0.3, 0.2, 0.9]);
    let direction = || (d.clone(), 0.4);
    let both = of_a_slice::grad_and_hvp(&x, 0.8, direction());
    assert_eq!(of_a_slice::hvp(&x, 0.8, direction()), both.1);

    let (v, dv) = (DVector::from_vec(x.clone()), DVector::from_vec(d.clone()));
    let m = DMatrix::from_fn(4, 4, |i, j| 0.1 * i as f64 - 0.3 * j as f64);
    let direction = || (dv.clone(), m.map(f64::cos));
    let both = of_dynamic_vectors::grad_and_hvp(&v, &m, direction());
    assert_eq!(of_dynamic_vectors::hvp(&v, &m, direction()), both.1);

    // The Hessian of w · x exchanges the directions.
    let w = vec![1.0, 2.0, 3.0, 4.0];
    let product = linear_in_a_part::hvp(&x, w.clone(), (d.clone(), w.clone()));
    assert_eq!(product, (w, d));
}

/// Loops over any number of components, with a branch and an array of its own.
#[differentiable(order = 2)]
fn chain(x: &[f64], n: usize) -> f64 {
    let mut before = [0.0; 4];
    let mut sum = 0.0;
    let mut at = 0;
    for i in 0..x.len() {
        let here = x[i].sin() * x[i].cos();
        before[i % 4] = here;
        for j in 0..n {
            sum += before[j] * x[at % x.len()];
            at += 1;
        }
        if here > 0.2 {
            sum *= 1.0 + here * here;
        }
    }
    sum
}

#[differentiable(order = 2)]
fn chain_of_five(x: &[f64; 5]) -> f64 {
    let mut sum = 0.0;
    for i in 0..5 {
        for j in 0..i {
            sum += (x[i] * x[j]).exp() * x[j];
        }
    }
    sum
}

#[test]
fn columns_that_are_left_over_are_right() {
    let at = [0.3, -0.7, 1.1, 0.9, -0.2, 0.4, 0.8];
    for length in 0..=at.len() {
        let at = &at[..length];
        let (value, gradient, hessian) = chain::value_grad_hessian(at, 3);
        assert_close(value, chain(at, 3));
        assert_eq!(gradient, chain::grad(at, 3));
        let expected = slopes(at, |x| chain::grad(x, 3));
        agrees(&format!("chain of {length}"), &hessian, &expected);
    }
    let at: [f64; 5] = std::array::from_fn(|i| at[i]);
    let expected = slopes(&at, |x| {
        let x: [f64; 5] = std::array::from_fn(|i| x[i]);
        chain_of_five::grad(&x).to_vec()
    });
    let hessian = chain_of_five::hessian(&at);
    agrees("chain of five", &dynamic(&hessian), &expected);
}
