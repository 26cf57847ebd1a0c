use grad_runtime::differentiable;

#[differentiable]
unsafe fn f(x: f64) -> f64 { //~ ERROR `unsafe`
    x
}

fn main() {}
