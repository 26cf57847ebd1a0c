use grad_runtime::differentiable;

#[differentiable(wrt())] //~ ERROR `wrt()`
fn f(x: f64) -> f64 {
    x
}

#[differentiable]
async fn g(x: f64) -> f64 { //~ ERROR `async`
    x
}

fn main() {}
