use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x.to_string().parse().unwrap() //~ ERROR `to_string`
}

fn main() {}
