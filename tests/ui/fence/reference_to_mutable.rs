use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let r = &mut y; //~ ERROR `&mut`
    *r *= 2.0;
    y
}

fn main() {}
