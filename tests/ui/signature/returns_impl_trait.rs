use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> impl Fn(f64) -> f64 { //~ ERROR `impl Trait`
    move |y| x * y
}

fn main() {}
