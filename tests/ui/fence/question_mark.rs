use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> Option<f64> {
    let y = Some(x * x)?; //~ ERROR `?`
    Some(y)
}

fn main() {}
