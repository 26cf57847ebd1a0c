#[differentiable]
fn elements_updated(values: [f64; 8], k: f64) -> f64 {
    let mut smooth = values;
    for i in 1..8 {
        smooth[i] += k * smooth[i - 1];
    }
    smooth[7]
}
