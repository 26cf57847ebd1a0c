use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let text = format!("{x}"); //~ ERROR formatting an active value
    text.parse().unwrap()
}

fn main() {}
