use grad_runtime::differentiable;

#[differentiable]
fn f() -> f64 { //~ ERROR no active argument
    1.0
}

fn main() {}
