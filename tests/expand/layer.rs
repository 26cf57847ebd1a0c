#[differentiable]
fn layer(w: &SMatrix<f64, 3, 2>, b: &Vector3<f64>, x: &Vector2<f64>) -> f64 {
    let hidden = (w * x + b).map(|z| z.tanh());
    hidden.norm_squared()
}
