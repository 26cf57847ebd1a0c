use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    static TABLE: [f64; 2] = [1.0, 2.0]; //~ ERROR static
    x * TABLE[1]
}

fn main() {}
