use grad_runtime::differentiable;

#[differentiable]
fn f(x: &mut f64) -> f64 { //~ ERROR `&mut`
    *x *= 2.0;
    *x
}

fn main() {}
