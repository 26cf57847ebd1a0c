use grad_runtime::prelude::*;

trait Model {
    fn predict(&self, x: f64) -> f64;
}

#[derive(Clone, Debug, Differentiable)]
struct Line {
    slope: f64,
}

impl Model for Line {
    #[differentiable] //~ ERROR method `differentiable_predict` is not a member of trait `Model`
    fn predict(&self, x: f64) -> f64 {
        self.slope * x
    }
}

fn main() {}
