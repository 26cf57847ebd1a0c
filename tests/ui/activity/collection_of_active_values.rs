use grad_runtime::differentiable;
use std::collections::VecDeque;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut last = VecDeque::new(); //~ ERROR a `VecDeque` has no derivative
    last.push_back(x);
    last[0] * x
}

fn main() {}
