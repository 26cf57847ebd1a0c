use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Model {
    x: f64,
    #[constant]
    k: u32,
}

impl Model {
    fn gain(&self) -> f64 {
        f64::from(self.k) * 2.0
    }

    #[differentiable]
    fn product(&self, x: f64) -> f64 {
        x * self.gain() + self.x //~ ERROR this method is called on an active value and has no derivative
    }
}

fn main() {}
