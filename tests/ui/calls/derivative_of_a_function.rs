use grad_runtime::differentiable;

#[differentiable]
fn potential(x: f64) -> f64 {
    0.5 * x * x
}

#[differentiable]
fn step(x: f64) -> f64 {
    x - 0.1 * potential::grad(x) //~ ERROR `potential::grad` is a derivative of `potential`
}

fn main() {}
