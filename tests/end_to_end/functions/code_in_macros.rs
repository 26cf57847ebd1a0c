//! Code inside of the arguments of macros is code: what it assigns, declares and captures.

use crate::support::*;
use grad_runtime::differentiable;

#[differentiable]
fn assigned_in_a_macro(x: f64) -> f64 {
    let mut s = x;
    let mut y = 0.0;
    for _ in 0..3 {
        let v = vec![
            {
                s *= x;
                s
            },
            1.0,
        ];
        y += v[0];
    }
    y + s
}

#[differentiable]
fn captured_in_a_macro(x: f64) -> f64 {
    let mut k = x;
    let mut n = 2;
    let h = move |y: f64| {
        let w = vec![k, k + n as f64];
        let digits = format!("{n:>n$}").len();
        y * w[0] + w[1] * y * y * digits as f64
    };
    k += 5.0 * x;
    n += 3;
    h(x) * k * n as f64
}

#[differentiable]
fn declared_in_a_macro(x: f64) -> f64 {
    let h = |t: f64| {
        let v = vec![
            {
                let u = t * t;
                u * x
            },
            t,
        ];
        v[0] + v[1]
    };
    h(x) * h(2.0 * x)
}

#[differentiable]
fn several_places_in_a_macro(x: f64) -> f64 {
    let mut a = x;
    let mut b = x * x;
    let v = vec![
        {
            [a, b] = [b, a];
            a * 3.0
        },
        b,
    ];
    v[0] * v[1] + a
}

#[differentiable]
fn widths_after_shadowing(x: f64) -> f64 {
    let w = 3;
    let k = 2.0;
    let a = format!("{:>w$}", 1).len();
    let w = 5;
    let p = 4;
    let b = format!("{k:>w$.1}{:.p$}", 0.5).len();
    let p = 1;
    let c = format!("{k:0w$.p$} {p} {{w}} {x}", x = 7).len();
    let k = 3;
    let d = format!("{}{k}", "{k}").len();
    x * a as f64 + x * x * b as f64 + x.powi(3) * c as f64 + x.sin() * d as f64
}

#[test]
fn macros_hide_nothing() {
    for (f, derivative) in [
        (
            assigned_in_a_macro as fn(f64) -> f64,
            assigned_in_a_macro::value_and_grad as fn(f64) -> (f64, f64),
        ),
        (captured_in_a_macro, captured_in_a_macro::value_and_grad),
        (declared_in_a_macro, declared_in_a_macro::value_and_grad),
        (
            several_places_in_a_macro,
            several_places_in_a_macro::value_and_grad,
        ),
        (
            widths_after_shadowing,
            widths_after_shadowing::value_and_grad,
        ),
    ] {
        let (value, gradient) = derivative(0.7);
        assert_near(value, f(0.7), 1e-13);
        assert_near(gradient, slope(f, 0.7), 1e-6);
    }
}

enum Either {
    A { k: f64 },
    B { k: f64 },
}

#[differentiable]
fn shorthand_in_alternatives(x: f64, #[constant] e: &Either) -> f64 {
    let a = match e {
        Either::A { k } | Either::B { k } => x * k,
    };
    let b = match e {
        Either::B { k } | Either::A { k } => x * x * k,
    };
    a + b
}

#[test]
fn alternatives_bind_by_shorthand_again() {
    for e in [Either::A { k: 2.0 }, Either::B { k: 3.0 }] {
        assert_near(
            shorthand_in_alternatives::grad(0.7, &e),
            slope(|x| shorthand_in_alternatives(x, &e), 0.7),
            1e-7,
        );
    }
}
