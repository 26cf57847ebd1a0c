use grad_runtime::differentiable;

fn at_one(f: impl Fn(f64) -> f64) -> f64 {
    f(1.0)
}

#[differentiable]
fn given_to_a_function(x: f64) -> f64 {
    let f = |t: f64| t * x;
    at_one(f) //~ ERROR a closure over active values is not supported here
}

#[differentiable]
fn given_behind_a_reference(x: f64) -> f64 {
    let f = move |t: f64| t * x;
    Some(2.0).map_or(1.0, &f) //~ ERROR a closure over active values is not supported here
}

fn main() {}
