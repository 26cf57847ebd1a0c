use grad_runtime::differentiable;

#[derive(Clone, Debug, grad_runtime::Differentiable)]
struct Scaled {
    v: f64,
}

impl Scaled {
    #[differentiable]
    fn norm(&mut self) -> f64 {
        self.v *= 3.0;
        self.v
    }
}

#[differentiable]
fn changed(x: f64) -> f64 {
    let mut p = Scaled { v: x };
    p.v += x;
    let _unused = p.norm(); //~ ERROR the value of `norm` is not used
    p.v
}

fn main() {}
