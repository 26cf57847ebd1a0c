use grad_runtime::differentiable;

macro_rules! vector {
    ($($x:expr),*) => { grad_runtime::nalgebra::SVector::from([$($x * 2.0),*]) };
}

#[differentiable]
fn of_a_macro(x: f64) -> f64 {
    let v = vector![x, x * x]; //~ ERROR a macro of this name that does not only hold its elements has no derivative
    v[0] + v[1]
}

fn main() {}
