use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let text = format!("{}", x * 2.0); //~ ERROR formatting an active value
    text.len() as f64 * x
}

fn main() {}
