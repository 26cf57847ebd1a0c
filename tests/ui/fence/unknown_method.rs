use grad_runtime::differentiable;

trait Special {
    fn gamma_like(self) -> f64;
}

impl Special for f64 {
    fn gamma_like(self) -> f64 {
        self
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x.gamma_like() //~ ERROR `gamma_like`
}

fn main() {}
