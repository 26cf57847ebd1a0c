//! Names that occur both for variables and for fields, types or constants.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pose {
    x: f64,
    y: f64,
}

#[differentiable]
fn constant_literal_with_fields_of_variables(p: Pose) -> f64 {
    let Pose { x, y } = p;
    let q = Pose { x: 2.0, y: 3.0 };
    x * q.y + y * q.x * x
}

#[differentiable]
#[allow(non_snake_case)]
fn capital_locals(x: f64, B: f64) -> f64 {
    let A = x * x;
    let (C, D) = (A * B, A + B);
    let f = |E: f64| E * A;
    let mut sum = f(C);
    for F in [C, D] {
        sum += F * x;
    }
    sum
}

#[differentiable]
fn variables_named_like_types(x: f64, n: i32) -> f64 {
    let f64 = x * 2.0;
    let i32 = n as f64;
    let usize = if f64 > n as f64 { f64 * i32 } else { x };
    usize * f64
}

#[test]
fn a_field_of_a_constant_literal_may_be_named_like_a_variable() {
    let p = Pose { x: 1.5, y: -2.0 };
    assert_gradient!(constant_literal_with_fields_of_variables, (p));
    let gradient = constant_literal_with_fields_of_variables::grad(p);
    assert_eq!(
        gradient,
        Pose {
            x: 3.0 - 4.0,
            y: 3.0
        }
    );
}

#[test]
fn locals_with_capital_letters_are_variables() {
    assert_gradient!(capital_locals, (1.3, 0.7));
    // (x² B) x² + (x² B + x² + B) x
    let (x, b) = (1.3_f64, 0.7_f64);
    let dx = 4.0 * x.powi(3) * b + 3.0 * x * x * (b + 1.0) + b;
    let (gx, gb) = capital_locals::grad(x, b);
    assert!((gx - dx).abs() < 1e-12 && (gb - (x.powi(4) + x.powi(3) + x)).abs() < 1e-12);
}

#[test]
fn locals_named_like_types_are_variables() {
    assert_eq!(variables_named_like_types::grad(3.0, 2), 48.0);
    assert_eq!(variables_named_like_types::grad(0.5, 2), 2.0);
}
