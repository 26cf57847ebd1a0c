use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    x: f64,
}

impl S {
    #[differentiable(order = 2)]
    fn h(&mut self, x: f64) -> f64 {
        self.x *= x;
        self.x
    }
}

#[differentiable]
fn f(s: &S, x: f64) -> f64 {
    let mut o = s.clone();
    let g = o.h_grad(x); //~ ERROR `h_grad`
    g.1
}

fn main() {}
