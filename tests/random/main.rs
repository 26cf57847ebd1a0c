//! A sample of random programs, compiled. The programs are written by a test of the macro; there, thousands more run through an
//! interpreter.
#![allow(
    unused,
    unused_comparisons,
    clippy::all,
    clippy::pedantic,
    reason = "the programs are made by a generator"
)]

use grad_runtime::differentiable;

type Gradient = (f64, f64, [f64; 3]);

fn agrees(name: &str, (value, (x, y, a)): (f64, Gradient), expected: f64, gradient: &[f64]) {
    let close = |a: f64, b: f64| (a - b).abs() <= 1e-8 * (1.0 + a.abs() + b.abs());
    assert!(close(value, expected), "{name}: {value}, not {expected}");
    let found = [x, y, a[0], a[1], a[2]];
    let same = found.iter().zip(gradient).all(|(a, b)| close(*a, *b));
    assert!(same, "{name}: {found:?}, not {gradient:?}");
}

include!("programs.rs");

#[test]
fn reverse_mode_agrees_with_dual_numbers() {
    compare();
}
