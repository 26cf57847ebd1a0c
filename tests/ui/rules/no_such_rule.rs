use grad_runtime::differentiable;

#[differentiable(vjp = missing)] //~ ERROR missing
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiable(jvp = absent)] //~ ERROR absent
fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
