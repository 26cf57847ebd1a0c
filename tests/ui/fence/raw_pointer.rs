use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let pointer = &raw const x; //~ ERROR raw pointer
    unsafe { *pointer }
}

fn main() {}
