use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let n = x as usize; //~ ERROR `usize`
    x * n as f64
}

fn main() {}
