use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let n = (x * 10.0) as i32; //~ ERROR `i32`
    x.powi(n)
}

fn main() {}
