use grad_runtime::differentiable;

#[differentiable(jvp = quotient_jvp)] //~ ERROR does not have the form of `jvp`
fn quotient(x: f64, y: f64) -> f64 {
    x / y
}

#[differentiable]
fn quotient_jvp(x: f64, y: f64) -> (f64, f64) {
    (x / y, y)
}

fn main() {}
