use grad_runtime::differentiable;

fn without_attribute(x: &f64, a: f64) -> f64 {
    x * x - a
}

#[differentiable(root = without_attribute)] //~ ERROR without_attribute
fn first(a: f64) -> f64 {
    a.sqrt()
}

#[differentiable]
fn holds_it_constant(x: &f64, #[constant] a: f64) -> f64 {
    x * x - a
}

#[differentiable(root = holds_it_constant)] //~ ERROR an active value is passed
fn second(a: f64) -> f64 {
    a.sqrt()
}

#[differentiable]
fn of_two(x: &f64, a: f64, b: f64) -> f64 {
    x * x - a * b
}

#[differentiable(root = of_two)] //~ ERROR arguments
fn third(a: f64) -> f64 {
    a.sqrt()
}

fn main() {}
