use grad_runtime::differentiable;

#[differentiable]
fn rule(x: f64, #[constant] direction: f64) -> (f64, f64) {
    (2.0 * x, 2.0 * direction)
}

#[differentiable(jvp = rule)] //~ ERROR an active value is passed to a parameter that the callee holds constant
fn twice(x: f64) -> f64 {
    2.0 * x
}

fn main() {}
