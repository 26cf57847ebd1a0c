use grad_runtime::differentiable;

#[differentiable]
fn half(x: f64) -> Option<f64> {
    Some(x * 0.5)
}

#[differentiable] //~ ERROR `?` inside a closure
fn f(x: f64) -> Option<f64> {
    let twice = |v: f64| -> Option<f64> { Some(half(v)? * 4.0) };
    twice(x)
}

fn main() {}
