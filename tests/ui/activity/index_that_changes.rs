use grad_runtime::differentiable;

#[differentiable]
fn next(s: &mut [f64], x: f64) -> usize {
    s[0] *= x;
    1
}

#[differentiable]
fn f(x: f64) -> f64 {
    let v = [x, x * x];
    let mut s = [x];
    v[next(&mut s, x)] * s[0] //~ ERROR the index depends on an active value
}

fn main() {}
