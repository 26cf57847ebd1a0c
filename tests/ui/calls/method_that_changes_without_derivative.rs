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

#[differentiable]
fn f(x: f64) -> f64 {
    let mut s = S { a: x };
    s.scale(x); //~ ERROR `scale`
    s.a
}

fn main() {}
