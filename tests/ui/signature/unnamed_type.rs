use grad_runtime::prelude::*;

#[differentiable]
fn f(x: impl Into<f64>) -> f64 { //~ ERROR a type that is written as `impl Trait` is not known to have a derivative
    x.into() * 2.0
}

fn main() {}
