use grad_runtime::differentiable;

#[differentiable(wrt(x))] //~ ERROR `#[constant]`
fn f(#[constant] x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
