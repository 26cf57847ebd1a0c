use grad_runtime::differentiable;

#[differentiable(fast)] //~ ERROR `fast`
fn f(x: f64) -> f64 {
    x
}

fn main() {}
