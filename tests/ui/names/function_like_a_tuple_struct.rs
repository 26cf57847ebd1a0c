#![allow(non_snake_case)]
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Pair(f64, f64);

fn Swapped(a: f64, b: f64) -> Pair {
    Pair(b, a)
}

#[differentiable]
fn f(x: f64) -> f64 {
    let pair = Swapped(x, x * x); //~ ERROR expected a pattern
    pair.0 * pair.0 + pair.1
}

fn main() {}
