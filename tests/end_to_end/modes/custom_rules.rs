//! Rules of the user's: what one mode's rule gives the other, and how often it runs.

use crate::support::*;
use grad_runtime::assert_gradient;
use grad_runtime::nalgebra::{DVector, Vector2};
use grad_runtime::prelude::*;
use std::cell::Cell;

thread_local!(static RUNS: Cell<usize> = const { Cell::new(0) });

fn run() {
    RUNS.with(|runs| runs.set(runs.get() + 1));
}

mod rules {
    use super::*;

    #[differentiable]
    pub fn transposed(x: &DVector<f64>, s: f64, direction: (DVector<f64>, f64)) -> (f64, f64) {
        run();
        let dx = direction.0;
        (x.dot(x) * s, 2.0 * s * x.dot(&dx) + x.dot(x) * direction.1)
    }

    pub fn pushed(x: &DVector<f64>, s: f64, (dx, ds): (DVector<f64>, f64)) -> (f64, f64) {
        run();
        (x.dot(x) * s, 2.0 * s * x.dot(&dx) + x.dot(x) * ds)
    }
}

#[differentiable(jvp = rules::transposed)]
fn by_transpose(x: &DVector<f64>, s: f64) -> f64 {
    std::hint::black_box(x).norm_squared() * s
}

#[differentiable(jvp = rules::pushed)]
fn by_pushes(x: &DVector<f64>, s: f64) -> f64 {
    std::hint::black_box(x).norm_squared() * s
}

#[test]
fn a_rule_that_is_differentiable_serves_reverse_mode_in_one_run() {
    let x = DVector::from_vec(vec![1.0, 2.0, 3.0]);
    let expected = (&x * 4.0, 14.0);
    assert_eq!(by_transpose::grad(&x, 2.0), expected);
    assert_eq!(RUNS.take(), 1);
    assert_eq!(by_pushes::grad(&x, 2.0), expected);
    // One for the value, and one for each of four components.
    assert_eq!(RUNS.take(), 5);
    assert_gradient!(by_transpose, (&x, 2.0));
    assert_gradient!(by_pushes, (&x, 2.0));
}

#[differentiable]
fn calls_both(x: &DVector<f64>, s: f64) -> f64 {
    by_transpose(x, s * s) * by_pushes(x, s)
}

#[test]
fn such_rules_serve_callers() {
    assert_gradient!(calls_both, (&DVector::from_vec(vec![0.3, -0.2]), 1.5));
}

#[differentiable]
fn product_jvp<T: Scalar>(x: T, y: T, direction: (T, T)) -> (T, T) {
    (x * y, x * direction.1 + y * direction.0)
}

#[differentiable(jvp = product_jvp, check(2.0, 3.0), check(2.0_f32, -0.5_f32))]
fn product<T: Scalar>(x: T, y: T) -> T {
    x * y
}

#[differentiable]
fn scaled_jvp(
    x: Vector2<f64>,
    n: usize,
    direction: Vector2<f64>,
) -> ((Vector2<f64>, f64), (Vector2<f64>, f64)) {
    let n = n as f64;
    ((x * n, x.x), (direction * n, direction.x))
}

#[differentiable(jvp = scaled_jvp)]
fn scaled(x: Vector2<f64>, n: usize) -> (Vector2<f64>, f64) {
    (x * n as f64, x.x)
}

fn applied_jvp(x: f64, f: impl Fn(f64) -> f64, direction: f64) -> (Vec<f64>, Vec<f64>) {
    (
        vec![f(1.0) * x, x * x],
        vec![f(1.0) * direction, 2.0 * x * direction],
    )
}

#[differentiable(jvp = applied_jvp)]
fn applied(x: f64, f: impl Fn(f64) -> f64) -> Vec<f64> {
    vec![f(1.0) * x, x * x]
}

