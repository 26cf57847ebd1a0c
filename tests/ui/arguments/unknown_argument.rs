use grad_runtime::differentiable;

#[differentiable(speed = 9)] //~ ERROR `speed`
fn f(x: f64) -> f64 {
    x
}

fn main() {}
