use grad_runtime::differentiable;

struct S(f64);

impl S {
    #[differentiable]
    fn f(self: Box<Self>, x: f64) -> f64 { //~ ERROR receiver
        self.0 * x
    }
}

fn main() {}
