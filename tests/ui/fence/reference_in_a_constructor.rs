use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let _some = Some(&mut y); //~ ERROR `&mut` of an active value is not supported
    y * x
}

fn main() {}
