use grad_runtime::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let g = |a: f64| {
        if a > 1.0 {
            return a * a; //~ ERROR `return` inside a closure is not supported
        }
        a.exp()
    };
    g(x)
}

fn main() {}
