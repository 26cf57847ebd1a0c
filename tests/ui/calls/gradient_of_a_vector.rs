use grad_runtime::differentiable;
use grad_runtime::nalgebra::Vector2;

#[differentiable]
fn f(x: f64) -> Vector2<f64> {
    Vector2::new(x, x * x)
}

fn main() {
    f::grad(1.0); //~ ERROR is not a float, so there is no gradient
}
