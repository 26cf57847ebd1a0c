use grad_runtime::differentiable;

#[differentiable]
extern "C" fn f(x: f64) -> f64 { //~ ERROR ABI
    x
}

fn main() {}
