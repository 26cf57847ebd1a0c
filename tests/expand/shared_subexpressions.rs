#[differentiable]
fn shared_subexpressions(x: f64, y: f64) -> f64 {
    let growth = (x * y).exp();
    growth / (1.0 + growth) + growth.sqrt()
}
