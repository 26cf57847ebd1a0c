//! Derivatives by an equation that the result solves.

use crate::support::*;
use grad_runtime::assert_gradient;
use grad_runtime::nalgebra::{DMatrix, DVector, Matrix2, SMatrix, SVector, Vector2};
use grad_runtime::prelude::*;
use std::cell::Cell;

#[differentiable]
fn square_is(x: &f64, a: f64) -> f64 {
    x * x - a
}

/// Newton's method, with a body that no derivative could be taken of.
#[differentiable(root = square_is, check(2.0), check(1e-4))]
fn square_root(a: f64) -> f64 {
    let x = Cell::new(a.max(1.0));
    loop {
        let before = x.get();
        x.set(0.5 * (before + a / before));
        // Not a number at 0, where the last one is.
        if x.get().partial_cmp(&before) != Some(std::cmp::Ordering::Less) {
            return before;
        }
    }
}

#[test]
fn a_square_root_by_newton_has_the_derivative_of_the_square_root() {
    assert_eq!(square_root::value_and_grad(4.0), (2.0, 0.25));
    assert_eq!(square_root::jvp(4.0, 2.0), (2.0, 0.5));
    assert_eq!(square_root::jacobian(9.0), 1.0 / 6.0);
    let mut sum = 1.0;
    assert_eq!(square_root::accumulate_grad(4.0, &mut sum), 2.0);
    assert_eq!(sum, 1.25);
    let (value, pullback) = square_root::vjp(16.0);
    assert_eq!((value, pullback(8.0)), (4.0, 1.0));
}

#[differentiable]
fn kepler(anomaly: f64, mean: f64, eccentricity: f64) -> f64 {
    anomaly - eccentricity * anomaly.sin() - mean
}

/// The solution may be passed by value.
#[differentiable(root = kepler)]
fn eccentric_anomaly(mean: f64, eccentricity: f64) -> f64 {
    let mut x = mean;
    for _ in 0..50 {
        let slope = 1.0 - eccentricity * x.cos();
        x -= (x - eccentricity * x.sin() - mean) / slope;
    }
    x
}

#[test]
fn the_equation_of_kepler_has_its_closed_form() {
    let (mean, e) = (0.8, 0.4);
    let x = eccentric_anomaly(mean, e);
    let (by_mean, by_e) = eccentric_anomaly::grad(mean, e);
    assert_close(by_mean, 1.0 / (1.0 - e * x.cos()));
    assert_close(by_e, x.sin() / (1.0 - e * x.cos()));
    assert_gradient!(eccentric_anomaly, (mean, e));
}

#[differentiable]
fn radius(mean: f64, e: f64, axis: f64) -> f64 {
    let x = eccentric_anomaly(mean, e * 0.5);
    axis * (1.0 - e * x.cos()) + square_root(x * x)
}

#[test]
fn what_an_equation_gives_serves_callers_in_both_modes() {
    assert_gradient!(radius, (0.8, 0.4, 2.0));
}

#[differentiable]
fn linear(x: &DVector<f64>, a: &DMatrix<f64>, b: &DVector<f64>) -> DVector<f64> {
    a * x - b
}

#[differentiable(root = linear)]
fn solve(a: &DMatrix<f64>, b: &DVector<f64>) -> DVector<f64> {
    a.clone().lu().solve(b).expect("the matrix is regular")
}

#[test]
fn a_linear_system_has_its_closed_form() {
    let a = DMatrix::from_row_slice(3, 3, &[4.0, 1.0, 0.5, 0.2, 3.0, 1.0, 0.1, 0.7, 5.0]);
    let b = DVector::from_vec(vec![1.0, -2.0, 3.0]);
    let (x, pullback) = solve::vjp(&a, &b);
    let w = DVector::from_vec(vec![0.3, 1.0, -0.5]);
    let (a_bar, b_bar) = pullback(w.clone());
    let expected = a.transpose().lu().solve(&w).unwrap();
    assert_all_close(&b_bar, &expected);
    assert_all_close(&a_bar, &-(&expected * x.transpose()));
    let inverse = a.clone().try_inverse().unwrap();
    assert_all_close(&solve::jacobian(&a, &b).1, &inverse);
    assert_gradient!(solve, (&a, &b));
}

