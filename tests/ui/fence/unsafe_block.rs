use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    unsafe { std::hint::unreachable_unchecked() }; //~ ERROR `unsafe`
    x
}

fn main() {}
