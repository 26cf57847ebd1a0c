//! `order = 2`: Hessians and their products with directions, against central differences of gradients.

mod operators_of_users;
mod rules;
mod structs;

use super::support::assert_close;
use grad_runtime::nalgebra::{DMatrix, DVector, Matrix2, Matrix3, SMatrix, Vector2, Vector3};
use grad_runtime::{Scalar, Tangent, differentiable, ops};

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
