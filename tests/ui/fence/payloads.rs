// Payloads that are changed in place, or cannot be counted.
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64),
    Named(f64, #[constant] &'static str),
}

#[differentiable]
fn changed(shape: &Shape, x: f64) -> f64 {
    let mut shape = shape.clone();
    if let Shape::Circle(r) = &mut shape { //~ ERROR `&mut` of an active value is not supported
        *r = x;
    }
    x
}

#[differentiable]
fn assigned(shape: &Shape, x: f64) -> f64 {
    match shape.clone() {
        Shape::Circle(ref mut r) => { //~ ERROR `ref mut` of an active value is not supported
            *r *= x;
            *r
        }
        Shape::Named(..) => x,
    }
}

#[differentiable]
fn from_the_end(shape: &Shape, x: f64) -> f64 {
    match shape {
        Shape::Circle(r) => r * x,
        Shape::Named(.., name) => x * name.len() as f64, //~ ERROR `..` in front of the payloads
    }
}

#[differentiable]
fn taken(shape: &Shape, x: f64) -> f64 {
    match shape.clone() {
        Shape::Circle(ref mut r) => std::mem::replace(r, x), //~ ERROR `ref mut` of an active value is not supported
        Shape::Named(..) => x,
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
