use grad_runtime::differentiable;

#[differentiable]
fn f([x, y]: &mut [f64; 2]) -> f64 { //~ ERROR pattern
    *x *= *y;
    *x
}

#[differentiable]
fn g(mut x: &mut [f64], y: f64) { //~ ERROR pattern
    x = &mut x[1..];
    x[0] = y;
}

fn main() {}
