use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Model {
    x: f64,
    #[constant]
    k: u32,
}

#[differentiable]
impl Model {
    fn gain(#[constant] &self) -> f64 {
        f64::from(self.k) * 2.0
    }

    fn product(&self, x: f64) -> f64 {
        x * self.gain() + self.x //~ ERROR the method `gain` of `Model` is called with an active value and has no derivative
    }
}

fn main() {}
