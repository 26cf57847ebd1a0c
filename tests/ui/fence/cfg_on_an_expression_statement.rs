use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    #[cfg(any())] //~ ERROR `cfg`
    {
        y *= 2.0;
    }
    y
}

fn main() {}