#[test]
fn constants_stand_among_the_arguments_of_a_rule() {
    let x = Vector2::new(1.0, 2.0);
    let (value, pullback) = scaled::vjp(x, 3);
    assert_eq!(value, (3.0 * x, 1.0));
    assert_eq!(pullback((x, 10.0)), Vector2::new(13.0, 6.0));
    assert_gradient!(scaled, (x, 3));
    assert_eq!(applied::vjp(3.0, |y| y + 4.0).1(vec![1.0, 10.0]), 65.0);
    assert_eq!(applied::jvp(3.0, |y| y + 4.0, 1.0).1, [5.0, 6.0]);
    assert_gradient!(applied, (3.0, |y| y + 4.0));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

impl Pair {
    #[differentiable(jvp = Self::product_rule)]
    fn product(&self, x: f64) -> f64 {
        self.a * self.b * x
    }

    #[differentiable]
    fn product_rule(&self, x: f64, direction: (Pair, f64)) -> (f64, f64) {
        run();
        let d = direction.0;
        let ab = self.a * self.b;
        (ab * x, (d.a * self.b + self.a * d.b) * x + ab * direction.1)
    }

    #[differentiable(jvp = Pair::swapped_rule)]
    fn swapped(&self) -> Pair {
        Pair {
            a: self.b,
            b: self.a,
        }
    }

    fn swapped_rule(&self, direction: Pair) -> (Pair, Pair) {
        run();
        (self.swapped(), direction.swapped())
    }
}

#[test]
fn rules_of_methods_are_transposed_as_well() {
    let pair = Pair { a: 2.0, b: 3.0 };
    assert_eq!(pair.product_grad(5.0), (Pair { a: 15.0, b: 10.0 }, 6.0));
    assert_eq!(RUNS.take(), 1);
    assert_eq!(pair.swapped_vjp().1(pair.clone()), Pair { a: 3.0, b: 2.0 });
    assert_eq!(RUNS.take(), 3);
    assert_gradient!(Pair::product, (&pair, 5.0));
    assert_gradient!(Pair::swapped, (&pair));
}

#[test]
fn rules_may_stand_in_functions() {
    #[differentiable]
    fn sine_rule(x: f64, direction: f64) -> (f64, f64) {
        run();
        (x.sin(), x.cos() * direction)
    }
    #[differentiable(jvp = sine_rule)]
    fn sine(x: f64) -> f64 {
        x.sin()
    }
    assert_close(sine::grad(0.5), 0.5_f64.cos());
    assert_eq!(RUNS.take(), 1);
}

fn rows_vjp(x: f64, y: f64) -> (DVector<f64>, impl FnOnce(DVector<f64>) -> (f64, f64)) {
    run();
    let value = DVector::from_vec(vec![x * y, x, y * y]);
    (value, move |w| (w[0] * y + w[1], w[0] * x + 2.0 * w[2] * y))
}

#[differentiable(vjp = rows_vjp)]
fn rows(x: f64, y: f64) -> DVector<f64> {
    DVector::from_vec(vec![x * y, x, y * y])
}

#[test]
fn a_rule_for_reverse_mode_runs_once_for_each_component_of_the_result() {
    let (_, tangent) = rows::jvp(2.0, 3.0, (1.0, 10.0));
    assert_eq!(tangent, DVector::from_vec(vec![23.0, 1.0, 60.0]));
    assert_eq!(RUNS.take(), 4);
    assert_gradient!(rows, (2.0, 3.0));
}

fn wrong_jvp(x: f64, direction: f64) -> (Vector2<f64>, Vector2<f64>) {
    (
        Vector2::new(x, x * x),
        Vector2::new(1.0, 2.1 * x) * direction,
    )
}

fn right_vjp(x: f64) -> (Vector2<f64>, impl FnOnce(Vector2<f64>) -> f64) {
    (Vector2::new(x, x * x), move |w| w.x + 2.0 * x * w.y)
}

#[differentiable(jvp = wrong_jvp, vjp = right_vjp)]
fn one_rule_is_wrong(x: f64) -> Vector2<f64> {
    Vector2::new(x, x * x)
}

#[test]
#[should_panic(expected = "`jvp` disagrees with central differences at argument `x`")]
fn a_rule_that_is_wrong_in_one_mode_is_found() {
    assert_gradient!(one_rule_is_wrong, (2.0));
}

fn rule(x: f64, rule: f64) -> (f64, impl FnOnce(f64) -> (f64, f64)) {
    (x * rule, move |w| (w * rule, w * x))
}

#[differentiable(vjp = rule)]
fn named_as_the_rule(x: f64, rule: f64) -> f64 {
    x * rule
}

fn slot(part_0: f64, slot: &Vector2<f64>, (dp, ds): (f64, Vector2<f64>)) -> (f64, f64) {
    (part_0 * slot.x, dp * slot.x + part_0 * ds.x)
}

#[differentiable(jvp = slot)]
fn named_as_what_is_emitted(part_0: f64, slot: &Vector2<f64>) -> f64 {
    part_0 * slot.x
}

#[test]
fn parameters_may_have_the_names_of_rules() {
    assert_gradient!(named_as_the_rule, (1.5, 2.0));
    assert_gradient!(named_as_what_is_emitted, (1.5, &Vector2::new(1.0, 2.0)));
}

fn root_and_value_jvp(x: f64, dx: f64) -> (Vector2<f64>, Vector2<f64>) {
    (
        Vector2::new(x.sqrt(), x),
        Vector2::new(0.5 / x.sqrt(), 1.0) * dx,
    )
}

#[differentiable(jvp = root_and_value_jvp)]
fn root_and_value(x: f64) -> Vector2<f64> {
    Vector2::new(x.sqrt(), x)
}

#[test]
fn a_cotangent_that_is_zero_stays_it_through_a_derived_mode() {
    assert_eq!(root_and_value::vjp(0.0).1(Vector2::new(0.0, 2.0)), 2.0);
}

/// The pullback may borrow from the arguments, and be a box.
fn boxed_vjp<'a>(
    x: &'a DVector<f64>,
    k: f64,
) -> (
    DVector<f64>,
    Box<dyn FnOnce(DVector<f64>) -> (DVector<f64>, f64) + 'a>,
) {
    (x * k, Box::new(move |w| (&w * k, w.dot(x))))
}

