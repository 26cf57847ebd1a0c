use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, g: fn(f64) -> f64) -> f64 {
    g(x * 2.0) //~ ERROR `g`
}

fn main() {}
