// Payloads that cannot be counted.
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64),
    Named(f64, #[constant] &'static str),
}

#[differentiable]
fn from_the_end(shape: &Shape, x: f64) -> f64 {
    match shape {
        Shape::Circle(r) => r * x,
        Shape::Named(.., name) => x * name.len() as f64, //~ ERROR `..` in front of the payloads
    }
}

#[differentiable]
fn of_numbers(x: f64) -> f64 {
    match x { //~ ERROR a `match` on an active value is not supported
        0.0 => x,
        y => y * y,
    }
}

fn main() {}
