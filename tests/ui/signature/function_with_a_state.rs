use grad_runtime::differentiable;

#[differentiable]
fn generic<T: FnMut(f64) -> f64>(x: f64, mut h: T) -> f64 { //~ ERROR consumes what it holds
    x * h(2.0)
}

#[differentiable]
fn anonymous(x: f64, h: impl FnOnce(f64) -> f64) -> f64 { //~ ERROR consumes what it holds
    x * h(2.0)
}

#[differentiable]
fn bound_later<T>(x: f64, h: T) -> f64
where
    T: FnOnce(f64) -> f64, //~ ERROR consumes what it holds
{
    x * h(2.0)
}

fn main() {}
