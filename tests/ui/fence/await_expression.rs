use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, later: fn() -> f64) -> f64 {
    let y = later.await; //~ ERROR `await`
    x * y
}

fn main() {}
