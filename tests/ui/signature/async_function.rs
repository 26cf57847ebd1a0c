use grad_runtime::differentiable;

#[differentiable]
async fn f(x: f64) -> f64 { //~ ERROR `async`
    x
}

fn main() {}
