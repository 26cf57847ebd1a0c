use grad_runtime::differentiable;

#[differentiable(wrt(x, z))] //~ ERROR `z`
fn f(x: &mut f64, y: &mut f64) -> f64 { //~ ERROR `&mut`
    *x * *y
}

fn main() {}
