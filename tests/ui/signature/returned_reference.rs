use grad_runtime::differentiable;

#[differentiable]
fn f(x: &f64) -> &f64 { //~ ERROR returned reference
    x
}

fn main() {}
