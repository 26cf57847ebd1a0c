use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) { //~ ERROR returns nothing
    let _ = x;
}

fn main() {}
