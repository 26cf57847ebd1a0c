use grad_runtime::differentiable;

#[differentiable]
const fn f(x: f64) -> f64 { //~ ERROR `const fn`
    x
}

fn main() {}
