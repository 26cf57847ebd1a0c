use grad_runtime::differentiable;

#[differentiable(wtr(x))] //~ ERROR `wtr`
fn f(x: f64) -> f64 {
    x
}

fn main() {}