#[differentiable]
fn linear_static(x: &Vector2<f64>, a: Matrix2<f64>, b: Vector2<f64>) -> Vector2<f64> {
    a * x - b
}

#[differentiable(root = linear_static, wrt(b))]
fn solve_static(a: Matrix2<f64>, b: Vector2<f64>) -> Vector2<f64> {
    a.try_inverse().expect("the matrix is regular") * b
}

#[test]
fn an_argument_that_is_held_constant_may_be_active_in_the_equation() {
    let (a, b) = (Matrix2::new(2.0, 1.0, 0.5, 3.0), Vector2::new(1.0, 2.0));
    let jacobian: Matrix2<f64> = solve_static::jacobian(a, b);
    assert_all_close(&jacobian, &a.try_inverse().unwrap());
    assert_gradient!(solve_static, (a, b));
}

#[differentiable]
fn contraction(x: &Vector2<f64>, p: Vector2<f64>, #[constant] k: f64, n: usize) -> Vector2<f64> {
    let shift = n as f64;
    Vector2::new(k * x.y.sin() + p.x, k * (x.x * p.y).cos() + shift)
}

#[differentiable(fixed_point = contraction)]
fn limit(p: Vector2<f64>, #[constant] k: f64, n: usize) -> Vector2<f64> {
    let mut x = Vector2::zeros();
    for _ in 0..200 {
        x = contraction(&x, p, k, n);
    }
    x
}

#[differentiable]
fn unrolled(p: Vector2<f64>, #[constant] k: f64, n: usize) -> Vector2<f64> {
    let mut x = Vector2::new(0.0, 0.0);
    for _ in 0..200 {
        x = contraction(&x, p, k, n);
    }
    x
}

#[test]
fn the_fixed_point_of_a_contraction_has_the_derivative_of_the_iteration() {
    let p = Vector2::new(0.3, 0.8);
    assert_all_close(&limit::jacobian(p, 0.4, 1), &unrolled::jacobian(p, 0.4, 1));
    let direction = Vector2::new(1.0, -2.0);
    assert_all_close(
        &limit::jvp(p, 0.4, 1, direction).1,
        &unrolled::jvp(p, 0.4, 1, direction).1,
    );
    assert_gradient!(limit, (p, 0.4, 1));
}

#[differentiable]
fn cosine_of<T: Scalar>(x: &T, scale: T) -> T {
    (*x * scale).cos()
}

#[differentiable(fixed_point = cosine_of)]
fn dottie<T: Scalar>(scale: T) -> T {
    let mut x = T::lit(0.5);
    for _ in 0..300 {
        x = (x * scale).cos();
    }
    x
}

#[test]
fn equations_may_be_generic() {
    let x = dottie(1.0_f64);
    assert_close(dottie::grad(1.0_f64), -x * x.sin() / (1.0 + x.sin()));
    assert_gradient!(dottie, (0.9_f64));
    assert_gradient!(dottie, (0.9_f32));
}

#[differentiable]
fn distances<const N: usize>(x: &SVector<f64, N>, a: &SVector<f64, N>, s: f64) -> SVector<f64, N> {
    x.component_mul(x) - a * s
}

#[differentiable(root = distances)]
fn roots<const N: usize>(a: &SVector<f64, N>, s: f64) -> SVector<f64, N> {
    a.map(|a| (a * s).sqrt())
}

