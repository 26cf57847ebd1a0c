use grad_runtime::differentiable;

mod inner {
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    inner::square(x) + 1.0 //~ ERROR square
}

fn main() {}
