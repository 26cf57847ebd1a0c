#[differentiable]
fn calls(x: f64, y: f64) -> f64 {
    let near = kernel(x, y);
    near * kernel(y, 2.0)
}
