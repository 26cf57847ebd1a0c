use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Weight {
    w: f64,
}

impl Weight {
    fn gain(&self) -> f64 {
        self.w * 2.0
    }
}

#[derive(Clone, Differentiable)]
struct Model {
    x: f64,
    weight: Weight,
}

#[differentiable]
fn product(model: &Model) -> f64 {
    model.x * model.weight.gain() //~ ERROR this method is called on an active value and has no derivative
}

fn main() {}
