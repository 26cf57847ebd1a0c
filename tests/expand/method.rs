#[differentiable]
fn method(&self, x: f64) -> f64 {
    let centred = x - self.centre;
    self.height * (-centred * centred).exp()
}
