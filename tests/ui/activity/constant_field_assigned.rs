use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Spring {
    length: f64,
    #[constant]
    rate: f64,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut spring = Spring { length: x, rate: 1.0 };
    spring.rate = 2.0 * x; //~ ERROR a field that is held constant is assigned an active value
    spring.length * 3.0
}

fn main() {}
