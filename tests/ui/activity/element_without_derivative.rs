use grad_runtime::{Differentiable, differentiable};

struct Row {
    scale: f64,
}

#[derive(Clone, Differentiable)]
struct Model {
    scale: f64,
}

impl Model {
    #[differentiable]
    fn value(&self, rows: &[Row]) -> f64 { //~ ERROR `Row` has no derivative
        self.scale * rows[0].scale
    }
}

fn main() {}
