//! Calls to other differentiable functions.

use crate::support::*;
use grad_runtime::nalgebra::{SVector, Vector2, Vector3};
use grad_runtime::{assert_gradient, constant, differentiable};

mod inner {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }

    pub mod deeper {
        use grad_runtime::differentiable;

        #[differentiable]
        pub(crate) fn product(x: f64, y: f64) -> f64 {
            super::cube(x) * y
        }
    }
}

use inner::deeper;
use inner::deeper::product as renamed;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn same_module(x: f64) -> f64 {
    square(x) + square(2.0 * x)
}

#[differentiable]
fn other_modules(x: f64, y: f64) -> f64 {
    inner::cube(x)
        + deeper::product(x, y) * self::square(y)
        + crate::calls::inner::cube(y)
        + renamed(y, x)
}

#[test]
fn calls_in_the_same_and_in_other_modules() {
    assert_eq!(same_module::grad(3.0), 30.0);
    let (x, y) = (0.5_f64, 2.0_f64);
    let (dx, dy) = other_modules::grad(x, y);
    assert_close(dx, 3.0 * x * x + 3.0 * x * x * y * y * y + y * y * y);
    assert_close(dy, 3.0 * x.powi(3) * y * y + 3.0 * y * y + 3.0 * y * y * x);
    assert_gradient!(other_modules, (x, y));
}

#[differentiable]
fn nested(x: f64) -> f64 {
    square(inner::cube(square(x)).sin())
}

#[differentiable]
fn chained(x: f64) -> f64 {
    let a = square(x);
    let b = square(a + x);
    let c = nested(b / 10.0);
    square(c) * a
}

#[test]
fn nested_and_chained_calls() {
    for x in [0.3, 0.8, -0.6] {
        assert_near(nested::grad(x), slope(nested, x), 1e-7);
        assert_near(chained::grad(x), slope(chained, x), 1e-7);
    }
}

#[differentiable]
fn length(v: &Vector3<f64>) -> f64 {
    v.norm()
}

#[differentiable]
fn midpoint(a: &Vector3<f64>, b: Vector3<f64>) -> Vector3<f64> {
    (a + b) / 2.0
}

#[differentiable]
fn through_references(a: &Vector3<f64>, b: &Vector3<f64>, s: &f64) -> f64 {
    let local = a * *s;
    length(a) + length(&local) * length(&(a - b)) + length(&midpoint(&local, *b)) + square(*s)
}

#[test]
fn arguments_pass_through_references() {
    assert_gradient!(
        through_references,
        (
            &Vector3::new(1.0, 2.0, -0.5),
            &Vector3::new(0.2, -1.0, 0.7),
            &1.3
        )
    );
}

#[differentiable]
fn power(x: f64, n: usize, #[constant] scale: f64) -> f64 {
    scale * x.powi(n as i32)
}

#[differentiable]
fn partly_constant(x: f64, y: f64, n: usize) -> f64 {
    power(x, n + 1, 3.0)
        + power(y, 2, constant(x))
        + square(4.0) * x
        + inner::deeper::product(2.0, y)
}

#[test]
fn constant_arguments_stay_constant() {
    let (x, y) = (2.0, 5.0);
    let (dx, dy) = partly_constant::grad(x, y, 2);
    assert_close(dx, 9.0 * x * x + 16.0);
    assert_close(dy, 2.0 * y * x + 8.0);
}

#[differentiable]
fn same_argument_twice(x: f64) -> f64 {
    inner::deeper::product(x, x) + dot_with_itself(&Vector2::new(x, 2.0 * x))
}

#[differentiable]
fn dot_with_itself(v: &Vector2<f64>) -> f64 {
    pair_dot(v, v)
}

#[differentiable]
fn pair_dot(v: &Vector2<f64>, w: &Vector2<f64>) -> f64 {
    v.dot(w)
}

#[test]
fn one_value_may_be_passed_twice() {
    assert_close(
        same_argument_twice::grad(1.5),
        4.0 * 1.5_f64.powi(3) + 10.0 * 1.5,
    );
}

#[differentiable]
fn total(values: &[f64]) -> f64 {
    values[0] * values[1]
}

