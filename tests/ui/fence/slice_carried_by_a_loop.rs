use grad_runtime::differentiable;

#[differentiable]
fn rest(x: &[f64]) -> f64 {
    let mut r = x;
    let mut s = 0.5;
    while r.len() > 1 {
        s = s * r[0] + 0.1;
        r = &r[1..]; //~ ERROR `r` takes another slice in a loop
    }
    s
}

fn main() {}
