use grad_runtime::differentiable;

#[derive(Clone, Copy, Debug, grad_runtime::Differentiable)]
struct P {
    a: f64,
}

impl std::ops::Add for P {
    type Output = P;

    fn add(self, other: P) -> P {
        P { a: self.a + other.a }
    }
}

#[differentiable]
fn f(p: P, q: P) -> f64 {
    (p + q).a //~ ERROR no derivative rule
}

fn main() {}
