use grad_runtime::differentiable;

#[differentiable]
fn f<'a>(x: f64, out: &'a mut [f64]) -> &'a [f64] { //~ ERROR returned reference
    out[0] = x;
    out
}

fn main() {}
