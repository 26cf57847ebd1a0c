use grad_runtime::differentiable;

#[differentiable(vjp = cube_vjp, graph)] //~ ERROR a body with a rule of its own is not looked at
fn cube(x: f64) -> f64 {
    x * x * x
}

fn cube_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (cube(x), move |g| g * 3.0 * x * x)
}

fn main() {
    cube(1.0);
}
