use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, n: u8, #[cfg(test)] _k: f64) -> f64 { //~ ERROR `cfg`
    let a = [#[cfg(any())] x, x * x, 3.0]; //~ ERROR `cfg`
    match n {
        #[cfg(feature = "a")] //~ ERROR `cfg`
        0 => x,
        _ => a[0],
    }
}

fn main() {}
