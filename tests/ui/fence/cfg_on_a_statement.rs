use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    #[cfg(debug_assertions)] //~ ERROR `cfg`
    let x = x * 2.0;
    x
}

fn main() {}
