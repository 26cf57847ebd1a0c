use grad_runtime::differentiable;

#[differentiable(wrt(z))] //~ ERROR `z`
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
