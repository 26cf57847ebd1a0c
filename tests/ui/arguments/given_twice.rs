use grad_runtime::differentiable;

#[differentiable(wrt(x), wrt(y))] //~ ERROR `wrt`
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
