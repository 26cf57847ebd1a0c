//! `jvp`: the value and the derivative in one direction.
//!
//! `assert_gradient!`, which all other topics use, compares `jvp` with differences and with `vjp`; here are its shapes and its conventions.

use grad_runtime::nalgebra::{DMatrix, DVector, Matrix2, Point2, Vector2};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable, ops};

#[differentiable]
fn product(x: f64, y: f64, z: f64) -> f64 {
    (x + y) * z
}

#[test]
fn the_direction_has_the_shape_of_the_gradient() {
    assert_eq!(
        product::jvp(-2.0, 5.0, -4.0, (1.0, 0.0, 0.0)),
        (-12.0, -4.0)
    );
    assert_eq!(product::jvp(-2.0, 5.0, -4.0, (0.0, 1.0, 2.0)), (-12.0, 2.0));
}

#[differentiable(wrt(x))]
fn only_one(x: f64, y: f64) -> (f64, f64) {
    (x * y, x.sin())
}

#[test]
fn what_is_constant_has_no_direction() {
    let (y, tangent) = only_one::jvp(0.0, 3.0, 2.0);
    assert_eq!((y, tangent), ((0.0, 0.0), (6.0, 2.0)));
}

#[differentiable]
fn rotate(m: &Matrix2<f64>, v: Vector2<f64>) -> Vector2<f64> {
    m * v
}

#[test]
fn a_matrix_product_is_bilinear() {
    let (m, v) = (Matrix2::new(1.0, 2.0, 3.0, 4.0), Vector2::new(1.0, -1.0));
    let (m_dot, v_dot) = (Matrix2::new(0.0, 1.0, 0.0, 0.0), Vector2::new(2.0, 0.0));
    let (y, tangent) = rotate::jvp(&m, v, (m_dot, v_dot));
    assert_eq!(y, m * v);
    assert_eq!(tangent, m_dot * v + m * v_dot);
}

/// Newton's iteration for a root, left early.
#[differentiable]
fn root(a: f64, n: usize) -> f64 {
    let mut x = a;
    for _ in 0..n {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-14 {
            return next;
        }
        x = next;
    }
    x
}

#[test]
fn loops_and_early_exits_have_tangents() {
    let (x, tangent) = root::jvp(2.0, 50, 1.0);
    assert!((x - 2.0_f64.sqrt()).abs() < 1e-15);
    assert!((tangent - 0.5 / 2.0_f64.sqrt()).abs() < 1e-15);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    at: Point2<f64>,
    velocity: Vector2<f64>,
    #[constant]
    mass: f64,
    #[constant]
    name: &'static str,
}

impl Body {
    #[differentiable]
    fn step(&self, dt: f64) -> Body {
        Body {
            at: self.at + self.velocity * dt,
            velocity: self.velocity - self.at.coords * (dt / self.mass),
            mass: self.mass,
            name: self.name,
        }
    }

    #[differentiable]
    fn energy(&self) -> f64 {
        0.5 * self.mass * self.velocity.norm_squared() + 0.5 * self.at.coords.norm_squared()
    }

    #[differentiable]
    fn energy_after(&self, dt: f64, steps: usize) -> f64 {
        let mut body = self.clone();
        for _ in 0..steps {
            body = body.step(dt);
        }
        body.energy()
    }
}

#[test]
fn constant_fields_do_not_vary_along_a_direction() {
    let body = Body {
        at: Point2::new(1.0, 0.5),
        velocity: Vector2::new(-0.2, 0.7),
        mass: 2.0,
        name: "body",
    };
    let mut direction = body.zero_tangent();
    direction.at.x = 1.0;
    direction.velocity.y = 1.0;
    let (next, tangent) = body.step_jvp(0.5, (direction.clone(), 0.0));
    assert_eq!(next, body.step(0.5));
    assert_eq!(tangent.at, Point2::new(1.0, 0.5));
    assert_eq!(tangent.velocity, Vector2::new(-0.25, 1.0));
    let (_, along) = body.energy_after_jvp(0.1, 5, (direction, 0.3));
    let (bar, dt_bar) = body.energy_after_grad(0.1, 5);
    assert!((along - (bar.at.x + bar.velocity.y + 0.3 * dt_bar)).abs() < 1e-14);
}

#[differentiable]
fn tree(x: &[f64], depth: usize) -> f64 {
    if depth == 0 {
        return x[0].sin();
    }
    let half: Vec<f64> = x.iter().map(|t| t * 0.5).collect();
    tree(&half, depth - 1) * x[1] + tree(x, depth - 1)
}

#[test]
fn recursion_goes_through_the_same_function() {
    assert_gradient!(tree, (&[0.4, 1.3], 4));
    let (_, along) = tree::jvp(&[0.4, 1.3], 4, vec![1.0, 2.0]);
    let g = tree::grad(&[0.4, 1.3], 4);
    assert!((along - (g[0] + 2.0 * g[1])).abs() < 1e-14);
}

#[differentiable]
fn generic<T: Scalar>(x: T, v: &DVector<T>) -> T {
    let mut s = x * x;
    for i in 0..v.len() {
        s += v[i] * x.exp();
    }
    s.sqrt()
}

#[test]
fn generic_functions_have_tangents_of_both_scalar_types() {
    let (_, d) = generic::jvp(
        0.5_f64,
        &DVector::from_element(2, 1.0),
        (1.0, DVector::zeros(2)),
    );
    let (_, s) = generic::jvp(
        0.5_f32,
        &DVector::from_element(2, 1.0),
        (1.0, DVector::zeros(2)),
    );
    assert!((d - f64::from(s)).abs() < 1e-6);
    assert_gradient!(generic, (0.5, &DVector::from_element(3, 0.25)));
}

