use grad_runtime::differentiable;

#[differentiable]
fn f(#[constant] x: f64) -> f64 { //~ ERROR no active argument
    x
}

fn main() {}
