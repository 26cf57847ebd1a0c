#[differentiable]
fn sum_over_data(slope: f64, offset: f64, #[constant] data: &[(f64, f64)]) -> f64 {
    let mut total = 0.0;
    for (x, y) in data {
        let residual: f64 = slope * x + offset - y;
        total += residual * residual;
    }
    0.5 * total
}
