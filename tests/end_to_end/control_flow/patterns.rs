//! `let` with patterns, shadowing, and blocks as expressions.

use crate::support::*;
use grad_runtime::nalgebra::Vector3;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn tuple_pattern(x: f64, y: f64) -> f64 {
    let (a, b) = (x + y, x * y);
    let (mut c, _) = (a * b, y);
    c += a;
    let ((d, e), f) = ((c, x), y);
    d * e - f
}

#[test]
fn tuple_patterns_bind_their_components() {
    for at in [[0.5, -1.0], [2.0, 3.0]] {
        let (dx, dy) = tuple_pattern::grad(at[0], at[1]);
        assert_all_near(&[dx, dy], &slopes(|p| tuple_pattern(p[0], p[1]), &at), 1e-8);
        assert_gradient!(tuple_pattern, (at[0], at[1]));
    }
}

#[differentiable]
fn shadowed(x: f64) -> f64 {
    let y = x * x;
    let x = y + 1.0;
    let y = x * y;
    let x = x.sin() * y;
    x
}

#[test]
fn shadowing_takes_the_newest_variable() {
    let x = 0.8_f64;
    let (square, inner) = (x * x, x * x + 1.0);
    // sin(s + 1) (s + 1) s, with s = x²
    let ds = inner.cos() * inner * square + inner.sin() * (2.0 * square + 1.0);
    assert_close(shadowed::grad(x), ds * 2.0 * x);
}

#[differentiable]
fn block_expression(x: f64) -> f64 {
    let y = {
        let x = x * 2.0;
        let z = x + 1.0;
        x * z
    };
    y + x
}

#[differentiable]
fn block_as_an_operand(x: f64, y: f64) -> f64 {
    x * {
        let s = y.sin();
        s * s
    } + y
}

#[test]
fn a_block_is_an_expression_with_its_own_scope() {
    // 2x (2x + 1) + x
    assert_close(block_expression::grad(1.5), 8.0 * 1.5 + 3.0);
    let (x, y) = (2.0, 0.6_f64);
    let (dx, dy) = block_as_an_operand::grad(x, y);
    assert_close(dx, y.sin() * y.sin());
    assert_close(dy, x * 2.0 * y.sin() * y.cos() + 1.0);
}

#[differentiable]
fn unit_block(x: f64) -> f64 {
    let mut y = x;
    {
        y *= 3.0;
        let y = 100.0;
        let _unused = y;
    }
    y + x
}

#[test]
fn a_block_statement_assigns_to_the_variables_around_it() {
    assert_eq!(unit_block::grad(1.0), 4.0);
}

#[differentiable]
fn annotated(x: f64) -> f64 {
    let y: f64 = x * 2.0;
    let (a, b): (f64, f64) = (y, x);
    let c: &f64 = &a;
    c * b
}

#[test]
fn annotations_are_kept() {
    assert_eq!(annotated::grad(3.0), 12.0);
}

#[differentiable]
fn reference_pattern(x: &f64, pair: &(f64, f64)) -> f64 {
    let &value = x;
    let (a, b) = pair;
    let &(c, d) = pair;
    value * a * b + c * d
}

#[test]
fn reference_patterns_bind_through_the_reference() {
    let (dx, (da, db)) = reference_pattern::grad(&2.0, &(3.0, 5.0));
    assert_eq!((dx, da, db), (15.0, 15.0, 9.0));
}

#[differentiable]
fn named_like_a_derivative(x: f64, x_bar: f64, y_bar: f64) -> f64 {
    let y = x * x_bar;
    let g = y * y_bar;
    let bar = g * x;
    let grad = bar + y;
    let pullback = grad * 2.0;
    pullback
}

#[test]
fn names_that_generated_code_likes_are_free() {
    let at = [1.5, -0.5, 2.0];
    let (a, b, c) = named_like_a_derivative::grad(at[0], at[1], at[2]);
    assert_all_near(
        &[a, b, c],
        &slopes(|p| named_like_a_derivative(p[0], p[1], p[2]), &at),
        1e-8,
    );
}

#[differentiable]
fn raw_names(r#type: f64, r#match: f64) -> f64 {
    let r#loop = r#type * r#match;
    r#loop * r#type
}

#[test]
fn raw_identifiers_are_names() {
    assert_eq!(raw_names::grad(3.0, 2.0), (12.0, 9.0));
}

#[differentiable]
fn unused_values(x: f64, v: &Vector3<f64>) -> f64 {
    let _ = x.sin();
    let _never = v.norm() * x;
    let _ = x.cos();
    x * v.x
}

#[test]
fn values_that_nobody_reads_contribute_nothing() {
    let (dx, dv) = unused_values::grad(2.0, &Vector3::zeros());
    assert_eq!(dx, 0.0);
    assert_eq!(dv, Vector3::new(2.0, 0.0, 0.0));
}

#[differentiable]
fn deferred(x: f64, flag: bool) -> f64 {
    let y;
    if flag {
        y = x * x;
    } else {
        y = 3.0 * x;
    }
    y * x
}

#[test]
fn a_variable_may_be_initialised_later() {
    assert_eq!(deferred::grad(2.0, true), 12.0);
    assert_eq!(deferred::grad(2.0, false), 12.0);
    assert_eq!(deferred::grad(1.0, false), 6.0);
}

enum Gain {
    Low { k: f64 },
    High { k: f64 },
    None,
}

#[differentiable]
fn alternatives_with_fields(x: f64, #[constant] gain: &Gain) -> f64 {
    let a = match gain {
        Gain::Low { k } | Gain::High { k } => k * x,
        Gain::None => x,
    };
    let b = match gain {
        Gain::Low { k } | Gain::High { k } => k * x * x,
        Gain::None => x.sin(),
    };
    a * b
}

#[test]
fn alternatives_may_bind_a_field_by_its_name_twice() {
    for gain in [Gain::Low { k: 0.3 }, Gain::High { k: 2.0 }, Gain::None] {
        assert_gradient!(alternatives_with_fields, (0.7, &gain));
    }
}
