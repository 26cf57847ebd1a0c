use grad_runtime::differentiable;

#[differentiable(wrt(x, z))] //~ ERROR `z`
fn f(x: &mut f64, [y]: &mut [f64; 1]) -> f64 { //~ ERROR pattern
    *x * *y
}

fn main() {}
