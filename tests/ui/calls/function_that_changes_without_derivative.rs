use grad_runtime::differentiable;

fn double(x: f64, out: &mut f64) {
    *out = 2.0 * x;
}

#[differentiable]
fn g(x: f64) -> f64 {
    let mut y = 0.0;
    double(x, &mut y); //~ ERROR `double`
    y
}

fn main() {}
