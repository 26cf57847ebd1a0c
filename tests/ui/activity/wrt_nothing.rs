use grad_runtime::differentiable;

#[differentiable(wrt())] //~ ERROR `wrt()`
fn f(x: f64) -> f64 {
    x
}

fn main() {}
