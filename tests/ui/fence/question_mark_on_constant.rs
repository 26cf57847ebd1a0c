use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, text: &str) -> Option<f64> {
    let n: usize = text.parse::<usize>().ok()?; //~ ERROR `?`
    Some(x * n as f64)
}

fn main() {}
