use grad_runtime::differentiable;

#[differentiable]
fn f(n: usize, flag: bool) -> f64 { //~ ERROR no active argument
    if flag { n as f64 } else { 0.0 }
}

fn main() {}
