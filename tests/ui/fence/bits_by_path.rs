use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    f64::from_bits(f64::to_bits(x)) //~ ERROR to_bits
}

fn main() {}
