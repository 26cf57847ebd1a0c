use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    fn scale(&mut self, x: f64) {
        self.a *= x;
    }
}

fn double(x: f64, out: &mut f64) {
    *out = 2.0 * x;
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut s = S { a: x };
    s.scale(x); //~ ERROR `scale`
    s.a
}

#[differentiable]
fn g(x: f64) -> f64 {
    let mut y = 0.0;
    double(x, &mut y); //~ ERROR `double`
    y
}

fn main() {}
