//! Literals of every form, `const` items, `std::f64::consts`, casts from integers and what else is constant.

use crate::support::*;
use grad_runtime::{constant, differentiable};
use std::f64::consts::{self, PI};

const GRAVITY: f64 = 9.81;
const STEPS: usize = 4;
const WEIGHTS: [f64; 3] = [0.5, 1.5, -2.0];

struct Limits;

impl Limits {
    const UPPER: f64 = 3.0;
}

mod physics {
    pub const MASS: f64 = 2.5;
}

#[differentiable]
fn literals(x: f64) -> f64 {
    1.0 * x + 2. * x + 3e2 * x + 4_f64 * x + 5f64 * x + 6.0_f64 * x + 1_000.5 * x + 1e-3 * x
}

#[test]
fn literals_of_every_form_are_constants() {
    assert_close(
        literals::grad(0.5),
        1.0 + 2.0 + 300.0 + 4.0 + 5.0 + 6.0 + 1000.5 + 1e-3,
    );
}

#[differentiable]
fn items(x: f64) -> f64 {
    GRAVITY * x + Limits::UPPER * x + physics::MASS * x + WEIGHTS[1] * x + STEPS as f64 * x
}

#[test]
fn const_items_are_constants() {
    assert_close(items::grad(1.0), 9.81 + 3.0 + 2.5 + 1.5 + 4.0);
}

#[differentiable]
fn library_constants(x: f64) -> f64 {
    PI * x
        + consts::E * x
        + std::f64::consts::SQRT_2 * x
        + core::f64::consts::LN_2 * x
        + f64::EPSILON * x
}

#[test]
fn constants_of_the_standard_library() {
    let expected = 3.141592653589793 + 2.718281828459045 + 1.4142135623730951 + 0.6931471805599453;
    assert_close(library_constants::grad(1.0), expected);
}

#[differentiable]
fn casts(x: f64, n: usize, m: i32, byte: u8, flag: bool, #[constant] single: f32) -> f64 {
    let index = n - 1;
    n as f64 * x
        + (m as f64) * x
        + f64::from(byte) * x
        + index as f64 * x
        + (flag as u8 as f64) * x
        + x * (n * 2 + 1) as f64
        + single as f64
}

#[test]
fn casts_from_integers_are_constants() {
    let dx: f64 = casts::grad(2.0, 3, -2, 7, true, 1.0);
    assert_eq!(dx, 3.0 - 2.0 + 7.0 + 2.0 + 1.0 + 7.0);
}

#[differentiable]
fn between_precisions(x: f32) -> f32 {
    ((x as f64 * 2.0) as f32).sin()
}

#[differentiable]
fn widened(x: f32) -> f64 {
    f64::from(x) * 3.0 + x as f64
}

#[test]
fn casts_between_precisions_carry_the_derivative() {
    let dx: f32 = between_precisions::grad(0.5);
    let cosine = 1.0_f64.cos();
    assert_near(dx.into(), 2.0 * cosine, 1e-6);
    let slope: f32 = widened::grad(1.0);
    assert_eq!(slope, 4.0);
}

#[differentiable]
fn cut(x: f64) -> f64 {
    constant(x) * x
}

#[differentiable]
fn cut_by_path(x: f64, y: f64) -> f64 {
    let frozen = grad_runtime::constant(x * y + 1.0);
    frozen * x + y
}

#[test]
fn constant_cuts_the_derivative() {
    assert_eq!(cut::value_and_grad(3.0), (9.0, 3.0));
    assert_eq!(cut_by_path::grad(2.0, 5.0), (11.0, 1.0));
}

#[differentiable]
fn cast_of_an_active_value(x: f64) -> f64 {
    let whole = constant(x) as usize;
    let again = constant(x as usize);
    x * whole as f64 + x * again as f64
}

#[test]
fn an_active_value_is_cast_to_an_integer_through_constant() {
    assert_eq!(cast_of_an_active_value::grad(3.7), 6.0);
}

#[differentiable]
fn local_const(x: f64) -> f64 {
    const FACTOR: f64 = 4.0;
    FACTOR * x
}

#[test]
fn a_const_inside_the_body_is_a_constant() {
    assert_eq!(local_const::grad(1.0), 4.0);
}

fn ordinary(x: f64, n: usize) -> f64 {
    x.powi(n as i32)
}

#[differentiable]
fn calls_ordinary_code_on_constants(x: f64, n: usize) -> f64 {
    let scale = ordinary(2.0, n) + "four".len() as f64 + f64::from(u8::MAX);
    scale * x
}

#[test]
fn calls_with_constant_arguments_are_ordinary_code() {
    assert_eq!(
        calls_ordinary_code_on_constants::grad(1.0, 3),
        8.0 + 4.0 + 255.0
    );
}

#[differentiable]
fn starts_constant(x: f64) -> f64 {
    let mut total = 0.0;
    total += 2.0;
    total = total * x;
    total += x;
    total
}

#[test]
fn a_variable_may_start_constant_and_become_active() {
    assert_eq!(starts_constant::grad(1.5), 3.0);
}

#[differentiable]
fn becomes_constant(x: f64) -> f64 {
    let mut value = x * x;
    let kept = value;
    value = 3.0;
    value * kept
}

#[test]
fn a_variable_may_become_constant() {
    assert_eq!(becomes_constant::grad(2.0), 12.0);
}

#[differentiable]
fn asserts(x: f64, n: usize) -> f64 {
    assert!(x > 0.0);
    assert!(n < 10, "n is {n}, x is {x}");
    assert_eq!(n, n, "the same");
    assert_ne!(x, 17.0);
    debug_assert!(x.is_finite() && x.sqrt() > 0.0, "{}", x);
    debug_assert_eq!(2 * n, n + n);
    x * n as f64
}

#[test]
fn assertions_may_mention_anything() {
    assert_eq!(asserts::grad(1.0, 3), 3.0);
}

#[test]
#[should_panic(expected = "n is 12, x is 1.5")]
fn assertions_panic_as_in_the_primal() {
    asserts::grad(1.5, 12);
}

#[differentiable]
fn named_like_std(x: f64) -> f64 {
    f64::MAX.min(x) + f64::NEG_INFINITY.max(x) + f64::MIN_POSITIVE
}

#[test]
fn associated_constants_of_floats() {
    assert_eq!(named_like_std::grad(1.0), 2.0);
}

#[differentiable]
fn over_tables(x: f64, n: usize) -> f64 {
    use std::f64::consts::PI;
    let high = vec![f64::INFINITY; n];
    let low = [f64::NEG_INFINITY; 2];
    let circle = vec![PI; n];
    let half = [std::f64::consts::FRAC_PI_2, PI];
    let mut s = 0.0;
    for i in 0..n {
        s += (x * circle[i]).min(high[i]) + (x * half[i % 2]).max(low[0]) + (-high[i]).exp().min(x);
    }
    s
}

#[differentiable]
fn least_path(x: &[f64]) -> f64 {
    let mut best = vec![f64::INFINITY; x.len()];
    best[0] = x[0] * x[0];
    for i in 1..x.len() {
        best[i] = best[i].min(best[i - 1] + x[i] * x[i - 1]);
    }
    best[x.len() - 1]
}

#[test]
fn tables_of_named_floats_are_tables_of_floats() {
    use std::f64::consts::PI;
    assert!((over_tables::grad(1.0, 2) - 3.5 * PI).abs() < 1e-14);
    assert_eq!(least_path::grad(&[1.0, 2.0, 3.0]), [4.0, 4.0, 2.0]);
}
