use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, g: impl Fn(f64) -> f64) -> f64 {
    g(x) //~ ERROR `g`
}

fn main() {}
