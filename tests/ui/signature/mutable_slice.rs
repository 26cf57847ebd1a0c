use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, out: &mut [f64]) -> f64 { //~ ERROR `&mut`
    out[0] = x;
    x
}

fn main() {}
