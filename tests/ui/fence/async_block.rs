use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let later = async { x }; //~ ERROR `async`
    drop(later);
    x
}

fn main() {}
