#[differentiable]
fn product_of_a_sum(x: f64, y: f64, z: f64) -> f64 {
    (x + y) * z
}
