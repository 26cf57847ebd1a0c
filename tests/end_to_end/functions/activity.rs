//! Which arguments are differentiated: by type, `wrt`, `#[constant]`, and the shape of the gradient.

use crate::support::*;
use grad_runtime::nalgebra::{SMatrix, Vector2, Vector3};
use grad_runtime::{assert_gradient, differentiable};
use std::collections::HashMap;
use std::ops::Range;

#[differentiable]
fn one_active(x: f64, n: usize) -> f64 {
    x * n as f64
}

#[test]
fn one_active_argument_gives_a_bare_gradient() {
    let slope: f64 = one_active::grad(2.0, 3);
    assert_eq!(slope, 3.0);
}

#[differentiable(wrt(a))]
fn only_a(a: f64, b: f64) -> f64 {
    a * b
}

#[differentiable(wrt(b, a))]
fn named_in_another_order(a: f64, b: f64, c: f64) -> f64 {
    a * a * b * c
}

#[test]
fn wrt_names_the_active_arguments() {
    let da: f64 = only_a::grad(2.0, 5.0);
    assert_eq!(da, 5.0);
    // The gradient is in argument order, whatever the order in `wrt`.
    assert_eq!(named_in_another_order::grad(2.0, 3.0, 5.0), (60.0, 20.0));
}

#[differentiable]
fn marked(x: f64, #[constant] y: f64, #[constant] v: &Vector2<f64>) -> f64 {
    x * y * v.x + v.y
}

#[test]
fn constant_marks_constant_arguments() {
    let dx: f64 = marked::grad(2.0, 5.0, &Vector2::new(3.0, 1.0));
    assert_eq!(dx, 15.0);
}

#[differentiable]
#[allow(clippy::too_many_arguments, clippy::ptr_arg)]
fn constant_types(
    x: f64,
    n: usize,
    signed: i64,
    flag: bool,
    letter: char,
    text: &str,
    owned: String,
    range: Range<usize>,
    pointer: fn(f64) -> f64,
    closure: impl Fn(f64) -> f64,
    dynamic: &dyn Fn(usize) -> f64,
    table: &[usize],
    pair: (usize, bool),
    list: &Vec<u8>,
    maybe: Option<usize>,
    array: [i32; 2],
) -> f64 {
    let counted = n + text.len() + owned.len() + range.len() + table.len() + pair.0 + list.len();
    let counted = counted + table[0] + array.len();
    let sign = if flag && pair.1 && letter == 'a' && maybe.is_some() {
        1.0
    } else {
        -1.0
    };
    x * sign * (counted as f64 + signed as f64 + pointer(2.0) + closure(0.5) + dynamic(n))
}

#[test]
fn integers_strings_ranges_and_functions_are_constant() {
    let dx: f64 = constant_types::grad(
        1.5,
        2,
        -4,
        true,
        'a',
        "abc",
        String::from("de"),
        3..7,
        f64::sqrt,
        |x| x * 2.0,
        &|n| n as f64 * 10.0,
        &[5, 6],
        (1, true),
        &vec![1, 2, 3],
        Some(1),
        [1, 2],
    );
    let counted = 2.0 + 3.0 + 2.0 + 4.0 + 2.0 + 1.0 + 3.0 + 5.0 + 2.0;
    assert_close(dx, counted - 4.0 + 2.0_f64.sqrt() + 1.0 + 20.0);
}

#[differentiable]
fn generic_functions<F: Fn(f64) -> f64, G>(x: f64, f: F, g: &G) -> f64
where
    G: Fn() -> usize,
{
    x * f(1.0) * g() as f64
}

#[test]
fn type_parameters_bound_by_fn_are_constant() {
    assert_eq!(generic_functions::grad(1.0, |x| x + 1.0, &|| 3), 6.0);
}

#[differentiable]
fn user_type_marked(x: f64, #[constant] table: &HashMap<&'static str, f64>) -> f64 {
    let weight = table["weight"];
    x * weight
}

#[test]
fn any_type_can_be_marked_constant() {
    let table = HashMap::from([("weight", 2.5)]);
    assert_eq!(user_type_marked::grad(2.0, &table), 2.5);
}

#[differentiable]
fn several(x: f64, n: usize, v: Vector2<f64>, w: &Vector3<f64>) -> f64 {
    x * n as f64 + v.x * w.z
}

#[test]
fn several_active_arguments_give_a_tuple_in_order() {
    let (dx, dv, dw): (f64, Vector2<f64>, Vector3<f64>) =
        several::grad(1.0, 4, Vector2::new(2.0, 3.0), &Vector3::new(5.0, 6.0, 7.0));
    assert_eq!(dx, 4.0);
    assert_eq!(dv, Vector2::new(7.0, 0.0));
    assert_eq!(dw, Vector3::new(0.0, 0.0, 2.0));
}

#[differentiable]
fn matrix_argument(m: &SMatrix<f64, 2, 3>) -> f64 {
    m[(0, 0)] * m[(1, 2)]
}

#[test]
fn the_gradient_of_a_reference_is_owned() {
    let m = SMatrix::<f64, 2, 3>::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    let gradient: SMatrix<f64, 2, 3> = matrix_argument::grad(&m);
    assert_eq!(
        gradient,
        SMatrix::<f64, 2, 3>::new(6.0, 0.0, 0.0, 0.0, 0.0, 1.0)
    );
}

#[differentiable]
fn tuple_argument(p: (f64, f64), q: &(f64, Vector2<f64>)) -> f64 {
    p.0 * p.1 + q.0 * q.1.x
}

#[test]
fn the_gradient_of_a_tuple_is_a_tuple() {
    let (dp, dq): ((f64, f64), (f64, Vector2<f64>)) =
        tuple_argument::grad((2.0, 3.0), &(4.0, Vector2::new(5.0, 6.0)));
    assert_eq!(dp, (3.0, 2.0));
    assert_eq!(dq, (5.0, Vector2::new(4.0, 0.0)));
}

#[differentiable(wrt(y))]
fn wrt_by_reference(x: &f64, y: &f64) -> f64 {
    x * y + x
}

#[test]
fn the_gradient_of_a_borrowed_scalar_is_a_scalar() {
    let dy: f64 = wrt_by_reference::grad(&3.0, &4.0);
    assert_eq!(dy, 3.0);
}

#[differentiable]
fn ignored_patterns(_: f64, x: f64, (a, b): (f64, f64), mut c: f64) -> f64 {
    c *= a;
    x * b + c
}

#[test]
fn parameters_may_be_patterns() {
    let gradient = ignored_patterns::grad(1.0, 2.0, (3.0, 4.0), 5.0);
    assert_eq!(gradient, (0.0, 4.0, (5.0, 2.0), 3.0));
    assert_gradient!(ignored_patterns, (1.0, 2.0, (3.0, 4.0), 5.0));
}

#[differentiable]
fn scaled_by<F: Fn(f64) -> f64, const N: usize>(x: f64, f: F, #[constant] h: [f64; N]) -> f64 {
    x * f(2.0) * h[0]
}
#[test]
fn a_constant_parameter_after_generics_with_parentheses() {
    assert_eq!(scaled_by::grad(1.0, |x| x * x, [3.0]), 12.0);
}
