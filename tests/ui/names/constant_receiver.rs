use grad_runtime::differentiable;

#[derive(Clone, Copy)]
struct Model {
    k: f64,
}

impl Model {
    fn copysign(&self, x: f64) -> f64 {
        self.k * x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let model = Model { k: 2.0 };
    model.copysign(x) //~ ERROR is not a scalar
}

fn main() {}
