use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    fn square(x: f64) -> f64 {
        x * x
    }
    square(x) //~ ERROR square
}

fn main() {}