#[differentiable]
fn coerced(list: &Vec<f64>, array: [f64; 2], x: f64) -> f64 {
    total(list) + total(&array) + total(&[x, array[0]])
}

#[test]
fn arguments_coerce_as_in_the_primal() {
    let (list, array, x) = coerced::grad(&vec![2.0, 3.0], [5.0, 7.0], 11.0);
    assert_eq!(list, vec![3.0, 2.0]);
    assert_eq!(array, [7.0 + 11.0, 5.0]);
    assert_eq!(x, 5.0);
}

#[differentiable]
fn generic_dot<const N: usize>(v: &SVector<f64, N>, w: &SVector<f64, N>) -> f64 {
    v.dot(w)
}

#[differentiable]
fn calls_a_generic(v: &SVector<f64, 4>, w: &Vector2<f64>) -> f64 {
    generic_dot(v, v) + generic_dot::<2>(w, &Vector2::new(v[0], 1.0))
}

#[test]
fn generic_callees() {
    let v = SVector::<f64, 4>::new(1.0, 2.0, 3.0, 4.0);
    let (dv, dw) = calls_a_generic::grad(&v, &Vector2::new(5.0, 6.0));
    assert_eq!(dv, 2.0 * v + SVector::<f64, 4>::new(5.0, 0.0, 0.0, 0.0));
    assert_eq!(dw, Vector2::new(1.0, 1.0));
}

#[differentiable]
fn called_in_branches(x: f64, flag: bool) -> f64 {
    let y = if flag { square(x) } else { inner::cube(x) };
    if y > 1.0 { square(y) } else { y }
}

#[test]
fn calls_in_branches() {
    assert_eq!(called_in_branches::grad(2.0, true), 32.0);
    assert_eq!(called_in_branches::grad(0.5, true), 1.0);
    assert_eq!(called_in_branches::grad(2.0, false), 192.0);
}

#[differentiable]
fn declared_first(x: f64) -> f64 {
    declared_later(x) * 2.0
}

#[differentiable]
fn declared_later(x: f64) -> f64 {
    x.sin()
}

#[test]
fn the_order_of_declaration_does_not_matter() {
    assert_close(declared_first::grad(0.4), 2.0 * 0.4_f64.cos());
}

#[differentiable]
fn unused_result(x: f64) -> f64 {
    let _ = square(x);
    let _unused = square(square(x));
    x
}

#[differentiable]
fn through_constant(x: f64) -> f64 {
    constant(square(x)) * x
}

#[test]
fn results_that_nobody_reads_contribute_nothing() {
    assert_eq!(unused_result::grad(2.0), 1.0);
    assert_eq!(through_constant::grad(3.0), 9.0);
}

#[differentiable]
fn vector_result(v: &Vector2<f64>, x: f64) -> Vector2<f64> {
    v * x + Vector2::new(x, 1.0)
}

#[differentiable]
fn uses_vector_results(v: &Vector2<f64>, x: f64) -> f64 {
    let w = vector_result(v, x);
    let u = vector_result(&vector_result(&w, 2.0), x * w.x);
    u.dot(&w) + vector_result(v, 1.0).y
}

#[test]
fn functions_may_return_vectors() {
    assert_gradient!(vector_result, (&Vector2::new(0.3, -0.7), 1.4));
    assert_gradient!(uses_vector_results, (&Vector2::new(0.3, -0.7), 1.4));
}

#[differentiable]
fn through_functions_that_give_their_argument(x: f64) -> f64 {
    let y = std::hint::black_box(x * x);
    std::convert::identity(y) * x
}

#[test]
fn functions_that_give_their_argument_have_its_derivative() {
    assert_eq!(
        through_functions_that_give_their_argument::value_and_grad(2.0),
        (8.0, 12.0)
    );
    assert_gradient!(through_functions_that_give_their_argument, (2.0));
}

#[differentiable]
fn times_the_number_of<T>(x: T, #[constant] n: impl Into<T>) -> T
where
    T: grad_runtime::Scalar,
{
    let n: T = n.into();
    x * n
}

#[test]
fn constant_arguments_may_be_of_types_without_a_name() {
    assert_eq!(times_the_number_of::grad(2.0_f64, 3.0_f32), 3.0);
}
