use grad_runtime::differentiable;

#[derive(Clone, Debug, grad_runtime::Differentiable)]
struct S {
    a: f64,
}

impl S {
    fn length(&self) -> f64 {
        self.a
    }
}

#[differentiable]
fn f(s: &S) -> f64 {
    s.length() //~ ERROR the method `length` of `S` is called with an active value
}

fn main() {}
