use grad_runtime::differentiable;

#[differentiable(order = 3)] //~ ERROR order
fn f(x: f64) -> f64 {
    x
}

fn main() {}