#[test]
fn the_dimension_may_be_a_parameter() {
    let a = SVector::<f64, 3>::new(1.0, 4.0, 9.0);
    let (by_a, by_s): (SMatrix<f64, 3, 3>, SVector<f64, 3>) = roots::jacobian(&a, 1.0);
    assert_all_close(
        &by_a,
        &SMatrix::from_diagonal(&SVector::from([0.5, 0.25, 1.0 / 6.0])),
    );
    assert_all_close(&by_s, &SVector::from([0.5, 1.0, 1.5]));
    assert_gradient!(roots, (&a, 0.7));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Crossing {
    x: f64,
    y: f64,
}

#[differentiable]
fn circle_and_line(p: &Crossing, radius: f64, slope: f64) -> [f64; 2] {
    [p.x * p.x + p.y * p.y - radius * radius, p.y - slope * p.x]
}

#[differentiable(root = circle_and_line)]
fn crossing(radius: f64, slope: f64) -> Crossing {
    let x = radius / slope.hypot(1.0);
    Crossing { x, y: slope * x }
}

#[test]
fn a_result_may_be_a_struct_and_its_equation_an_array() {
    let (_, dot) = crossing::jvp(2.0, 0.75, (1.0, 0.0));
    assert_close(dot.x, 0.8);
    assert_close(dot.y, 0.6);
    assert_gradient!(crossing, (2.0, 0.75));
}

#[differentiable]
fn squares(x: &[f64], a: &[f64]) -> Vec<f64> {
    let mut residual = x.to_vec();
    for i in 0..x.len() {
        residual[i] = x[i] * x[i] - a[i];
    }
    residual
}

#[differentiable(root = squares)]
fn elementwise_roots(a: &[f64]) -> Vec<f64> {
    a.iter().map(|a| a.sqrt()).collect()
}

#[test]
fn a_result_may_be_a_vec() {
    assert_gradient!(elementwise_roots, (&[1.0, 4.0, 9.0]));
    assert_eq!(elementwise_roots::jvp(&[], vec![]).1, Vec::<f64>::new());
    assert!(elementwise_roots::vjp(&[]).1(vec![]).is_empty());
}

#[derive(Clone, Debug, Differentiable)]
struct Ridge {
    x: DMatrix<f64>,
    y: DVector<f64>,
}

impl Ridge {
    #[differentiable]
    fn stationary(&self, w: &DVector<f64>, lambda: f64) -> DVector<f64> {
        let residual = &self.x * w - &self.y;
        self.x.transpose() * residual + w * lambda
    }

    #[differentiable(root = Self::stationary)]
    fn fit(&self, lambda: f64) -> DVector<f64> {
        let n = self.x.ncols();
        let normal = self.x.tr_mul(&self.x) + DMatrix::identity(n, n) * lambda;
        let fitted = normal.lu().solve(&self.x.tr_mul(&self.y));
        fitted.expect("the matrix is regular")
    }

    #[differentiable(wrt(lambda))]
    fn loss(&self, held_out: &Ridge, lambda: f64) -> f64 {
        let w = constant(self).fit(lambda);
        (&held_out.x * w - &held_out.y).norm_squared()
    }
}

fn ridge(seed: f64) -> Ridge {
    let x = DMatrix::from_fn(6, 3, |i, j| (seed + i as f64 * 0.7 + j as f64 * 1.9).sin());
    let y = DVector::from_fn(6, |i, _| (seed * 2.0 + i as f64).cos());
    Ridge { x, y }
}

#[test]
fn a_method_takes_the_solution_after_its_receiver() {
    let (train, held_out) = (ridge(0.1), ridge(0.4));
    assert_gradient!(Ridge::fit, (&train, 0.3));
    let gradient = train.loss_grad(&held_out, 0.3);
    // w = (XᵀX + λ)⁻¹ Xᵀy, so that ∂w/∂λ = -(XᵀX + λ)⁻¹ w.
    let w = train.fit(0.3);
    let normal = train.x.tr_mul(&train.x) + DMatrix::identity(3, 3) * 0.3;
    let dw = -normal.try_inverse().unwrap() * &w;
    let residual = &held_out.x * &w - &held_out.y;
    assert_close(gradient, 2.0 * residual.dot(&(&held_out.x * dw)));
    assert_near(gradient, slope(|l| train.loss(&held_out, l), 0.3), 1e-8);
}

#[test]
fn a_function_of_the_body_runs_once() {
    thread_local!(static RUNS: Cell<usize> = const { Cell::new(0) });
    #[differentiable]
    fn equation(x: &Vector2<f64>, a: Vector2<f64>, s: f64) -> Vector2<f64> {
        x * s - a
    }
    #[differentiable(root = equation)]
    fn scaled(a: Vector2<f64>, s: f64) -> Vector2<f64> {
        RUNS.with(|runs| runs.set(runs.get() + 1));
        a / s
    }
    let a = Vector2::new(1.0, 2.0);
    let (by_a, by_s) = scaled::jacobian(a, 2.0);
    assert_eq!(RUNS.take(), 1);
    assert_all_close(&by_a, &Matrix2::new(0.5, 0.0, 0.0, 0.5));
    assert_all_close(&by_s, &Vector2::new(-0.25, -0.5));
    assert_eq!(scaled::vjp(a, 2.0).1(a), (Vector2::new(0.5, 1.0), -1.25));
    assert_eq!(RUNS.take(), 1);
    let _ = scaled::jvp(a, 2.0, (a, 1.0));
    assert_eq!(RUNS.take(), 1);
}

#[test]
#[should_panic(expected = "the derivative of `square_root` does not exist at these arguments")]
fn a_singular_equation_panics_and_names_the_function() {
    square_root::grad(0.0);
}

#[test]
fn a_cotangent_that_is_zero_stays_it_at_a_singular_equation() {
    #[differentiable]
    fn chosen(a: f64) -> f64 {
        let x = square_root(a);
        if a > 1.0 { x } else { 3.0 * a }
    }
    assert_eq!(chosen::grad(0.0), 3.0);
    assert_eq!(square_root::jvp(0.0, 0.0), (0.0, 0.0));
}

#[differentiable]
fn parts(x: &(f64, Vector2<f64>), a: f64, b: &Vector2<f64>) -> (f64, Vector2<f64>) {
    let (s, v) = x;
    (s * s - a, v * a - b)
}

#[differentiable(root = parts)]
fn of_parts(a: f64, b: &Vector2<f64>) -> (f64, Vector2<f64>) {
    (a.sqrt(), b / a)
}

#[differentiable]
fn scaled_parts(x: &DVector<f64>, a: &[f64], n: usize, f: impl Fn(f64) -> f64) -> DVector<f64> {
    let mut residual = x * f(2.0);
    for i in 0..n {
        residual[i] -= a[i];
    }
    residual
}

#[differentiable(root = scaled_parts)]
fn first_parts(a: &[f64], n: usize, f: impl Fn(f64) -> f64) -> DVector<f64> {
    DVector::from_fn(n, |i, _| a[i] / f(2.0))
}

#[test]
fn results_may_be_tuples_and_arguments_functions() {
    assert_gradient!(of_parts, (4.0, &Vector2::new(1.0, 2.0)));
    let jacobian = first_parts::jacobian(&[1.0, 2.0, 3.0], 2, |x| 2.0 * x);
    assert_eq!(
        jacobian,
        DMatrix::from_row_slice(2, 3, &[0.25, 0.0, 0.0, 0.0, 0.25, 0.0])
    );
}

#[differentiable]
fn of_equal_names(x: f64, named: f64, of_equal_names: f64) -> f64 {
    x * x - named * of_equal_names
}

#[differentiable(root = of_equal_names)]
fn named(named: f64, of_equal_names: f64) -> f64 {
    (named * of_equal_names).sqrt()
}

#[test]
fn parameters_may_have_the_names_of_the_functions() {
    assert_gradient!(named, (1.5, 2.0));
}

#[differentiable]
fn system(value: &f64, p: f64) -> f64 {
    value * value * value - p
}

// The equation has the name of what solves it.
#[differentiable(root = system, check(3.0))]
fn cube_root(p: f64) -> f64 {
    p.cbrt()
}

#[differentiable(vjp = pullback, check(3.0))]
fn with_a_rule_of_our_name(x: f64) -> f64 {
    x * x
}

fn pullback(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * x, move |cotangent| 2.0 * cotangent * x)
}

#[test]
fn rules_and_equations_have_any_name() {
    assert_close(cube_root::grad(8.0), 1.0 / 12.0);
    assert_close(with_a_rule_of_our_name::grad(3.0), 6.0);
}
