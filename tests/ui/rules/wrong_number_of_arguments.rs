use grad_runtime::differentiable;

#[differentiable(vjp = product_vjp)] //~ ERROR does not have the form of `vjp`
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn product_vjp(x: f64) -> (f64, impl FnOnce(f64) -> (f64, f64)) {
    (x, move |w| (w, w))
}

#[differentiable(jvp = quotient_jvp)] //~ ERROR does not have the form of `jvp`
fn quotient(x: f64, y: f64) -> f64 {
    x / y
}

fn quotient_jvp(x: f64, y: f64) -> (f64, f64) {
    (x / y, 0.0)
}

fn main() {}
