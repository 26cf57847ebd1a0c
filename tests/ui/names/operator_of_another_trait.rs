use grad_runtime::differentiable;

trait Plus {
    fn add(self, other: f64) -> f64;
}

impl Plus for f64 {
    fn add(self, other: f64) -> f64 {
        self * 7.0 + other
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x.add(3.0) //~ ERROR `add`
}

fn main() {}
