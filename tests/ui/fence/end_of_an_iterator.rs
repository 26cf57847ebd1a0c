use grad_runtime::prelude::*;

#[differentiable]
fn found(x: &[f64]) -> f64 {
    x.iter().next_back().unwrap() * 3.0 //~ ERROR an iterator over active values that ends in `next_back` is not supported
}

fn main() {}
