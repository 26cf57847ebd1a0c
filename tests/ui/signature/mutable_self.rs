use grad_runtime::differentiable;

use grad_runtime::Differentiable;

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    #[differentiable]
    fn f(&mut self) -> f64 { //~ ERROR `&mut self`
        self.a
    }
}

fn main() {}
