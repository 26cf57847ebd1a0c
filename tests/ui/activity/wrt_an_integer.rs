use grad_runtime::differentiable;

#[differentiable(wrt(n))] //~ ERROR `n`
fn f(x: f64, n: usize) -> f64 {
    x * n as f64
}

fn main() {}
