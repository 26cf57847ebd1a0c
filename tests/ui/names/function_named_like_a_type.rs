use grad_runtime::prelude::*;

#[differentiable]
fn f64(x: f32) -> f32 { //~ ERROR the function `f64` has the name of a type, which the type of its derivatives would hide
    x * x
}

fn main() {}
