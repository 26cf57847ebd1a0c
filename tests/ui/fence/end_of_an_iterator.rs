use grad_runtime::prelude::*;

#[differentiable]
fn found(x: &[f64]) -> f64 {
    x.iter().find(|x| **x > 1.0).unwrap() * 3.0 //~ ERROR an iterator over active values that ends in `find` is not supported
}

#[differentiable]
fn kept(x: &[f64]) -> f64 {
    let mut items = x.iter().rev(); //~ ERROR an iterator over active values that ends in `rev` is not supported
    let mut sum = 0.0;
    while let Some(x) = items.next() {
        sum += x;
    }
    sum
}

fn main() {}
