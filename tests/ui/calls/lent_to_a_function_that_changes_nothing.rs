use grad_runtime::differentiable;

#[differentiable]
fn area(v: &[f64]) -> f64 {
    v[0] * v[1]
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = vec![x, 2.0 * x];
    let a = area(&mut v); //~ ERROR this function changes nothing, and is lent an active variable by `&mut`
    v[0] = a;
    v[0] * v[1]
}

#[differentiable]
fn g(v: &mut [f64]) -> f64 {
    area(v); //~ ERROR this function changes nothing, and is lent an active variable by `&mut`
    v[0]
}

fn main() {}
