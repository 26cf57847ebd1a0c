use grad_runtime::differentiable;

#[differentiable]
fn constant(x: f64) -> f64 {
    3.0 * x
}

#[differentiable]
fn f(x: f64) -> f64 {
    constant(x) * x //~ ERROR is not `grad_runtime::constant` here
}

fn main() {}