#[differentiable(vjp = boxed_vjp)]
fn boxed(x: &DVector<f64>, k: f64) -> DVector<f64> {
    x * k
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Scale<T> {
    by: T,
}

impl<T: Scalar> Scale<T> {
    #[differentiable(jvp = Self::times_rule)]
    fn times(&self, x: T) -> T {
        self.by * x
    }

    #[differentiable]
    fn times_rule(&self, x: T, direction: (Scale<T>, T)) -> (T, T) {
        let scale = direction.0;
        (self.by * x, scale.by * x + self.by * direction.1)
    }

    #[differentiable]
    fn square_is(&self, x: T, a: T) -> T {
        x * x * self.by - a
    }

    #[differentiable(root = Self::square_is)]
    fn root(&self, a: T) -> T {
        (a / self.by).sqrt()
    }
}

#[differentiable]
fn in_a_loop(x: &DVector<f64>, k: f64) -> f64 {
    let mut sum = 0.1;
    for _ in 0..3 {
        sum += boxed(x, k * sum).sum() + by_transpose(x, sum * k) + product(k, sum);
    }
    sum
}

#[test]
fn rules_are_called_in_loops_and_in_generic_blocks() {
    let x = DVector::from_vec(vec![0.3, -0.2]);
    assert_gradient!(boxed, (&x, 0.3));
    assert_gradient!(in_a_loop, (&x, 0.3));
    assert_gradient!(Scale::times, (&Scale { by: 2.0 }, 3.0));
    assert_gradient!(Scale::root, (&Scale { by: 2.0 }, 3.0));
    let single = Scale { by: 2.0_f32 };
    assert_eq!(single.root_grad(8.0), (Scale { by: -0.5 }, 0.125));
}
