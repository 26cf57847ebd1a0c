use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    dbg!(x * x) //~ ERROR `dbg!`
}

fn main() {}
