//! `+ - * /`, negation, `%`, their precedence and their literals.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn f(x: f64, y: f64, z: f64) -> f64 {
    (x + y) * z
}

#[test]
fn the_example_of_the_readme_has_its_exact_numbers() {
    assert_eq!(f(-2.0, 5.0, -4.0), -12.0);
    assert_eq!(f::grad(-2.0, 5.0, -4.0), (-4.0, -4.0, 3.0));
    assert_eq!(
        f::value_and_grad(-2.0, 5.0, -4.0),
        (-12.0, (-4.0, -4.0, 3.0))
    );
    let (value, pullback) = f::vjp(-2.0, 5.0, -4.0);
    assert_eq!(value, -12.0);
    assert_eq!(pullback(2.0), (-8.0, -8.0, 6.0));
    let mut gradient = (1.0, 2.0, 3.0);
    assert_eq!(f::accumulate_grad(-2.0, 5.0, -4.0, &mut gradient), -12.0);
    assert_eq!(gradient, (-3.0, -2.0, 6.0));
}

#[differentiable]
fn sum(x: f64, y: f64) -> f64 {
    x + y
}

#[differentiable]
fn difference(x: f64, y: f64) -> f64 {
    x - y
}

#[differentiable]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable]
fn quotient(x: f64, y: f64) -> f64 {
    x / y
}

#[differentiable]
fn negation(x: f64) -> f64 {
    -x
}

#[differentiable]
fn remainder(x: f64, y: f64) -> f64 {
    x % y
}

#[test]
fn every_operator_has_its_derivative() {
    for (x, y) in [(3.0, 2.0), (-1.5, 0.25), (7.0, -2.5), (0.0, 1.0)] {
        assert_eq!(sum::grad(x, y), (1.0, 1.0));
        assert_eq!(difference::grad(x, y), (1.0, -1.0));
        assert_eq!(product::grad(x, y), (y, x));
        let (dx, dy) = quotient::grad(x, y);
        assert_close(dx, 1.0 / y);
        assert_close(dy, -x / (y * y));
        assert_eq!(negation::grad(x), -1.0);
        assert_eq!(remainder::grad(x, y), (1.0, -(x / y).trunc()));
    }
}

#[differentiable]
fn same_value_twice(x: f64) -> f64 {
    x * x + x
}

#[differentiable]
fn cancels(x: f64) -> f64 {
    x - x
}

#[differentiable]
fn ratio_with_itself(x: f64) -> f64 {
    x / x
}

#[test]
fn uses_of_one_value_add_up() {
    assert_eq!(same_value_twice::grad(3.0), 7.0);
    assert_eq!(cancels::grad(3.0), 0.0);
    assert_eq!(ratio_with_itself::grad(4.0), 0.0);
}

#[differentiable]
fn precedence(a: f64, b: f64, c: f64, d: f64) -> f64 {
    -a * b - c / d * a - (b - (c - d)) * -d
}

#[test]
fn precedence_and_association_are_those_of_rust() {
    let (a, b, c, d) = (1.5, -2.0, 3.0, 0.5);
    let (value, (da, db, dc, dd)) = precedence::value_and_grad(a, b, c, d);
    assert_eq!(value, precedence(a, b, c, d));
    assert_close(da, -b - c / d);
    assert_close(db, -a + d);
    assert_close(dc, -a / d - d);
    assert_close(dd, a * c / (d * d) + (b - c + 2.0 * d));
    assert_gradient!(precedence, (a, b, c, d));
}

#[differentiable]
fn by_reference(x: &f64, y: &f64) -> f64 {
    x * y + *x / y - &(x * *y) * y
}

#[test]
fn references_to_scalars_work_with_operators() {
    let (x, y) = (1.25, 2.0);
    let (dx, dy) = by_reference::grad(&x, &y);
    assert_close(dx, y + 1.0 / y - y * y);
    assert_close(dy, x - x / (y * y) - 2.0 * x * y);
}

#[differentiable]
fn in_single_precision(x: f32, y: f32) -> f32 {
    (x - y) / (x + y)
}

#[test]
fn single_precision_stays_single_precision() {
    let (value, (dx, dy)): (f32, (f32, f32)) = in_single_precision::value_and_grad(3.0, 1.0);
    assert_eq!(value, 0.5);
    assert!((dx - 0.125).abs() < 1e-6);
    assert!((dy + 0.375).abs() < 1e-6);
}

#[differentiable]
fn rational(x: f64, y: f64) -> f64 {
    let numerator = 1.0 + x * (2.0 - y * (x + 3.0));
    let denominator = 2.0 + x * x + y * y;
    numerator / denominator - numerator % 10.0
}

#[test]
fn a_rational_function_agrees_with_differences() {
    for at in [[0.3, -0.7], [1.2, 2.0], [-3.0, 0.1]] {
        let (dx, dy) = rational::grad(at[0], at[1]);
        assert_all_near(&[dx, dy], &slopes(|p| rational(p[0], p[1]), &at), 1e-8);
        assert_gradient!(rational, (at[0], at[1]));
    }
}

#[differentiable]
fn does_not_depend_on_y(x: f64, y: f64) -> f64 {
    let _ = y;
    x
}

#[differentiable]
fn identity(x: f64) -> f64 {
    x
}

#[differentiable]
fn independent(_x: f64) -> f64 {
    4.0
}

#[test]
fn unused_arguments_have_gradient_zero() {
    assert_eq!(does_not_depend_on_y::grad(1.0, 2.0), (1.0, 0.0));
    assert_eq!(identity::value_and_grad(5.0), (5.0, 1.0));
    assert_eq!(independent::value_and_grad(5.0), (4.0, 0.0));
}

#[differentiable]
fn with_return_keyword(x: f64) -> f64 {
    return x * 3.0;
}

#[test]
fn a_final_return_is_the_value() {
    assert_eq!(with_return_keyword::grad(1.0), 3.0);
}
