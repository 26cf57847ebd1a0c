use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> usize { //~ ERROR derivative
    grad_runtime::constant(x) as usize
}

fn main() {}
