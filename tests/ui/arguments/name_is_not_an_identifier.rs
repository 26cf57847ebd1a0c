use grad_runtime::differentiable;

#[differentiable(name = "derivative")] //~ ERROR expected identifier
fn f(x: f64) -> f64 {
    x
}

fn main() {}
