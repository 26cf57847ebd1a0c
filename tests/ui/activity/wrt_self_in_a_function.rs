use grad_runtime::differentiable;

#[differentiable(wrt(self))] //~ ERROR `self`
fn f(x: f64) -> f64 {
    x
}

fn main() {}
