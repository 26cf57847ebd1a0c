use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Vector2 {
    x: f64,
    y: f64,
}

impl Vector2 {
    fn new(x: f64, y: f64) -> Vector2 {
        Vector2 { x: y, y: 3.0 * x }
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let v = Vector2::new(x, x * x); //~ ERROR has the name of a matrix type of nalgebra
    v.x + v.y
}

fn main() {}
