// `zip` calls the closure before it for items that it does not use.
use grad_runtime::differentiable;

#[differentiable]
fn zipped(v: &[f64], w: &[f64]) -> f64 {
    let mut n = 0.0;
    let s: f64 = v.iter().map(|t| { n += 1.0; t * n }).zip(w).map(|(a, b)| a * b).sum(); //~ ERROR `zip` runs the closure before it
    s * n
}

fn main() {}
