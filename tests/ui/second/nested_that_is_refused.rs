use grad_runtime::differentiable;

#[differentiable(order = 2)]
fn second(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(order = 2)]
fn third(x: f64) -> f64 {
    second::grad(x, x * 2.0).0 //~ ERROR third derivative
}

#[differentiable]
fn jacobian(x: f64) -> f64 {
    second::jacobian(x, x * 2.0).0 //~ ERROR `jacobian`
}

#[differentiable]
fn hessian(x: f64) -> f64 {
    second::hessian(x, x * 2.0)[0] //~ ERROR `hessian`
}

fn main() {}
