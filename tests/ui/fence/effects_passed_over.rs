// Adaptors that call the closure before them for items that they do not use.
use grad_runtime::differentiable;

#[differentiable]
fn skipped(x: f64) -> f64 {
    let mut n = 0;
    let s: f64 = (0..10).map(|i| { n += 1; x * i as f64 }).skip(2).sum(); //~ ERROR `skip` runs the closure before it
    s * n as f64
}

#[differentiable]
fn in_steps(v: &[f64]) -> f64 {
    let mut n = 0.0;
    for y in v.iter().map(|t| { n += 1.0; t * n }).step_by(2) { //~ ERROR `step_by` runs the closure before it
        n += y;
    }
    n
}

fn main() {}
