#[differentiable]
fn early_return(x: f64, y: f64) -> f64 {
    if y <= 0.0 {
        return x;
    }
    x * y.ln()
}
