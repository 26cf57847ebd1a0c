use grad_runtime::differentiable;

#[differentiable]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable]
fn f(x: f64) -> f64 {
    product(x) //~ ERROR argument
}

fn main() {}