#[differentiable]
fn networks(w: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let h = (w * x).map(|t| t.tanh());
    let g = h.zip_map(x, |a, b| a * b);
    ops::logsumexp(&g) + ops::softmax(&h).dot(x) + ops::sigmoid(h[0])
}

#[test]
fn maps_and_the_functions_of_the_library_have_tangents() {
    let w = DMatrix::from_fn(3, 3, |i, j| 0.3 * i as f64 - 0.2 * j as f64 + 0.1);
    assert_gradient!(networks, (&w, &DVector::from_vec(vec![0.4, -0.7, 1.1])));
}

fn cube_jvp(x: f64, direction: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * direction)
}

#[differentiable(jvp = cube_jvp)]
fn cube(x: f64) -> f64 {
    std::hint::black_box(x).powi(3)
}

fn scaled_vjp(
    v: &DVector<f64>,
    s: f64,
) -> (
    DVector<f64>,
    impl FnOnce(DVector<f64>) -> (DVector<f64>, f64),
) {
    (v * s, move |g| (&g * s, g.dot(v)))
}

#[differentiable(vjp = scaled_vjp)]
fn scaled(v: &DVector<f64>, s: f64) -> DVector<f64> {
    v * s
}

fn turned_jvp(
    v: &DVector<f64>,
    s: f64,
    (v_dot, s_dot): (DVector<f64>, f64),
) -> (DVector<f64>, DVector<f64>) {
    (v * s, v_dot * s + v * s_dot)
}

#[differentiable(jvp = turned_jvp, vjp = scaled_vjp)]
fn turned(v: &DVector<f64>, s: f64) -> DVector<f64> {
    v * s
}

#[differentiable(jvp = turned_jvp)]
fn pushed(v: &DVector<f64>, s: f64) -> DVector<f64> {
    v * s
}

#[differentiable]
fn by_rules(v: &DVector<f64>, s: f64) -> f64 {
    let v = pushed(&turned(&scaled(v, cube(s)), s), 0.5 * s);
    v.dot(&v)
}

#[test]
fn a_rule_for_one_mode_serves_the_other() {
    assert_eq!(cube::grad(2.0), 12.0);
    assert_eq!(cube::jvp(2.0, 0.5), (8.0, 6.0));
    let v = DVector::from_vec(vec![1.0, -2.0, 0.5]);
    let direction = DVector::from_vec(vec![0.0, 1.0, 2.0]);
    let expected = (&v * 3.0, &direction * 3.0 + &v * 0.5);
    assert_eq!(scaled::jvp(&v, 3.0, (direction.clone(), 0.5)), expected);
    assert_eq!(turned::jvp(&v, 3.0, (direction, 0.5)), expected);
    assert_gradient!(scaled, (&v, 1.2));
    assert_gradient!(pushed, (&v, 1.2));
    assert_gradient!(by_rules, (&v, 1.2));
}

struct Cubic(f64);

impl Cubic {
    #[differentiable(jvp = Self::at_jvp, wrt(x))]
    fn at(&self, x: f64) -> f64 {
        self.0 * x * x * x
    }

    fn at_jvp(&self, x: f64, direction: f64) -> (f64, f64) {
        (self.at(x), 3.0 * self.0 * x * x * direction)
    }
}

#[test]
fn the_rule_of_a_method_is_its_own_jvp() {
    assert_eq!(Cubic(2.0).at_jvp(1.0, 1.0), (2.0, 6.0));
    assert_eq!(Cubic(2.0).at_grad(1.0), 6.0);
}

#[differentiable]
fn roots(x: f64, y: f64) -> f64 {
    x.sqrt() + y
}

#[differentiable]
fn tie(x: f64, y: f64) -> f64 {
    x.max(y) + (x * x + y * y).sqrt() + x.max(0.0) + x.abs()
}

#[differentiable]
fn quotient(x: f64, y: f64) -> f64 {
    (x / y).min(1.0)
}

#[differentiable(strong_zero)]
fn strong_quotient(x: f64, y: f64) -> f64 {
    (x / y).min(1.0)
}

#[test]
fn conventions_hold_along_a_direction() {
    // A tangent that is exactly zero stays zero through an infinite derivative.
    assert_eq!(roots::jvp(0.0, 1.0, (0.0, 2.0)), (1.0, 2.0));
    assert_eq!(roots::jvp(0.0, 1.0, (1.0, 0.0)).1, f64::INFINITY);
    // Ties, roots of squares at zero, and one side constant.
    assert_eq!(tie::jvp(0.0, 0.0, (1.0, 0.0)), (0.0, 0.5));
    assert_eq!(tie::jvp(0.0, 0.0, (0.0, 3.0)), (0.0, 1.5));
    assert_eq!(strong_quotient::jvp(1.0, 0.0, (0.0, 0.0)), (1.0, 0.0));
    assert_eq!(quotient::jvp(1.0, 4.0, (1.0, 0.0)), (0.25, 0.25));
}

#[differentiable]
fn nothing(_x: f64, n: usize) -> f64 {
    n as f64
}

#[differentiable]
fn an_option(x: Option<f64>, y: f64) -> Option<f64> {
    match x {
        Some(x) => Some(x * y),
        None => None,
    }
}

#[test]
fn a_result_that_does_not_vary_has_a_zero_tangent() {
    assert_eq!(nothing::jvp(1.0, 3, 1.0), (3.0, 0.0));
    assert_eq!(an_option::jvp(None, 2.0, (None, 1.0)), None);
    assert_eq!(
        an_option::jvp(Some(3.0), 2.0, (Some(1.0), 1.0)),
        Some((6.0, 5.0))
    );
}
