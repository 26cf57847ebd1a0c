use grad_runtime::differentiable;

#[differentiable(jvp = plain, order = 2)] //~ ERROR needs a `jvp` rule that is differentiable
fn f(x: f64) -> f64 {
    x * x
}

fn plain(x: f64, dx: f64) -> (f64, f64) {
    (x * x, 2.0 * x * dx)
}

#[differentiable(vjp = reverse, order = 2)] //~ ERROR a `vjp` rule does not give it
fn g(x: f64) -> f64 {
    x * x
}

fn reverse(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * x, move |w| 2.0 * x * w)
}

fn main() {}
